package sentence

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text/letter"
)

// labelled is the folder that holds data, gold and seeds. A test over
// labelled texts is skipped where there is none.
func labelled(t testing.TB) string {
	t.Helper()
	for _, dir := range []string{os.Getenv("SYNOPTIC_DATA"), "../../../shared"} {
		if dir == "" {
			continue
		}
		if _, err := os.Stat(filepath.Join(dir, "data")); err == nil {
			return dir
		}
	}
	t.Skip("no labelled texts: set SYNOPTIC_DATA to the folder that holds data, gold and seeds")
	return ""
}

// jsonLines reads each line of a file into a new T.
func jsonLines[T any](t testing.TB, path string) []T {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skip("labelled set not here: ", err)
	}
	defer f.Close()
	var list []T
	in := bufio.NewReaderSize(f, 1<<20)
	dec := json.NewDecoder(in)
	for dec.More() {
		var row T
		if err := dec.Decode(&row); err != nil {
			t.Fatal(path, err)
		}
		list = append(list, row)
	}
	return list
}

func splitOnly(text string) []news.Sentence {
	return Split(news.Report{Text: text})
}

func trimmed(text string, s news.Span) news.Span {
	for s.Start < s.End && !letter.IsAlnum(text[s.Start]) {
		s.Start++
	}
	for s.End > s.Start && !letter.IsAlnum(text[s.End-1]) {
		s.End--
	}
	return s
}

func TestSentencesOfNews(t *testing.T) {
	type row struct {
		ID    string
		Text  string
		Sents []struct{ Start, End int }
	}
	for _, set := range []string{"news", "interview"} {
		var hit, got, want int
		for _, r := range jsonLines[row](t, filepath.Join(labelled(t), "data/gum", set+".jsonl")) {
			at := runeOffsets(r.Text)
			gold := map[news.Span]bool{}
			for _, s := range r.Sents {
				gold[trimmed(r.Text, news.Span{Start: at[s.Start], End: at[s.End]})] = true
			}
			ours := map[news.Span]bool{}
			for _, s := range splitOnly(r.Text) {
				sp := trimmed(r.Text, s.Span)
				ours[sp] = true
				if !gold[sp] {
					t.Logf("%s not gold: %q", r.ID, r.Text[sp.Start:sp.End])
				}
			}
			for sp := range gold {
				if ours[sp] {
					hit++
				} else {
					t.Logf("%s missed: %q", r.ID, r.Text[sp.Start:sp.End])
				}
			}
			got, want = got+len(ours), want+len(gold)
		}
		f := 2 * float64(hit) / float64(got+want)
		t.Logf("%s: F1 %.4f of %d", set, f, want)
		if f < .96 {
			t.Errorf("%s: sentence F1 %.4f, want .96", set, f)
		}
	}
}

func TestSentencesGolden(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(labelled(t), "data/sentences/golden_en.json"))
	if err != nil {
		t.Skip(err)
	}
	var rows []struct {
		Name, Text string
		Sents      []string
	}
	if err := json.Unmarshal(b, &rows); err != nil {
		t.Fatal(err)
	}
	pass := 0
	for _, r := range rows {
		// Five rows lost the label of their first item ("1.) ") when the set
		// was exported; it is put back.
		if n := strings.Index(r.Sents[0], strings.Fields(r.Text)[0]); n > 0 {
			r.Text = r.Sents[0][:n] + r.Text
		}
		var got []string
		for _, s := range splitOnly(r.Text) {
			got = append(got, strings.Join(strings.Fields(s.In(r.Text)), " "))
		}
		if strings.Join(got, "|") == strings.Join(r.Sents, "|") {
			pass++
		} else {
			t.Logf("%s: %q, want %q", r.Name, got, r.Sents)
		}
	}
	if pass < 46 {
		t.Errorf("%d of %d rules, want 46", pass, len(rows))
	}
	t.Logf("%d of %d", pass, len(rows))
}

// runeOffsets maps rune offsets to byte offsets.
func runeOffsets(text string) []int {
	var at []int
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}
