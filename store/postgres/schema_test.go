package postgres

import (
	"context"
	"os"
	"regexp"
	"strings"
	"testing"

	"synoptic/store/pgtest"
	"synoptic/store/storetest"
)

// Stores stand side by side in one database, each in a schema of its own, and
// each has one that leads.
func TestSchemas(t *testing.T) {
	url := pgtest.Database(t, "schemas", nil)
	if err := pgtest.Do(url, "CREATE SCHEMA morning", "CREATE SCHEMA evening"); err != nil {
		t.Fatal(err)
	}
	for _, schema := range []string{"morning", "evening"} {
		s, err := Open(context.Background(), url+"&search_path="+schema)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if term, err := s.Lead(context.Background()); term != 1 || err != nil {
			t.Errorf("nobody leads in %s: %v", schema, err)
		}
		if err := storetest.Accept(s, 1); err != nil {
			t.Fatal(err)
		}
		storetest.Whole(t, s, []int{1})
	}
}

// What is kept has the same tables, columns and views as in a file.
func TestSameTables(t *testing.T) {
	named := func(path string) (out map[string]bool) {
		steps, err := os.ReadDir(path)
		if err != nil {
			t.Fatal(err)
		}
		out = map[string]bool{}
		for _, step := range steps {
			text, err := os.ReadFile(path + "/" + step.Name())
			if err != nil {
				t.Fatal(err)
			}
			of := ""
			for line := range strings.Lines(string(text)) {
				if m := opening.FindStringSubmatch(line); m != nil {
					of = m[2]
					out[m[1]+" "+of] = true
				}
				if strings.HasPrefix(line, ")") {
					of = ""
				}
				if m := column.FindStringSubmatch(line); m != nil && of != "" {
					out[of+"."+m[1]] = true
				}
			}
		}
		return out
	}
	file, here := named("../sqlite/migrations"), named("migrations")
	for name := range file {
		if !here[name] && !strings.HasSuffix(name, " search") {
			t.Errorf("%s is in a file only", name)
		}
	}
	own := regexp.MustCompile(`^(TABLE )?(synoptic|jobs|found|search)\b`)
	for name := range here {
		if !file[name] && !own.MatchString(name) {
			t.Errorf("%s is in a database only", name)
		}
	}
}

var (
	opening = regexp.MustCompile(`^CREATE (?:UNLOGGED |VIRTUAL )?(TABLE|VIEW) (\w+)`)
	column  = regexp.MustCompile(`^  (\w+) +(?:TEXT|INTEGER|BIGINT|BLOB|BYTEA)`)
)
