package web

import (
	"slices"
	"testing"

	"synoptic/news"
)

func TestPeople(t *testing.T) {
	claim := func(who, text string, reports int) news.Claim {
		return news.Claim{Introduces: who, Text: text, Reports: reports}
	}
	var got []string
	for _, c := range People([]news.Claim{
		claim("Orla Venn", "Mayor Orla Venn", 2),
		claim("Piet Maar", "Piet Maar, 47", 3),
		claim("Orla Venn", "Orla Venn, the mayor of Tollen", 4),
		claim("Piet Maar", "the miller Piet Maar", 2),
		claim("Piet Maar", "Piet Maar, the brother of Ilse", 2),
	}) {
		got = append(got, c.Text)
	}
	want := []string{"Orla Venn, the mayor of Tollen", "Piet Maar, 47", "Piet Maar, the brother of Ilse"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestTellsAll: which introduction tells nothing that another does not.
func TestTellsAll(t *testing.T) {
	for _, row := range []struct {
		text, words string
		want        bool
	}{
		{"President Ada Venn of Norland", "President Ada Venn", true},
		{"Olvia's President Ada Venn", "Olvian President Ada Venn", true},
		{"Olvian President Ada Venn", "Olvia’s President Ada Venn", true},
		{"Mina's President Ada Venn", "Minas President Ada Venn", false},
		{"President Ada Venn", "Olvian President Ada Venn", false},
		{"Ada Venn, who was mayor", "Mayor Ada Venn, a potter", false},
	} {
		if got := tellsAll(row.text, row.words); got != row.want {
			t.Errorf("%q tells all of %q: %v", row.text, row.words, got)
		}
	}
}
