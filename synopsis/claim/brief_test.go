package claim

import (
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
	"synoptic/text"
)

// texts are the lines of the brief of invented reports.
func texts(s *Story) []string {
	var out []string
	for _, c := range s.Brief() {
		out = append(out, c.Telling.Text(s.Reports[c.Telling.Report].Text))
	}
	return out
}

// What leans on the sentence before it stands behind that, or not in the brief.
func TestBriefLeans(t *testing.T) {
	first, second, third := "The ferry Aldra ran aground off Tollen on Sunday.", "She had left Dorring at noon with a broken rudder.", "The council of Tollen sent four boats to the wreck."
	s := story(first + " " + second + " " + third)
	b := brief{briefing: s.briefing(), told: map[concept]bool{}, left: s.briefing().briefLines()}
	at := func(words string) int {
		return slices.IndexFunc(b.left, func(c candidate) bool { return c.Telling.Text(s.Reports[0].Text) == words })
	}
	if i := at(second); i < 0 || !b.left[i].leans || b.host(&b.left[i]) >= 0 {
		t.Fatalf("%q leans on nothing", second)
	}
	b.take(at(first))
	b.take(at(third))
	if i := at(second); b.host(&b.left[i]) != 0 {
		t.Fatalf("%q cannot stand behind %q", second, first)
	}
	b.take(at(second))
	if out := s.lines(b.inReading()); !strings.HasPrefix(out[0], first) || !strings.HasPrefix(out[1], second) {
		t.Errorf("%q stands behind something else in\n%s", second, strings.Join(out, "\n"))
	}
	for i, l := range texts(story("It was a warm day for Tollen. She lay there for hours. The ferry Aldra ran aground off Tollen.", "She lay there for hours. The ferry Aldra ran aground off Tollen.")) {
		if strings.HasPrefix(l, "She") {
			t.Errorf("line %d, %q, leans on nothing told", i, l)
		}
	}
}

// A line that one line before it tells again is not in the brief, and who names
// somebody at length comes before who calls him less.
func TestBriefOrder(t *testing.T) {
	out := texts(story(
		"The ferry Aldra ran aground off Tollen on Sunday with 40 passengers aboard. Venn praised the divers of Dorring for the rescue. The harbour of Tollen was closed for ships until Friday. Captain Orla Venn steered the ferry with two engines.",
		"The ferry Aldra ran aground off Tollen on Sunday with 40 passengers aboard. Venn praised the divers of Dorring for their rescue. The harbour of Tollen was closed for ships until Friday. Orla Venn, the captain, steered the ferry with two engines."))
	long, short, ground := -1, -1, 0
	for i, l := range out {
		switch {
		case strings.Contains(l, "Orla Venn") && long < 0:
			long = i
		case strings.Contains(l, "Venn praised"):
			short = i
		case strings.Contains(l, "ran aground"):
			ground++
		}
	}
	if long < 0 || short < long {
		t.Errorf("Venn is not introduced before she is called so:\n%s", strings.Join(out, "\n"))
	}
	if ground != 1 {
		t.Errorf("the event is told %d times:\n%s", ground, strings.Join(out, "\n"))
	}
}

// A deed is told once, in whatever words, and what readers are asked to do is no news.
func TestBriefDeeds(t *testing.T) {
	first, again := "The council of Tollen sold the ferry Aldra to a dealer of Dorring on Monday.", "After a long quarrel over its pumps and its price, the council of Tollen sold the ferry Aldra."
	other, call := "The council of Tollen repaired the ferry Aldra in the spring of last year for 40 crowns.", "Anyone with information on the ferry is asked to call the council of Tollen."
	s := story(first+" "+other, again+" "+call+" The council of Tollen can be called at 555-203-4417 about the ferry Aldra.")
	b := brief{briefing: s.briefing(), told: map[concept]bool{}, left: s.briefing().briefLines()}
	at := func(words string) int {
		return slices.IndexFunc(b.left, func(c candidate) bool {
			return c.Telling.Text(s.Reports[c.Telling.Report].Text) == words
		})
	}
	b.take(at(first))
	for words, want := range map[string]bool{again: true, other: false} {
		if i := at(words); i < 0 || b.toldDeed(&b.left[i]) != want {
			t.Errorf("%q tells a deed that is told: %v, want %v", words, !want, want)
		}
	}
	for _, c := range s.briefing().briefLines() {
		if l := c.Telling.Text(s.Reports[c.Telling.Report].Text); strings.Contains(l, "call") {
			t.Errorf("%q is a line of the brief", l)
		}
	}
}

