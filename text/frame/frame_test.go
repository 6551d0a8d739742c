package frame_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/name"
	"synoptic/text/outlet"
	"synoptic/text/quote"
	"synoptic/text/sentence"
)

// framesOf are the frames of a text of which only what they need is found.
func framesOf(text string) []frame.Frame {
	marks := news.Marks{Sentences: sentence.Split(news.Report{Text: text})}
	marks.Tokens = sentence.Parse(text, marks.Sentences)
	marks.Names = name.Find(text, marks).Names
	quoted := quote.Find(text, marks)
	marks.Quotes, marks.Sentences = quoted.Quotes, quoted.Sentences
	press := outlet.Find(text, marks.Names)
	c := frame.NewCutter(text, &marks, &press)
	return c.Frames()
}

// TestFrames: a frame is a sentence with each quotation as one unit; one through
// which a quotation runs takes the next along.
func TestFrames(t *testing.T) {
	for text, want := range map[string]string{
		"“We sail at noon,” the pilot said. He left.":       "(We sail at noon,) the pilot said . | He left .",
		"The pilot said: “We sail. Nobody stays.” He left.": "The pilot said : (We sail. Nobody stays.) | He left .",
		"The lock is “old” and leaks.":                      "The lock is (old) and leaks .",
	} {
		var got []string
		for _, f := range framesOf(text) {
			var units []string
			for i := range f.Units {
				if f.Quoted(i) {
					units = append(units, "("+f.Quote(i).In(text)+")")
				} else {
					units = append(units, f.Raw(i))
				}
			}
			got = append(got, strings.Join(units, " "))
		}
		if diff := cmp.Diff(want, strings.Join(got, " | ")); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
	}
}

// TestSubjects: each text tells who does what its first word "said" tells.
func TestSubjects(t *testing.T) {
	for text, want := range map[string]string{
		"The keeper of the lock said it leaks.":         "The keeper of the lock",
		"Ida Crane, the harbour master, said it leaks.": "Ida Crane, the harbour master",
		"The board met, and the pilot said little.":     "the pilot",
		"It leaks, said the pilot.":                     "",
	} {
		f := framesOf(text)[0]
		for i := range f.Units {
			if !f.Is(i, "said") {
				continue
			}
			got := ""
			if s := f.SubjectOf(i); !s.None() {
				span := f.Span(s.A, s.B)
				got = span.In(text)
			}
			if got != want {
				t.Errorf("%s: %q says it, want %q", text, got, want)
			}
			break
		}
	}
}
