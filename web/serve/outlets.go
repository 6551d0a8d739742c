package serve

import (
	"context"
	"net/http"

	"synoptic/news"
	"synoptic/store"
)

// outlets are the outlets as they are.
func (s *Site) outlets(ctx context.Context) (out Outlets, err error) {
	err = s.store.Read(ctx, func(v store.View) error {
		list, err := v.Outlets()
		out = Outlets{each(list, asOutlet)}
		return err
	})
	return out, err
}

func asOutlet(o store.Outlet) Outlet {
	return Outlet{o.Name, o.Reports, o.Stories, news.Maybe(o.First), news.Maybe(o.Last)}
}

func (s *Site) outletsPage(r *http.Request) (shown, error) {
	list, err := s.outlets(r.Context())
	return shown{Title: "Outlets", Place: "outlets", JSON: "/outlets.json", Name: "outlets", Object: list}, err
}
