package serve

import (
	"context"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/reference"
	"synoptic/store"
	"synoptic/web"
)

// storyView is a story as its page shows it: the article that web draws, and
// its reports with why they are together.
type storyView struct {
	Article   template.HTML
	Members   []memberView
	Corrected []correctedView
	Undo      *undoing // of what was done just now
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
	asked := named(r, "id")
	told, article, err := s.storyAs(r.Context(), asked, form(r))
	if err != nil {
		return shown{}, err
	}
	at := place("story", told.ID)
	switch {
	case told.ID != asked && form(r) != "":
		return shown{Goto: at + "." + form(r)}, nil
	case told.ID != asked:
		return shown{Goto: with(at, url.Values{"done": r.URL.Query()["done"]}, "", "")}, nil
	}
	out := shown{Title: told.Title, Place: "stories", At: at, Name: "story", Object: told}
	out.Sheet, out.News = func() sheet { return lineSheet(told) }, s.memberNews(told)
	if told.sha256 != "" {
		out.Refs = func() []reference.Reference { return each(told.Synopsis.Reports, reference.Account) }
	}
	if form(r) != "" {
		return out, nil
	}
	v := storyView{Article: article, Members: memberViews(told.Members)}
	if v.Corrected, err = s.corrected(r.Context(), told); err != nil {
		return shown{}, err
	}
	if done := r.URL.Query().Get("done"); len(v.Corrected) > 0 && v.Corrected[0].Kind == done {
		v.Undo = v.Corrected[0].Undo
	}
	out.View = v
	return out, nil
}

// storyAs is a story as one of its forms needs it: for the page with the
// article, for the others with the synopsis.
func (s *Site) storyAs(ctx context.Context, id, form string) (told Told, article template.HTML, err error) {
	if form == "" {
		return s.article(ctx, id, "")
	}
	told, err = s.story(ctx, id)
	return told, "", err
}

// links are the addresses of the pages to which a story leads.
var links = web.Links{
	Story:  func(id string) string { return place("story", id) },
	Report: func(id string) string { return place("report", id) },
	Outlet: func(name string) string { return place("outlet", name) },
	Person: func(name string) string { return place("person", name) },
}

// lineSheet is a story line by line: a row for each place that says one.
func lineSheet(told Told) sheet {
	v := sheet{Columns: []string{"kind", "line", "value", "report", "outlet", "words"}}
	if told.Synopsis == nil {
		return v
	}
	outlets := map[string]string{}
	for _, r := range told.Synopsis.Reports {
		outlets[r.ID] = string(r.Outlet.Name)
	}
	add := func(kind, line, value string, refs news.Refs) {
		for _, r := range refs {
			v.Rows = append(v.Rows, []string{kind, line, value, r.Report, outlets[r.Report], r.Text})
		}
	}
	for _, d := range told.Synopsis.Disputed {
		for _, side := range d.Sides {
			add("differ", web.Asked(d), side.Value, side.Cites)
		}
	}
	for _, c := range told.Synopsis.Agreed {
		add("agreed", c.Text, "", c.Cites)
	}
	for _, x := range told.Synopsis.Sole {
		add("one", x.Text, "", x.Cites)
	}
	return v
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
	reports := []string{one.Members[0].Report}
	for _, m := range other.Members { // all, so that the join can be taken back
		reports = append(reports, m.Report)
	}
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
