package sqlite

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"synoptic/store"
)

// code is the first part of the code of an error of SQLite.
func code(err error) int {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return 0
	}
	return e.Code() & 0xff
}

func isForeign(err error) bool { return code(err) == lib.SQLITE_NOTADB }

// named is an error of SQLite by the name any store gives it, with what to do.
func named(err error) error {
	switch code(err) {
	case lib.SQLITE_FULL:
		if !errors.Is(err, store.ErrFull) {
			return fmt.Errorf("%w: free some of it and try again (%w)", store.ErrFull, err)
		}
	case lib.SQLITE_BUSY:
		return fmt.Errorf("another program has been writing to it for long; wait for that one, or end it (%w)", err)
	case lib.SQLITE_CORRUPT:
		if !errors.Is(err, store.ErrDamaged) {
			return fmt.Errorf("%w: doctor tells where; a backup has what was kept before (%w)", store.ErrDamaged, err)
		}
	}
	return err
}

// room refuses to write where the disk is nearly full. Nothing that was
// accepted is lost on a full one, but neither can anything be mended there.
func (s *Store) room() error {
	if s.floor == 0 {
		return nil
	}
	free, known := freeBytes(s.path)
	if known && free < s.floor {
		return fmt.Errorf("%w: %d MiB are left where %s is, and %d stay free", store.ErrFull, free>>20, s.path, s.floor>>20)
	}
	return nil
}
