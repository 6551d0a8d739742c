package serve

import (
	"context"
	"net/http"
	"strconv"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// outlets are the outlets as they are.
func (l library) outlets(ctx context.Context) (out Outlets, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
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
