package text

import "strings"

// tolls are the words that say what became of those counted. Those of the
// first column stand after the number ("300 people were killed"), those of
// the second before it ("killing 300 people").
var tolls = []struct{ of, after, before string }{
	{"killed", "killed dead died dies slain murdered deaths fatalities fatally massacred executed drowned perished", "killing killed kills murdered murdering"},
	{"injured", "injured wounded hurt injuries hospitalized hospitalised wounds", "injuring injured injures wounding wounded wounds hurting hurt hospitalizing"},
	{"shot", "shot", "shot shooting"},
	{"missing", "missing unaccounted", ""},
	{"arrested", "arrested detained jailed", "arresting arrested detaining detained"},
	{"displaced", "displaced evacuated homeless", "displacing displaced"},
	{"rescued", "rescued", "rescuing rescued"},
	{"infected", "infected", "infecting infected"},
}

// tollOf is what a word after a number says of those it counts, tollBefore
// what one before it says.
var tollOf, tollBefore = func() (after, before map[pieceID]string) {
	after, before = map[pieceID]string{}, map[pieceID]string{}
	for _, t := range tolls {
		for id := range idSet(t.after) {
			after[id] = t.of
		}
		for id := range idSet(t.before) {
			before[id] = t.of
		}
	}
	return after, before
}()

var (
	// peopleWords are what a toll may count, tollLinks what may stand between
	// them and the word of toll.
	peopleWords = idSet(`people person persons man men woman women child children boy boys girl girls teen teens
		teenager teenagers victim victims other others civilian civilians soldier soldiers officer
		officers student students passenger passengers worker workers worshippers protesters fighters
		militants troops police firefighters residents bystander bystanders adult adults male males
		female females youth youths migrants crew members member them whom suspects suspect brother
		sister son daughter mother father husband wife infant baby toddler gunman driver drivers
		pedestrian pedestrians employee employees guests patients inmates deputies deputy policemen
		servicemen journalists villagers hikers tourists family friend individual individuals juvenile
		juveniles neighbor neighbors`)
	tollLinks = idSet(`was were is are been being be have has had who or that remained remain remains those these with
		suffering suffered sustained from gunshot stab recovering treated receiving received serious
		minor various more also left leaving reported confirmed pronounced found lay least critically
		seriously badly slightly severely fatally lightly wounded gravely later reportedly feared of
		the in all least confirmed presumed believed listed`)
	// thingWords are nouns that no toll counts.
	thingWords = idSet(`shots shot rounds scene scenes place places time times bullets shootings shooting slayings
		incidents incident homicides counts charges blocks block weapons guns gun cars car vehicles
		vehicle houses homes locations agencies callers calls`)
)

// tollNouns are the nouns that tell the toll of the number after them.
var tollNouns = []struct {
	of    string
	words []pieceID
}{
	{"killed", idList("deaths of")},
	{"killed", idList("deaths of the")},
	{"killed", idList("death of")},
	{"killed", idList("bodies of")},
	{"killed", idList("killing of")},
	{"killed", idList("killings of")},
	{"killed", idList("fatal shooting of")},
	{"killed", idList("murder of")},
	{"injured", idList("wounding of")},
	{"injured", idList("injuring of")},
}

func idList(words string) (ids []pieceID) {
	for _, w := range strings.Fields(words) {
		ids = append(ids, lex.add(w, 0, 0))
	}
	return ids
}
