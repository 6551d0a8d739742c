package text

import (
	"strings"

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
		gazetteer.Unknown: neutralNouns, gazetteer.Male: maleNouns, gazetteer.Female: femaleNouns,
	} {
		for w := range strings.FieldsSeq(words) {
			set[w] = gazetteer.Gender(gender)
		}
	}
	return set
}()

const maleNouns = `man boy father dad brother son husband uncle nephew king prince duke actor businessman
spokesman chairman congressman policeman fisherman salesman grandfather grandson gentleman boyfriend fiancé
guy monk priest pope imam widower waiter salesman cameraman fireman alderman councilman assemblyman groom stepfather
father-in-law son-in-law brother-in-law tsar sheikh emperor sultan lord knight gunman henchman handyman`

const femaleNouns = `woman girl mother mom mum sister daughter wife aunt niece queen princess duchess actress
businesswoman spokeswoman chairwoman congresswoman policewoman grandmother granddaughter lady girlfriend
fiancée nun widow waitress bride stepmother mother-in-law daughter-in-law sister-in-law heroine hostess
schoolgirl councilwoman assemblywoman empress baroness countess goddess gunwoman`

const neutralNouns = `person author writer mathematician director friend leader artist member student player curator
colleague child founder volunteer fan coach minister co-founder major photographer celebrity athlete scientist
magician opponent advisor adviser aide head owner editor poet general star successor refugee guest participant
hacker referee officer kid legend researcher president customer biologist speaker manager victim teacher physician
engineer architect linguist agent soldier protégé pastor translator partner teenager teen maniac commander mayor
vendor goalkeeper defender reporter donor organizer organiser musician songwriter publisher resident instructor
coauthor co-author observer scholar secretary worker columnist bartender psychologist chemist employee runner
narrator discoverer patient doctor model citizen painter official prisoner fellow cousin killer farmer
relative journalist geologist nurse presenter benefactor industrialist monarch pupil inventor novelist mentor
teammate saint comedian assistant producer screenwriter spouse recipient dancer native lawyer pioneer candidate
senator representative lawmaker politician governor premier chancellor ambassador diplomat envoy consul judge
justice magistrate prosecutor attorney detective inspector sergeant colonel captain lieutenant corporal admiral
chief ceo executive chairperson chair boss founder billionaire tycoon banker economist analyst expert professor
lecturer historian philosopher physicist astronomer activist campaigner protester protestor dissident militant
terrorist rebel fighter insurgent suspect defendant accused attacker shooter assailant driver pilot passenger
tourist visitor witness survivor bishop archbishop cardinal rabbi cleric preacher sheriff deputy trooper
constable cop paramedic firefighter rescuer neighbor neighbour tenant landlord singer rapper guitarist drummer
composer conductor filmmaker designer chef waiter baker butcher carpenter plumber electrician mechanic clerk
cashier accountant consultant contractor developer entrepreneur investor trader broker shareholder spokesperson
whistleblower witness juror veteran immigrant migrant cyclist boxer wrestler swimmer gymnast golfer striker
midfielder winger quarterback pitcher batter captain champion winner loser rival incumbent nominee appointee
commissioner superintendent principal dean provost trustee treasurer auditor counsel solicitor barrister
legislator parliamentarian councillor councilor delegate democrat republican conservative liberal socialist
nationalist communist reformer dictator ruler strongman warlord commandant marshal crown newcomer blogger
influencer vlogger youtuber streamer anchor host broadcaster correspondent critic commentator pundit novelist
playwright lyricist baby toddler infant orphan sibling twin parent grandparent classmate roommate stranger
intruder burglar thief robber kidnapper hostage captive detainee inmate convict fugitive spy mercenary sniper
scientist-turned-politician leader-in-waiting frontrunner front-runner mogul magnate heir heiress cosplayer`

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
		outletOf: "newspaper paper outlet publication magazine network broadcaster website site daily tabloid weekly",
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

// broader are words for a person that also mean one with another role.
var broader = map[string]map[string]bool{
	"leader":     wordSet("president premier minister chancellor king queen leader chief head ruler governor emir sultan dictator chairman"),
	"politician": wordSet("president premier minister senator representative congressman congresswoman mp governor mayor lawmaker legislator councillor"),
	"lawmaker":   wordSet("senator sen representative rep congressman congresswoman mp legislator deputy"),
	"legislator": wordSet("senator sen representative rep congressman congresswoman mp lawmaker deputy"),
	"senator":    wordSet("sen"), "representative": wordSet("rep"), "governor": wordSet("gov"),
	"congressman":   wordSet("rep representative"),
	"congresswoman": wordSet("rep representative"),
	"official":      wordSet("minister secretary director commissioner spokesman spokeswoman"),
	"executive":     wordSet("ceo chief director chairman"),
	"chief":         wordSet("ceo director head"),
	"premier":       wordSet("minister pm"),
	"minister":      wordSet("premier pm"),
	"general":       wordSet("gen"), "colonel": wordSet("col"), "sergeant": wordSet("sgt"), "captain": wordSet("capt"),
	"lieutenant": wordSet("lt"), "professor": wordSet("prof"), "doctor": wordSet("dr"),
	"teen": wordSet("teenager girl boy"), "teenager": wordSet("teen girl boy"),
	"attorney": wordSet("lawyer"), "lawyer": wordSet("attorney"),
	"billionaire": wordSet("entrepreneur businessman tycoon"), "tycoon": wordSet("businessman billionaire"),
}

// means says whether one word for a person can be said of one with this role.
func means(word, role string) bool { return word == role || broader[word][role] }
