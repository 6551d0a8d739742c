package speaker_test

import (
	"testing"

	"synoptic/news"
	"synoptic/text"
	"synoptic/text/speaker"
)

// TestNamings runs the examples of the rows: what stands in marks there is
// said by nobody, and the whole is as indirect as without marks.
func TestNamings(t *testing.T) {
	for _, example := range speaker.Namings() {
		r := text.Read(news.Report{Text: "It rained. " + example})
		if len(r.Marks.Quotes) == 0 {
			t.Errorf("%s: no words in marks are found", example)
		}
		for _, q := range r.Marks.Quotes {
			if q.Kind == "indirect" {
				continue
			}
			if q.Speaker != "" || !q.Scare {
				t.Errorf("%s: %q is said by %q", example, q.In(r.Text), q.Speaker)
			}
		}
	}
}

// TestNicknames: a name goes on over a nickname in marks, whoever knows the
// surname, and a clause on who speaks is not what he says.
func TestNicknames(t *testing.T) {
	for _, c := range []struct{ text, speaker, said string }{
		{"“The tide took it,” said Ben “Hook” Mallory, a fisherman.", "Ben Mallory", "The tide took it,"},
		{"“It rained,” said a man who goes by the name “Puddle.”", "a man", "It rained,"},
	} {
		r := text.Read(news.Report{Text: c.text})
		n := 0
		for _, q := range r.Marks.Quotes {
			if q.Scare {
				continue
			}
			if n++; string(q.Speaker) != c.speaker || q.In(r.Text) != c.said {
				t.Errorf("%s: %q says %q", c.text, q.Speaker, q.In(r.Text))
			}
		}
		if n != 1 {
			t.Errorf("%s: %d quotations, want 1", c.text, n)
		}
	}
}
