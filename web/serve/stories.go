package serve

import (
	"net/http"
	"net/url"
	"strconv"
	"time"

	"synoptic/store"
	"synoptic/web"
)

// storiesView is what the first page shows beside the stories.
type storiesView struct {
	Days    []day
	Filter  filter
	Outlets []Outlet
	State   state
	Empty   bool // nothing has come in yet
	More    string
}

// day is the stories whose newest reports are of one day.
type day struct {
	Day     string
	Stories []Story
}

// differencesPage is the stories whose reports differ. As a feed it tells the
// differences only.
func (s *Site) differencesPage(r *http.Request) (shown, error) {
	q := r.URL.Query()
	q.Set("differs", "1")
	asked := *r.URL
	asked.RawQuery = q.Encode()
	only := r.Clone(r.Context())
	only.URL = &asked
	out, err := s.storiesPage(only)
	if list, is := out.Object.(Stories); is {
		out.Title, out.At = web.Say("feed.differences"), with("/differences", r.URL.Query(), "", "")
		out.News = s.differenceNews(list.Stories)
	}
	return out, err
}

// filter is what the stories were chosen by, as it was typed.
type filter struct{ Outlet, From, To, Person, Words, Differs string }

// Any says whether anything was typed.
func (f filter) Any() bool { return f != filter{} }

// outletsNamed is how many outlets a person can choose from without typing.
const outletsNamed = 300

func (s *Site) storiesPage(r *http.Request) (shown, error) {
	q, err := storyQuery(r.URL.Query())
	if err != nil {
		return shown{}, err
	}
	list, err := s.stories(r.Context(), q)
	if err != nil {
		return shown{}, err
	}
	out := shown{Title: web.Say("nav.stories"), Place: "stories", At: with("/stories", r.URL.Query(), "", ""), Name: "stories", Object: list}
	out.Sheet, out.News = func() sheet { return storySheet(list.Stories) }, s.storyNews(list.Stories)
	if form(r) != "" {
		return out, nil
	}
	v := storiesView{Days: byDay(list.Stories), Filter: filterOf(r.URL.Query())}
	if v.State.Unread, v.State.Work, err = s.waiting(r.Context()); err != nil {
		return shown{}, err
	}
	if len(list.Stories) == 0 { // all there is is counted only where it may be nothing
		if v.State, err = s.state(r.Context()); err != nil {
			return shown{}, err
		}
		v.Empty = v.State.Raws == 0 && v.State.Feeds == 0
	}
	outlets, err := s.outlets(r.Context())
	if err != nil {
		return shown{}, err
	}
	v.Outlets = outlets.Outlets[:min(len(outlets.Outlets), outletsNamed)]
	if list.Next != "" {
		v.More = with("/", r.URL.Query(), "cursor", string(list.Next))
	}
	out.View = v
	return out, nil
}

func storySheet(list []Story) sheet {
	v := sheet{Columns: store.StoryColumns}
	for _, x := range list {
		v.Rows = append(v.Rows, []string{x.ID, x.Title, strconv.Itoa(x.Reports), strconv.Itoa(x.Outlets), string(x.First), string(x.Last), x.About, strconv.Itoa(x.Differs)})
	}
	return v
}

// byDay parts stories, which come newest first, by the day of their newest
// reports.
func byDay(list []Story) (out []day) {
	for _, s := range list {
		if len(out) == 0 || out[len(out)-1].Day != string(s.Last) {
			out = append(out, day{Day: string(s.Last)})
		}
		last := &out[len(out)-1]
		last.Stories = append(last.Stories, s)
	}
	return out
}

func filterOf(q url.Values) filter {
	f := filter{q.Get("outlet"), q.Get("from"), q.Get("to"), q.Get("person"), q.Get("words"), q.Get("differs")}
	if d := q.Get("day"); d != "" {
		f.From, f.To = d, d
	}
	return f
}

// storyQuery is what an address asks for.
func storyQuery(v url.Values) (q store.StoryQuery, err error) {
	q = store.StoryQuery{
		Outlet: v.Get("outlet"), From: v.Get("from"), To: v.Get("to"), Person: v.Get("person"), Words: v.Get("words"),
		Differs: v.Get("differs") != "", Cursor: v.Get("cursor"),
	}
	if d := v.Get("day"); d != "" {
		q.From, q.To = d, d
	}
	if n := v.Get("limit"); n != "" {
		if q.Most, err = strconv.Atoi(n); err != nil || q.Most < 1 {
			return q, problem{http.StatusBadRequest, "limit is a number from 1."}
		}
	}
	return q, days(q.From, q.To)
}

// days are ISO days, or empty.
func days(all ...string) error {
	for _, d := range all {
		if _, err := time.Parse(time.DateOnly, d); d != "" && err != nil {
			return problem{http.StatusBadRequest, "A day is written like 2026-05-04."}
		}
	}
	return nil
}

// with is an address with what was asked for, one value of it another.
func with(path string, q url.Values, key, value string) string {
	out := url.Values{}
	for k, v := range q {
		if k != "done" && k != "cursor" && v[0] != "" {
			out[k] = v[:1]
		}
	}
	if key != "" {
		out.Set(key, value)
	}
	if len(out) == 0 {
		return path
	}
	return path + "?" + out.Encode()
}
