package storetest

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"strings"
	"unicode"

	"synoptic/news"
	"synoptic/store"
)

// export is all that is kept.
func export(h *house, t fataler) string {
	var b bytes.Buffer
	h.see(t, func(v store.View) error {
		_, err := store.Export(v, &b, store.Wanted{Bodies: true, Marks: true})
		return err
	})
	return b.String()
}

func lineSet(text string) map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(text) {
		set[line] = true
	}
	return set
}

func again(h *house) {
	fill(h)
	before := export(h, h)
	h.leave()
	if err := h.Write(context.Background(), func(store.Batch) error { return nil }); err == nil {
		h.Error("a closed store takes writes")
	}
	if err := h.Read(context.Background(), func(store.View) error { return nil }); err == nil {
		h.Error("a closed store can be read")
	}
	h.enter()
	if after := export(h, h); after != before {
		h.Errorf("opened again it is otherwise:\n%s\n%s", before, after)
	}
}

// fill keeps some of everything.
func fill(h *house) {
	h.write(h, func(b store.Batch) error {
		for n := range 6 {
			if err := tell(b, n); err != nil {
				return err
			}
		}
		raw, _, err := b.KeepRaw(news.Raw{Body: []byte{0xff, 0}, Input: "menu.html"}, "")
		_, err2 := b.KeepReport(raw, 0, "", news.Report{Input: "menu.html", Reason: "no-article: only menus"})
		return errors.Join(err, err2, b.Done(raw), b.Correct(store.Said{Kind: "pin", Reports: []string{Invent(1).ID}, From: Invent(0).ID}),
			b.KeepFeed(store.Feed{URL: "https://feed.example.org/", Title: "=Feed", ETag: "e", OK: dawn, Failures: 1, Error: "timeout"}))
	})
}

// tell keeps the n-th document with all that follows from it, as a desk would.
func tell(b store.Batch, n int) error {
	story := ""
	if n%3 > 0 {
		story = "s" + Invent(n-n%3).ID
	}
	if _, err := Put(b, n, story); err != nil || n%3 == 0 {
		return err
	}
	_, err := b.KeepSynopsis(Compare(story, Invent(n-n%3), Invent(n)))
	return err
}

// rebuilt forgets all that follows from raws and derives it again. What was
// said of the reports, the feeds and the states that last stay.
func rebuilt(h *house) {
	fill(h)
	before := export(h, h)
	h.write(h, func(b store.Batch) error {
		return errors.Join(b.KeepState("stream", []byte("x")), b.KeepState(store.Lasting+"star", []byte("y")))
	})
	h.write(h, store.Batch.Forget)
	h.see(h, func(v store.View) error {
		if _, err := v.State("stream"); !errors.Is(err, store.ErrNone) {
			h.Errorf("a state that follows from raws was not forgotten: %v", err)
		}
		if state, err := v.State(store.Lasting + "star"); string(state) != "y" || err != nil {
			h.Errorf("a state that lasts is %q (%v)", state, err)
		}
		return nil
	})
	if c := seen(h, h, store.View.Counts); c != (store.Counts{Raws: 7, Corrections: 1, Feeds: 1}) {
		h.Errorf("after forgetting there are %+v", c)
	}
	if hits := seen(h, h, func(v store.View) ([]store.Hit, error) { return v.Search(store.SearchQuery{Words: "council"}) }); len(hits) != 0 {
		h.Errorf("what was forgotten is found: %+v", hits)
	}
	h.write(h, func(b store.Batch) error {
		unread, err := b.Unread(100)
		for n, id := range unread {
			if n < 6 {
				err = errors.Join(err, tell(b, n))
				continue
			}
			_, err2 := b.KeepReport(id, 0, "", news.Report{Input: "menu.html", Reason: "no-article: only menus"})
			err = errors.Join(err, err2, b.Done(id))
		}
		return err
	})
	if after := export(h, h); after != before {
		h.Errorf("made anew it is otherwise:\n%s\n%s", before, after)
	}
}

func exported(h *house) {
	fill(h)
	text := export(h, h)
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	want := `{"type":"count","raws":7,"reports":6,"refused":1,"members":6,"stories":2,"synopses":2,"corrections":1,"feeds":1}`
	if last := lines[len(lines)-1]; last != want {
		h.Errorf("the last line is %s", last)
	}
	if len(lines) != 7+6+1+6+2+2+1+1+1 {
		h.Errorf("%d lines", len(lines))
	}
	if text != export(h, h) {
		h.Error("exported twice it is otherwise")
	}
}

func tabled(h *house) {
	fill(h)
	h.write(h, func(b store.Batch) error {
		raw, _, err := b.KeepRaw(news.Raw{Body: []byte("x"), Input: "x"}, "")
		r := report("https://x.example.org/", "@SUM(1)", "=HYPERLINK(\"x\")", "+cmd|' /C calc'!A0\n\x1b[31mred\u202e\n", "", 0)
		_, err2 := b.KeepReport(raw, 0, "", r)
		return errors.Join(err, err2, b.Done(raw), b.Join(store.Membership{Report: r.ID, Story: "s" + r.ID, Joins: []news.Join{{Evidence: []news.Evidence{{Kind: "word", Text: " -1+1"}}}}}))
	})
	gate := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) {
				return -1
			}
			return r
		}, s)
	}
	for _, t := range store.Tables {
		var b bytes.Buffer
		n := 0
		h.see(h, func(v store.View) (err error) {
			n, err = store.CSV(v, t.Name, &b, gate)
			return err
		})
		rows, err := csv.NewReader(&b).ReadAll()
		if err != nil || len(rows) != n+1 || n == 0 {
			h.Errorf("%s: %d rows, told to be %d (%v)", t.Name, len(rows)-1, n, err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if bare := strings.TrimLeft(cell, " "); bare != "" && strings.ContainsAny(bare[:1], "=+-@") && strings.ContainsAny(bare, "(+!|F") {
					h.Errorf("%s: %q is a formula", t.Name, cell)
				}
				if gate(cell) != cell {
					h.Errorf("%s: %q steers", t.Name, cell)
				}
			}
		}
	}
	if err := h.Read(context.Background(), func(v store.View) error { _, err := store.CSV(v, "none", nil, gate); return err }); err == nil {
		h.Error("there is a table of no name")
	}
}

func backedUp(h *house) {
	fill(h)
	before := export(h, h)
	copied := &house{T: h.T, path: h.TempDir() + "/copy.db", open: h.open}
	err := h.Backup(context.Background(), copied.path)
	if errors.Is(err, store.ErrElsewhere) {
		return // and what does it is told
	}
	if err != nil {
		h.Fatal(err)
	}
	h.write(h, func(b store.Batch) error { _, err := Put(b, 99, ""); return err })
	copied.enter()
	if after := export(copied, h); after != before {
		h.Errorf("the copy is otherwise:\n%s\n%s", before, after)
	}
	copied.sound()
	taken := h.TempDir() + "/taken"
	if err := os.WriteFile(taken, []byte("a letter"), 0o600); err != nil {
		h.Fatal(err)
	}
	if err := h.Backup(context.Background(), taken); err == nil {
		h.Error("a backup overwrites a file")
	}
	if b, err := os.ReadFile(taken); string(b) != "a letter" {
		h.Error(fmt.Sprint("the file that was there is changed: ", err))
	}
}
