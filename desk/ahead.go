package desk

import (
	"slices"
	"sync"

	"synoptic/news"
)

// readAhead is the reports of feeds that were opened to see what stands behind
// their items, by raw, until the desk reads them.
type readAhead struct {
	mu  sync.Mutex
	all map[string][]news.Report
}

// mostAhead is how many feeds wait opened; others are opened again.
const mostAhead = 64

// put keeps what was found in a raw.
func (a *readAhead) put(raw string, reports []news.Report) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.all == nil {
		a.all = map[string][]news.Report{}
	}
	if len(a.all) < mostAhead {
		a.all[raw] = slices.Clone(reports)
	}
}

// take gives what was found, once; nil if nothing was.
func (a *readAhead) take(raw string) []news.Report {
	a.mu.Lock()
	defer a.mu.Unlock()
	defer delete(a.all, raw)
	return a.all[raw]
}
