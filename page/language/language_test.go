package language

import "testing"

// TestLanguages runs the examples of the table.
func TestLanguages(t *testing.T) {
	for _, l := range functionWords {
		if got := Of(l.example); got != l.code {
			t.Errorf("%q is told as %s, want %s", l.example, got, l.code)
		}
	}
	for code, in := range map[string]string{
		"ru": "Паром вышел из порта в полдень, сообщил начальник гавани.", "uk": "Пором вийшов із порту опівдні, повідомив її керівник.",
		"ja": "フェリーは正午に港を出た、と市長は話した。", "zh": "渡轮中午离开港口，船上有四十人。", "ko": "여객선은 정오에 항구를 떠났다.",
		"ar": "أغلق رئيس البلدية الرصيف لمدة أسبوع.", "el": "Ο δήμαρχος έκλεισε την προβλήτα.", "he": "ראש העיר סגר את הרציף לשבוע.",
		"en": "Ansel 3, Tarn 1", "und": "Brel torana mesk ivu dal porun teshka, volen iri sta mark olum nev drin pesko harit ulven. Toba merin skal virun esto pal dremi kosta nar ilven murin tesk abra colo dun fesh gat hil jun kem lur mon pel.",
	} {
		if got := Of(in); got != code {
			t.Errorf("%q is told as %s, want %s", in, got, code)
		}
	}
}

// TestShortLanguages: a sentence in another language is told by few words and
// by letters; one in English is told as English though it is names, numbers
// and lent words.
func TestShortLanguages(t *testing.T) {
	for _, x := range []struct{ code, text string }{
		{"tr", "Ansel limanında feribot battı, kırk yolcu kıyıya çıkarıldı."},
		{"pl", "Prom zatonął koło Ansel, czterdzieści osób dopłynęło do brzegu."},
		{"cs", "Trajekt ztroskotal před přístavem, čtyřicet lidí doplavalo ke břehu."},
		{"hu", "A komp elsüllyedt, a negyven utas partra úszott, közölte az őrség."},
		{"uk", "Пором затонув біля мису, сорок людей допливли до берега."},
		{"sv", "Färjan sjönk vid udden på söndagen, fyrtio personer räddades."},
		{"vi", "Chiếc phà chìm gần mũi đất, bốn mươi hành khách bơi vào bờ."},
		{"is", "Ferjan sökk við höfðann, fjörutíu farþegar syntu í land."},
		{"en", "Ferry sinks, forty swim ashore; mayor Björn Åsström vows probe."},
		{"en", "São Brel, Ørland, Łąkowo mayors meet; Göran Öst, Éva Őri, Şükrü Yıl speak."},
		{"en", "Café Lund beats Café Ode, naïve résumé, cliché façade: food awards, winners, losers."},
		{"en", "Ansel 3, Tarn 1; Real de la Mar 2, Los Faros de Sal 0."},
		{"en", "Three die, five hurt, mother, son missing after blast near pier, police say."},
		{"en", "Ode, Lund clash over quay, costs, blame, more votes."},
		{"en", "Lamps fail."},
		{"en", "Fährmann Lund quits"},
	} {
		if got := Of(x.text); got != x.code {
			t.Errorf("%q is told as %s, want %s", x.text, got, x.code)
		}
	}
}
