package mention

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
)

// personNoun says whether the word is one for a person, and the gender it
// tells.
func personNoun(word string) (gazetteer.Gender, bool) {
	g, ok := personNouns[word]
	return g, ok
}

var personNouns = func() map[string]gazetteer.Gender {
	set := map[string]gazetteer.Gender{}
	for gender, words := range [...]string{
		gazetteer.Unknown: english.Persons, gazetteer.Male: english.Men, gazetteer.Female: english.Women,
	} {
		for w := range strings.FieldsSeq(words) {
			set[w] = gazetteer.Gender(gender)
		}
	}
	return set
}()

// A bodyNoun is a word for a body: which organisations it can mean.
type bodyNoun uint8

const (
	noBody   bodyNoun = iota
	outletOf          // newspaper, network: outlets only
	firmOf            // company: neither outlets nor offices of a state
	groupOf           // organisation: any
	wordOf            // university: those whose names hold the word
	landOf            // country
	townOf            // city
	stateOf           // state, province
	endOf             // bridge, foundation: those whose name ends in the word
)

var bodyNouns = func() map[string]bodyNoun {
	set := map[string]bodyNoun{}
	for kind, words := range [...]string{
		outletOf: english.Outlets + " weekly",
		firmOf:   "company firm corporation business manufacturer maker carmaker automaker retailer carrier chain giant operator startup start-up conglomerate brand lender insurer",
		groupOf:  "organization organisation group agency body institution nonprofit charity",
		wordOf:   "airline bank university school college court party union team club league hospital church foundation institute authority ministry department committee commission council board parliament senate congress police army navy association federation museum academy bureau cartel regulator band",
		landOf:   "country nation kingdom republic",
		townOf:   "city town village capital",
		stateOf:  "state province region island",
	} {
		for w := range strings.FieldsSeq(words) {
			set[w] = bodyNoun(kind)
		}
	}
	return set
}()

// IsBody says whether a noun, in small letters, is a word for a body.
func IsBody(noun string) bool { return bodyNouns[noun] != noBody }

// IsFirm says whether a noun, in small letters, is a word for a company.
func IsFirm(noun string) bool { return bodyNouns[noun] == firmOf }

// IsGroup says whether a noun, in small letters, is a word for any organisation.
func IsGroup(noun string) bool { return bodyNouns[noun] == groupOf }

// broader are words for a person that also mean one with another role.
var broader = map[string]map[string]bool{
	"leader":     english.Set("president premier minister chancellor king queen leader chief head ruler governor emir sultan dictator chairman"),
	"politician": english.Set("president premier minister senator representative congressman congresswoman mp governor mayor lawmaker legislator councillor"),
	"lawmaker":   english.Set(lawmakers + " legislator"),
	"legislator": english.Set(lawmakers + " lawmaker"),
	"senator":    english.Set("sen"), "representative": english.Set("rep"), "governor": english.Set("gov"),
	"congressman":   english.Set("rep representative"),
	"congresswoman": english.Set("rep representative"),
	"official":      english.Set("minister secretary director commissioner spokesman spokeswoman"),
	"executive":     english.Set("ceo chief director chairman"),
	"chief":         english.Set("ceo director head"),
	"premier":       english.Set("minister pm"),
	"minister":      english.Set("premier pm"),
	"general":       english.Set("gen"), "colonel": english.Set("col"), "sergeant": english.Set("sgt"), "captain": english.Set("capt"),
	"lieutenant": english.Set("lt"), "professor": english.Set("prof"), "doctor": english.Set("dr"),
	"teen": english.Set("teenager girl boy"), "teenager": english.Set("teen girl boy"),
	"attorney": english.Set("lawyer"), "lawyer": english.Set("attorney"),
	"billionaire": english.Set("entrepreneur businessman tycoon"), "tycoon": english.Set("businessman billionaire"),
}

const lawmakers = "senator sen representative rep congressman congresswoman mp deputy"

// means says whether one word for a person can be said of one with this role.
func means(word, role string) bool { return word == role || broader[word][role] }
