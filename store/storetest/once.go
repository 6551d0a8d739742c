package storetest

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/store"
)

func sameAgain(h *house) {
	put := func() {
		h.write(h, func(b store.Batch) error {
			a, err := Put(b, 1, "")
			if err == nil {
				_, err = Put(b, 2, "s"+a.ID)
			}
			return err
		})
	}
	other := Invent(1)
	other.Text += "And more.\n"
	holds := func(want ...store.Holding) {
		got := seen(h, h, func(v store.View) ([]store.Holding, error) {
			return v.Holds([]news.Report{Invent(1), other, Invent(3), Invent(1)})
		})
		if !slices.Equal(got, want) {
			h.Errorf("held: %v, want %v", got, want)
		}
		knows := seen(h, h, func(v store.View) ([]bool, error) {
			return v.Knows([]news.Report{Invent(1), other, Invent(3), Invent(1)})
		})
		for i, is := range knows {
			if is != (want[i] != store.Missing) {
				h.Errorf("known: %v, of what is held as %v", knows, want)
			}
		}
	}
	holds(store.Missing, store.Missing, store.Missing, store.Missing)
	put()
	holds(store.Held, store.Taken, store.Missing, store.Held)
	before, counts := export(h, h), seen(h, h, store.View.Counts)
	put()
	if after := export(h, h); after != before {
		h.Errorf("kept twice it is otherwise:\n%s\n%s", before, after)
	}
	if counts.Raws != 2 || counts.Reports != 2 || counts.Members != 2 || counts.Stories != 1 {
		h.Errorf("%+v", counts)
	}
}

// notedOnce: of as many items as a feed has, each place keeps its first note.
func notedOnce(h *house) {
	var id string
	var want []store.Reading
	h.write(h, func(b store.Batch) (err error) {
		raw, r := Document(1)
		if id, _, err = b.KeepRaw(raw, ""); err != nil {
			return err
		}
		if _, err = b.KeepReport(id, 0, "", r); err != nil {
			return err
		}
		for place := range 150 {
			n := store.Reading{Raw: id, Place: place, Input: fmt.Sprint("item ", place), Reason: "teaser: its article is kept"}
			if place%3 == 0 {
				n.Report, n.Reason = Invent(1).ID, ""
			}
			want = append(want, n)
		}
		other := want[7]
		other.Reason = "no-text: told later"
		return errors.Join(b.KeepReadings(nil), b.KeepReadings(want[1:]), b.KeepReadings(want[:9]), b.KeepReadings([]store.Reading{other}))
	})
	want[0].Input = Invent(1).Input // KeepReport noted it
	if got := seen(h, h, func(v store.View) ([]store.Reading, error) { return v.Readings(id) }); !slices.Equal(got, want) {
		h.Errorf("found: %+v\nwant: %+v", got, want)
	}
}

func writtenOnce(h *house) {
	raw, r := Document(1)
	later := raw
	later.Fetched = raw.Fetched.Add(time.Hour)
	other, renamed := r, r
	other.Text += "And more.\n"
	renamed.Title = "Another title"
	var id string
	h.write(h, func(b store.Batch) (err error) {
		if id, _, err = b.KeepRaw(raw, "first"); err != nil {
			return err
		}
		again, fresh, err := b.KeepRaw(later, "second")
		if again != id || fresh {
			h.Errorf("the same bytes are kept as %s and %s, fresh: %v", id, again, fresh)
		}
		_, err2 := b.KeepReport(id, 0, "", r)
		return errors.Join(err, err2, b.Done(id))
	})
	h.write(h, func(b store.Batch) error {
		kept, err := b.KeepReport(id, 0, "", renamed)
		if kept.Fresh || kept.Title != r.Title {
			h.Errorf("a report that was kept is %q now, fresh: %v", kept.Title, kept.Fresh)
		}
		return err
	})
	err := h.Write(context.Background(), func(b store.Batch) error {
		_, err := b.KeepReport(id, 1, "", other)
		return err
	})
	if !errors.Is(err, store.ErrTaken) {
		h.Errorf("another text under the id of a report: %v", err)
	}
	got := seen(h, h, func(v store.View) (store.Raw, error) { return v.Raw(id) })
	if !got.Fetched.Equal(raw.Fetched) || got.Feed != "first" {
		h.Errorf("a raw that was kept was fetched at %v through %q now", got.Fetched, got.Feed)
	}
	got.Body = nil
	heads := seen(h, h, func(v store.View) ([]store.Raw, error) { return v.Heads([]string{id, id}) })
	if want := []store.Raw{got, got}; !reflect.DeepEqual(heads, want) {
		h.Errorf("without their bodies they are %+v, want %+v", heads, want)
	}
	if err := h.Read(context.Background(), func(v store.View) error { _, err := v.Heads([]string{id, "no-such"}); return err }); !errors.Is(err, store.ErrNone) {
		h.Errorf("a raw that is not there, without its body: %v", err)
	}
}

