package table

import (
	"slices"

	"synoptic/news"
)

// Limits are those that were reached while a story was compared: what is not
// compared is said.
type Limits []news.Limit

// Reached notes that a limit was reached, and how many were left out.
func (l *Limits) Reached(what string, most, left int) {
	at := slices.IndexFunc(*l, func(l news.Limit) bool { return l.What == what })
	if at < 0 {
		*l = append(*l, news.Limit{What: what, Most: most, Left: left})
		return
	}
	(*l)[at].Left += left
}
