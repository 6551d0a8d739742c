package claim

import (
	"strings"

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
