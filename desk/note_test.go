package desk

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
)

// A note keeps when something was first told, through whatever is made anew.
func TestNote(t *testing.T) {
	at := func(h int) time.Time { return time.Date(2031, 5, 4, h, 0, 0, 0, time.UTC) }
	one := news.Synopsis{Title: "Ferry aground", Reports: []news.Account{{ID: "a"}}}
	two := one
	two.Reports = []news.Account{{ID: "a"}, {ID: "b"}}
	differ := two
	differ.Disputed = []news.Dispute{{Question: "how many", Sides: []news.Side{{Value: "41"}, {Value: "43"}}}}
	later := differ
	later.Disputed = append(slices.Clone(differ.Disputed), news.Dispute{Question: "when", Relation: "then_now"})
	var n Note
	for i, row := range []struct {
		told    news.Synopsis
		version int
		kinds   []Happening
		changed int
	}{
		{one, 1, []Happening{Created}, 0},
		{one, 1, nil, 0},
		{two, 2, []Happening{Updated}, 2},
		{differ, 3, []Happening{Updated, Differ}, 3},
		{later, 4, nil, 3},  // a later toll is no contradiction
		{differ, 1, nil, 3}, // made anew
		{two, 2, []Happening{Updated}, 6},
	} {
		if got := n.take(row.told, row.version, at(i)); !slices.Equal(got, row.kinds) || !n.Changed.Equal(at(row.changed)) {
			t.Errorf("row %d: %v, changed %s", i, got, n.Changed)
		}
	}
	if !n.First.Equal(at(0)) || n.Reports["b"] != (Arrival{at(2), 1}) {
		t.Errorf("%+v", n)
	}
}

// The journal tells each thing once to whoever goes on where he was, and says
// what he has missed.
func TestJournal(t *testing.T) {
	d := sit(t).Desk
	write := func(from, to int) {
		err := d.store.Write(t.Context(), func(b store.Batch) error {
			for n := from; n <= to; n++ {
				if err := enter(b, Entry{Story: "s", Version: n}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	read := func(after int64, most int) (list []Entry, last, missed int64) {
		err := d.store.Read(t.Context(), func(v store.View) (err error) {
			list, last, missed, err = Journal(v, after, most)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return list, last, missed
	}
	if list, last, missed := read(0, 10); len(list) != 0 || last != 0 || missed != 0 {
		t.Errorf("of an empty journal %v %d %d", list, last, missed)
	}
	write(1, 5)
	if list, last, _ := read(2, 2); len(list) != 2 || list[0].Version != 3 || list[1].Number != 4 || last != 5 {
		t.Errorf("%+v %d", list, last)
	}
	write(6, journalHolds+3)
	if list, _, missed := read(1, 1); missed != 2 || list[0].Version != 4 {
		t.Errorf("%+v, missed %d", list, missed)
	}
}

// A store of an earlier version had one folder of each feed.
func TestFoldersOfEarlierVersions(t *testing.T) {
	s := sit(t)
	s.must(s.store.Write(t.Context(), func(b store.Batch) error {
		old := map[string][]string{"https://post.example/feed": {"Coast", "Skarn"}}
		if err := store.Remember(b, store.Lasting+"folders", old); err != nil {
			return err
		}
		err := store.KeepFolders(b, map[string]store.Places{"https://mail.example/feed": {{"Coast"}, {"Mail"}}})
		if err != nil {
			return err
		}
		got, err := store.Folders(b)
		if want := map[string]store.Places{"https://post.example/feed": {{"Coast", "Skarn"}}, "https://mail.example/feed": {{"Coast"}, {"Mail"}}}; !reflect.DeepEqual(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
		return err
	}))
}

// A list of feeds comes out as it went in, folder by folder.
func TestLists(t *testing.T) {
	s := sit(t)
	in := []fetch.Listed{
		{Title: "Post", URL: "https://post.example/feed", Page: "https://post.example/", Folders: [][]string{{"Coast", "Skarn"}, {"Read first"}}},
		{Title: "Alone", URL: "https://alone.example/feed"},
		{Title: "Mail", URL: "https://mail.example/feed", Folders: [][]string{{"Coast", "Skarn"}}},
		{Title: "Views", URL: "https://views.example/feed", Folders: [][]string{{"Coast"}}},
	}
	var out []fetch.Listed
	var written bytes.Buffer
	s.must(s.store.Write(t.Context(), func(b store.Batch) error {
		for _, want := range []int{4, 0} {
			if n, err := TakeUp(b, in, s.clock); n != want || err != nil {
				t.Errorf("%d taken up (%v), want %d", n, err, want)
			}
		}
		var err error
		out, err = Listed(b)
		return errors.Join(err, store.MoveFolder(b, "https://views.example/feed", "https://views.example/new"))
	}))
	s.must(fetch.WriteOPML(&written, out))
	again, skipped, err := fetch.ReadOPML(written.Bytes())
	s.must(err)
	if want := []fetch.Listed{in[3], in[2], in[0], in[1]}; len(skipped) > 0 || !reflect.DeepEqual(again, want) {
		t.Errorf("%+v\n%v\n%s", again, skipped, written.String())
	}
	s.must(s.store.Read(t.Context(), func(v store.View) error {
		folders, err := store.Folders(v)
		if len(folders) != 3 || folders["https://views.example/new"] == nil {
			t.Errorf("a feed that moved left its folder: %v", folders)
		}
		return err
	}))
}
