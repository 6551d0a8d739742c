package sentence

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestOpenings reads the two words with which the last sentence of a text opens.
func TestOpenings(t *testing.T) {
	for _, row := range []struct {
		text string
		want bool // a name
	}{
		{"Hope Arnfeld, one of the mayor's aides, is resigning from her post.", true},
		{"Will Tarvin told the council that the bridge was safe.", true},
		{"Will Tarvin tell the council what the bridge costs?", false},
		{"May Heaven keep the dike.", false},
		{"May Orlund resigned on Friday.", true},
		{"Rich Danes bought the mill in June.", false},
		{"“Chase Orrin is a careful man,” the ferryman said.", true},
		{"The ferry Morning Tide was late. Morning Tide carries forty cars.", true},
		{"Nobody saw the tide that morning but the Morning Tide crew. Morning Tide was late.", false},
		{"The mayor met Prime Minister Olsen. Prime Minister Olsen left at noon.", false},
		{"Storm Sinks Two Ferries Off Arnfeld Coast", false},
	} {
		sentences := Split(news.Report{Text: row.text})
		tokens := Parse(row.text, sentences)
		at := sentences[len(sentences)-1].Start
		var tags []string
		for _, k := range tokens {
			if word := k.In(row.text); k.Start >= at && word != "“" {
				tags = append(tags, k.Fine)
			}
		}
		if got := strings.Join(tags[:2], " "); (got == "NNP NNP") != row.want {
			t.Errorf("%s: the first two words are %s, want a name: %v", row.text, got, row.want)
		}
	}
}
