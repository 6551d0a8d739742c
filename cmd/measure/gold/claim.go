package gold

import (
	"slices"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// pair is two places of two reports, and whether it counts: of the gold's that
// ours join them, of ours that the gold does.
type pair struct {
	a, b label.Place
	hit  bool
}

// agreements scores the pairs of reports joined by a claim or a saying, and
// how many of the joins of claims are right.
func (w *workbench) agreements(c card) {
	groups := w.groups()
	told := 0
	for _, a := range w.g.Agreements {
		told += score.Count(hits(w.goldPairs(a.Evidence, groups)) > 0)
	}
	labelled, ours := w.labelledPairs(), w.joins()
	c.share("agreed pairs joined", hits(labelled), len(labelled))
	c.share("agreements found", told, len(w.g.Agreements))
	c.share("agreed pairs right", hits(ours), len(ours))
	a, known := c["agreed pairs joined"]
	if !known {
		return
	}
	c["agreement F1"] = portion{score.Harmonic(a.value, c["agreed pairs right"].value), a.n}
}

// labelledPairs are the pairs of evidence of all agreements of the gold.
func (w *workbench) labelledPairs() []pair {
	var out []pair
	groups := w.groups()
	for _, a := range w.g.Agreements {
		out = append(out, w.goldPairs(a.Evidence, groups)...)
	}
	return out
}

// groups are the places that ours hold together.
func (w *workbench) groups() [][]label.Place {
	var groups [][]label.Place
	for _, x := range w.s.Agreed {
		groups = append(groups, label.PlacesOf(x.Cites))
	}
	for _, x := range w.s.Sayings {
		groups = append(groups, cited(x))
	}
	return groups
}

// goldPairs are the pairs of evidence of one agreement.
func (w *workbench) goldPairs(evidence []snippet, groups [][]label.Place) []pair {
	var out []pair
	e := w.found(evidence)
	for i := range e {
		for j := range i {
			joined := slices.ContainsFunc(groups, func(g []label.Place) bool { return label.Touches(g, e[i], 0.25) && label.Touches(g, e[j], 0.25) })
			out = append(out, pair{e[i], e[j], joined})
		}
	}
	return out
}

func hits(all []pair) int {
	n := 0
	for _, p := range all {
		n += score.Count(p.hit)
	}
	return n
}

// found are the places of the snippets that stand in a report.
func (w *workbench) found(all []snippet) []label.Place {
	var out []label.Place
	for _, s := range all {
		if p, ok := w.find(s); ok {
			out = append(out, p)
		}
	}
	return out
}

// joins are the pairs of cites of one claim that both hold gold facts: right
// are those that share one.
func (w *workbench) joins() []pair {
	only := w.found(w.g.Only)
	type held struct {
		label.Place
		facts []int
		alone bool
	}
	var out []pair
	for _, x := range w.s.Agreed {
		var hs []held
		for _, p := range label.PlacesOf(x.Cites) {
			alone := slices.ContainsFunc(only, func(o label.Place) bool { return label.Touches([]label.Place{p}, o, 0.5) })
			hs = append(hs, held{p, w.holds(p), alone})
		}
		for i, a := range hs {
			for _, b := range hs[:i] {
				if a.Report == b.Report || len(a.facts) == 0 && !a.alone || len(b.facts) == 0 && !b.alone {
					continue
				}
				right := slices.ContainsFunc(a.facts, func(k int) bool { return slices.Contains(b.facts, k) })
				out = append(out, pair{a.Place, b.Place, right})
			}
		}
	}
	return out
}

// holds are the gold agreements of which the place holds evidence.
func (w *workbench) holds(p label.Place) []int {
	var out []int
	for k, a := range w.g.Agreements {
		if slices.ContainsFunc(w.found(a.Evidence), func(e label.Place) bool { return label.Touches([]label.Place{p}, e, 0.5) }) {
			out = append(out, k)
		}
	}
	return out
}

// disputes scores the disputes found: two sides of ours touch two sides of
// the gold's.
func (w *workbench) disputes(c card) {
	hits := map[string]bool{}
	matched := 0
	for _, d := range w.s.Disputed {
		for _, g := range w.g.Disputes {
			if w.answers(d, g) {
				hits[g.About] = true
				matched++
				break
			}
		}
	}
	for _, level := range []string{"must", "nice"} {
		n, got := 0, 0
		for _, g := range w.g.Disputes {
			if g.Importance == level {
				n++
				if hits[g.About] {
					got++
				}
			}
		}
		c.share(level+" disputes found", got, n)
	}
	c.share("dispute precision", matched, len(w.s.Disputed))
	c["disputes printed"] = portion{float64(len(w.s.Disputed)), 1}
}

// answers says whether two sides of d stand where two sides of g do.
func (w *workbench) answers(d news.Dispute, g goldDispute) bool {
	var sides [][]label.Place
	for _, s := range g.Sides {
		var ps []label.Place
		for _, f := range s.Files {
			if r := w.files[f]; r != nil {
				for _, t := range s.Evidence {
					ps = append(ps, w.folds[r.ID].All(r.ID, t)...)
				}
			}
		}
		sides = append(sides, ps)
	}
	on := func(i, a int) bool {
		cites := label.PlacesOf(d.Sides[i].Cites)
		return slices.ContainsFunc(sides[a], func(p label.Place) bool { return label.Touches(cites, p, 0.25) })
	}
	for a := range sides {
		for b := range sides {
			for i := range d.Sides {
				for j := range d.Sides {
					if a != b && i != j && on(i, a) && on(j, b) {
						return true
					}
				}
			}
		}
	}
	return false
}

// soles scores the statements only one report makes.
func (w *workbench) soles(c card) {
	hit := 0
	for _, o := range w.g.Only {
		if p, ok := w.find(o); ok && slices.ContainsFunc(w.s.Sole, func(s news.Sole) bool { return label.Touches(label.PlacesOf(s.Cites), p, 0.25) }) {
			hit++
		}
	}
	c.share("sole facts found", hit, len(w.g.Only))
	only := w.found(w.g.Only)
	right, wrong := 0, 0
	for _, s := range w.s.Sole {
		cites := label.PlacesOf(s.Cites)
		switch {
		case slices.ContainsFunc(only, func(p label.Place) bool { return label.Touches(cites, p, 0.5) }):
			right++
		case slices.ContainsFunc(cites, func(p label.Place) bool { return len(w.holds(p)) > 0 }):
			wrong++
		}
	}
	c.share("sole facts right", right, right+wrong)
}
