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
	dot    [kinds]float32
	title  float32
	x, y   float32 // weight of the terms of each title that stand anywhere in the other
	p, q   float32 // weight of the rare common words of each beginning that stand anywhere in the other
	sum    float32 // of the rarities of the shared terms that are no names of two words
	odd    int     // terms hardly any other report has
	names  int     // such names that are no places
	parts  int     // of these, words seen only within names of several words
	places int
	bodies int // names of two words that are no places
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
	kind := kindOfBoth(x, y)
	o.dot[kind] += v * w
	if (x.bits|y.bits)&locale != 0 {
		v, w = v/2, w/2
	}
	if x.bits&y.bits&inTitle != 0 {
		o.title += v * w
	}
	if x.bits&inTitle != 0 {
		o.x += v * v
	}
	if y.bits&inTitle != 0 {
		o.y += w * w
	}
	o.matter(x, y)
	place := (x.bits|y.bits)&locale != 0
	switch {
	case kind == full && !place:
		o.bodies++
	case kind == full:
	case place:
		o.sum += float32(x.rarity) / 2
	default:
		o.sum += float32(x.rarity)
	}
	if min(x.rarity, y.rarity) > rare {
		o.count(kind, place, (x.bits|y.bits)&alone == 0)
	}
}

// kindOfBoth is the kind of a term that two reports share: what one of them
// writes small is a word in both.
func kindOfBoth(x, y *term) uint8 {
	kind := max(x.kind(), y.kind())
	if kind == named && (x.bits|y.bits)&low != 0 {
		return plain
	}
	return kind
}

// matter weighs a common word that tells what happened.
func (o *overlap) matter(x, y *term) {
	if !x.tells() && !y.tells() {
		return
	}
	o.p += x.matter()
	o.q += y.matter()
}

// count counts a term hardly any other report has. A name of several words is
// counted by its words, not once more as a whole.
func (o *overlap) count(kind uint8, place, part bool) {
	switch {
	case kind == full:
	case place:
		o.places++
	case kind == named && part:
		o.parts++
	case kind == named:
		o.names++
	default:
		o.odd++
	}
}

// distinct is the number of names counted, those of several words once.
func (o *overlap) distinct() int { return o.names + (o.parts+1)/2 }

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
	g.wording(a, b)
	g[signOdd] = log1p(o.odd + o.distinct())
	g[signOddNames] = log1p(o.distinct())
	g[signOddPlaces] = log1p(o.places)
	g.matter(a, b, &o)
	g.time(a.day, b.day)
	g.event(a, b)
	return g
}

// wording sets the signs that tell how much of the wording both reports share.
// What two reports of one outlet share may be the frame of its pages.
func (g *signs) wording(a, b *sketch) {
	runs := log1p(shared(a.runs, b.runs))
	if a.outlet == b.outlet && a.outlet != nameless {
		g[signOutlet], g[signFrame] = 1, runs
		return
	}
	g[signRuns] = runs
}

// nameless is the hash of the name of an unknown outlet.
var nameless = hashOf("")

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

// matter sets the signs that tell whether both reports begin with the same
// matter, told in common words, and name the same people and bodies.
func (g *signs) matter(a, b *sketch, o *overlap) {
	if a.matter > 0 && b.matter > 0 {
		g[signMatter] = min(1, max(o.p/a.matter, o.q/b.matter))
		g[signOther] = max(0, 1-g[signMatter]/little) / float32(1+o.distinct()+o.bodies)
		g[signTown] = g[signOther] * g[signOddPlaces]
	}
	if a.bodies >= fewBodies && b.bodies >= fewBodies && o.bodies == 0 && o.distinct() == 0 {
		g[signOthers] = 1
	}
}

const (
	little    = .4 // share of its matter that a report of another event has too
	fewBodies = 2  // names of people and bodies from which on it says something that none is shared
)

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
	g[signBothDays], g[signBothFar] = 1, far
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
