package reader

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
)

// google is a reader that answers as Google Reader did.
type google struct {
	at, user, password string
	token              string
	caller             *fetch.Caller
	now                func() time.Time
	read               map[int64]time.Time // when an entry was first seen as read
	taken              map[int64]bool      // entries that are known
}

// Google is a reader that answers as Google Reader did as a source: at the
// address in front of /accounts/ClientLogin, with its name and password.
func Google(address, user, password string, caller *fetch.Caller, d *desk.Desk, o Options) *Reader {
	g := &google{at: strings.TrimRight(address, "/"), user: user, password: password, caller: caller, now: o.Now}
	if g.now == nil {
		g.now = time.Now
	}
	return newReader("greader", g, d, o)
}

const (
	readingList = "user/-/state/com.google/reading-list"
	readState   = "user/-/state/com.google/read"
	starState   = "user/-/state/com.google/starred"
	itemTag     = "tag:google.com,2005:reader/item/"
	mostNumbers = 1000
)

// page is no address that it answers, only a name: the API has none.
func (g *google) page(feed, entry int64) string {
	return fmt.Sprintf("%s/reader/feed/%d/entry/%d", g.at, feed, entry)
}

// entries are those among the newest that are not known: readers number them
// in many ways.
func (g *google) entries(ctx context.Context, _ int64, known func(int64) bool) (out []Entry, more bool, err error) {
	numbers, err := g.numbers(ctx, readingList)
	if err != nil {
		return nil, false, err
	}
	slices.Sort(numbers)
	taken := map[int64]bool{}
	for _, n := range numbers {
		taken[n] = g.taken[n] || known(n)
	}
	g.taken = taken
	numbers = slices.DeleteFunc(numbers, func(n int64) bool { return taken[n] })
	more = len(numbers) > atOnce
	numbers = numbers[:min(len(numbers), atOnce)]
	if len(numbers) == 0 {
		return nil, false, nil
	}
	out, err = g.tell(ctx, numbers)
	return out, more, err
}

func (g *google) newest(context.Context) (int64, error) { return 0, nil }

// numbers are the numbers of the newest items of a stream.
func (g *google) numbers(ctx context.Context, stream string) (out []int64, err error) {
	var got struct {
		Items []struct {
			ID string `json:"id"`
		} `json:"itemRefs"`
	}
	query := url.Values{"s": {stream}, "n": {strconv.Itoa(mostNumbers)}, "output": {"json"}}
	if err := g.ask(ctx, http.MethodGet, "stream/items/ids?"+query.Encode(), nil, &got); err != nil {
		return nil, err
	}
	for _, it := range got.Items {
		if n, err := strconv.ParseInt(it.ID, 10, 64); err == nil {
			out = append(out, n)
		}
	}
	return out, nil
}

