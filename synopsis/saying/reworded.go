package saying

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/spelling"
	"synoptic/synopsis/table"
)

// Wordings are the disputes over what was said word for word: one utterance that
// reports give in quotation marks, with a word put in, left out or replaced
// within. Of each utterance it is the weightiest one.
func (h *Hearing) Wordings(sayings []news.Saying) []news.Dispute {
	var out []news.Dispute
	told := map[string]bool{}
	for i := range sayings {
		quoted := quotedIn(h.t.Table, &sayings[i])
		var best reworded
		for a := range quoted {
			for b := range quoted[:a] {
				two := twoQuoted{h.t.Table, &quoted[b], &quoted[a]}
				for _, r := range two.rewordings() {
					if r.weight > best.weight {
						best = r
					}
				}
			}
		}
		if best.weight < leastReworded {
			continue
		}
		d, ok := h.wordingDispute(whatWasSaid(sayings[i].Speaker), quoted, &best)
		if key := best.key; ok && !told[key] {
			told[key] = true
			out = append(out, d)
		}
	}
	return out
}

// whatWasSaid is the question over the words of an utterance, of whose speaker it
// tells if that is known.
func whatWasSaid(speaker news.Maybe) string {
	if speaker == "" {
		return "what was said"
	}
	return "what " + string(speaker) + " said"
}

// quotation is the words of an utterance as one report gives them, in its
// quotation marks.
type quotation struct {
	report int
	spans  []news.Span
	words  []table.Word
}

// quotedIn are the wordings of a saying that stand in marks, one for each time a
// report gives it.
func quotedIn(t *table.Table, s *news.Saying) []quotation {
	var out []quotation
	for _, v := range s.Variants {
		if v.Kind == "indirect" || v.Kind == "translated" {
			continue
		}
		at := map[int]int{}
		for _, c := range v.Cites {
			i := t.At[c.Report]
			n, ok := at[i]
			if !ok {
				n = len(out)
				at[i] = n
				out = append(out, quotation{report: i})
			}
			out[n].spans = append(out[n].spans, c.Span)
			out[n].words = append(out[n].words, t.Reports[i].In(c.Span)...)
		}
	}
	return out
}

// reworded is a stretch of an utterance that two reports give in other words, as
// the places of its words in both, with the words around it.
type reworded struct {
	a, b   quotation
	x, y   [2]int // words of a and b, those around included, half open
	weight float64
	key    string // what is put for what
}

const (
	leastReworded = .3  // weight of the words by which two wordings differ
	mostReworded  = 3   // words that are replaced, put in or left out at most
	leastShared   = 6   // words that two wordings of one utterance share at least, or nearly all
	repeatReach   = 8   // words before a stretch that it may repeat
	besideWeight  = 1.2 // weight of the words right beside it that are enough though they are few
	leastBeside   = 4   // words right beside them that both give
	shownBeside   = 3   // and how many of those are shown on each side
)

// twoQuoted are the words of one utterance as two reports give them.
type twoQuoted struct {
	*table.Table
	a, b *quotation
}

// rewordings are the stretches by which two wordings of two reports differ, each
// between words that both have.
func (q twoQuoted) rewordings() []reworded {
	a, b := q.a, q.b
	if a.report == b.report || len(a.words) > longest || len(b.words) > longest {
		return nil
	}
	var out []reworded
	pairs := alignForms(a.words, b.words)
	few := len(pairs) < leastShared
	if few && len(pairs) < min(len(a.words), len(b.words)) {
		return nil
	}
	run := inRow(pairs)
	for k := 0; k+1 < len(pairs); k++ {
		n := max(pairs[k+1].x-pairs[k].x, pairs[k+1].y-pairs[k].y) - 1
		if n == 0 || n > mostReworded || n > 1 && few {
			continue
		}
		behind := 1
		for l := k + 2; l < len(pairs) && run[l] > run[l-1]; l++ {
			behind++
		}
		if r, ok := q.rewording(pairs[k], pairs[k+1], run[k], behind); ok {
			out = append(out, r)
		}
	}
	return out
}

