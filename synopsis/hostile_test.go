package synopsis

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/verify"
)

// What a hostile text makes of its marks costs little and breaks nothing.
func TestHostileReports(t *testing.T) {
	letter := report("letter", "Outlet A", "2031-05-06", strings.Repeat("a", 1<<20))
	letter.Marks.Sentences = []news.Sentence{{Span: news.Span{End: 1 << 20}}}
	for _, c := range []struct {
		name    string
		reports []news.Report
	}{
		{"no report", nil},
		{"no text", []news.Report{report("x", "", "", ""), report("y", "", "", "")}},
		{"one id twice", []news.Report{report("x", "A", "2031-05-06", "The ferry sank."), report("x", "B", "2031-05-06", "A ferry sank.")}},
		{"one letter", []news.Report{letter}},
		{"broken letters", []news.Report{report("x", "A", "2031-05-06", "\xff\xfe“\xc3”\xe2\x80 sank"), report("y", "A", "", "\xff\xfe“\xc3”\xe2\x80 sank")}},
		{"a date in every line", []news.Report{inventedReport("a", "A", repeat("The bridge fell on May 3.", 2000)), inventedReport("b", "B", repeat("The bridge fell on May 4.", 2000))}},
		{"a quotation in every line", []news.Report{inventedReport("a", "A", repeat("Orla Venn said: «We told them so in writing.»", 2000)), inventedReport("b", "B", repeat("Orla Venn said: «We told them nothing in writing.»", 2000))}},
		{"one endless quotation", []news.Report{
			inventedReport("a", "A", []string{"Orla Venn said: «" + strings.Repeat("We told them so in writing; they read nothing, ", 3000) + "»"}),
			inventedReport("b", "B", []string{"Orla Venn said: «" + strings.Repeat("They told us so in writing; we read nothing, ", 3000) + "»"}),
		}},
	} {
		for _, f := range verify.Synopsis(Compare(news.Story{Reports: c.reports})) {
			t.Errorf("%s: %s: %s", c.name, f.Where, f.What)
		}
	}
}

func repeat(s string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = s
	}
	return out
}
