package timeline

import (
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/text"
)

// What reports date by two hours of one day is not cited for either; what they
// date by one is.
func TestOtherHour(t *testing.T) {
	read := func(id, words string) news.Report {
		return text.Read(news.Report{ID: id, Published: news.Date{Date: "2031-04-02"}, Text: words})
	}
	for hour, other := range map[string]bool{"10:15 a.m.": true, "10:15 p.m.": false} {
		g := dating{Table: table.Lay([]news.Report{read("a", "The ferry Aurelia arrives at 10:15 p.m. on Tuesday."), read("b", "Gulls met the crew on Tuesday, at "+hour+".")})}
		at := func(r int) *dated { return &dated{member: member{report: r}, moment: g.Reports[r].Marks.Moments[0]} }
		if got := g.otherHour(at(0), at(1)); got != other {
			t.Errorf("%s is another hour than 10:15 p.m.: %v, want %v", hour, got, other)
		}
	}
}
