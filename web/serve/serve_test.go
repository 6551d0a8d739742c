package serve

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// Two invented events, as their outlets tell them.
var (
	ferry = []string{
		"The ferry Aldra ran aground off Tollen harbour early on Monday and 43 passengers were taken off by lifeboats. Nobody was hurt, the coast guard of Norland said. The Aldra was on its way from Skarn to Tollen when its engine failed, the company Venn Lines said.",
		"Lifeboats took 41 passengers off the ferry Aldra, which ran aground near Tollen harbour on Monday. The coast guard said that two people were hurt. Venn Lines said the engine of the Aldra had failed on the way from Skarn.",
		"A failed engine drove the Venn Lines ferry Aldra onto rocks off Tollen on Monday. All 43 passengers were brought ashore by lifeboat, the coast guard of Norland said, and none was injured.",
	}
	mill = []string{
		"The council of Orrin voted on Tuesday to sell the old sugar mill to Tollen Foods for 3.2 million crowns. Mayor Ilse Corran called the sale the end of a long quarrel. Workers of the mill had asked the council to wait.",
		"Orrin's old sugar mill goes to Tollen Foods. The council agreed on Tuesday to sell it for 3.2 million crowns, although workers of the mill had asked it to wait. It ends a long quarrel, Mayor Ilse Corran said.",
	}
)

// room is a site over a store of its own.
type room struct {
	testing.TB
	site *Site
	desk *desk.Desk
}

func open(t testing.TB, o Options) *room {
	t.Helper()
	kept, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "news.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	if o.Fetch == nil {
		o.Fetch = fetch.New(fetch.Config{})
	}
	t.Cleanup(o.Fetch.Close)
	d, err := desk.Open(t.Context(), kept, desk.Options{Fetch: o.Fetch})
	if err != nil {
		t.Fatal(err)
	}
	o.Version = "test"
	o.Now = func() time.Time { return time.Date(2026, 5, 6, 9, 0, 0, 0, time.UTC) }
	return &room{t, New(context.Background(), d, o), d}
}

// settled is a room with both events in it.
func settled(t *testing.T) *room {
	t.Helper()
	r := open(t, Options{})
	for i, text := range ferry {
		r.send(i, "Ferry Aldra runs aground off Tollen", "2026-05-04", text)
	}
	for i, text := range mill {
		r.send(i, "Orrin sells its sugar mill", "2026-05-05", text)
	}
	r.settle()
	return r
}

// send is one outlet's report as it comes in.
func (r *room) send(outlet int, title, day, text string) {
	r.Helper()
	at := fmt.Sprintf("https://paper%d.example/%s", outlet, url.PathEscape(title))
	body := fmt.Sprintf(`{"url":%q,"outlet":"Paper %d","title":%q,"published":%q,"text":%q}`, at, outlet, title, day, text)
	r.accept(news.Raw{Body: []byte(body + "\n"), Input: at, Media: "application/jsonl"})
}

func (r *room) accept(raw news.Raw) {
	r.Helper()
	if _, err := r.desk.Accept(r.Context(), "", raw); err != nil {
		r.Fatal(err)
	}
}

func (r *room) settle() {
	r.Helper()
	if _, err := r.desk.Settle(r.Context(), nil); err != nil {
		r.Fatal(err)
	}
}

// ask asks as a browser on this machine does, and gives the answer.
func (r *room) ask(method, path, body string, headers ...string) (status int, text string, head http.Header) {
	r.Helper()
	req := httptest.NewRequestWithContext(r.Context(), method, "http://127.0.0.1:8787"+path, strings.NewReader(body))
	if body != "" {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if strings.HasPrefix(body, "{") {
			req.Header.Set("Content-Type", "application/json")
		}
	}
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
		if headers[i] == "Host" {
			req.Host = headers[i+1]
		}
	}
	w := httptest.NewRecorder()
	r.site.ServeHTTP(w, req)
	got, err := io.ReadAll(w.Result().Body)
	if err != nil {
		r.Fatal(err)
	}
	return w.Code, string(got), w.Result().Header
}

// get is the answer to a request that must go well.
func (r *room) get(path string) string {
	r.Helper()
	status, text, _ := r.ask(http.MethodGet, path, "")
	if status != http.StatusOK {
		r.Fatalf("%s: status %d: %.300s", path, status, text)
	}
	return text
}

// titled is the story of this title.
func (r *room) titled(title string) (out store.Story) {
	r.Helper()
	err := r.desk.Store().Read(r.Context(), func(v store.View) error {
		list, _, err := v.Stories(store.StoryQuery{})
		for _, s := range list {
			if s.Title == title {
				out, err = v.Story(s.ID)
			}
		}
		return err
	})
	if err != nil || out.ID == "" {
		r.Fatalf("no story %q (%v)", title, err)
	}
	return out
}

// has says which of some words a text lacks.
func (r *room) has(where, text string, words ...string) {
	r.Helper()
	for _, w := range words {
		if !strings.Contains(text, w) {
			r.Errorf("%s lacks %q", where, w)
		}
	}
}
