package synopsis

import (
	"cmp"
	"slices"
)

// cluster is units that say one thing. Its members are places in
// units.parts, in order of report and place.
type cluster []int

// together groups the units of all reports by what they say: pairs that are
// likely the same, the likeliest first, join their clusters while the members
// of both are on average as alike as joinAt asks. Units that hold the same
// concepts in the same order are one wording and are compared once.
func (u *units) together() []cluster {
	u.wordings = u.alike()
	ws := u.wordings
	u.near = u.edges(ws)
	edges := slices.DeleteFunc(slices.Clone(u.near), func(e edge) bool { return e.p < joinAt })
	slices.SortFunc(edges, func(a, b edge) int {
		return cmp.Or(cmp.Compare(b.p, a.p), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	})
	home := make([]int, len(ws))
	members := make([][]int, len(ws))
	for i := range ws {
		home[i], members[i] = i, []int{i}
	}
	for _, e := range edges {
		a, b := home[e.a], home[e.b]
		if a == b || !u.repeats(ws, members[a], members[b]) || u.bond(ws, members[a], members[b]) < bondAt {
			continue
		}
		for _, w := range members[b] {
			home[w] = a
		}
		members[a], members[b] = append(members[a], members[b]...), nil
	}
	u.attach(ws, edges, home, members)
	return gather(ws, members)
}

// attach adds wordings to further clusters: a part of a sentence may say two
// things. The likeliest edges between clusters come first.
func (u *units) attach(ws []cluster, edges []edge, home []int, members [][]int) {
	for _, e := range edges {
		if e.p < attachAt {
			break
		}
		if home[e.a] == home[e.b] {
			continue
		}
		for _, pair := range [][2]int{{e.a, home[e.b]}, {e.b, home[e.a]}} {
			w, c := pair[0], pair[1]
			if len(members[c]) == 1 && u.single(ws[members[c][0]]) && c == home[e.a] {
				continue // two lone wordings join once
			}
			if !slices.Contains(members[c], w) && u.repeats(ws, members[c], []int{w}) && u.bond(ws, members[c], []int{w}) >= attachAt {
				members[c] = append(members[c], w)
			}
		}
	}
}

// single says whether a wording stands in one report only.
func (u *units) single(w cluster) bool {
	return u.parts[w[0]].report == u.parts[w[len(w)-1]].report
}

// gather turns clusters of wordings into clusters of units, and keeps those
// that more than one report makes.
func gather(ws []cluster, members [][]int) []cluster {
	var out []cluster
	for _, m := range members {
		var c cluster
		for _, w := range m {
			c = append(c, ws[w]...)
		}
		if len(c) > 1 {
			slices.Sort(c)
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b cluster) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), slices.Compare(a, b))
	})
	out = fresh(out)
	slices.SortFunc(out, slices.Compare[cluster])
	return out
}

// fresh drops clusters most of whose units one larger cluster holds.
func fresh(cs []cluster) []cluster {
	in := map[int][]int{} // unit -> clusters kept that hold it
	var out []cluster
	for _, c := range cs {
		held, old := map[int]int{}, false
		for _, i := range c {
			for _, k := range in[i] {
				held[k]++
				old = old || float64(held[k]) > staleAt*float64(len(c))
			}
		}
		if old {
			continue
		}
		for _, i := range c {
			in[i] = append(in[i], len(out))
		}
		out = append(out, c)
	}
	return out
}

// staleAt is the share of a cluster that another may hold before it says
// nothing new.
const staleAt = .75

const (
	joinAt   = .2  // least probability of the pair that joins two clusters
	bondAt   = .2  // least mean probability over the pairs of both
	attachAt = .4  // least mean probability at which a wording joins a further cluster
	repeatAt = 0.7 // least probability that a report says the same twice
)

// leastEdge is the least probability of a pair that is kept.
const leastEdge = 0.05

// edge is two wordings that may say the same, with how likely they do.
type edge struct {
	a, b int
	p    float64
}

// alike groups units that hold the same concepts in the same order.
func (u *units) alike() []cluster {
	at := map[string]int{}
	var out []cluster
	key := []byte{}
	for i := range u.parts {
		key = key[:0]
		for _, c := range u.parts[i].seq {
			key = append(key, byte(c), byte(c>>8), byte(c>>16))
		}
		n, ok := at[string(key)]
		if !ok {
			n = len(out)
			at[string(key)] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], i)
	}
	return out
}

const (
	widest  = 300 // wordings a concept may stand in and still suggest pairs
	nearest = 24  // pairs that are looked at for one wording
)

// edges compares each wording with those that share enough rare concepts.
func (u *units) edges(ws []cluster) []edge {
	in := make([][]int32, len(u.keys))
	var out []edge
	shared := make([]float64, len(ws))
	for i, w := range ws {
		a := &u.parts[w[0]]
		var touched []int32
		for _, h := range a.bag {
			if len(in[h.concept]) < widest {
				for _, j := range in[h.concept] {
					if shared[j] == 0 {
						touched = append(touched, j)
					}
					shared[j] += h.weight
				}
			}
			in[h.concept] = append(in[h.concept], int32(i))
		}
		out = u.best(out, ws, i, touched, shared)
		for _, j := range touched {
			shared[j] = 0
		}
	}
	return out
}

// best adds the likeliest pairs of wording i with those touched.
func (u *units) best(out []edge, ws []cluster, i int, touched []int32, shared []float64) []edge {
	a := &u.parts[ws[i][0]]
	touched = slices.DeleteFunc(slices.Clone(touched), func(j int32) bool {
		return shared[j] < 0.3*min(a.total, u.parts[ws[j][0]].total)
	})
	slices.SortFunc(touched, func(x, y int32) int {
		return cmp.Or(cmp.Compare(shared[y], shared[x]), cmp.Compare(x, y))
	})
	if len(touched) > nearest {
		touched = touched[:nearest]
	}
	for _, j := range touched {
		if p := u.likely(ws, i, int(j)); p > leastEdge {
			out = append(out, edge{int(j), i, p})
		}
	}
	return out
}

// repeats says whether the clusters may be one as far as single reports go: a
// report seldom says a thing twice, so two units of one report must be all the
// likelier the same.
func (u *units) repeats(ws []cluster, a, b []int) bool {
	for _, i := range a[:min(len(a), 4*compared)] {
		for _, j := range b[:min(len(b), 4*compared)] {
			if u.meet(ws[i], ws[j]) && u.likely(ws, i, j) < repeatAt {
				return false
			}
		}
	}
	return true
}

// meet says whether two wordings stand in one report, in different sentences.
func (u *units) meet(a, b cluster) bool {
	for x, y := 0, 0; x < len(a) && y < len(b); {
		p, q := &u.parts[a[x]], &u.parts[b[y]]
		switch {
		case p.report == q.report && p.sentence != q.sentence:
			return true
		case a[x] < b[y]:
			x++
		default:
			y++
		}
	}
	return false
}

// likely is the probability that two wordings say the same.
func (u *units) likely(ws []cluster, i, j int) float64 {
	return u.like(&u.parts[ws[i][0]], &u.parts[ws[j][0]]).probability()
}

// compared is how many wordings of a cluster speak for it.
const compared = 16

// bond is the mean probability over the pairs of two clusters.
func (u *units) bond(ws []cluster, a, b []int) float64 {
	sum, n := 0.0, 0
	for _, i := range a[:min(len(a), compared)] {
		for _, j := range b[:min(len(b), compared)] {
			sum += u.likely(ws, i, j)
			n++
		}
	}
	return sum / float64(n)
}
