package postgres

import (
	"context"
	"errors"
	"fmt"
	"net"

	"github.com/jackc/pgx/v5/pgconn"

	"synoptic/store"
	"synoptic/store/tables"
)

// Errors of databases that are no store this program can open.
var (
	ErrForeign = errors.New("this database holds tables of another program; name an empty one (createdb NAME)")
	ErrNewer   = errors.New("a newer Synoptic has written this store; use that one")
	errOld     = errors.New("this PostgreSQL is too old; 14 or later is needed")
	errLetters = errors.New("this database does not keep text as UTF-8; make one with createdb --encoding=UTF8 --template=template0 NAME")
	errLost    = errors.New("the session with the server was lost")
)

// oldest is the version of the server that is needed, as it numbers itself.
const oldest = 14_00_00

// fits looks whether a server will do.
func fits(ctx context.Context, c *tables.Conn) error {
	var version int
	var name, letters string
	err := c.One(ctx, "SELECT current_setting('server_version_num')::integer, current_setting('server_version'), current_setting('server_encoding')", nil, &version, &name, &letters)
	if err != nil {
		return err
	}
	return will(version, name, letters)
}

func will(version int, name, letters string) error {
	switch {
	case version < oldest:
		return fmt.Errorf("%w (it is %s)", errOld, name)
	case letters != "UTF8":
		return fmt.Errorf("%w (it is %s)", errLetters, letters)
	}
	return nil
}

// said are what a server refuses, by its code, and what to do
// (https://www.postgresql.org/docs/current/errcodes-appendix.html).
var said = []struct{ code, what string }{
	{"28P01", "the password is wrong or missing; give the right one in PGPASSWORD, ~/.pgpass or the address"},
	{"28000", "the server lets nobody of this name in from here; its pg_hba.conf says who may come"},
	{"3D000", "there is no such database; createdb NAME makes one"},
	{"3F000", "there is no schema in which this user may keep tables; GRANT CREATE, USAGE ON SCHEMA public TO the user, or look at its search_path"},
	{"42501", "this user may not do that; GRANT CREATE, USAGE ON SCHEMA public TO the user, or make that one the owner of the database"},
	{"53300", "the server has no connection left; end other programs, or raise its max_connections"},
	{"55P03", "others have been writing to it for long; wait for them, or end them"},
	{"57P03", "the server is just starting or stopping; try again soon"},
	{"25006", "the server only lets read, as one does that stands by for another; name the one that is written to"},
}

// named is an error of a server by the name any store gives it, with what to do.
func (a address) named(err error) error {
	var e *pgconn.PgError
	var refused *net.OpError
	var resolve *net.DNSError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &e):
		return told(e, err)
	case errors.As(err, &resolve):
		return fmt.Errorf("no machine is known by the name of %s; look at the host in the address", a.config.Host)
	case errors.As(err, &refused) && refused.Op == "dial":
		return fmt.Errorf("nothing answers at %s port %d (%w); start PostgreSQL there, or look at host and port in the address", a.config.Host, a.config.Port, refused.Err)
	case pgconn.Timeout(err) && errors.As(err, new(*pgconn.ConnectError)):
		return fmt.Errorf("no answer from %s port %d in time; look at host and port in the address, and at what stands between", a.config.Host, a.config.Port)
	case errors.As(err, new(*pgconn.ConnectError)):
		return fmt.Errorf("no session with %s port %d: %w", a.config.Host, a.config.Port, errors.Unwrap(err))
	}
	return err
}

// told is what the server itself said.
func told(e *pgconn.PgError, err error) error {
	switch e.Code {
	case "53100":
		return fmt.Errorf("%w: free some of it where the server is and try again (%s)", store.ErrFull, e.Message)
	case "XX001", "XX002":
		return fmt.Errorf("%w: doctor tells where; a backup has what was kept before (%s)", store.ErrDamaged, e.Message)
	}
	for _, s := range said {
		if s.code == e.Code {
			return fmt.Errorf("%s (%s)", s.what, e.Message)
		}
	}
	return err
}

// answered says whether an error is one that the server gave within a session
// that goes on.
func answered(err error) bool {
	var e *pgconn.PgError
	return errors.As(err, &e) && e.Severity == "ERROR"
}
