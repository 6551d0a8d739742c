package tables

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"synoptic/store"
)

// A commit waits for the disk, whatever it holds: one by one 700 rows a second
// are kept, a hundred a commit 20,000. So those who wait to write share one.
const mostOfGroup = 100

// Writer is the one connection that writes.
type Writer struct {
	// Begin begins a transaction in which nobody else writes, and gives the
	// connection it is on.
	Begin func() (*Conn, error)
	Named func(error) error // an error of the engine, with what to do

	mu      sync.Mutex // held by who writes
	conn    *Conn
	group   *group // writes that share the next commit
	waiting atomic.Int32
	closed  bool
}

// group is writes that share a commit. Nobody of them is answered before it.
type group struct {
	writes int
	done   chan struct{}
	err    error // set before done is closed
}

// Write keeps all that do asks for, or nothing. Do runs on the goroutine of
// who calls, one at a time. What fails takes nothing of the others along.
func (w *Writer) Write(ctx context.Context, do func(store.Batch) error) error {
	w.waiting.Add(1)
	w.mu.Lock()
	w.waiting.Add(-1)
	g, err := w.join(ctx, do)
	if err != nil {
		return fmt.Errorf("write to store: %w", w.Named(err))
	}
	<-g.done
	if g.err != nil {
		return fmt.Errorf("write to store: %w", w.Named(g.err))
	}
	return nil
}

// join does a write within the group that is open, and commits it where
// nobody else waits. It is called with mu held, and leaves it, also when do
// panics.
func (w *Writer) join(ctx context.Context, do func(store.Batch) error) (*group, error) {
	defer w.mu.Unlock()
	defer w.settle()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := w.opened(); err != nil {
		return nil, err
	}
	return w.group, w.within(do)
}

// opened begins a group if none is open.
func (w *Writer) opened() (err error) {
	if w.group != nil {
		return nil
	}
	if w.closed {
		return ErrClosed
	}
	if w.conn, err = w.Begin(); err != nil {
		return err
	}
	w.group = &group{done: make(chan struct{})}
	return nil
}

// within does one write of a group and takes back what it did if it fails. The
// first of a group is taken back with the group, which holds nothing else yet:
// where a savepoint is open, SQLite copies each page before it is changed.
func (w *Writer) within(do func(store.Batch) error) (err error) {
	undo := w.fail
	if w.group.writes > 0 {
		if err := w.conn.Run("SAVEPOINT one"); err != nil {
			w.fail(err)
			return err
		}
		undo = w.undo
	}
	kept := false
	defer func() {
		if !kept {
			w.conn.unindexed = nil
			undo(err)
		}
	}()
	ctx := context.Background()
	if err = do(Batch{View{w.conn, ctx}}); err != nil {
		return err
	}
	if err = w.conn.indexAll(ctx); err != nil {
		return err
	}
	if w.group.writes > 0 {
		if err = w.conn.Run("RELEASE one"); err != nil {
			return err
		}
	}
	kept = true
	w.group.writes++
	return nil
}

// undo takes back the write at hand, which failed. Where the engine has taken
// back all of the group, as it does when the disk fails, the others fail too.
func (w *Writer) undo(err error) {
	if undone := w.conn.Run("ROLLBACK TO one", "RELEASE one"); undone != nil {
		w.fail(errors.Join(undone, err))
	}
}

// settle commits the group if nobody waits who could share it.
func (w *Writer) settle() {
	g := w.group
	if g == nil || w.waiting.Load() > 0 && g.writes < mostOfGroup {
		return
	}
	if err := w.conn.Run("COMMIT"); err != nil {
		w.fail(err)
		return
	}
	w.group = nil
	close(g.done)
}

// fail takes back a group.
func (w *Writer) fail(err error) {
	g := w.group
	if g == nil {
		return
	}
	_ = w.conn.Run("ROLLBACK") // there may be nothing left to take back
	w.group, g.err = nil, err
	close(g.done)
}

// Alone does something while nobody writes. It fails if the store is closed.
func (w *Writer) Alone(do func() error) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		return ErrClosed
	}
	return do()
}

// Close waits for what is being written, lets end do the rest, once, and
// refuses what comes.
func (w *Writer) Close(end func() error) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		return nil
	}
	w.closed = true
	return end()
}
