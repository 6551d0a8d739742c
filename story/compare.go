package story

import "math"

// odd is how rare a term is, on a scale of logarithms below the rarest, to
// count as one that hardly any other report has: about eight reports.
const odd = 2.2

// strange is the share of its names that a report must find in the other not
// to be a stranger to it.
const strange = .05

// overlap is what two sketches share.
type overlap struct {
	dot        [kinds]float32
	title      float32
	x, y       float32 // weight of the terms of each title that stand anywhere in the other
	sum        float32 // of the rarities of the shared terms that are no names of two words
	odd, names int
}

// share walks the terms of two sketches.
func share(a, b *sketch) (o overlap) {
	rare := uint8(rarityScale * max(0, min(a.scale, b.scale)-odd))
	x, y := a.terms, b.terms
	for i, j := 0, 0; i < len(x) && j < len(y); {
		if x[i].hash < y[j].hash {
			i++
			continue
		}
		if x[i].hash > y[j].hash {
			j++
			continue
		}
		o.add(&x[i], &y[j], rare)
		i++
		j++
	}
	return o
}

func (o *overlap) add(x, y *term, rare uint8) {
	v, w := float32(x.weight), float32(y.weight)
	kind := max(x.kind(), y.kind())
	o.dot[kind] += v * w
	if x.bits&y.bits&inTitle != 0 {
		o.title += v * w
	}
	if x.bits&inTitle != 0 {
		o.x += v * v
	}
	if y.bits&inTitle != 0 {
		o.y += w * w
	}
	if kind != full {
		o.sum += float32(x.rarity)
	}
	if min(x.rarity, y.rarity) > rare {
		o.odd++
		if kind == named || kind == full {
			o.names++
		}
	}
}

// compare measures how alike two sketches are.
func compare(a, b *sketch) (g signs) {
	o := share(a, b)
	all := o.dot[plain] + o.dot[named] + o.dot[full] + o.dot[figure]
	norm := a.norm * b.norm
	g[signBias] = 1
	g[signTitle] = ratio(o.title, a.titles*b.titles)
	g.names(a, b, &o)
	g[signFigure] = ratio(o.dot[figure], norm)
	g[signSum] = log1p(int(o.sum / rarityScale))
	g[signHeld] = ratio(all, min(a.norm*a.norm, b.norm*b.norm))
	g[signSaid] = log1p(shared(a.said, b.said))
	g[signRuns] = log1p(shared(a.runs, b.runs))
	g[signOdd] = log1p(o.odd)
	g[signOddNames] = log1p(o.names)
	g.time(a.day, b.day)
	g.event(a, b)
	return g
}

// names sets the signs that tell how much of what each report names, in its
// title and in its text, the other names too.
func (g *signs) names(a, b *sketch, o *overlap) {
	if a.titles > 0 && b.titles > 0 {
		p, q := o.x/(a.titles*a.titles), o.y/(b.titles*b.titles)
		g[signHeadline] = max(p, q)
	}
	if least := min(a.names, b.names); least > 0 {
		both := o.dot[named] + o.dot[full]
		g[signNamesHeld] = min(1, both/(least*least))
		if g[signNamesHeld] < strange {
			g[signStrangers] = 1
		}
	}
	if least := min(a.fulls, b.fulls); least > 0 {
		g[signFullHeld] = min(1, o.dot[full]/(least*least))
	}
}

func ratio(x, y float32) float32 {
	if y == 0 {
		return 0
	}
	return x / y
}

// time sets the signs that tell how far apart two days of publication are.
func (g *signs) time(a, b int32) {
	if a == unknown || b == unknown {
		g[signUndated] = 1
		return
	}
	gap := max(a-b, b-a)
	g[signGap] = log1p(int(gap))
	g[signOddGap] = g[signOdd] * g[signGap]
	g[signHeldGap] = g[signHeld] * g[signGap]
	g[signHeadlineGap] = g[signHeadline] * g[signGap]
	g[signNamesGap] = g[signNamesHeld] * g[signGap]
	if gap <= 1 {
		g[signNear] = 1
	}
	if gap > 7 {
		g[signFar] = 1
		g[signOddFar] = g[signOdd]
		g[signHeldFar] = g[signHeld]
	}
}

// event sets the signs that tell whether two reports name the same days.
func (g *signs) event(a, b *sketch) {
	far := g[signFar]
	if far > 0 && (points(a, b) || points(b, a)) {
		g[signPoints] = 1
	}
	if a.days[0] == unknown || b.days[0] == unknown {
		return
	}
	if a.days[0] == b.days[0] {
		g[signFirstDay], g[signFirstGap] = 1, g[signGap]
	}
	for _, d := range a.days {
		if d != unknown && has(b.days[:], d) {
			g[signSameDay], g[signDayFar] = 1, far
			return
		}
	}
	if g[signUndated] == 0 {
		g[signApart], g[signApartFar] = 1, far
	}
}

// points says whether a report names the day of publication of the other, or
// the day before.
func points(a, b *sketch) bool {
	return b.day != unknown && (has(a.days[:], b.day) || has(a.days[:], b.day-1))
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
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// copied is the share of the smaller report's sampled wording that stands in
// the other, and about how many runs the smaller one has.
func copied(a, b *sketch) (share float32, of int) {
	rate := max(a.rate, b.rate)
	bound := uint32(math.MaxUint32) >> rate
	x, y := below(a.runs, bound), below(b.runs, bound)
	of = min(len(x), len(y))
	if of == 0 {
		return 0, 0
	}
	return float32(shared(x, y)) / float32(of), of << rate
}
