package postgres

import (
	"context"
	"errors"
	"iter"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"synoptic/store/tables"
)

// bulk puts many rows into a table with COPY.
func bulk(ctx context.Context, c *tables.Conn, table string, columns []string, rows iter.Seq2[[]any, error]) error {
	return c.Raw(func(driver any) error {
		session, is := driver.(*stdlib.Conn)
		if !is {
			return errors.New("this is no session of PostgreSQL")
		}
		next, stop := iter.Pull2(rows)
		defer stop()
		_, err := session.Conn().CopyFrom(ctx, pgx.Identifier{table}, columns, pgx.CopyFromFunc(func() ([]any, error) {
			row, err, more := next()
			if !more || err != nil {
				return nil, err
			}
			for i := range row {
				row[i] = fit(row[i])
			}
			return row, nil
		}))
		return err
	})
}
