// Package postgres is the store that many machines share: one database of
// PostgreSQL. What is kept and asked is that of every store (package tables);
// here stands how the server is reached, what it says of itself, and its search.
//
// Who writes is alone, on whatever machine: every write holds an advisory lock
// until it is committed. So numbers have no holes, nobody reads past a report
// that is still to come, and the same documents in the same order make the same
// store as in one file. Reading is 99 % of the work and needs no lock.
package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/stdlib"

	"synoptic/store"
	"synoptic/store/tables"
)

// Store is an open store. Close it.
type Store struct {
	at       address
	db       *sql.DB
	writer   *tables.Conn   // nil while there is none
	leads    bool           // the session of writer has the lock of who leads
	term     int64          // how often it has had it
	sessions tables.Readers // for what is no part of the store
	tables.Writer
	tables.Readers
}

var _ store.Store = (*Store)(nil)

// mostReaders is how many views there are at one time.
const mostReaders = 4

// mostSessions is how many there are for what is no part of the store.
const mostSessions = 2

// Open opens the store in the database at an address (postgres://...), and
// makes its tables if the database is empty.
func Open(ctx context.Context, url string) (*Store, error) {
	at, err := parse(url)
	if err != nil {
		return nil, err
	}
	s := &Store{at: at, db: stdlib.OpenDB(*at.config)}
	s.Writer = tables.Writer{Begin: s.beginWrite, Named: at.named}
	s.Readers = tables.Readers{Begin: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", Open: s.connect, Named: at.named}
	s.sessions = tables.Readers{Open: s.connect, Named: at.named}
	s.Fill(mostReaders)
	s.sessions.Fill(mostSessions)
	if err := s.begin(ctx); err != nil {
		return nil, fmt.Errorf("open store %s: %w", at, errors.Join(at.named(err), s.db.Close()))
	}
	return s, nil
}

// begin opens the connection that writes, looks whether the server will do, and
// brings the tables up to date.
func (s *Store) begin(ctx context.Context) (err error) {
	if s.writer, err = s.connect(ctx); err != nil {
		return err
	}
	if err := fits(ctx, s.writer); err != nil {
		return err
	}
	steps, err := tables.Steps(embedded)
	if err != nil {
		return err
	}
	return migrate(ctx, s.writer, steps)
}

// patience is how long a session that does not answer is waited for: a machine
// that lost its power would else keep its locks for hours.
var patience = net.KeepAliveConfig{Enable: true, Idle: 3 * time.Second, Interval: time.Second, Count: 3}

// session is what every session is told. That an answer waits for the disk is
// not left to the server's settings.
var session = []string{
	"SET synchronous_commit = on",
	"SET tcp_keepalives_idle = 3",
	"SET tcp_keepalives_interval = 1",
	"SET tcp_keepalives_count = 3",
	"SET tcp_user_timeout = '6s'",
	"SET lock_timeout = '60s'",
}

// connect opens a session.
func (s *Store) connect(ctx context.Context) (*tables.Conn, error) {
	c, err := s.db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	out := tables.NewConn(c, engine)
	if err := out.Run(session...); err != nil {
		out.Close()
		return nil, err
	}
	return out, nil
}

// lock is a statement that takes the lock of a name in this store: stores may
// stand side by side in one database, each in a schema of its own.
func lock(how, name string) string {
	return fmt.Sprintf("SELECT %s(%d, hashtext('%s ' || current_schema()))", how, mark, name)
}

// mark tells our locks from those of other programs: "SYNO" as a number.
const mark = 0x53594e4f

// beginWrite begins a write that nobody else writes beside. A session that was
// lost meanwhile is opened anew; nothing was done in it yet.
func (s *Store) beginWrite() (*tables.Conn, error) {
	err := errLost
	if s.writer != nil {
		err = s.writer.Run("BEGIN", lock("pg_advisory_xact_lock", "write"))
	}
	switch {
	case err == nil:
		return s.writer, nil
	case s.writer != nil && answered(err):
		return nil, errors.Join(err, s.writer.Run("ROLLBACK"))
	}
	if err := s.renew(); err != nil {
		return nil, err
	}
	return s.writer, s.writer.Run("BEGIN", lock("pg_advisory_xact_lock", "write"))
}

// renew opens the session that writes anew. What it held is lost with the old one.
func (s *Store) renew() (err error) {
	if s.writer != nil {
		s.writer.Close()
	}
	s.leads = false
	ctx, stop := context.WithTimeout(context.Background(), connectTimeout)
	defer stop()
	s.writer, err = s.connect(ctx)
	return err
}

// Session gives one for what is no part of the store, and so needs no turn:
// who has which job, what waits to be kept. Each statement stands for itself.
func (s *Store) Session(ctx context.Context, do func(*tables.Conn) error) error {
	c, err := s.sessions.Take(ctx)
	if err != nil {
		return s.at.named(err)
	}
	err = do(c)
	s.sessions.Give(c, err == nil || answered(err))
	return s.at.named(err)
}

// Backup says what makes a copy of a database.
func (s *Store) Backup(context.Context, string) error {
	return fmt.Errorf("back up store %s: %w: pg_dump --format=custom --file=FILE makes a copy of a database while others write to it, and pg_restore puts it back; synoptic move copies it to a file of SQLite",
		s.at, store.ErrElsewhere)
}

// Close waits for what is being written.
func (s *Store) Close() error {
	return s.Writer.Close(func() error {
		s.Readers.Close()
		s.sessions.Close()
		if s.writer != nil {
			s.writer.Close()
		}
		if err := s.db.Close(); err != nil {
			return fmt.Errorf("close store %s: %w", s.at, err)
		}
		return nil
	})
}

// fit is a value as PostgreSQL takes it: its text is UTF-8 and holds no zero.
func fit(v any) any {
	text, is := v.(string)
	if !is {
		return v
	}
	return strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\x00", "\uFFFD")
}
