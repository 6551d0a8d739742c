package serve

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// tallied is the outlets as they were counted last. Counting them goes over
// all reports, which takes too long for the first page of the site.
type tallied struct {
	list   Outlets
	counts store.Counts // when nothing has come in since, they are as they were
	at     time.Time
}

// lately is how old the outlets may be from which a person chooses.
const lately = time.Minute

// outletsLately are the outlets as they were a while ago. They are counted anew
// meanwhile, and nobody but the first waits for that.
func (s *Site) outletsLately(ctx context.Context) (Outlets, error) {
	was := s.tallied.Load()
	if was == nil {
		return s.outlets(ctx)
	}
	if time.Since(was.at) > lately && s.tallying.CompareAndSwap(false, true) {
		go func() {
			defer s.tallying.Store(false)
			defer s.caught("outlets")
			ctx, stop := context.WithTimeout(s.follows.ctx, longestRead)
			defer stop()
			if _, err := s.outlets(ctx); err != nil {
				s.o.Log.Warn("outlets", "error", err)
			}
		}()
	}
	return was.list, nil
}

// outlets are the outlets as they are.
func (s *Site) outlets(ctx context.Context) (Outlets, error) {
	var now tallied
	err := s.store.Read(ctx, func(v store.View) (err error) {
		if now.counts, err = v.Counts(); err != nil {
			return err
		}
		if was := s.tallied.Load(); was != nil && was.counts == now.counts {
			now.list = was.list
			return nil
		}
		list, err := v.Outlets()
		now.list = Outlets{each(list, asOutlet)}
		return err
	})
	if err != nil {
		return Outlets{}, err
	}
	now.at = time.Now()
	s.tallied.Store(&now)
	return now.list, nil
}

func asOutlet(o store.Outlet) Outlet {
	return Outlet{o.Name, o.Reports, o.Stories, news.Maybe(o.First), news.Maybe(o.Last)}
}

func (s *Site) outletsPage(r *http.Request) (shown, error) {
	list, err := s.outlets(r.Context())
	out := shown{Title: web.Say("nav.outlets"), Place: "outlets", At: "/outlets", Name: "outlets", Object: list}
	out.Sheet = func() sheet {
		v := sheet{Columns: []string{"outlet", "reports", "stories", "first", "last"}}
		for _, o := range list.Outlets {
			v.Rows = append(v.Rows, []string{o.Outlet, strconv.Itoa(o.Reports), strconv.Itoa(o.Stories), string(o.First), string(o.Last)})
		}
		return v
	}
	return out, err
}
