package serve

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
)

// Row is a report as it is sent: with its text, or as HTML, or only the
// address at which it stands, which is fetched then.
type Row struct {
	ID        string `json:"id,omitempty" maxLength:"500"`
	URL       string `json:"url,omitempty" maxLength:"8192"`
	Outlet    string `json:"outlet,omitempty" maxLength:"500"`
	Title     string `json:"title,omitempty" maxLength:"2000"`
	Byline    string `json:"byline,omitempty" maxLength:"1000"`
	Published string `json:"published,omitempty" maxLength:"100"`
	Text      string `json:"text,omitempty"`
	HTML      string `json:"html,omitempty"`
}

// Sent is the reports of one request.
type Sent struct {
	Reports []Row `json:"reports" minItems:"1" maxItems:"1000" nullable:"false"`
}

// Taken is a document that is kept: on disk, and read soon.
type Taken struct {
	ID    string `json:"id" doc:"the same for the same bytes from the same place"`
	Fresh bool   `json:"fresh" doc:"it was not known"`
}

// TakenAll are the documents of one request, in its order.
type TakenAll struct {
	Documents []Taken `json:"documents"`
}

// Document is a document as it is kept.
type Document struct {
	ID       string    `json:"id"`
	Input    string    `json:"input"`
	URL      string    `json:"url,omitempty"`
	Feed     string    `json:"feed,omitempty" doc:"through which it came"`
	Read     bool      `json:"read"`
	Readings []Reading `json:"readings"`
}

// Reading is a report that was found in a document, or why there is none.
type Reading struct {
	Report news.Maybe `json:"report"`
	Reason string     `json:"reason,omitempty"`
}

type bodyIn[T any] struct{ Body T }

type documentIn struct {
	URL     string `query:"url" doc:"where it stands"`
	Name    string `query:"name" doc:"what it is called, if it stands nowhere"`
	Media   string `header:"Content-Type"`
	RawBody []byte `contentType:"application/octet-stream"`
}

// Said is a correction as it is sent.
type Said struct {
	Kind    string   `json:"kind" enum:"join,apart,split,pin" doc:"join: the reports are of one story; apart: no two of them are; split: they are, and from is not; pin: they are in the story of from"`
	Reports []string `json:"reports" minItems:"1" maxItems:"1000" nullable:"false"`
	From    string   `json:"from,omitempty" doc:"a report"`
	Note    string   `json:"note,omitempty" maxLength:"2000" doc:"why"`
}

// Following is a feed, or a page that has one, as it is sent.
type Following struct {
	URL    string `json:"url" minLength:"1" maxLength:"8192"`
	Outlet string `json:"outlet,omitempty" maxLength:"500" doc:"what the outlet is called, where the feed does not say"`
}

type feedIn struct {
	URL string `query:"url" required:"true" doc:"of the feed, as feeds tells it"`
}

// writing are the operations that keep something.
func (o *operations) writing(a huma.API) {
	const unfit, missing = http.StatusUnprocessableEntity, http.StatusNotFound
	give(o, a, operation(http.MethodPost, "/reports", "send-reports", "Keep reports; the same again changes nothing", http.StatusAccepted, unfit), o.sendReports)
	document := operation(http.MethodPost, "/documents", "send-document", "Keep a document as it is: plain text, HTML, JSON lines, a feed, WARC", http.StatusAccepted, unfit)
	give(o, a, document, o.sendDocument)
	give(o, a, operation(http.MethodPost, "/corrections", "correct", "Say which reports are of one story and which are not; it holds from now on", http.StatusCreated, unfit, missing), o.correct)
	huma.Register(a, operation(http.MethodDelete, "/corrections/{number}", "undo", "Take back what was said of reports, as if it had never been said", http.StatusNoContent, missing, http.StatusConflict), o.undo)
	give(o, a, operation(http.MethodPost, "/feeds", "follow", "Follow a feed, or the feed of a page", http.StatusCreated, unfit), o.follow)
	huma.Register(a, operation(http.MethodDelete, "/feeds", "unfollow", "Follow a feed no longer; what it brought is kept", http.StatusNoContent, missing),
		func(ctx context.Context, in *feedIn) (*struct{}, error) {
			err := o.store.Write(ctx, func(b store.Batch) error { return b.DropFeed(in.URL) })
			if err != nil {
				return nil, o.asError("unfollow", err)
			}
			return nil, nil
		})
}

// keep keeps documents.
func (o *operations) keep(ctx context.Context, raws []news.Raw) (TakenAll, error) {
	kept, err := o.desk.Accept(ctx, "", raws...)
	return TakenAll{each(kept, func(a desk.Accepted) Taken { return Taken(a) })}, err
}

