package sentence

import (
	"testing"

	"synoptic/news"
)

func TestCorrections(t *testing.T) {
	for _, c := range []struct {
		text string
		want string
	}{
		{"The ferry sank on Monday.\n\nCorrection: A previous version incorrectly said that the ferry sank on Tuesday.", "correction"},
		{"The ferry sank on Monday.\n\n*An earlier version of this story said that the ferry sank on Tuesday.", "correction"},
		{"The ferry sank on Monday.\n\nCORRECTION — The ferry sank on Monday, not on Tuesday.", "correction"},
		{"The ferry sank on Monday.\n\nCorrection officers guarded the harbour on Tuesday.", ""},
		{"The ferry sank on Monday.\n\nCorrections were made to the chart on Tuesday.", ""},
	} {
		list := Split(news.Report{Text: c.text})
		if list[0].Kind != "" {
			t.Errorf("%q: the first sentence is read as a %s", c.text, list[0].Kind)
		}
		if got := list[len(list)-1].Kind; got != c.want {
			t.Errorf("%q: the last sentence is of kind %q, want %q", c.text, got, c.want)
		}
	}
}
