package serve

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"

	"synoptic/desk"
	"synoptic/store"
)

// Another program's parser reads every feed of the site, in both forms alike.
func TestFeedsOut(t *testing.T) {
	r := settled(t)
	r.send(7, "Mayor glad of the sale", "2026-05-05", mill[0]+` “This ends a long quarrel for all of Orrin,” Mayor Ilse Corran said on Tuesday.`)
	r.settle()
	s := r.titled("Ferry Aldra runs aground off Tollen")
	for _, row := range []struct {
		path    string
		entries int
		says    string
	}{
		{"/stories", 2, "Differ"},
		{place("story", s.ID), 3, "how many were injured"},
		{"/search?q=sugar+mill", 3, "sugar mill"},
		{"/outlet/Paper%201", 2, ""},
		{"/person/Ilse%20Corran", 1, "quarrel"},
		{"/differences", 1, "43 passengers"},
		{"/search?q=nowhere", 0, ""},
	} {
		atom, list := r.feed(row.path, "atom"), r.feed(row.path, "feed.json")
		if len(atom.Items) != row.entries || len(list.Items) != row.entries {
			t.Errorf("%s: %d entries as Atom, %d as JSON Feed, want %d", row.path, len(atom.Items), len(list.Items), row.entries)
			continue
		}
		text := ""
		for i, e := range atom.Items {
			other := list.Items[i]
			if e.GUID != other.GUID || e.Title != other.Title || e.Content != other.Content || e.Updated != other.Updated || e.Link != other.Link {
				t.Errorf("%s: the forms tell otherwise:\n%+v\n%+v", row.path, e, other)
			}
			if e.UpdatedParsed == nil || time.Since(*e.UpdatedParsed) > time.Hour || !urns.MatchString(e.GUID) {
				t.Errorf("%s: entry %s of %s", row.path, e.GUID, e.Updated)
			}
			text += e.Content
		}
		if row.says != "" && !strings.Contains(text, row.says) {
			t.Errorf("%s lacks %q: %s", row.path, row.says, text)
		}
	}
}

// urns are the names that RFC 2141 allows.
var urns = regexp.MustCompile(`^urn:[a-z0-9][a-z0-9-]{0,31}:([A-Za-z0-9()+,\-.:=@;$_!*']|%[0-9A-Fa-f]{2})+$`)

// The name of a feed is one that RFC 2141 allows, another for each feed, whatever
// is asked for.
func TestFeedNames(t *testing.T) {
	seen := map[string]string{}
	for at, want := range map[string]string{
		"/stories":                      "urn:synoptic:feed:stories",
		"/stories?differs=1&words=oak":  "urn:synoptic:feed:stories:differs=1%26words=oak",
		"/search?q=tram+%26+bus":        "urn:synoptic:feed:search:q=tram+%26+bus",
		"/search?q=tram%2Fbus":          "urn:synoptic:feed:search:q=tram%2Fbus",
		place("story", "s0123456789ab"): "urn:synoptic:feed:story:s0123456789ab",
		place("outlet", "Quill & Son"):  "urn:synoptic:feed:outlet:Quill%20%26%20Son",
		place("outlet", "a/b?c#d~é"):    "urn:synoptic:feed:outlet:a%2Fb%3Fc%23d%7E%C3%A9",
		place("person", "Oda (Lisk)"):   "urn:synoptic:feed:person:Oda%20%28Lisk%29",
	} {
		got := feedURN(at)
		if got != want || !urns.MatchString(got) {
			t.Errorf("%s is named %s, want %s", at, got, want)
		}
		if seen[got] != "" {
			t.Errorf("%s and %s have one name", at, seen[got])
		}
		seen[got] = at
	}
}

// feed is a feed of the site as another program reads it.
func (r *room) feed(path, form string) *gofeed.Feed {
	r.Helper()
	at, query, _ := strings.Cut(path, "?")
	f, err := gofeed.NewParser().ParseString(r.get(at + "." + form + "?" + query))
	if err != nil {
		r.Fatalf("%s as %s: %v", path, form, err)
	}
	return f
}

// An entry is another only when what it tells is: a report that says nothing
// new changes no other story, and who has a feed as it is gets it no second
// time.
func TestFeedsStay(t *testing.T) {
	r := settled(t)
	ferryID := r.titled("Ferry Aldra runs aground off Tollen").ID
	_, before, head := r.ask(http.MethodGet, "/stories.atom", "")
	if status, text, _ := r.ask(http.MethodGet, "/stories.atom", "", "If-None-Match", head.Get("ETag")); status != http.StatusNotModified || text != "" {
		t.Errorf("the feed as it was: status %d, %d bytes", status, len(text))
	}
	was := entriesOf(t, before)
	members := entriesOf(t, r.get(place("story", ferryID)+".atom"))
	hourAgo := was["urn:synoptic:story:"+ferryID].Add(-time.Hour)
	r.note(ferryID, func(n *desk.Note) { n.Changed = hourAgo })
	r.recompare(ferryID)
	if was = entriesOf(t, r.get("/stories.atom")); !was["urn:synoptic:story:"+ferryID].Equal(hourAgo) {
		t.Error("a story that was compared again, and tells the same, is told as changed")
	}
	r.send(5, "Third ferry in a year aground at Tollen", "2026-05-06", ferry[2]+" Harbour master Jon Aske said it was the third ferry in a year.")
	r.settle()
	now := entriesOf(t, r.get("/stories.atom"))
	for id, at := range was {
		if grew := strings.HasSuffix(id, ferryID); grew != now[id].After(at) {
			t.Errorf("%s: changed at %s, before at %s", id, now[id], at)
		}
	}
	grown := entriesOf(t, r.get(place("story", ferryID)+".atom"))
	if len(grown) != 4 {
		t.Errorf("the story has %d entries", len(grown))
	}
	for id, at := range members {
		if !grown[id].Equal(at) {
			t.Errorf("%s: an entry of a report that was there changed", id)
		}
	}
}

// entriesOf are the times at which entries last changed, by their names.
func entriesOf(t *testing.T, text string) map[string]time.Time {
	t.Helper()
	f, err := gofeed.NewParser().ParseString(text)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]time.Time{}
	for _, e := range f.Items {
		out[e.GUID] = *e.UpdatedParsed
	}
	return out
}

// note changes what is remembered of a story.
func (r *room) note(story string, do func(*desk.Note)) {
	r.Helper()
	err := r.desk.Store().Write(r.Context(), func(b store.Batch) error {
		n, err := desk.NoteOf(b, story)
		if err != nil {
			return err
		}
		do(&n)
		return store.Remember(b, store.Lasting+"note "+story, n)
	})
	if err != nil {
		r.Fatal(err)
	}
}

// recompare has a story compared again.
func (r *room) recompare(story string) {
	r.Helper()
	if err := r.desk.Store().Write(r.Context(), func(b store.Batch) error { return b.Ask(story, time.Now()) }); err != nil {
		r.Fatal(err)
	}
	r.settle()
}
