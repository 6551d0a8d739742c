package page

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/page/clean"
)

// TestNothingIsLost: text and cuts laid together are what was there.
func TestNothingIsLost(t *testing.T) {
	pieces := []string{
		"Menu", "Ansel ferry sinks in calm sea", "The ferry left Port Ansel at noon with forty people on board, the harbour master said.",
		"ADVERTISEMENT", "", "  ", "By Rana Ode", "Monday, May 5, 2031", "Rescue at dawn", "YOU MIGHT LIKE", "14 COMMENTS", "___", "Dec 13, 2030",
		"She stood on deck as the water came, and called for her sister. (Reporting by Rana Ode; Editing by Mo Lund)",
		"The wreck lies off the cape. Mo Lund/AP", "date 2031-05-04 The island woke to sirens on Sunday morning, and few went back to bed.",
		"© 2031 Ansel Post. All rights reserved.", "\tA tab\x00and a NUL in the middle of a line of words.", "naïve \xff bytes",
	}
	rapid.Check(t, func(t *rapid.T) {
		in := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "lines"), "\n")
		for _, r := range Read(news.Raw{Body: []byte(in), Input: "x"}) {
			if r.Reason != "" && len(r.Cuts) == 0 {
				continue
			}
			if got, want := flat(rebuilt(r)), flat(clean.Text(in)); got != want {
				t.Fatalf("rebuilt %q, want %q", got, want)
			}
		}
	})
}

// rebuilt lays the cuts of a report back into its text.
func rebuilt(r news.Report) string {
	var b strings.Builder
	at := 0
	for _, c := range r.Cuts {
		b.WriteString(r.Text[at:c.At])
		b.WriteString(c.Text)
		at = c.At
	}
	return b.String() + r.Text[at:]
}

// flat takes line ends away, and lines that are blank.
func flat(s string) string {
	var b strings.Builder
	for _, l := range strings.Split(s, "\n") {
		if strings.TrimSpace(l) != "" {
			b.WriteString(l)
		}
	}
	return b.String()
}