// inRow is, of each pair of words, how many in a row end with it.
func inRow(pairs []pair) []int {
	run := make([]int, len(pairs))
	for k, p := range pairs {
		run[k] = 1
		if k > 0 && pairs[k-1].x == p.x-1 && pairs[k-1].y == p.y-1 {
			run[k] = run[k-1] + 1
		}
	}
	return run
}

// rewording is what stands between two pairs of words, behind so many in a row
// and before so many.
func (q twoQuoted) rewording(from, to pair, before, behind int) (reworded, bool) {
	a, b := q.a, q.b
	left, right := a.words[from.x+1:to.x], b.words[from.y+1:to.y]
	if !q.anchored(a.words, from.x, to.x, before, behind) || !q.whole(a, from.x, to.x) || !q.whole(b, from.y, to.y) || q.oneInWords(left, right) {
		return reworded{}, false
	}
	before = min(shownBeside, before, a.beside(from.x, -1), b.beside(from.y, -1))
	behind = min(shownBeside, behind, a.beside(to.x, 1), b.beside(to.y, 1))
	return reworded{
		*a, *b,
		[2]int{from.x + 1 - before, to.x + behind},
		[2]int{from.y + 1 - before, to.y + behind},
		q.replaced(anew(left, a.words[:from.x+1], b.words, from.y), anew(right, b.words[:from.y+1], a.words, from.x)),
		q.pairKey(left, right),
	}, true
}

// pairKey names two stretches that stand for each other, whichever is the first.
func (q twoQuoted) pairKey(left, right []table.Word) string {
	x, y := keyOf(q.Vocab, left), keyOf(q.Vocab, right)
	return min(x, y) + "/" + max(x, y)
}

// anchored says whether the words right beside a stretch, so many before and
// behind it, are enough to tell that it is of one utterance: four, or three that
// tell much.
func (q twoQuoted) anchored(words []table.Word, left, right, before, behind int) bool {
	if before+behind >= leastBeside {
		return true
	}
	sum := 0.0
	for _, w := range append(slices.Clone(words[left+1-before:left+1]), words[right:right+behind]...) {
		sum += q.Weight(w)
	}
	return sum >= besideWeight
}

// anew are the words of a stretch that stand neither among the few before it nor
// in the other wording near by: who repeats a word, or puts it elsewhere, says no
// other.
func anew(stretch, before, other []table.Word, at int) []table.Word {
	near := slices.Concat(before[max(0, len(before)-repeatReach):], other[max(0, at-repeatReach):min(len(other), at+repeatReach)])
	return slices.DeleteFunc(slices.Clone(stretch), func(w table.Word) bool {
		return slices.ContainsFunc(near, func(o table.Word) bool { return o.Stem == w.Stem })
	})
}

// replaced is the weight of what is replaced: the greater of both stretches,
// and of a word put in or left out that word's.
func (q twoQuoted) replaced(left, right []table.Word) float64 {
	weigh := func(words []table.Word) float64 {
		sum := 0.0
		for _, w := range words {
			if w.Stem >= 0 && q.Weight(w) > table.LightWord {
				sum += q.Weight(w)
			}
		}
		return sum
	}
	x, y := weigh(left), weigh(right)
	if len(left) > 0 && len(right) > 0 {
		return min(x, y)
	}
	return max(x, y)
}

// beside is how many words from one on, before it or behind, stand in the same
// stretch of the quotation as it does, itself counted.
func (q *quotation) beside(from, step int) int {
	at := slices.IndexFunc(q.spans, func(s news.Span) bool { return s.Holds(q.words[from].Span) })
	n := 0
	for k := from; at >= 0 && k >= 0 && k < len(q.words) && n <= shownBeside && q.spans[at].Holds(q.words[k].Span); k += step {
		n++
	}
	return n
}

