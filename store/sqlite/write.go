package sqlite

import (
	"context"
	"errors"
	"fmt"

	"synoptic/store"
)

// A commit waits for the disk, whatever it holds: one by one 700 rows a second
// are kept, a hundred a commit 20,000. So those who wait to write share one.
const mostOfGroup = 100

// group is writes that share a commit. Nobody of them is answered before it.
type group struct {
	writes int
	done   chan struct{}
	err    error // set before done is closed
}

// Write keeps all that do asks for, or nothing. Do runs on the goroutine of
// who calls, one at a time. What fails takes nothing of the others along.
func (s *Store) Write(ctx context.Context, do func(store.Batch) error) error {
	s.waiting.Add(1)
	s.mu.Lock()
	s.waiting.Add(-1)
	g, err := s.join(ctx, do)
	if err != nil {
		return fmt.Errorf("write to store: %w", named(err))
	}
	<-g.done
	if g.err != nil {
		return fmt.Errorf("write to store: %w", named(g.err))
	}
	return nil
}

// join does a write within the group that is open, and commits it where
// nobody else waits. It is called with mu held, and leaves it, also when do
// panics.
func (s *Store) join(ctx context.Context, do func(store.Batch) error) (*group, error) {
	defer s.mu.Unlock()
	defer s.settle()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := s.opened(); err != nil {
		return nil, err
	}
	return s.group, s.within(do)
}

// opened begins a group if none is open.
func (s *Store) opened() error {
	if s.group != nil {
		return nil
	}
	if err := s.room(); err != nil {
		return err
	}
	if err := s.writer.prepare("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	s.group = &group{done: make(chan struct{})}
	return nil
}

// within does one write of a group and takes back what it did if it fails.
// Where SQLite has taken back all of the group, as it does when the disk
// fails, the others fail too.
func (s *Store) within(do func(store.Batch) error) (err error) {
	if err := s.writer.prepare("SAVEPOINT one"); err != nil {
		s.fail(err)
		return err
	}
	kept := false
	defer func() {
		if kept {
			return
		}
		if undo := s.writer.prepare("ROLLBACK TO one", "RELEASE one"); undo != nil {
			s.fail(errors.Join(undo, err))
		}
	}()
	if err = do(batch{view{s.writer, context.Background()}}); err != nil {
		return err
	}
	if err = s.writer.prepare("RELEASE one"); err != nil {
		return err
	}
	kept = true
	s.group.writes++
	return nil
}

// settle commits the group if nobody waits who could share it.
func (s *Store) settle() {
	g := s.group
	if g == nil || s.waiting.Load() > 0 && g.writes < mostOfGroup {
		return
	}
	if err := s.writer.prepare("COMMIT"); err != nil {
		s.fail(err)
		return
	}
	s.group = nil
	close(g.done)
}

// fail takes back a group.
func (s *Store) fail(err error) {
	g := s.group
	if g == nil {
		return
	}
	_ = s.writer.prepare("ROLLBACK") // there may be nothing left to take back
	s.group, g.err = nil, err
	close(g.done)
}
