package read

import (
	"math"
	"testing"

	"synoptic/news"
)

func TestPageScores(t *testing.T) {
	told := news.Report{Text: "The ferry left the port at noon. Nobody slept.", Published: news.Date{Date: "2031-05-04"}}
	for _, c := range []struct {
		name  string
		score func(news.Report, labelledPage, *pageTally)
		page  labelledPage
		want  float64
	}{
		{"the body itself", scoreBody, labelledPage{Body: "The ferry left the port at noon. Nobody slept."}, 1},
		{"half of the body told", scoreBody, labelledPage{Body: "The ferry left the port at noon. Nobody slept. One two three four five six"}, 2.0 / 3},
		{"a piece that must be there and one that must not", scoreChunks, labelledPage{With: []string{"left the  port", "a whale"}, Without: []string{"Nobody slept"}}, .5},
		{"the day", scoreDay, labelledPage{Date: "2031-05-04"}, 1},
		{"another day", scoreDay, labelledPage{Date: "2031-05-05"}, 0},
	} {
		var tally pageTally
		c.score(told, c.page, &tally)
		if got := tally.value(); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
