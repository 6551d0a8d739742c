package page

// foreignRows are the commonest residue of German, Spanish, French,
// Portuguese and Italian pages.
var foreignRows = []residue{
	{
		rule: "related", loose: true,
		lines: []string{
			"auch lesen: *", "lesen sie auch *", "lesen sie mehr *", "lesen sie hier *", "mehr zum thema *", "zum thema: *", "mehr dazu *", "weiterlesen *", "zum weiterlesen: *", "siehe auch *", "das könnte sie|dich|ihnen auch interessieren *", "das thema könnte * interessieren *", "schon gelesen *", "weitere themen *", "weitere infos|informationen * unter *", "videos zum thema *", "mehr: *", "passend dazu *",
			"lea también *", "lea más *", "lea: *", "lee también *", "lee más *", "leer más *", "leer también *", "le puede interesar *", "te puede interesar *", "también te puede *", "le puede|podría interesar *", "mira también *", "ver también *", "vea también *", "ver más *", "más información *", "seguir leyendo *", "en esta nota *",
			"lire aussi *", "à lire aussi *", "lire la suite *", "lire également *", "voir aussi *", "à voir aussi *", "pour lire la suite *", "pour aller plus loin *", "sur le même sujet *",
			"leia também *", "leia mais *", "veja também *", "saiba mais *", "confira também *", "leggi anche *", "leggi tutto *", "per approfondire *",
		},
		means: "a link to another article",
		cut:   []string{"Lesen Sie auch: Die Fähre von Ansel", "Lea también: El barco de Ansel", "Lire aussi : Le bac d'Ansel", "Leggi anche: Il battello di Ansel"},
		keep:  []string{"Lea dijo que el barco salió a las doce.", "Mehr als vierzig Menschen waren an Bord."},
	},
	{
		rule: "advert", loose: true,
		lines: []string{
			"anzeige|werbung|publicidad|publicité|pubblicità|publicidade|annonce|reklama|реклама", "* anzeige", "weiter nach der werbung *", "continua después de la publicidad *", "continúa después de la publicidad", "continua após a publicidade", "lo más leído|visto *", "la suite après cette publicité *", "la suite après la publicité",
		},
		most:  6,
		means: "an advertisement stood here",
		cut:   []string{"ANZEIGE", "Publicidad", "Continua após a publicidade"},
		keep:  []string{"Die Anzeige lief drei Wochen.", "La publicidad cuesta mucho."},
	},
	{
		rule: "newsletter", loose: true,
		lines: []string{
			"newsletter abonnieren *", "jetzt abonnieren *", "jetzt newsletter *", "abonnieren sie *", "melden sie sich * newsletter *", "suscríbete *", "suscríbase *", "suscribirse *", "regístrate *", "inscrivez-vous *", "abonnez-vous *", "recevez * newsletter *", "assine * newsletter *", "iscriviti *", "hazte miembro *", "hazte socio *", "unterstütze *", "folgen sie uns *", "folge uns *", "síguenos *", "siga-nos *", "suivez-nous *", "seguici *", "teilen", "compartir", "partager", "condividi", "compartilhar", "compartilhe", "drucken", "imprimir", "imprimer",
		},
		most:  20,
		means: "an invitation to subscribe, share or follow",
		cut:   []string{"Newsletter abonnieren", "Suscríbete a nuestro boletín", "Inscrivez-vous à la lettre d'Ansel", "Teilen"},
		keep:  []string{"Die Regierung will das Boot nicht teilen."},
	},
	{
		rule: "comments", place: edge, ends: true, loose: true,
		lines: []string{
			"kommentare|kommentar|comentarios|comentários|commentaires|commenti [#] *", "# kommentare|kommentar|comentarios|commentaires|comentários|commenti|antworten *", "keine kommentare *", "kommentieren *", "kommentar schreiben *", "schreiben sie einen kommentar *", "deja un comentario *", "dejar un comentario *", "laisser un commentaire *", "deixe um comentário *", "lascia un commento *",
			"meistgelesen *", "meist-diskutiert", "meist gelesen *", "más leídas|leídos|vistas *", "les plus lus *", "mais lidas *", "i più letti *", "ähnliche artikel *", "verwandte artikel|themen *", "weitere artikel|beiträge|meldungen *", "artículos relacionados *", "noticias relacionadas *", "articles liés *", "artigos relacionados *", "articoli correlati *", "schlagwörter *", "schlagworte *", "etiquetas: *", "quellenangaben: *", "über den autor *", "sobre el autor *", "auch auf *",
		},
		most:  12,
		means: "the readers' comments or a list of other articles begin",
		cut:   []string{"3 Kommentare", "Deja un comentario", "Ähnliche Artikel", "Noticias relacionadas"},
		keep:  []string{"Kommentare der Minister blieben am Montag aus, und die Sitzung endete früh."},
	},
	{
		rule: "copyright", place: foot, ends: true, loose: true,
		lines: []string{
			"alle rechte vorbehalten *", "* alle rechte vorbehalten *", "todos los derechos reservados *", "* todos los derechos reservados *", "tous droits réservés *", "* tous droits réservés *", "todos os direitos reservados *", "* todos os direitos reservados *", "tutti i diritti riservati *", "* tutti i diritti riservati *",
		},
		most:  30,
		means: "who owns the text",
		cut:   []string{"© 2031 Anseler Bote. Alle Rechte vorbehalten.", "Todos los derechos reservados"},
		keep:  []string{"Alle Rechte der Insel blieben beim Herzog."},
	},
	{
		rule: "credit", loose: true,
		lines: []string{"foto: *", "fotos: *", "bild: *", "bilder: *", "titelbild: *", "quelle: *", "fuente: *", "imagen: *", "crédit: *", "crédits: *", "crédits photos: *", "fotoğraf: *"},
		most:  10,
		means: "who made a picture, and nothing else",
		cut:   []string{"Foto: Rana Ode", "Bild: dpa", "Titelbild: Rana Ode"},
		keep:  []string{"Das Foto zeigt den Hafen."},
	},
}
