package main

import (
	"regexp"
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/english"
)

var (
	dayWords    = strings.Join(weekdays, "|")
	monthWords  = strings.Join(months, "|")
	numberWords = strings.Join(label.Numerals[2:], "|")
	aNumber     = regexp.MustCompile(`(?:^|[^\w.,:/$£€-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?i:` + numberWords + `))[\s-]((?:[a-z]+-)*[a-z]{3,})`)
	ordinals    = strings.Fields(english.Ordinals)[:10]
	roles       = strings.Fields("mayor governor senator judge sheriff spokesman lawyer coach captain bishop professor minister ambassador president sergeant director prosecutor editor")

	// Of no report: a plant shall tell what nobody told.
	placesNowhere = strings.Fields("Harrowmere Tolvik Brandisi Quessant Ostrava-Nord Velmouth Sankaria Dunholt")
	causesNowhere = strings.Split("a burst boiler,falling rocks,a broken rail,a swarm of bees,melting ice,a fallen pylon", ",")
)

// different are the changes that make a report differ from another which told
// the same.
var different = []plantKind{
	{
		name: "number", mark: .75, reach: sameFact,
		pattern: aNumber,
		key:     numberKey, change: otherNumber,
		examples: []plantExample{
			{"Police found 12 goats in the cellar.", "Police found 17 goats in the cellar."},
			{"Twelve goats had fled.", "Seventeen goats had fled."},
			{"A crowd of 1,200 people sang.", "A crowd of 1,800 people sang."},
			{"The tower of 1987 fell.", "The tower of 1987 fell."},
			{"A 12-year-old goat fled.", "A 12-year-old goat fled."},
		},
	},
	{
		name: "age", reach: sameFact,
		pattern: regexp.MustCompile(`\b(\d{1,2})-year-old|\baged? (\d{1,2})\b|\p{Lu}[a-z]+, (\d{2}),`),
		key:     func(w wording) string { return w.old() },
		change:  func(w wording, s setting) string { return plus(w.old(), 6+s.n%5) },
		examples: []plantExample{
			{"The 34-year-old baker fled.", "The 42-year-old baker fled."},
			{"Ilse Varn, 34, fled; she was aged 34.", "Ilse Varn, 42, fled; she was aged 42."},
		},
	},
	{
		name: "money", reach: sameFact,
		pattern: regexp.MustCompile(`[$£€](\d[\d,]*(?:\.\d+)?)`),
		change:  func(w wording, s setting) string { return times(w.old(), 1.4+.1*float64(s.n%4)) },
		examples: []plantExample{
			{"The mill cost $2.5 million.", "The mill cost $4 million."},
		},
	},
	{
		name: "unit", reach: sameFact,
		pattern:  regexp.MustCompile(`(?i)\b(?:\d[\d,.]*|` + numberWords + `)[\s-](` + strings.Join(unitsOf(otherUnits), "|") + `)\b`),
		change:   func(w wording, _ setting) string { return otherUnits[w.old()] },
		examples: []plantExample{{"The wall is 12 miles long.", "The wall is 12 kilometers long."}},
	},
	{
		name: "day", mark: .65,
		pattern:  regexp.MustCompile(`\b(` + dayWords + `)\b`),
		change:   func(w wording, s setting) string { return along(weekdays, w.old(), 2+s.n%3) },
		examples: []plantExample{{"The mill burnt on Monday.", "The mill burnt on Friday."}},
	},
	{
		name: "month", reach: sameFact,
		pattern: regexp.MustCompile(`\b(` + monthWords + `) \d{1,2}\b|\b(?:in|last|since|until|by|of|early|late|this|next) (` + monthWords + `)\b`),
		key:     func(w wording) string { return w.old() },
		change:  func(w wording, s setting) string { return along(months, w.old(), 2+s.n%3) },
		examples: []plantExample{
			{"The mill burnt on March 4.", "The mill burnt on July 4."},
			{"It may burn.", "It may burn."},
		},
	},
	{
		name: "hour", reach: sameFact,
		pattern: regexp.MustCompile(`\b(\d{1,2})((?::\d\d)?) ?((?i:[ap]))\.?(?i:m)\b`),
		key: func(w wording) string {
			return w.old() + strings.TrimSuffix(w.groups[1], ":00") + strings.ToLower(w.groups[2])
		},
		change: func(w wording, s setting) string { return otherHour(w.old(), 2+s.n%3) },
		examples: []plantExample{
			{"It began at 9:30 p.m. and was over soon.", "It began at 1:30 p.m. and was over soon."},
			{"At 9 p.m. it rained, and 9:00 PM is late.", "At 1 p.m. it rained, and 1:00 PM is late."},
		},
	},
	{
		name: "order", key: orderKey,
		pattern: regexp.MustCompile(`\b(?:[Tt]he|his|her|their|its|a) (` + strings.Join(ordinals, "|") + `) ([a-z]{3,})\b`),
		change:  func(w wording, s setting) string { return along(ordinals, w.old(), 1+s.n%3) },
		examples: []plantExample{
			{"It is the second flood of the year.", "It is the fifth flood of the year."},
			{"The first lady fled.", "The first lady fled."},
		},
	},
	{
		name: "name", mark: .90, reach: sameWords,
		pattern: regexp.MustCompile(`\b(?:\p{Lu}[a-z]+) (\p{Lu}[a-z]{4,})\b`),
		key:     fullName, change: func(w wording, s setting) string { return misspelt(w.old(), s.n) },
		examples: []plantExample{
			{"The baker, Ilse Vandermoor, fled. Vandermoor is 34.", "The baker, Ilse Vanedrmoor, fled. Vanedrmoor is 34."},
			{"The Supreme Council met.", "The Supreme Council met."},
		},
	},
	{
		name: "role", reach: sameFact,
		pattern: regexp.MustCompile(`(?i:\b(` + strings.Join(roles, "|") + `))((?: \p{Lu}[\p{L}.'’-]+)+)|(?:\p{Lu}[a-z]+), (?:the |a )?(?:[a-z]+ )?(` + strings.Join(roles, "|") + `)\b`),
		key:     roleKey, change: otherRole,
		examples: []plantExample{
			{"Mayor Ilse Varn fled.", "Judge Ilse Varn fled."},
			{"Ilse Varn, the former mayor of Brill, fled.", "Ilse Varn, the former judge of Brill, fled."},
		},
	},
	{
		name: "speaker", speech: true,
		pattern: regexp.MustCompile(`((?:\p{Lu}[a-z]+ )?\p{Lu}[a-z]{2,}) (?:said|told|says|added)\b|\b(?:said|says|added) ((?:\p{Lu}[a-z]+ )?\p{Lu}[a-z]{2,})(?:[.,;]|$)`),
		key:     speakerKey, change: otherSpeaker,
		examples: []plantExample{
			{"The mill is lost, Ilse Varn said. It can be mended, said Otto Brill.", "The mill is lost, Otto Brill said. It can be mended, said Otto Brill."},
			{"“It is lost,” she said.", "“It is lost,” she said."},
			{"Otto Brill was told. The mayor said Ilse Varn was right.", "Otto Brill was told. The mayor said Ilse Varn was right."},
		},
	},
	{
		name: "place", mark: .65, reach: sameWords,
		pattern: regexp.MustCompile(`\b(?:in|at|near|from) (\p{Lu}[a-z]{3,})\b`),
		key:     placeKey, change: func(_ wording, s setting) string { return placesNowhere[s.n%len(placesNowhere)] },
		examples: []plantExample{
			{"The mill in Brillham burnt. Brillham slept.", "The mill in Brandisi burnt. Brandisi slept."},
			{"The mill burnt in March.", "The mill burnt in March."},
		},
	},
	{
		name: "cause", loose: true,
		pattern: regexp.MustCompile(`\b(?:caused by|because of|due to|blamed on|as a result of|died of|died from|sparked by|triggered by|set off by) ((?:(?:an?|the|his|her|their|its) )?[a-z-]+(?: [a-z-]+)?)(?:[,.;]|$| (?:in|on|at|that|when|and|of|after|from|during|which|to)\b)`),
		key:     func(w wording) string { return lastWord(w.old()) },
		change:  func(_ wording, s setting) string { return causesNowhere[s.n%len(causesNowhere)] },
		examples: []plantExample{
			{"The fire was caused by a faulty lamp, the mayor said.", "The fire was caused by a broken rail, the mayor said."},
		},
	},
	{
		name: "polarity", mark: .70,
		pattern: regexp.MustCompile(`\b(?:was|were|has been|have been|had been|has|have|had|will)()\s([a-z]+(?:ed|en|ought|ade|old|eft|ound|ent|un))\b`),
		key:     deedKey, change: func(wording, setting) string { return " not" },
		examples: []plantExample{
			{"The mill was sold.", "The mill was not sold."},
			{"The mill was sold for no money.", "The mill was sold for no money."},
		},
	},
}

