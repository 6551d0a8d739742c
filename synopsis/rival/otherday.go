package rival

import (
	"slices"

	"synoptic/synopsis/statement"
)

// OtherDay says whether two moments are of two days on which two sentences say that one
// thing happened, in whatever words: was killed on Saturday, was shot on Friday.
// Each report dates it by one day alone.
func OtherDay(al *statement.Alignment, i, j int) bool {
	p := pairOf(al)
	p.close = p.closeness()
	t := dating{filling: p.filling(i, j), x: p.A.moment(i), y: p.B.moment(j)}
	switch {
	case t.a.Quoted || t.b.Quoted, bounded(al, al.A, t.a), bounded(al, al.B, t.b), p.A.stamp(i), p.B.stamp(j), p.A.later(i), p.B.later(j), p.ofOther(i, j):
		return false
	}
	t.days, t.known = daysApart(t.x, t.y)
	if t.days == 0 || t.days > farDays || !t.known || !t.ofTwoDays() || t.ownNews() {
		return false
	}
	for _, d := range timed(p.A.Sentence, i) {
		for _, e := range timed(p.B.Sentence, j) {
			if t.happenedOnce(d, e) && p.oneDated(p.A, d) && p.oneDated(p.B, e) {
				return true
			}
		}
	}
	return false
}

// prefixed says whether moment n of a sentence stands in a compound: a pre-Christmas strike.
func (s sentence) prefixed(n int) bool {
	at := s.Items[n].Start
	return at > s.Start && s.report.Text[at-1] == '-'
}

// happenedOnce says whether what two moments date, in A and in B, may be one thing that
// happened: of one word or near in meaning, of the same, with enough told by both.
func (t *dating) happenedOnce(d, e int) bool {
	a, b := &t.A.Items[d], &t.B.Items[e]
	if a.Mood != b.Mood || a.Negated || b.Negated || a.Light || b.Light || statement.Speaks(a.Lemma) || statement.Speaks(b.Lemma) {
		return false
	}
	if !a.Predicate && !happens[a.Lemma] || !b.Predicate && !happens[b.Lemma] {
		return false
	}
	if t.grade(a, b) < statement.Vouch || t.otherThings(d, e) || t.otherParts(d, e) {
		return false
	}
	_, n := t.told(d, e)
	return n > leastShared
}

// oneDated says whether the report of a sentence dates what item n tells by one day
// only.
func (p *pair) oneDated(s sentence, n int) bool {
	key, days := s.Items[n].Key, map[string]bool{}
	for k := range p.Story.Sentences[s.Report] {
		st := &p.Story.Sentences[s.Report][k]
		for m := range st.Items {
			if it := &st.Items[m]; it.Kind == statement.Moment && exact(it.When) && slices.ContainsFunc(timed(st, m), func(d int) bool { return st.Items[d].Key == key }) {
				days[it.When.From] = true
			}
		}
	}
	return len(days) == 1
}

// Exact says whether an item is a moment that names one day by itself.
func Exact(it *statement.Item) bool {
	return it.Kind == statement.Moment && it.When.Type != "DURATION" && it.When.From != "" && exact(it.When)
}
