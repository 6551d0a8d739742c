package news

import "testing"

func TestExtent(t *testing.T) {
	event := func(day string, background bool, reports ...string) Event {
		e := Event{From: day, To: day, Precision: "day", Background: background}
		for _, r := range reports {
			e.Cites = append(e.Cites, Ref{Report: r})
		}
		return e
	}
	for _, c := range []struct {
		name     string
		events   []Event
		from, to Maybe
	}{
		{"what several tell", []Event{event("2031-05-01", false, "a"), event("2031-05-03", false, "a", "b"), event("2031-05-04", false, "b", "c"), event("2031-06-09", false, "c")}, "2031-05-03", "2031-05-04"},
		{"each alone", []Event{event("2031-05-01", false, "a"), event("2031-05-03", false, "b", "b")}, "2031-05-01", "2031-05-03"},
		{"background", []Event{event("2019-05-01", true, "a", "b"), event("2031-05-03", false, "a")}, "2031-05-03", "2031-05-03"},
		{"none", nil, "", ""},
	} {
		if from, to := Extent(c.events); from != c.from || to != c.to {
			t.Errorf("%s: %s to %s, want %s to %s", c.name, from, to, c.from, c.to)
		}
	}
}
