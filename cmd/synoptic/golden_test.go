package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/cmd/synoptic/console"
)

var update = flag.Bool("update", false, "write the synopses of the examples anew")

// TestExamples holds the synopsis of each shipped example to the one beside
// it, which is Markdown so that it can be read. Written anew with
// go test ./cmd/synoptic -run Examples -update; the difference is then read
// line by line before it is kept.
func TestExamples(t *testing.T) {
	entries, err := os.ReadDir("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		name := e.Name()
		t.Run(name, func(t *testing.T) {
			var out, talk bytes.Buffer
			t.Chdir("../..")
			run([]string{"compare", "--md", filepath.Join("examples", name)}, console.Desk{Out: &out, Err: &talk})
			golden := filepath.Join("examples", name+".md")
			if *update {
				if err := os.WriteFile(golden, out.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(out.String(), "\n")); diff != "" {
				t.Errorf("the synopsis of examples/%s is not the one in %s (-want +got):\n%s", name, golden, diff)
			}
		})
	}
}
