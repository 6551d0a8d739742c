package synopsis

import (
	"testing"

	"synoptic/news"
	"synoptic/synopsis/figure"
	"synoptic/text"
)

// The grid of figures calls different what is printed as a difference, and no
// more.
func TestGridFollowsDisputes(t *testing.T) {
	at := func(report string, start int) news.Refs {
		return news.Refs{{Report: report, Span: news.Span{Start: start, End: start + 5}}}
	}
	row := func(relation string) news.Tally {
		return news.Tally{Relation: relation, By: []news.Amount{{Cites: at("a", 10)}, {Cites: at("b", 40)}}}
	}
	dispute := func(relation string, b int) news.Dispute {
		return news.Dispute{Kind: "number", Relation: relation, Sides: []news.Side{{Cites: at("a", 12)}, {Cites: at("b", b)}}}
	}
	for _, c := range []struct {
		name, had, want string
		dispute         news.Dispute
	}{
		{"differ in both", "values_given", "differ", dispute("differ", 40)},
		{"of another figure", "differ", "values_given", dispute("differ", 90)},
		{"only given", "differ", "values_given", dispute("values_given", 40)},
		{"all may be right", "", "", dispute("differ", 90)},
	} {
		rows := []news.Tally{row(c.had)}
		if figure.BesideDisputes(rows, []news.Dispute{c.dispute}); rows[0].Relation != c.want {
			t.Errorf("%s: %q, want %q", c.name, rows[0].Relation, c.want)
		}
	}
}

// A row of one value, which both sides of a difference meet, differs from
// nothing.
func TestGridOfOneValue(t *testing.T) {
	cite := news.Refs{{Report: "a", Span: news.Span{Start: 10, End: 15}}}
	rows := []news.Tally{{By: []news.Amount{{Cites: cite}}}}
	figure.BesideDisputes(rows, []news.Dispute{{Kind: "number", Relation: "differ", Sides: []news.Side{{Cites: cite}, {Cites: cite}}}})
	if rows[0].Relation != "" {
		t.Errorf("a row of one value is told as %q", rows[0].Relation)
	}
}

// A difference of numbers has every value that reports give, not only two.
func TestDifferenceOfThreeNumbers(t *testing.T) {
	var s news.Story
	for i, words := range []string{
		"At least 13 people were killed by a flood in Hale, the river guard said. The water rose over the bridge of Tollen at dawn.",
		"At least 15 people were killed by a flood in Hale, the mayor of Tollen said. The bridge of the town stood under water for hours.",
		"A flood that broke two dams in Hale has killed 17 people. Hundreds slept in the school of Tollen.",
	} {
		s.Reports = append(s.Reports, text.Read(news.Report{ID: string(rune('a' + i)), Title: "Flood in Hale", Published: news.Date{Date: "2031-05-12", Precision: "day"}, Text: words}))
	}
	most := 0
	for _, d := range Compare(s).Disputed {
		if d.Kind == "number" {
			most = max(most, len(d.Sides))
		}
	}
	if most != 3 {
		t.Errorf("%d values, want at least 13, at least 15 and 17", most)
	}
}
