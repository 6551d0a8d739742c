package saying

import (
	"cmp"
	"slices"

	"synoptic/synopsis/group"
)

// together joins utterances that the reports carry in one breath: in three of
// five reports that have either, one follows the other in a turn with nothing
// left out between them; and a part of a sentence that no other report has
// stays with its sentence.
func (h *Hearing) together() [][]int {
	g := group.New(len(h.all))
	members := make([][]int, len(h.all))
	for u := range members {
		members[u] = []int{u}
	}
	for _, c := range h.split { // now that it is settled who spoke
		u, v := g.Find(c.a), g.Find(c.b)
		if a, b := &h.all[c.a], &h.all[c.b]; u != v && h.t.Same(a.said, b.said) && h.oneWording(a, b) {
			members[g.Join(u, v)] = append(members[u], members[v]...)
		}
	}
	breaths := h.breaths()
	slices.SortStableFunc(breaths, func(a, b breath) int { return cmp.Or(b.bond()-a.bond(), b.times-a.times) })
	for _, n := range breaths {
		u, v := g.Find(n.u), g.Find(n.v)
		if u == v || len(members[u])+len(members[v]) > longSaying {
			continue
		}
		lone := n.soft && (h.reports(members[v]) == 1 || h.reports(members[u]) == 1 && !n.inside)
		if 5*n.times >= 3*h.reports(append(slices.Clone(members[u]), members[v]...)) || lone {
			both := append(members[u], members[v]...)
			members[g.Join(u, v)] = both
		}
	}
	for _, x := range h.torn { // between parts of one saying, it is of that saying
		if len(x.utterance) > 0 && !slices.ContainsFunc(x.utterance, func(u int) bool { return g.Find(u) != g.Find(x.utterance[0]) }) {
			g.Join(h.in[x.piece], x.utterance[0])
		}
	}
	at := map[int]int{}
	var out [][]int
	for p := range h.pieces {
		u := h.in[p]
		root := g.Find(u)
		n, ok := at[root]
		if !ok {
			n = len(out)
			at[root] = n
			out = append(out, nil)
		}
		if !slices.Contains(out[n], u) {
			out[n] = append(out[n], u)
		}
	}
	return out
}

// longSaying is how many utterances one saying may run through.
const longSaying = 60

// breath counts the reports in which v follows u at once, and tells whether
// it does so inside a sentence, and whether u began inside one.
type breath struct {
	u, v, times  int
	soft, inside bool
}

// bond is 1 for what follows inside a sentence.
func (b breath) bond() int {
	if b.soft {
		return 1
	}
	return 0
}

func (h *Hearing) breaths() []breath {
	at := map[[2]int]int{}
	last := map[[2]int]int{} // the report that was counted last
	var out []breath
	for p := 1; p < len(h.pieces); p++ {
		a, b := &h.pieces[p-1], &h.pieces[p]
		k := [2]int{h.in[p-1], h.in[p]}
		if a.turn != b.turn || b.gap || k[0] == k[1] {
			continue
		}
		n, ok := at[k]
		if !ok {
			n = len(out)
			at[k] = n
			out = append(out, breath{u: k[0], v: k[1]})
		}
		out[n].soft, out[n].inside = out[n].soft || b.soft, out[n].inside || a.soft
		if seen, ok := last[k]; !ok || seen != b.report {
			out[n].times++
			last[k] = b.report
		}
	}
	return out
}

// reports counts the reports that have one of the utterances, or most of it:
// a report that quotes a few words of one says nothing of the others.
func (h *Hearing) reports(utterances []int) int {
	in := map[int]bool{}
	for _, u := range utterances {
		whole := 0
		for _, p := range h.all[u].distinct {
			whole = max(whole, len(h.pieces[p].words))
		}
		for _, p := range h.all[u].pieces {
			if 2*len(h.pieces[p].words) >= whole {
				in[h.pieces[p].report] = true
			}
		}
	}
	return len(in)
}
