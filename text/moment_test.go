package text

import (
	"testing"

	"synoptic/news"
)

// Every example of every row must come out with its words and value.
func TestMomentRules(t *testing.T) {
	for _, rule := range momentRules() {
		for _, ex := range rule.examples {
			got := readMoments(ex.text, pieces(ex.text), news.Date{Date: news.Maybe(ex.published)})
			found := false
			for _, m := range got {
				found = found || m.In(ex.text) == ex.words && m.Value == ex.value
			}
			if !found {
				t.Errorf("%s: %q published %q: want %q = %s, got %s", rule.name, ex.text, ex.published, ex.words, ex.value, show(ex.text, got))
			}
		}
	}
}

func show(text string, ms []news.Moment) (s string) {
	for _, m := range ms {
		s += "[" + m.In(text) + " = " + m.Value + " by " + m.Rule + "] "
	}
	return s
}