// tell gives the items of these numbers, the least first.
func (g *google) tell(ctx context.Context, numbers []int64) (out []Entry, err error) {
	form := url.Values{"output": {"json"}}
	for _, n := range numbers {
		form.Add("i", fmt.Sprintf("%s%016x", itemTag, n))
	}
	var got struct {
		Items []googleItem `json:"items"`
	}
	if err := g.ask(ctx, http.MethodPost, "stream/items/contents?output=json", form, &got); err != nil {
		return nil, err
	}
	for _, it := range got.Items {
		if e, is := it.entry(); is {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}

type googleItem struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Author    string `json:"author"`
	Published int64  `json:"published"`
	Alternate []struct {
		Href string `json:"href"`
	} `json:"alternate"`
	Summary struct {
		Content string `json:"content"`
	} `json:"summary"`
	Content struct {
		Content string `json:"content"`
	} `json:"content"`
	Origin struct {
		StreamID string `json:"streamId"`
		Title    string `json:"title"`
	} `json:"origin"`
}

func (it googleItem) entry() (e Entry, is bool) {
	n, err := strconv.ParseInt(strings.TrimPrefix(it.ID, itemTag), 16, 64)
	e = Entry{ID: n, Title: it.Title, Author: it.Author, Content: it.Content.Content, Feed: Feed{URL: it.Origin.StreamID, Title: it.Origin.Title}}
	if e.Content == "" {
		e.Content = it.Summary.Content
	}
	if len(it.Alternate) > 0 {
		e.URL = it.Alternate[0].Href
	}
	if it.Published > 0 {
		e.Published = time.Unix(it.Published, 0)
	}
	e.Feed.ID, _ = strconv.ParseInt(strings.TrimPrefix(it.Origin.StreamID, "feed/"), 10, 64)
	return e, err == nil && n > 0
}

// readSince goes by what was not read when it was last asked: the API tells no
// times of reading. What was read before the first time is nothing new.
func (g *google) readSince(ctx context.Context, since time.Time) (out []int64, err error) {
	numbers, err := g.numbers(ctx, readState)
	if err != nil {
		return nil, err
	}
	seen, first := map[int64]time.Time{}, g.read == nil
	for _, n := range numbers {
		at, known := g.read[n]
		if !known && !first {
			at = g.now()
		}
		seen[n] = at
		if at.After(since) {
			out = append(out, n)
		}
	}
	g.read = seen
	slices.Sort(out)
	return out, nil
}

func (g *google) markRead(ctx context.Context, entries []int64) error {
	return g.tag(ctx, readState, entries...)
}

func (g *google) star(ctx context.Context, entry int64) error { return g.tag(ctx, starState, entry) }

// link does nothing: the API changes no text.
func (g *google) link(context.Context, int64, string, string) error { return nil }

func (g *google) tag(ctx context.Context, tag string, entries ...int64) error {
	form := url.Values{"a": {tag}}
	for _, n := range entries {
		form.Add("i", fmt.Sprintf("%s%016x", itemTag, n))
	}
	return g.ask(ctx, http.MethodPost, "edit-tag", form, nil)
}

// ask asks with the token, and once more with a new one where that is not known
// any more.
func (g *google) ask(ctx context.Context, method, path string, form url.Values, to any) error {
	if g.token == "" {
		if err := g.login(ctx); err != nil {
			return err
		}
	}
	err := g.askOnce(ctx, method, path, form, to)
	if r, is := err.(refusal); is && r.status == http.StatusUnauthorized {
		if err := g.login(ctx); err != nil {
			return err
		}
		return g.askOnce(ctx, method, path, form, to)
	}
	return err
}

func (g *google) login(ctx context.Context) error {
	form := url.Values{"Email": {g.user}, "Passwd": {g.password}}
	got, err := g.caller.Do(ctx, fetch.Call{
		Method: http.MethodPost, URL: g.at + "/accounts/ClientLogin", Body: []byte(form.Encode()),
		Header: map[string]string{"Content-Type": "application/x-www-form-urlencoded"},
	})
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(got.Body)) {
		if token, is := strings.CutPrefix(strings.TrimSpace(line), "Auth="); is && got.OK() {
			g.token = token
			return nil
		}
	}
	return refusal{"POST " + g.at + "/accounts/ClientLogin", cmp.Or(map[bool]int{true: http.StatusUnauthorized}[got.OK()], got.Status)}
}

func (g *google) askOnce(ctx context.Context, method, path string, form url.Values, to any) error {
	call := fetch.Call{Method: method, URL: g.at + "/reader/api/0/" + path, Header: map[string]string{"Authorization": "GoogleLogin auth=" + g.token}}
	if form != nil {
		form.Set("T", g.token)
		call.Body, call.Header["Content-Type"] = []byte(form.Encode()), "application/x-www-form-urlencoded"
	}
	got, err := g.caller.Do(ctx, call)
	what, _, _ := strings.Cut(path, "?")
	switch {
	case err != nil:
		return err
	case !got.OK():
		return refusal{method + " " + g.at + "/reader/api/0/" + what, got.Status}
	case to == nil:
		return nil
	}
	if err := json.Unmarshal(got.Body, to); err != nil {
		return fmt.Errorf("%s: what it answers is not understood: %w", what, err)
	}
	return nil
}
