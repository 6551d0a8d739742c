package wording

import (
	"slices"
	"strings"
	"testing"
)

// runs are the phrases that stand in a stretch of a sentence which another
// report has word for word.
func runs(sentence, stretch string) []string {
	r, s := laid(sentence)
	from, to := -1, -1
	at := strings.Index(r.Text, stretch)
	for i, tok := range r.Marks.Tokens {
		if tok.Start >= at && tok.End <= at+len(stretch) {
			if from < 0 {
				from = i
			}
			to = i + 1
		}
	}
	var out []string
	for _, c := range Runs(r, &s.Sentences[0][0], [][2]int{{from, to}}) {
		if t, ok := c.Part(nil); ok {
			out = append(out, t.Text(r.Text))
		}
	}
	return out
}

func TestRuns(t *testing.T) {
	for _, c := range []struct{ name, sentence, stretch, want string }{
		{"a noun with what hangs on it", "They sailed past the broken lamp of the northern pier at noon.", "past the broken lamp of the northern pier at", "… the broken lamp of the northern pier"},
		{"there was", "There were no passengers on the ferry of Skarn, divers said.", "There were no passengers on the ferry of Skarn, divers", "There were no passengers on the ferry of Skarn"},
		{"a list of people", "They identified them as Bela and Irena Holt and their sons Matti, Wim and Zander, all of Dorring.", "Bela and Irena Holt and their sons Matti, Wim and Zander", "… Bela and Irena Holt and their sons Matti, Wim and Zander"},
		{"not within a noun", "The two old iron bells of the ferry rang.", "iron bells of the ferry rang", ""},
		{"not up to who does the next thing", "The mill burned on Monday after the miller of Tollen left.", "Monday after the miller of Tollen", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := runs(c.sentence, c.stretch)
			if c.want == "" && len(got) > 0 || c.want != "" && !slices.Contains(got, c.want) {
				t.Errorf("%q of %s\n  has %q, want %q", c.stretch, c.sentence, got, c.want)
			}
		})
	}
}
