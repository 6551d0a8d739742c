package synopsis

import "strings"

// stem folds the forms of a word into one key: rejected, rejects, rejection
// and rejecting meet in "reject". It is a short form of Porter's (1980)
// algorithm that folds derived nouns as well, and may fold too much; the
// weight of a single word never decides.
func stem(w string) string {
	if s, ok := irregular[w]; ok {
		return s
	}
	if len(w) < 4 || w[0] >= '0' && w[0] <= '9' {
		return w
	}
	for _, rule := range endings {
		if strings.HasSuffix(w, rule.end) && len(w)-len(rule.end) >= rule.least {
			return tidy(w[:len(w)-len(rule.end)] + rule.put)
		}
	}
	return tidy(w)
}

// tidy makes alike what endings leave behind: doubled letters (stopp), a
// silent e (describ, describe) and y beside i (deny, deni).
func tidy(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && strings.IndexByte("bdgmnprt", w[n-1]) >= 0 {
		return w[:n-1]
	}
	if n > 3 && w[n-1] == 'e' {
		return tidy(w[:n-1])
	}
	if n > 2 && w[n-1] == 'y' {
		return w[:n-1] + "i"
	}
	return w
}

// ending is a row: an ending, the letters that must be left before it, and
// what stands in its place.
type ending struct {
	end   string
	least int
	put   string
}

// endings are tried in order; the first that fits is taken.
var endings = []ending{
	{"izations", 3, "iz"},
	{"ization", 3, "iz"},
	{"ifications", 3, "ifi"},
	{"ification", 3, "ifi"},
	{"isations", 3, "iz"},
	{"isation", 3, "iz"},
	{"ising", 4, "iz"},
	{"ised", 4, "iz"},
	{"ations", 4, ""},
	{"ation", 4, ""},
	{"ating", 4, ""},
	{"ated", 4, ""},
	{"ates", 4, ""},
	{"ate", 5, ""},
	{"ators", 4, ""},
	{"ator", 4, ""},
	{"nesses", 3, ""},
	{"ness", 3, ""},
	{"ments", 4, ""},
	{"ment", 4, ""},
	{"sions", 3, "s"},
	{"sion", 3, "s"},
	{"ctions", 3, "ct"},
	{"ction", 3, "ct"},
	{"tions", 4, "t"},
	{"tion", 4, "t"},
	{"ancies", 4, ""},
	{"ances", 4, ""},
	{"ance", 4, ""},
	{"ences", 4, ""},
	{"ence", 4, ""},
	{"fully", 3, ""},
	{"ously", 3, ""},
	{"ively", 3, ""},
	{"ally", 3, ""},
	{"ly", 4, ""},
	{"ful", 4, ""},
	{"ous", 4, ""},
	{"ive", 4, ""},
	{"ical", 4, ""},
	{"able", 4, ""},
	{"ible", 4, ""},
	{"al", 4, ""},
	{"ities", 3, ""},
	{"ity", 3, ""},
	{"sses", 2, "ss"},
	{"ies", 2, "i"},
	{"ied", 2, "i"},
	{"ings", 3, ""},
	{"ing", 3, ""},
	{"eed", 2, "eed"},
	{"ed", 3, ""},
	{"ers", 4, ""},
	{"er", 4, ""},
	{"ors", 4, ""},
	{"or", 4, ""},
	{"shes", 2, "sh"},
	{"ches", 2, "ch"},
	{"xes", 2, "x"},
	{"ss", 1, "ss"},
	{"us", 2, "us"},
	{"is", 2, "is"},
	{"s", 3, ""},
}

// irregular holds forms that no ending explains, in lines of a stem and the
// forms that fold into it.
var irregular = fold(`
say said says saying
tell told tells
go went gone goes going
come came comes coming
be is was were are been being am
have has had having
do did does done doing
take took taken takes taking
give gave given gives giving
get got gets getting gotten
make made makes making
see saw seen sees
know knew known knows
think thought thinks
find found finds
leave left leaves leaving
hold held holds
bring brought brings
begin began begun begins beginning
keep kept keeps
stand stood stands
lose lost loses losing loss losses
pay paid pays
meet met meets meeting
run ran runs running
speak spoke spoken speaks speech
rise rose risen rises rising
lead led leads
grow grew grown grows growth
win won wins winning
fall fell fallen falls
send sent sends
build built builds
break broke broken breaks
spend spent spends
sell sold sells sale sales
buy bought buys
fight fought fights
catch caught catches
choose chose chosen choice
drive drove driven drives driver
eat ate eaten
fly flew flown flies flight flights
wear wore worn
steal stole stolen theft thefts
throw threw thrown
shoot shot shots shooting shootings
strike struck strikes
seek sought seeks
teach taught
feel felt feels
sit sat sits
write wrote written writes writing
ride rode ridden
bite bit bitten biting bites
swear swore sworn
shake shook shaken
sink sank sunk
hide hid hidden
freeze froze frozen
forget forgot forgotten
withdraw withdrew withdrawn withdrawal
child children
man men
woman women
person people persons
life lives
wife wives
knife knives
foot feet
tooth teeth
die died dies dying death deaths dead deadly
prove proof proved proven
believe belief believed believes
injure injured injuries injury injuring
analyse analysis analyze analyzed analyst analysts
choose chose chosen
succeed success successful
decide decision decided decides
explode explosion explosive
collide collision
apologize apology apologies apologise apologised apologized apologizes
arrive arrival arrived arrives arriving
refuse refusal refused
propose proposal proposed proposes proposals
deny denial denied denies
approve approval approved approves
disclose disclosure disclosed
announce announcement announced announces
confirm confirmation confirmed confirms
respond response responses responded responds
defend defense defence defended
offend offense offence offensive
destroy destruction destroyed
receive receipt received receives
describe description described describes
assist assistance assistant
investigate investigation investigators investigating investigator
accuse accusation accused accusations
threaten threat threats threatened threatening
choose choice
allege allegation allegedly alleged alleges allegations
marry marriage married
burn burnt burned burning
`)

// fold reads lines of words into a map from each word to the first of its line.
func fold(lines string) map[string]string {
	m := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		row := strings.Fields(line)
		for _, w := range row {
			m[w] = row[0]
		}
	}
	return m
}
