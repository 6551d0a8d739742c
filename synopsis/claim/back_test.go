package claim

import (
	"slices"
	"strings"
	"testing"
)

// What points back by "the" alone to what its report has just told is not told
// alone; what says which it is, is.
func TestPointsBack(t *testing.T) {
	s := story(
		"The miller Orla Venn calculates the toll of the bridge twice. The calculations could influence the vote of the council. "+
			"The mill of Skarn burned down in the gale of May.",
		"Divers found the bell of the ferry Aurelia off Tollen on Monday.",
	)
	var got []string
	for _, x := range s.Soles() {
		got = append(got, x.Telling.Text(s.Reports[x.Telling.Report].Text))
	}
	has := func(words string) bool {
		return slices.ContainsFunc(got, func(l string) bool { return strings.Contains(l, words) })
	}
	if has("The calculations") || !has("mill of Skarn") {
		t.Errorf("told alone: %q", got)
	}
}
