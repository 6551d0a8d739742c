package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"synoptic/store"
	"synoptic/store/storetest"
	"synoptic/store/tables"
)

// first is the first n migrations, and one more if there is a text.
func first(t *testing.T, n int, more string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	names := tables.Must(fs.Glob(embedded, "*.sql"))
	for _, name := range names[:n] {
		out[name] = &fstest.MapFile{Data: tables.Must(fs.ReadFile(embedded, name))}
	}
	if more != "" {
		out[fmt.Sprintf("%04d_more.sql", n+1)] = &fstest.MapFile{Data: []byte(more)}
	}
	return out
}

func raw(t *testing.T, path string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", source(path, ""))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestMigrations brings a store of the first version, with a report in it, up
// to this one: the report is found by its words, and a copy of what was is
// left.
func TestMigrations(t *testing.T) {
	ctx, path := context.Background(), t.TempDir()+"/a ? of #7 & 100%.db"
	old, err := Open(ctx, path, Options{migrations: first(t, 1, "")})
	if err != nil {
		t.Fatal(err)
	}
	if err := old.writer.Run("INSERT INTO raws VALUES (1, 'w', 'in', '', '', '', '', 0, '', x'', 0)",
		"INSERT INTO reports VALUES (1, 'r', 'w', 0, 'p', 1, 'in', '', '', 'Weir', '', '', 'en', 'The weir holds.', '', '{}')"); err != nil {
		t.Fatal(err)
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(ctx, path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	err = s.Read(ctx, func(v store.View) error {
		hits, err := v.Search(store.SearchQuery{Words: "weir"})
		if len(hits) != 1 {
			t.Errorf("after the migration %d reports are found", len(hits))
		}
		if outlets, err := v.Outlets(); err != nil || len(outlets) != 1 || outlets[0].Reports != 1 {
			t.Errorf("after the migration the outlets are %+v (%v)", outlets, err)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	copied, err := Open(ctx, path+".before-2", Options{migrations: first(t, 1, "")})
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close()
	if r, err := listed(copied.writer, "SELECT id FROM reports"); err != nil || len(r) != 1 {
		t.Errorf("the copy holds %v (%v)", r, err)
	}
}

// TestMigrationDates brings up a store that has a synopsis with a day that is
// inferred: its story is of that day then, as if it were compared again.
func TestMigrationDates(t *testing.T) {
	ctx, path := context.Background(), t.TempDir()+"/news.db"
	old, err := Open(ctx, path, Options{migrations: first(t, 5, "")})
	if err != nil {
		t.Fatal(err)
	}
	if err := old.writer.Run("INSERT INTO raws VALUES (1, 'w', 'in', '', '', '', '', 0, '', x'', 1)",
		"INSERT INTO reports VALUES (1, 'r', 'w', 0, 'p', 1, 'in', '', '', 'Weir', '', '2031-05-24', 'en', 'The weir holds.', '', '{}')",
		"INSERT INTO reports VALUES (2, 'q', 'w', 1, 'q', 1, 'in', '', '', 'Weir', '', '2031-05-04', 'en', 'The weir held.', '', '{}')",
		"INSERT INTO stories VALUES ('s', 'Weir', '', 2, '2031-05-04', '2031-05-24', 0, 1, '')",
		"INSERT INTO memberships VALUES ('r', 1, 's', '', 0, '[]'), ('q', 2, 's', '', 0, '[]')",
		`INSERT INTO synopses VALUES ('s', 1, '{"reports":[{"id":"r","published":{"date":"2031-05-06","precision":"about","rule":"weekdays"}},{"id":"q","published":{"date":"2031-05-04","precision":"day","rule":"field"}}]}', NULL, '')`); err != nil {
		t.Fatal(err)
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(ctx, path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	err = s.Read(ctx, func(v store.View) error {
		x, err := v.Story("s")
		if x.First != "2031-05-04" || x.Last != "2031-05-06" || x.About() != "last" {
			t.Errorf("after the migration the story is of %s to %s, about %q", x.First, x.Last, x.About())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	if days, err := listed(s.writer, "SELECT published || ' ' || about FROM story_reports"); err != nil || !slices.Equal(days, []string{"2031-05-04 0", "2031-05-06 1"}) {
		t.Errorf("the view tells %v (%v)", days, err)
	}
}

// listed is a column of texts.
func listed(c *tables.Conn, text string) (out []string, err error) {
	err = c.Each(context.Background(), text, nil, func(s tables.Scan) error {
		var one string
		err := s(&one)
		out = append(out, one)
		return err
	})
	return out, err
}

// TestMigrationFailsWhole has a migration fail in its middle.
func TestMigrationFailsWhole(t *testing.T) {
	ctx, path := context.Background(), t.TempDir()+"/news.db"
	s, err := Open(ctx, path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := storetest.Accept(s, 1); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	steps := len(tables.Must(fs.Glob(embedded, "*.sql")))
	bad := first(t, steps, "CREATE TABLE more (a TEXT); DELETE FROM work; INSERT INTO none VALUES (1);")
	if _, err := Open(ctx, path, Options{migrations: bad}); err == nil || !strings.Contains(err.Error(), "_more.sql") {
		t.Fatalf("a migration that fails: %v", err)
	}
	s, err = Open(ctx, path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	storetest.Whole(t, s, []int{1})
	if tables, err := listed(s.writer, "SELECT name FROM sqlite_schema WHERE name = 'more'"); err != nil || len(tables) != 0 {
		t.Errorf("half of the migration is left: %v, %v", tables, err)
	}
}

func TestWhatIsNoStore(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	letter := write("letter", strings.Repeat("a letter, and no store\n", 100))
	others := filepath.Join(dir, "others.db")
	raw(t, others, "CREATE TABLE birds (name TEXT)", "INSERT INTO birds VALUES ('heron')")
	marked := filepath.Join(dir, "marked.db")
	raw(t, marked, "PRAGMA application_id = 7")
	newer := filepath.Join(dir, "newer.db")
	s, err := Open(context.Background(), newer, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(s.writer.Run("PRAGMA user_version = 99"), s.Close()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		path string
		want error
	}{{letter, ErrForeign}, {others, ErrForeign}, {marked, ErrForeign}, {newer, ErrNewer}} {
		before := tables.Must(os.ReadFile(c.path))
		if _, err := Open(context.Background(), c.path, Options{}); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", c.path, err)
		}
		if after := tables.Must(os.ReadFile(c.path)); string(after) != string(before) {
			t.Errorf("%s is changed", c.path)
		}
	}
	if _, err := Open(context.Background(), write("empty", ""), Options{}); err != nil {
		t.Errorf("an empty file: %v", err)
	}
	if _, err := Open(context.Background(), dir, Options{}); err == nil {
		t.Error("a folder is a store")
	}
}

// TestManyMakeOneStore opens a new store from many places at once.
func TestManyMakeOneStore(t *testing.T) {
	path, errs := t.TempDir()+"/news.db", make(chan error)
	for n := range 4 {
		go func() {
			s, err := Open(context.Background(), path, Options{})
			if err == nil {
				err = errors.Join(storetest.Accept(s, n), s.Close())
			}
			errs <- err
		}()
	}
	for range 4 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	s, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	storetest.Whole(t, s, []int{0, 1, 2, 3})
}
