package text

import (
	"testing"

	"synoptic/news"
)

// Every example of every row must come out as told.
func TestFigureRules(t *testing.T) {
	for _, rule := range figureRules() {
		for _, ex := range rule.examples {
			got := Read(news.Report{Text: ex.text}).Marks.Figures
			found := false
			for _, f := range got {
				found = found || f.In(ex.text) == ex.words && f.Value == ex.value && f.Unit == ex.unit && f.Of == ex.of && f.Bound == ex.bound
			}
			if !found {
				t.Errorf("%s: %q: want %+v, got %+v", rule.name, ex.text, ex, got)
			}
		}
	}
}
