package text

import (
	"strings"
	"testing"

	"synoptic/news"
)

// Who is called as the last word of a feast is nobody in the feast.
func TestNoNameInATime(t *testing.T) {
	const words = "The fair of the town opened on New Year's Eve. Eve Lund sang there."
	r := Read(news.Report{Published: news.Date{Date: "2031-05-08", Precision: "day"}, Text: words})
	var people []string
	for _, n := range r.Marks.Names {
		if n.Kind == "person" {
			people = append(people, n.In(words))
		}
	}
	if got := strings.Join(people, "|"); got != "Eve Lund" {
		t.Errorf("people %q", got)
	}
}
