package english

import "strings"

// spellings are endings that British and American English spell otherwise.
var spellings = [...]struct{ british, american string }{
	{"isation", "ization"},
	{"isations", "izations"},
	{"entre", "enter"},
	{"heatre", "heater"},
	{"efence", "efense"},
	{"abour", "abor"},
	{"arbour", "arbor"},
	{"onour", "onor"},
	{"rogramme", "rogram"},
}

// OneSpelling is a word in small letters as American English spells it, so that
// the same word of a British text is the same. It changes no more than what
// stands in names.
func OneSpelling(word string) string {
	for _, s := range spellings {
		if stem, is := strings.CutSuffix(word, s.british); is && stem != "" {
			return stem + s.american
		}
	}
	return word
}

// endings are what lemmas end in by British and by American spelling.
var endings = [...]struct{ british, american string }{
	{"yse", "yze"},
	{"etre", "eter"},
	{"itre", "iter"},
	{"ibre", "iber"},
	{"fence", "fense"},
	{"iser", "izer"},
	{"ise", "ize"},
	{"our", "or"},
	{"oured", "ored"},
	{"ourable", "orable"},
}

// own are words that end like those and are spelt so by all.
var own = Set(`advertise advise apprise arise braise bruise chastise circumcise comprise compromise concise cruise demise despise devise disguise
enterprise excise exercise expertise franchise guise improvise liaise likewise merchandise noise otherwise paradise poise praise precise premise
promise raise reprise revise rise supervise surmise surprise televise treatise turquoise valise vise wise appraise anise mayonnaise malaise
bruiser cruiser adviser advertiser riser miser promiser
our hour four tour pour your sour flour dour scour lour contour detour velour paramour troubadour glamour bonjour amour
kaiser tortoise porpoise marquise chaise incise cerise fence`)

// words are those for one thing of which British and American English have each
// their own, none of them the word for anything else in news.
var words = map[string]string{
	"lorry": "truck", "petrol": "gasoline", "aeroplane": "airplane", "motorway": "highway", "mum": "mom", "nappy": "diaper", "rubbish": "garbage",
	"railway": "railroad", "windscreen": "windshield", "maths": "math", "maize": "corn", "pensioner": "retiree", "tyre": "tire", "kerb": "curb",
	"cheque": "check", "grey": "gray", "plough": "plow", "gaol": "jail", "mould": "mold", "moustache": "mustache", "pyjamas": "pajamas",
	"programme": "program", "jewellery": "jewelry", "aluminium": "aluminum", "sceptical": "skeptical", "sceptic": "skeptic", "manoeuvre": "maneuver",
	"sulphur": "sulfur", "enrol": "enroll", "fulfil": "fulfill", "instalment": "installment", "licence": "license", "practise": "practice",
	"storey": "story", "tonne": "ton", "judgement": "judgment", "ageing": "aging", "paediatric": "pediatric", "anaesthetic": "anesthetic",
	"mobile phone": "cellphone", "draught": "draft", "furore": "furor", "pretence": "pretense", "counsellor": "counselor", "traveller": "traveler", "marvellous": "marvelous",
	"neighbourhood": "neighborhood", "cosy": "cozy", "haulier": "hauler", "tumour": "tumor",
}

// OneWord is a lemma as American English has it, so that the word of a British
// text is that of an American one.
func OneWord(lemma string) string {
	if american, ok := words[lemma]; ok {
		return american
	}
	if own[lemma] {
		return lemma
	}
	for _, e := range endings {
		if stem, is := strings.CutSuffix(lemma, e.british); is && stem != "" {
			return stem + e.american
		}
	}
	return OneSpelling(lemma)
}
