package synoptic_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"synoptic"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/synopsis/verify"
)

// raws are the documents of the shipped examples.
func raws(t testing.TB) []news.Raw {
	t.Helper()
	paths, err := filepath.Glob("examples/*/*.*")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	slices.Sort(paths)
	var out []news.Raw
	for _, path := range paths {
		body, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, news.Raw{Body: body, Input: path})
	}
	return out
}

// readAll is the reports of the examples, by the example they are of.
func readAll(t testing.TB) map[string][]news.Report {
	t.Helper()
	out := map[string][]news.Report{}
	for _, raw := range raws(t) {
		for _, r := range synoptic.Read(raw) {
			if r.Text != "" {
				dir := filepath.Base(filepath.Dir(raw.Input))
				out[dir] = append(out[dir], r)
			}
		}
	}
	return out
}

func document(reports []news.Report) news.Document {
	doc := news.Document{Schema: news.Schema}
	for _, s := range synoptic.Group(reports) {
		doc.Stories = append(doc.Stories, synoptic.Compare(s))
	}
	doc.Seal = synopsis.Seal(doc)
	return doc
}

func asJSON(t testing.TB, doc news.Document) string {
	t.Helper()
	b, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// some draws an example and a few of its reports in any order.
func some(t *rapid.T, all map[string][]news.Report) []news.Report {
	name := rapid.SampledFrom([]string{"pier", "harbour", "recall"}).Draw(t, "example")
	n := rapid.IntRange(2, len(all[name])).Draw(t, "reports")
	return shuffled(t, all[name])[:n]
}

func shuffled(t *rapid.T, reports []news.Report) []news.Report {
	places := make([]int, len(reports))
	for i := range places {
		places[i] = i
	}
	var out []news.Report
	for _, i := range rapid.Permutation(places).Draw(t, "order") {
		out = append(out, reports[i])
	}
	return out
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	all := readAll(t)
	rapid.Check(t, func(rt *rapid.T) {
		reports := some(rt, all)
		want := asJSON(t, document(reports))
		if got := asJSON(t, document(shuffled(rt, reports))); got != want {
			rt.Fatalf("another order gives another synopsis:\n%s\n%s", want, got)
		}
	})
}

func TestVerifyFindsNothingInWhatCompareWrote(t *testing.T) {
	all := readAll(t)
	rapid.Check(t, func(rt *rapid.T) {
		doc := document(some(rt, all))
		if faults := verify.Document(doc); len(faults) > 0 {
			rt.Fatalf("%d faults, the first: %s: %s", len(faults), faults[0].Where, faults[0].What)
		}
	})
}

// TestCopiesCountNothing adds forty copies of one report under other names.
func TestCopiesCountNothing(t *testing.T) {
	reports := readAll(t)["harbour"]
	want := synoptic.Compare(news.Story{Reports: reports})
	for i, r := range reports {
		copies := slices.Clone(reports)
		for n := range 40 {
			c := r
			c.ID = fmt.Sprintf("copy%08d", n)
			c.Outlet.Name = news.Maybe(fmt.Sprint("Copyist ", n))
			copies = append(copies, c)
		}
		got := synoptic.Compare(news.Story{Reports: copies})
		if len(got.Origins) != len(want.Origins) {
			t.Errorf("with forty copies of report %d there are %d origins, without %d", i, len(got.Origins), len(want.Origins))
		}
		if a, b := widest(want), widest(got); a != b {
			t.Errorf("with forty copies of report %d the widest claim has %d origins, without %d", i, b, a)
		}
	}
}

// widest is the most origins that agree on anything.
func widest(s news.Synopsis) (most int) {
	for _, c := range s.Agreed {
		most = max(most, c.Origins)
	}
	return most
}

// TestNothingIsInvented holds every word printed to the report it cites.
func TestNothingIsInvented(t *testing.T) {
	for name, reports := range readAll(t) {
		for _, s := range document(reports).Stories {
			texts := map[string]string{}
			for _, r := range s.Reports {
				texts[r.ID] = r.Text
			}
			hold := func(what, text string, refs news.Refs) {
				if len(refs) == 0 {
					t.Errorf("%s: %s %q cites nothing", name, what, text)
				}
				for _, r := range refs {
					if r.In(texts[r.Report]) != r.Text {
						t.Errorf("%s: %s %q: %q does not stand at its place", name, what, text, r.Text)
					}
				}
			}
			for _, c := range s.Agreed {
				hold("claim", c.Text, c.Cites)
				if !madeOf(c.Text, c.Cites[0].Text) {
					t.Errorf("%s: claim %q is not made of %q, which it cites first", name, c.Text, c.Cites[0].Text)
				}
			}
			for _, x := range s.Sole {
				hold("sole", x.Text, x.Cites)
			}
			for _, e := range s.Timeline {
				hold("event", e.Text, e.Cites)
			}
			for _, l := range s.Brief {
				hold("line", l.Text, l.Cites)
			}
			for _, d := range s.Disputed {
				for _, side := range d.Sides {
					hold("side", side.Value, side.Cites)
				}
			}
			for _, y := range s.Sayings {
				for _, v := range y.Variants {
					hold("wording", v.Text, v.Cites)
				}
			}
		}
	}
}

// madeOf says whether a line is a text, or stretches of it in their order with
// every gap marked.
func madeOf(line, text string) bool {
	for piece := range strings.SplitSeq(strings.TrimPrefix(line, "… "), " … ") {
		_, after, found := strings.Cut(text, piece)
		if !found {
			return false
		}
		text = after
	}
	return text == ""
}

func BenchmarkRead(b *testing.B) {
	documents := raws(b)
	bytes := 0
	for _, raw := range documents {
		bytes += len(raw.Body)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, raw := range documents {
			synoptic.Read(raw)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	s := news.Story{Reports: readAll(b)["pier"]}
	b.ReportAllocs()
	for b.Loop() {
		synoptic.Compare(s)
	}
}

// One line a fact: of the examples no two agreed lines read alike, but for case
// and signs at their ends, and are told as alike.
func TestNoAgreedLineTwice(t *testing.T) {
	for name, reports := range readAll(t) {
		for _, s := range document(reports).Stories {
			seen := map[string]bool{}
			for _, c := range s.Agreed {
				key := fmt.Sprint(strings.ToLower(strings.Trim(c.Text, "… .,;:")), c.Introduces, c.Said)
				if seen[key] {
					t.Errorf("%s: %q stands twice", name, c.Text)
				}
				seen[key] = true
			}
		}
	}
}

func TestTwoEventsOfOneEveningStayTwo(t *testing.T) {
	for _, s := range synoptic.Group(readAll(t)["pier"]) {
		for _, r := range s.Reports {
			if strings.HasSuffix(r.Input, "8-bus.txt") && len(s.Reports) > 1 {
				t.Errorf("the bus that struck a tram is in the story of the pier: %v", s.Joins)
			}
		}
	}
}
