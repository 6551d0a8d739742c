package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5"

	"synoptic/store/tables"
)

//go:embed migrations/*.sql
var files embed.FS

var embedded = tables.Must(fs.Sub(files, "migrations"))

// recognise tells which version of a store a schema holds, 0 if it is empty.
func recognise(ctx context.Context, c *tables.Conn, newest int) (version int, err error) {
	var ours bool
	var others int
	if err := c.One(ctx, `SELECT to_regclass('synoptic') IS NOT NULL,
		(SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace(current_schema()) AND relkind IN ('r', 'p', 'v', 'm'))`, nil, &ours, &others); err != nil {
		return 0, err
	}
	switch {
	case !ours && others > 0:
		return 0, ErrForeign
	case !ours:
		return 0, nil
	}
	if err := c.One(ctx, "SELECT version FROM synoptic", nil, &version); err != nil {
		return 0, err
	}
	if version > newest {
		return 0, fmt.Errorf("%w (it is of version %d, this program knows %d)", ErrNewer, version, newest)
	}
	return version, nil
}

// migrate brings a store up to date, in one transaction. One program at a time
// does, and those who wait find it done.
func migrate(ctx context.Context, c *tables.Conn, steps []tables.Step) (err error) {
	version, err := recognise(ctx, c, len(steps))
	if err != nil || version == len(steps) {
		return err
	}
	if err := c.Run("BEGIN", lock("pg_advisory_xact_lock", "migrate")); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, c.Run("ROLLBACK"))
		}
	}()
	if version, err = recognise(ctx, c, len(steps)); err != nil {
		return err
	}
	for _, s := range steps[version:] {
		if _, err := c.ExecContext(ctx, s.Text, pgx.QueryExecModeSimpleProtocol); err != nil {
			return fmt.Errorf("migration %s: %w", s.Name, err)
		}
	}
	return c.Run(fmt.Sprintf("UPDATE synoptic SET version = %d", len(steps)), "COMMIT")
}