// versions keeps a page three times, twice with other words, and another
// address of it; and a page with two reports under one address.
func versions(h *house) {
	texts := []string{"The weir holds.\nNobody is hurt.\n", "The weir holds.\nTwo are hurt.\n", "The weir holds.\nTwo are hurt.\n"}
	urls := []string{"https://www.tarn.example.org/weir?utm_source=feed", "http://tarn.example.org/weir/", "https://tarn.example.org/weir#top"}
	var ids []string
	for i, text := range texts {
		r := report(urls[i], outlets[0], "The weir", text, "", 0)
		ids = append(ids, r.ID)
		h.write(h, func(b store.Batch) error {
			raw, _, err := b.KeepRaw(news.Raw{Body: []byte(text), Input: urls[i]}, "")
			if err != nil {
				return err
			}
			kept, err := b.KeepReport(raw, 0, "", r)
			if kept.Version != i+1 || i > 0 && kept.Supersedes != ids[i-1] {
				h.Errorf("%s is kept as version %d of %s, after %q", urls[i], kept.Version, kept.Page, kept.Supersedes)
			}
			return errors.Join(err, b.Done(raw), b.Join(store.Membership{Report: r.ID, Story: "s" + ids[0]}))
		})
	}
	held := seen(h, h, func(v store.View) ([]store.Report, error) { return v.Versions(ids[1]) })
	if len(held) != 3 || held[0].ID != ids[0] || held[0].SupersededBy != ids[1] || held[2].SupersededBy != "" {
		h.Fatalf("the versions are %+v", held)
	}
	newest := seen(h, h, func(v store.View) (store.Report, error) { return v.Newest(held[0].Page) })
	if newest.ID != ids[2] || newest.Page != held[0].Page {
		h.Errorf("the newest version is %s of %s, want %s", newest.ID, newest.Page, ids[2])
	}
	change := store.Changes(held[0].Report, held[1].Report)
	if d := alike([]string{"Nobody is hurt."}, words(change.Gone)); d != "" {
		h.Error(d)
	}
	if d := alike([]string{"Two are hurt."}, words(change.New)); d != "" {
		h.Error(d)
	}
	if s := seen(h, h, func(v store.View) (store.Story, error) { return v.Story("s" + ids[0]) }); s.Reports != 1 || len(s.Members) != 3 {
		h.Errorf("three versions of one page count as %d reports of %d members", s.Reports, len(s.Members))
	}
	h.write(h, func(b store.Batch) error {
		raw, _, err := b.KeepRaw(news.Raw{Body: []byte("a feed"), Input: "feed"}, "")
		for place, text := range []string{"First item.\n", "Second item.\n"} {
			kept, err2 := b.KeepReport(raw, place, "", report("https://tarn.example.org/live", outlets[0], "Live", text, "", 0))
			if err = errors.Join(err, err2); kept.Version != 1 {
				h.Errorf("the item %q of one feed is version %d", text, kept.Version)
			}
		}
		return errors.Join(err, b.Done(raw))
	})
}

func words(refs []news.Ref) (out []string) {
	for _, r := range refs {
		out = append(out, r.Text)
	}
	return out
}

func refused(h *house) {
	raw, r := Document(1)
	var id string
	h.write(h, func(b store.Batch) (err error) {
		if id, _, err = b.KeepRaw(raw, ""); err != nil {
			return err
		}
		if unread, err := b.Unread(10); err != nil || len(unread) != 1 || unread[0] != id {
			h.Errorf("unread are %v (%v)", unread, err)
		}
		_, err = b.KeepReport(id, 0, "", news.Report{Input: "a.html#1", Reason: "no-article: only menus"})
		_, err2 := b.KeepReport(id, 1, "", r)
		return errors.Join(err, err2, b.Done(id))
	})
	got := seen(h, h, func(v store.View) ([]store.Reading, error) { return v.Readings(id) })
	want := []store.Reading{{Raw: id, Place: 0, Input: "a.html#1", Reason: "no-article: only menus"}, {Raw: id, Place: 1, Input: r.Input, Report: r.ID}}
	if d := alike(want, got); d != "" {
		h.Error(d)
	}
	refusals := func(of int) []store.Refusal {
		return seen(h, h, func(v store.View) ([]store.Refusal, error) { return v.Refusals(of) })
	}
	first := store.Refusal{Reading: want[0]}
	if d := alike([]store.Refusal{first}, refusals(10)); d != "" {
		h.Error(d)
	}
	h.write(h, func(b store.Batch) error {
		next, _, err := b.KeepRaw(news.Raw{Body: []byte("a feed"), Input: "feed"}, "feed")
		first.Reading, first.Feed = store.Reading{Raw: next, Input: "feed#1", Reason: "null-item: it is null"}, "feed"
		_, err2 := b.KeepReport(next, 0, "", news.Report{Input: "feed#1", Reason: first.Reason})
		return errors.Join(err, err2, b.Done(next))
	})
	if d := alike([]store.Refusal{first, {Reading: want[0]}}, refusals(2)); d != "" {
		h.Error(d)
	}
	if d := alike([]store.Refusal{first}, refusals(1)); d != "" {
		h.Errorf("of the newest raw alone: %s", d)
	}
	if unread := seen(h, h, func(v store.View) ([]string, error) { return v.Unread(10) }); len(unread) != 0 {
		h.Errorf("unread are %v", unread)
	}
	if text := export(h, h); !strings.Contains(text, "no-article: only menus") {
		h.Errorf("the export does not name what was refused:\n%s", text)
	}
}
