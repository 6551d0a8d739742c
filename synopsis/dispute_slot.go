package synopsis

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

// slot is a place of a report where an answer of a known type stands, a
// number or a day, with what tells which question it answers.
type slot struct {
	answer
	part    int
	anchors []int32 // the words the answer hangs on: its verb, the noun beside it
	figure  news.Figure
	day     news.Moment
	hour    hour
	deed    stand
}

const (
	slotsMost = 60   // slots of one key that are compared; more are a list
	sameFrame = 0.8  // two sentences this alike but for their numbers are one told twice
	likeFrame = 0.45 // least likeness of what stands around two answers to one question
	oneThing  = 0.3  // the same where both hang on one telling word
	oneDeed   = 0.18 // the same where that word is a deed with a day
)

// pairs sets slots of one key in different reports against each other, where
// differ says so.
func (u *units) pairs(slots []slot, differ func(a, b *slot) bool) []answer {
	slices.SortStableFunc(slots, func(a, b slot) int { return cmp.Compare(a.question, b.question) })
	var out []answer
	for i := 0; i < len(slots); {
		j := i
		for j < len(slots) && slots[j].question == slots[i].question {
			j++
		}
		for x := i; x < j && j-i <= slotsMost; x++ {
			for y := i; y < x; y++ {
				a, b := &slots[x], &slots[y]
				if a.report == b.report || !differ(a, b) {
					continue
				}
				p, q := a.answer, b.answer
				p.with, q.with = q.place(), p.place()
				out = append(out, p, q)
				out = append(out, u.besides(slots[i:j], a)...)
				out = append(out, u.besides(slots[i:j], b)...)
			}
		}
		i = j
	}
	return out
}

// besides are the answers of further reports that say what slot a says.
func (u *units) besides(slots []slot, a *slot) []answer {
	var out []answer
	for i := range slots {
		c := &slots[i]
		if c.report != a.report && c.value == a.value && u.framed(a, c) >= oneThing {
			p := c.answer
			p.with = a.place()
			out = append(out, p)
		}
	}
	return out
}

// partAt is the part of a report that holds the offset, -1 if none.
func (u *units) partAt(report, at int) int {
	from, to := u.extent[report][0], u.extent[report][1]
	i, _ := slices.BinarySearchFunc(u.parts[from:to], at, func(p unit, at int) int {
		if p.End <= at {
			return -1
		}
		return 1
	})
	if from+i < to && u.parts[from+i].Start <= at && u.plainSize(from+i) {
		return from + i
	}
	return -1
}

// plainSize says whether a part and its sentence are as long as sentences are.
func (u *units) plainSize(part int) bool {
	p := &u.parts[part]
	return u.sentences[p.report][p.sentence].Len() < longestSentence
}

// longestSentence is the bytes of what may still be a sentence.
const longestSentence = 4000

// framed is how alike what stands around two slots is, but for numbers and
// moments: in their parts, or in their sentences.
func (u *units) framed(a, b *slot) float64 {
	p, q := &u.parts[a.part], &u.parts[b.part]
	s, t := &u.sentences[p.report][p.sentence], &u.sentences[q.report][q.sentence]
	return max(u.frame(p.bag, q.bag), u.frame(s.bag, t.bag))
}

// frame is the dice of two bags by rareness, without numbers and moments.
func (u *units) frame(a, b []held) float64 {
	common, all := 0.0, 0.0
	weigh := func(h held) float64 {
		if k := u.sorts[h.concept]; k == amount || k == moment {
			return 0
		}
		return u.rare[h.concept]
	}
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case j == len(b) || i < len(a) && a[i].concept < b[j].concept:
			all += weigh(a[i])
			i++
		case i == len(a) || a[i].concept > b[j].concept:
			all += weigh(b[j])
			j++
		default:
			common += weigh(a[i])
			all += 2 * weigh(a[i])
			i, j = i+1, j+1
		}
	}
	return 2 * common / max(all, 1)
}

