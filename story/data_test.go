package story

import (
	"bufio"
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"synoptic/news"
)

// labelled is the folder of labelled sets, or the test is skipped.
func labelled(t *testing.T) string {
	dir := cmp.Or(os.Getenv("SYNOPTIC_DATA"), "../../shared")
	if _, err := os.Stat(filepath.Join(dir, "seeds")); err != nil {
		t.Skipf("no labelled sets under %s: set SYNOPTIC_DATA", dir)
	}
	return dir
}

// lines reads reports from a file of JSON lines, at most n.
func lines(t *testing.T, file string, n int) (out []news.Report) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<26)
	for len(out) < n && scan.Scan() {
		var x struct{ ID, Title, Text, Date, Published string }
		if err := json.Unmarshal(scan.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		day := cmp.Or(x.Published, x.Date)
		out = append(out, report(filepath.Base(file)+":"+x.ID, day[:min(10, len(day))], x.Title, x.Text))
	}
	return out
}

// The founding reports, without dates or titles, and the whole stories marked
// by hand, all in one batch with two hundred other reports, come out as one
// story each.
func TestWholeStoriesComeOutWhole(t *testing.T) {
	dir := labelled(t)
	var all []news.Report
	want := map[string]int{}
	seeds, _ := filepath.Glob(filepath.Join(dir, "seeds", "*.txt"))
	for _, f := range seeds {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, report("seeds:"+filepath.Base(f), "", "", string(b)))
	}
	stories, _ := filepath.Glob(filepath.Join(dir, "gold", "*.jsonl"))
	for _, f := range stories {
		all = append(all, lines(t, f, 1000)...)
	}
	for _, r := range all {
		name, _, _ := strings.Cut(r.ID, ":")
		want[name]++
	}
	others := lines(t, filepath.Join(dir, "data", "stories", "allsides.eval.jsonl"), 200)
	for _, s := range Group(append(all, others...)) {
		name, _, _ := strings.Cut(s.Reports[0].ID, ":")
		if n := want[name]; n > 0 && len(s.Reports) != n {
			t.Errorf("a story of %s has %d reports, want %d", name, len(s.Reports), n)
		}
	}
}
