package greader

import (
	"errors"
	"fmt"
	"html"
	"net/http"
	"strconv"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
	"synoptic/web/feed"
)

func homeOf(r *http.Request) string {
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

func (a *api) user(*http.Request) (any, error) {
	return map[string]string{"userId": "1", "userName": "synoptic", "userProfileId": "1", "userEmail": "synoptic"}, nil
}

func (a *api) tags(*http.Request) (any, error) {
	out := []category{{ID: streams + "starred"}}
	for _, l := range labels {
		kind := "tag"
		if l.name == folder {
			kind = "folder"
		}
		out = append(out, category{tagged + l.name, l.name, kind})
	}
	return map[string]any{"tags": out}, nil
}

func (a *api) subscriptions(r *http.Request) (any, error) {
	home := homeOf(r)
	return map[string]any{"subscriptions": []subscription{{
		feedID, web.Say("nav.stories"), []category{{tagged + folder, folder, "folder"}}, home + "/stories.atom", home + "/", home + "/icon.svg",
	}}}, nil
}

// look gives the items in reach.
func (a *api) look(r *http.Request, do func(store.View, []item) error) error {
	return a.store.Read(r.Context(), func(v store.View) error {
		all, _, err := items(v)
		if err != nil {
			return err
		}
		return do(v, all)
	})
}

func (a *api) unread(r *http.Request) (any, error) {
	n, newest := 0, time.Unix(0, 0)
	err := a.look(r, func(_ store.View, all []item) error {
		for _, it := range all {
			if !it.read {
				n++
			}
			if it.changed.After(newest) {
				newest = it.changed
			}
		}
		return nil
	})
	at := strconv.FormatInt(newest.UnixMicro(), 10)
	return map[string]any{"max": reach, "unreadcounts": []count{{feedID, n, at}, {tagged + folder, n, at}, {streams + "reading-list", n, at}}}, err
}

func (a *api) ids(r *http.Request) (any, error) {
	out := refs{Items: []itemRef{}}
	err := a.look(r, func(_ store.View, all []item) error {
		list, next := wantedOf(r, mostItems).of(all)
		for _, it := range list {
			out.Items = append(out.Items, itemRef{strconv.FormatInt(it.id, 10), []string{feedID}, strconv.FormatInt(it.changed.UnixMicro(), 10)})
		}
		out.Continuation = continuation(next)
		return nil
	})
	return out, err
}

func continuation(next int) string {
	if next == 0 {
		return ""
	}
	return strconv.Itoa(next)
}

// contents tells the items that are named.
func (a *api) contents(r *http.Request) (any, error) {
	var named []int64
	for _, text := range r.Form["i"] {
		id, err := itemID(text)
		if err != nil {
			return nil, err
		}
		named = append(named, id)
	}
	if len(named) > mostItems {
		return nil, bad("That is too many items at once.")
	}
	out := a.envelope(r, streams+"reading-list")
	err := a.look(r, func(v store.View, all []item) error {
		at := map[int64]item{}
		for _, it := range all {
			at[it.id] = it
		}
		for _, id := range named {
			it, is := at[id]
			if !is {
				continue
			}
			if err := out.tell(v, homeOf(r), it); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

// stream tells the items of a stream.
func (a *api) stream(r *http.Request) (any, error) {
	w := wantedOf(r, mostTold)
	out := a.envelope(r, w.stream)
	err := a.look(r, func(v store.View, all []item) error {
		list, next := w.of(all)
		for _, it := range list {
			if err := out.tell(v, homeOf(r), it); err != nil {
				return err
			}
		}
		out.Continuation = continuation(next)
		return nil
	})
	return out, err
}

func (a *api) envelope(r *http.Request, stream string) contents {
	return contents{Direction: "ltr", ID: stream, Title: web.Say("nav.stories"), Self: []link{{Href: homeOf(r) + r.URL.Path}}, Updated: a.o.Now().Unix(), Items: []told{}}
}

// tell adds an item with what it tells.
func (c *contents) tell(v store.View, home string, it item) error {
	y, err := v.Synopsis(it.ID, 0)
	if err != nil && !errors.Is(err, store.ErrNone) {
		return err
	}
	page := home + "/story/" + it.ID
	t := told{
		ID: fmt.Sprintf("%s%016x", itemTag, it.id), Title: it.Title, Categories: it.categories(), Author: outlets(y),
		CrawlTimeMsec: strconv.FormatInt(it.changed.UnixMilli(), 10), TimestampUsec: strconv.FormatInt(it.changed.UnixMicro(), 10),
		Published: it.first.Unix(), Updated: it.changed.Unix(),
		Canonical: []link{{Href: page}}, Alternate: []link{{page, "text/html"}},
		Summary: content{"ltr", feed.Story(y).HTML() + `<p><a href="` + html.EscapeString(page) + `">` + web.Say("part.matrix") + "</a></p>"},
		Origin:  origin{feedID, web.Say("nav.stories"), home + "/"},
	}
	if t.Title = strings.Join(strings.Fields(web.Harmless(t.Title)), " "); t.Title == "" {
		t.Title = web.Say("story.untitled")
	}
	c.Items = append(c.Items, t)
	return nil
}

// categories are the streams that an item is in.
func (it item) categories() []string {
	out := []string{streams + "reading-list"}
	if it.read {
		out = append(out, streams+"read")
	}
	if it.starred {
		out = append(out, streams+"starred")
	}
	for _, l := range labels {
		if l.has(it.Story) {
			out = append(out, tagged+l.name)
		}
	}
	return out
}

// outlets are the outlets of a story, each once.
func outlets(y news.Synopsis) string {
	var out []string
	seen := map[news.Maybe]bool{"": true}
	for _, r := range y.Reports {
		if !seen[r.Outlet.Name] {
			seen[r.Outlet.Name] = true
			out = append(out, web.Harmless(string(r.Outlet.Name)))
		}
	}
	return strings.Join(out, ", ")
}
