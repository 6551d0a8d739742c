package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

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
// until it is.
func copyTo(ctx context.Context, c *tables.Conn, path string, over bool) (err error) {
	if _, err := os.Stat(path); !over && !errors.Is(err, os.ErrNotExist) {
		return errors.New("there is something already; name a new file")
	}
	unready := path + ".part"
	if err := os.Remove(unready); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(unready)
		}
	}()
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

// synced sees to it that a file, or what a folder lists, is on disk.
func synced(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
