package crew

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"synoptic/desk"
	"synoptic/news"
	"synoptic/store"
	"synoptic/store/pgtest"
	"synoptic/store/postgres"
	"synoptic/store/sqlite"
)

func made(url string) error {
	s, err := postgres.Open(context.Background(), url)
	if err != nil {
		return err
	}
	return s.Close()
}

// worker is the variable that makes a test program one that works on a store
// until it is ended.
const worker = "CREW_WORKER"

func TestMain(m *testing.M) {
	if url := os.Getenv(worker); url != "" {
		if err := work(context.Background(), url); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	code := m.Run()
	pgtest.Stop()
	os.Exit(code)
}

// usual is how the desks of these tests work: a story is compared soon.
var usual = desk.Options{Workers: 1, Settle: 50 * time.Millisecond, Longest: 200 * time.Millisecond}

// work is one desk of many, until ctx ends.
func work(ctx context.Context, url string) error {
	s, err := postgres.Open(ctx, url)
	if err != nil {
		return err
	}
	defer s.Close()
	c := Join(s)
	defer c.Close()
	o := usual
	o.Crew = c
	d, err := desk.Open(ctx, s, o)
	if err != nil {
		return err
	}
	return d.Run(ctx)
}

// tellings are how three papers tell of one kind of event.
var tellings = [][3]string{
	{
		"The tug SHIP lost its tow in the bay of TOWN on DAY and NUM barges drifted ashore. Nobody was hurt, said the harbour master, Ivo WHO.",
		"NUM barges lie on the beach of TOWN since the tug SHIP lost them on DAY. The harbour master, Ivo WHO, said that nobody was hurt.",
		"A broken tow of the tug SHIP put NUM barges on the sand near TOWN on DAY. Harbour master Ivo WHO wants them gone within a week.",
	},
	{
		"The library of TOWN was given NUM letters of the poet Ada WHO on DAY. They were found in the attic of the SHIP inn.",
		"In the attic of the SHIP inn lay NUM letters of Ada WHO, the poet, which the library of TOWN received on DAY.",
		"Letters of the poet Ada WHO, NUM in all, came to the library of TOWN on DAY. The keeper of the SHIP inn had found them.",
	},
	{
		"A slide of mud closed the SHIP pass above TOWN on DAY and cut off NUM farms. The engineer Bo WHO said that the road stays shut for days.",
		"NUM farms above TOWN are cut off since mud came down onto the SHIP pass on DAY, said Bo WHO, an engineer of the county.",
		"The road over the SHIP pass was buried by mud on DAY. Bo WHO, who leads the works, counted NUM farms beyond TOWN without a road.",
	},
}

// archive is so many events as documents, three each, as they come in.
func archive(events int) (out []news.Raw) {
	begin := []string{"Al", "Bren", "Cor", "Dra", "Esk", "Fen", "Gor", "Hal", "Ib", "Jor", "Kel", "Lum", "Mar", "Nes", "Ost", "Pel", "Quin", "Rav", "Sol", "Tir"}
	middle := []string{"da", "ve", "mo", "ru", "li"}
	name := func(n int, end string) string { return begin[n%20] + middle[n/20%5] + end }
	for e := range events {
		for paper, told := range tellings[e%3] {
			day := time.Date(2031, 5, 4+e/4, 0, 0, 0, 0, time.UTC)
			text := strings.NewReplacer("SHIP", name(e, "n"), "TOWN", name(e*7+3, "wick"), "WHO", name(e*11+5, "sen"), "NUM", fmt.Sprint(20+e%57), "DAY", day.Format("Monday")).Replace(told)
			at := fmt.Sprintf("https://paper%d.example/%d", paper, e)
			body := fmt.Sprintf("{\"url\":%q,\"outlet\":\"Paper %d\",\"title\":%q,\"published\":%q,\"text\":%q}\n", at, paper, text[:30], day.Format(time.DateOnly), text)
			out = append(out, news.Raw{Body: []byte(body), Input: at, Media: "application/jsonl"})
		}
	}
	return out
}

// accept keeps documents.
func accept(t testing.TB, s store.Store, raws []news.Raw) {
	t.Helper()
	for part := range slices.Chunk(raws, 50) {
		err := s.Write(context.Background(), func(b store.Batch) error {
			for _, r := range part {
				if _, _, err := b.KeepRaw(r, ""); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func export(t testing.TB, s store.Store) string {
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

// inPeace is what one desk makes of documents in a file.
func inPeace(t testing.TB, raws []news.Raw) string {
	t.Helper()
	s, err := sqlite.Open(context.Background(), t.TempDir()+"/news.db", sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	accept(t, s, raws)
	d, err := desk.Open(context.Background(), s, desk.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Settle(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	return export(t, s)
}

func open(t testing.TB, name string) (*postgres.Store, string) {
	t.Helper()
	url := pgtest.Database(t, name, made)
	s, err := postgres.Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, url
}

// alike fails where two exports differ, with the first line that does.
func alike(t testing.TB, want, got string) {
	t.Helper()
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Fatalf("line %d is otherwise:\n%.600s\n%.600s", i, a[i], b[i])
		}
	}
	if len(a) != len(b) {
		t.Fatalf("%d lines, want %d", len(b), len(a))
	}
}

// finished waits until nothing is left to do.
func finished(t testing.TB, s store.Store, within time.Duration) {
	t.Helper()
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		done := false
		_ = s.Read(context.Background(), func(v store.View) error {
			unread, work, err := v.Waiting()
			if err != nil || unread+work > 0 {
				return err
			}
			c, err := v.Counts()
			done = err == nil && c.Members == c.Reports
			return err
		})
		if done {
			return
		}
	}
	t.Fatal("the work does not end")
}

// Three desks make of documents what one makes, byte for byte.
func TestManyAreAsOne(t *testing.T) {
	raws := archive(40)
	want := inPeace(t, raws)
	s, url := open(t, "many")
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 3)
	for range 3 {
		go func() { ended <- work(ctx, url) }()
	}
	accept(t, s, raws)
	finished(t, s, time.Minute)
	stop()
	for range 3 {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
	alike(t, want, export(t, s))
	if faults, err := s.Doctor(context.Background()); err != nil || len(faults) > 0 {
		t.Errorf("%v (%v)", faults, err)
	}
}

// A job is one desk's at a time, also when many take at once; it is another's
// when it is given back, or when the one that had it is gone.
func TestJobs(t *testing.T) {
	ctx := context.Background()
	s, url := open(t, "jobs")
	accept(t, s, archive(2))
	var keys []string
	if err := s.Read(ctx, func(v store.View) (err error) { keys, err = v.Unread(10); return err }); err != nil {
		t.Fatal(err)
	}
	other, err := postgres.Open(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	a, b := Join(s), Join(other)
	defer b.Close()
	take := func(c *Crew, most int) []string {
		t.Helper()
		jobs, err := c.Take(ctx, desk.Read, keys, most)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, j := range jobs {
			out = append(out, fmt.Sprint(slices.Index(keys, j.Key), "/", j.Tries))
		}
		return out
	}
	expect := func(what string, got []string, want ...string) {
		t.Helper()
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	expect("the first", take(a, 2), "0/1", "1/1")
	expect("the next, for another", take(b, 3), "2/1", "3/1", "4/1")
	expect("the same desk again", take(a, 9), "5/1")
	expect("none is left", take(b, 9))
	if err := b.Drop(ctx, desk.Read, keys[3]); err != nil {
		t.Fatal(err)
	}
	if err := b.Hand(ctx, []desk.Found{{Raw: keys[2], Reports: []news.Report{{Input: "x", Reason: "none: here"}}}}); err != nil {
		t.Fatal(err)
	}
	expect("what was given back, and not what was read", take(a, 9), "3/1")
	if err := s.Write(ctx, func(w store.Batch) error { return a.Done(w, desk.Read, keys[4]) }); !errors.Is(err, desk.ErrGone) {
		t.Errorf("who has not got a job is done with it: %v", err)
	}
	a.Close() // as one that is gone: nothing is given back
	var taken []string
	for end := time.Now().Add(time.Minute); len(taken) < 4 && time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		taken = append(taken, take(b, 9)...)
	}
	slices.Sort(taken)
	expect("of one that is gone", taken, "0/2", "1/2", "3/2", "5/2")
	handed, err := b.Handed(ctx, keys)
	if err != nil || len(handed) != 1 || handed[keys[2]][0].Reason != "none: here" {
		t.Errorf("handed is %v (%v)", handed, err)
	}
}
