package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/text/piece"
	"synoptic/text/sentence"
)

// Words of which random texts are made: every word of the lexicon of the
// quick scan with what stands between words.
var lawWords = func() []string {
	return append(piece.Lexicon(), "2017", "12", "31", "16th", "1980s", "12:10", "p.m.", "2025-05-04", "1/2", "$", "%", ",", ".", "-", "(", ")",
		"the", "a", "of", "in", "ago", "people", "killed", "old", "\n", "\n\n", "“", "”", "Norrby", "walked", "’s")
}()

var lawText = rapid.Custom(func(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(lawWords), 0, 60).Draw(t, "words"), rapid.SampledFrom([]string{" ", " ", ""}).Draw(t, "gap"))
})

var lawDate = rapid.SampledFrom([]string{"", "2025", "2025-05", "2025-05-05", "1998-02-28", "1000-01-01", "2199-12-31", "2024-02-29", "x", "2025-13-40"})

// Moments and figures lie in the text in order, do not overlap, and end after
// they begin; days run forward.
func checkMarks(t rapid.TB, text string, m news.Marks) {
	end := 0
	for _, x := range m.Moments {
		if x.Start < end || x.End <= x.Start || x.End > len(text) {
			t.Fatalf("moment %+v out of place after %d in %q", x, end, text)
		}
		if end = x.End; x.From > x.To || (x.From == "") != (x.To == "") || x.Value == "" || x.Rule == "" {
			t.Fatalf("moment %+v in %q", x, text)
		}
	}
	end = 0
	for _, x := range m.Figures {
		if x.Start < end || x.End <= x.Start || x.End > len(text) {
			t.Fatalf("figure %+v out of place after %d in %q", x, end, text)
		}
		if end = x.End; x.Bound == "" || x.Rule == "" || x.High != 0 && x.High <= x.Value && x.Unit != "score" {
			t.Fatalf("figure %+v in %q", x, text)
		}
		if x.About.Start < 0 || x.About.End > len(text) || x.About.Start > x.About.End {
			t.Fatalf("figure %+v is about nothing in %q", x, text)
		}
	}
}

func marksOf(text, published string) news.Marks {
	d := &doc{text: text, report: news.Report{Text: text, Published: news.Date{Date: news.Maybe(published)}}}
	d.moments()
	d.figures()
	return d.marks
}

func TestMarksLieInTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := lawText.Draw(t, "text")
		checkMarks(t, text, marksOf(text, lawDate.Draw(t, "published")))
	})
}

// A moment that hangs on no other and not on the day of publication has the
// same value whatever that day is.
func TestAbsoluteMomentsStand(t *testing.T) {
	text := "On May 4, 2025, and in 1846, the 1980s and 2019-03-07 she won."
	a, b := marksOf(text, "").Moments, marksOf(text, "2025-05-05").Moments
	if diff := cmp.Diff(a, b); diff != "" {
		t.Errorf("moments without and with a date of publication differ:\n%s", diff)
	}
}

// Without a date of publication nothing relative is dated.
func TestNoDateStaysOpen(t *testing.T) {
	text := "Yesterday, last month, on Sunday, next year, two weeks ago and in an April 16 call he left."
	for _, m := range marksOf(text, "").Moments {
		if m.From != "" || !strings.Contains(m.Value, "X") {
			t.Errorf("%q is dated %s from %q", m.In(text), m.Value, m.From)
		}
	}
}

// Dating a report again gives the moments that reading it with that date
// would have given.
func TestDateIsReadingAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := lawText.Draw(t, "text")
		day := news.Date{Date: news.Maybe(lawDate.Draw(t, "date"))}
		first := Read(news.Report{Text: text, Published: news.Date{Date: news.Maybe(lawDate.Draw(t, "published"))}})
		want := Read(news.Report{Text: text, Published: day}).Marks.Moments
		if diff := cmp.Diff(want, Date(first, day).Marks.Moments); diff != "" {
			t.Fatalf("text %q:\n%s", text, diff)
		}
	})
}

func FuzzMoments(f *testing.F) {
	for _, rule := range momentRules() {
		for _, ex := range rule.examples {
			f.Add(ex.text, ex.published)
		}
	}
	f.Add("\xff\xe2\x80", "2025-05-05")
	f.Add(strings.Repeat("1", 100), "")
	f.Fuzz(func(t *testing.T, text, published string) {
		checkMarks(t, text, marksOf(text, published))
	})
}

func FuzzFigures(f *testing.F) {
	for _, rule := range figureRules() {
		for _, ex := range rule.examples {
			f.Add(ex.text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkMarks(t, text, marksOf(text, "2025-05-05"))
	})
}

// benchText is a report made of the examples of all rules.
func benchText() string {
	const talk = " The mayor of the old town met the council and spoke of roads, schools and the price of bread.\n"
	var b strings.Builder
	for range 20 {
		for _, rule := range momentRules() {
			for _, ex := range rule.examples {
				b.WriteString(ex.text + talk)
			}
		}
		for _, rule := range figureRules() {
			for _, ex := range rule.examples {
				b.WriteString(ex.text + talk)
			}
		}
	}
	return b.String()
}

func BenchmarkMoments(b *testing.B) {
	text := benchText()
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		d := &doc{text: text, report: news.Report{Published: news.Date{Date: "2025-05-05"}}}
		d.moments()
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkFigures(b *testing.B) {
	text := benchText()
	words := len(strings.Fields(text))
	d := &doc{text: text}
	d.marks.Sentences = sentence.Split(news.Report{Text: d.text})
	d.marks.Tokens = sentence.Parse(d.text, d.marks.Sentences)
	d.words()
	b.ReportAllocs()
	for b.Loop() {
		d.marks.Figures = nil
		d.figures()
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
