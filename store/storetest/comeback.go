package storetest

import (
	"errors"
	"fmt"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/store"
)

// alike is what differs between what was given and what comes back.
func alike(want, got any) string { return cmp.Diff(want, got, cmpopts.EquateEmpty()) }

// moments draws times as clocks give them, and none.
func moments() *rapid.Generator[time.Time] {
	return rapid.Custom(func(t *rapid.T) time.Time {
		if rapid.Bool().Draw(t, "unknown") {
			return time.Time{}
		}
		return dawn.Add(time.Duration(rapid.Int64Range(0, int64(9e17)).Draw(t, "later")))
	})
}

func rawsComeBack(h *house) {
	rapid.Check(h, func(t *rapid.T) {
		want := news.Raw{
			Body: rapid.SliceOf(rapid.Byte()).Draw(t, "body"), Input: plain().Draw(t, "input"), URL: plain().Draw(t, "url"),
			Media: plain().Draw(t, "media"), Fetched: moments().Draw(t, "fetched"),
		}
		var id string
		h.write(t, func(b store.Batch) (err error) {
			id, _, err = b.KeepRaw(want, "https://feed.example.org/")
			return err
		})
		got := seen(h, t, func(v store.View) (store.Raw, error) { return v.Raw(id) })
		want.Fetched = got.Fetched // these bytes may have come before
		if d := alike(want, got.Raw); d != "" || got.Read || got.Feed != "https://feed.example.org/" {
			t.Fatalf("came back otherwise (read %v, feed %s):\n%s", got.Read, got.Feed, d)
		}
	})
	h.write(h, func(b store.Batch) error { // nothing was found in them, and that is said
		for r, err := range b.Raws(0) {
			if err != nil {
				return err
			}
			if _, err := b.KeepReport(r.ID, 0, "", news.Report{Input: r.Input, Reason: "empty: nothing stands in it"}); err != nil {
				return err
			}
			if err := b.Done(r.ID); err != nil {
				return err
			}
		}
		return nil
	})
}

func reportsComeBack(h *house) {
	n := 0
	rapid.Check(h, func(t *rapid.T) {
		n++
		want := draw(t, n)
		raw, _ := Document(n)
		h.write(t, func(b store.Batch) error {
			id, _, err := b.KeepRaw(raw, "")
			if err != nil {
				return err
			}
			kept, err := b.KeepReport(id, 3, "", want)
			if err == nil && (!kept.Fresh || kept.Raw != id || kept.Place != 3 || kept.Version != 1) {
				err = fmt.Errorf("kept as %+v", kept)
			}
			return errors.Join(err, b.Done(id))
		})
		got := seen(h, t, func(v store.View) (store.Report, error) { return v.Report(want.ID) })
		if d := alike(want, got.Report); d != "" {
			t.Fatalf("came back otherwise:\n%s", d)
		}
	})
}

func synopsesComeBack(h *house) {
	n := 0
	rapid.Check(h, func(t *rapid.T) {
		n += 2
		var a, b news.Report
		h.write(t, func(w store.Batch) (err error) {
			if a, err = Put(w, n, ""); err == nil {
				b, err = Put(w, n+1, "s"+a.ID)
			}
			return err
		})
		one := Compare("s"+a.ID, a)
		one.Title = plain().Draw(t, "title")
		two := Compare("s"+a.ID, a, b)
		two.Reports[1].Cuts = []news.Cut{{Text: plain().Draw(t, "cut"), Rule: "other than the report's"}}
		var sums []string
		for i, s := range []news.Synopsis{one, one, two} {
			h.write(t, func(w store.Batch) error {
				version, err := w.KeepSynopsis(s)
				if want := []int{1, 1, 2}[i]; err == nil && version != want {
					err = fmt.Errorf("kept as version %d, want %d", version, want)
				}
				return err
			})
			sums = append(sums, seen(h, t, func(v store.View) (store.Story, error) { return v.Story("s" + a.ID) }).SHA256)
		}
		if sums[0] == "" || sums[1] != sums[0] || sums[2] == sums[0] {
			t.Fatalf("a story names its synopses, one, the same and another, %q", sums)
		}
		for version, want := range map[int]news.Synopsis{0: two, 1: one, 2: two} {
			got := seen(h, t, func(v store.View) (news.Synopsis, error) { return v.Synopsis("s"+a.ID, version) })
			if d := cmp.Diff(want, got); d != "" {
				t.Fatalf("version %d came back otherwise:\n%s", version, d)
			}
		}
	})
}

