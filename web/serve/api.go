package serve

import (
	"context"
	"log/slog"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
)

// answer is an object as the API gives it.
type answer[T any] struct{ Body T }

// none is what an operation takes that takes nothing.
type none struct{}

// api adds the API to the routes, with its description (OpenAPI 3.1), which
// comes from the handlers.
func (s *Site) api(mux *http.ServeMux) {
	c := huma.DefaultConfig("Synoptic", s.o.Version)
	c.Info.Description = "Many outlets' reports of one event side by side. Every answer to GET has an ETag; errors are problems as RFC 9457 has them."
	plain := huma.Format{Marshal: huma.DefaultJSONFormat.Marshal, Unmarshal: unambiguous}
	c.Formats = map[string]huma.Format{"application/json": plain, "json": plain}
	c.DocsPath, c.SchemasPath, c.CreateHooks = "", "", nil
	c.Components.Schemas = schemas()
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"token":    {Type: "http", Scheme: "bearer", Description: "The password of the site, if it has one."},
		"password": {Type: "http", Scheme: "basic", Description: "Any name, and the password of the site."},
	}
	c.Security = []map[string][]string{{}, {"token": {}}, {"password": {}}}
	a := humago.New(mux, c)
	s.described = a.OpenAPI()
	o := &operations{library: s.library, desk: s.desk, fetch: s.o.Fetch, log: s.o.Log}
	o.reading(a)
	o.writing(a)
	for _, method := range []string{http.MethodDelete, http.MethodGet, http.MethodOptions, http.MethodPatch, http.MethodPost, http.MethodPut} {
		mux.HandleFunc(method+" /api/{rest...}", func(w http.ResponseWriter, r *http.Request) { notThere(w, r, mux) })
	}
	nullable(s.described.Components.Schemas)
}

// notThere answers for what the API does not have: an address, or something
// else done with one than it is there for.
func notThere(w http.ResponseWriter, r *http.Request, mux *http.ServeMux) {
	var allowed []string
	for _, method := range []string{http.MethodDelete, http.MethodGet, http.MethodPost} {
		other := r.Clone(r.Context())
		other.Method = method
		if _, route := mux.Handler(other); strings.HasPrefix(route, method+" /api/v1/") {
			allowed = append(allowed, method)
		}
	}
	if len(allowed) == 0 {
		writeProblem(w, problem{http.StatusNotFound, "The API has no such address; /openapi.json lists those it has."})
		return
	}
	w.Header().Set("Allow", strings.Join(allowed, ", "))
	writeProblem(w, problem{http.StatusMethodNotAllowed, "This address takes " + strings.Join(allowed, ", ") + "; /openapi.json tells what each does."})
}

// operation is a row of the API.
func operation(method, path, id, summary string, status int, errors ...int) huma.Operation {
	return huma.Operation{
		Method: method, Path: "/api/v1" + path, OperationID: id, Summary: summary,
		DefaultStatus: status, Errors: errors, MaxBodyBytes: mostBody,
	}
}

// operations are what the API does.
type operations struct {
	library
	desk  *desk.Desk
	fetch *fetch.Client
	log   *slog.Logger
}

// give is an operation that gives an object.
func give[I, O any](all *operations, a huma.API, o huma.Operation, do func(context.Context, *I) (O, error)) {
	huma.Register(a, o, func(ctx context.Context, in *I) (*answer[O], error) {
		out, err := do(ctx, in)
		if err != nil {
			return nil, all.asError(o.OperationID, err)
		}
		return &answer[O]{out}, nil
	})
}

// asError is an error as the API tells it.
func (o *operations) asError(operation string, err error) error {
	p := asProblem(err)
	if p.status >= http.StatusInternalServerError {
		o.log.Error(operation, "error", err)
	}
	return huma.NewError(p.status, p.what)
}

type storiesIn struct {
	Outlet  string `query:"outlet" doc:"one of its reports is of this outlet"`
	Day     string `query:"day" doc:"from and to at once"`
	From    string `query:"from" doc:"it has a report of this day or later"`
	To      string `query:"to" doc:"it has a report of this day or earlier"`
	Person  string `query:"person" doc:"named in one of its reports, by the whole name or the last"`
	Words   string `query:"words" doc:"in one of its reports"`
	Differs bool   `query:"differs" doc:"only those whose reports differ"`
	Cursor  string `query:"cursor" doc:"next of the answer before"`
	Limit   int    `query:"limit" minimum:"1" maximum:"500" default:"50"`
}

