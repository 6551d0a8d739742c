package residue

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// Of lines that the weights were not learnt from, most residue is told by its
// words, and what only looks like it is not.
func TestOdds(t *testing.T) {
	const sure = 3
	for _, c := range []struct {
		file        string
		least, most float64 // share told to be residue
	}{
		{"testdata/residue.txt", .65, 1},
		{"testdata/kept.txt", 0, .01},
	} {
		body, err := os.ReadFile(c.file)
		if err != nil {
			t.Fatal(err)
		}
		told, all := 0, 0
		for line := range strings.Lines(string(body)) {
			all++
			if Odds(line) >= sure {
				told++
			}
		}
		if share := float64(told) / float64(all); share < c.least || share > c.most {
			t.Errorf("%s: %d of %d lines are told to be residue, a share of %.2f, not of %.2f to %.2f", c.file, told, all, share, c.least, c.most)
		}
	}
}

// A line of strange words is told of nothing.
func TestOddsOfStrangeWords(t *testing.T) {
	for _, line := range []string{"", "TOLLEN, NORRBY", "Inscrivez-vous à notre lettre", "—", "Подпишитесь"} {
		if z := Odds(line); z != 0 {
			t.Errorf("%q: %.2f, want even odds", line, z)
		}
	}
}

func TestSigns(t *testing.T) {
	got := Signs("Sign up at www.tollen.com | Menu’s 12")
	for _, want := range []string{"f=sign", "g=sign up", "w=|", "w=menu's", "w=0", "b=^ sign", "b=0 $", "l=0", "n6", "e_", "cap1", "url"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
	if !slices.IsSorted(got) || len(slices.Compact(slices.Clone(got))) != len(got) {
		t.Errorf("signs not each once and in order: %q", got)
	}
}

func BenchmarkOdds(b *testing.B) {
	const line = "The council of Tollen voted on Tuesday to pay for new ropes after the mayor had read out a list of the boats that were repaired this winter."
	b.ReportAllocs()
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		Odds(line)
	}
}
