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
