package sqlite

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"synoptic"
	"synoptic/news"
	"synoptic/store"
	"synoptic/store/tables"
	"synoptic/story"
)

// tell runs the sentence over a store as a desk will: it reads what is unread,
// groups what was read and compares what has changed. The stream goes on from
// where it was.
func tell(t *testing.T, s *Store) {
	t.Helper()
	ctx := context.Background()
	err := s.Write(ctx, func(b store.Batch) error {
		unread, err := b.Unread(1000)
		if err != nil {
			return err
		}
		for _, id := range unread {
			raw, err := b.Raw(id)
			if err != nil {
				return err
			}
			for place, r := range synoptic.Read(raw.Raw) {
				if _, err := b.KeepReport(id, place, "", r); err != nil {
					return err
				}
			}
			if err := b.Done(id); err != nil {
				return err
			}
		}
		return join(t, b)
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Write(ctx, compare); err != nil {
		t.Fatal(err)
	}
}

func join(t *testing.T, b store.Batch) error {
	stream := story.New()
	if state, err := b.State("stream"); err == nil {
		if stream, err = story.Restore(state); err != nil {
			t.Fatal(err)
		}
	}
	for r, err := range b.Reports(store.ReportQuery{Ungrouped: true}) {
		if err != nil {
			return err
		}
		m := store.Membership(stream.Add(r.Report))
		if err := b.Join(m); err != nil {
			return err
		}
		if err := b.Ask(m.Story, time.Time{}); err != nil {
			return err
		}
	}
	return b.KeepState("stream", stream.Snapshot())
}

func compare(b store.Batch) error {
	work, err := b.Work(1000)
	if err != nil {
		return err
	}
	for _, w := range work {
		s := news.Story{ID: w.Story}
		for r, err := range b.Reports(store.ReportQuery{Story: w.Story}) {
			if err != nil {
				return err
			}
			if r.SupersededBy == "" {
				s.Reports = append(s.Reports, r.Report)
			}
		}
		if _, err := b.KeepSynopsis(synoptic.Compare(s)); err != nil {
			return err
		}
		if err := b.Finish(w); err != nil {
			return err
		}
	}
	return nil
}

// shown is a store of the shipped examples, a page that changed and one that
// holds nothing.
func shown(t *testing.T) *Store {
	t.Helper()
	s, err := Open(context.Background(), t.TempDir()+"/news.db", Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	paths := tables.Must(filepath.Glob("../../examples/*/*.*"))
	slices.Sort(paths)
	for _, path := range paths {
		keep(t, s, news.Raw{Body: tables.Must(os.ReadFile(path)), Input: filepath.Base(path)})
	}
	keep(t, s, news.Raw{Body: nil, Input: "nothing.html"})
	row := `{"url":"https://tarn.example.org/weir","outlet":"Tarn Gazette","title":"The weir of Tarn","published":"2031-05-04","text":"The weir of Tarn holds after a night of rain, the keeper Ines Marrow said.%s"}`
	keep(t, s, news.Raw{Body: []byte(strings.Replace(row, "%s", "", 1)), Input: "weir.jsonl"})
	tell(t, s)
	keep(t, s, news.Raw{Body: []byte(strings.Replace(row, "%s", " Two boats sank.", 1)), Input: "weir.jsonl"})
	tell(t, s)
	return s
}

func keep(t *testing.T, s *Store, raw news.Raw) {
	t.Helper()
	err := s.Write(context.Background(), func(b store.Batch) error {
		_, _, err := b.KeepRaw(raw, "")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func exported(t *testing.T, s *Store) string {
	t.Helper()
	var b bytes.Buffer
	err := s.Read(context.Background(), func(v store.View) error {
		_, err := store.Export(v, &b, store.Wanted{Bodies: true, Marks: true})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestRebuild is that all that reading, grouping and comparing made of the
// examples can be thrown away, and made anew it is the same to the byte.
func TestRebuild(t *testing.T) {
	s := shown(t)
	before := exported(t, s)
	if err := s.Write(context.Background(), store.Batch.Forget); err != nil {
		t.Fatal(err)
	}
	tell(t, s)
	after := exported(t, s)
	if before != after {
		a, b := strings.Split(before, "\n"), strings.Split(after, "\n")
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Fatalf("line %d of %d is otherwise:\n%.900s\n%.900s", i, len(a), a[i], b[i])
			}
		}
		t.Fatalf("%d lines, before %d", len(b), len(a))
	}
	for _, has := range []string{`"type":"synopsis"`, `"type":"refused"`, `"supersedes":"`, `"relation":"differ"`} {
		if !strings.Contains(after, has) {
			t.Errorf("there is no %s in the export", has)
		}
	}
	faults, err := s.Doctor(context.Background())
	if err != nil || len(faults) > 0 {
		t.Errorf("%+v (%v)", faults, err)
	}
}
