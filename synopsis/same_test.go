package synopsis

import (
	"testing"

	"synoptic/news"
)

func TestStem(t *testing.T) {
	for _, row := range [][2]string{
		{"rejected", "rejection"},
		{"rejects", "rejecting"},
		{"stopped", "stop"},
		{"described", "describe"},
		{"investigators", "investigation"},
		{"told", "tell"},
		{"thieves", "thieves"},
		{"deny", "denied"},
		{"injuries", "injured"},
	} {
		if a, b := stem(row[0]), stem(row[1]); a != b {
			t.Errorf("%s is %q, %s is %q", row[0], a, row[1], b)
		}
	}
}

func TestParaphrases(t *testing.T) {
	for _, row := range [][2]string{
		{"rebuffed", "rejected"}, {"troops", "army"}, {"killed", "died"}, {"lawyer", "attorney"}, {"seven", "7"}, {"1,200", "1200"},
	} {
		if a, b := classOf(row[0]), classOf(row[1]); a != b {
			t.Errorf("%s is %q, %s is %q", row[0], a, row[1], b)
		}
	}
	if classOf("rose") == classOf("fell") {
		t.Error("rose and fell are one class")
	}
}

func TestDateline(t *testing.T) {
	for sentence, want := range map[string]string{
		"NORTHAVEN (Wire) — The mill burned.":    "The mill burned.",
		"PORT ORRIN, Verania - The mill burned.": "The mill burned.",
		"The mill — a ruin now — burned.":        "The mill — a ruin now — burned.",
		"X-ray machines - all of them - failed.": "X-ray machines - all of them - failed.",
	} {
		if got := sentence[dateline(sentence):]; got != want {
			t.Errorf("%q reads %q, want %q", sentence, got, want)
		}
	}
}

// alike is the probability that the first sentences of two texts say the same.
func alike(texts ...string) float64 {
	s := storyOf(texts...)
	l := NewLikeness(s)
	first := func(i int) news.Ref {
		r := s.Reports[i]
		return news.Ref{Report: r.ID, Span: r.Marks.Sentences[0].Span}
	}
	return l.Of(first(0), first(1))
}

func TestLikeness(t *testing.T) {
	const rest = " The market of Orrin opens at dawn. A choir sang in the old mill. Rain fell on the hills."
	for _, row := range []struct {
		a, b string
		same bool
	}{
		{"Mayor Oda Lunt rejected the plan for a tram line on Monday.", "Mayor Oda Lunt on Monday turned down the plan for a tram line.", true},
		{"A barge sank in the canal and four sailors drowned.", "Four sailors drowned when a barge sank in the canal.", true},
		{"Mayor Oda Lunt rejected the plan for a tram line on Monday.", "The mayor opened the flower show in the park, and Lunt danced.", false},
		{"A barge sank in the canal and four sailors drowned.", "The canal was dug by four brothers in the last century.", false},
	} {
		p := alike(row.a+rest, row.b+rest)
		if (p >= 0.5) != row.same {
			t.Errorf("%.2f for %q and %q", p, row.a, row.b)
		}
		if q := alike(row.b+rest, row.a+rest); p != q {
			t.Errorf("%.4f one way, %.4f the other: %q", p, q, row.a)
		}
	}
}

func TestLikenessWeights(t *testing.T) {
	if len(likenessNames) != len(likenessWeights) {
		t.Fatalf("%d names, %d weights", len(likenessNames), len(likenessWeights))
	}
	for i, name := range likenessNames {
		if name == "dice" && likenessWeights[i] <= 0 {
			t.Errorf("shared weight counts against: %v", likenessWeights[i])
		}
	}
}
