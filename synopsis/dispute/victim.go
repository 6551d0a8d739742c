package dispute

import (
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// anyVictims are words for people of whom a toll says no more.
var anyVictims = english.Set(`people person others other victims victim men man women woman lives dead deaths`)

// aged says whether a figure of a text is the age of those it stands with: aged
// 13 to 15, under the age of 18.
func aged(text string, f news.Figure) bool {
	before := strings.Fields(strings.ToLower(text[max(0, f.Start-len("under the age of ")):f.Start]))
	n := len(before)
	if n == 0 {
		return false
	}
	last := before[n-1]
	return last == "age" || last == "ages" || last == "aged" || last == "of" && n > 1 && before[n-2] == "age"
}

// Toll is a number of those to whom something befell, as a report tells it.
type Toll struct {
	Report *table.Sheet
	Words  news.Span // of the number
	Figure news.Figure
}

// OtherVictims says whether two tolls count two kinds of people: separatists,
// soldiers. Where one says only people, it may count all, of whom the other
// counts fewer.
func OtherVictims(a, b Toll) bool {
	x, y := victims(a.Report, a.Words), victims(b.Report, b.Words)
	switch {
	case x == y:
		return false
	case x == "":
		return b.Figure.Value < a.Figure.Value || far(a.Figure, b.Figure)
	case y == "":
		return a.Figure.Value < b.Figure.Value || far(a.Figure, b.Figure)
	}
	return meaning.Relate(x, meaning.Noun, y, meaning.Noun) == meaning.Unrelated && meaning.Relate(y, meaning.Noun, x, meaning.Noun) == meaning.Unrelated
}

// victimReach is how many bytes behind its number what a toll counts begins.
const victimReach = 30

// victims is the noun that the toll at these words of a report counts, "" if it says no more than
// people.
func victims(r *table.Sheet, words news.Span) string {
	first, _ := table.TokensIn(r.Marks.Tokens, words)
	for _, t := range r.Marks.Tokens[first:] {
		if t.End <= words.End && t.Tag == "ADP" {
			continue
		}
		w := strings.ToLower(t.In(r.Text))
		switch {
		case t.Start > words.End+victimReach, t.Tag == "VERB", t.Tag == "AUX", t.Tag == "PUNCT", t.Tag == "ADP", t.Tag == "SCONJ":
			return ""
		case t.Tag == "NOUN" && anyVictims[w], strings.HasPrefix(r.Text[t.End:], " and crew"):
			return ""
		case t.Tag == "NOUN", t.Tag == "PROPN" && strings.HasSuffix(w, "s"):
			return strings.ToLower(t.Lemma)
		}
	}
	return ""
}
