package moment

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/text/piece"
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

var lawDate = rapid.SampledFrom([]string{"", "2025", "2025-05", "2025-05-05", "1998-02-28", "1000-01-01", "2199-12-31", "2024-02-29", "x", "2025-13-40"})

// Moments lie in the text in order, do not overlap, and end after they begin; days
// run forward.
func checkMoments(t rapid.TB, text string, moments []news.Moment) {
	end := 0
	for _, x := range moments {
		if x.Start < end || x.End <= x.Start || x.End > len(text) {
			t.Fatalf("moment %+v out of place after %d in %q", x, end, text)
		}
		if end = x.End; x.From > x.To || (x.From == "") != (x.To == "") || x.Value == "" || x.Rule == "" {
			t.Fatalf("moment %+v in %q", x, text)
		}
	}
}

// withoutTokens are the moments of a text of whose verbs nothing is known.
func withoutTokens(text, published string) []news.Moment {
	return Find(&news.Report{Text: text, Published: news.Date{Date: news.Maybe(published)}}, piece.Cut(text), nil)
}

func TestMomentsLieInTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := lawText.Draw(t, "text")
		checkMoments(t, text, withoutTokens(text, lawDate.Draw(t, "published")))
	})
}

// A moment that hangs on no other and not on the day of publication has the
// same value whatever that day is.
func TestAbsoluteMomentsStand(t *testing.T) {
	text := "On May 4, 2025, and in 1846, the 1980s and 2019-03-07 she won."
	a, b := withoutTokens(text, ""), withoutTokens(text, "2025-05-05")
	if diff := cmp.Diff(a, b); diff != "" {
		t.Errorf("moments without and with a date of publication differ:\n%s", diff)
	}
}

// Without a date of publication nothing relative is dated.
func TestNoDateStaysOpen(t *testing.T) {
	text := "Yesterday, last month, on Sunday, next year, two weeks ago and in an April 16 call he left."
	for _, m := range withoutTokens(text, "") {
		if m.From != "" || !strings.Contains(m.Value, "X") {
			t.Errorf("%q is dated %s from %q", m.In(text), m.Value, m.From)
		}
	}
}

func FuzzMoments(f *testing.F) {
	for _, rule := range rules() {
		for _, ex := range rule.examples {
			f.Add(ex.text, ex.published)
		}
	}
	f.Add("\xff\xe2\x80", "2025-05-05")
	f.Add(strings.Repeat("1", 100), "")
	f.Fuzz(func(t *testing.T, text, published string) {
		checkMoments(t, text, withoutTokens(text, published))
	})
}

func BenchmarkMoments(b *testing.B) {
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
	b.ReportAllocs()
	for b.Loop() {
		withoutTokens(text, "2025-05-05")
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
