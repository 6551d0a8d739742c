package quote_test

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// TestQuotesOverLines: where a text sets one sentence a line, a quotation runs
// over the end of a line; a paragraph that opens one of its own ends the one
// before it.
func TestQuotesOverLines(t *testing.T) {
	for _, c := range []struct{ text, quotes, speakers string }{
		{"The mayor was angry. \" The quay is shut.\nIt stays shut until May, \" said Rana Ode.\nNobody laughed.", "The quay is shut.\nIt stays shut until May,", "Rana Ode"},
		{"\" The quay is shut.\nWe looked at it.\nIt stays shut, \" Rana Ode said.\n\" It is old, \" she said.", "The quay is shut.\nWe looked at it.\nIt stays shut,|It is old,", "Rana Ode|Rana Ode"},
		{"\" The quay is shut.\nIt stays shut. \"\nThe \" old \" wall fell, said Rana Ode.", "The quay is shut.\nIt stays shut.|The \" old \" wall fell", "|Rana Ode"},
		{"The quay was \" lost \", he said.\nIt was \" old \".\nRana Ode wept.", "The quay was \" lost \"|old", "|"},
		{"\"The quay is shut.\n\"It stays shut,\" Rana Ode said.", "The quay is shut.|It stays shut,", "|Rana Ode"},
		{"\" The quay is shut.\n\nIt was a \" long \" day.", "The quay is shut.|long", "|"},
	} {
		var quotes, speakers []string
		for _, q := range text.Read(news.Report{Text: c.text}).Marks.Quotes {
			if q.Kind != "indirect" && q.Within == nil {
				quotes, speakers = append(quotes, q.In(c.text)), append(speakers, string(q.Speaker))
			}
		}
		if got := strings.Join(quotes, "|"); got != c.quotes {
			t.Errorf("%q: quotes %q, want %q", c.text, got, c.quotes)
		}
		if got := strings.Join(speakers, "|"); got != c.speakers {
			t.Errorf("%q: speakers %q, want %q", c.text, got, c.speakers)
		}
	}
}
