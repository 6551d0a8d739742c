package sqlite

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"synoptic/store/tables"
)

//go:embed migrations/*.sql
var files embed.FS

var embedded = tables.Must(fs.Sub(files, "migrations"))

// mark tells a store from any other SQLite file: "SYNO" as a number.
const mark = 0x53594e4f

// Errors of files that are no store this program can open.
var (
	ErrForeign = errors.New("this file is no store of Synoptic; name another")
	ErrNewer   = errors.New("a newer Synoptic has written this store; use that one, or a backup from before")
)

// recognise tells which version of a store the file is, 0 for an empty one.
// It changes nothing.
func recognise(c *tables.Conn, newest int) (version int, err error) {
	ctx := context.Background()
	var id, tables int
	if err := c.One(ctx, "SELECT count(*) FROM sqlite_schema", nil, &tables); err != nil {
		if isForeign(err) {
			return 0, fmt.Errorf("%w (%w)", ErrForeign, err)
		}
		return 0, err
	}
	if err := errors.Join(c.One(ctx, "PRAGMA application_id", nil, &id), c.One(ctx, "PRAGMA user_version", nil, &version)); err != nil {
		return 0, err
	}
	switch {
	case id != mark && (tables > 0 || id != 0 || version != 0):
		return 0, ErrForeign
	case version > newest:
		return 0, fmt.Errorf("%w (it is of version %d, this program knows %d)", ErrNewer, version, newest)
	}
	return version, nil
}

// migrate brings a store up to date, after a copy of what it was.
func (s *Store) migrate(ctx context.Context, version int, steps []tables.Step) error {
	if version == len(steps) {
		return nil
	}
	if version > 0 {
		if err := copyTo(ctx, s.writer, fmt.Sprintf("%s.before-%d", s.path, version+1), true); err != nil {
			return fmt.Errorf("keep a copy of version %d: %w", version, err)
		}
	}
	for n := version + 1; n <= len(steps); n++ {
		if err := step(s.writer, n, steps[n-1].Text); err != nil {
			return fmt.Errorf("migration %s: %w", steps[n-1].Name, err)
		}
	}
	return nil
}

// step does one migration in one transaction, unless somebody else just has.
func step(c *tables.Conn, n int, text string) error {
	if err := c.Run("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	var now int
	err := c.One(context.Background(), "PRAGMA user_version", nil, &now)
	if err == nil && now < n {
		err = c.Run(text, fmt.Sprintf("PRAGMA application_id = %d", mark), fmt.Sprintf("PRAGMA user_version = %d", n))
	}
	if err != nil {
		return errors.Join(err, c.Run("ROLLBACK"))
	}
	return c.Run("COMMIT")
}
