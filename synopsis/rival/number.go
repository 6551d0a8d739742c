package rival

import (
	"strings"

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
	if k < n.First {
		return false
	}
	ts, w := n.report.Marks.Tokens, n.word(k)
	return w == "no." || ts[k].Tag == "PROPN" && w != "some" && (ts[k].Head == at || ts[at].Head == k)
}

// measures says whether a number tells how many times as great something is as
// another thing: four times the size.
func (n *number) measures() bool {
	after := strings.Fields(n.report.Text[n.it.End:n.End])
	return len(after) > 1 && after[0] == "times" && (after[1] == "the" || after[1] == "its" || after[1] == "as")
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

// countsNone says whether a number is the measure, the age or the score of
// something, and counts nothing.
func (n *number) countsNone() bool { return n.measures() || n.aged() || n.scored() }

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
