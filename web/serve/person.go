package serve

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// A person's page, or that of a body: what they said, by story.

// Person is who is told to have said something.
type Person struct {
	Name    string     `json:"name"`
	Stories []Spoke    `json:"stories"`
	Next    news.Maybe `json:"next" doc:"the cursor of the next part; null behind the last"`
}

// Spoke is a story in which somebody is told to have said something.
type Spoke struct {
	Story
	Said []Saying `json:"said"`
}

// Saying is one utterance, in the fullest wording.
type Saying struct {
	Text     string   `json:"text"`
	Wordings int      `json:"wordings"`
	Outlets  []string `json:"outlets"`
	Report   string   `json:"report" doc:"in which the fullest wording stands"`
}

func (s *Site) personPage(r *http.Request) (shown, error) {
	name := named(r, "name")
	got, err := s.person(r.Context(), name, r.URL.Query().Get("cursor"))
	if err != nil {
		return shown{}, err
	}
	if len(got.Stories) == 0 {
		return shown{}, problem{http.StatusNotFound, web.Say("person.none")}
	}
	at := place("person", name)
	out := shown{Title: name, Place: "stories", At: at, Name: "person", Object: got}
	if got.Next != "" {
		out.View = with(at, url.Values{}, "cursor", string(got.Next))
	}
	out.Sheet = func() sheet {
		v := sheet{Columns: []string{"story", "title", "last", "said", "outlets", "report"}}
		for _, st := range got.Stories {
			for _, x := range st.Said {
				v.Rows = append(v.Rows, []string{st.ID, st.Title, string(st.Last), x.Text, strings.Join(x.Outlets, "; "), x.Report})
			}
		}
		return v
	}
	out.News = s.spokenNews(got)
	return out, nil
}

// person is what somebody said, in the stories that name them: as a person, or
// else by the words of the name, as a body is.
func (l library) person(ctx context.Context, name, cursor string) (Person, error) {
	out := Person{Name: name, Stories: []Spoke{}}
	err := l.store.Read(ctx, func(v store.View) error {
		for _, q := range []store.StoryQuery{{Person: name, Cursor: cursor}, {Words: `"` + strings.ReplaceAll(name, `"`, " ") + `"`, Cursor: cursor}} {
			list, next, err := v.Stories(q)
			if err != nil {
				return err
			}
			out.Next = news.Maybe(next)
			for _, kept := range list {
				told, err := v.Synopsis(kept.ID, 0)
				if err != nil && !errors.Is(err, store.ErrNone) {
					return err
				}
				if said := saidBy(told, name); len(said) > 0 {
					out.Stories = append(out.Stories, Spoke{asStory(kept), said})
				}
			}
			if len(out.Stories) > 0 {
				return nil
			}
		}
		return nil
	})
	return out, err
}

// saidBy is what a story tells somebody to have said.
func saidBy(told news.Synopsis, name string) (out []Saying) {
	outlets := map[string]string{}
	for _, r := range told.Reports {
		outlets[r.ID] = string(r.Outlet.Name)
	}
	for _, s := range told.Sayings {
		if !strings.EqualFold(string(s.Speaker), name) || len(s.Variants) == 0 {
			continue
		}
		x := Saying{Text: s.Variants[0].Text, Wordings: len(s.Variants), Outlets: []string{}}
		seen := map[string]bool{}
		for _, v := range s.Variants {
			for _, c := range v.Cites {
				if x.Report == "" {
					x.Report = c.Report
				}
				if o := outlets[c.Report]; o != "" && !seen[o] {
					seen[o] = true
					x.Outlets = append(x.Outlets, o)
				}
			}
		}
		out = append(out, x)
	}
	return out
}
