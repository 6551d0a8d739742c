package figure

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/text/moment"
	"synoptic/text/piece"
	"synoptic/text/sentence"
)

// Words of which random texts are made: all that rules know, with what stands
// between words.
var lawWords = func() []string {
	return append(piece.Lexicon(), "2017", "12", "31", "16th", "1980s", "12:10", "p.m.", "2025-05-04", "1/2", "$", "%", ",", ".", "-", "(", ")",
		"the", "a", "of", "in", "ago", "people", "killed", "old", "\n", "\n\n", "“", "”", "Norrby", "walked", "’s")
}()

var lawText = rapid.Custom(func(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(lawWords), 0, 60).Draw(t, "words"), rapid.SampledFrom([]string{" ", " ", ""}).Draw(t, "gap"))
})

// Figures lie in the text in order, do not overlap, and end after they begin; what
// they are about lies in it too.
func checkFigures(t rapid.TB, text string, figures []news.Figure) {
	end := 0
	for _, x := range figures {
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

// withMoments are the figures of a text of which the moments alone are known.
func withMoments(text string) []news.Figure {
	ps := piece.Cut(text)
	return Find(text, ps, news.Marks{Moments: moment.Find(&news.Report{Text: text, Published: news.Date{Date: "2025-05-05"}}, ps, nil)})
}

func TestFiguresLieInTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := lawText.Draw(t, "text")
		checkFigures(t, text, withMoments(text))
	})
}

func FuzzFigures(f *testing.F) {
	for _, rule := range rules() {
		for _, ex := range rule.examples {
			f.Add(ex.text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkFigures(t, text, withMoments(text))
	})
}

func BenchmarkFigures(b *testing.B) {
	const talk = " The mayor of the old town met the council and spoke of roads, schools and the price of bread.\n"
	var examples strings.Builder
	for range 20 {
		for _, rule := range rules() {
			for _, ex := range rule.examples {
				examples.WriteString(ex.text + talk)
			}
		}
	}
	text := examples.String()
	words := len(strings.Fields(text))
	marks := news.Marks{Tokens: sentence.Parse(text, sentence.Split(news.Report{Text: text}))}
	ps := piece.Cut(text)
	b.ReportAllocs()
	for b.Loop() {
		Find(text, ps, marks)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
