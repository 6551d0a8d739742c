package name

import (
	"slices"
	"strings"

	"synoptic/news"
)

// mainOf is the one of several people of a surname whom a report means by it,
// given the first name that is the surname alone: the first person it names, or
// the only one named in full before, or the one named in full twice and more
// often than the others; -1 if there is none. One who is named only to say whose
// relative another is, is none of them while another stands by himself.
func (r *entityReading) mainOf(fit []int, use int, alone []bool) int {
	fit = those(fit, func(e int) bool { return alone[e] })
	fit = those(fit, func(e int) bool { return r.named(e, use) >= 0 })
	if len(fit) == 1 {
		return fit[0]
	}
	best, most, next := -1, 0, 0
	for _, e := range fit {
		n, first := 0, len(r.names)
		for _, f := range r.who[e].Forms {
			n, first = n+f.count, min(first, f.first)
		}
		if first <= r.firstPerson() {
			return e
		}
		if n > most {
			best, most, next = e, n, most
		} else {
			next = max(next, n)
		}
	}
	if most < 2 || most == next {
		return -1
	}
	return best
}

// those are the ones for whom something holds, or all if it holds for none.
func those(all []int, holds func(int) bool) []int {
	var out []int
	for _, e := range all {
		if holds(e) {
			out = append(out, e)
		}
	}
	if len(out) == 0 {
		return all
	}
	return out
}

// firstPerson is the first name of a person in the report.
func (r *entityReading) firstPerson() int {
	return slices.IndexFunc(r.names, func(n news.Name) bool { return n.Kind == "person" })
}

// alone tells of each entity so far whether it is named in full anywhere but
// behind "the brother of".
func (r *entityReading) alone() []bool {
	out := make([]bool, len(r.who))
	for i, e := range r.owner {
		if e >= 0 && !out[e] {
			out[e] = !r.kinOf(i)
		}
	}
	return out
}

// kinOf says whether name i stands behind a word for a relative and "of", with
// words for its bearer between at most: the brother of guard Jens Orm.
func (r *entityReading) kinOf(i int) bool {
	from := max(0, r.names[i].Start-reachOfKin)
	before := strings.Fields(r.text[from:r.names[i].Start])
	for k := len(before) - 1; k > 0; k-- {
		if before[k] == "of" {
			return kinWords[strings.ToLower(before[k-1])]
		}
		if strings.ContainsAny(before[k], ".,;:!?\"“”") {
			return false
		}
	}
	return false
}

// reachOfKin is how many bytes before a name such words begin.
const reachOfKin = 70
