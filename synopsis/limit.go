package synopsis

import (
	"slices"

	"synoptic/news"
)

// reached notes that a limit was reached, and how many were left out: what is
// not compared is said.
func (t *laid) reached(what string, most, left int) {
	at := slices.IndexFunc(t.limits, func(l news.Limit) bool { return l.What == what })
	if at < 0 {
		t.limits = append(t.limits, news.Limit{What: what, Most: most, Left: left})
		return
	}
	t.limits[at].Left += left
}

// shortened notes what of the reports was too long to be read.
func (t *laid) shortened() {
	for i := range t.Reports {
		r := &t.Reports[i].Report
		for _, c := range r.Cuts {
			if c.Rule == "too-long" {
				t.reached("bytes of a report", len(r.Text), len(c.Text))
			}
		}
	}
}
