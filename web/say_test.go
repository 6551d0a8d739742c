package web

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// used finds the keys in templates and in Go; a key that is put together is
// known by its beginning.
var used = regexp.MustCompile(`(?:[sS]ay \(?|Say\(|pair )(print )?"([a-z0-9._]+)"`)

// TestEveryWordIsSaid holds that what a page says under a key is in the file,
// and that the file says nothing that no page does.
func TestEveryWordIsSaid(t *testing.T) {
	said, begun := map[string]bool{}, []string{}
	for _, pattern := range []string{"*.go", "pages/*.html", "serve/*.go", "serve/pages/*.html", "feed/*.go", "../bridge/*/*.go"} {
		paths, err := filepath.Glob(pattern)
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: %d files (%v)", pattern, len(paths), err)
		}
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range used.FindAllStringSubmatch(string(text), -1) {
				if strings.HasSuffix(found[2], ".") {
					begun = append(begun, found[2])
					continue
				}
				said[found[2]] = true
				if _, is := spoken()[found[2]]; !is {
					t.Errorf("%s says %q, which has no words", path, found[2])
				}
			}
		}
	}
	for _, more := range []string{"story.latest", "story.outcome", "timeline.before", "timeline.after"} {
		said[more] = true // handed on by name
	}
	for key := range spoken() {
		dynamic := false
		for _, b := range begun {
			dynamic = dynamic || strings.HasPrefix(key, b)
		}
		if !said[key] && !dynamic {
			t.Errorf("nothing says %q", key)
		}
	}
}

func TestSay(t *testing.T) {
	for _, row := range []struct{ got, want string }{
		{Say("reports", 1), "1 report"},
		{Say("reports", 3), "3 reports"},
		{Say("days", "3", "5 May 2025"), "3 to 5 May 2025"},
		{Say("agreed.count", 2, 3, 5), "2 sources: 3 of 5 reports."},
		{Say("agreed.count", 1, 3, 5), "One source: 3 of 5 reports."},
		{Say("no.such.key"), "no.such.key"},
		{Say("original"), "original"},
		{Span("2025-05-03", "2025-05-05"), "3 to 5 May 2025"},
		{Span("2025-04-30", "2025-05-05"), "30 April to 5 May 2025"},
		{Span("2024-12-31", "2025-01-01"), "31 December 2024 to 1 January 2025"},
		{Span("", "2025-05-05"), "5 May 2025"},
		{Span("2025-05-05", "2025-05-05"), "5 May 2025"},
		{Span("", ""), ""},
	} {
		if row.got != row.want {
			t.Errorf("got %q, want %q", row.got, row.want)
		}
	}
}

func TestRefusal(t *testing.T) {
	for _, row := range [][2]string{
		{"pdf: it is a PDF; save its text", "it is a PDF; save its text"},
		{"no-article: only menus stand in it", "only menus stand in it [no-article]"},
		{"empty: no file lies in this folder", "no file lies in this folder [empty]"},
		{"open x.html: no such file", "open x.html: no such file"},
		{"it is of no use", "it is of no use"},
		{"", ""},
	} {
		if got := Refusal(row[0]); got != row[1] {
			t.Errorf("%q is told as %q, want %q", row[0], got, row[1])
		}
	}
}

// Every key has words, and no key stands twice.
func TestWordsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(english) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, says, found := strings.Cut(line, " = ")
		if !found || says == "" || seen[key] {
			t.Errorf("not a key and its words, or for the second time: %q", line)
		}
		seen[key] = true
	}
}

func BenchmarkPage(b *testing.B) {
	for name, n := range map[string]int{"5": 5, "40": 40, "200": 200} {
		doc := crowd(n)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				var w strings.Builder
				if err := Page(&w, doc); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
