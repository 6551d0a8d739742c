package reader

import (
	"context"
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
)

// miniflux is a Miniflux, asked by its API (https://miniflux.app/docs/api.html).
type miniflux struct {
	at     string // its address, without a slash behind
	token  string
	caller *fetch.Caller
}

// Miniflux is a Miniflux as a source: at its address, with one of its API keys.
func Miniflux(address, token string, caller *fetch.Caller, d *desk.Desk, o Options) *Reader {
	return newReader("miniflux", &miniflux{strings.TrimRight(address, "/"), token, caller}, d, o)
}

// atOnce is how many entries are asked for at once.
const atOnce = 100

func (m *miniflux) page(feed, entry int64) string {
	return fmt.Sprintf("%s/feed/%d/entry/%d", m.at, feed, entry)
}

func (m *miniflux) entries(ctx context.Context, after int64, _ func(int64) bool) ([]Entry, bool, error) {
	list, err := m.find(ctx, url.Values{"after_entry_id": {strconv.FormatInt(after, 10)}, "order": {"id"}, "direction": {"asc"}, "limit": {strconv.Itoa(atOnce)}})
	return list, len(list) == atOnce, err
}

func (m *miniflux) newest(ctx context.Context) (int64, error) {
	list, err := m.find(ctx, url.Values{"order": {"id"}, "direction": {"desc"}, "limit": {"1"}})
	if err != nil || len(list) == 0 {
		return 0, err
	}
	return list[0].ID, nil
}

func (m *miniflux) readSince(ctx context.Context, since time.Time) (out []int64, err error) {
	list, err := m.find(ctx, url.Values{"status": {"read"}, "changed_after": {strconv.FormatInt(since.Unix(), 10)}, "order": {"changed_at"}, "direction": {"desc"}, "limit": {strconv.Itoa(atOnce)}})
	for _, e := range list {
		out = append(out, e.ID)
	}
	return out, err
}

func (m *miniflux) find(ctx context.Context, query url.Values) ([]Entry, error) {
	var got struct {
		Entries []Entry `json:"entries"`
	}
	err := m.ask(ctx, http.MethodGet, "/v1/entries?"+query.Encode(), nil, &got)
	return got.Entries, err
}

func (m *miniflux) markRead(ctx context.Context, entries []int64) error {
	return m.ask(ctx, http.MethodPut, "/v1/entries", map[string]any{"entry_ids": entries, "status": "read"}, nil)
}

// star sets a star where there is none: what the API has for one entry in all
// its versions turns it over.
func (m *miniflux) star(ctx context.Context, entry int64) error {
	e, err := m.entry(ctx, entry)
	if err != nil || e.ID == 0 || e.Starred {
		return err
	}
	return m.ask(ctx, http.MethodPut, fmt.Sprintf("/v1/entries/%d/bookmark", entry), nil, nil)
}

func (m *miniflux) link(ctx context.Context, entry int64, address, words string) error {
	e, err := m.entry(ctx, entry)
	at := html.EscapeString(address)
	if err != nil || e.ID == 0 || strings.Contains(e.Content, at) {
		return err
	}
	text := e.Content + `<p><a href="` + at + `">` + html.EscapeString(words) + `</a></p>`
	return m.ask(ctx, http.MethodPut, fmt.Sprintf("/v1/entries/%d", entry), map[string]string{"title": e.Title, "content": text}, nil)
}

// entry is an entry as it is now, empty if it is there no more.
func (m *miniflux) entry(ctx context.Context, entry int64) (e Entry, err error) {
	err = m.ask(ctx, http.MethodGet, fmt.Sprintf("/v1/entries/%d", entry), nil, &e)
	if status, is := err.(refusal); is && status.status == http.StatusNotFound {
		return Entry{}, nil
	}
	return e, err
}

// refusal is an answer that is none.
type refusal struct {
	what   string
	status int
}

func (r refusal) Error() string {
	switch r.status {
	case http.StatusUnauthorized, http.StatusForbidden:
		return fmt.Sprintf("%s: it does not know this key or password; make a new one there and set it here (status %d)", r.what, r.status)
	}
	return fmt.Sprintf("%s: it answered with status %d", r.what, r.status)
}

func (m *miniflux) ask(ctx context.Context, method, path string, body, to any) error {
	call := fetch.Call{Method: method, URL: m.at + path, Header: map[string]string{"X-Auth-Token": m.token, "Accept": "application/json"}}
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		call.Body, call.Header["Content-Type"] = text, "application/json"
	}
	got, err := m.caller.Do(ctx, call)
	what, _, _ := strings.Cut(path, "?")
	switch {
	case err != nil:
		return err
	case !got.OK():
		return refusal{method + " " + m.at + what, got.Status}
	case to == nil:
		return nil
	}
	if err := json.Unmarshal(got.Body, to); err != nil {
		return fmt.Errorf("%s %s: what it answers is not understood: %w", method, m.at+what, err)
	}
	return nil
}
