package sqlite

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

//go:embed migrations/*.sql
var files embed.FS

var embedded = must(fs.Sub(files, "migrations"))

func must[T any](v T, err error) T {
	if err != nil {
		panic("sqlite: " + err.Error())
	}
	return v
}

// mark tells a store from any other SQLite file: "SYNO" as a number.
const mark = 0x53594e4f

// Errors of files that are no store this program can open.
var (
	ErrForeign = errors.New("this file is no store of Synoptic; name another")
	ErrNewer   = errors.New("a newer Synoptic has written this store; use that one, or a backup from before")
)

// step is one migration. The version of a store is how many it has seen.
type step struct{ name, text string }

// stepsOf reads the migrations in order of their numbers.
func stepsOf(from fs.FS) ([]step, error) {
	names, err := fs.Glob(from, "*.sql")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	var out []step
	for i, name := range names {
		if want := fmt.Sprintf("%04d_", i+1); name[:min(len(name), 5)] != want {
			return nil, fmt.Errorf("migration %s should begin with %s", name, want)
		}
		text, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, err
		}
		out = append(out, step{name, string(text)})
	}
	return out, nil
}

// recognise tells which version of a store the file is, 0 for an empty one.
// It changes nothing.
func (c *conn) recognise(newest int) (version int, err error) {
	ctx := context.Background()
	var id, tables int
	if err := c.one(ctx, "SELECT count(*) FROM sqlite_schema", nil, &tables); err != nil {
		if isForeign(err) {
			return 0, fmt.Errorf("%w (%w)", ErrForeign, err)
		}
		return 0, err
	}
	if err := errors.Join(c.one(ctx, "PRAGMA application_id", nil, &id), c.one(ctx, "PRAGMA user_version", nil, &version)); err != nil {
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
func (s *Store) migrate(ctx context.Context, version int, steps []step) error {
	if version == len(steps) {
		return nil
	}
	if version > 0 {
		if err := s.writer.copyTo(ctx, fmt.Sprintf("%s.before-%d", s.path, version+1), true); err != nil {
			return fmt.Errorf("keep a copy of version %d: %w", version, err)
		}
	}
	for n := version + 1; n <= len(steps); n++ {
		if err := s.writer.step(n, steps[n-1].text); err != nil {
			return fmt.Errorf("migration %s: %w", steps[n-1].name, err)
		}
	}
	return nil
}

// step does one migration in one transaction, unless somebody else just has.
func (c *conn) step(n int, text string) error {
	if err := c.prepare("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	var now int
	err := c.one(context.Background(), "PRAGMA user_version", nil, &now)
	if err == nil && now < n {
		err = c.prepare(text, fmt.Sprintf("PRAGMA application_id = %d", mark), fmt.Sprintf("PRAGMA user_version = %d", n))
	}
	if err != nil {
		return errors.Join(err, c.prepare("ROLLBACK"))
	}
	return c.prepare("COMMIT")
}