type idParam struct {
	ID string `path:"id"`
}

type whyIn struct {
	A string `query:"a" required:"true" doc:"a report"`
	B string `query:"b" required:"true" doc:"another"`
}

// Why is what two reports have to do with each other.
type Why struct {
	One     bool               `json:"one" doc:"they are of one story"`
	Stories []string           `json:"stories"`
	Path    []store.Membership `json:"path" doc:"from the one to the other: which came in with which, and by what evidence"`
}

type searchIn struct {
	Words string `query:"q" required:"true" minLength:"1" doc:"words, or \"several together\""`
	Story string `query:"story"`
	From  string `query:"from"`
	To    string `query:"to"`
	Limit int    `query:"limit" minimum:"1" maximum:"200" default:"20"`
}

// Correction is what a person said of the grouping.
type Correction struct {
	Number  int64    `json:"number"`
	Kind    string   `json:"kind"`
	Reports []string `json:"reports"`
	From    string   `json:"from,omitempty"`
	Note    string   `json:"note,omitempty"`
	Of      int64    `json:"of,omitempty" doc:"undo: the number of what is taken back"`
	Undone  bool     `json:"undone,omitempty" doc:"it was taken back, and counts no more"`
}

// Corrections are all, in the order in which they were said.
type Corrections struct {
	Corrections []Correction `json:"corrections"`
}

// reading are the operations that change nothing.
func (o *operations) reading(a huma.API) {
	const bad, missing = http.StatusBadRequest, http.StatusNotFound
	get := func(path, id, summary string, errors ...int) huma.Operation {
		return operation(http.MethodGet, path, id, summary, http.StatusOK, errors...)
	}
	give(o, a, get("/stories", "stories", "Stories, the newest and widest first", bad), func(ctx context.Context, in *storiesIn) (out Stories, err error) {
		q := store.StoryQuery{Outlet: in.Outlet, From: in.From, To: in.To, Person: in.Person, Words: in.Words, Differs: in.Differs, Cursor: in.Cursor, Most: in.Limit}
		if in.Day != "" {
			q.From, q.To = in.Day, in.Day
		}
		if err := days(q.From, q.To); err != nil {
			return out, err
		}
		return o.stories(ctx, q)
	})
	give(o, a, get("/stories/{id}", "story", "A story with its reports and its synopsis; of one that was joined to another, that other", missing),
		func(ctx context.Context, in *idParam) (Told, error) { return o.story(ctx, in.ID) })
	give(o, a, get("/reports/{id}", "report", "A report with its versions and why it is in its story", missing),
		func(ctx context.Context, in *idParam) (Report, error) { return o.report(ctx, in.ID, true) })
	give(o, a, get("/why", "why", "Why two reports are of one story, or that they are not", missing), o.why)
	give(o, a, get("/search", "search", "Reports that hold all words", bad), func(ctx context.Context, in *searchIn) (out Hits, err error) {
		if err := days(in.From, in.To); err != nil {
			return out, err
		}
		return o.search(ctx, store.SearchQuery{Words: in.Words, Story: in.Story, From: in.From, To: in.To, Most: in.Limit})
	})
	give(o, a, get("/feeds", "feeds", "Feeds and how they do"), func(ctx context.Context, _ *none) (Feeds, error) { return o.feeds(ctx) })
	give(o, a, get("/outlets", "outlets", "Outlets of which reports are kept"), func(ctx context.Context, _ *none) (Outlets, error) { return o.outlets(ctx) })
	give(o, a, get("/corrections", "corrections", "What people said of the grouping"), o.corrections)
	give(o, a, get("/documents/{id}", "document", "A document that was sent or fetched, and what reading made of it", missing), o.document)
}

func (l library) why(ctx context.Context, in *whyIn) (out Why, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		got, err := store.Why(v, in.A, in.B)
		out = Why{got.One(), got.Stories[:], append([]store.Membership{}, got.Path...)}
		return err
	})
	return out, err
}

func (l library) corrections(ctx context.Context, _ *none) (out Corrections, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		list, err := v.Corrections()
		out = Corrections{each(list, func(c store.Correction) Correction {
			return Correction{c.Number, c.Kind, c.Reports, c.From, c.Note, c.Of, store.TakenBack(list, c.Number)}
		})}
		return err
	})
	return out, err
}
