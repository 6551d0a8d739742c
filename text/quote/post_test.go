package quote_test

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// A post that stands in a text with its signature is what its writer said, all
// of it, and nothing of it is the report's own.
func TestPosts(t *testing.T) {
	for _, c := range []struct{ text, quotes, speakers string }{
		{"The mayor wrote of it at night.\n\nThe bridge is safe. Whoever says otherwise has not walked on it! — Ilse Corran (@IlseCorran) May 4, 2026\n\nNobody answered.", "The bridge is safe. Whoever says otherwise has not walked on it!", "Ilse Corran"},
		{"The bridge is safe and stays open. - Ilse Corran (@corran_i) May 4, 2026 We thank the men who built it well. — Orrin Council (@orrin) May 5, 2026", "The bridge is safe and stays open.|We thank the men who built it well.", "Ilse Corran|Orrin Council"},
		{"\"The bridge is safe and stays open.\" — Ilse Corran (@corran_i) May 4, 2026", "The bridge is safe and stays open.", "Ilse Corran"},
		{"The bridge is safe... (so is the pier!) https://t.co/Ab12Cd34 — Ilse Corran (@corran_i) May 4, 2026\n\nNobody answered.", "The bridge is safe... (so is the pier!)", "Ilse Corran"},
		{"Corran taunted the guild.\n\nThe bridge is safe... (so is the pier!) https://t.co/Ab12Cd34\n\n— Ilse Corran (@corran_i) May 4, 2026\n\nNobody answered.", "The bridge is safe... (so is the pier!)", "Ilse Corran"},
		{"Later Ilse Corran wrote: “The bridge is safe and stays open. WATCH: https://t.co/Ab12Cd34 (2/2)”", "The bridge is safe and stays open.", "Ilse Corran"},
		{"The council — Ilse Corran (@corran_i) among them — walked over the bridge on Monday.", "", ""},
	} {
		var quotes, speakers []string
		for _, q := range text.Read(news.Report{Text: c.text}).Marks.Quotes {
			if q.Kind != "indirect" {
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
