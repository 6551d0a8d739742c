package synopsis

import (
	"slices"
	"strings"
	"sync"

	"synoptic/news"
)

// contrast is a row: words of which an event can be only one. Each side is
// words that mean the same; least is how likely two units must be to say the
// same before the contrast counts.
type contrast struct {
	name  string
	kind  string
	least float64
	sides []string
}

// contrasted are the words that answer one question differently. A unit that
// holds words of two sides takes none.
var contrasted = []contrast{
	{"blow", "status", 0.35, []string{"slap smack", "punch fist", "kick", "stab knife", "shoot", "bite", "choke strangle", "headbutt"}},
	{"compulsion", "status", 0.25, []string{"force drag haul eject", "ask request invite", "volunteer"}},
	{"act", "status", 0.35, []string{"threaten", "impose enact levy slap", "suspend pause", "cancel scrap revoke withdraw"}},
	{"custody", "status", 0.45, []string{"arrest detain", "release free", "surrender"}},
	{"case", "status", 0.45, []string{"charge indict", "convict", "acquit clear"}},
	{"stand", "status", 0.5, []string{"confirm acknowledge admit", "deny refute"}},
	{"answer", "status", 0.5, []string{"accept agree approve", "reject refuse decline"}},
	{"post", "status", 0.5, []string{"resign quit", "fire sack dismiss oust"}},
	{"height", "status", 0.35, []string{"rise climb gain jump surge soar increase", "fall drop slip sink tumble plunge decline decrease"}},
	{"door", "status", 0.45, []string{"open reopen", "close shut"}},
	{"outcome", "status", 0.5, []string{"win", "lose"}},
	{"survival", "status", 0.5, []string{"survive", "die"}},
}

// sideOf tells for each stem the rows and sides it stands in.
var sideOf = sync.OnceValue(func() map[string][][2]int {
	m := map[string][][2]int{}
	for i, row := range contrasted {
		for k, side := range row.sides {
			for _, w := range strings.Fields(side) {
				s := wordKey(w)
				m[s] = append(m[s], [2]int{i, k})
			}
		}
	}
	return m
})

// side is the side a unit takes in a row, with the word that tells it.
type side struct {
	row, side int
	word      news.Span
}

// sidesOf are the sides a unit takes, one at most for each row.
func (u *units) sidesOf(p *unit) []side {
	s := &u.reports[p.report]
	var out []side
	if len(u.clauses[p.report]) == 0 {
		return single(u.sidesByWord(p))
	}
	for _, c := range u.clausesIn(p) {
		if statusOf[c.Modality] != done && c.Modality != "" || c.Negated {
			continue
		}
		for _, w := range s.in(c.VerbSpan) {
			for _, rs := range sideOf()[wordKey(u.form(w))] {
				out = append(out, side{rs[0], rs[1], u.predicate(p, c)})
			}
		}
	}
	return single(out)
}

// parties are who does what to whom, by name, in the clause of a word.
func (u *units) parties(s stand) (doer, target string) {
	for _, c := range u.clausesIn(&u.parts[s.part]) {
		if !c.VerbSpan.Overlaps(s.word) {
			continue
		}
		if c.Subject != nil {
			doer = c.Subject.Name
		}
		if c.Object != nil {
			target = c.Object.Name
		}
		return doer, target
	}
	return "", ""
}

// unlike says whether two clauses name different doers or different
// targets: then they tell of two things.
func (u *units) unlike(a, b stand) bool {
	x, y := u.parties(a)
	v, w := u.parties(b)
	return x != "" && v != "" && !u.same(x, v) || y != "" && w != "" && !u.same(y, w)
}

// sidesByWord are the sides of a unit whose clauses are not known.
func (u *units) sidesByWord(p *unit) []side {
	var out []side
	ws := u.reports[p.report].in(p.Span)
	for i, w := range ws {
		for _, rs := range sideOf()[wordKey(u.form(w))] {
			end := ws[min(i+wordsAfter, len(ws)-1)].End
			out = append(out, side{rs[0], rs[1], news.Span{Start: w.Start, End: end}})
		}
	}
	return out
}

// wordsAfter is how many words after a word of a row are shown with it where
// clauses are not known.
const wordsAfter = 4

