package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"synoptic/store"
)

// conn is a connection with the statements it has prepared.
type conn struct {
	*sql.Conn
	statements map[string]*sql.Stmt
}

func newConn(c *sql.Conn) *conn { return &conn{c, map[string]*sql.Stmt{}} }

func (c *conn) close() {
	for _, s := range c.statements {
		s.Close()
	}
	c.Conn.Close()
}

// prepare runs statements that need not be kept.
func (c *conn) prepare(statements ...string) error {
	for _, s := range statements {
		if _, err := c.ExecContext(context.Background(), s); err != nil {
			return err
		}
	}
	return nil
}

// statement prepares a statement once.
func (c *conn) statement(text string) (*sql.Stmt, error) {
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

// exec runs a statement and tells how many rows it changed.
func (c *conn) exec(ctx context.Context, text string, args ...any) (int64, error) {
	s, err := c.statement(text)
	if err != nil {
		return 0, err
	}
	done, err := s.ExecContext(ctx, args...)
	if err != nil {
		return 0, err
	}
	return done.RowsAffected()
}

// scan is what reads the columns of a row.
type scan func(to ...any) error

// one reads the one row there is, or ErrNone.
func (c *conn) one(ctx context.Context, text string, args []any, to ...any) error {
	s, err := c.statement(text)
	if err != nil {
		return err
	}
	err = s.QueryRowContext(ctx, args...).Scan(to...)
	if errors.Is(err, sql.ErrNoRows) {
		return store.ErrNone
	}
	return err
}

// each reads all rows. No row is open any more when it returns, so that row
// may not ask the connection for others.
func (c *conn) each(ctx context.Context, text string, args []any, row func(scan) error) error {
	s, err := c.statement(text)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(ctx, args...)
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
func list[T any](v view, row func(scan) (T, error), text string, args ...any) (out []T, err error) {
	err = v.each(v.ctx, text, args, func(s scan) error {
		one, err := row(s)
		out = append(out, one)
		return err
	})
	return out, err
}

// single is a row that is one value.
func single[T any](s scan) (v T, err error) {
	err = s(&v)
	return v, err
}
