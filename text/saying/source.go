package saying

import (
	"regexp"
	"strings"

	"synoptic/english"
	"synoptic/text/letter"
)

// Head is the part of the words for a source before the first preposition, relative
// pronoun or comma: "officials" of "officials in Orrin".
func Head(words string) string {
	for _, cut := range []string{" of ", " for ", " from ", " in ", " by ", " against ", " with ", " at ", " who ", " which ", " that ", ","} {
		if i := strings.Index(words, cut); i > 0 {
			words = words[:i]
		}
	}
	return words
}

// MaySpeak says whether a noun, in small letters, is a word for one or several who
// may speak.
func MaySpeak(noun string) bool {
	return english.IsPerson(noun) || sourceNouns[noun]
}

// IsSource says whether a noun, in small letters, is the head of an unnamed source:
// one who knows, speaks for others or keeps records.
func IsSource(noun string) bool { return sourceNouns[noun] }

// HasSource says whether one of some words, in small letters, is such a noun.
func HasSource(words string) bool { return letter.AnyWord(words, sourceNouns) }

// IsDocument says whether a noun, in small letters, is a word for what somebody
// speaks by: a statement, a post, a filing.
func IsDocument(noun string) bool { return documentNouns[noun] }

// HasDocument says whether one of some words, in small letters, is such a noun.
func HasDocument(words string) bool { return letter.AnyWord(words, documentNouns) }

// IsBodyPart says whether a noun, in small letters, is the head of a phrase that
// means the body it names: "the party leadership".
func IsBodyPart(noun string) bool { return bodyParts[noun] }

// HasBodyPart says whether one of some words, in small letters, is such a noun.
func HasBodyPart(words string) bool { return letter.AnyWord(words, bodyParts) }

// HasSpokesperson says whether one of some words, in small letters, is a noun for one
// who speaks for others.
func HasSpokesperson(words string) bool { return letter.AnyWord(words, spokesNouns) }

// IsPaper says whether a noun, in small letters, is a word for a thing in writing
// that somebody puts out.
func IsPaper(noun string) bool { return papers[noun] }

// PutsOut says whether a verb form, in small letters, is one by which somebody puts
// out a paper: "issued".
func PutsOut(verb string) bool { return putting[verb] }

// IsPlatform says whether a word, in small letters, is the name of what carries the
// words of others.
func IsPlatform(word string) bool { return platforms[word] }

// IsBearer says whether a noun, in small letters, is a word for a thing that words
// are written on: what stands there nobody says.
func IsBearer(noun string) bool { return bearers[noun] }

// Introduced gives where between two places of a text somebody or something is told
// of for the first time by a noun, "a senior official", as the places at which those
// words begin and end. Who asks looks no further back than IntroducedReach.
func Introduced(text string, from, to int, noun string) [][]int {
	all := introductions(noun).FindAllStringIndex(text[from:to], -1)
	for _, at := range all {
		at[0], at[1] = at[0]+from, at[1]+from
	}
	return all
}

// IntroducedReach is how many bytes back somebody may have been introduced.
const IntroducedReach = 8000

// introductions is the pattern of a noun as it first stands: a senior official.
func introductions(noun string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:a|an|one|another)(?: [\w.’'-]+){0,5} ` + regexp.QuoteMeta(noun) + `\b`)
}

// sourceNouns are heads of unnamed sources: those who know, speak for others or keep
// records. Others who speak are part of the story.
var sourceNouns = english.Set(`official officials authority authorities police spokesman spokeswoman spokesperson spokespeople spokesmen
	source sources people investigator investigators detective detectives prosecutor prosecutors lawyer lawyers attorney attorneys
	aide aides adviser advisers advisor advisors expert experts analyst analysts witness witnesses neighbor neighbors neighbour
	neighbours resident residents relative relatives family friend friends doctor doctors examiner members office hospital company firm airline agency
	department ministry government administration army military court courts council commission committee union group organization
	organisation association representative representatives executive executives diplomat diplomats economist economists scientist
	scientists researcher researchers commentator critics observers media outlets report reports statement statements document
	documents record records filing filings affidavit complaint indictment lawsuit letter memo profile sheet warrant transcript
	survey study poll data website provider operator utility supplier manufacturer employee employees worker workers insider insiders
	defense defence prosecution video videos footage recording recordings jury inquest crew forecasters meteorologists firefighters rescuers sheriff coroner regulator regulators bank church school university district mayor`)

var spokesNouns = english.Set("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen")

// bodyParts are heads of phrases that mean the body they name.
var bodyParts = english.Set("polls surveys studies analyses office bureau branch unit division team staff board panel leaders leader members member chairman chairwoman chair president director head secretary leadership delegation campaign estimates figures statistics numbers index rules")

var documentNouns = english.Set(`statement statements tweet tweets post posts letter email e-mail memo report filing filings document
	documents affidavit complaint indictment lawsuit records record profile facebook twitter instagram x telegram release sheet
	warrant transcript survey study poll data analysis press-release blog notice bulletin video videos footage recording recordings listing`)

// bearers are things that words are written on: what stands there nobody says.
var bearers = english.Set(`sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts sticker stickers
	billboard billboards hat hats cap caps plaque plaques graffiti`)

// platforms carry the words of others: "the council" is none of them.
var platforms = english.Set("twitter facebook instagram linkedin youtube tiktok telegram whatsapp reddit snapchat")

var (
	putting = english.Set("issued issues released releases posted posts sent published publishes gives gave shared")
	papers  = english.Set(english.Writings, "affidavit filing blog dissent opinion")
)