// numberKey is the number and what it counts. A year is no number, nor is an
// age.
func numberKey(w wording) string {
	n, noun := numbersIn(w.old()), w.groups[1]
	year := len(w.old()) == 4 && w.old() >= "1900" && w.old() <= "2100"
	if len(n) != 1 || year || strings.HasPrefix(noun, "year-old") {
		return ""
	}
	return n[0] + " " + noun[:min(5, len(noun))]
}

// notGiven and notSurname are words with a capital that are no such names.
var (
	notGiven = label.Set(`The A An In On At For And But President Senator Sen Rep Gov Mr Mrs Ms Dr White North South East West New United State
		Senate House Supreme Prime Attorney Justice National American Republican Democratic Former Chief General Mayor Governor Judge Sheriff
		Captain Minister Saint San Santa Los Las Fort Mount Lake`)
	notSurname = label.Set(`Agency Arrivals Association Avenue Beach Board Center Centre Church City College Commission Committee Council County
		Court Daily Democrats Department Division Group Hospital House Island Journal League Ministry Office Organization Party Police River
		Republicans School Service Services States Street Times Tribune University Valley`)
)

// fullName is a person's name of two words, alone between other words.
func fullName(w wording) string {
	given := lastWord(w.before)
	if notGiven[given] || notSurname[w.old()] || capitalAfter(w.after) {
		return ""
	}
	for _, end := range []string{"an", "ese", "ment", "ion", "ish"} {
		if strings.HasSuffix(w.old(), end) {
			return ""
		}
	}
	title := lastWord(strings.TrimSuffix(strings.TrimSpace(w.before), given))
	if title != "" && isCapital(title[0]) && !strings.HasSuffix(title, ".") {
		return "" // the name has three words
	}
	return given + " " + w.old()
}

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

