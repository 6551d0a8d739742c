package serve

import (
	"context"
	"net/http"
	"sync"
	"time"

	"synoptic/news"
	"synoptic/store"
)

// recalled is the outlets as they were counted last. Counting them goes over
// all reports, which takes too long for the first page of the site.
type recalled struct {
	mu     sync.Mutex
	list   Outlets
	counts store.Counts
	at     time.Time
}

// lately is how old the outlets may be from which a person chooses.
const lately = time.Minute

// outletsLately are the outlets as they were a moment ago.
func (s *Site) outletsLately(ctx context.Context) (Outlets, error) {
	s.recalled.mu.Lock()
	defer s.recalled.mu.Unlock()
	if !s.recalled.at.IsZero() && time.Since(s.recalled.at) < lately {
		return s.recalled.list, nil
	}
	return s.counted(ctx)
}

// outlets are the outlets as they are.
func (s *Site) outlets(ctx context.Context) (Outlets, error) {
	s.recalled.mu.Lock()
	defer s.recalled.mu.Unlock()
	return s.counted(ctx)
}

// counted counts the outlets, unless nothing has come in since.
func (s *Site) counted(ctx context.Context) (Outlets, error) {
	was := &s.recalled
	err := s.store.Read(ctx, func(v store.View) error {
		counts, err := v.Counts()
		if err != nil || counts == was.counts && !was.at.IsZero() {
			return err
		}
		list, err := v.Outlets()
		if err != nil {
			return err
		}
		was.counts, was.list = counts, Outlets{each(list, asOutlet)}
		return nil
	})
	if err == nil {
		was.at = time.Now()
	}
	return was.list, err
}

func asOutlet(o store.Outlet) Outlet {
	return Outlet{o.Name, o.Reports, o.Stories, news.Maybe(o.First), news.Maybe(o.Last)}
}

func (s *Site) outletsPage(r *http.Request) (shown, error) {
	list, err := s.outlets(r.Context())
	return shown{Title: "Outlets", Place: "outlets", JSON: "/outlets.json", Name: "outlets", Object: list}, err
}
