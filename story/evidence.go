package story

import "math"

// signs are the measures of how alike two reports are, one a row of weights.
type signs [numSigns]float32

const (
	signBias = iota
	signWords
	signTitle
	signLead
	signNamed
	signFull
	signFigure
	signRare
	signSaid
	signRuns
	signGap
	signNear
	signFar
	signUndated
	numSigns
)

// weights say how much each sign counts, learnt by logistic regression over
// pairs of reports that share terms.
var weights = signs{-1.49, 4.57, 0.74, 1.07, 4.79, 5.93, 6.73, -0.41, 0.58, -0.68, -0.51, 1.33, -0.46, 0}

// score is the log odds that two reports with these signs tell of one event.
func (g *signs) score() float32 {
	z := float32(0)
	for i := range g {
		z += g[i] * weights[i]
	}
	return z
}

// compare measures how alike two sketches are.
func compare(a, b *sketch) signs {
	var g signs
	g[signBias] = 1
	var dot [kinds]float64
	var title, lead, rare float64
	x, y := a.terms, b.terms
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i].hash < y[j].hash:
			i++
		case x[i].hash > y[j].hash:
			j++
		default:
			p := float64(x[i].weight) * float64(y[j].weight)
			dot[max(x[i].kind, y[j].kind)] += p
			if x[i].flags&y[j].flags&inTitle != 0 {
				title += p
			}
			if x[i].flags != 0 && y[j].flags != 0 {
				lead += p
			}
			rare += math.Min(float64(x[i].weight), float64(y[j].weight))
			i++
			j++
		}
	}
	var all, na, nb float64
	for k := range dot {
		all += dot[k]
		na += float64(a.norms[k])
		nb += float64(b.norms[k])
	}
	g[signWords] = cosine(all, na, nb)
	g[signTitle] = cosine(title, float64(a.titles), float64(b.titles))
	g[signLead] = cosine(lead, float64(a.leads), float64(b.leads))
	g[signNamed] = cosine(dot[named], na, nb)
	g[signFull] = cosine(dot[full], na, nb)
	g[signFigure] = cosine(dot[figure], na, nb)
	g[signRare] = float32(math.Log1p(rare))
	g[signSaid] = float32(math.Log1p(float64(shared(a.said, b.said))))
	g[signRuns] = float32(math.Log1p(float64(shared(a.runs, b.runs))))
	g.time(a.day, b.day)
	return g
}

// time sets the signs that tell how far apart two days of publication are.
func (g *signs) time(a, b int32) {
	if a == unknown || b == unknown {
		g[signUndated] = 1
		return
	}
	gap := math.Abs(float64(a) - float64(b))
	g[signGap] = float32(math.Log1p(gap))
	if gap <= 1 {
		g[signNear] = 1
	}
	if gap > 7 {
		g[signFar] = 1
	}
}

func cosine(dot, a, b float64) float32 {
	if a == 0 || b == 0 {
		return 0
	}
	return float32(dot / math.Sqrt(a*b))
}

// shared counts the hashes that two ascending lists have in common.
func shared(a, b []uint32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n++
			i++
			j++
		}
	}
	return n
}
