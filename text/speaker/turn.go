package speaker

import (
	"strings"

	"synoptic/text/frame"
)

const turnRule = "turn in a dialogue"

// longestTurn is how many spaces the words of one who had asked have at most,
// where they are no question: who asks says less than who answers.
const longestTurn = 14

// turn finds the speaker of a quotation that is a paragraph by itself in a
// dialogue of two: the one who asked, or the one who answers.
func (a *loneQuote) turn() (said, bool) {
	list, next := a.marks.Sentences, a.f.Last+1
	paragraph := list[a.f.From].Paragraph
	if a.asker.unknown() || a.i != 0 || a.last.paragraph != paragraph-1 || next < len(list) && list[next].Paragraph == paragraph {
		return said{}, false
	}
	if words := a.q.In(a.text); strings.Count(words, " ") > longestTurn && !strings.HasSuffix(words, "?") {
		return said{}, false // who answers goes on
	}
	return a.asker.as(turnRule), true
}

// asks says whether a quotation of the frame ends in a question mark.
func asks(f *frame.Frame) bool {
	for _, u := range f.Units {
		if u.Quote >= 0 && strings.HasSuffix(f.Marks.Quotes[u.Quote].In(f.Text), "?") {
			return true
		}
	}
	return false
}

// ruleOf is the last rule of those a quotation names.
func ruleOf(rules string) string {
	if i := strings.LastIndex(rules, ", "); i >= 0 {
		return rules[i+len(", "):]
	}
	return rules
}
