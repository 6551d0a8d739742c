package rival

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
)

// number is a number of a sentence, with the first and the last token it takes.
type number struct {
	sentence
	it          *statement.Item
	first, last int
}

// number is item n of a sentence.
func (s sentence) number(n int) number {
	first, last := s.tokensOf(n)
	return number{s, &s.Items[n], first, last}
}

// inRun says whether a number is a part of a run, or a place in it.
func (n *number) inRun() bool { return n.position() != "" }

// names says whether a number is the name of one thing, or of a day, and counts
// nothing: Category 2, No. 2, Sept. 11.
func (n *number) names() bool {
	k, at := n.it.Token-1, n.it.Token
	if n.ofHouse() {
		return true
	}
	if k < n.First {
		return false
	}
	ts, w := n.report.Marks.Tokens, n.word(k)
	return w == "no." || ts[k].Tag == "PROPN" && w != "some" && (ts[k].Head == at || ts[at].Head == k)
}

// ofHouse says whether a number is that of a house in a street: 5126 Weaver Drive.
func (n *number) ofHouse() bool {
	ts, k := n.report.Marks.Tokens, n.it.Token+1
	if !n.it.Bare || n.it.Figure.Value < 2 || k+1 >= n.Last || ts[k].Tag != "PROPN" || ts[k+1].Tag != "PROPN" {
		return false
	}
	return slices.ContainsFunc(ts[k+1:min(n.Last, k+3)], func(t news.Token) bool {
		return t.Tag == "PROPN" && streets[strings.ToLower(strings.TrimSuffix(t.In(n.report.Text), "."))]
	})
}

var streets = english.Set(english.Streets)

// ofClock says whether a number is an hour, told as one: pronounced dead at 5.
func (n *number) ofClock() bool {
	k := n.first - 1
	return n.it.Bare && n.it.Prep == "at" && n.it.Figure.Value <= 24 && k >= n.First && n.word(k) == "at" && (n.last+1 >= n.Last || n.report.Marks.Tokens[n.last+1].Tag != "NOUN")
}

// ofRow says whether a number tells how long the row is in which one before it has its
// place: picture 3 of 12.
func (n *number) ofRow() bool {
	k := n.first - 1
	return k > n.First && n.word(k) == "of" && n.report.Marks.Tokens[k-1].Tag == "NUM"
}

// measures says whether a number tells how many times as great something is as
// another thing: four times the size.
func (n *number) measures() bool {
	word, behind, _ := strings.Cut(strings.TrimSpace(n.report.Text[n.it.End:n.End]), " ")
	next, _, _ := strings.Cut(strings.TrimSpace(behind), " ")
	return word == "times" && (next == "the" || next == "its" || next == "as")
}

// aged says whether a number is an age by the word before it, and counts nobody:
// aged 13, under the age of 18.
func (n *number) aged() bool {
	for k := n.first - 1; k >= max(n.First, n.first-2); k-- {
		switch strings.ToLower(n.report.Marks.Tokens[k].Lemma) {
		case "age", "aged":
			return true
		}
	}
	return false
}

// scored says whether a number is a part of a score or record: 50-32-1.
func (n *number) scored() bool {
	text, start, end := n.report.Text, n.it.Start, n.it.End
	digit := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9' }
	dash := func(i int) bool { return i >= 0 && i < len(text) && text[i] == '-' }
	return dash(start) || dash(start-1) && digit(start-2) || dash(end) && digit(end+1)
}

// countsNone says whether a number is the measure, the age, the score or the hour of
// something, and counts nothing.
func (n *number) countsNone() bool {
	return n.measures() || n.aged() || n.scored() || n.ofClock() || n.ofRow()
}

// isOne says whether a number is that of one thing in a row, by its name or its
// place.
func (n *number) isOne() bool { return n.names() || n.inRun() }

// counted is the noun in or behind a number, as its lemma, "" if none is near.
func (n *number) counted() string {
	ts := n.report.Marks.Tokens
	for k := n.it.Token; k < min(n.Last, n.it.Token+1+partReach); k++ {
		switch ts[k].Tag {
		case "NOUN":
			return strings.ToLower(ts[k].Lemma)
		case "VERB", "AUX", "PUNCT", "ADP":
			return ""
		}
	}
	return ""
}
