package statement

import (
	"math"
	"strconv"
	"strings"

	"synoptic/meaning"
)

// otherCount says whether two numbers that are rivals count one thing, the
// same part of it, and are not one number rounded.
func (al *Alignment) otherCount(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	x, y := a.Figure.Value, b.Figure.Value
	if x <= 0 || y <= 0 || !al.sameCount(a, b) || rounded(x, y) || al.part(al.A, a) != al.part(al.B, b) {
		return false
	}
	if al.close >= closeAt {
		return al.sameHead(i, j, 2)
	}
	return al.sameHead(i, j, 0) && min(x, y) != 1 && max(x, y) < farCounts*min(x, y)
}

// onePhrase says whether two numbers count what one phrase names: the noun of
// the one is that of the other, and of what hangs on it whichever says less
// all is said by both, and something.
func (al *Alignment) onePhrase(i, j int) bool {
	p, q := al.A.Items[i].Up, al.B.Items[j].Up
	if p < 0 || q < 0 || al.To[p] != q || al.Grade[p] < Equal || al.A.Items[p].Predicate || al.B.Items[q].Predicate {
		return false
	}
	weight, n, a, b := al.A.Items[p].Weight, 0, 0, 0
	for k := range al.A.Items {
		if it := &al.A.Items[k]; it.Up != p || it.Kind == Number || it.Kind == Moment || it.Light {
			continue
		}
		a++
		if al.To[k] >= 0 && al.Grade[k] >= Vouch && al.B.Items[al.To[k]].Up == q {
			n++
			weight += al.A.Items[k].Weight
		}
	}
	for k := range al.B.Items {
		if it := &al.B.Items[k]; it.Up == q && it.Kind != Number && it.Kind != Moment && !it.Light {
			b++
		}
	}
	return n > 0 && n == min(a, b) && weight >= phraseWeight
}

// phraseWeight is the least weight of a phrase that names one thing.
const phraseWeight = 1

// farCounts is how many times another two counts of one thing are at most,
// where the sentences are not one.
const farCounts = 20

// sameCount says whether two figures count what may be one thing: the nouns
// in them are one, or one has none.
func (al *Alignment) sameCount(a, b *Item) bool {
	x, y := a.Figure.Of, b.Figure.Of
	if vague[a.Lemma] || vague[b.Lemma] || strings.HasPrefix(x, "age") != strings.HasPrefix(y, "age") {
		return false
	}
	return x == "" || y == "" || x == y || bareLemma(x) == bareLemma(y) || personal[x] || personal[y] ||
		meaning.Relate(x, meaning.Noun, y, meaning.Noun) == meaning.Synonym
}

// vague are numbers that count nothing.
var vague = wordSet(`dozen dozens score scores hundred hundreds thousand thousands million millions billion billions several many few`)

// part is the word by which a number counts only some: three more, nine
// others, including two; "" if it counts all.
func (al *Alignment) part(s *Sentence, it *Item) string {
	r := al.story.Reports[s.Report]
	first, last := it.Token, it.Token
	ts := r.Marks.Tokens
	for first > s.First && ts[first-1].Start >= it.Start {
		first--
	}
	for last+1 < s.Last && ts[last+1].End <= it.End {
		last++
	}
	for k := max(s.First, first-partReach); k < min(s.Last, last+1+partReach); k++ {
		switch w := strings.ToLower(ts[k].In(r.Text)); w {
		case "other", "others", "another":
			return "other"
		case "more":
			if k+1 >= s.Last || !strings.EqualFold(ts[k+1].In(r.Text), "than") {
				return "more"
			}
		case "additional", "further", "extra":
			return "more"
		case "including", "include", "includes":
			if k < first {
				return "including"
			}
		}
	}
	return ""
}

// partReach is how many words from a number such a word may stand.
const partReach = 2

// rounded says whether one of two great numbers is the other, told in fewer
// digits: nine million, 9.3 million.
func rounded(x, y float64) bool {
	if min(x, y) < leastRounded || math.Abs(x-y) > roundSlack*max(x, y) {
		return false
	}
	n := min(digits(x), digits(y))
	return significant(x, n) == significant(y, n)
}

const (
	leastRounded = 1000 // the least number that is told rounded
	roundSlack   = .08  // and how much of it rounding takes away or adds
)

// digits is the number of digits of a number before its last zeros.
func digits(x float64) int {
	return len(strings.TrimRight(strings.Replace(strconv.FormatFloat(x, 'f', -1, 64), ".", "", 1), "0"))
}

// significant is a number rounded to so many digits.
func significant(x float64, n int) float64 {
	unit := math.Pow(10, math.Floor(math.Log10(x))+1-float64(n))
	return math.Round(x/unit) * unit
}