func TestOpinion(t *testing.T) {
	own := strings.Repeat("I know that we should sell the ferry, and the council must hear my reasons. ", 20)
	told := strings.Repeat("The council of Tollen said on Monday that we should wait. ", 20)
	quoted := strings.Repeat("“I know that we should sell the ferry,” the mayor said at the harbour. ", 20)
	for _, c := range []struct {
		name string
		r    news.Report
		want bool
	}{
		{"by its address", news.Report{URL: "https://ledger.example/opinion/2031/ferry", Text: told}, true},
		{"by its title", news.Report{Title: "OPINION: Sell the ferry", Text: told}, true},
		{"by what it says of itself", news.Report{Text: own}, true},
		{"news", news.Report{URL: "https://ledger.example/2031/opinion-of-the-council", Title: "Opinion is split over the ferry", Text: told}, false},
		{"news that lets others speak", news.Report{Text: quoted}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := text.Read(c.r)
			if got := Opinion(&r); got != c.want {
				t.Errorf("it is an opinion: %v", got)
			}
		})
	}
}

// Of an opinion and the news of one event the news is told.
func TestNewsBeforeOpinion(t *testing.T) {
	rs := reports(
		"The shameful sale of the ferry Aldra by the council of Tollen on Monday tells all. The ferry was the pride of Tollen.",
		"The council of Tollen sold the ferry Aldra to a dealer of Dorring on Monday. The dealer paid 40 crowns for the ferry.",
		"The ferry Aldra was sold by the council of Tollen to a dealer of Dorring on Monday. The dealer paid 40 crowns.")
	rs[0].URL = "https://ledger.example/opinion/ferry"
	s := laid(rs, []int{0, 1, 2})
	if out := s.Brief(); len(out) == 0 || out[0].Telling.Report == 0 {
		t.Errorf("an opinion comes first: %q", texts(s))
	}
}

// A line is told in the wording that most reports vouch for, where little that
// matters is lost by it, and no cut parts a verb from whom it is of, or he from
// his name.
func TestBriefVouched(t *testing.T) {
	s := story(
		"The ferry Aldra ran aground off the old lighthouse of Tollen harbour on Sunday with 40 passengers in thick fog. A boat was sent.",
		"The ferry Aldra ran aground off the old lighthouse of Tollen harbour on Sunday in thick fog. The mayor spoke of luck.",
		"The ferry Aldra ran aground off the old lighthouse of Tollen harbour on Sunday with 40 passengers. No ship has done so before.")
	first := s.Brief()[0]
	if len(first.Full) != 3 || first.Voices != 3 {
		t.Errorf("%d reports stand behind %q", len(first.Full), first.Telling.Text(s.Reports[first.Telling.Report].Text))
	}
	s = story("Orla Venn, the captain of the ferry, told the harbour of Tollen on Sunday that she had seen no lamp.")
	st := &s.Sentences[0][0]
	at := func(words string) int {
		return slices.IndexFunc(st.Items, func(it statement.Item) bool { return it.In(s.Reports[0].Text) == words })
	}
	piece := func(from, to string) news.Span {
		return news.Span{Start: strings.Index(s.Reports[0].Text, from), End: strings.Index(s.Reports[0].Text, to) + len(to)}
	}
	for _, c := range []struct {
		pieces []news.Span
		items  []int
		want   bool
	}{
		{[]news.Span{piece("Orla", "Venn"), piece("told", "lamp")}, []int{at("Orla Venn"), at("told"), at("lamp")}, true},
		{[]news.Span{piece("the captain", "ferry"), piece("told", "Tollen")}, []int{at("captain"), at("told")}, false},
		{[]news.Span{piece("Orla", "Venn"), piece("told", "lamp")}, []int{at("told"), at("lamp")}, false},
	} {
		if got := s.lineOf(&wording.Telling{Pieces: c.pieces, Items: c.items, Head: at("told")}).joined(); got != c.want {
			t.Errorf("%v can be followed: %v, want %v", c.pieces, got, c.want)
		}
	}
}
