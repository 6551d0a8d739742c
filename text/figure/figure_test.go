package figure

import (
	"slices"
	"testing"

	"synoptic/news"
	"synoptic/text/moment"
	"synoptic/text/name"
	"synoptic/text/piece"
	"synoptic/text/sentence"
)

// Every example of every row must come out as told.
func TestFigureRules(t *testing.T) {
	for _, rule := range rules() {
		for _, ex := range rule.examples {
			got := figuresIn(ex.text)
			found := false
			for _, f := range got {
				found = found || f.In(ex.text) == ex.words && f.Value == ex.value && f.Unit == ex.unit && f.Of == ex.of && f.Bound == ex.bound
			}
			if !found {
				t.Errorf("%s: %q: want %+v, got %+v", rule.name, ex.text, ex, got)
			}
		}
	}
}

// The toll of a report is the number it gives most often; parts of one toll
// are added up.
func TestToll(t *testing.T) {
	for text, want := range map[string][2]float64{
		"Four people were killed and nine others injured in Norrby.":                                                              {4, 9},
		"The crash killed two guards and 10 guests.":                                                                              {12, 0},
		"Three died on Monday. A storm killed 40 in 1990. Three people were killed, the mayor said.":                              {3, 0},
		"Six people, two of them girls, were wounded near the mill.":                                                              {0, 6},
		"No one else was hurt. Two boys were hurt, the porter said.":                                                              {0, 2},
		"A man was killed and a woman was hurt.":                                                                                  {1, 1},
		"She was charged with the killing of two men.":                                                                            {2, 0},
		"The blast threw 300 metres of wall into the square.":                                                                     {0, 0},
		"One of the injured was flown to Calder; five people suffering from gunshot wounds were found at the gate by a watchman.": {0, 5},
	} {
		figures := figuresIn(text)
		killed, _ := Toll(figures, "killed")
		injured, _ := Toll(figures, "injured")
		if got := [2]float64{killed.Value, injured.Value}; got != want {
			t.Errorf("%q: killed and injured are %v, want %v (%+v)", text, got, want, figures)
		}
	}
}

// A number behind a name counts nothing where the text shows elsewhere that the
// two are one name, and people all the same.
func TestNumbersInNames(t *testing.T) {
	for _, c := range []struct {
		text string
		want []float64
	}{
		{"The ferry has the engines of three Falk 9 boats. The Falk 9 sailed in May.", []float64{3}},
		{"Workers at Falk built the boats. In Vell 14 boats sank.", []float64{14}},
		{"Off Tarn, in Vell 14 officers drowned. The Vell 14 is a boat.", []float64{14}},
	} {
		var got []float64
		for _, f := range figuresIn(c.text) {
			got = append(got, f.Value)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, want %v", c.text, got, c.want)
		}
	}
}

// figuresIn are the figures of a text, read with all that is read before them.
func figuresIn(text string) []news.Figure {
	r, ps := news.Report{Text: text}, piece.Cut(text)
	marks := news.Marks{Sentences: sentence.Split(r)}
	marks.Tokens = sentence.Parse(text, marks.Sentences)
	marks.Moments = moment.Find(&r, ps, marks.Tokens)
	marks.Names = name.Find(text, marks).Names
	return Find(text, ps, marks)
}

// A word is one of a list only as a whole.
func TestOneOf(t *testing.T) {
	const list = "crown|crowns|half crown|rand"
	for word, is := range map[string]bool{
		"crown": true, "crowns": true, "half crown": true, "rand": true, "crown|crowns": true,
		"": false, "half": false, "row": false, "ran": false, "and": false, "rands": false, "rand|": false, "crowns|half": false,
	} {
		if oneOf(list, word) != is {
			t.Errorf("%q: %v", word, !is)
		}
	}
}
