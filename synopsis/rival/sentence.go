package rival

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// sentence is a sentence with the report that holds it.
type sentence struct {
	*statement.Sentence
	report *news.Report
}

// dates says whether an item is a time, and not that at which something was
// said.
func (s sentence) dates(n int) bool {
	it := &s.Items[n]
	return it.Kind == statement.Moment && it.When.Type != "DURATION" && (it.Up < 0 || !statement.Speaks(s.Items[it.Up].Lemma))
}

// thing is what a predicate is done to; -1 if that is nothing, or by how much:
// fell 2 percent.
func (s sentence) thing(i int) int {
	n := s.Items[i].Done
	if n >= 0 && (s.Items[n].Kind == statement.Number || s.Items[n].Kind == statement.Moment) {
		return -1
	}
	return n
}

// toldOf is what a predicate is done to, also where it is told of that as an
// aside: a report published on Saturday.
func (s sentence) toldOf(n int) int {
	if it := &s.Items[n]; it.Done < 0 && it.Doer < 0 && it.Rel == "acl" {
		return it.Up
	}
	return s.thing(n)
}

// governs says whether another deed hangs on a predicate as what it tells, by
// one of the relations.
func (s sentence) governs(i int, rels ...string) bool {
	return slices.ContainsFunc(s.Items, func(it statement.Item) bool {
		return it.Up == i && it.Predicate && slices.Contains(rels, it.Rel)
	})
}

// tokensOf is the tokens of item n, the last included.
func (s sentence) tokensOf(n int) (first, last int) {
	return s.TokensOf(s.report.Marks.Tokens, &s.Items[n])
}

// word is a token as it stands, in small letters.
func (s sentence) word(k int) string {
	return strings.ToLower(s.report.Marks.Tokens[k].In(s.report.Text))
}

// under says whether one of the words stands right under an item.
func (s sentence) under(n int, words map[string]bool) bool {
	at := s.Items[n].Token
	return slices.ContainsFunc(s.report.Marks.Tokens[s.First:s.Last], func(t news.Token) bool {
		return t.Head == at && words[strings.ToLower(t.In(s.report.Text))]
	})
}
