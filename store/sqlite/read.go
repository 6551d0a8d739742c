package sqlite

import (
	"context"
	"fmt"

	"synoptic/store"
)

// view is what one connection sees; batch is the one that writes.
type (
	view struct {
		*conn
		ctx context.Context
	}
	batch struct{ view }
)

// Read gives a view that stays as it is. As many as there are connections can
// be had at one time; others wait.
func (s *Store) Read(ctx context.Context, do func(store.View) error) (err error) {
	c, err := s.reader(ctx)
	if err != nil {
		return fmt.Errorf("read store: %w", err)
	}
	whole := false
	defer func() {
		if !whole {
			c.close()
			c = nil
		}
		s.readers <- c
	}()
	if err := c.prepare("BEGIN"); err != nil {
		return fmt.Errorf("read store: %w", err)
	}
	defer func() { whole = c.prepare("ROLLBACK") == nil }()
	return named(do(view{c, ctx}))
}

// reader takes a connection out of the pool, and opens it if it is its first
// use.
func (s *Store) reader(ctx context.Context) (*conn, error) {
	var c *conn
	open := false
	select {
	case c, open = <-s.readers:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if !open {
		return nil, errClosed
	}
	if c != nil {
		return c, nil
	}
	c, err := s.connect(ctx)
	if err == nil {
		err = c.prepare("PRAGMA query_only = ON", "PRAGMA cache_size = -16384")
	}
	if err != nil {
		s.readers <- nil
		return nil, err
	}
	return c, nil
}