func (o *operations) sendReports(ctx context.Context, in *bodyIn[Sent]) (TakenAll, error) {
	raws := make([]news.Raw, 0, len(in.Body.Reports))
	for _, row := range in.Body.Reports {
		raw, err := o.raw(ctx, row)
		if err != nil {
			return TakenAll{}, err
		}
		raws = append(raws, raw)
	}
	return o.keep(ctx, raws)
}

// raw is a row as a document.
func (o *operations) raw(ctx context.Context, row Row) (news.Raw, error) {
	switch {
	case row.Text == "" && row.HTML == "" && row.URL == "":
		return news.Raw{}, problem{http.StatusUnprocessableEntity, "A report needs text, html or url."}
	case row.Text == "" && row.HTML == "":
		a, err := o.fetch.Get(ctx, row.URL, fetch.Validators{})
		return a.Raw, err
	}
	line, err := json.Marshal(row)
	if err != nil {
		return news.Raw{}, err
	}
	name := row.URL
	if name == "" {
		name = "sent"
	}
	return news.Raw{Body: append(line, '\n'), Input: name, URL: row.URL, Media: "application/jsonl"}, nil
}

func (o *operations) sendDocument(ctx context.Context, in *documentIn) (TakenAll, error) {
	if len(in.RawBody) == 0 {
		return TakenAll{}, problem{http.StatusUnprocessableEntity, "The document is empty."}
	}
	raw := news.Raw{Body: in.RawBody, Input: in.Name, URL: in.URL, Media: in.Media}
	if raw.Input == "" {
		raw.Input = in.URL
	}
	if raw.Input == "" {
		raw.Input = "sent"
	}
	return o.keep(ctx, []news.Raw{raw})
}

func (l library) document(ctx context.Context, in *idParam) (out Document, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		raw, err := v.Raw(in.ID)
		if err != nil {
			return err
		}
		found, err := v.Readings(in.ID)
		out = Document{raw.ID, raw.Input, raw.URL, raw.Feed, raw.Read, each(found, func(r store.Reading) Reading {
			return Reading{news.Maybe(r.Report), r.Reason}
		})}
		return err
	})
	return out, err
}

func (o *operations) correct(ctx context.Context, in *bodyIn[Said]) (Said, error) {
	c := in.Body
	if (c.Kind == "split" || c.Kind == "pin") && c.From == "" {
		return c, problem{http.StatusUnprocessableEntity, c.Kind + " needs from, a report."}
	}
	if (c.Kind == "join" || c.Kind == "apart") && len(c.Reports) < 2 {
		return c, problem{http.StatusUnprocessableEntity, c.Kind + " needs two reports or more."}
	}
	for i, id := range c.Reports {
		if id == "" || id == c.From || slices.Contains(c.Reports[:i], id) {
			return c, problem{http.StatusUnprocessableEntity, c.Kind + " needs reports that are each another."}
		}
	}
	err := o.store.Read(ctx, func(v store.View) error {
		for _, id := range append(c.Reports[:len(c.Reports):len(c.Reports)], c.From) {
			if _, err := v.Membership(id); id != "" && err != nil {
				return notKept(id, err)
			}
		}
		return nil
	})
	if err != nil {
		return c, err
	}
	return c, o.desk.Correct(ctx, store.Said{Kind: c.Kind, Reports: c.Reports, From: c.From, Note: c.Note})
}

type undoIn struct {
	Number int64 `path:"number" doc:"of a correction, as corrections tells it"`
}

func (o *operations) undo(ctx context.Context, in *undoIn) (*struct{}, error) {
	if err := takeBack(ctx, o.desk, in.Number); err != nil {
		return nil, o.asError("undo", err)
	}
	return nil, nil
}

// takeBack takes back what was said under a number, if that still counts.
func takeBack(ctx context.Context, d *desk.Desk, number int64) error {
	err := d.Store().Read(ctx, func(v store.View) error {
		all, err := v.Corrections()
		if err != nil {
			return err
		}
		if err := store.CanUndo(all, number); err != nil && !errors.Is(err, store.ErrNone) {
			return problem{http.StatusConflict, err.Error()}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return d.Undo(ctx, number, "")
}

// notKept says which report is not there.
func notKept(id string, err error) error {
	if errors.Is(err, store.ErrNone) {
		return problem{http.StatusNotFound, "No report " + id + " is in a story."}
	}
	return err
}

func (o *operations) follow(ctx context.Context, in *bodyIn[Following]) (Feed, error) {
	plain, err := fetch.Plain(in.Body.URL)
	if err != nil {
		return Feed{}, err
	}
	f, err := o.desk.Follow(ctx, store.Feed{URL: plain, Outlet: in.Body.Outlet})
	return asFeed(f), err
}
