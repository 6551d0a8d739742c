package story

import "math"

// odd is how rare a term is, on a scale of logarithms below the rarest, to
// count as one that hardly any other report has: about eight reports.
const odd = 2.2

// overlap is what two sketches share.
type overlap struct {
	dot         [kinds]float32
	title, lead float32
	x, y        float32 // weight of the terms of each title that stand anywhere in the other
	mass, sum   float32
	odd, names  int
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
	if x.bits&early != 0 && y.bits&early != 0 {
		o.lead += v * w
	}
	o.mass += min(v, w)
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
	g[signWords] = ratio(all, norm)
	g[signTitle] = ratio(o.title, a.titles*b.titles)
	if a.titles > 0 && b.titles > 0 {
		p, q := o.x/(a.titles*a.titles), o.y/(b.titles*b.titles)
		g[signHeadline], g[signAlien] = max(p, q), 0
		if p+q == 0 {
			g[signAlien] = 1
		}
		g[signBoth] = min(p, q)
	}
	g[signLead] = ratio(o.lead, a.leads*b.leads)
	g[signNamed] = ratio(o.dot[named], norm)
	g[signFull] = ratio(o.dot[full], norm)
	g[signFigure] = ratio(o.dot[figure], norm)
	g[signRare] = log1p(int(o.mass / weightScale))
	g[signSum] = log1p(int(o.sum / rarityScale))
	g[signHeld] = ratio(all, min(a.norm*a.norm, b.norm*b.norm))
	g[signWords2] = g[signWords] * g[signWords]
	g[signSaid] = log1p(shared(a.said, b.said))
	g[signRuns] = log1p(shared(a.runs, b.runs))
	g[signOdd] = log1p(o.odd)
	g[signOddNames] = log1p(o.names)
	g.time(a.day, b.day)
	g.event(a, b)
	return g
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
	g[signWordsGap] = g[signWords] * g[signGap]
	if gap <= 1 {
		g[signNear] = 1
	}
	if gap > 7 {
		g[signFar] = 1
		g[signOddFar] = g[signOdd]
		g[signWordsFar] = g[signWords]
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
		g[signFirstDay] = 1
	}
	for _, d := range a.days {
		if d != unknown && has(b.days[:], d) {
			g[signSameDay], g[signDayFar] = 1, far
			return
		}
	}
	g[signApart] = 1
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
// the other, and the number of runs it was told from.
func copied(a, b *sketch) (share float32, of int) {
	rate := max(a.rate, b.rate)
	bound := uint32(math.MaxUint32) >> rate
	x, y := below(a.runs, bound), below(b.runs, bound)
	of = min(len(x), len(y))
	if of == 0 {
		return 0, 0
	}
	return float32(shared(x, y)) / float32(of), of
}
