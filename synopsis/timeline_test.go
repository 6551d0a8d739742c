package synopsis

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// lines writes a timeline for a person to read: the days, the letters of the
// reports, the words; "before" marks background.
func lines(s news.Synopsis) []string {
	letters := map[string]string{}
	for _, r := range s.Reports {
		letters[r.ID] = r.Letter
	}
	var out []string
	for _, e := range s.Timeline {
		var in []string
		for _, c := range e.Cites {
			in = append(in, letters[c.Report])
		}
		slices.Sort(in)
		before := ""
		if e.Background {
			before = " before"
		}
		out = append(out, fmt.Sprintf("%s %s%s %s: %s", e.From, e.Precision, before, strings.Join(slices.Compact(in), ""), e.Text))
	}
	return out
}

// moments marks words of a report as a moment.
func moments(r news.Report, marks ...news.Moment) news.Report {
	for _, m := range marks {
		i := strings.Index(r.Text, m.Rule)
		m.Span, m.Type = news.Span{Start: i, End: i + len(m.Rule)}, "DATE"
		r.Marks.Moments = append(r.Marks.Moments, m)
	}
	return r
}

func TestTimeline(t *testing.T) {
	got := lines(Compare(storyOf(
		"TOLLEN, April 3 (Harbour Wire) - The old bridge over the Asp fell into the river on Tuesday. It was built in 1911 and repaired in 1987 by the town. Just like 20 years ago. Divers searched the river for the missing driver on Wednesday.",
		"On April 1 the old bridge over the Asp fell into the river with seven lorries. A warning about the bridge had reached the council last month.",
	)))
	want := []string{
		"1911-01-01 year before a: It was built in 1911",
		"1987-01-01 year before a: It was built in 1911 and repaired in 1987 by the town.",
		"2031-03-01 month before b: A warning about the bridge had reached the council last month.",
		"2031-04-01 day ab: The old bridge over the Asp fell into the river on Tuesday.",
		"2031-04-02 day a: Divers searched the river for the missing driver on Wednesday.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A sentence that tells one thing of a day and behind it another of a month
// dates both; what only lies until a year is dated by none.
func TestAClauseBehindTheDayHasItsOwnMonth(t *testing.T) {
	got := lines(Compare(storyOf(
		"On Tuesday the council sold the old ferry, which the harbour board had bought in May. The harbour board chose on Monday to keep the quay shut until 2035.",
	)))
	for _, from := range []string{"2031-04-01 day", "2030-05-01 month"} {
		if !slices.ContainsFunc(got, func(l string) bool { return strings.HasPrefix(l, from) }) {
			t.Errorf("nothing of %s in\n%s", from, strings.Join(got, "\n"))
		}
	}
	if slices.ContainsFunc(got, func(l string) bool { return strings.HasPrefix(l, "2035") }) {
		t.Errorf("dated until when:\n%s", strings.Join(got, "\n"))
	}
}

// What is seen in a picture is no event of the story.
func TestPicturesAreBackground(t *testing.T) {
	const picture = "Orla Venn, the mayor of Tollen, walks along the old quay in Tollen, Norvia, April 1, 2031."
	r := report("r", "Outlet", "2031-04-02", picture+"\n\nThe council of Tollen sold the ferry on Tuesday after a long quarrel over the quay.")
	r.Captions = []news.Span{{Start: 0, End: len(picture)}}
	s := Compare(news.Story{Reports: []news.Report{text.Read(r)}})
	shown := 0
	for _, e := range s.Timeline {
		if strings.Contains(e.Text, "walks along") && !e.Background {
			t.Errorf("shown: %+v", e)
		}
		if !e.Background {
			shown++
		}
	}
	if shown != 1 {
		t.Errorf("%d events, want 1: %v", shown, lines(s))
	}
}

// What a relative clause dates is not dated by its sentence.
func TestAsidesAreDatedAlone(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The senate of Norvia declined to vote on a short plan for the dykes that the lower house passed on Monday.", "a short plan for the dykes that the lower house passed on Monday"},
		{"Piet Maar, who retired on Monday, has ended a long quarrel with the guild of Tollen over the use of the old quay.", "Piet Maar, who retired on Monday"},
		{"The lower house of Norvia passed a short plan for the dykes on Monday.", "The lower house of Norvia passed a short plan for the dykes on Monday."},
		{"The guild of Tollen was at odds with the mayor on Monday, when he came back.", "The guild of Tollen was at odds with the mayor on Monday, when he came back."},
	} {
		s := Compare(storyOf(c.text, "Rain fell on the hills of Norvia."))
		if len(s.Timeline) != 1 || s.Timeline[0].Text != c.want {
			t.Errorf("%s: %+v", c.text, s.Timeline)
		}
	}
}

func TestExtentIsThatOfTheStorysOwnDays(t *testing.T) {
	s := Compare(news.Story{Reports: []news.Report{inventedReport("a", "Outlet A", invented[5:8])}})
	if s.From != "2031-05-03" || s.To != "2031-05-05" {
		t.Errorf("from %s to %s, want 2031-05-03 to 2031-05-05", s.From, s.To)
	}
}

// A count from a year dates nothing, unless the report goes on to tell what
// happened then.
func TestCountsFromAYearDateWhatIsToldOfIt(t *testing.T) {
	s := Compare(storyOf(
		"It is the first fall of the bridge since 1987, when a barge struck a pillar of it.",
		"It is the first fall of a bridge on the river since 1911.",
	))
	if len(s.Timeline) != 1 || s.Timeline[0].From != "1987-01-01" {
		t.Errorf("got %v", lines(s))
	}
}

// What was said on the day after a report's date belongs to the story.
func TestWhatWasSaidAfterTheDateOfAReport(t *testing.T) {
	s := Compare(storyOf(
		"The guild of Sund said on Thursday that it had no plans to pay for the bridge. A toll of two crowns is asked of every cart.",
	))
	if s.To != "2031-04-03" {
		t.Errorf("the story ends on %s: %v", s.To, lines(s))
	}
}

// A post is dated by the day behind who posted it, and that is cited beside it.
func TestPostsAreDated(t *testing.T) {
	s := Compare(storyOf(
		"The old bridge over the Asp fell into the river on Monday.\n\nI heard it fall from the shore. https://t.co/Ab12Cd — Ida Crane (@idacrane) March 31, 2031\n\nNobody was hurt.",
		"The old bridge over the Asp fell into the river.",
	))
	i := slices.IndexFunc(s.Timeline, func(e news.Event) bool { return strings.Contains(e.Text, "from the shore") })
	if i < 0 {
		t.Fatalf("no line tells the post: %v", lines(s))
	}
	if e := s.Timeline[i]; e.Text != "I heard it fall from the shore." || e.From != "2031-03-31" || len(e.Cites) != 2 || !strings.HasSuffix(e.Cites[1].Text, "March 31, 2031") {
		t.Errorf("got %+v", e)
	}
}

// The same words with another day are one event told differently.
func TestReportsThatPlaceAnEventDifferently(t *testing.T) {
	s := Compare(storyOf(
		"The old bridge over the Asp fell into the river on March 31 with seven lorries.",
		"The old bridge over the Asp fell into the river on April 1 with seven lorries.",
	))
	if len(s.Timeline) != 2 || s.Timeline[0].Differs != "b: 2031-04-01" || s.Timeline[1].Differs != "a: 2031-03-31" {
		t.Errorf("got %+v", s.Timeline)
	}
}

// What reports date by two hours of one day is no one event of both.
func TestHoursThatDifferAreNotJoined(t *testing.T) {
	joined := func(hour string) bool {
		return slices.ContainsFunc(lines(Compare(storyOf(
			"Passengers of the ferry Aurelia arrive at the quay of Tollen at 10:15 p.m. on Tuesday, after nine hours on the water.",
			"After nine hours on the water the Aurelia and its passengers came to the quay of Tollen on Tuesday, at "+hour+".",
		))), func(l string) bool { return strings.Contains(l, " ab:") })
	}
	if joined("10:15 a.m.") || !joined("10:15 p.m.") {
		t.Errorf("joined by two hours: %v, by one: %v", joined("10:15 a.m."), joined("10:15 p.m."))
	}
}

// What one report dates and another denies is no one event of both.
func TestDeniedEventsAreNotJoined(t *testing.T) {
	got := lines(Compare(storyOf(
		"The minister Orla Venn resigned on Tuesday, her office said.",
		"The minister Orla Venn did not resign on Tuesday, her office said.",
	)))
	if len(got) != 2 {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}
