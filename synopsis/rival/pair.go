package rival

import "synoptic/synopsis/statement"

// pair is two sentences, B held against A, and the share of the lesser one that
// both tell.
type pair struct {
	*statement.Alignment
	A, B  sentence
	close float64
}

// pairOf is two sentences that are aligned.
func pairOf(al *statement.Alignment) *pair {
	return &pair{Alignment: al, A: sentence{al.A, al.Story.Reports[al.A.Report]}, B: sentence{al.B, al.Story.Reports[al.B.Report]}}
}

// grade tells how well an item of B says an item of A, both taken by themselves.
func (p *pair) grade(a, b *statement.Item) statement.Grade { return p.Story.Grade(a, b) }

// stands says whether B tells item i too, so that nothing there is set against
// it: a number or a moment wherever it stands in B, any other item where it
// belongs.
func (p *pair) stands(i int) bool {
	it := &p.A.Items[i]
	return p.Vouched(i) && (!p.Loose[i] || it.Kind == statement.Number || it.Kind == statement.Moment)
}

// closeAt is the share of the lesser sentence that two must have in common to
// be one sentence told twice.
const closeAt = .6

// twiceAt is the same for sentences that are one but for a word or two: then
// what stands in quotation marks differs too.
const twiceAt = .8

// closeness is the share of the lesser sentence's weight, what fills slots
// aside, that both sentences tell; 0 if that is little.
func (p *pair) closeness() float64 {
	had, n := 0.0, 0
	taken := make([]bool, len(p.B.Items))
	for i, j := range p.To {
		if j >= 0 && p.Grade[i] >= statement.Vouch && !taken[j] {
			taken[j] = true
			had += min(p.A.Items[i].Weight, p.B.Items[j].Weight)
			n++
		}
	}
	if n < closeItems {
		return 0
	}
	return had / min(p.A.Total, p.B.Total)
}

// closeItems is how many items two such sentences share at least.
const closeItems = 4

// whole says whether two sentences are one but for a word or two: of none of
// them much is left over.
func (p *pair) whole() bool {
	return p.close >= twiceAt && p.close*min(p.A.Total, p.B.Total) >= wholeAt*max(p.A.Total, p.B.Total)
}

// wholeAt is the share of the greater sentence's weight that is told by the
// lesser one where both are one.
const wholeAt = .6

// meet says whether an argument of one predicate is that of the other, or one
// of them is not told.
func (p *pair) meet(i, j int) bool {
	if i < 0 || j < 0 || p.SaidBy(i, j) {
		return true
	}
	a, b := &p.A.Items[i], &p.B.Items[j]
	if a.Kind == statement.Moment || b.Kind == statement.Moment {
		return true // read as a part by mistake
	}
	return oneBody(a, b) || (p.To[i] >= 0 || p.close >= closeAt) && p.Alike(i, j) || p.grade(a, b) >= statement.Vouch || a.Titled || b.Titled
}

// partsMeet says whether one of the doer and the thing of two predicates is
// told by both.
func (p *pair) partsMeet(d, e int) bool {
	a, b := &p.A.Items[d], &p.B.Items[e]
	return p.SaidBy(a.Doer, b.Doer) || p.SaidBy(a.Done, b.Done)
}

// otherThings says whether two predicates are done each to a thing that the
// other sentence does not tell: published the letters, published an account.
func (p *pair) otherThings(d, e int) bool {
	x, y := p.A.toldOf(d), p.B.toldOf(e)
	return x >= 0 && y >= 0 && !p.meet(x, y) && p.close < twiceAt
}

// otherTimes says whether two sentences tell of times of which none is that of
// the other; the times at which something was said aside.
func (p *pair) otherTimes() bool {
	other := false
	for k := range p.A.Items {
		for l := range p.B.Items {
			if !p.A.dates(k) || !p.B.dates(l) {
				continue
			}
			g := p.grade(&p.A.Items[k], &p.B.Items[l])
			if g >= statement.Near {
				return false
			}
			other = other || g == statement.Rival
		}
	}
	return other
}
