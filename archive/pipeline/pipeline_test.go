package pipeline

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"

	"synoptic"
	"synoptic/archive/invented"
	"synoptic/news"
	"synoptic/page"
	"synoptic/story"
	"synoptic/synopsis"
)

func TestMain(m *testing.M) {
	log.SetupLogging("error", "text")
	beam.Init()
	os.Exit(m.Run())
}

// day writes an invented day of so many pages into a folder, in two archives.
func day(t *testing.T, pages int) string {
	t.Helper()
	dir := t.TempDir()
	m := invented.New(7, pages, 2)
	for n, ends := range [][2]int{{0, pages / 3}, {pages / 3, pages}} {
		var b bytes.Buffer
		if err := m.WriteWARC(&b, ends[0], ends[1]); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, fmt.Sprintf("%d.warc.gz", n)), b.Bytes())
	}
	return dir
}

func write(t *testing.T, name string, b []byte) {
	t.Helper()
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// ran runs the pipeline and gives its output: the bytes of each file.
func ran(t *testing.T, o Options, in ...string) (Tally, map[string][]byte) {
	t.Helper()
	lots, err := Lots(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	o.Lots, o.Out = lots, t.TempDir()
	if o.Form == "" {
		o.Form = JSONLines
	}
	if o.Shelf == 0 {
		o.Shelf = 50
	}
	if o.Least == 0 {
		o.Least = 1
	}
	tally, err := Run(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	for _, l := range must(Lots(t.Context(), []string{o.Out})) {
		b, err := os.ReadFile(l.Path)
		if err != nil {
			t.Fatal(err)
		}
		name, _ := filepath.Rel(o.Out, l.Path)
		out[filepath.ToSlash(name)] = b
	}
	return tally, out
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// rows are the lines of the files of a folder, in order.
func rows[T any](t *testing.T, out map[string][]byte, folder string) (all []T) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(out)) {
		if !strings.HasPrefix(name, folder+"/") {
			continue
		}
		z, err := gzip.NewReader(bytes.NewReader(out[name]))
		if err != nil {
			t.Fatal(err)
		}
		dec := json.NewDecoder(z)
		for {
			var v T
			if err := dec.Decode(&v); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			all = append(all, v)
		}
	}
	return all
}

// What comes out is what the program makes of the same pages in one go: the
// same reports, in the same stories (package days says how nearly), of which
// each stands under its day; the synopses are those that comparing gives.
func TestAsInOneGo(t *testing.T) {
	const pages = 50
	dir := day(t, pages)
	tally, out := ran(t, Options{}, dir)
	var all []news.Report
	for _, n := range []string{"0", "1"} {
		b := must(os.ReadFile(filepath.Join(dir, n+".warc.gz")))
		for _, r := range page.Read(news.Raw{Body: b, Input: n}) {
			if r.Text != "" {
				all = append(all, r)
			}
		}
	}
	want := map[string]string{}
	for _, s := range story.Group(all) {
		for _, r := range s.Reports {
			want[r.ID] = s.ID
		}
	}
	members, apart := rows[member](t, out, "members"), 0
	for _, m := range members {
		if want[m.ID] != m.Story {
			t.Logf("report %s is in %s, in one go in %s", m.ID, m.Story, want[m.ID])
			apart++
		}
	}
	if apart*20 > len(members) {
		t.Errorf("%d of %d reports are in other stories", apart, len(members))
	}
	if len(members) != len(all) || tally[countReports] != int64(len(all)) || tally[countRecords] != 2*pages+2 {
		t.Errorf("%d members of %d reports; counted %v", len(members), len(all), tally)
	}
	docs := rows[news.Document](t, out, "stories")
	if int64(len(docs)) != tally[countStories] || tally[countTold] == 0 {
		t.Errorf("%d stories; counted %v", len(docs), tally)
	}
	for _, doc := range docs {
		if seal := doc.Seal; seal == "" || seal != synopsis.Seal(doc) {
			t.Errorf("%s is sealed %q", doc.Stories[0].ID, seal)
		}
	}
	for name := range out {
		if strings.HasPrefix(name, "stories/") && !strings.HasPrefix(name, "stories/day=2031-03-0") && !strings.HasPrefix(name, "stories/day=unknown/") {
			t.Errorf("a story stands in %s", name)
		}
	}
	// The largest story that is the same in both.
	docs = slices.DeleteFunc(docs, func(d news.Document) bool {
		return slices.ContainsFunc(d.Stories[0].Reports, func(a news.Account) bool { return want[a.ID] != d.Stories[0].ID })
	})
	largest := slices.MaxFunc(docs, func(a, b news.Document) int { return len(a.Stories[0].Reports) - len(b.Stories[0].Reports) }).Stories[0]
	var again news.Story
	for _, s := range story.Group(all) {
		if s.ID == largest.ID {
			again = s
		}
	}
	for i, r := range again.Reports {
		again.Reports[i] = synoptic.Mark(r)
	}
	if got, want := texts(largest), texts(synoptic.Compare(again)); got != want {
		t.Errorf("the largest story is told as\n%s\nin one go as\n%s", got, want)
	}
}

func texts(s news.Synopsis) (out string) {
	for _, c := range s.Agreed {
		out += fmt.Sprintln("=", c.Reports, c.Text)
	}
	for _, d := range s.Disputed {
		out += fmt.Sprintln("?", d.Question)
	}
	return out
}

// The same archives give the same bytes, in whatever files they lie and
// however the work is divided.
func TestSameBytes(t *testing.T) {
	dir := day(t, 24)
	_, first := ran(t, Options{}, dir)
	_, second := ran(t, Options{}, filepath.Join(dir, "1.warc.gz"), dir)
	if !maps.EqualFunc(first, second, bytes.Equal) {
		t.Errorf("%d files, then %d, and they differ", len(first), len(second))
	}
}

// Whatever is dropped is counted by name and listed, and costs itself.
func TestDropped(t *testing.T) {
	dir := day(t, 12)
	whole := must(os.ReadFile(filepath.Join(dir, "1.warc.gz")))
	write(t, filepath.Join(dir, "1.warc.gz"), whole[:len(whole)-5000])
	article := `{"id":"%s","outlet":"Ansel Post","title":"Ferry sinks off Port Ansel","published":"2031-03-04","text":"The ferry of Port Ansel sank on Tuesday with nobody on board. %s The harbour master said that the hull had been checked in spring, and that divers would look at it."}` + "\n"
	write(t, filepath.Join(dir, "a.jsonl"), []byte(fmt.Sprintf(article, "a", "")+fmt.Sprintf(article, "a", "")+fmt.Sprintf(article, "bad", "Nobody knows why.")+"{not json\n"))
	write(t, filepath.Join(dir, "b.pdf"), []byte("%PDF-1.7\n"))
	readPage = func(raw news.Raw) []news.Report {
		if bytes.Contains(raw.Body, []byte("Nobody knows why")) {
			panic("too odd")
		}
		return page.Read(raw)
	}
	defer func() { readPage = page.Read }()
	tally, out := ran(t, Options{}, dir)
	for _, name := range []string{"internal", "same", "truncated", "pdf", "record of type request", "record of type warcinfo"} {
		if tally[dropped+name] == 0 {
			t.Errorf("nothing was counted as %q: %v", name, tally)
		}
	}
	listed := map[string]int64{}
	for _, r := range rows[news.Rejected](t, out, "rejected") {
		code, _, _ := strings.Cut(r.Reason, ":")
		listed[code]++
		if r.Input == "" {
			t.Errorf("something was dropped without its name: %q", r.Reason)
		}
	}
	for name, n := range tally {
		if code, is := strings.CutPrefix(name, dropped); is && !strings.HasPrefix(code, "record of") && listed[code] != n {
			t.Errorf("%d were dropped as %s and %d are listed", n, code, listed[code])
		}
	}
	if got := len(rows[member](t, out, "members")); int64(got) != tally[countReports]-tally[dropped+"same"] {
		t.Errorf("%d members; counted %v", got, tally)
	}
}

// A report that defeats reading costs itself, a story that defeats comparing
// its reports; the others are as they were.
func TestDefeat(t *testing.T) {
	dir := day(t, 20)
	_, before := ran(t, Options{}, dir)
	victim := rows[news.Document](t, before, "stories")[0].Stories[0]
	compare = func(s news.Story) news.Synopsis {
		if s.ID == victim.ID {
			panic("too odd")
		}
		return synoptic.Compare(s)
	}
	defer func() { compare = synoptic.Compare }()
	tally, after := ran(t, Options{}, dir)
	if tally[dropped+"internal"] != int64(len(victim.Reports)) {
		t.Errorf("%d reports were in it; counted %v", len(victim.Reports), tally)
	}
	left := slices.DeleteFunc(rows[news.Document](t, before, "stories"), func(d news.Document) bool { return d.Stories[0].ID == victim.ID })
	if got := rows[news.Document](t, after, "stories"); !bytes.Equal(must(json.Marshal(got)), must(json.Marshal(left))) {
		t.Error("the other stories are not what they were")
	}
}

// Of stories that are too small to be compared only the members are written,
// and that is counted.
func TestLeast(t *testing.T) {
	dir := day(t, 20)
	tally, out := ran(t, Options{Least: 3}, dir)
	size, small := map[string]int{}, int64(0)
	for _, m := range rows[member](t, out, "members") {
		size[m.Story]++
	}
	for _, n := range size {
		if n < 3 {
			small++
		}
	}
	docs := rows[news.Document](t, out, "stories")
	for _, d := range docs {
		if len(d.Stories[0].Reports) < 3 {
			t.Errorf("a story of %d reports was compared", len(d.Stories[0].Reports))
		}
	}
	if small == 0 || len(docs) == 0 || len(docs)+int(small) != len(size) || tally[dropped+"synopsis of a story of few reports"] != small {
		t.Errorf("%d stories, %d of them small, %d synopses; counted %v", len(size), small, len(docs), tally)
	}
}

// What cannot be run says what to do.
func TestOptions(t *testing.T) {
	lots := []Lot{{"a.warc", 1}}
	for what, o := range map[string]Options{
		"-in": {Out: "o", Form: JSONLines, Shelf: 1, Least: 1}, "-out": {Lots: lots, Form: JSONLines, Shelf: 1, Least: 1},
		"-form": {Lots: lots, Out: "o", Form: "xml", Shelf: 1, Least: 1}, "-shelf": {Lots: lots, Out: "o", Form: Parquet, Least: 1},
		"-least": {Lots: lots, Out: "o", Form: Parquet, Shelf: 1},
	} {
		if _, err := Run(t.Context(), o); err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if _, err := Lots(t.Context(), []string{filepath.Join(t.TempDir(), "none")}); err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := Lots(t.Context(), []string{t.TempDir()}); err == nil || !strings.Contains(err.Error(), "no file lies there") {
		t.Errorf("an empty folder: %v", err)
	}
}
