package news

import "testing"

func TestExtent(t *testing.T) {
	event := func(day string, background bool, reports ...string) Event {
		e := Event{From: day, To: day, Precision: "day", Background: background}
		for _, r := range reports {
			e.Cites = append(e.Cites, Ref{Report: r, Span: Span{Start: 1, End: 9}})
		}
		return e
	}
	for _, c := range []struct {
		name     string
		events   []Event
		brief    []Line
		from, to Maybe
	}{
		{"what several tell", []Event{event("2031-05-01", false, "a"), event("2031-05-03", false, "a", "b"), event("2031-05-04", false, "b", "c"), event("2031-06-09", false, "c")}, nil, "2031-05-03", "2031-05-04"},
		{"each alone", []Event{event("2031-05-01", false, "a"), event("2031-05-03", false, "b", "b")}, nil, "2031-05-01", "2031-05-03"},
		{"background", []Event{event("2019-05-01", true, "a", "b"), event("2031-05-03", false, "a")}, nil, "2031-05-03", "2031-05-03"},
		{"what the brief begins with", []Event{event("2031-05-01", false, "a", "b"), event("2031-05-04", false, "c"), event("2031-05-06", false, "d")}, []Line{{Cites: Refs{{Report: "c", Span: Span{Start: 2, End: 5}}}}}, "2031-05-01", "2031-05-04"},
		{"none", nil, nil, "", ""},
	} {
		if from, to := Extent(c.events, c.brief); from != c.from || to != c.to {
			t.Errorf("%s: %s to %s, want %s to %s", c.name, from, to, c.from, c.to)
		}
	}
}
