package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"synoptic/cmd/measure/label"
)

// synonyms are words that tell the same in news, each in the place of the
// other.
var synonyms = [][2]string{
	{"began", "started"},
	{"purchased", "bought"},
	{"attorney", "lawyer"},
	{"attorneys", "lawyers"},
	{"physician", "doctor"},
	{"automobile", "car"},
	{"almost", "nearly"},
	{"movie", "film"},
	{"lawmakers", "legislators"},
	{"attempted", "tried"},
	{"approximately", "about"},
	{"aircraft", "plane"},
	{"ended", "finished"},
	{"halted", "stopped"},
	{"injured", "hurt"},
	{"chose", "selected"},
	{"sick", "ill"},
	{"huge", "enormous"},
	{"ordered", "instructed"},
	{"requested", "asked for"},
}

var (
	anySynonym  = strings.Join(slices.Concat(halves(0), halves(1)), "|")
	personal    = `\p{Lu}[a-z]+(?: \p{Lu}[a-z]+)?`
	aThing      = `(?:[a-z]+ ){0,2}[a-z]+`
	goesOn      = `(?:[.,]|$| (?:on|in|at|after|for|from|outside|near|during|early|late)\b)`
	coordinated = `(\p{Lu}[a-z]+) and (\p{Lu}[a-z]+)`
)

// pronouns stand otherwise after "by".
var pronouns = label.Set("He She It They We You I This That Who Which Both Some")

var aRelative = regexp.MustCompile(`\b(?:who|that|which)\b`)

// harmless are the changes that leave what a report tells as it is. None may
// raise a difference.
var harmless = []plantKind{
	{
		name: "digits and words", reach: sameFact,
		pattern: aNumber, key: numberKey, change: otherForm,
		examples: []plantExample{
			{"Police found 12 goats.", "Police found twelve goats."},
			{"Three goats fled.", "3 goats fled."},
			{"Police found 120 goats.", "Police found 120 goats."},
		},
	},
	{
		name: "weekday and date", pattern: regexp.MustCompile(`\bon (` + dayWords + `)\b`),
		key: pastDay, change: func(w wording, s setting) string { return dateOf(w.old(), s.published) },
		examples: []plantExample{ // of a report of Thursday, 6 May 2032
			{"The mill burnt on Monday.", "The mill burnt on May 3."},
			{"The mill will burn on Monday.", "The mill will burn on Monday."},
		},
	},
	{
		name: "passive to active", loose: true,
		pattern: regexp.MustCompile(`^(((?:The|An?) ` + aThing + `|` + personal + `) (?:was|were) ([a-z]{2,}ed) by ((?:(?:the|an?) )?` + aThing + `|` + personal + `))` + goesOn),
		key:     func(w wording) string { return w.groups[2] },
		change: func(w wording, _ setting) string {
			return capital(w.groups[3]) + " " + w.groups[2] + " " + within(w.groups[1])
		},
		examples: []plantExample{
			{"The baker was arrested by police on Monday.", "Police arrested the baker on Monday."},
			{"Ilse Varn was elected by the guild.", "The guild elected Ilse Varn."},
		},
	},
	{
		name: "active to passive", loose: true,
		pattern: regexp.MustCompile(`^(((?:The|An?) ` + aThing + `|` + personal + `) ([a-z]{2,}ed) (an? ` + aThing + `|\p{Lu}[a-z]+ \p{Lu}[a-z]+))` + goesOn),
		key: func(w wording) string {
			if pronouns[w.groups[1]] || aRelative.MatchString(w.old()) {
				return ""
			}
			return w.groups[2]
		},
		change: func(w wording, _ setting) string {
			return capital(w.groups[3]) + " was " + w.groups[2] + " by " + within(w.groups[1])
		},
		examples: []plantExample{
			{"Police arrested a baker on Monday.", "A baker was arrested by police on Monday."},
			{"The guild elected Ilse Varn in May.", "Ilse Varn was elected by the guild in May."},
			{"He arrested a baker.", "He arrested a baker."},
			{"A baker who baked a cake fled.", "A baker who baked a cake fled."},
		},
	},
	{
		name: "synonym", pattern: regexp.MustCompile(`\b(` + anySynonym + `)\b`),
		key: synonymKey, change: func(w wording, _ setting) string { return otherSynonym(w.old()) },
		examples: []plantExample{
			{"The talks began late.", "The talks started late."},
			{"An attorney came.", "An attorney came."},
		},
	},
	{
		name: "two in other order", pattern: regexp.MustCompile(`\b(` + coordinated + `)\b|\b(?:of|by|for|with|from|the|against|both) (([a-z]{3,}s) and ([a-z]{3,}s))` + goesOn),
		key: twoKey, change: func(w wording, _ setting) string { return w.groups[2] + " and " + w.groups[1] },
		examples: []plantExample{
			{"The envoys of Noria and Tavola met.", "The envoys of Tavola and Noria met."},
			{"The fire was seen by farmers and sailors in Brill.", "The fire was seen by sailors and farmers in Brill."},
			{"The Noria and Tavola Bank shut.", "The Noria and Tavola Bank shut."},
			{"The Office of Fish and Salt shut.", "The Office of Fish and Salt shut."},
		},
	},
	{
		name: "percent", reach: sameFact,
		pattern: regexp.MustCompile(`\b\d[\d.,]*( percent\b| per cent\b|%)`),
		key:     func(w wording) string { return lastWord(w.before) },
		change: func(w wording, _ setting) string {
			if w.old() == " percent" {
				return " per cent"
			}
			return " percent"
		},
		examples: []plantExample{
			{"Fares rose by 12 percent.", "Fares rose by 12 per cent."},
			{"Fares rose by 12%.", "Fares rose by 12 percent."},
			{"She led by 12 percentage points.", "She led by 12 percentage points."},
		},
	},
	{
		name: "honorific", reach: sameFact, loose: true,
		pattern: regexp.MustCompile(`\b((?:Mr|Mrs|Ms|Dr)\.? (\p{Lu}[a-z]+))\b`),
		key:     func(w wording) string { return w.groups[1] },
		change:  func(w wording, _ setting) string { return w.groups[1] },
		examples: []plantExample{
			{"The baker, Mrs. Varn, fled.", "The baker, Varn, fled."},
		},
	},
}

