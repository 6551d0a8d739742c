package pipeline

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"synoptic/news"
)

// counters stand under this name among those of the engine.
const counters = "synoptic"

var counterOf sync.Map // name -> beam.Counter

// count adds to a counter.
func count(ctx context.Context, name string, n int) {
	c, known := counterOf.Load(name)
	if !known {
		c, _ = counterOf.LoadOrStore(name, beam.NewCounter(counters, name))
	}
	c.(beam.Counter).Inc(ctx, int64(n))
}

// The counters of what goes on; those of what does not begin with dropped.
const (
	countRecords = "records"
	countReports = "reports"
	countCopies  = "copies"
	countStories = "stories"
	countTold    = "stories of several reports"
	dropped      = "dropped: "
)

// drop counts what is dropped, by the code that its reason begins with, and
// gives the line that tells of it.
func drop(ctx context.Context, r news.Rejected) []byte {
	code, _, _ := strings.Cut(r.Reason, ":")
	count(ctx, dropped+code, 1)
	return line(struct {
		Type string `json:"type"`
		news.Rejected
	}{"rejected", r})
}

// A Tally is what was counted, by name.
type Tally map[string]int64

// tallied are the counters of a run.
func tallied(result beam.PipelineResult) Tally {
	out := Tally{}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == counters {
			out[c.Name()] += c.Result()
		}
	}
	return out
}

// Names are those of a tally in order: what goes on as it goes, then what was
// dropped.
func (t Tally) Names() []string {
	first := []string{countRecords, countReports, countCopies, countStories, countTold}
	return slices.SortedFunc(maps.Keys(t), func(a, b string) int {
		i, j := slices.Index(first, a), slices.Index(first, b)
		switch {
		case i >= 0 && j >= 0:
			return i - j
		case (i >= 0) != (j >= 0):
			return j - i
		}
		return strings.Compare(a, b)
	})
}
