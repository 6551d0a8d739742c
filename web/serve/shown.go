package serve

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"synoptic/fetch"
	"synoptic/reference"
	"synoptic/store"
	"synoptic/web"
)

// page answers what a person opens.
type page func(r *http.Request) (shown, error)

// shown is the answer: a page, which is JSON where that was asked for, or
// another address to go to.
type shown struct {
	Title  string // of the page
	Place  string // which part of the site it is in
	At     string // its address, for the same in other forms
	Name   string // of the template
	Object any    // what is shown, and what JSON says
	View   any    // what the template needs beside it
	Sheet  func() sheet
	News   entries
	Refs   func() []reference.Reference
	Status int // 200 if 0
	Goto   string
}

// problem is an error that a person is told of: what happened and what to do.
type problem struct {
	status int
	what   string
}

func (p problem) Error() string { return p.what }

// asProblem is what a person is told of an error.
func asProblem(err error) problem {
	var p problem
	var refusal *fetch.Refusal
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &p):
		return p
	case errors.Is(err, store.ErrNone):
		return problem{http.StatusNotFound, "Nothing of this name is kept."}
	case errors.Is(err, store.ErrCursor):
		return problem{http.StatusBadRequest, "The cursor was not given by an answer before; begin at the first page."}
	case errors.Is(err, store.ErrFull):
		return problem{http.StatusInsufficientStorage, "The disk is full; make room and try again. What was kept is safe."}
	case errors.As(err, &refusal):
		return problem{http.StatusUnprocessableEntity, refusal.Error()}
	case errors.As(err, &large):
		return problem{http.StatusRequestEntityTooLarge, "That is longer than is taken at once; send it in parts."}
	}
	return problem{http.StatusInternalServerError, "Something failed here; the log of the program says what."}
}

// shown draws what a page answers.
func (s *Site) shown(draw page) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		got, err := draw(r)
		if err != nil {
			p := asProblem(err)
			if p.status >= http.StatusInternalServerError {
				s.o.Log.Error(r.URL.Path, "error", err)
			}
			if form(r) != "" {
				writeProblem(w, p)
				return
			}
			got = shown{Title: http.StatusText(p.status), Name: "problem", View: p.what, Status: p.status}
		}
		switch {
		case got.Goto != "":
			http.Redirect(w, r, got.Goto, http.StatusSeeOther)
		case form(r) != "" && err == nil:
			s.give(w, r, got)
		default:
			s.draw(w, r, got)
		}
	}
}

// give writes what is shown in the form that was asked for.
func (s *Site) give(w http.ResponseWriter, r *http.Request, got shown) {
	switch f := form(r); {
	case f == "csv" && got.Sheet != nil:
		writeSheet(w, got.Sheet())
	case writers[f].write != nil && got.News != nil:
		if err := writeFeed(w, r, got); err != nil {
			s.o.Log.Error(r.URL.Path, "error", err)
			writeProblem(w, asProblem(err))
		}
	case cited[f].write != nil && got.Refs != nil:
		writeRefs(w, f, got)
	case f == "json":
		writeJSON(w, got.Object)
	default:
		writeProblem(w, problem{http.StatusNotFound, "This page is not given in that form, but as " + strings.Join(got.forms(), ", ") + "."})
	}
}

func writeJSON(w http.ResponseWriter, object any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(object) // who asked has gone away
}

// writeProblem answers as RFC 9457 has it.
func writeProblem(w http.ResponseWriter, p problem) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.status)
	_ = json.NewEncoder(w).Encode(map[string]any{"title": http.StatusText(p.status), "status": p.status, "detail": p.what})
}

// framed is a page inside the frame that all have.
type framed struct {
	shown
	Said string // what was done just now
	Body template.HTML
	Find string // what was searched for
	Live bool   // the page says when what it shows has changed
}

// draw writes a page whole or, where it cannot be drawn, says so.
func (s *Site) draw(w http.ResponseWriter, r *http.Request, got shown) {
	var body, whole bytes.Buffer
	f := framed{shown: got, Said: said(r.URL.Query().Get("done")), Find: r.URL.Query().Get("q"), Live: got.Live()}
	err := templates().ExecuteTemplate(&body, got.Name, got)
	if err == nil {
		f.Body = template.HTML(body.String()) //nolint:gosec // drawn by html/template just above
		err = templates().ExecuteTemplate(web.Plain(&whole), "frame", f)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if err != nil {
		s.o.Log.Error("draw", "page", r.URL.Path, "error", err)
		http.Error(w, "This page cannot be drawn; the log of the program says why.", http.StatusInternalServerError)
		return
	}
	if got.Status != 0 {
		w.WriteHeader(got.Status)
	}
	_, _ = w.Write(whole.Bytes())
}

// said are the words for what a form has done, by the mark in the address.
func said(mark string) string {
	if !slices.Contains([]string{"split", "join", "undo", "followed", "remove", "off", "on", "ask", "outlet"}, mark) {
		return ""
	}
	return web.Say("done." + mark)
}

// Live says whether a page shows what may change while it is read.
func (s shown) Live() bool { return s.At != "" && (s.Name == "stories" || s.Name == "story") }

func (s *Site) nothing(*http.Request) (shown, error) {
	return shown{}, problem{http.StatusNotFound, "There is no such page."}
}

// place is the address of a thing by its id, which may hold any sign. The last
// point of a name that ends like a form ("foo.csv") is written otherwise, so
// that it asks for none.
func place(kind, id string) string {
	at := url.PathEscape(id)
	for _, f := range forms {
		if name, is := strings.CutSuffix(at, "."+f); is {
			at = name + "%2E" + f
		}
	}
	return "/" + kind + "/" + at
}

// moment is a time as people write it, in the zone of this machine.
func moment(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.Local().Format("2 January 15:04")
}
