package text

import (
	"strings"
	"testing"

	"synoptic/news"
)

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
