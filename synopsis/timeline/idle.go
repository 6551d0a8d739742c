package timeline

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// idleRule is a row of the times that date no event although they name days.
type idleRule struct {
	name string
	// is judges the words of the moment, what stands before and after it in
	// its sentence, and the tense of its clause.
	is       func(words, before, after, tense string) bool
	examples []string // sentences whose moment, between brackets, is idle
}

// beforeThing are the words right before a thing or its year.
var beforeThing = strings.Fields("the a an this that of " + english.Possessives)

var idleRules = []idleRule{
	{
		name: "count from a time",
		is: func(_, before, _, _ string) bool {
			return endsInOne(before, "dating back to", "dates back to", "dating to", "dated back to", "as far back as", "back as far as", "prior to", "compared to", "compared with")
		},
		examples: []string{"The debts go back as far as [2009].", "Rents rose compared with [2029]."},
	},
	{
		name: "habit",
		is: func(_, before, _, tense string) bool {
			return tense != "past" && hasWord(before, "usually", "typically", "often", "generally", "normally", "always", "usual")
		},
		examples: []string{"The firm usually waits until [September] to show it."},
	},
	{
		name: "today as these times",
		is: func(words, _, _, tense string) bool {
			return tense == "present" && oneOf(words, "today")
		},
		examples: []string{"[Today] the old quay is a street of cafés."},
	},
	{
		name: "festival as a kind",
		is: func(words, _, after, _ string) bool {
			return oneOf(words, "christmas", "easter", "thanksgiving", "halloween") &&
				startsInOne(strings.ToLower(after), "market", "tree", "vacation", "holiday", "song", "carol", "present", "gift", "dinner", "shopping", "card", "season", "break", "egg", "decoration", "light")
		},
		examples: []string{"He gave up his [Christmas] vacation by the lake."},
	},
	{
		name: "year in a name",
		is: func(words, before, after, _ string) bool {
			return isYear(words) && !endsInOne(before, "in", "of", "since", "by", "until", "from", "during", "year", "to", "and", "early", "late") &&
				startsInOne(after, "campaign", "presidential", "election", "race", "nomination", "opponent", "candidate", "budget", "rival", "Republican", "Democratic", "season", "model")
		},
		examples: []string{"She beat her [2026] campaign manager at chess."},
	},
	{
		name: "year of a thing",
		is: func(words, before, after, _ string) bool {
			return isYear(words) && endsInOne(strings.ToLower(before), beforeThing...) &&
				!endsInOne(strings.ToLower(before), "in the", "at the", "during the", "after the", "before the", "since the", "until the") &&
				len(after) > 1 && after[0] >= 'a' && after[0] <= 'z' && !startsInOne(after, "and ", "or ", "to ", "in ", "on ", "at ", "by ", "with ", "for ", "when ", "as ", "but ", "that ", "which ", "who ", "was ", "is ", "had ", "has ", "after ", "before ", "because ", "from ", "said ")
		},
		examples: []string{"They stand by the [2015] salt pact."},
	},
	{
		name: "number of a law",
		is: func(words, before, after, _ string) bool {
			return isYear(words) && (strings.HasPrefix(after, "(") || hasWord(lastWords(before, 2), "section", "Section", "sections", "article", "Article", "§"))
		},
		examples: []string{"The funds under section [2104] stay where they are."},
	},
}

// idle is the rule by which a moment dates no event, "" for none.
func idle(s *table.Sheet, m news.Moment) string {
	n := s.Sentence(m.Start)
	if n < 0 {
		return ""
	}
	in := s.Marks.Sentences[n].Span
	if m.End > in.End {
		return ""
	}
	const reach = 120
	before := s.Text[max(in.Start, m.Start-reach):m.Start]
	after := s.Text[m.End:min(in.End, m.End+reach)]
	if n := strings.IndexByte(after, '('); n != 0 {
		after = strings.TrimLeft(after, " ,")
	}
	words, tense := m.In(s.Text), clauses(s.Marks.Clauses).around(m.Span).Tense
	for _, r := range idleRules {
		if r.is(words, before, after, tense) {
			return r.name
		}
	}
	return ""
}

func isYear(words string) bool {
	return len(words) == 4 && strings.Trim(words, "0123456789") == ""
}

func oneOf(words string, list ...string) bool { return slices.Contains(list, strings.ToLower(words)) }

// endsInOne says whether the text ends in one of the phrases, as whole words.
func endsInOne(text string, list ...string) bool {
	text = " " + strings.TrimRight(text, " ")
	return slices.ContainsFunc(list, func(w string) bool { return strings.HasSuffix(text, " "+w) })
}

// startsInOne says whether the text starts with one of the words or a longer
// form of it.
func startsInOne(text string, list ...string) bool {
	return slices.ContainsFunc(list, func(w string) bool { return strings.HasPrefix(text, w) })
}

func hasWord(text string, list ...string) bool {
	return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return slices.Contains(list, strings.Trim(w, ",.:;()\"“”—-")) })
}

func lastWords(text string, n int) string {
	words := strings.Fields(text)
	return strings.Join(words[max(0, len(words)-n):], " ")
}
