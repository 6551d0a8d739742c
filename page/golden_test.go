package page

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
)

// TestGolden reads the inputs under testdata and compares the reports, a line
// a piece: "= " text that stays, "- " a cut with its rule.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden texts", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(b), "-- input --\n")
		in, want, ok := strings.Cut(rest, "-- report --\n")
		if !ok {
			t.Fatalf("%s: no report", file)
		}
		got := told(Read(news.Raw{Body: []byte(in), Input: file})[0])
		if d := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); d != "" {
			t.Errorf("%s:\n%s", file, d)
		}
	}
}

// told is a report as the golden texts write it.
func told(r news.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "title: %s\nbyline: %s\noutlet: %s (%s)\npublished: %s (%s)", r.Title, r.Byline, r.Outlet.Name, r.Outlet.Rule, r.Published.Date, r.Published.Rule)
	for _, o := range r.Published.Other {
		fmt.Fprintf(&b, ", %s (%s)", o.Date, o.Rule)
	}
	b.WriteByte('\n')
	at, cuts := 0, r.Cuts
	for _, l := range strings.SplitAfter(r.Text, "\n") {
		if strings.TrimSpace(l) != "" {
			for len(cuts) > 0 && cuts[0].At <= at {
				fmt.Fprintf(&b, "- %s: %s\n", cuts[0].Rule, strings.TrimSpace(cuts[0].Text))
				cuts = cuts[1:]
			}
			fmt.Fprintf(&b, "%s= %s\n", kindAt(r, at), strings.TrimSpace(l))
		}
		at += len(l)
	}
	for _, c := range cuts {
		fmt.Fprintf(&b, "- %s: %s\n", c.Rule, strings.TrimSpace(c.Text))
	}
	return b.String()
}

func kindAt(r news.Report, at int) string {
	for _, s := range r.Captions {
		if s.Start == at {
			return "caption "
		}
	}
	for _, s := range r.Headings {
		if s.Start == at {
			return "heading "
		}
	}
	return ""
}
