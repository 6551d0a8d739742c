package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"synoptic"
	"synoptic/cmd/synoptic/console"
	"synoptic/news"
	"synoptic/web"
)

const steering = "\x1b[31m\x1b]52;c;aGk=\x07\u009b7m\u202e\u2067\x9d"

// hostileRows is two reports with steering signs in every field.
func hostileRows(t *testing.T) string {
	var out strings.Builder
	for k, dead := range map[string]int{"a": 12, "b": 15} {
		row := map[string]any{
			"id": k + steering, "outlet": "Post " + k + steering, "title": "Storm" + steering, "url": "https://ansel.example/" + k,
			"byline": "Rana Ode" + steering, "published": "2031-05-0" + fmt.Sprint(dead-10),
			"text": fmt.Sprintf("“We saw it all go down %s before noon,” said Mo %s Veyra. %d people died in the storm over Port Ansel on Monday, police said.", steering, steering, dead),
		}
		line, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(append(line, '\n'))
	}
	return out.String()
}

func runOn(t *testing.T, args ...string) (out, talk string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(args, console.Desk{In: strings.NewReader(""), Out: &o, Err: &e})
	return o.String(), e.String(), code
}

// Nothing that is printed steers a terminal, wherever it came from.
func TestNothingPrintedSteers(t *testing.T) {
	dir := t.TempDir()
	rows := filepath.Join(dir, "rows\x1b[31m\u202e.jsonl")
	saved, db := filepath.Join(dir, "saved\u009b.json"), filepath.Join(dir, "news.db")
	if err := os.WriteFile(rows, []byte(hostileRows(t)), 0o644); err != nil {
		t.Fatal(err)
	}
	doc, _, _ := runOn(t, "compare", "--json", rows)
	if err := os.WriteFile(saved, []byte(strings.Replace(doc, "Mo", "Jo", 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"compare", rows},
		{"compare", "--one", rows},
		{"compare", "--one", "--all", rows},
		{"compare", "--one", "--md", rows},
		{"compare", "--one", "--html", rows},
		{"compare", "--one", "--json", rows},
		{"compare", "--one", "--jsonl", rows},
		{"read", rows},
		{"group", rows},
		{"quote", "We saw it all go down", rows},
		{"quote", "--jsonl", "We saw it all go down", rows},
		{"verify", saved},
		{"verify", "--against", rows, saved},
		{"changed", saved, saved},
		{"compare", filepath.Join(dir, "none\x1b]0;x\x07")},
		{"verify", rows},
		{"why", "x\x1b", "y", rows},
		{"compare", "--zebra\x1b[1m"},
		{"-v", "read", rows},
		{"add", "--store", db, rows},
		{"stories", "--store", db},
		{"stories", "--json", "--store", db},
		{"stories", "--csv", "--store", db},
		{"show", "--store", db, "x\x1b"},
		{"search", "--store", db, "storm"},
		{"search", "--jsonl", "--store", db, "storm"},
		{"feeds", "add", "--store", db, "http://127.0.0.1:9/\x1b"},
		{"export", "--store", db},
		{"export", "--csv", "--store", db, "reports"},
	} {
		out, talk, _ := runOn(t, args...)
		for _, text := range []string{out, talk} {
			if i := strings.IndexFunc(text, web.Steers); i >= 0 || !utf8.ValidString(text) {
				t.Errorf("%q prints %.80q", args, text[max(0, i-20):])
			}
		}
	}
}

// A story that defeats the comparison costs itself only.
func TestAStoryThatFailsCostsItself(t *testing.T) {
	stories := []news.Story{{ID: "a", Reports: []news.Report{{Input: "x"}}}, {ID: "b", Reports: []news.Report{{Input: "y"}, {Input: "z"}}}}
	doc := laidOut(stories, func(s news.Story) news.Synopsis {
		if s.ID == "b" {
			panic("too strange")
		}
		return synoptic.Compare(s)
	})
	if len(doc.Stories) != 1 || len(doc.Rejected) != 2 || doc.Rejected[1].Input != "z" || !strings.Contains(doc.Rejected[1].Reason, "too strange") {
		t.Errorf("%d stories, %+v", len(doc.Stories), doc.Rejected)
	}
}

// A report given twice is counted once and said; none takes another's place.
func TestNoReportTakesAnothersPlace(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	sank := "The ferry left Port Ansel at noon with forty people on board, the harbour master said."
	a, b := write("a.txt", sank), write("b.txt", sank)
	if out, talk, code := runOn(t, "compare", "--json", a, b); code != 0 || !strings.Contains(out, `"again":["`+b+`"]`) {
		t.Errorf("code %d: %s %s", code, talk, out)
	}
	before, _, _ := runOn(t, "read", a)
	forged := write("forged.jsonl", strings.Replace(before, "forty", "fifty", 1))
	out, talk, code := runOn(t, "read", a, forged)
	if code != console.ExitPartly || !strings.Contains(talk, "[id-taken]") || strings.Contains(out, `"text":"The ferry left Port Ansel at noon with fifty`) {
		t.Errorf("code %d: %s", code, talk)
	}
}

// The same inputs give the same bytes on one core and on two, and, but for
// their order, whatever the order they are named in.
func TestCoresAndOrderChangeNothing(t *testing.T) {
	dir := t.TempDir()
	var names []string
	for i := range 12 {
		name := filepath.Join(dir, fmt.Sprintf("%02d.txt", i))
		text := fmt.Sprintf("%d May 2031\n\nThe ferry left Port Ansel at noon with %d people on board, the harbour master, Ilva Holm, said. “We heard a noise and then %d lights went out,” said Mo Veyra. It sank off Tollen on Monday.", i%3+4, 40+i, i%4)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	args := func(names []string) []string { return append([]string{"compare", "--one", "--json"}, names...) }
	want, _, _ := runOn(t, args(names)...)
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	for _, cores := range []int{1, 2} {
		runtime.GOMAXPROCS(cores)
		for range 3 {
			if got, _, _ := runOn(t, args(names)...); got != want {
				t.Fatalf("%d cores: other bytes", cores)
			}
			rand.Shuffle(len(names), func(i, k int) { names[i], names[k] = names[k], names[i] })
		}
		slices.Sort(names)
	}
}

// What lies in a folder and is no file there is not opened, and names that
// steer a terminal are told without their signs.
func TestOddFiles(t *testing.T) {
	dir := t.TempDir()
	outside := filepath.Join(t.TempDir(), "secret.txt")
	if err := os.WriteFile(outside, []byte("The ferry left Port Ansel at noon, the harbour master said."), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, to := range map[string]string{"link.txt": outside, "loop": dir, "device": "/dev/zero"} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	odd := filepath.Join(dir, "a\n\x1b]0;x\x07b.txt")
	if err := os.WriteFile(odd, []byte("The ferry left Skarn at noon, the harbour master said."), 0o644); err != nil {
		t.Fatal(err)
	}
	out, talk, code := runOn(t, "read", dir)
	if code != console.ExitPartly || strings.Count(talk, "not-a-file") != 3 || strings.Contains(out, "Port Ansel") || !strings.Contains(out, "Skarn") {
		t.Errorf("code %d: %s\n%s", code, talk, out)
	}
	if _, talk, code := runOn(t, "read", "/dev/zero"); code != console.ExitPartly || !strings.Contains(talk, "not-a-file") {
		t.Errorf("code %d: %s", code, talk)
	}
}
