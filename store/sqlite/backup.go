package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"synoptic/store/tables"
)

// Backup writes the store as it is now to a path at which there is nothing.
// Others go on reading and writing meanwhile.
func (s *Store) Backup(ctx context.Context, path string) error {
	c, err := s.Take(ctx)
	if err != nil {
		return fmt.Errorf("back up store: %w", err)
	}
	defer s.Give(c, true)
	if err := errors.Join(c.Run("PRAGMA query_only = OFF"), copyTo(ctx, c, path, false), c.Run("PRAGMA query_only = ON")); err != nil {
		return fmt.Errorf("back up store to %s: %w", path, named(err))
	}
	return nil
}

// copyTo writes a whole copy, synced, under a name that shows it is not ready
// until it is, and that nobody else has: several may copy one store at once.
func copyTo(ctx context.Context, c *tables.Conn, path string, over bool) (err error) {
	if _, err := os.Stat(path); !over && !errors.Is(err, os.ErrNotExist) {
		return errors.New("there is something already; name a new file")
	}
	dropUnready(path)
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*.part")
	if err != nil {
		return err
	}
	unready := f.Name()
	defer func() {
		if err != nil {
			os.Remove(unready)
		}
	}()
	if err := f.Close(); err != nil {
		return err
	}
	if _, err := c.ExecContext(ctx, "VACUUM INTO $1", unready); err != nil {
		return err
	}
	if err := errors.Join(os.Chmod(unready, 0o600), synced(unready)); err != nil {
		return err
	}
	if err := os.Rename(unready, path); err != nil {
		return err
	}
	return synced(filepath.Dir(path))
}

// dropUnready removes what is left of copies that were ended.
func dropUnready(path string) {
	parts, _ := filepath.Glob(path + ".*.part")
	for _, p := range parts {
		if at, err := os.Stat(p); err == nil && time.Since(at.ModTime()) > longestCopy {
			os.Remove(p)
		}
	}
}

// longestCopy is how long a copy may be in the making.
const longestCopy = 6 * time.Hour

// synced sees to it that a file, or what a folder lists, is on disk.
func synced(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
