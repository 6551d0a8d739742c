package speaker_test

import (
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// A paragraph that is nothing but a dash signs nothing, and ends nothing.
func TestALoneDashSignsNothing(t *testing.T) {
	r := text.Read(news.Report{Text: "“The well is dry.”\n\n—"})
	if len(r.Marks.Quotes) > 0 && r.Marks.Quotes[0].Speaker != "" {
		t.Errorf("a dash alone speaks as %q", r.Marks.Quotes[0].Speaker)
	}
}