func feedsComeBack(h *house) {
	rapid.Check(h, func(t *rapid.T) {
		want := store.Feed{
			URL: plain().Draw(t, "url"), Title: plain().Draw(t, "title"), Site: plain().Draw(t, "site"), Outlet: plain().Draw(t, "outlet"),
			Off: rapid.Bool().Draw(t, "off"), ETag: plain().Draw(t, "etag"), LastModified: plain().Draw(t, "modified"), Hash: plain().Draw(t, "hash"),
			Added: moments().Draw(t, "added"), Checked: moments().Draw(t, "checked"), OK: moments().Draw(t, "ok"), Next: moments().Draw(t, "next"),
			Failures: rapid.IntRange(0, 1e6).Draw(t, "failures"), Error: plain().Draw(t, "error"),
		}
		h.write(t, func(b store.Batch) error { return b.KeepFeed(want) })
		if d := alike(want, seen(h, t, func(v store.View) (store.Feed, error) { return v.Feed(want.URL) })); d != "" {
			t.Fatalf("came back otherwise:\n%s", d)
		}
		by := dawn.AddDate(10, 0, 0)
		due := seen(h, t, func(v store.View) ([]store.Feed, error) { return v.Due(by, 1000) })
		for i, f := range due {
			if f.Off || f.Next.After(by) || i > 0 && f.Next.Before(due[i-1].Next) {
				t.Fatalf("at %v these are due: %+v", by, due)
			}
		}
	})
	feeds := seen(h, h, store.View.Feeds)
	for _, f := range feeds {
		h.write(h, func(b store.Batch) error { return b.DropFeed(f.URL) })
	}
	if left := seen(h, h, store.View.Feeds); len(feeds) == 0 || len(left) != 0 {
		h.Errorf("of %d feeds %d are left", len(feeds), len(left))
	}
}

func saidComesBack(h *house) {
	var want []store.Said
	rapid.Check(h, func(t *rapid.T) {
		c := store.Said{
			Kind: rapid.SampledFrom([]string{"join", "apart", "split", "pin"}).Draw(t, "kind"), Reports: rapid.SliceOfN(plain(), 1, 4).Draw(t, "reports"),
			From: plain().Draw(t, "from"), Note: plain().Draw(t, "note"),
		}
		if len(want) > 0 && rapid.Bool().Draw(t, "undo") {
			c = store.Said{Kind: "undo", Reports: []string{}, Of: int64(len(want)), Note: c.Note}
		}
		state := rapid.SliceOf(rapid.Byte()).Draw(t, "state")
		h.write(t, func(b store.Batch) error {
			if err := b.KeepState("stream", state); err != nil {
				return err
			}
			return b.Correct(c)
		})
		want = append(want, c)
		if d := alike(state, seen(h, t, func(v store.View) ([]byte, error) { return v.State("stream") })); d != "" {
			t.Fatalf("the state came back otherwise:\n%s", d)
		}
	})
	var got []store.Said
	for _, c := range seen(h, h, store.View.Corrections) {
		got = append(got, c.Said)
	}
	if d := alike(want, got); d != "" {
		h.Errorf("corrections came back otherwise:\n%s", d)
	}
}

func noneIsNone(h *house) {
	for what, ask := range map[string]func(store.View) error{
		"raw":        func(v store.View) error { _, err := v.Raw("none"); return err },
		"report":     func(v store.View) error { _, err := v.Report("none"); return err },
		"versions":   func(v store.View) error { _, err := v.Versions("none"); return err },
		"membership": func(v store.View) error { _, err := v.Membership("none"); return err },
		"story":      func(v store.View) error { _, err := v.Story("none"); return err },
		"synopsis":   func(v store.View) error { _, err := v.Synopsis("none", 0); return err },
		"feed":       func(v store.View) error { _, err := v.Feed("none"); return err },
		"state":      func(v store.View) error { _, err := v.State("none"); return err },
		"why":        func(v store.View) error { _, err := store.Why(v, "none", "none"); return err },
	} {
		h.see(h, func(v store.View) error {
			if err := ask(v); !errors.Is(err, store.ErrNone) {
				h.Errorf("%s: %v", what, err)
			}
			return nil
		})
	}
}
