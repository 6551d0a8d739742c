package claim

import (
	"strings"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// backReach is how many sentences before it a line may point back to.
const backReach = 3

// pointsBack says whether what a line is about is no more than "the" and a noun
// of which its report has just told: the admission, the calculations. Read alone
// it does not tell which.
func (s *Story) pointsBack(t *wording.Telling) bool {
	st := &s.Sentences[t.Report][t.Sentence]
	n := s.bareSubject(st, t)
	if n < 0 {
		return false
	}
	for k := t.Sentence - 1; k >= max(0, t.Sentence-backReach); k-- {
		before := &s.Sentences[t.Report][k]
		for i := range before.Items {
			if it := &before.Items[i]; it.Kind == statement.Word && !it.Titled && s.Grade(&st.Items[n], it) >= statement.Vouch {
				return true
			}
		}
	}
	return false
}

// bareSubject is the item a line begins with, if that is its subject, "the" and
// a noun with nothing beside; -1 if not.
func (s *Story) bareSubject(st *statement.Sentence, t *wording.Telling) int {
	if len(t.Items) == 0 {
		return -1
	}
	n := t.Items[0]
	it := &st.Items[n]
	text := s.Reports[t.Report].Text
	if !it.Noun() || it.Rel != "nsubj" || it.Titled || it.Country != "" || statement.Registrar(it.Lemma) {
		return -1
	}
	if !strings.EqualFold(strings.TrimSpace(text[t.Span().Start:max(t.Span().Start, it.Start)]), "the") {
		return -1
	}
	for _, k := range t.Items {
		if st.Items[k].Up == n {
			return -1
		}
	}
	return n
}
