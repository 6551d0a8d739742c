package serve

import (
	"bytes"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// storyView is a story as its page shows it: the article that web draws, and
// its reports with why they are together.
type storyView struct {
	Article   template.HTML
	Members   []memberView
	Corrected []correctedView
}

// memberView is a report of a story.
type memberView struct {
	Member
	Why []joinView
}

// joinView is why a report is in its story: with which other it came in, and
// by what.
type joinView struct {
	With, Outlet string // none for the first of a story
	Evidence     []news.Evidence
}

// joins are why a report is in its story, the others by the names of their
// outlets.
func joins(m Member, outlets map[string]string) (out []joinView) {
	for _, j := range m.Joins {
		v := joinView{With: j.With, Outlet: "another report", Evidence: j.Evidence}
		if name := outlets[j.With]; name != "" {
			v.Outlet = name
		}
		out = append(out, v)
	}
	return out
}

func memberViews(list []Member) (out []memberView) {
	outlets := map[string]string{}
	for _, m := range list {
		outlets[m.Report] = string(m.Outlet)
	}
	for _, m := range list {
		out = append(out, memberView{m, joins(m, outlets)})
	}
	return out
}

func (s *Site) storyPage(r *http.Request) (shown, error) {
	asked := strings.TrimSuffix(r.PathValue("id"), ".json")
	told, err := s.story(r.Context(), asked)
	if err != nil {
		return shown{}, err
	}
	at := place("story", told.ID)
	switch {
	case told.ID != asked && wantsJSON(r):
		return shown{Goto: at + ".json"}, nil
	case told.ID != asked:
		return shown{Goto: with(at, url.Values{"done": r.URL.Query()["done"]}, "", "")}, nil
	}
	out := shown{Title: told.Title, Place: "stories", JSON: at + ".json", Name: "story", Object: told}
	if wantsJSON(r) {
		return out, nil
	}
	v := storyView{Members: memberViews(told.Members)}
	if v.Corrected, err = s.corrected(r.Context(), told); err != nil {
		return shown{}, err
	}
	if told.Synopsis == nil {
		out.View = v
		return out, nil
	}
	var b bytes.Buffer
	if err := web.Story(&b, *told.Synopsis, web.Links{}); err != nil {
		return shown{}, err
	}
	v.Article = template.HTML(b.String()) //nolint:gosec // package web writes foreign text as text
	out.View = v
	return out, nil
}

// split takes the reports that were ticked out of a story.
func (s *Site) split(r *http.Request) (shown, error) {
	told, err := s.story(r.Context(), r.PathValue("id"))
	if err != nil {
		return shown{}, err
	}
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	var out, stay []string
	for _, m := range told.Members {
		if slices.Contains(r.PostForm["report"], m.Report) {
			out = append(out, m.Report)
		} else {
			stay = append(stay, m.Report)
		}
	}
	if len(out) == 0 || len(stay) == 0 {
		return shown{}, problem{http.StatusUnprocessableEntity, "Tick the reports that tell of something else, and leave at least one that does not."}
	}
	err = s.desk.Correct(r.Context(), store.Said{Kind: "split", Reports: out, From: stay[0], Note: r.PostForm.Get("note")})
	return shown{Goto: place("story", told.ID) + "?done=split"}, err
}

// join makes two stories one.
func (s *Site) join(r *http.Request) (shown, error) {
	one, err := s.story(r.Context(), r.PathValue("id"))
	if err != nil {
		return shown{}, err
	}
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	other, err := s.story(r.Context(), idIn(r.PostForm.Get("with")))
	if err != nil {
		return shown{}, problem{http.StatusUnprocessableEntity, "No story is kept under that address; copy the address of the other story's page."}
	}
	if one.ID == other.ID || len(one.Members) == 0 || len(other.Members) == 0 {
		return shown{}, problem{http.StatusUnprocessableEntity, "That is this story already."}
	}
	reports := []string{one.Members[0].Report, other.Members[0].Report}
	err = s.desk.Correct(r.Context(), store.Said{Kind: "join", Reports: reports, Note: r.PostForm.Get("note")})
	return shown{Goto: place("story", one.ID) + "?done=join"}, err
}

// idIn is the id in the address of a story's page, or what else was typed.
func idIn(typed string) string {
	typed = strings.TrimSpace(typed)
	u, err := url.Parse(typed)
	if err != nil {
		return typed
	}
	if id, is := strings.CutPrefix(u.Path, "/story/"); is {
		return id
	}
	return typed
}

func badForm(err error) error {
	if p := asProblem(err); p.status != http.StatusInternalServerError {
		return p
	}
	return problem{http.StatusBadRequest, "The form could not be read; load the page again."}
}