func halves(i int) []string {
	var out []string
	for _, pair := range synonyms {
		out = append(out, pair[i])
	}
	return out
}

// otherForm is a small number in words for digits and in digits for words.
func otherForm(w wording, _ setting) string {
	old := w.old()
	n, err := strconv.Atoi(old)
	if err != nil {
		return numbersIn(old)[0]
	}
	if n < 2 || n >= len(label.Numerals) {
		return ""
	}
	if strings.TrimSpace(w.before) == "" {
		return capital(label.Numerals[n])
	}
	return label.Numerals[n]
}

var ahead = regexp.MustCompile(`\b(?:will|would|to|next|every|each|until)\b`)

// pastDay is a weekday of which the sentence tells nothing to come.
func pastDay(w wording) string {
	if ahead.MatchString(w.before) || ahead.MatchString(w.after) {
		return ""
	}
	return w.old()
}

// dateOf is the last day of the name on or before the day of a report.
func dateOf(weekday, published string) string {
	day, err := time.Parse(time.DateOnly, published)
	if err != nil {
		return ""
	}
	for day.Weekday().String() != weekday {
		day = day.AddDate(0, 0, -1)
	}
	return day.Format("January 2")
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// within is a subject as it stands inside a sentence.
func within(s string) string {
	first, rest, more := strings.Cut(s, " ")
	if more && (first == "The" || first == "A" || first == "An") {
		return strings.ToLower(first) + " " + rest
	}
	if first == "Police" {
		return "police" + s[len(first):]
	}
	return s
}

// synonymKey is the pair, if no article hangs on the first letter.
func synonymKey(w wording) string {
	article := lastWord(w.before)
	if strings.EqualFold(article, "a") || strings.EqualFold(article, "an") {
		return ""
	}
	return min(w.old(), otherSynonym(w.old()))
}

func otherSynonym(word string) string {
	for _, pair := range synonyms {
		switch word {
		case pair[0]:
			return pair[1]
		case pair[1]:
			return pair[0]
		}
	}
	return ""
}

// ofBody ends before words that may be of the name of a body.
var ofBody = regexp.MustCompile(`\p{Lu}[a-z]+ (?:of|for) $`)

// twoKey is the two, if neither is part of a longer name or list.
func twoKey(w wording) string {
	before := lastWord(w.before)
	alone := before == "" || strings.TrimSpace(w.before) == before || !isCapital(before[0])
	if !alone || strings.HasSuffix(before, ",") || capitalAfter(w.after) || ofBody.MatchString(w.before) || aDay.MatchString(w.old()) {
		return ""
	}
	return min(w.groups[1], w.groups[2]) + " " + max(w.groups[1], w.groups[2])
}
