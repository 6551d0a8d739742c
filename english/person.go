package english

import "sync"

// Words for one person: those that tell a man, a woman, and neither.
const (
	Men = `man boy father dad brother son husband uncle nephew king prince duke actor businessman spokesman chairman
		congressman policeman fisherman salesman grandfather grandson gentleman boyfriend fiancé guy monk priest pope
		imam widower waiter cameraman fireman alderman councilman assemblyman groom stepfather father-in-law son-in-law
		brother-in-law tsar sheikh emperor sultan lord knight gunman henchman handyman`

	Women = `woman girl mother mom mum sister daughter wife aunt niece queen princess duchess actress businesswoman
		spokeswoman chairwoman congresswoman policewoman grandmother granddaughter lady girlfriend fiancée nun widow
		waitress bride stepmother mother-in-law daughter-in-law sister-in-law heroine hostess schoolgirl councilwoman
		assemblywoman empress baroness countess goddess gunwoman`

	Persons = `person author writer mathematician director friend leader artist member student player curator colleague child
		founder volunteer fan coach minister co-founder major photographer celebrity athlete scientist magician opponent
		advisor adviser aide head owner editor poet general star successor refugee guest participant hacker referee
		officer kid legend researcher president customer biologist speaker manager victim teacher physician engineer
		architect linguist agent soldier protégé pastor translator partner teenager teen maniac commander mayor vendor
		goalkeeper defender reporter donor organizer organiser musician songwriter publisher resident instructor coauthor
		co-author observer scholar secretary worker columnist bartender psychologist chemist employee runner narrator
		discoverer patient doctor model citizen painter official prisoner fellow cousin killer farmer relative journalist
		geologist nurse presenter benefactor industrialist monarch pupil inventor novelist mentor teammate saint comedian
		assistant producer screenwriter spouse recipient dancer native lawyer pioneer candidate senator representative
		lawmaker politician governor premier chancellor ambassador diplomat envoy consul judge justice magistrate
		prosecutor attorney detective inspector sergeant colonel captain lieutenant corporal admiral chief ceo executive
		chairperson chair boss billionaire tycoon banker economist analyst expert professor lecturer historian
		philosopher physicist astronomer activist campaigner protester protestor dissident militant terrorist rebel
		fighter insurgent suspect defendant accused attacker shooter assailant driver pilot passenger tourist visitor
		witness survivor bishop archbishop cardinal rabbi cleric preacher sheriff deputy trooper constable cop paramedic
		firefighter rescuer neighbor neighbour tenant landlord singer rapper guitarist drummer composer conductor
		filmmaker designer chef baker butcher carpenter plumber electrician mechanic clerk cashier accountant
		consultant contractor developer entrepreneur investor trader broker shareholder spokesperson whistleblower juror
		veteran immigrant migrant cyclist boxer wrestler swimmer gymnast golfer striker midfielder winger quarterback
		pitcher batter champion winner loser rival incumbent nominee appointee commissioner superintendent principal dean
		provost trustee treasurer auditor counsel solicitor barrister legislator parliamentarian councillor councilor
		delegate democrat republican conservative liberal socialist nationalist communist reformer dictator ruler
		strongman warlord commandant marshal crown newcomer blogger influencer vlogger youtuber streamer anchor host
		broadcaster correspondent critic commentator pundit playwright lyricist baby toddler infant orphan sibling twin
		parent grandparent classmate roommate stranger intruder burglar thief robber kidnapper hostage captive detainee
		inmate convict fugitive spy mercenary sniper scientist-turned-politician leader-in-waiting frontrunner
		front-runner mogul magnate heir heiress cosplayer`
)

// Kin are the words by which somebody is introduced as the relative of another.
const Kin = "wife husband lady son daughter brother sister mother father widow cousin nephew niece ex-wife grandson granddaughter stepson son-in-law daughter-in-law"

// IsPerson says whether a noun, as its lemma, is a word for one person.
func IsPerson(noun string) bool { return personWords()[noun] }

var personWords = sync.OnceValue(func() map[string]bool { return Set(Men, Women, Persons) })
