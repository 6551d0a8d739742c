package desk

import (
	"context"
	"maps"
	"slices"
	"sync"

	"synoptic/news"
	"synoptic/store"
)

// alone is the crew of one desk.
type alone struct {
	store.Store
	mu     sync.Mutex
	handed map[string]handed
}

// handed is what was read of a document. It is known for as long as the
// document may still be taken for unread by who looked before it was kept.
type handed struct {
	reports []news.Report
	kept    bool // or about to be
}

func newAlone(s store.Store) *alone { return &alone{Store: s, handed: map[string]handed{}} }

func (a *alone) Lead(context.Context) (int64, error) { return 1, nil }

// Take gives all that is asked for, but for documents that are read already;
// none of those while many wait to be kept. What was read of others than those
// that wait to be read is forgotten.
func (a *alone) Take(_ context.Context, k Kind, keys []string, most int) (out []Job, err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if k == Read {
		maps.DeleteFunc(a.handed, func(raw string, _ handed) bool { return !slices.Contains(keys, raw) })
		if a.ahead() >= 2*atATime {
			return nil, nil
		}
	}
	for _, key := range keys {
		if _, read := a.handed[key]; len(out) < most && !(k == Read && read) {
			out = append(out, Job{key, 1})
		}
	}
	return out, nil
}

// ahead is how many documents wait to be kept.
func (a *alone) ahead() (n int) {
	for _, h := range a.handed {
		if !h.kept {
			n++
		}
	}
	return n
}

func (a *alone) Done(store.Batch, Kind, string) error        { return nil }
func (a *alone) Drop(context.Context, Kind, string) error    { return nil }
func (a *alone) Wait(context.Context) (others bool, _ error) { return false, nil }

func (a *alone) Hand(_ context.Context, found []Found) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, f := range found {
		a.handed[f.Raw] = handed{reports: f.Reports}
	}
	return nil
}

func (a *alone) Handed(_ context.Context, raws []string) (map[string][]news.Report, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	out := map[string][]news.Report{}
	for _, raw := range raws {
		if h, is := a.handed[raw]; is {
			out[raw] = h.reports
		}
	}
	return out, nil
}

// Kept says of documents that they are kept, unless the write that it stands in
// fails: then they are handed still.
func (a *alone) Kept(_ store.Batch, raws []string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, raw := range raws {
		if h, is := a.handed[raw]; is {
			h.kept = true
			a.handed[raw] = h
		}
	}
	return nil
}
