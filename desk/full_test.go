package desk

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"synoptic/news"
	"synoptic/store"
)

// failing is a store on a disk that is full, or broken, from one operation to
// another: what is kept in a write fails there, and so does the write's end.
type failing struct {
	store.Store
	n        atomic.Int64
	from, to int
	err      error
}

// happens counts an operation, and fails it if its time has come.
func (f *failing) happens() error {
	if n := int(f.n.Add(1)); n >= f.from && n < f.to {
		return fmt.Errorf("operation %d: %w", n, f.err)
	}
	return nil
}

func (f *failing) Write(ctx context.Context, do func(store.Batch) error) error {
	if err := f.happens(); err != nil {
		return err
	}
	return f.Store.Write(ctx, func(b store.Batch) error {
		if err := do(failingBatch{b, f}); err != nil {
			return err
		}
		return f.happens() // as COMMIT does
	})
}

func (f *failing) Read(ctx context.Context, do func(store.View) error) error {
	if err := f.happens(); err != nil && errors.Is(err, errBroken) { // of a full disk can be read
		return err
	}
	return f.Store.Read(ctx, do)
}

// failingBatch fails what a desk keeps.
type failingBatch struct {
	store.Batch
	f *failing
}

func (b failingBatch) KeepRaw(raw news.Raw, feed string) (string, bool, error) {
	if err := b.f.happens(); err != nil {
		return "", false, err
	}
	return b.Batch.KeepRaw(raw, feed)
}

func (b failingBatch) KeepReport(raw string, place int, page string, r news.Report) (store.Report, error) {
	if err := b.f.happens(); err != nil {
		return store.Report{}, err
	}
	return b.Batch.KeepReport(raw, place, page, r)
}

func (b failingBatch) Join(m store.Membership) error {
	if err := b.f.happens(); err != nil {
		return err
	}
	return b.Batch.Join(m)
}

func (b failingBatch) Ask(story string, due time.Time) error {
	if err := b.f.happens(); err != nil {
		return err
	}
	return b.Batch.Ask(story, due)
}

func (b failingBatch) KeepSynopsis(s news.Synopsis) (int, error) {
	if err := b.f.happens(); err != nil {
		return 0, err
	}
	return b.Batch.KeepSynopsis(s)
}

func (b failingBatch) Correct(c store.Said) error {
	if err := b.f.happens(); err != nil {
		return err
	}
	return b.Batch.Correct(c)
}

func (b failingBatch) KeepState(name string, state []byte) error {
	if err := b.f.happens(); err != nil {
		return err
	}
	return b.Batch.KeepState(name, state)
}

// stride is from which operation to which the test goes that fails each; 1 is
// all of them.
var stride = flag.Int("stride", 17, "of the operations of a desk, every how many-eth fails in turn")

var errBroken = errors.New("input/output error")

// toil accepts all there is, says what a person says of it, takes that back,
// and does the work; what fails is tried again, as the one who sent it and the
// desk's own loop do. It tells what is kept after each of these, for taking
// back mends what was lost before, and what of it failed.
func (s *sitting) toil() (kept [3]string, failed []error) {
	s.Helper()
	insist := func(do func() error) {
		s.Helper()
		for n := 0; ; n++ {
			err := do()
			if err == nil {
				return
			}
			if failed = append(failed, err); n > 1000 {
				s.Fatalf("it never went on: %v", err)
			}
		}
	}
	settle := func() error {
		_, err := s.Settle(s.Context(), nil)
		return err
	}
	for _, raw := range all() {
		insist(func() error {
			_, err := s.Accept(s.Context(), "", raw)
			return err
		})
	}
	insist(settle)
	kept[0] = s.exported()
	ids := s.ids()
	said := store.Said{Kind: "apart", Reports: []string{ids["0.example/0"], ids["2.example/0"]}}
	insist(func() error {
		if s.hears(1) { // what is kept, though the work behind it failed, is not said again
			return settle()
		}
		return s.Correct(s.Context(), said)
	})
	insist(settle)
	kept[1] = s.exported()
	insist(func() error {
		if s.hears(2) {
			return settle()
		}
		return s.Undo(s.Context(), 1, "")
	})
	insist(settle)
	kept[2] = s.exported()
	return kept, failed
}

// hears says whether so many things that were said are kept.
func (s *sitting) hears(n int) (yes bool) {
	s.Helper()
	s.must(s.sound.Read(s.Context(), func(v store.View) error {
		c, err := v.Counts()
		yes = c.Corrections >= n
		return err
	}))
	return yes
}

// A disk that is full, or broken, from any operation on, for one or for some
// time, costs nothing that was accepted, is told as what it is, and once it is
// well again the desk has done what it would have done in peace.
func TestAnyOperationFails(t *testing.T) {
	if testing.Short() {
		t.Skip("each operation takes a while; run without -short")
	}
	peace := sit(t)
	counted := &failing{Store: peace.Desk.store}
	peace.Desk.store = counted
	want, failed := peace.toil()
	if len(failed) > 0 || want[0] == want[1] {
		t.Fatalf("in peace %v", failed)
	}
	all := int(counted.n.Load())
	for _, c := range []struct {
		name string
		err  error
		lost int
	}{
		{"full, once", store.ErrFull, 1},
		{"full, for long", store.ErrFull, 40},
		{"broken, once", errBroken, 1},
		{"broken, for long", errBroken, 40},
	} {
		t.Run(c.name, func(t *testing.T) {
			for from := 1; from <= all; from += *stride {
				s := sit(t)
				s.Desk.store = &failing{Store: s.Desk.store, from: from, to: from + c.lost, err: c.err}
				got, failed := s.toil()
				if len(failed) > 0 && !errors.Is(failed[0], c.err) {
					t.Errorf("operation %d failed, and is told as %v", from, failed[0])
				}
				for i := range want {
					if got[i] != want[i] {
						t.Fatalf("operation %d failed, and after part %d it is otherwise:\n%s\nin peace\n%s", from, i, got[i], want[i])
					}
				}
				s.must(s.sound.Close())
			}
		})
	}
}
