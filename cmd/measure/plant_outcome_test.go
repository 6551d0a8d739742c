package main

import (
	"testing"

	"synoptic/cmd/measure/label"
	"synoptic/news"
)

// plantedStory is a story of three reports in the last of which "nine" has
// become "fourteen", and the plant.
func plantedStory(t *testing.T) (s news.Synopsis, p plant, mine, theirs []label.Place) {
	t.Helper()
	a := account("a", "Nine cows drowned in the flood.", "It rained.")
	b := account("b", "In the flood nine cows drowned.", "It rained.")
	c := account("c", "Fourteen cows drowned in the flood.", "It rained.")
	s.Reports = []news.Account{a, b, c}
	mine = label.PlacesOf(news.Refs{cite(t, c, "Fourteen cows drowned in the flood.")})
	theirs = label.PlacesOf(news.Refs{cite(t, a, "Nine cows drowned in the flood."), cite(t, b, "In the flood nine cows drowned.")})
	return s, plant{report: 2, old: "Nine", new: "Fourteen"}, mine, theirs
}

func TestPlantShown(t *testing.T) {
	s, p, mine, theirs := plantedStory(t)
	a, c := s.Reports[0], s.Reports[2]
	side := func(value string, r news.Account, words string) news.Side {
		return news.Side{Value: value, Cites: news.Refs{cite(t, r, words)}}
	}
	for name, x := range map[string]struct {
		sides []news.Side
		want  bool
	}{
		"by places":                  {[]news.Side{side("9", a, "Nine cows"), side("14", c, "Fourteen cows")}, true},
		"by values of other places":  {[]news.Side{side("nine cows", a, "It rained."), side("fourteen cows", c, "It rained.")}, true},
		"both on one side":           {[]news.Side{{Cites: news.Refs{cite(t, a, "Nine cows"), cite(t, c, "Fourteen cows")}}}, false},
		"of the two, something else": {[]news.Side{side("rain", a, "It rained."), side("rain", c, "It rained.")}, false},
	} {
		if got := p.shows(news.Dispute{Sides: x.sides}, c.ID, mine, theirs); got != x.want {
			t.Errorf("%s: shown is %v", name, got)
		}
	}
}

func TestPlantVouched(t *testing.T) {
	s, p, mine, theirs := plantedStory(t)
	a, b, c := s.Reports[0], s.Reports[1], s.Reports[2]
	for name, x := range map[string]struct {
		line            string
		cites           news.Refs
		vouched, joined bool
	}{
		"the number for all":      {"Nine cows drowned in the flood.", news.Refs{cite(t, a, "Nine cows"), cite(t, c, "Fourteen cows")}, true, true},
		"the number for its own":  {"Nine cows drowned in the flood.", news.Refs{cite(t, a, "Nine cows"), cite(t, b, "nine cows")}, false, false},
		"what all tell, for all":  {"cows drowned in the flood.", news.Refs{cite(t, a, "cows drowned"), cite(t, c, "cows drowned")}, false, true},
		"another sentence of all": {"It rained.", news.Refs{cite(t, a, "It rained."), cite(t, c, "It rained.")}, false, false},
	} {
		s.Agreed = []news.Claim{{Text: x.line, Cites: x.cites}}
		if got := p.joins(s, mine, theirs, true); got != x.vouched {
			t.Errorf("%s: vouched is %v", name, got)
		}
		if got := p.joins(s, mine, theirs, false); got != x.joined {
			t.Errorf("%s: joined is %v", name, got)
		}
	}
}

func TestNewcomers(t *testing.T) {
	s, _, _, _ := plantedStory(t)
	a, c := s.Reports[0], s.Reports[2]
	dispute := func(question, x, y string) news.Dispute {
		return news.Dispute{Question: question, Kind: "number", Sides: []news.Side{
			{Value: x, Cites: news.Refs{cite(t, a, "It rained.")}}, {Value: y, Cites: news.Refs{cite(t, c, "It rained.")}},
		}}
	}
	before, after := s, s
	before.Disputed = []news.Dispute{dispute("how many cows", "nine", "14")}
	after.Disputed = []news.Dispute{dispute("how many cows", "nine", "fourteen"), dispute("how much rain", "little", "much")}
	got := newcomers(before, after)
	if len(got) != 1 || got[0].Question != "how much rain" {
		t.Errorf("new are %+v", got)
	}
}

// A fact that two reports tell alike can be planted, one that nobody else
// tells cannot, nor one that a witness tells both ways.
func TestPlants(t *testing.T) {
	const (
		first  = "Divers found 12 crates of silver in the wreck near the harbour."
		second = "In the wreck near the harbour, divers found 12 crates of silver coins."
	)
	number := different[0]
	for name, x := range map[string]struct {
		texts []string
		want  int
	}{
		"told by two":     {[]string{first, second}, 2},
		"told by one":     {[]string{first, "Divers searched the wreck near the harbour and found crates of silver."}, 0},
		"other things":    {[]string{first, "The bakery sold 12 crates of eggs to a school."}, 0},
		"a year, no more": {[]string{"The wreck of 1912 near the harbour held silver.", "Silver of the wreck of 1912 near the harbour was found."}, 0},
	} {
		e := event{name: "invented"}
		for _, text := range x.texts {
			e.filed = append(e.filed, filed{Text: text})
		}
		got := newScene(e).plants(number)
		if len(got) != x.want {
			t.Errorf("%s: %d plants, want %d: %+v", name, len(got), x.want, got)
		}
	}
	p := plant{old: "12", new: "16", witnesses: []witness{{1, sentence{text: "12 crates, or 16, were found."}}}}
	if p.untold() {
		t.Error("16 is told by the witness")
	}
}

func TestSentencesOf(t *testing.T) {
	got := sentencesOf("Mrs. Varn left at 9 p.m. on Monday. “It rained.” Nobody\ncame.")
	var texts []string
	for _, s := range got {
		texts = append(texts, s.text)
	}
	want := []string{"Mrs. Varn left at 9 p.m. on Monday.", "“It rained.”", "Nobody", "came."}
	if len(texts) != len(want) {
		t.Fatalf("sentences are %q, want %q", texts, want)
	}
	for i := range want {
		if texts[i] != want[i] {
			t.Errorf("sentence %d is %q, want %q", i, texts[i], want[i])
		}
	}
}
