package table

import (
	"strings"
	"testing"

	"synoptic/news"
)

func TestStateOf(t *testing.T) {
	for _, c := range []struct{ text, word, want string }{
		{"She lives in Richmond, VA, by the river.", "VA", "virginia"},
		{"She lives in Richmond, Va., by the river.", "Va", "virginia"},
		{"She lives in Albany, NY, by the river.", "NY", ""},
		{"The VA said no.", "VA", ""},
		{"They were tired, Va said.", "Va", ""},
	} {
		at := strings.Index(c.text, c.word)
		if got := stateOf(c.text, news.Span{Start: at, End: at + len(c.word)}); got != c.want {
			t.Errorf("%s: %s is short for %q, want %q", c.text, c.word, got, c.want)
		}
	}
}
