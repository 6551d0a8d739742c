package text

import (
	"strings"
	"testing"

	"synoptic/news"
)

// Of two numbers the lower has the scale of the higher only where it is then
// the lower.
func TestLowerOfTwoNumbers(t *testing.T) {
	for in, want := range map[string]float64{
		"Between 2 and 3 million crowns were paid.":       2e6,
		"Between 1,200 and 3 million crowns were paid.":   1200,
		"Some 500 to 2 billion crowns were paid.":         500,
		"The quay costs from 4 to 6 thousand crowns now.": 4000,
	} {
		got := Read(news.Report{Text: in}).Marks.Figures
		if len(got) == 0 || got[0].Value != want {
			t.Errorf("%s: %+v", in, got)
		}
	}
}

// A number of more digits than any count has is none, with decimals or without.
func TestNumbersWithoutEnd(t *testing.T) {
	for _, in := range []string{"99999999999999999999 boats sank.", "99999999999999999912.5 crowns were paid.", "9999999999999999.5 people died."} {
		if got := Read(news.Report{Text: in}).Marks.Figures; len(got) > 0 {
			t.Errorf("%s: %+v", in, got)
		}
	}
}

// What has no letter, or is an article alone, is no speaker.
func TestNobodySpeaks(t *testing.T) {
	for in, want := range map[string]news.Maybe{
		"“We saw it go down,” Mo Veyra said.":           "Mo Veyra",
		"“We saw it go down,” \u00ad said.":             "",
		"“We saw it go down,”/ said.":                   "",
		"“We saw it go down,” the harbour master said.": "the harbour master",
	} {
		got := Read(news.Report{Text: in}).Marks.Quotes
		if len(got) != 1 || got[0].Speaker != want {
			t.Errorf("%s: %+v", in, got)
		}
	}
}

// In a language that is not read a surname is that of the first person who was
// named with it, and a name of very many words ends.
func TestForeignSurnames(t *testing.T) {
	in := "Anna Holm ging naar de haven. Peter Holm bleef. Gisteren zei Holm niets. " + strings.Repeat("Anna ", 20_000) + "."
	got := Read(news.Report{Text: in, Language: "nl"}).Marks.Names
	if len(got) < 3 || got[1].Name != "Peter Holm" || got[2].Name != "Anna Holm" || got[2].Kind != "person" {
		t.Errorf("%+v", got[:min(len(got), 3)])
	}
}
