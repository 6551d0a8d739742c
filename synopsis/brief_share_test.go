package synopsis

import (
	"strings"
	"testing"

	"synoptic/news"
)

// A line of the brief names who has an agreed line or a saying within it.
func TestShareCites(t *testing.T) {
	at := func(report string, start, end int) news.Ref {
		return news.Ref{Report: report, Span: news.Span{Start: start, End: end}}
	}
	for _, c := range []struct {
		name    string
		agreed  []news.Claim
		sayings []news.Saying
		want    string
	}{
		{"an agreed line within it", []news.Claim{{Cites: news.Refs{at("b", 5, 20), at("a", 10, 30)}}}, nil, "b"},
		{"one beside it", []news.Claim{{Cites: news.Refs{at("b", 5, 20), at("a", 45, 80)}}}, nil, ""},
		{"a slight one", []news.Claim{{Slight: true, Cites: news.Refs{at("b", 5, 20), at("a", 10, 30)}}}, nil, ""},
		{"who somebody is", []news.Claim{{Introduces: "Orla Venn", Cites: news.Refs{at("b", 5, 20), at("a", 10, 30)}}}, nil, ""},
		{"one of a report that it names", []news.Claim{{Cites: news.Refs{at("c", 5, 20), at("a", 10, 30)}}}, nil, ""},
		{"a saying that is most of it", nil, []news.Saying{{Variants: []news.Variant{
			{Text: "the old pier is safe", Kind: "verbatim", Cites: news.Refs{at("a", 0, 22)}},
			{Text: "is safe", Kind: "trimmed", Cites: news.Refs{at("d", 7, 14)}},
			{Text: "that all is well", Kind: "indirect", Cites: news.Refs{at("e", 7, 14)}},
		}}}, "d"},
		{"a saying that is little of it", nil, []news.Saying{{Variants: []news.Variant{
			{Text: "safe", Kind: "verbatim", Cites: news.Refs{at("a", 0, 6), at("d", 7, 14)}},
		}}}, ""},
	} {
		lines := []news.Line{{Text: "“The old pier is safe,” Venn said", Cites: news.Refs{at("a", 0, 40), at("c", 0, 9)}}}
		shareCites(lines, c.agreed, c.sayings)
		var got []string
		for _, p := range lines[0].Partly {
			got = append(got, p.Report)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.name, s, c.want)
		}
	}
}
