package desk

import (
	"context"
	"sync"

	"synoptic/news"
	"synoptic/store"
)

// alone is the crew of one desk.
type alone struct {
	store.Store
	mu     sync.Mutex
	handed map[string][]news.Report
}

func (a *alone) Lead(context.Context) (int64, error) { return 1, nil }

// Take gives all that is asked for, but for documents that are read already;
// none of those while many wait to be kept.
func (a *alone) Take(_ context.Context, k Kind, keys []string, most int) (out []Job, err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if k == Read && len(a.handed) >= 2*atATime {
		return nil, nil
	}
	for _, key := range keys {
		if _, read := a.handed[key]; len(out) < most && !(k == Read && read) {
			out = append(out, Job{key, 1})
		}
	}
	return out, nil
}

func (a *alone) Done(store.Batch, Kind, string) error        { return nil }
func (a *alone) Drop(context.Context, Kind, string) error    { return nil }
func (a *alone) Wait(context.Context) (others bool, _ error) { return false, nil }

func (a *alone) Hand(_ context.Context, found []Found) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, f := range found {
		a.handed[f.Raw] = f.Reports
	}
	return nil
}

func (a *alone) Handed(_ context.Context, raws []string) (map[string][]news.Report, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	out := map[string][]news.Report{}
	for _, raw := range raws {
		if reports, is := a.handed[raw]; is {
			out[raw] = reports
		}
	}
	return out, nil
}

// Kept drops what is kept, or will be read again.
func (a *alone) Kept(_ store.Batch, raws []string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, raw := range raws {
		delete(a.handed, raw)
	}
	return nil
}