// whole says whether a report gives the words from one to another without a gap
// or a word of its own between them.
func (q twoQuoted) whole(one *quotation, from, to int) bool {
	r := &q.Reports[one.report]
	sp := news.Span{Start: one.words[from].Start, End: one.words[to].End}
	if sp.Start > sp.End || strings.ContainsAny(sp.In(r.Text), "[]()…*") || strings.Contains(sp.In(r.Text), "..") || strings.Contains(sp.In(r.Text), ". .") {
		return false
	}
	return slices.ContainsFunc(one.spans, func(s news.Span) bool { return s.Holds(sp) })
}

// numbered are the words for small numbers.
var numbered = english.Numbered(0, english.Numerals)

// oneInWords says whether two stretches are the same words written in two ways:
// e-mail and email, Gen. and General, 5 and five; or a form of one word.
func (q twoQuoted) oneInWords(left, right []table.Word) bool {
	letters := func(ws []table.Word) (all, first string) {
		for _, w := range ws {
			form := spelling.American(table.Unaccented(q.Form(w)))
			if table.Courtesy(strings.TrimSuffix(form, ".")) || percents[form] {
				continue // Mr. Maar and Maar, 12 percent and 12%
			}
			if n, ok := numbered[form]; ok {
				form = strconv.Itoa(n)
			}
			form = strings.Map(letterOrDigit, form)
			all += form
			if form != "" {
				first += form[:1]
			}
		}
		return all, first
	}
	x, xs := letters(left)
	y, ys := letters(right)
	switch {
	case x == y, x == ys && len(x) > 1, y == xs && len(y) > 1:
		return true
	case x == "" || y == "":
		return false
	}
	return strings.HasPrefix(x, y) || strings.HasPrefix(y, x)
}

// percents are ways to write the sign for it.
var percents = english.Set(`percent per cent % pct`)

// letterOrDigit keeps the letters and digits of a word.
func letterOrDigit(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return r
	}
	return -1
}

// wordingDispute is a stretch of an utterance with its two wordings as sides,
// each of all reports that have it; a report that has both tells of two
// utterances.
func (h *Hearing) wordingDispute(question string, all []quotation, r *reworded) (news.Dispute, bool) {
	var refs [2]news.Refs
	for i := range all {
		q := &all[i]
		for k, side := range [][]table.Word{r.a.words[r.x[0]:r.x[1]], r.b.words[r.y[0]:r.y[1]]} {
			if at := wordsAt(q.words, side); at >= 0 {
				refs[k] = append(refs[k], h.t.Ref(q.report, news.Span{Start: q.words[at].Start, End: q.words[at+len(side)-1].End}))
			}
		}
	}
	for _, c := range refs[0] {
		if slices.ContainsFunc(refs[1], func(o news.Ref) bool { return o.Report == c.Report }) {
			return news.Dispute{}, false
		}
	}
	about := h.t.Ref(r.a.report, r.a.spans[0])
	for _, s := range r.a.spans {
		if s.Holds(r.a.words[r.x[0]].Span) {
			about = h.t.Ref(r.a.report, s)
		}
	}
	return h.twoSided(question, about, refs)
}

// twoSided is a dispute with two sides, the value of each the words of its first
// cite.
func (h *Hearing) twoSided(question string, about news.Ref, refs [2]news.Refs) (news.Dispute, bool) {
	d := news.Dispute{Question: question, Kind: "other", Relation: "differ", About: question + ": " + about.Text, AboutRef: &about}
	for _, cites := range refs {
		s := news.Side{Cites: h.t.InPlace(cites)}
		if len(s.Cites) == 0 {
			return d, false
		}
		s.Value = s.Cites[0].Text
		s.Reports, s.Origins, s.Folded = h.t.Count(s.Cites)
		d.Sides = append(d.Sides, s)
	}
	slices.SortStableFunc(d.Sides, func(a, b news.Side) int { return cmp.Compare(b.Reports, a.Reports) })
	return d, d.Sides[0].Value != d.Sides[1].Value
}

// wordsAt is where words stand in others in one row, -1 if nowhere.
func wordsAt(in, words []table.Word) int {
	for at := 0; at+len(words) <= len(in); at++ {
		if table.EqualForms(words, in[at:at+len(words)]) {
			return at
		}
	}
	return -1
}
