package synopsis

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"

	"synoptic/news"
)

// likenessNames are the names of the signs in the order of values, the bias
// first.
var likenessNames = []string{
	"bias", "dice", "least", "most", "shared", "context", "covered", "run", "negation",
	"count", "words", "names", "strange", "amounts", "clash", "rarest", "days", "apart", "acts", "idle",
	"core", "doer", "other", "deed", "target", "predicate", "scrap", "lead",
}

// values are the signs of a likeness in the order of likenessNames.
func (l likes) values() [28]float64 {
	return [...]float64{
		1, l.dice, l.least, l.most, l.shared, l.context, l.covered, l.run, l.negation,
		l.count, l.words, l.names, l.strange, l.amounts, l.clash, l.rarest, l.days, l.apart, l.acts, l.idle,
		l.core / (1 + l.core), l.doer, l.other, l.deed, l.target,
		l.predicate, l.scrap, l.lead,
	}
}

// likenessTable holds the weight of each sign. The train command learns them
// by logistic regression: go run ./cmd/train likeness.
//
//go:embed likeness.txt
var likenessTable string

var likenessWeights = func() (w [28]float64) {
	for line := range strings.Lines(likenessTable) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		for i, n := range likenessNames {
			if n != name {
				continue
			}
			f, err := strconv.ParseFloat(value, 64)
			if err != nil {
				panic(fmt.Sprintf("synopsis: likeness.txt: %s: %v", name, err))
			}
			w[i] = f
		}
	}
	return w
}()

// probability that the two units say the same: a logistic model of their
// likeness.
func (l likes) probability() float64 {
	if l.shared == 0 {
		return 0
	}
	x := 0.0
	for i, v := range l.values() {
		x += likenessWeights[i] * v
	}
	return 1 / (1 + math.Exp(contraryCost*l.contrary-x))
}

// contraryCost is what opposite verbs take from the log-odds. It is set and not
// learnt: the labelled pairs hold few opposites.
const contraryCost = 3

// Likeness tells how likely places of a story's reports say the same.
type Likeness struct{ u *units }

// NewLikeness reads the marks of a story's reports.
func NewLikeness(s news.Story) Likeness { return Likeness{lay(s).part()} }

// Of is the probability, 0 to 1, that two places say the same. Places of
// reports the story does not hold are never the same.
func (l Likeness) Of(a, b news.Ref) float64 {
	x, y, ok := l.units(a, b)
	if !ok {
		return 0
	}
	return l.u.like(&x, &y).probability()
}

// Signs are what the probability is made of, in the order of LikenessNames.
// They are all 0 where the places share nothing.
func (l Likeness) Signs(a, b news.Ref) []float64 {
	x, y, ok := l.units(a, b)
	if !ok {
		return make([]float64, len(likenessNames))
	}
	like := l.u.like(&x, &y)
	if like.shared == 0 {
		return make([]float64, len(likenessNames))
	}
	v := like.values()
	return v[:]
}

// LikenessNames are the names under which likeness.txt holds the weights.
func LikenessNames() []string { return likenessNames }

// Parts are the places of a report that are compared, in order.
func (l Likeness) Parts(report string) news.Refs {
	i, ok := l.u.at[report]
	if !ok {
		return nil
	}
	var out news.Refs
	for _, p := range l.u.parts[l.u.extent[i][0]:l.u.extent[i][1]] {
		out = append(out, l.u.ref(i, p.Span))
	}
	return out
}

// units are two places as units.
func (l Likeness) units(a, b news.Ref) (x, y unit, ok bool) {
	i, in := l.u.at[a.Report]
	j, too := l.u.at[b.Report]
	if !in || !too {
		return x, y, false
	}
	p, q := l.u.reports[i].sentence(a.Start), l.u.reports[j].sentence(b.Start)
	if p < 0 || q < 0 {
		return x, y, false
	}
	return l.u.unit(i, p, a.Span), l.u.unit(j, q, b.Span), true
}
