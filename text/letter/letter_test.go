package letter

import (
	"strings"
	"testing"

	"synoptic/english"
)

func TestSpaces(t *testing.T) {
	for _, c := range []struct {
		text       string
		skip, trim int
	}{
		{"  a  ", 2, 3},
		{"a", 0, 1},
		{"\u00a0a\u00a0", 2, 3},
		{"\u200bb", 3, 4},
		{"   ", 3, 0},
		{"–a", 0, 4},
	} {
		if got := SkipSpace(c.text, 0, len(c.text)); got != c.skip {
			t.Errorf("%q: what is no space begins at %d, want %d", c.text, got, c.skip)
		}
		if got := TrimRight(c.text, 0, len(c.text)); got != c.trim {
			t.Errorf("%q: what is no space ends at %d, want %d", c.text, got, c.trim)
		}
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, before, capitals string }{
		{"Ida Holm sang", "sang", "Ida Holm"},
		{"at 9 p.m", "p.m", ""},
		{"Ärger in Orrin", "Orrin", "Ärger"},
		{"Ida  Holm", "Holm", "Ida"},
		{"A B C D E F G", "G", "A B C D E F"},
	} {
		if got := c.text[WordStart(c.text, 0, len(c.text)):]; got != c.before {
			t.Errorf("%q: the last word is %q, want %q", c.text, got, c.before)
		}
		if got := strings.TrimSpace(c.text[:CapitalRun(c.text, 0)]); got != c.capitals {
			t.Errorf("%q: begins with the capitals %q, want %q", c.text, got, c.capitals)
		}
	}
}

func TestCapitals(t *testing.T) {
	for text, want := range map[string]bool{
		"Ida Holm": true, "Ida of Holm": false, "": false, "Port Of Old Orrin": true, "One Two Three Four Five": false,
	} {
		if got := Capitals(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestAnyWord(t *testing.T) {
	for text, want := range map[string]bool{"the ferry’s (bell)": true, "the bells": false, "": false, "a bell.": true} {
		if got := AnyWord(text, english.Set("bell gong")); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestLastWord(t *testing.T) {
	for text, want := range map[string]string{"the old ferry": "ferry", "ferry": "ferry", "": ""} {
		if got := LastWord(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestGenitiveAt(t *testing.T) {
	const text = "the ferry’s bell"
	if !GenitiveAt(text, len("the ferry")) || GenitiveAt(text, len("the")) || GenitiveAt(text, len(text)) {
		t.Errorf("%q", text)
	}
}