// predicate is the verb of a clause with the parts of the clause that follow
// it without a gap, and the infinitive that completes it.
func (u *units) predicate(p *unit, c news.Clause) news.Span {
	r := &u.reports[p.report]
	sp := c.VerbSpan
	args := slices.Clone(c.Args)
	if c.Object != nil && !c.Passive {
		args = append(args, *c.Object)
	}
	slices.SortStableFunc(args, func(a, b news.Arg) int { return a.Start - b.Start })
	for _, a := range args {
		if a.Start <= sp.End || a.End > p.End || a.End-sp.Start > longestValue || len(r.in(news.Span{Start: sp.End, End: a.Start})) > betweenParts {
			continue
		}
		sp.End = a.End
	}
	ws := r.in(news.Span{Start: sp.End, End: p.End})
	if len(ws) > 1 && u.form(ws[0]) == "to" {
		sp.End = ws[1].End
	}
	return sp
}

const (
	longestValue = 60 // bytes of an answer
	betweenParts = 1  // words between the parts of a clause: a preposition
)

// single drops the rows of which more than one side stands in the unit.
func single(found []side) []side {
	var out []side
	for i, a := range found {
		keep := true
		for k, b := range found {
			if a.row == b.row && (a.side != b.side || k < i) {
				keep = false
			}
		}
		if keep {
			out = append(out, a)
		}
	}
	return out
}

// contrasts finds sentences of different reports that say the same in part
// and take different sides of a row. The question is that of the unit first
// found to be opposed.
func (u *units) contrasts() []answer {
	sides := make([][]side, len(u.parts))
	for i := range u.parts {
		sides[i] = u.sidesOf(&u.parts[i])
	}
	best := map[[2]int]float64{} // pairs of sentences, by their first parts
	var pairs [][2]int
	for _, e := range u.near {
		for _, i := range few(u.wordings[e.a]) {
			for _, j := range few(u.wordings[e.b]) {
				if u.parts[i].report == u.parts[j].report {
					continue
				}
				key := [2]int{u.opening(min(i, j)), u.opening(max(i, j))}
				if _, ok := best[key]; !ok {
					pairs = append(pairs, key)
				}
				best[key] = max(best[key], e.p)
			}
		}
	}
	var out []answer
	for _, pair := range pairs {
		out = append(out, u.opposed(pair[0], pair[1], best[pair], sides)...)
	}
	return out
}

// opening is the first part of the sentence in which part i stands.
func (u *units) opening(i int) int {
	for i > 0 && u.parts[i-1].report == u.parts[i].report && u.parts[i-1].sentence == u.parts[i].sentence {
		i--
	}
	return i
}

// stand is a side with the part that takes it.
type stand struct {
	side
	part int
}

// stands are the sides the sentence that begins with part i takes, one at
// most for each row.
func (u *units) stands(i int, sides [][]side) []stand {
	var found []side
	var at []int
	for k := i; k < len(u.parts) && u.opening(k) == i; k++ {
		for _, s := range sides[k] {
			found = append(found, s)
			at = append(at, k)
		}
	}
	var out []stand
	for k, s := range found {
		if slices.Contains(single(found), s) {
			out = append(out, stand{s, at[k]})
		}
	}
	return out
}

// opposed is the answers of two sentences that take different sides.
func (u *units) opposed(i, j int, p float64, sides [][]side) []answer {
	var out []answer
	for _, a := range u.stands(i, sides) {
		for _, b := range u.stands(j, sides) {
			row := contrasted[a.row]
			if a.row != b.row || a.side.side == b.side.side || p < row.least || u.unlike(a, b) || u.longPast(a.part) != u.longPast(b.part) {
				continue
			}
			out = append(out, u.takes(row, a), u.takes(row, b))
			out[len(out)-1].with, out[len(out)-2].with = out[len(out)-2].place(), out[len(out)-1].place()
		}
	}
	return out
}

// takes is the answer of a part to a row.
func (u *units) takes(row contrast, s stand) answer {
	p := &u.parts[s.part]
	return answer{kind: row.kind, question: row.kind + " " + row.name, value: row.sides[s.side.side], report: p.report, words: s.word, cite: p.Span, about: p.Span}
}

// few is the first parts of one wording: what many reports or lines repeat
// word by word is compared a few times.
func few(parts cluster) cluster { return parts[:min(len(parts), 8)] }
