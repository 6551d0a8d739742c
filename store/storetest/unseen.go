package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/store"
)

var errNo = errors.New("no")

func count(h *house, t fataler) int { return seen(h, t, store.View.Counts).Reports }

func unseen(h *house) {
	h.write(h, func(b store.Batch) error {
		_, err := Put(b, 1, "")
		if inside, _ := b.Counts(); inside.Reports != 1 {
			h.Errorf("who writes sees %d reports of its own", inside.Reports)
		}
		if n := count(h, h); n != 0 {
			h.Errorf("another sees %d reports before they hold", n)
		}
		return err
	})
	if n := count(h, h); n != 1 {
		h.Errorf("%d reports", n)
	}
}

// failsWhole lets writes fail at random among others that share their commit.
func failsWhole(h *house) {
	next := 0
	rapid.Check(h, func(t *rapid.T) {
		fails := rapid.SliceOfN(rapid.SampledFrom([]string{"", "", "error", "panic"}), 1, 8).Draw(t, "fails")
		var kept sync.WaitGroup
		results := make([]error, len(fails))
		for i, how := range fails {
			n := next + i
			kept.Go(func() {
				defer func() {
					if recover() != nil {
						results[i] = errNo
					}
				}()
				results[i] = h.Write(context.Background(), func(b store.Batch) error {
					_, err := Put(b, n, "")
					switch how {
					case "error":
						return errNo
					case "panic":
						panic("no")
					}
					return err
				})
			})
		}
		kept.Wait()
		h.see(t, func(v store.View) error {
			for i, how := range fails {
				_, err := v.Report(Invent(next + i).ID)
				if (how == "") != (results[i] == nil) || (how == "") != (err == nil) {
					t.Fatalf("%v: the write of %d (%q) gave %v, and its report %v", fails, i, how, results[i], err)
				}
			}
			return nil
		})
		next += len(fails)
	})
	gone, stop := context.WithCancel(context.Background())
	stop()
	if err := h.Write(gone, func(b store.Batch) error { _, err := Put(b, next, ""); return err }); !errors.Is(err, context.Canceled) {
		h.Errorf("who does not wait any more gets %v", err)
	}
}

func steady(h *house) {
	h.see(h, func(v store.View) error {
		before, err := v.Counts()
		h.write(h, func(b store.Batch) error { _, err := Put(b, 1, ""); return err })
		after, err2 := v.Counts()
		if before != after {
			h.Errorf("a view shows %+v and then %+v", before, after)
		}
		return errors.Join(err, err2)
	})
}

// crowd has four who write and four who read, each of whom must see whole
// writes only, and never less than before.
func crowd(h *house) {
	const writes, pair = 25, 2
	var writers, readers sync.WaitGroup
	done := make(chan struct{})
	for w := range 4 {
		writers.Go(func() {
			for i := range writes {
				err := h.Write(context.Background(), func(b store.Batch) error {
					n := (w*writes + i) * pair
					_, err := Put(b, n, "")
					_, err2 := Put(b, n+1, "")
					return errors.Join(err, err2)
				})
				if err != nil {
					h.Error(err)
				}
			}
		})
	}
	for range 4 {
		readers.Go(func() {
			least := 0
			for open := true; open; {
				select {
				case <-done:
					open = false
				default:
				}
				err := h.Read(context.Background(), func(v store.View) error {
					c, err := v.Counts()
					listed := 0
					for _, err := range v.Reports(store.ReportQuery{Bare: true}) {
						if err != nil {
							return err
						}
						listed++
					}
					if c.Reports%pair != 0 || c.Reports < least || listed != c.Reports {
						h.Errorf("a reader sees %d reports, lists %d, and saw %d before", c.Reports, listed, least)
					}
					least = c.Reports
					return err
				})
				if err != nil {
					h.Error(err)
				}
			}
		})
	}
	writers.Wait()
	close(done)
	readers.Wait()
	if n := count(h, h); n != 4*writes*pair {
		h.Errorf("%d reports", n)
	}
}

// orderIsNothing keeps the same things in two orders: but for the order of
// arrival they are the same.
func orderIsNothing(h *house) {
	const many = 9
	first := Invent(0)
	lines := func(order []int) map[string]bool {
		s := &house{T: h.T, path: h.TempDir() + "/news.db", open: h.open}
		s.enter()
		defer s.leave()
		s.write(h, func(b store.Batch) error {
			_, err := Put(b, 0, "")
			return err
		})
		for _, n := range order {
			s.write(h, func(b store.Batch) error {
				_, err := Put(b, n+1, map[bool]string{true: "s" + first.ID}[n%2 == 0])
				return err
			})
		}
		return lineSet(export(s, h))
	}
	upward := make([]int, many)
	for i := range upward {
		upward[i] = i
	}
	want := lines(upward)
	for range 3 {
		order := rapid.Permutation(upward).Example(len(upward))
		if d := alike(want, lines(order)); d != "" {
			h.Errorf("in the order %v:\n%s", order, d)
		}
	}
}

func workIsKept(h *house) {
	var r [3]news.Report
	h.write(h, func(b store.Batch) (err error) {
		for n := range r {
			if r[n], err = Put(b, n, ""); err != nil {
				return err
			}
			if err := b.Ask("s"+r[n].ID, dawn.Add(time.Duration(3-n)*time.Second)); err != nil {
				return err
			}
		}
		return nil
	})
	list := func() []store.Work {
		return seen(h, h, func(v store.View) ([]store.Work, error) { return v.Work(10) })
	}
	begun := list()
	if len(begun) != 3 || begun[0].Story != "s"+r[2].ID || !begun[0].Due.Equal(dawn.Add(time.Second)) {
		h.Fatalf("the list is %+v", begun)
	}
	h.write(h, func(b store.Batch) error {
		_, _, err := b.KeepRaw(news.Raw{Input: "unread.txt", Body: []byte("The weir holds.")}, "")
		return err
	})
	h.see(h, func(v store.View) error {
		unread, work, err := v.Waiting()
		if unread != 1 || work != 3 {
			h.Errorf("%d raws and %d stories wait, want 1 and 3", unread, work)
		}
		return err
	})
	h.write(h, func(b store.Batch) error { return b.Ask(begun[0].Story, dawn.Add(time.Minute)) })
	h.write(h, func(b store.Batch) error { return errors.Join(b.Finish(begun[0]), b.Finish(begun[1])) })
	left := list()
	if fmt.Sprint(left) != fmt.Sprint([]store.Work{begun[2], {Story: begun[0].Story, Asks: 2, Due: dawn.Add(time.Minute)}}) {
		h.Errorf("what was asked for again while it was done is not on the list: %+v", left)
	}
	h.write(h, func(b store.Batch) error {
		return b.Join(store.Membership{Report: r[0].ID, Story: "s" + r[0].ID, Merged: []string{begun[0].Story}})
	})
	if left := list(); len(left) != 1 || left[0].Story != "s"+r[0].ID {
		h.Errorf("a story that went into another is still to be done: %+v", left)
	}
}
