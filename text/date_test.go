package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/text/piece"
)

// Texts of the words that rules of times and figures know.
var datedWords = func() []string {
	return append(piece.Lexicon(), "2017", "12", "31", "16th", "1980s", "12:10", "p.m.", "2025-05-04", "1/2", "$", "%", ",", ".", "-", "(", ")",
		"the", "a", "of", "in", "ago", "people", "killed", "old", "\n", "\n\n", "“", "”", "Norrby", "walked", "’s")
}()

var datedText = rapid.Custom(func(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(datedWords), 0, 60).Draw(t, "words"), rapid.SampledFrom([]string{" ", " ", ""}).Draw(t, "gap"))
})

var someDate = rapid.SampledFrom([]string{"", "2025", "2025-05", "2025-05-05", "1998-02-28", "1000-01-01", "2199-12-31", "2024-02-29", "x", "2025-13-40"})

// Dating a report again gives the moments that reading it with that date
// would have given.
func TestDateIsReadingAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := datedText.Draw(t, "text")
		day := news.Date{Date: news.Maybe(someDate.Draw(t, "date"))}
		first := Read(news.Report{Text: text, Published: news.Date{Date: news.Maybe(someDate.Draw(t, "published"))}})
		want := Read(news.Report{Text: text, Published: day}).Marks.Moments
		if diff := cmp.Diff(want, Date(first, day).Marks.Moments); diff != "" {
			t.Fatalf("text %q:\n%s", text, diff)
		}
	})
}
