package tables

import (
	"context"
	"database/sql"
	"errors"

	"synoptic/store"
)

// Conn is a connection with the statements it has prepared.
type Conn struct {
	*sql.Conn
	engine     *Engine
	statements map[string]*sql.Stmt
	unindexed  []words // which wait for the index of the search
}

// NewConn takes a connection over. Close it.
func NewConn(c *sql.Conn, e *Engine) *Conn {
	return &Conn{Conn: c, engine: e, statements: map[string]*sql.Stmt{}}
}

// Close hands the connection back.
func (c *Conn) Close() {
	for _, s := range c.statements {
		s.Close()
	}
	c.Conn.Close()
}

// Run runs statements that need not be kept.
func (c *Conn) Run(statements ...string) error {
	for _, s := range statements {
		if _, err := c.ExecContext(context.Background(), s); err != nil {
			return err
		}
	}
	return nil
}

// statement prepares a statement once.
func (c *Conn) statement(text string) (*sql.Stmt, error) {
	if s, known := c.statements[text]; known {
		return s, nil
	}
	s, err := c.PrepareContext(context.Background(), text)
	if err != nil {
		return nil, err
	}
	c.statements[text] = s
	return s, nil
}

// fit is values as the engine takes them.
func (c *Conn) fit(args []any) []any {
	if c.engine.Fit == nil {
		return args
	}
	out := make([]any, len(args))
	for i, a := range args {
		out[i] = c.engine.Fit(a)
	}
	return out
}

// Exec runs a statement and tells how many rows it changed.
func (c *Conn) Exec(ctx context.Context, text string, args ...any) (int64, error) {
	s, err := c.statement(text)
	if err != nil {
		return 0, err
	}
	done, err := s.ExecContext(ctx, c.fit(args)...)
	if err != nil {
		return 0, err
	}
	return done.RowsAffected()
}

// Scan is what reads the columns of a row.
type Scan func(to ...any) error

// One reads the one row there is, or ErrNone.
func (c *Conn) One(ctx context.Context, text string, args []any, to ...any) error {
	s, err := c.statement(text)
	if err != nil {
		return err
	}
	err = s.QueryRowContext(ctx, c.fit(args)...).Scan(to...)
	if errors.Is(err, sql.ErrNoRows) {
		return store.ErrNone
	}
	return err
}

// Each reads all rows. No row is open any more when it returns, so that row
// may not ask the connection for others.
func (c *Conn) Each(ctx context.Context, text string, args []any, row func(Scan) error) error {
	s, err := c.statement(text)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(ctx, c.fit(args)...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// list is all rows, each read by row.
func list[T any](v View, row func(Scan) (T, error), text string, args ...any) (out []T, err error) {
	err = v.Each(v.ctx, text, args, func(s Scan) error {
		one, err := row(s)
		out = append(out, one)
		return err
	})
	return out, err
}

// single is a row that is one value.
func single[T any](s Scan) (v T, err error) {
	err = s(&v)
	return v, err
}
