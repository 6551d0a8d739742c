package reader

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// played is a server that plays the API of Miniflux, as far as it is asked.
type played struct {
	*testing.T
	*httptest.Server
	mu      sync.Mutex
	list    []*Entry
	changed map[int64]time.Time
	log     []string // what was changed
	fail    int      // so many changes fail
}

const key = "key-of-a-test"

func play(t *testing.T) *played {
	p := &played{T: t, changed: map[int64]time.Time{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/entries", p.find)
	mux.HandleFunc("GET /v1/entries/{id}", func(w http.ResponseWriter, r *http.Request) {
		if e := p.named(r); e != nil {
			_ = json.NewEncoder(w).Encode(e)
			return
		}
		http.NotFound(w, r)
	})
	mux.HandleFunc("PUT /v1/entries", func(w http.ResponseWriter, r *http.Request) {
		var body struct {
			IDs    []int64 `json:"entry_ids"`
			Status string  `json:"status"`
		}
		p.must(json.NewDecoder(r.Body).Decode(&body))
		for _, id := range body.IDs {
			p.set(id, body.Status)
			p.log = append(p.log, body.Status+" "+strconv.FormatInt(id, 10))
		}
		w.WriteHeader(http.StatusNoContent)
	})
	mux.HandleFunc("PUT /v1/entries/{id}/bookmark", func(w http.ResponseWriter, r *http.Request) {
		e := p.named(r)
		e.Starred = !e.Starred
		p.log = append(p.log, "star "+r.PathValue("id"))
		w.WriteHeader(http.StatusNoContent)
	})
	mux.HandleFunc("PUT /v1/entries/{id}", func(w http.ResponseWriter, r *http.Request) {
		p.must(json.NewDecoder(r.Body).Decode(p.named(r)))
		p.log = append(p.log, "text "+r.PathValue("id"))
		w.WriteHeader(http.StatusCreated)
	})
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.mu.Lock()
		defer p.mu.Unlock()
		if r.Header.Get("X-Auth-Token") != key {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		if p.fail > 0 && r.Method == http.MethodPut {
			p.fail--
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(p.Close)
	return p
}

func (p *played) must(err error) {
	if err != nil {
		p.Error(err)
	}
}

func (p *played) named(r *http.Request) *Entry {
	id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
	for _, e := range p.list {
		if e.ID == id {
			return e
		}
	}
	return nil
}

func (p *played) set(id int64, status string) {
	for _, e := range p.list {
		if e.ID == id {
			e.Status = status
			p.changed[id] = time.Now()
		}
	}
}

// find answers as Miniflux does: by numbers or times, in the order asked for.
func (p *played) find(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	after, _ := strconv.ParseInt(q.Get("after_entry_id"), 10, 64)
	since, _ := strconv.ParseInt(q.Get("changed_after"), 10, 64)
	most, _ := strconv.Atoi(q.Get("limit"))
	out := []*Entry{}
	for _, e := range p.list {
		if e.ID > after && (q.Get("status") == "" || q.Get("status") == e.Status) && (since == 0 || p.changed[e.ID].Unix() > since) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b *Entry) int { return int(a.ID - b.ID) })
	if q.Get("direction") == "desc" {
		slices.Reverse(out)
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"total": len(out), "entries": out[:min(most, len(out))]})
}

// bring is a new entry of a feed.
func (p *played) bring(id, feed int64, text string) *Entry {
	p.mu.Lock()
	defer p.mu.Unlock()
	title, _, _ := strings.Cut(text, ".")
	outlet := "Paper " + strconv.FormatInt(feed, 10)
	e := &Entry{
		ID: id, URL: "https://paper" + strconv.FormatInt(feed, 10) + ".example/" + strconv.FormatInt(id, 10), Title: title, Content: "<p>" + text + "</p>", Status: "unread",
		Published: time.Date(2031, 5, 3, 8, 0, 0, 0, time.UTC), Feed: Feed{feed, "https://paper" + strconv.FormatInt(feed, 10) + ".example/feed", outlet},
	}
	p.list = append(p.list, e)
	return e
}

// told is what was changed since it was asked last.
func (p *played) told() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := strings.Join(p.log, ", ")
	p.log = nil
	return out
}

// office is a desk on a store of its own.
func office(t *testing.T) *desk.Desk {
	t.Helper()
	kept, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "news.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	d, err := desk.Open(t.Context(), kept, desk.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// reads is a reader of what p plays.
func (p *played) reads(d *desk.Desk, o Options) *Reader {
	p.Helper()
	caller, err := fetch.NewCaller("synoptic/test", p.URL)
	if err != nil {
		p.Fatal(err)
	}
	p.Cleanup(caller.Close)
	o.Site = "http://127.0.0.1:8787"
	return Miniflux(p.URL, key, caller, d, o)
}

// turn has what is new taken, grouped, compared and answered.
func (r *Reader) turn(t *testing.T) {
	t.Helper()
	if _, err := r.Turn(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := r.desk.Settle(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	waiting, err := r.Turn(t.Context())
	if err != nil || waiting > 0 {
		t.Fatalf("%d wait (%v)", waiting, err)
	}
}

func counts(t *testing.T, d *desk.Desk) (c store.Counts) {
	t.Helper()
	err := d.Store().Read(t.Context(), func(v store.View) (err error) {
		c, err = v.Counts()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}
