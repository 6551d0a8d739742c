package figure

import "synoptic/text/piece"

// tolls are the words that say what became of those counted. Those of the
// first column stand after the number ("300 people were killed"), those of
// the second before it ("killing 300 people").
var tolls = []struct{ of, after, before string }{
	{"killed", "killed dead died dies slain murdered deaths fatalities fatally massacred executed drowned perished", "killing killed kills murdered murdering massacred massacring slew slaying"},
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
var tollOf, tollBefore = func() (after, before map[piece.ID]string) {
	after, before = map[piece.ID]string{}, map[piece.ID]string{}
	for _, t := range tolls {
		for id := range piece.WordSet(t.after) {
			after[id] = t.of
		}
		for id := range piece.WordSet(t.before) {
			before[id] = t.of
		}
	}
	return after, before
}()

var (
	// tollLinks are what may stand between those counted and the word of toll.
	tollLinks = piece.WordSet(`was were is are been being be have has had who or that remained remain remains those these with
		suffering suffered sustained from gunshot stab recovering treated receiving received serious
		minor various more also left leaving reported confirmed pronounced found lay least critically
		seriously badly slightly severely fatally lightly wounded gravely later reportedly feared of
		the in all least confirmed presumed believed listed`)
	// thingWords are nouns that no toll counts.
	thingWords = piece.WordSet(`shots shot rounds scene scenes place places time times bullets shootings shooting slayings
		incidents incident homicides counts charges blocks block weapons guns gun cars car vehicles
		vehicle houses homes locations agencies callers calls`)
)

// tollNouns are the nouns that tell the toll of the number after them.
var tollNouns = []struct {
	of    string
	words []piece.ID
}{
	{"killed", piece.WordIDs("deaths of")},
	{"killed", piece.WordIDs("deaths of the")},
	{"killed", piece.WordIDs("death of")},
	{"killed", piece.WordIDs("bodies of")},
	{"killed", piece.WordIDs("killing of")},
	{"killed", piece.WordIDs("killings of")},
	{"killed", piece.WordIDs("fatal shooting of")},
	{"killed", piece.WordIDs("murder of")},
	{"injured", piece.WordIDs("wounding of")},
	{"injured", piece.WordIDs("injuring of")},
}
