// Package serve is a desk as a site: pages for people, who need no script, and
// the same objects as JSON, CSV and feeds for programs. What comes from outside is text and
// stays text; whoever asks is a stranger until the guard has let him in.
package serve

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
	"synoptic/web"
)

// Options are how a site behaves.
type Options struct {
	Fetch    *fetch.Client    // for addresses that are posted, and feeds
	Hosts    []string         // names by which it may be asked for, beside those of this machine
	Password string           // asked of everybody, unless it is empty
	Version  string           // of the program
	Log      *slog.Logger     // nil: nothing is told
	Now      func() time.Time // time.Now if nil
	// Beside are what other people's programs ask, by routes. They say by
	// themselves who may: the password of the site is not asked there.
	Beside map[string]http.Handler
	// Within are others that ask no password of their own: that of the site is
	// asked.
	Within map[string]http.Handler
	// Undelivered tells what could not be told to others; nil: nothing is told.
	Undelivered func(store.View) ([]Undelivered, error)
}

// Site answers requests about a desk.
type Site struct {
	library
	gate
	desk      *desk.Desk
	o         Options
	drawn     *drawn
	described *huma.OpenAPI
	handler   http.Handler
	within    *http.ServeMux
}

// New is the site of a desk, which somebody else runs. What it begins for a
// visitor and goes on after the answer ends with ctx.
func New(ctx context.Context, d *desk.Desk, o Options) *Site {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	s := &Site{
		library: library{d.Store()}, gate: gate{hosts: o.Hosts, asked: o.Password, beside: http.NewServeMux(), log: o.Log},
		desk: d, o: o, drawn: newDrawn(mostDrawn), within: http.NewServeMux(),
	}
	for route, h := range o.Beside {
		s.beside.Handle(route, h)
	}
	for route, h := range o.Within {
		s.within.Handle(route, h)
	}
	counted := newMeter(s)
	mux := http.NewServeMux()
	s.pages(mux)
	s.feedPages(ctx, mux)
	s.api(mux)
	mux.HandleFunc("GET /healthz", s.healthz)
	mux.Handle("GET /metrics", counted.handler())
	s.handler = s.guard(counted.time(mux, s.besides(tagged(mux))))
	return s
}

// besides hands on what other programs answer.
func (s *Site) besides(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.isBeside(r) {
			s.beside.ServeHTTP(w, r)
			return
		}
		if _, route := s.within.Handler(r); route != "" {
			s.within.ServeHTTP(w, r)
			return
		}
		s.first(next, w, r)
	})
}

// first has who asks for a page go before the desk's work. Other programs do
// not: they may hold a question open for hours.
func (s *Site) first(next http.Handler, w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		defer s.desk.Guest()()
	}
	next.ServeHTTP(w, r)
}

// ServeHTTP answers a request.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// pages are the routes that a person opens. Each has the same in JSON, as CSV
// or as a feed behind ".json", ".csv" and ".atom"; the page of the stories
// stands at "/".
func (s *Site) pages(mux *http.ServeMux) {
	for route, draw := range map[string]page{
		"/stories": s.storiesPage, "/differences": s.differencesPage, "/search": s.searchPage, "/outlets": s.outletsPage, "/health": s.healthPage,
	} {
		s.inForms(mux, route, draw)
	}
	for route, draw := range map[string]page{
		"GET /{$}":           s.storiesPage,
		"GET /story/{id}":    s.storyPage,
		"GET /report/{id}":   s.reportPage,
		"GET /outlet/{name}": s.outletPage,
		"GET /person/{name}": s.personPage,
		"GET /{rest...}":     s.nothing,

		"POST /story/{id}/split": s.split,
		"POST /story/{id}/join":  s.join,
		"POST /story/{id}/undo":  s.undo,
	} {
		mux.HandleFunc(route, s.shown(draw))
	}
	mux.HandleFunc("GET /style.css", asset("text/css; charset=utf-8", styleSheet))
	mux.HandleFunc("GET /keys.js", asset("text/javascript; charset=utf-8", web.Keys()))
	mux.HandleFunc("GET /icon.svg", asset("image/svg+xml", icon))
}

// inForms adds the routes of a page, and of the same in each form that is given.
func (s *Site) inForms(mux *http.ServeMux, route string, draw page) {
	for _, form := range forms {
		mux.HandleFunc("GET "+route+"."+form, s.shown(draw))
	}
	mux.HandleFunc("GET "+route, s.shown(draw))
}

// feedPages adds the routes of the feeds: their page, its forms, and the list
// that other readers take.
func (s *Site) feedPages(ctx context.Context, mux *http.ServeMux) {
	p := &feedPages{library: s.library, desk: s.desk, now: s.o.Now, log: s.o.Log, follows: follows{ctx: ctx}}
	s.inForms(mux, "/feeds", p.feedsPage)
	for route, draw := range map[string]page{
		"POST /feeds":        p.addFeed,
		"POST /feeds/remove": p.removeFeed,
		"POST /feeds/off":    p.switchFeed,
		"POST /feeds/on":     p.switchFeed,
		"POST /feeds/ask":    p.askFeed,
		"POST /feeds/outlet": p.nameFeed,
		"POST /feeds/import": p.importFeeds,
	} {
		mux.HandleFunc(route, s.shown(draw))
	}
	mux.HandleFunc("GET /feeds.opml", p.exportFeeds)
}

// asset serves what is part of the program.
func asset(media, text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", media)
		w.Header().Set("Cache-Control", "max-age=300")
		_, _ = w.Write([]byte(text))
	}
}

// healthz says whether the store can be read.
func (s *Site) healthz(w http.ResponseWriter, r *http.Request) {
	err := s.store.Read(r.Context(), func(v store.View) error {
		_, err := v.Work(1)
		return err
	})
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if err != nil {
		s.o.Log.Error("healthz", "error", err)
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = w.Write([]byte("the store cannot be read\n"))
		return
	}
	_, _ = w.Write([]byte("well\n"))
}