func capitalAfter(after string) bool {
	return len(after) > 1 && after[0] == ' ' && isCapital(after[1])
}

func lastWord(s string) string {
	words := strings.Fields(s)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

func roleKey(w wording) string {
	name := lastWord(strings.TrimRight(w.before, " "))
	if len(w.groups) > 1 {
		name = w.groups[1]
	} else if at := strings.LastIndex(w.before, ","); at > 0 {
		name = w.before[:at]
	}
	return strings.ToLower(w.old()) + " " + strings.Trim(lastWord(name), ".,’'")
}

// nobody are words with a capital that stand where a speaker does.
var nobody = label.Set(`He She They It We You The That This Who Which What I But And As One Some Others Both Officials Authorities Prosecutors
	Investigators Democrats Republicans Lawmakers Lawyers Experts Critics Witnesses Residents Analysts Scientists Researchers Organizers`)

func speakerKey(w wording) string {
	words := strings.Fields(w.old())
	first, last := words[0], words[len(words)-1]
	if nobody[first] || nobody[last] || notGiven[first] || notSurname[last] || aDay.MatchString(w.old()) {
		return ""
	}
	return last
}

// orderKey is the ordinal with what it counts, but for a title.
func orderKey(w wording) string {
	if noun := w.groups[1]; noun == "lady" || noun == "family" || noun == "minister" {
		return ""
	}
	return w.old() + " " + w.groups[1]
}

func placeKey(w wording) string {
	if aDay.MatchString(w.old()) || capitalAfter(w.after) || len(w.after) > 1 && w.after[1] >= '0' && w.after[1] <= '9' {
		return ""
	}
	return w.old()
}

// deedKey is the deed, if the sentence denies nothing.
func deedKey(w wording) string {
	if denies(w.before) || denies(w.after) || inQuotation(w.before) {
		return ""
	}
	verb := w.groups[1]
	return verb[:min(5, len(verb))]
}

// unitsOf are the units of a table in order, so that a pattern is the same at
// every run.
func unitsOf(table map[string]string) []string {
	var out []string
	for u := range table {
		out = append(out, u)
	}
	slices.Sort(out)
	return out
}
