package web

import (
	"testing"

	"synoptic/news"
)

// TestAsked holds how a question stands that asks for a number of things.
func TestAsked(t *testing.T) {
	for _, row := range []struct {
		question string
		answers  []string
		want     string
	}{
		{"how many: potter", []string{"about 40 potters", "60"}, "how many potters"},
		{"how many: potter", []string{"60", "40 Potters,"}, "how many potters"},
		{"how many: box", []string{"12 boxes", "20 boxes"}, "how many boxes"},
		{"how many: party", []string{"two parties", "three parties"}, "how many parties"},
		{"how many: people", []string{"About 45 people", "60 people"}, "how many people"},
		{"how many: missing", []string{"more than 100 missing", "about 90"}, "how many missing"},
		{"how many: potter", []string{"a 40-potter guild", "60"}, "how many: potter"},
		{"how many: people", []string{"Four people", "five people"}, "how many people"},
		{"how many: potter", []string{"one potter", "every potter"}, "how many: potter"},
		{"how many: Sarnian", []string{"13 Sarnians", "12 Sarnians"}, "how many Sarnians"},
		{"how many: potter", []string{"1 potter", "none"}, "how many: potter"},
		{"how many: potter", []string{"forty", "sixty"}, "how many: potter"},
		{"how many: child of potter", []string{"three children of potters"}, "how many: child of potter"},
		{"how much money", []string{"40 crowns"}, "how much money"},
		{"  what \n happened ", nil, "what happened"},
		{"", nil, "number"},
	} {
		d := news.Dispute{Question: row.question, Kind: "number"}
		for _, a := range row.answers {
			d.Sides = append(d.Sides, news.Side{Value: a})
		}
		if got := Asked(d); got != row.want {
			t.Errorf("%q with %q: got %q, want %q", row.question, row.answers, got, row.want)
		}
	}
}

// TestRule: why reports are one voice, in words.
func TestRule(t *testing.T) {
	for _, row := range []struct{ rule, want string }{
		{"quoted: The Ledger", "The Ledger is quoted"},
		{"words: Ada Venn; credit: the guild", "the same words of Ada Venn; on the word of the guild"},
		{"copy: 90% of b in a", "copy: 90% of b in a"},
		{"one text", "one text"},
		{"spell: x", "spell: x"},
		{"agency: AVN; agency: AVN; copy: 1; copy: 2", "from the agency AVN; from the agency AVN; copy: 1; copy: 2"},
		{"copy: 1; copy: 2; copy: 3; copy: 4; copy: 5", "copy: 1; copy: 2; copy: 3; and 2 more"},
		{"", ""},
	} {
		if got := Rule(row.rule); got != row.want {
			t.Errorf("%q is %q, want %q", row.rule, got, row.want)
		}
	}
}
