package date

import (
	"reflect"
	"slices"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// A day is told by its date and by the rule; "" is one that stays as it was.
func TestDates(t *testing.T) {
	sure := report("s", "Harbour Post", "2031-05-05", "The mayor resigned on Sunday. On Saturday, May 3, she had still denied it.")
	sure.Published.Rule, sure.Published.Precision = "field", "day"
	sank := text.Read(report("s", "Harbour Post", "2031-05-05", "The old ferry Orrin sank on Sunday at the salt pier in Tollen. On Monday divers looked for her bell."))
	sank.Published.Rule, sank.Published.Precision = "field", "day"
	eve := report("s", "Harbour Post", "2031-05-03", "The mayor of Tollen resigned on Saturday.")
	eve.Published.Rule, eve.Published.Precision = "field", "day"
	other := report("o", "Norrby Times", "2031-05-06", "Tollen mourns a ferry.")
	other.Published.Rule, other.Published.Precision = "field", "day"
	old := report("y", "Norrby Times", "2028-02-01", "Tollen builds a pier.")
	old.Published.Rule, old.Published.Precision = "field", "day"
	later := report("l", "Daily Beacon", "2031-05-20", "Tollen has mourned since Sunday.")
	later.Published.Rule, later.Published.Precision = "field", "day"
	for _, c := range []struct {
		name, rule, date, text, want string
		with                         []news.Report
	}{
		{"masthead of the day it was saved", "masthead", "2031-05-19", "She left office on Sunday, a day after Saturday's denial.", "2031-05-05", []news.Report{sure}},
		{"masthead that agrees", "masthead", "2031-05-06", "She left office on Sunday.", "", []news.Report{sure}},
		{"no date, weekdays", "none", "", "The mayor of Tollen stepped down on Sunday.", "2031-05-05", []news.Report{sure}},
		{"no date, and the others years apart", "none", "", "The mayor of Tollen stepped down.", "", []news.Report{sure, old}},
		{"no date, and two of the others near", "none", "", "The mayor of Tollen stepped down.", "2031-05-05", []news.Report{old, sure, other}},
		{"no date, no weekdays", "none", "", "The mayor of Tollen stepped down.", "2031-05-05", []news.Report{sure}},
		{"no date, and the day after the others' too", "none", "", "The mayor of Tollen stepped down on Saturday, and on Sunday she left for the coast.", "2031-05-04", []news.Report{eve}},
		{"no date, and a day to come", "none", "", "The mayor of Tollen stepped down on Saturday, and will leave on Sunday.", "2031-05-03", []news.Report{eve}},
		{"put up the day before what it tells", "field", "2031-05-03", "The old ferry Orrin sank on Sunday at the pier in Tollen.", "2031-05-04", []news.Report{sank}},
		{"of another thing a week before", "field", "2031-05-03", "The mayor of Tollen left for the coast on Sunday.", "", []news.Report{sank}},
		{"of a thing of next week", "field", "2031-05-01", "The old ferry Orrin sank on Sunday at the pier in Tollen.", "", []news.Report{sank}},
		{"no date, and a day of another year", "none", "", "The mayor of Tollen stepped down on Saturday evening, May 5, in the autumn of her life. She had come in 2028.", "2029-05-05", []news.Report{eve}},
		{"no date, and a day of this year", "none", "", "The mayor of Tollen stepped down on Saturday, May 3. She had come in 2027.", "2031-05-03", []news.Report{eve}},
		{"only a copyright year", "copyright", "2031", "The mayor of Tollen stepped down on Saturday.", "2031-05-05", []news.Report{sure}},
		{"rewritten after its date", "url", "2031-05-03", "She denied it on Saturday, and on Sunday she left office.", "2031-05-04", []news.Report{sure}},
		{"names a weekday of its own week", "url", "2031-05-03", "She denied it on Saturday. On Wednesday she had smiled.", "", []news.Report{sure}},
		{"handed over, of a thing that another dates by the same weekday", "field", "2031-05-21", "The ferry Orrin sank at the salt pier of Tollen on Sunday.", "2031-05-05", []news.Report{sank, other}},
		{"handed over, of the same weekdays", "field", "2031-05-21", "The ferry sank by Tollen pier on Sunday. On Monday the harbour was shut.", "2031-05-05", []news.Report{sank, other}},
		{"handed over, another thing of that weekday", "field", "2031-05-21", "The bell of the ferry was sold to a smith on Sunday.", "", []news.Report{sank, other}},
		{"handed over, within the week", "field", "2031-05-11", "The ferry Orrin sank at the salt pier of Tollen on Sunday.", "", []news.Report{sank, other}},
		{"handed over, and others came out with it", "field", "2031-05-21", "The ferry Orrin sank at the salt pier of Tollen on Sunday.", "", []news.Report{sank, other, later}},
		{"handed over, and the only other may be wrong", "field", "2031-05-21", "The ferry Orrin sank at the salt pier of Tollen on Sunday.", "", []news.Report{sank}},
		{"told by the page itself, weeks later", "meta", "2031-05-21", "The ferry Orrin sank at the salt pier of Tollen on Sunday.", "", []news.Report{sank, other}},
		{"a sure date stays", "meta", "2031-05-09", "The mayor left on Sunday.", "", []news.Report{sure}},
		{"alone with weekday, date and a year", "copyright", "2031", "She denied it on Saturday, May 3.", "2031-05-03", nil},
		{"alone with nothing", "none", "", "She denied it on Saturday.", "", nil},
	} {
		r := text.Read(report("r", "Tollen Courier", c.date, c.text))
		r.Published.Rule = c.rule
		r.Published.Other = []news.Date{{Date: "2031-05-05", Precision: "day", Rule: "meta"}}
		r.Marks.Moments = []news.Moment{{From: "2031-04-27", To: "2031-04-27"}} // "Sunday", as reading took it
		got := Better(news.Story{Reports: append([]news.Report{r}, c.with...)})
		turned := slices.Clone(c.with)
		slices.Reverse(turned)
		if other := Better(news.Story{Reports: append(turned, r)}); !reflect.DeepEqual(got, other) {
			t.Errorf("%s: in another order %+v, not %+v", c.name, other, got)
		}
		if string(got["r"].Date) != c.want {
			t.Errorf("%s: %+v, want %q", c.name, got["r"], c.want)
		}
		if c.want != "" && got["r"].Precision != "about" {
			t.Errorf("%s: inferred as certain: %+v", c.name, got["r"])
		}
		if _, ok := got["s"]; ok {
			t.Errorf("%s: the sure date was changed", c.name)
		}
	}
}

func report(id, outlet, date, text string) news.Report {
	return news.Report{ID: id, Outlet: news.Outlet{Name: news.Maybe(outlet)}, Published: news.Date{Date: news.Maybe(date)}, Text: text}
}

// A day in figures that may be two is the one near the days of the others.
func TestDayInFigures(t *testing.T) {
	sure := report("s", "Harbour Post", "2031-03-08", "The mayor resigned.")
	sure.Published.Rule, sure.Published.Precision = "field", "day"
	for _, c := range []struct{ line, want string }{
		{"07/03/2031", "2031-03-07"},
		{"03/07/2031", "2031-03-07"},
		{"03/03/2031", "2031-03-08"},
		{"07/08/2031", "2031-03-08"},
		{"7 of 3", "2031-03-08"},
	} {
		r := report("r", "Tollen Courier", "", "The mayor of Tollen stepped down.")
		r.Published.Rule, r.Cuts = "none", []news.Cut{{Text: c.line, Rule: "posted"}}
		day, _ := parseDay("2031-03-08")
		got, _ := infer(r, []evidence{{report: sure, day: day, clues: cluesOf(sure.Text)}}, nil)
		if string(got.Date) != c.want {
			t.Errorf("%s: %s, want %s", c.line, got.Date, c.want)
		}
	}
}
