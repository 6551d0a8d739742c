package claim

import (
	"slices"
	"strings"
	"testing"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

func TestTrustOf(t *testing.T) {
	j := trustOf("least 0.9 0.8 0.4\nshare 1 3 4\nno_such_sign 9 9 9\nopens 0 0 -1\n")
	var x Signs
	x[slices.Index(SignNames(), "share")] = 2
	x[slices.Index(SignNames(), "opens")] = 1
	for name, c := range map[string]struct {
		of    judge
		least float64
		above float64
	}{
		"phrase":   {j.phrase, .9, .87},
		"reworded": {j.reworded, .8, .99},
		"reads":    {j.reads, .4, .99},
	} {
		if got := c.of.chance(&x); c.of.least != c.least || got < c.above {
			t.Errorf("%s says yes from %v, and here with %v", name, c.of.least, got)
		}
	}
}

// Every sign has a row in the table, and the table no row without a sign.
func TestTrustTable(t *testing.T) {
	var rows []string
	for line := range strings.Lines(trustText) {
		if name, _, _ := strings.Cut(line, " "); name != "least" {
			rows = append(rows, name)
		}
	}
	if names := SignNames(); !slices.Equal(rows, names) {
		t.Errorf("the table has the rows %v; the signs are %v", rows, names)
	}
}

func TestSharedPhrases(t *testing.T) {
	s := story(
		"Orla Venn urged the fishermen to stay, speaking at a January auction of herring nets in Tollen. The gale tore down nine chimneys.",
		"The mayor was filmed at a January auction of herring nets in Tollen. Bread was dear that week.",
		"Nobody had seen so many gulls over the moor.",
	)
	lines := s.lines(s.Find(20))
	if !slices.ContainsFunc(lines, func(l string) bool {
		return strings.Contains(l, "January auction of herring nets") && strings.HasSuffix(l, "[0 1]")
	}) {
		t.Errorf("no line tells the auction of both:\n%s", strings.Join(lines, "\n"))
	}
}

// A phrase is no line of a report that tells of it only as a part of what it
// denies; what is told as known stays one.
func TestPhraseDenied(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"The mayor was filmed at a January auction of herring nets in Tollen. Bread was dear that week.", true},
		{"The mayor was not filmed at a January auction of herring nets in Tollen. Bread was dear that week.", false},
	} {
		s := story("Orla Venn urged the fishermen to stay, speaking at a January auction of herring nets in Tollen. The gale tore down nine chimneys.", c.text, "Nobody had seen so many gulls over the moor.")
		lines := s.lines(s.Find(20))
		if got := slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, "January auction of herring nets") }); got != c.want {
			t.Errorf("%s\n  is a line: %v\n%s", c.text, got, strings.Join(lines, "\n"))
		}
	}
}

// A phrase that a line before it tells, of at least the same reports, is told.
func TestPhraseWithinALine(t *testing.T) {
	const same = "Rescuers found 13 pupils and two teachers in the hull of the ferry."
	s := story(same, same+" It rained.", "Fog hid the coast.")
	for _, c := range s.Find(20) {
		if c.Telling.Phrase {
			t.Errorf("%q is told beside its sentence", s.line(c))
		}
	}
}

func TestHeld(t *testing.T) {
	s := story("Divers raised the bell of the ferry off Tollen.", "The bell of the ferry was lifted off Tollen by divers.")
	held := s.Held()
	if len(held) == 0 {
		t.Fatal("nothing is held against the other sentence")
	}
	for _, h := range held {
		if len(h.All()) != len(SignNames()) || h.Report == h.Telling.Report {
			t.Errorf("%q is held against report %d with %d signs", h.Telling.Text(s.Reports[h.Telling.Report].Text), h.Report, len(h.All()))
		}
		if !slices.Equal(h.OfReading()[statement.SignCount:], h.All()[statement.SignCount:]) || len(h.Reads) != wording.SignCount {
			t.Errorf("the signs of reading are not the last of all")
		}
	}
}
