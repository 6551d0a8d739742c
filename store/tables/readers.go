package tables

import (
	"context"
	"errors"
	"fmt"

	"synoptic/store"
)

// ErrClosed is for a store that was closed.
var ErrClosed = errors.New("the store is closed")

// Readers are the connections that read, a few at most. Each is opened when it
// is first needed, and dropped when it fails.
type Readers struct {
	Begin string // statement
	Open  func(context.Context) (*Conn, error)
	Named func(error) error // an error of the engine, with what to do
	free  chan *Conn        // nil is one not opened yet
}

// Fill makes room for as many as may be open.
func (r *Readers) Fill(most int) {
	r.free = make(chan *Conn, most)
	for range most {
		r.free <- nil
	}
}

// Read gives a view that stays as it is. As many as there are connections can
// be had at one time; others wait.
func (r *Readers) Read(ctx context.Context, do func(store.View) error) (err error) {
	c, err := r.Take(ctx)
	if err != nil {
		return fmt.Errorf("read store: %w", r.Named(err))
	}
	whole := false
	defer func() { r.Give(c, whole) }()
	if err := c.Run(r.Begin); err != nil {
		return fmt.Errorf("read store: %w", r.Named(err))
	}
	defer func() { whole = c.Run("ROLLBACK") == nil }()
	return r.Named(do(View{c, ctx}))
}

// Take takes a connection out of the pool, and opens it if it is its first use.
func (r *Readers) Take(ctx context.Context) (*Conn, error) {
	var c *Conn
	open := false
	select {
	case c, open = <-r.free:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if !open {
		return nil, ErrClosed
	}
	if c != nil {
		return c, nil
	}
	c, err := r.Open(ctx)
	if err != nil {
		r.free <- nil
		return nil, err
	}
	return c, nil
}

// Give puts a connection back, if it is whole.
func (r *Readers) Give(c *Conn, whole bool) {
	if !whole {
		c.Close()
		c = nil
	}
	r.free <- c
}

// Close waits for those who read.
func (r *Readers) Close() {
	for range cap(r.free) {
		if c := <-r.free; c != nil {
			c.Close()
		}
	}
	close(r.free)
}