// hangsOn are the telling words beside the span: the word before it past
// prepositions, the verb after it, what it is the day of, and the verb whose
// time it is. Names are none.
func (u *units) hangsOn(part int, sp news.Span) []int32 {
	p := &u.parts[part]
	var out []int32
	ws, first := u.reports[p.report].wordsIn(p.Span)
	at, end := len(ws), 0
	for k, w := range ws {
		if w.Span.Overlaps(sp) {
			at, end = min(at, k), k+1
		}
	}
	for k := at - 1; k >= max(0, at-slotReach); k-- {
		if c := u.of[p.report][first+k]; c != none || sayings[u.form(ws[k])] {
			out = u.hang(out, p.report, ws[k], c)
			break
		}
	}
	for k := end; k < min(len(ws), end+u.reachAfter(p.report, sp)); k++ {
		if c := u.of[p.report][first+k]; c != none && (k > end || u.sorts[c] == act || u.possessive(p.report, sp)) {
			out = u.hang(out, p.report, ws[k], c)
		}
	}
	for _, c := range u.clausesIn(p) {
		for _, a := range c.Args {
			if a.Span.Holds(sp) && a.Role == "time" {
				if v := u.reports[p.report].in(c.VerbSpan); len(v) > 0 {
					out = u.hang(out, p.report, v[0], u.conceptIn(p.report, c.VerbSpan))
				}
			}
		}
	}
	return out
}

// hang adds a word to those an answer hangs on, if it is one that can bear it.
func (u *units) hang(out []int32, report int, w word, c int32) []int32 {
	if c == none || sayings[u.form(w)] || tellers[u.form(w)] || talk[u.keys[c]] || u.sorts[c] != plainWord && u.sorts[c] != act || u.rare[c] <= plainAnchor {
		return out
	}
	if w.named || isUpper(u.reports[report].Text[w.Start:]) || slices.Contains(out, c) {
		return out
	}
	return append(out, c)
}

// reachAfter is how many words after a span may be what it hangs on.
func (u *units) reachAfter(report int, sp news.Span) int {
	if u.possessive(report, sp) {
		return 3
	}
	return 1
}

// possessive says whether the span, or the sign after it, makes what follows
// its own: Wednesday's hearing.
func (u *units) possessive(report int, sp news.Span) bool {
	text := u.reports[report].Text
	rest := text[sp.End:min(len(text), sp.End+4)]
	return strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s") || strings.HasSuffix(sp.In(text), "'s") || strings.HasSuffix(sp.In(text), "’s")
}

const (
	slotReach   = 4    // words within which the word an answer hangs on stands
	plainAnchor = 0.25 // rareness a word must have for an answer to hang on it
)

// tellers share their stem with what they do.
var tellers = wordSet(`reporter reporters spokesman spokeswoman`)

// talk are the keys of words that tell of speech.
var talk = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("say tell state speak talk statement ask comment write") {
		m[wordKey(w)] = true
		if c, ok := paraphrases()[wordKey(w)]; ok {
			m[c] = true
		}
	}
	return m
}()

// shares says whether two lists share a word an answer hangs on.
func shares(a, b *slot) bool { return meetIn(a.anchors, b.anchors) }

// strangers says whether the parts of two slots name different doers.
func (u *units) strangers(a, b *slot) bool {
	x, y := u.parts[a.part].role, u.parts[b.part].role
	return x.named && y.named && x.subject != y.subject
}

// common is the weight of what the parts of two slots share beside the words
// they hang on, numbers and moments.
func (u *units) common(a, b *slot) float64 {
	sum := 0.0
	x, y := u.parts[a.part].bag, u.parts[b.part].bag
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch c := x[i].concept; {
		case c < y[j].concept:
			i++
		case c > y[j].concept:
			j++
		default:
			if k := u.sorts[c]; k != amount && k != moment && !slices.Contains(a.anchors, c) {
				sum += x[i].weight
			}
			i, j = i+1, j+1
		}
	}
	return sum
}
