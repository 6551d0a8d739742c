// Package sqlite is the store of one machine: one SQLite file, without cgo.
// Accepted means on disk: the file is in WAL mode and every commit is synced
// (synchronous=FULL; with NORMAL a power cut takes what was accepted). There is
// one connection that writes, on which those who wait share a commit (write.go),
// and a few that read. The tables are in migrations, and docs/schema.md tells of
// them to whoever opens the file with other tools.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	_ "modernc.org/sqlite" // registers the driver

	"synoptic/store"
	"synoptic/store/tables"
)

// Store is an open store. Close it.
type Store struct {
	path   string
	db     *sql.DB
	floor  uint64
	writer *tables.Conn
	tables.Writer
	tables.Readers
}

var _ store.Store = (*Store)(nil)

// Options are what may be chosen of a store. The zero value is what is usual.
type Options struct {
	Readers int    // views at one time; 4 if 0
	Floor   uint64 // bytes of disk that stay free: a write that would need them is refused

	vfs        string // for tests: the files SQLite works on
	migrations fs.FS  // for tests
}

// Usual is what a program that stays should open its store with. Behind a full
// disk nothing can be mended, since even deleting needs room.
var Usual = Options{Readers: 4, Floor: 512 << 20}

// Open opens the store in the file at path, and makes it if there is none. A
// store of an earlier version is brought up to this one, with a copy left
// beside it.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	s, err := open(ctx, path, o)
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", path, named(err))
	}
	return s, nil
}

func open(ctx context.Context, path string, o Options) (*Store, error) {
	if o.Readers <= 0 {
		o.Readers = Usual.Readers
	}
	if o.migrations == nil {
		o.migrations = embedded
	}
	if err := create(path); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", source(path, o.vfs))
	if err != nil {
		return nil, err
	}
	s := &Store{path: path, db: db, floor: o.Floor}
	s.Writer = tables.Writer{Begin: s.beginWrite, Named: named}
	s.Readers = tables.Readers{Begin: "BEGIN", Open: s.reader, Named: named}
	s.Fill(o.Readers)
	if err := s.begin(ctx, o.migrations); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// begin opens the connection that writes and brings the tables up to date.
func (s *Store) begin(ctx context.Context, migrations fs.FS) (err error) {
	if s.writer, err = s.connect(ctx); err != nil {
		return err
	}
	steps, err := tables.Steps(migrations)
	if err != nil {
		return err
	}
	version, err := recognise(s.writer, len(steps))
	if err != nil {
		return err
	}
	if err := s.writer.Run("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA journal_size_limit = 67108864", "PRAGMA cache_size = -16384"); err != nil {
		return err
	}
	return s.migrate(ctx, version, steps)
}

// connect opens a connection. Who finds the file locked waits.
func (s *Store) connect(ctx context.Context) (*tables.Conn, error) {
	c, err := s.db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	out := tables.NewConn(c, engine)
	return out, out.Run("PRAGMA busy_timeout = 10000")
}

// reader opens a connection that only reads.
func (s *Store) reader(ctx context.Context) (*tables.Conn, error) {
	c, err := s.connect(ctx)
	if err != nil {
		return nil, err
	}
	return c, c.Run("PRAGMA query_only = ON", "PRAGMA cache_size = -16384")
}

// beginWrite begins a write, if the disk has room.
func (s *Store) beginWrite() (*tables.Conn, error) {
	if err := s.room(); err != nil {
		return nil, err
	}
	return s.writer, s.writer.Run("BEGIN IMMEDIATE")
}

// Close waits for what is being written.
func (s *Store) Close() error {
	return s.Writer.Close(func() error {
		s.Readers.Close()
		s.writer.Close()
		if err := s.db.Close(); err != nil {
			return fmt.Errorf("close store %s: %w", s.path, err)
		}
		return nil
	})
}

// create makes the folder and the file, for nobody else to read.
func create(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// source is the address by which SQLite opens a path.
func source(path, vfs string) string {
	at := "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)
	if vfs != "" {
		at += "?vfs=" + vfs
	}
	return at
}
