package postgres

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"

	"synoptic/store/pgtest"
)

const secret = "hunter-of-herons"

// What is wrong with an address, a server or a database is said with what to
// do, and no password is.
func TestWhatCannotBeOpened(t *testing.T) {
	url := pgtest.Database(t, "faults", nil)
	pgtest.Database(t, "taken", nil)
	pgtest.Database(t, "newer", made)
	pgtest.Database(t, "closed", nil)
	err := errors.Join(
		pgtest.Do(url, "CREATE ROLE guarded LOGIN PASSWORD 'right'", "CREATE ROLE poor LOGIN"),
		pgtest.Do(pgtest.URL("postgres", "taken"), "CREATE TABLE herons (n INTEGER)"),
		pgtest.Do(pgtest.URL("postgres", "newer"), "UPDATE synoptic SET version = 99"),
		pgtest.Do(pgtest.URL("postgres", "closed"), "REVOKE ALL ON SCHEMA public FROM PUBLIC"),
	)
	if err != nil {
		t.Fatal(err)
	}
	nobody := closedPort(t)
	for _, c := range []struct{ name, url, says string }{
		{"no address", "postgres://%zz:" + secret + "@/x", "no address of a database; write postgres://"},
		{"no port", "postgres://u:" + secret + "@h:port/x", "no address of a database; write postgres://"},
		{"another scheme", "mysql://u:" + secret + "@h/x", "no address of a database; write postgres://"},
		{"a wrong setting", "postgres://u:" + secret + "@h/x?sslmode=perhaps", "no address of a database; write postgres://"},
		{"nobody there", "postgres://u:" + secret + "@" + nobody + "/x?sslmode=disable", "nothing answers at 127.0.0.1 port"},
		{"no such machine", "postgres://u:" + secret + "@nowhere.invalid/x", "no machine is known by the name of nowhere.invalid"},
		{"a wrong password", strings.Replace(pgtest.URL("guarded", "faults"), "@", ":"+secret+"@", 1), "the password is wrong or missing; give the right one in PGPASSWORD"},
		{"no such database", strings.Replace(pgtest.URL("postgres", "none"), "@", ":"+secret+"@", 1), "there is no such database; createdb"},
		{"no such user", strings.Replace(pgtest.URL("stranger", "faults"), "@", ":"+secret+"@", 1), "lets nobody of this name in"},
		{"no rights", strings.Replace(pgtest.URL("poor", "faults"), "@", ":"+secret+"@", 1), "may not do that; GRANT CREATE"},
		{"no schema", strings.Replace(pgtest.URL("poor", "closed"), "@", ":"+secret+"@", 1), "no schema in which this user may keep tables"},
		{"another program's", pgtest.URL("postgres", "taken"), ErrForeign.Error()},
		{"of a newer program", pgtest.URL("postgres", "newer"), ErrNewer.Error()},
	} {
		s, err := Open(context.Background(), c.url)
		if err == nil {
			s.Close()
			t.Errorf("%s: it is opened", c.name)
			continue
		}
		if !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: %v, want %q", c.name, err, c.says)
		}
	}
}

// closedPort is an address of this machine at which nobody listens.
func closedPort(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func TestServersThatWillNotDo(t *testing.T) {
	for _, c := range []struct {
		version int
		letters string
		want    error
	}{
		{15_00_03, "UTF8", nil}, {14_00_00, "UTF8", nil}, {13_00_11, "UTF8", errOld}, {9_06_24, "UTF8", errOld}, {15_00_03, "SQL_ASCII", errLetters},
	} {
		if err := will(c.version, "x", c.letters); !errors.Is(err, c.want) {
			t.Errorf("%d with %s: %v, want %v", c.version, c.letters, err, c.want)
		}
	}
}

// Nothing that may hold a password is told.
func TestShown(t *testing.T) {
	for at, want := range map[string]string{
		"postgres://ann:" + secret + "@db.example:5433/news?sslmode=require&password=" + secret: "postgres://ann@db.example:5433/news",
		"postgresql:///news?host=/run/pg&password=" + secret:                                    "postgresql:///news at /run/pg",
		"postgres://ann:" + secret + "@[::bad/news":                                             "postgres://...",
		"postgres:/ann:" + secret + "@h/news":                                                   "postgres://...",
		"mysql://ann:" + secret + "@h/news":                                                     "mysql://...",
	} {
		if got := Shown(at); got != want {
			t.Errorf("%s is shown", got)
		}
	}
}

// There makes nothing.
func TestThere(t *testing.T) {
	empty, full := pgtest.Database(t, "still_empty", nil), pgtest.Database(t, "not_empty", made)
	for _, c := range []struct {
		url  string
		want bool
	}{{empty, false}, {full, true}, {empty, false}} {
		if got, err := There(context.Background(), c.url); got != c.want || err != nil {
			t.Errorf("%s: a store is there: %v (%v), want %v", c.url, got, err, c.want)
		}
	}
}
