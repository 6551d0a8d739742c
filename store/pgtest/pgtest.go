// Package pgtest is a real PostgreSQL for tests: one server a test program,
// which is started when it is first asked for and ends with it, and a database
// for each test. Where none is installed such tests skip. The server listens on
// a socket in a folder of its own, and nowhere else.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// at is the variable that tells the programs a test starts where the server is.
const at = "SYNOPTIC_TEST_POSTGRES"

// server is the one of this test program.
type server struct {
	sync.Mutex
	folder string // of its files, and of its socket
	absent string // why there is none
	run    *process
	made   map[string]bool // databases
}

var here = server{folder: os.Getenv(at), made: map[string]bool{}}

// Stop ends the server, if there is one. A TestMain calls it last.
func Stop() {
	here.Lock()
	defer here.Unlock()
	if here.run == nil {
		return
	}
	here.run.end()
	here.run = nil
	_ = os.RemoveAll(here.folder)
}

// URL is the address of a database, whether there is one or not.
func URL(user, database string) string {
	return fmt.Sprintf("postgres://%s@/%s?host=%s", user, database, here.folder)
}

// Database is the address of a database of this name. If there is none it is
// made, as a copy of what fill makes of an empty one, which it does once; with
// no fill it is empty.
func Database(t testing.TB, name string, fill func(url string) error) string {
	t.Helper()
	here.Lock()
	defer here.Unlock()
	if err := here.up(); err != nil {
		t.Fatal(err)
	}
	if here.absent != "" {
		t.Skip(here.absent)
	}
	template := "template0"
	if fill != nil {
		template = "filled"
		if err := here.create(template, "template0", fill); err != nil {
			t.Fatal(err)
		}
	}
	if err := here.create(name, template, nil); err != nil {
		t.Fatal(err)
	}
	return URL("postgres", name)
}

// Empty makes an empty database if there is none of this name, for a program
// that a test started.
func Empty(name string) (url string, err error) {
	here.Lock()
	defer here.Unlock()
	return URL("postgres", name), here.create(name, "template0", nil)
}

// create makes a database, once.
func (s *server) create(name, template string, fill func(url string) error) error {
	if s.made[name] {
		return nil
	}
	err := Do(URL("postgres", "postgres"), fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s ENCODING 'UTF8'", name, template))
	var e *pgconn.PgError
	if errors.As(err, &e) && e.Code == "42P04" { // another program has made it
		s.made[name] = true
		return nil
	}
	if err != nil {
		return err
	}
	s.made[name] = true
	if fill == nil {
		return nil
	}
	return fill(URL("postgres", name))
}

// Do runs statements in a database.
func Do(url string, statements ...string) error {
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	c, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	defer c.Close(ctx)
	for _, s := range statements {
		if _, err := c.Exec(ctx, s); err != nil {
			return fmt.Errorf("%s: %w", s, err)
		}
	}
	return nil
}

// Crash ends the server at once, as a fault of the machine would, and starts it
// again after a while.
func Crash(t testing.TB, down time.Duration) {
	t.Helper()
	here.Lock()
	defer here.Unlock()
	here.run.crash()
	time.Sleep(down)
	if err := here.start(); err != nil {
		t.Fatal(err)
	}
}

// up starts a server, if there is none yet.
func (s *server) up() error {
	if s.folder != "" || s.absent != "" {
		return nil
	}
	initdb := program("initdb")
	if initdb == "" || program("postgres") == "" {
		s.absent = "no PostgreSQL is installed (apt-get install postgresql): the tests of that store are skipped"
		return nil
	}
	folder, err := os.MkdirTemp(place(), "pg") // short, since the name of a socket has 107 bytes at most
	if err != nil {
		return err
	}
	s.folder = folder
	if err := owned(folder); err != nil {
		s.absent = "PostgreSQL does not run here: " + err.Error()
		return nil
	}
	if said, err := command(folder, initdb, "-D", filepath.Join(folder, "data"), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync").CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, said)
	}
	// One user is asked for a password.
	rules := "local all guarded scram-sha-256\nlocal all all trust\n"
	if err := os.WriteFile(filepath.Join(folder, "data", "pg_hba.conf"), []byte(rules), 0o644); err != nil {
		return err
	}
	return errors.Join(s.start(), os.Setenv(at, folder))
}

// start starts the server and waits until it answers.
func (s *server) start() error {
	run, err := begin(command(s.folder, program("postgres"), "-D", filepath.Join(s.folder, "data"), "-k", s.folder,
		"-c", "listen_addresses=", "-c", "max_connections=200", "-c", "dynamic_shared_memory_type=mmap", "-c", "log_min_messages=panic", "-c", "log_min_error_statement=panic"))
	if err != nil {
		return err
	}
	s.run = run
	for range 600 {
		if err = Do(URL("postgres", "postgres")); err == nil {
			return nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	return fmt.Errorf("the server does not answer: %w", err)
}

// program is where a program of PostgreSQL is, empty if it is not installed.
func program(name string) string {
	if path, err := exec.LookPath(name); err == nil {
		return path
	}
	paths, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if len(paths) == 0 {
		return ""
	}
	return slices.MaxFunc(paths, func(a, b string) int { return len(a) - len(b) + strings.Compare(a, b) })
}
