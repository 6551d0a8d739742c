package cue_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/name"
	"synoptic/text/outlet"
	"synoptic/text/quote"
	"synoptic/text/sentence"
)

// TestIn: each cue wanted is "source, words of saying: what is said".
func TestIn(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The pilot said the lock leaks.", "The pilot, said: the lock leaks"},
		{"“We sail at noon,” Ida Crane, the pilot, told the crew.", "Ida Crane, the pilot, told: “We sail at noon,”"},
		{"According to the board, the lock leaks.", "the board, According to: the lock leaks."},
		{"The lock is old, the board has said.", "the board, has said: The lock is old"},
		{"The crew cleaned the boat.", ""},
		{"Gulls sat on the gates, adding to a fear that the lock leaks.", ""},
		{"The board looked at the lock to determine whether it leaks.", ""},
	} {
		marks := news.Marks{Sentences: sentence.Split(news.Report{Text: c.text})}
		marks.Tokens = sentence.Parse(c.text, marks.Sentences)
		marks.Names = name.Find(c.text, marks).Names
		quoted := quote.Find(c.text, marks)
		marks.Quotes, marks.Sentences = quoted.Quotes, quoted.Sentences
		press := outlet.Find(c.text, marks.Names)
		cutter := frame.NewCutter(c.text, &marks, &press)
		var got []string
		for _, f := range cutter.Frames() {
			words := func(p frame.Passage) string {
				if p.None() {
					return ""
				}
				span := f.Span(p.A, p.B)
				return span.In(c.text)
			}
			for _, q := range cue.In(&f) {
				got = append(got, fmt.Sprintf("%s, %s: %s", words(q.Source), words(q.Words), words(q.Left)+words(q.Right)))
			}
		}
		if diff := cmp.Diff(c.want, strings.Join(got, " | ")); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}
