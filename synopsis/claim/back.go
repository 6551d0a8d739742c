package claim

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// line is a telling with the sentence that it is cut from, and the report of that.
type line struct {
	story  *statement.Story
	report *news.Report
	st     *statement.Sentence
	t      *wording.Telling
}

// lineOf is a telling as a line.
func (s *Story) lineOf(t *wording.Telling) line {
	return line{s.Story, s.Reports[t.Report], &s.Sentences[t.Report][t.Sentence], t}
}

// backReach is how many sentences before it a line may point back to.
const backReach = 3

// pointsBack says whether what a line is about is no more than "the" and a noun
// of which its report has just told: the admission, the calculations. Read alone
// it does not tell which.
func (l line) pointsBack() bool {
	n := l.bareSubject()
	return n >= 0 && l.toldBefore(&l.st.Items[n])
}

// bareSubject is the item a line begins with, if that is its subject, "the" and
// a noun with nothing beside; -1 if not.
func (l line) bareSubject() int {
	if len(l.t.Items) == 0 {
		return -1
	}
	n := l.t.Items[0]
	it := &l.st.Items[n]
	text := l.report.Text
	if !it.Noun() || it.Rel != "nsubj" || it.Titled || it.Country != "" || statement.Registrar(it.Lemma) {
		return -1
	}
	if !strings.EqualFold(strings.TrimSpace(text[l.t.Span().Start:max(l.t.Span().Start, it.Start)]), "the") {
		return -1
	}
	for _, k := range l.t.Items {
		if l.st.Items[k].Up == n {
			return -1
		}
	}
	return n
}

// pointing tells whether a noun of a line points to what its report told
// before: 2 for this, that and such, 1 for "the" and nothing that tells which,
// before what one of the sentences right before it told, or where the sentence
// speaks of it, 0 for no.
func (l line) pointing(n int) int {
	it := &l.st.Items[n]
	tokens := l.report.Marks.Tokens
	for k := it.Token - 1; k >= max(l.st.First, it.Token-4); k-- {
		if tokens[k].Head != it.Token || tokens[k].Rel != "det" {
			continue
		}
		word := strings.ToLower(tokens[k].In(l.report.Text))
		bare := !slices.ContainsFunc(l.t.Items, func(i int) bool { return l.st.Items[i].Up == n && l.st.Items[i].Rel != "amod" })
		switch {
		case demonstrative[word]:
			return 2
		case word == "the" && bare && (n == l.t.Items[0] || it.Rel == "nsubj" || l.toldBefore(it)) && !statement.Registrar(it.Lemma):
			return 1
		}
		return 0
	}
	return 0
}

var demonstrative = english.Set(english.Demonstratives, "such")

// toldBefore says whether one of the sentences right before one tells of what
// an item of it does.
func (l line) toldBefore(it *statement.Item) bool {
	for k := l.st.Number - 1; k >= max(0, l.st.Number-backReach); k-- {
		before := &l.story.Sentences[l.st.Report][k]
		for i := range before.Items {
			if b := &before.Items[i]; b.Kind == statement.Word && !b.Titled && l.story.Grade(it, b) >= statement.Vouch {
				return true
			}
		}
	}
	return false
}

// namedIn says whether a line names a person at length.
func (l line) namedIn(it *statement.Item) bool {
	return slices.ContainsFunc(l.t.Items, func(n int) bool {
		o := &l.st.Items[n]
		return o.Kind == statement.Name && o.Who == it.Who && !o.Titled && strings.Contains(o.Surface, " ")
	})
}
