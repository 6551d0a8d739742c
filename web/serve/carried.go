package serve

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// The outlets, and the page of each: what it carries, and whom it cites.

// Carried is a story that an outlet has reports of.
type Carried struct {
	Story
	Carries []Line `json:"carries" doc:"its reports"`
	Alone   int    `json:"alone" doc:"lines that no other report of the story has"`
	Sides   int    `json:"sides" doc:"questions to which its reports give one of the answers"`
}

// Line is a report by its title.
type Line struct {
	Report    string     `json:"report"`
	Title     news.Maybe `json:"title"`
	Published news.Maybe `json:"published" doc:"as its story tells it"`
	Precision string     `json:"precision,omitempty" doc:"day, month, year, or about: the day is inferred"`
}

// Cited is a source on which an outlet's reports rest.
type Cited struct {
	Source  string `json:"source"`
	Reports int    `json:"reports"`
}

// Carrier is an outlet with what it carries and whom it cites.
type Carrier struct {
	Outlet  string     `json:"outlet"`
	Carried []Carried  `json:"carried"`
	Cites   []Cited    `json:"cites" doc:"by the stories that are listed"`
	Next    news.Maybe `json:"next" doc:"the cursor of the next part; null behind the last"`
}

func (s *Site) outletPage(r *http.Request) (shown, error) {
	name := named(r, "name")
	got, err := s.carrier(r.Context(), name, r.URL.Query().Get("cursor"))
	if err != nil {
		return shown{}, err
	}
	if len(got.Carried) == 0 && r.URL.Query().Get("cursor") == "" {
		return shown{}, problem{http.StatusNotFound, web.Say("outlet.none")}
	}
	at := place("outlet", name)
	out := shown{Title: name, Place: "outlets", At: at, Name: "outlet", Object: got}
	if got.Next != "" {
		out.View = with(at, url.Values{}, "cursor", string(got.Next))
	}
	out.Sheet = func() sheet {
		v := sheet{Columns: []string{"story", "title", "report", "report_title", "published", "precision", "alone", "sides"}}
		for _, c := range got.Carried {
			for _, l := range c.Carries {
				v.Rows = append(v.Rows, []string{c.ID, c.Title, l.Report, string(l.Title), string(l.Published), l.Precision, strconv.Itoa(c.Alone), strconv.Itoa(c.Sides)})
			}
		}
		return v
	}
	out.News = s.carriedNews(got)
	return out, nil
}

// carrier is what an outlet carries in the stories of one part of the list.
func (l library) carrier(ctx context.Context, name, cursor string) (Carrier, error) {
	out := Carrier{Outlet: name, Carried: []Carried{}, Cites: []Cited{}}
	err := l.store.Read(ctx, func(v store.View) error {
		list, next, err := v.Stories(store.StoryQuery{Outlet: name, Cursor: cursor})
		if err != nil {
			return err
		}
		out.Next = news.Maybe(next)
		for _, kept := range list {
			told, err := v.Synopsis(kept.ID, 0)
			if err != nil && !errors.Is(err, store.ErrNone) {
				return err
			}
			out.Carried = append(out.Carried, carried(kept, told, name))
			out.Cites = citing(out.Cites, told, name)
		}
		return nil
	})
	slices.SortStableFunc(out.Cites, func(x, y Cited) int { return y.Reports - x.Reports })
	return out, err
}

func carried(kept store.Story, told news.Synopsis, outlet string) Carried {
	c, own := Carried{Story: asStory(kept), Carries: []Line{}}, map[string]bool{}
	for _, r := range told.Reports {
		if string(r.Outlet.Name) == outlet {
			own[r.ID] = true
			c.Carries = append(c.Carries, Line{r.ID, r.Title, r.Published.Date, r.Published.Precision})
		}
	}
	has := func(refs news.Refs) bool {
		return slices.ContainsFunc(refs, func(r news.Ref) bool { return own[r.Report] })
	}
	for _, x := range told.Sole {
		if has(x.Cites) {
			c.Alone++
		}
	}
	for _, d := range told.Disputed {
		if d.Relation != "values_given" && slices.ContainsFunc(d.Sides, func(side news.Side) bool { return has(side.Cites) }) {
			c.Sides++
		}
	}
	return c
}

// citing counts on how many reports' word an outlet rests on whom. What it
// says of itself is no source.
func citing(all []Cited, told news.Synopsis, outlet string) []Cited {
	seen := map[string]bool{}
	for _, l := range told.Sources {
		of := slices.ContainsFunc(told.Reports, func(r news.Account) bool { return r.ID == l.Report && string(r.Outlet.Name) == outlet })
		if !of || strings.EqualFold(l.Source, outlet) || seen[l.Report+"\n"+l.Source] {
			continue
		}
		seen[l.Report+"\n"+l.Source] = true
		n := slices.IndexFunc(all, func(c Cited) bool { return c.Source == l.Source })
		if n < 0 {
			n = len(all)
			all = append(all, Cited{Source: l.Source})
		}
		all[n].Reports++
	}
	return all
}

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
	return Outlet{o.Name, o.Reports, o.Stories, news.Maybe(o.First), news.Maybe(o.Last), o.About()}
}

func (s *Site) outletsPage(r *http.Request) (shown, error) {
	list, err := s.outlets(r.Context())
	out := shown{Title: web.Say("nav.outlets"), Place: "outlets", At: "/outlets", Name: "outlets", Object: list}
	out.Sheet = func() sheet {
		v := sheet{Columns: []string{"outlet", "reports", "stories", "first", "last", "about"}}
		for _, o := range list.Outlets {
			v.Rows = append(v.Rows, []string{o.Outlet, strconv.Itoa(o.Reports), strconv.Itoa(o.Stories), string(o.First), string(o.Last), o.About})
		}
		return v
	}
	return out, err
}
