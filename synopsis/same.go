package synopsis

import (
	"math"
	"slices"
)

// likes is the evidence that two units say the same, each between 0 and 1
// unless told otherwise. The weights of likeWeights turn it into a
// probability.
type likes struct {
	dice      float64 // shared weight over the mean weight
	least     float64 // shared weight over the weight of the larger
	most      float64 // shared weight over the weight of the smaller
	shared    float64 // shared weight itself, folded by x/(1+x)
	context   float64 // dice of the sentences they stand in
	covered   float64 // the lesser share of each that stands in the other's sentence
	run       float64 // longest run of concepts in the same order, folded by x/(2+x)
	negation  float64 // 1 if one denies and the other does not
	count     float64 // shared concepts, folded by x/(3+x)
	words     float64 // dice of the plain words by rareness in English
	names     float64 // dice of the names, 0 if one has none
	strange   float64 // 1 if both name somebody and nobody in common
	amounts   float64 // 1 if they share a number
	clash     float64 // 1 if both hold numbers and none in common
	days      float64 // dice of the moments
	apart     float64 // 1 if both hold moments and none in common
	acts      float64 // dice of the verbs
	idle      float64 // 1 if both hold verbs and none in common
	doer      float64 // 1 if they share the subject
	other     float64 // 1 if both name a subject and not the same
	deed      float64 // 1 if they share the verb
	target    float64 // 1 if they share the object
	predicate float64 // 1 if a verb of one stands in the other, as verb or noun
	scrap     float64 // 1 if one of them has no verb of its own
	lead      float64 // 1 if both stand in the first sentences of their reports
	contrary  float64 // 1 if their verbs are opposites
	core      float64 // rareness of the verbs, plain words and numbers they share
	rarest    float64 // weight of the weightiest shared concept over the weight of the shared
}

// like compares two units.
func (u *units) like(a, b *unit) likes {
	c := u.overlap(a.bag, b.bag)
	if c.weight == 0 {
		return likes{}
	}
	m := c.weight
	x, y := &u.sentences[a.report][a.sentence], &u.sentences[b.report][b.sentence]
	s := common2(x.bag, y.bag)
	l := likes{
		dice:    2 * m / (a.total + b.total),
		least:   m / math.Max(a.total, b.total),
		most:    m / math.Min(a.total, b.total),
		shared:  m / (1 + m),
		context: 2 * s / (x.total + y.total),
		covered: math.Min(common2(a.bag, y.bag)/a.total, common2(b.bag, x.bag)/b.total),
		count:   c.count / (3 + c.count),
		words:   share(c.plain[plainWord], a.plain[plainWord], b.plain[plainWord]),
		names:   share(c.plain[properName], a.plain[properName], b.plain[properName]),
		strange: truth(a.plain[properName] > 0 && b.plain[properName] > 0 && c.plain[properName] == 0),
		amounts: truth(c.plain[amount] > 0),
		clash:   truth(a.plain[amount] > 0 && b.plain[amount] > 0 && c.plain[amount] == 0),
		days:    share(c.plain[moment], a.plain[moment], b.plain[moment]),
		apart:   truth(a.plain[moment] > 0 && b.plain[moment] > 0 && c.plain[moment] == 0),
		acts:    share(c.plain[act], a.plain[act], b.plain[act]),
		idle:    truth(a.plain[act] > 0 && b.plain[act] > 0 && c.plain[act] == 0),
		core:    c.plain[act] + c.plain[plainWord] + c.plain[amount],
		rarest:  c.top / m,
	}
	x1, y1 := a.role, b.role
	l.doer = truth(x1.subject != none && x1.subject == y1.subject)
	l.other = truth(x1.named && y1.named && x1.subject != y1.subject)
	l.deed = truth(x1.verb != none && x1.verb == y1.verb)
	l.target = truth(x1.object != none && x1.object == y1.object)
	l.predicate = truth(holdsAny(b.bag, a.verbs) || holdsAny(a.bag, b.verbs))
	l.lead = truth(a.sentence < leadSentences && b.sentence < leadSentences)
	l.contrary = truth(u.contrary(a, b))
	l.scrap = truth(len(a.verbs) == 0 || len(b.verbs) == 0)
	r := float64(run(a.seq, b.seq))
	l.run = r / (2 + r)
	l.negation = truth(a.negated != b.negated)
	return l
}

// holdsAny says whether the bag holds one of the concepts.
func holdsAny(bag []held, concepts []int32) bool {
	for _, c := range concepts {
		if _, ok := slices.BinarySearchFunc(bag, c, func(h held, c int32) int { return int(h.concept - c) }); ok {
			return true
		}
	}
	return false
}

// share is the dice of two weights.
func share(common, a, b float64) float64 {
	if a+b == 0 {
		return 0
	}
	return 2 * common / (a + b)
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// overlapping is what two bags have in common.
type overlapping struct {
	weight, top, count float64
	plain              [classes]float64
}

// overlap is the concepts two bags share.
func (u *units) overlap(a, b []held) overlapping {
	var o overlapping
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].concept < b[j].concept:
			i++
		case a[i].concept > b[j].concept:
			j++
		default:
			c := a[i].concept
			o.weight += a[i].weight
			o.top = math.Max(o.top, a[i].weight)
			o.count++
			o.plain[u.sorts[c]] += u.rare[c]
			i++
			j++
		}
	}
	return o
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
