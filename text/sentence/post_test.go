package sentence_test

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text/sentence"
)

// What stands behind the words of a post is a sentence of its own kind; a name in
// brackets, or a link in the middle of a line, is none.
func TestSignatures(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The pier is safe. https://t.co/Ab12 — Ilse Corran (@corran_i) May 4, 2026", "https://t.co/Ab12 — Ilse Corran (@corran_i) May 4, 2026"},
		{"The pier is safe - Ilse Corran (@corran_i) May 4, 2026 Thank you! pic.twitter.com/Cd34 — Orrin Lamp (@orrin) May 5, 2026", "- Ilse Corran (@corran_i) May 4, 2026|pic.twitter.com/Cd34 — Orrin Lamp (@orrin) May 5, 2026"},
		{"She wrote: “The pier is safe. READ MORE: https://t.co/Ab12 (1/2)”", "READ MORE: https://t.co/Ab12 (1/2)”"},
		{"The council — Ilse Corran (@corran_i) among them — walked over the pier.", ""},
		{"The link t.co/Ab12 leads to a page that sells lamps.", ""},
		{"Two of five (2/5) came.", ""},
	} {
		var got []string
		for _, s := range sentence.Split(news.Report{Text: c.text}) {
			if s.Kind == "signature" {
				got = append(got, s.In(c.text))
			}
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q is signed %q, want %q", c.text, strings.Join(got, "|"), c.want)
		}
	}
}
