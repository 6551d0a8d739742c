package outlet_test

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
	"synoptic/text/outlet"
)

// TestIn: words for a source mean an outlet that is named in them or, where they say
// no more than that it is one, the one named last, unless "the report" may be another's.
func TestIn(t *testing.T) {
	for _, c := range []struct{ text, source, want string }{
		{"The Orrin Gazette has seen the plans for the ferry.", "The Orrin Gazette", "Orrin Gazette"},
		{"The Orrin Gazette has seen the plans. They are old, the newspaper wrote.", "the newspaper", "Orrin Gazette"},
		{"The Orrin Gazette has seen the plans. The council wrote a report. They are old, the report said.", "the report", ""},
		{"They are old, the newspaper wrote.", "the newspaper", ""},
		{"The Orrin Gazette columnist left the hall.", "The Orrin Gazette columnist", ""},
		{"The harbour master left the hall.", "The harbour master", ""},
	} {
		names := text.Read(news.Report{Text: c.text}).Marks.Names
		p := outlet.Find(c.text, names)
		at := strings.LastIndex(c.text, c.source)
		got, ok := p.In(news.Span{Start: at, End: at + len(c.source)})
		if !ok {
			got = ""
		}
		if got != c.want {
			t.Errorf("%s: %q means %q, want %q", c.text, c.source, got, c.want)
		}
	}
}
