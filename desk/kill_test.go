package desk

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"synoptic/news"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// kills are a few here; .ci/run asks for more.
var kills = flag.Int("kills", 5, "how often a desk at work is killed")

// victim names, in the environment, the store on which a desk works until it
// is killed.
const victim = "SYNOPTIC_TEST_DESK"

func TestMain(m *testing.M) {
	if path := os.Getenv(victim); path != "" {
		os.Exit(work(path))
	}
	flag.Parse()
	os.Exit(m.Run())
}

// archive is ten days of news as documents.
func archive() (out []news.Raw) {
	for event := range days * eventsDay {
		for o := range 4 {
			i := item{event: event, outlet: o, day: event / eventsDay}
			title, text := i.tell()
			at := "https://paper.example" + i.path()
			body := fmt.Sprintf("{\"url\":%q,\"outlet\":\"Paper %d\",\"title\":%q,\"published\":%q,\"text\":%q}\n", at, o, title, i.when(), text)
			out = append(out, news.Raw{Body: []byte(body), Input: at, Media: "application/jsonl"})
		}
	}
	return out
}

// work accepts the archive and does all there is to do with it.
func work(path string) int {
	ctx := context.Background()
	err := func() error {
		s, err := sqlite.Open(ctx, path, sqlite.Options{})
		if err != nil {
			return err
		}
		defer s.Close()
		d, err := Open(ctx, s, Options{})
		if err != nil {
			return err
		}
		for part := range slices.Chunk(archive(), 16) {
			if _, err := d.Accept(ctx, "", part...); err != nil {
				return err
			}
			if _, err := d.Settle(ctx, nil); err != nil {
				return err
			}
		}
		return nil
	}()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// A desk that is killed at any moment, again and again, and then let finish
// has the same stories as one that was left in peace, and nothing twice.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("killing takes a while; run without -short")
	}
	peace, killed := t.TempDir()+"/peace.db", t.TempDir()+"/killed.db"
	if code := work(peace); code != 0 {
		t.Fatal("a desk in peace failed")
	}
	for n := range *kills {
		c := exec.Command(os.Args[0])
		c.Env, c.Stderr = append(os.Environ(), victim+"="+killed), os.Stderr
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(200+n*397%1500) * time.Millisecond)
		_ = c.Process.Kill()
		_ = c.Wait()
	}
	if code := work(killed); code != 0 {
		t.Fatal("a desk that was killed before failed")
	}
	want, got := membersOf(t, peace), membersOf(t, killed)
	if len(want) != len(archive()) || !slices.Equal(got, want) {
		t.Errorf("after %d kills %d reports are in stories, without %d", *kills, len(got), len(want))
	}
}

// membersOf is each report of a store with its story.
func membersOf(t *testing.T, path string) (out []string) {
	s, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	err = s.Read(t.Context(), func(v store.View) error {
		for r, err := range v.Reports(store.ReportQuery{Bare: true}) {
			if err != nil {
				return err
			}
			out = append(out, r.ID+" "+r.Story)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
