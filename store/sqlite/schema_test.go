package sqlite

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"synoptic/store/tables"
)

const schemaPath = "../../docs/schema.md"

// TestSchemaIsDocumented holds docs/schema.md to the migrations: it is made of
// their comments. UPDATE=1 writes it.
func TestSchemaIsDocumented(t *testing.T) {
	steps, err := tables.Steps(embedded)
	if err != nil {
		t.Fatal(err)
	}
	want := describe(steps)
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(schemaPath, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(schemaPath)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("docs/schema.md is not what the migrations say; go test ./store/sqlite -run Schema with UPDATE=1 writes it (%v)", err)
	}
	for _, name := range regexp.MustCompile(`(?m)^CREATE (?:VIRTUAL )?(?:TABLE|VIEW) (\w+)`).FindAllSubmatch(all(steps), -1) {
		if !bytes.Contains(got, append(append([]byte("## "), name[1]...), '\n')) {
			t.Errorf("%s is not in docs/schema.md", name[1])
		}
	}
}

func all(steps []tables.Step) (out []byte) {
	for _, s := range steps {
		out = append(out, s.Text...)
	}
	return out
}

// TestViewsOpen reads every view of a store that holds something.
func TestViewsOpen(t *testing.T) {
	s := shown(t)
	views, err := listed(s.writer, "SELECT name FROM sqlite_schema WHERE type = 'view'")
	if err != nil || len(views) == 0 {
		t.Fatalf("the views are %v (%v)", views, err)
	}
	for _, name := range views {
		var n int
		if err := s.writer.One(context.Background(), fmt.Sprintf("SELECT count(*) FROM %q", name), nil, &n); err != nil || n == 0 {
			t.Errorf("%s has %d rows (%v)", name, n, err)
		}
	}
}

const schemaHead = `# The store, for other tools

A store is one SQLite file in WAL mode. Any tool of SQLite opens it while the program runs; open it for reading only
(` + "`sqlite3 'file:news.db?mode=ro'`" + `), and copy it with ` + "`synoptic backup`" + ` or ` + "`VACUUM INTO`" + `, since a plain copy of a file that is written
to is none. Its application id is SYNO, and its user version is the number of migrations it has seen (` + "`store/sqlite/migrations`" + `).
Views are made to be read; tables may change with a version, by a migration that keeps what is in them.

    SELECT title, reports, differs FROM story_list LIMIT 20;
    SELECT question, value, reports FROM differences WHERE story = 's0123456789ab';
    SELECT r.outlet, r.title FROM search s JOIN reports r ON r.number = s.rowid WHERE search MATCH 'bridge' ORDER BY r.number DESC LIMIT 20;

This page is made from the comments of the migrations.
`

// describe is the page: each table and view under its name, with the comment
// above it and those of its columns.
func describe(steps []tables.Step) []byte {
	var b bytes.Buffer
	b.WriteString(schemaHead)
	for _, s := range steps {
		var above, columns []string
		for line := range strings.Lines(s.Text) {
			line = strings.TrimRight(line, "\n")
			switch text, comment, has := strings.Cut(line, "-- "); {
			case has && text == "":
				above = append(above, comment)
			case line == "":
				if len(above) > 0 {
					fmt.Fprintf(&b, "\n%s\n", strings.Join(above, "\n"))
				}
				above = nil
			case opening.MatchString(line):
				m := opening.FindStringSubmatch(line)
				fmt.Fprintf(&b, "\n## %s\n\n%s %s\n", m[2], kinds[m[1]], strings.Join(above, "\n"))
				above, columns = nil, []string{}
			case columns != nil && column.MatchString(line):
				m := column.FindStringSubmatch(line)
				columns = append(columns, fmt.Sprintf("| `%s` | %s | %s |", m[1], strings.ToLower(m[2]), comment))
			case strings.HasPrefix(line, ")") && len(columns) > 0:
				fmt.Fprintf(&b, "\n| column | | |\n|---|---|---|\n%s\n", strings.Join(columns, "\n"))
				columns = nil
			}
		}
	}
	return b.Bytes()
}

var (
	opening = regexp.MustCompile(`^CREATE (TABLE|VIEW|VIRTUAL TABLE) (\w+)`)
	column  = regexp.MustCompile(`^  (\w+) +(TEXT|INTEGER|BLOB)`)
	kinds   = map[string]string{"TABLE": "A table.", "VIEW": "A view.", "VIRTUAL TABLE": "An FTS5 table."}
)
