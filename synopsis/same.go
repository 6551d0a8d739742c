package synopsis

import "math"

// likes is the evidence that two units say the same, each between 0 and 1
// unless told otherwise. The weights of likeWeights turn it into a
// probability.
type likes struct {
	dice     float64 // shared weight over the mean weight
	least    float64 // shared weight over the weight of the larger
	most     float64 // shared weight over the weight of the smaller
	shared   float64 // shared weight itself, folded by x/(1+x)
	context  float64 // dice of the sentences they stand in
	covered  float64 // the lesser share of each that stands in the other's sentence
	run      float64 // longest run of concepts in the same order, folded by x/(2+x)
	negation float64 // 1 if one denies and the other does not
}

// like compares two units.
func (u *units) like(a, b *unit) likes {
	m := common2(a.bag, b.bag)
	if m == 0 {
		return likes{}
	}
	x, y := &u.sentences[a.report][a.sentence], &u.sentences[b.report][b.sentence]
	s := common2(x.bag, y.bag)
	l := likes{
		dice:    2 * m / (a.total + b.total),
		least:   m / math.Max(a.total, b.total),
		most:    m / math.Min(a.total, b.total),
		shared:  m / (1 + m),
		context: 2 * s / (x.total + y.total),
		covered: math.Min(common2(a.bag, y.bag)/a.total, common2(b.bag, x.bag)/b.total),
	}
	r := float64(run(a.seq, b.seq))
	l.run = r / (2 + r)
	if a.negated != b.negated {
		l.negation = 1
	}
	return l
}

// common2 is the weight of the concepts two bags share.
func common2(a, b []held) float64 {
	sum := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].concept < b[j].concept:
			i++
		case a[i].concept > b[j].concept:
			j++
		default:
			sum += a[i].weight
			i++
			j++
		}
	}
	return sum
}

// longestSeq bounds the words of a unit that run looks at.
const longestSeq = 60

// run is the length of the longest run of concepts that both hold in order
// and without a gap.
func run(a, b []int32) int {
	if len(a) > longestSeq {
		a = a[:longestSeq]
	}
	if len(b) > longestSeq {
		b = b[:longestSeq]
	}
	var now, last [longestSeq + 1]int
	best := 0
	for i := range a {
		for j := range b {
			now[j+1] = 0
			if a[i] == b[j] {
				now[j+1] = last[j] + 1
				best = max(best, now[j+1])
			}
		}
		now, last = last, now
	}
	return best
}

// probability that the two units say the same: a logistic model of the
// likes.
func (l likes) probability() float64 {
	if l.shared == 0 {
		return 0
	}
	x := likeWeights.bias
	for i, v := range l.values() {
		x += likeWeights.each[i] * v
	}
	return 1 / (1 + math.Exp(-x))
}

// values are the parts of a likes in the order of likeWeights.
func (l likes) values() []float64 {
	return []float64{l.dice, l.least, l.most, l.shared, l.context, l.covered, l.run, l.negation}
}

var likeWeights = struct {
	bias float64
	each []float64
}{-6.34, []float64{2.21, 0.68, 1.50, 2.78, 4.65, -0.72, 1.74, 0.29}}
