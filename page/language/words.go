package language

import (
	"strings"

	"synoptic/english"
)

// functionWords are the commonest words of languages written in Latin
// letters, by which a text's language is told, with a sentence of each that
// runs as a test.
var functionWords = []struct{ code, words, example string }{
	{"en", "the of and to in a that is was for on with as by he at from his it has said be have were are an not which who but this will had they their after been she its would or about when there what more one all i you me my we so if do your can just like out up him her them us am our did no", "The ferry left at noon with forty people on board, and nobody has said why it sank."},
	{"es", "el la de que y en los se del las un por con una su para es al lo como más pero sus este fue ha según también no está han sobre entre cuando desde hasta", "El transbordador salió al mediodía con cuarenta personas a bordo y nadie ha dicho por qué se hundió."},
	{"fr", "le la les de des et en un une du est que qui dans pour pas sur au avec ce il sont par plus été ont cette aux se son sa ses ne elle a selon", "Le bac est parti à midi avec quarante personnes à bord et personne n’a dit pourquoi il a coulé."},
	{"de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass wurde nach bei einer um am sind noch wie einem über einen so zum war haben nur oder", "Die Fähre legte am Mittag mit vierzig Menschen an Bord ab, und niemand hat gesagt, warum sie sank."},
	{"it", "il la di che e in un per del è una non sono con le si dei della da ha più nel alla come gli anche al lo i delle ma su o nella dal stato hanno", "Il traghetto è partito a mezzogiorno con quaranta persone a bordo e nessuno ha detto perché sia affondato."},
	{"pt", "o a de que e do da em um para com não uma os no se na por mais as dos como foi ao das também são à pela pelo ou ser quando há nos já está", "A balsa saiu ao meio-dia com quarenta pessoas a bordo e ninguém disse por que não chegou ao porto."},
	{"nl", "de het een van en in is dat op te zijn met voor niet aan er ook als bij om naar door heeft uit werd maar dan over ze nog hij wordt die", "De veerboot vertrok om twaalf uur met veertig mensen aan boord en niemand heeft gezegd waarom hij zonk."},
	{"sv", "och i att det som en på är av för med den till inte om ett har de från var men ut ska kan han hade efter vid", "Färjan lämnade hamnen vid middagstid med fyrtio personer ombord och ingen har sagt varför den sjönk."},
	{"no", "og i det som en på er av for med til at har ikke om et fra var de ble den å også etter seg men kan skal hadde", "Fergen gikk fra havnen med førti personer om bord, og ingen har sagt hvorfor den sank etter at den ble reparert."},
	{"da", "og i at det som en på er af for med til har ikke om et fra var de blev den også efter sig men kan skal havde ved mod", "Færgen sejlede fra havnen med fyrre personer om bord, og ingen har sagt, hvorfor den sank, da den blev ramt af en bølge."},
	{"fi", "ja on ei että oli se hän mutta myös kun ovat mukaan joka ole sekä jo tai hänen mukaan sen kuin", "Lautta lähti satamasta keskipäivällä ja sen mukana oli neljäkymmentä ihmistä, mutta se ei ole saapunut."},
	{"pl", "w i na z się nie do to że jest o po jak przez za od dla oraz ma który są ale było jego także", "Prom wypłynął w południe z czterdziestoma osobami na pokładzie i nie wiadomo, dlaczego się zatopił."},
	{"cs", "a v na se že je s z do o to i za pro by byl jsou který po od jako ale nebo jeho není podle", "Trajekt vyplul v poledne se čtyřiceti lidmi na palubě a nikdo neřekl, proč se potopil."},
	{"sk", "a v na sa že je s z do o to aj za pre by bol sú ktorý po od ako ale alebo jeho nie podľa", "Trajekt vyplával na poludnie so štyridsiatimi ľuďmi na palube a nikto nepovedal, prečo sa potopil."},
	{"hr", "i u je na se da za su od s o koji kao ne a ali koja do nije što iz po bio prema", "Trajekt je isplovio u podne i na njemu je bilo četrdeset ljudi, ali nije poznato što se dogodilo."},
	{"ro", "și de în la a cu pe din că o un nu pentru este mai care au al sa lui fost după se dar prin", "Feribotul a plecat la prânz cu patruzeci de oameni la bord și nu se știe de ce nu a ajuns în port."},
	{"hu", "a az és hogy nem is egy meg már csak volt de ezt azt el kell lesz van szerint után", "A komp délben indult el és nem tudni, hogy miért süllyedt el, de negyven ember volt a fedélzetén."},
	{"tr", "ve bir bu için da de ile çok olarak daha olan gibi dedi en ise kadar sonra ama ne değil", "Feribot öğlen kırk kişi ile limandan ayrıldı ve daha sonra bu bölgede battı, dedi bir yetkili."},
	{"id", "yang dan di dari untuk dengan ini itu pada tidak akan dalam oleh juga ke telah ada adalah mereka", "Kapal itu berangkat pada siang hari dengan empat puluh orang dan tidak ada yang tahu mengapa kapal itu tenggelam."},
	{"vi", "của và là có không cho được trong một người những với các đã này khi từ đến cũng về", "Chiếc phà rời cảng vào buổi trưa với bốn mươi người và không ai biết vì sao nó đã chìm trong biển."},
	{"ca", "de la i el que a en els les per amb un una és del al va no es són ha als més com", "El transbordador va sortir al migdia amb quaranta persones i no es sap per què es va enfonsar."},
	{"tl", "ng ang sa na mga ay at ni si para kung hindi ito siya nang may mula", "Ang barko ay umalis sa daungan na may apatnapung tao at hindi alam ng mga opisyal kung bakit ito lumubog."},
	{"sw", "ya wa na kwa katika ni la za cha kuwa hiyo huo watu alisema", "Kivuko kiliondoka katika bandari na watu arobaini na hakuna aliyesema kwa nini kilizama, ni habari ya leo."},
	{"sq", "të e në dhe një për me nga që së më ka i është u do nuk si", "Trageti u nis në mesditë me dyzet njerëz dhe nuk dihet se për çfarë u mbyt në det."},
	{"et", "ja on ei et oli ka see kui aga ning mis tema oma pärast", "Praam lahkus sadamast keskpäeval ja ei ole teada, miks see uppus, kui ilm oli hea."},
	{"lt", "ir į kad iš su tai yra buvo bet dėl apie kaip po už jo", "Keltas išplaukė vidurdienį su keturiasdešimt žmonių ir nežinoma, dėl ko jis nuskendo, bet tai buvo senas laivas."},
	{"lv", "un ir ka no ar uz par bet kas tika ari arī pēc lai viņš", "Prāmis izbrauca no ostas ar četrdesmit cilvēkiem un nav zināms, kas notika pēc tam, bet tika atrasts uz krasta."},
	{"sl", "je in v na da se za so ki z po s pa tudi kot ne pri od bil", "Trajekt je izplul opoldne in na njem je bilo štirideset ljudi, pa tudi kapitan; pri tem se je potopil."},
	{"ga", "agus na an ar go i is ag le do a bhí sé tá gur don sa leis as chun roimh thart faoi", "D’fhág an bád farantóireachta an cuan ag meán lae agus daichead duine ar bord, agus ní dúirt aon duine cén fáth go ndeachaigh sé go tóin poill."},
	{"cy", "y yr yn a i o ar ac mae wedi gan ei am bod fod oedd yw nad eu at hefyd ond", "Gadawodd y fferi yr harbwr am hanner dydd gyda deugain o bobl ar ei bwrdd, ac nid oes neb wedi dweud pam y mae wedi suddo."},
	{"is", "og að í á er var um við til en sem það ekki hefur fyrir með af voru hann sagði", "Ferjan fór frá höfninni um hádegi með fjörutíu manns um borð, en það er ekki vitað af hverju hún sökk."},
	{"eu", "eta da zuen du dute bat ere egin izan dela zen ez baina duenez zuten arte duela", "Ferrya eguerdian atera zen portutik berrogei lagunekin, eta ez da jakin zergatik hondoratu zen, baina zaharra zela esan zuten."},
	{"az", "və bu ki bir ilə üçün olub da deyib də daha edib edilib kimi sonra görə olan", "Bərə günorta limandan qırx nəfərlə çıxıb və daha sonra batıb, bu barədə rəsmi şəxs deyib."},
	{"ha", "da na a ya ta cewa wannan ne ce don kuma an sun ba su shi", "Jirgin ya bar tashar da rana da mutane arba'in, kuma ba a san dalilin da ya sa ya nutse ba, in ji shi."},
	{"so", "iyo ee oo ka ku waxaa in uu ay la waa waxay ayaa kuwa ah", "Doontu waxay ka baxday dekedda duhurkii iyada oo ay saaran yihiin afartan qof, lamana oga sababta ay u degtay, ayaa la sheegay."},
	{"af", "die van en in het is dat nie te met vir op as wat om sy ook by deur aan was", "Die veerboot het die hawe met veertig mense aan boord verlaat en dit is nie bekend waarom dit gesink het nie."},
}

// wordLanguages is the languages each function word is of.
var wordLanguages = func() map[string][]string {
	out := map[string][]string{}
	for _, l := range functionWords {
		for w := range strings.FieldsSeq(l.words) {
			out[w] = append(out[w], l.code)
		}
	}
	return out
}()

// both are words of other languages that are English words too, if rarer than
// those above.
var both = english.Set("die over men man van son per plus den do no par sin pour sur main more son las los el die ton note era tot door met nu der")

// lent are English words in letters that English else lacks.
var lent = english.Set("café cafés naïve naïveté résumé résumés cliché clichés façade façades fiancé fiancée protégé protégés touché décor déjà vu passé soirée coup entrée exposé sauté über piñata jalapeño crème brûlée communiqué née rosé à ångström")
