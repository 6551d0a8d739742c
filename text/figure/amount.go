package figure

import "synoptic/text/piece"

// Words of number that the moments do not know.
const (
	dozen = 12
	score = 20
)

// vagueNumbers are plural words of number with the least they can mean: more
// than one of the unit.
var vagueNumbers = []struct {
	words string
	least float64
}{
	{"dozens", 2 * dozen},
	{"scores", 2 * score},
	{"tens", 20},
	{"hundreds", 200},
	{"thousands", 2e3},
	{"millions", 2e6},
	{"billions", 2e9},
	{"trillions", 2e12},
}

// vagueLeast is the least that each of them can mean.
var vagueLeast = func() map[piece.ID]float64 {
	least := map[piece.ID]float64{}
	for _, v := range vagueNumbers {
		least[piece.WordID(v.words)] = v.least
	}
	return least
}()

var (
	lexOf      = piece.WordID("of")
	lexThe     = piece.WordID("the")
	lexTo      = piece.WordID("to")
	lexAnd     = piece.WordID("and")
	lexA       = piece.WordID("a")
	lexAn      = piece.WordID("an")
	lexHalf    = piece.WordID("half")
	lexDozen   = piece.WordID("dozen")
	lexOr      = piece.WordID("or")
	lexBetween = piece.WordID("between")
)

func isArticle(id piece.ID) bool { return id == lexA || id == lexAn || id == lexHalf }

// amount reads the number at n.from: value, upper end and the piece after.
func (r *reading) amount(n *numeral) bool {
	if r.ps.vague(n) || r.ps.dozens(n) || r.ps.someHundred(n) || r.ps.partOfScale(n) || r.fraction(n) {
		return true
	}
	i := n.from
	if isArticle(r.ps[i].ID) { // a hundred, a million
		if i+1 >= len(r.ps) || !r.ps[i+1].Is(piece.Scale) || r.ps[i].ID == lexHalf {
			return r.oneVictim(n)
		}
		i++
	}
	v, to := piece.CountAt(r.ps, i)
	if to == i {
		return false
	}
	n.Value, n.to = v, to
	r.ps.upperEnd(n)
	return true
}

// vague reads dozens, hundreds of thousands, several hundred.
func (ps scan) vague(n *numeral) bool {
	p := &ps[n.from]
	if !p.Is(piece.Vague) {
		return false
	}
	n.Value, n.to, n.Bound = vagueLeast[p.ID], n.from+1, "at least"
	if n.to+1 < len(ps) && ps[n.to].ID == lexOf && ps[n.to+1].Is(piece.Vague) {
		n.Value *= vagueLeast[ps[n.to+1].ID] / 2
		n.to += 2
	}
	return true
}

// someHundred reads several hundred, a few thousand: more than one of them.
func (ps scan) someHundred(n *numeral) bool {
	if !ps[n.from].Is(piece.Many) || n.from+1 >= len(ps) || !ps[n.from+1].Is(piece.Scale) {
		return false
	}
	n.Value, n.to, n.Bound = 2*float64(ps[n.from+1].Value), n.from+2, "at least"
	return true
}

// dozens reads a dozen, half a dozen, two dozen.
func (ps scan) dozens(n *numeral) bool {
	i, v := n.from, 1.0
	switch p := &ps[i]; {
	case p.ID == lexHalf && i+1 < len(ps) && ps[i+1].ID == lexA:
		i, v = i+2, 0.5
	case isArticle(p.ID):
		i++
	case p.Is(piece.Card):
		i, v = i+1, float64(p.Value)
	}
	if i == n.from || i >= len(ps) || ps[i].ID != lexDozen {
		return false
	}
	n.Value, n.to = v*dozen, i+1
	if v <= 1 {
		n.Bound = "about"
	}
	return true
}

// upperEnd reads the upper end of 20 to 30, 20-30, between 5 and 7.
func (ps scan) upperEnd(n *numeral) {
	i := n.to
	if i+1 >= len(ps) || ps[i].Broke {
		return
	}
	between := ps.between(n.from)
	switch id := ps[i].ID; {
	case id == lexTo && ps.wentFrom(n.from):
		return
	case id == lexTo, id == lexOr, id == lexAnd && between:
	case id == piece.Sign('-') && ps[n.to-1].Is(piece.Number) && ps[i+1].Is(piece.Number):
	default:
		return
	}
	i++
	if ps[i].ID == piece.Sign('$') && i+1 < len(ps) {
		i++
	}
	high, to := piece.CountAt(ps, i)
	if to == i {
		return
	}
	low := ps[n.from].Num
	if told := low * scaleAt(ps, to-1); n.to == n.from+1 && told < high && high/max(low, 1) >= 1000 {
		n.Value = told // "2 to 3 million", but not "1,200 to 3 million"
	}
	if high > n.Value {
		n.High, n.to = high, to
	}
}

// wentFrom says whether the number at piece i is the one that something was
// before it became another: raised its list from 33 to 48 names, fell from $3 to $2.
func (ps scan) wentFrom(i int) bool {
	if i > 0 && ps[i-1].ID == piece.Sign('$') {
		i--
	}
	if i == 0 || ps[i-1].ID != lexFrom {
		return false
	}
	for b := i - 2; b >= 0 && b >= i-wentReach && !ps[b+1].Broke; b-- {
		if changes[ps[b].ID] {
			return true
		}
	}
	return false
}

// wentReach is how many pieces before a number the verb of its change stands.
const wentReach = 12

var changes = piece.WordSet("increase increases increased increasing raise raises raised raising rise rises rose risen rising grow grows grew grown growing " +
	"expand expands expanded expanding climb climbs climbed climbing jump jumps jumped soar soars soared lift lifts lifted boost boosts boosted " +
	"extend extends extended go goes went going move moves moved shoot shot swell swelled swollen bring brings brought bringing taking took")

// between says whether "between" stands before the number at piece i, with the
// ages it is of or alone: between the ages of 5 and 7.
func (ps scan) between(i int) bool {
	if at := ps.ages(i); at < i {
		i = at
		if i > 0 && ps[i-1].ID == lexThe {
			i--
		}
	}
	return i > 0 && ps[i-1].ID == lexBetween
}

func scaleAt(ps []piece.Piece, i int) float64 {
	if ps[i].Is(piece.Scale | piece.Brief) {
		return float64(ps[i].Value)
	}
	return 1
}
