package storetest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"

	"synoptic/store"
)

// victim is the variable that makes a test program one that writes to the
// store it names until it is killed, and turn the one that says the how manieth it
// is: what each writes is its own. (The number of a process comes round.)
const (
	victim = "STORETEST_VICTIM"
	turn   = "STORETEST_TURN"
)

// Victim must be called first in the TestMain of a package that calls Kill.
func Victim(open Open) {
	if path := os.Getenv(victim); path != "" {
		os.Exit(suffer(path, open))
	}
}

// suffer writes with several hands and says what was accepted, a line each.
func suffer(path string, open Open) int {
	s, err := open(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	var said sync.Mutex
	var hands sync.WaitGroup
	nth, err := strconv.Atoi(os.Getenv(turn))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	from := nth * 1000
	for hand := range 3 {
		hands.Go(func() {
			for i := range 300 {
				n := from + hand*300 + i
				if err := Accept(s, n); err != nil {
					fmt.Fprintln(os.Stderr, err)
					return
				}
				said.Lock()
				fmt.Println(n)
				said.Unlock()
			}
		})
	}
	hands.Wait()
	return 0
}

// Accept keeps the n-th pair of reports in one write, as one story.
func Accept(s store.Store, n int) error {
	return s.Write(context.Background(), func(b store.Batch) error {
		r, err := Put(b, 2*n, "")
		if err != nil {
			return err
		}
		_, err = Put(b, 2*n+1, "s"+r.ID)
		return errors.Join(err, b.Ask("s"+r.ID, dawn))
	})
}

// Whole holds a store to what it accepted: nothing is lost, nothing doubled,
// and of what it did not answer for all is there or nothing.
func Whole(t testing.TB, s store.Store, accepted []int) {
	t.Helper()
	held(t, s, accepted)
	faults, err := s.Doctor(context.Background())
	if err != nil || len(faults) > 0 {
		t.Errorf("%d faults, the first of %+v (%v)", len(faults), faults, err)
	}
}

func held(t testing.TB, s store.Store, accepted []int) {
	t.Helper()
	err := s.Read(context.Background(), func(v store.View) error {
		for _, n := range accepted {
			for k := range 2 {
				want := Invent(2*n + k)
				got, err := v.Report(want.ID)
				if err != nil {
					t.Errorf("accepted, and lost: %v", err)
					continue
				}
				if d := alike(want, got.Report); d != "" {
					t.Errorf("accepted, and kept otherwise:\n%s", d)
				}
			}
		}
		c, err := v.Counts()
		if c.Reports != c.Raws || c.Reports != c.Members || c.Reports != 2*c.Stories || c.Reports < 2*len(accepted) {
			t.Errorf("of %d writes accepted there are %+v", len(accepted), c)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// Kill ends a process that writes with SIGKILL at any moment, again and again
// on one store, and looks each time at what is left.
func Kill(t *testing.T, times int, open Open) {
	path := t.TempDir() + "/news.db"
	chance := rand.New(rand.NewPCG(1, 2))
	var accepted []int
	for n := range times {
		last := killed(t, path, n, 1+chance.IntN(60))
		accepted = append(accepted, last...)
		s, err := open(path)
		if err != nil {
			t.Fatal(err)
		}
		if n == times-1 {
			Whole(t, s, accepted)
		} else {
			held(t, s, last)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d kills, %d writes accepted", times, len(accepted))
}

// killed lets the nth process write until it has said that much, kills it, and
// returns all that it said. What it says last may be cut.
func killed(t *testing.T, path string, nth, after int) (accepted []int) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), victim+"="+path, turn+"="+strconv.Itoa(nth))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	in := bufio.NewReader(out)
	for {
		line, err := in.ReadString('\n')
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		n, err := strconv.Atoi(strings.TrimSpace(line))
		if err != nil {
			t.Fatal(err)
		}
		if accepted = append(accepted, n); len(accepted) == after {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := cmd.Wait(); err == nil {
		t.Fatalf("the process ended by itself, with %d writes accepted", len(accepted))
	}
	return accepted
}
