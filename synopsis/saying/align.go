package saying

import (
	"synoptic/english"
	"synoptic/synopsis/table"
)

// likeness is what two pieces have in common, as shares of their weights.
type likeness struct {
	matched     float64 // weight of the words found in both, in order
	of, within  float64 // share of the shorter, of the longer
	loosely     int     // words of the longer that stand between those of the shorter
	left, right int     // words of the longer before and after those of the shorter
	close       bool    // the words of the shorter stand together in the longer
	exact       float64 // share of the weight matched in equal forms
	content     float64 // weight matched in words that are no names
	loose       float64 // share of the content both have in any order (Dice)
}

// longest bounds the words of a piece that are aligned, so that one endless
// quotation costs no more than a page.
const longest = 400

// align finds the heaviest common subsequence of two pieces by stems
// (Needleman and Wunsch 1970, no cost for gaps).
func align(v *table.Vocab, short, long *piece) likeness {
	x, y := short.words[:min(len(short.words), longest)], long.words[:min(len(long.words), longest)]
	pairs := pairs(v, x, y)
	var l likeness
	for _, p := range pairs {
		l.matched += loudness(v, x[p.x])
		if x[p.x].Form == y[p.y].Form {
			l.exact += loudness(v, x[p.x])
		}
		if !x[p.x].Named {
			l.content += v.Weight(x[p.x])
		}
	}
	l.of, l.within = l.matched/short.sum, l.matched/long.sum
	if n := len(pairs); n > 0 {
		l.exact /= l.matched
		reach := pairs[n-1].y - pairs[0].y + 1
		l.loosely = reach - n
		l.close = l.loosely <= 2+n/4
		l.left, l.right = pairs[0].y, len(y)-1-pairs[n-1].y
	}
	l.loose = loose(v, x, y)
	return l
}

// pair is a word of one wording that stands for a word of another.
type pair struct{ x, y int }

// pairs aligns two wordings word by word, by stems and their weights.
func pairs(v *table.Vocab, x, y []table.Word) []pair {
	return aligned(x, y, func(a, b table.Word) float32 {
		if a.Stem != b.Stem || a.Stem < 0 {
			return 0
		}
		return float32(loudness(v, a))
	})
}

// aligned is the heaviest alignment of two wordings in order; of equals the
// one with the most words in a row.
func aligned(x, y []table.Word, gain func(a, b table.Word) float32) []pair {
	const row = 0.01
	width := len(y) + 1
	n := (len(x) + 1) * width
	var few [2048]float32
	room := few[:]
	if 2*n > len(few) {
		room = make([]float32, 2*n)
	}
	best, match := room[:n], room[n:2*n] // from here on; with these two for each other, 0 if they are not
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			at, next := i*width+j, (i+1)*width+j+1
			v := max(best[at+width], best[at+1])
			if g := gain(x[i], y[j]); g > 0 {
				match[at] = g + best[next]
				if match[next] > 0 {
					match[at] = max(match[at], g+match[next]+row)
				}
				v = max(v, match[at])
			}
			best[at] = v
		}
	}
	var out []pair
	inRow := false
	for i, j := 0, 0; i < len(x) && j < len(y); {
		at := i*width + j
		switch {
		case match[at] > 0 && (match[at] == best[at] || inRow):
			out = append(out, pair{i, j})
			next := at + width + 1
			inRow = match[next] > 0 && match[at] == gain(x[i], y[j])+match[next]+row
			i, j = i+1, j+1
		case best[at] == best[at+width]:
			i++
		default:
			j++
		}
	}
	return out
}

// loose is the share of content words two wordings have in common in any
// order, as the Dice coefficient of their weights.
func loose(v *table.Vocab, x, y []table.Word) float64 {
	var all, both float64
	for _, w := range x {
		all += v.Weight(w)
		for _, o := range y {
			if o.Stem == w.Stem {
				both += 2 * v.Weight(w)
				break
			}
		}
	}
	for _, o := range y {
		all += v.Weight(o)
	}
	if all == 0 {
		return 0
	}
	return min(1, both/all)
}

// denied counts the words of denial: "is for sale" is not "is not for sale".
func denied(v *table.Vocab, words []table.Word) bool {
	n := 0
	for _, w := range words {
		if english.Denies(v.Form(w)) {
			n++
		}
	}
	return n%2 == 1
}
