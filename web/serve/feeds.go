package serve

import (
	"io"
	"log/slog"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
	"synoptic/web"
)

// feedsView is what the page of feeds shows beside them.
type feedsView struct {
	Follows  []following
	Failing  int
	Imported *imported
}

// imported is what came of a list of feeds.
type imported struct {
	Fresh, Known int
	Skipped      []fetch.Skipped
	More         int // skipped lines beyond those shown
}

// mostSkipped is how many lines of a list are told one by one.
const mostSkipped = 50

// feedPages are the page of feeds, its forms, and the list that goes in and out.
type feedPages struct {
	library
	desk    *desk.Desk
	follows follows
	now     func() time.Time
	log     *slog.Logger
}

func (p *feedPages) feedsPage(r *http.Request) (shown, error) {
	list, err := p.feeds(r.Context())
	v := feedsView{Follows: p.follows.list()}
	for _, f := range list.Feeds {
		if f.Failures > 0 {
			v.Failing++
		}
	}
	out := shown{Title: web.Say("nav.feeds"), Place: "feeds", At: "/feeds", Name: "feeds", Object: list, View: v}
	out.Sheet = func() sheet {
		t := sheet{Columns: []string{"url", "title", "outlet", "off", "failures", "error"}}
		for _, f := range list.Feeds {
			t.Rows = append(t.Rows, []string{f.URL, f.Title, f.Outlet, strconv.FormatBool(f.Off), strconv.Itoa(f.Failures), f.Error})
		}
		return t
	}
	return out, err
}

func (p *feedPages) addFeed(r *http.Request) (shown, error) {
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	followed, err := p.follow(r.Context(), r.PostForm.Get("url"), r.PostForm.Get("outlet"))
	if !followed { // the page says what it waits for, or why not
		return shown{Goto: "/feeds"}, err
	}
	return shown{Goto: "/feeds?done=followed"}, nil
}

func (p *feedPages) removeFeed(r *http.Request) (shown, error) {
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	err := p.store.Write(r.Context(), func(b store.Batch) error { return b.DropFeed(r.PostForm.Get("url")) })
	return shown{Goto: "/feeds?done=remove"}, err
}

// switchFeed switches a feed on or off, as the address says.
func (p *feedPages) switchFeed(r *http.Request) (shown, error) {
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	what := path.Base(r.URL.Path)
	err := p.change(r.Context(), r.PostForm.Get("url"), func(f *store.Feed) { f.Off = what == "off" })
	return shown{Goto: "/feeds?done=" + what}, err
}

// longestName is how long the name of an outlet may be.
const longestName = 200

// nameFeed sets by which name the outlet of a feed is called.
func (p *feedPages) nameFeed(r *http.Request) (shown, error) {
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	name := strings.Join(strings.Fields(r.PostForm.Get("outlet")), " ")
	if len(name) > longestName {
		return shown{}, problem{http.StatusUnprocessableEntity, web.Say("feeds.name.long")}
	}
	err := p.change(r.Context(), r.PostForm.Get("url"), func(f *store.Feed) { f.Outlet = name })
	return shown{Goto: "/feeds?done=outlet"}, err
}

// askFeed puts a feed first among those that are asked.
func (p *feedPages) askFeed(r *http.Request) (shown, error) {
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	err := p.change(r.Context(), r.PostForm.Get("url"), func(f *store.Feed) { f.Next, f.Off = p.now(), false })
	return shown{Goto: "/feeds?done=ask"}, err
}

// importFeeds takes a list of feeds (OPML) that was sent as a file.
func (p *feedPages) importFeeds(r *http.Request) (shown, error) {
	file, _, err := r.FormFile("list")
	if err != nil {
		return shown{}, badForm(err)
	}
	defer file.Close()
	text, err := io.ReadAll(file)
	if err != nil {
		return shown{}, badForm(err)
	}
	listed, skipped, err := fetch.ReadOPML(text)
	if err != nil {
		return shown{}, problem{http.StatusUnprocessableEntity, "This file is no list of feeds: " + err.Error()}
	}
	fresh, err := p.take(r.Context(), listed)
	if err != nil {
		return shown{}, err
	}
	out, err := p.feedsPage(r)
	if v, is := out.View.(feedsView); is {
		n := min(len(skipped), mostSkipped)
		v.Imported = &imported{fresh, len(listed) - fresh, skipped[:n], len(skipped) - n}
		out.View = v
	}
	return out, err
}

// exportFeeds gives all feeds as a list that any reader takes.
func (p *feedPages) exportFeeds(w http.ResponseWriter, r *http.Request) {
	var list []fetch.Listed
	err := p.store.Read(r.Context(), func(v store.View) (err error) {
		list, err = desk.Listed(v)
		return err
	})
	if err != nil {
		p.log.Error(r.URL.Path, "error", err)
		writeProblem(w, asProblem(err))
		return
	}
	w.Header().Set("Content-Type", "text/x-opml; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="synoptic.opml"`)
	if err := fetch.WriteOPML(w, list); err != nil {
		p.log.Error(r.URL.Path, "error", err)
	}
}
