package synopsis

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/synopsis/verify"
	"synoptic/text"
)

// drawRead is a drawn story with the marks that reading leaves in it.
func drawRead(t *rapid.T) news.Story {
	s := drawStory(t)
	for i, r := range s.Reports {
		s.Reports[i] = text.Read(report(r.ID, string(r.Outlet.Name), string(r.Published.Date), r.Text))
	}
	return s
}

func TestVerifyFindsNothingInWhatWeWrote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Compare(rapid.SampledFrom([]func(*rapid.T) news.Story{drawStory, drawRead}).Draw(t, "marks")(t))
		for _, f := range verify.Synopsis(s) {
			t.Errorf("%s: %s", f.Where, f.What)
		}
	})
}

func TestShuffledReportsGiveTheSameSynopsis(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom([]func(*rapid.T) news.Story{drawStory, drawRead}).Draw(t, "marks")(t)
		want := Compare(s)
		s.Reports = rapid.Permutation(s.Reports).Draw(t, "order")
		if diff := cmp.Diff(want, Compare(s)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// Forty copies with a new first line, a changed word, a cut or another order
// of sentences are the voice they copy.
func TestCopiesChangeNoCountOfOrigins(t *testing.T) {
	s := news.Story{}
	whole := invented[5:]
	s.Reports = append(s.Reports, inventedReport("a", "Harbour Post", whole), inventedReport("b", "Daily Beacon", invented[:4]))
	before := Compare(s)
	for i := range 40 {
		text := slices.Clone(whole)
		switch i % 4 {
		case 0:
			text = append([]string{fmt.Sprintf("Good morning, this is edition %d of the Lantern.", i)}, text...)
		case 1:
			text[0] = strings.Replace(text[0], "fell", "crashed", 1)
		case 2:
			text = text[:len(text)-2]
		case 3:
			text[0], text[1], text[5] = text[5], text[0], text[1]
		}
		s.Reports = append(s.Reports, inventedReport(fmt.Sprintf("copy%02d", i), fmt.Sprintf("Outlet %c%c", 'A'+i/7, 'A'+i%7), text))
	}
	after := Compare(s)
	if len(before.Origins) != 2 || len(after.Origins) != 2 {
		t.Fatalf("origins: %d, with forty copies %d, want 2 and 2: %+v", len(before.Origins), len(after.Origins), after.Origins)
	}
	for _, c := range after.Agreed {
		if c.Origins > 2 || c.Origins > 1 && len(before.Agreed) == 0 {
			t.Errorf("claim of %d origins: %s", c.Origins, c.Text)
		}
	}
	for _, y := range after.Sayings {
		if y.Origins > 2 {
			t.Errorf("saying of %d origins: %+v", y.Origins, y)
		}
	}
}
