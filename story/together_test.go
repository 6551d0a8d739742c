package story

import (
	"testing"

	"synoptic/news"
)

// TestTogether: reports that share nothing are one story if they are given as
// one, but for what people have said.
func TestTogether(t *testing.T) {
	reports := []news.Report{
		{ID: "a", Title: "Ferry sinks off Skarn", Text: "The ferry Halcyon sank off Skarn on Monday."},
		{ID: "b", Title: "Bakers strike in Tollen", Text: "Forty bakers of Tollen laid down their work."},
		{ID: "c", Title: "Comet seen", Text: "A comet was seen over the Orrin hills at dusk."},
	}
	for _, c := range []struct {
		name string
		said []Correction
		want []int // reports of each story
	}{
		{"nothing said", nil, []int{3}},
		{"split", []Correction{{Kind: "split", Reports: []string{"b"}, From: "a"}}, []int{2, 1}},
		{"apart", []Correction{{Kind: "apart", Reports: []string{"a", "b", "c"}}}, []int{1, 1, 1}},
		{"split and joined again", []Correction{{Kind: "split", Reports: []string{"b"}, From: "a"}, {Kind: "join", Reports: []string{"a", "b"}}}, []int{3}},
		{"of another report", []Correction{{Kind: "split", Reports: []string{"z"}, From: "a"}}, []int{3}},
	} {
		var got []int
		for _, s := range Together(reports, c.said) {
			got = append(got, len(s.Reports))
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: stories of %v reports, want %v", c.name, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: stories of %v reports, want %v", c.name, got, c.want)
			}
		}
	}
}
