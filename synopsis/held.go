package synopsis

import (
	"synoptic/news"
	"synoptic/synopsis/claim"
)

// Held lists, for the reports of a story, every line that is not trusted at
// once with each sentence that may tell it, and the reports as they are
// numbered there: what the weights of trust are learnt from.
func Held(s news.Story) ([]claim.Held, []news.Report) {
	t, _ := ofOneEvent(s)
	g := t.layBeside()
	reports := make([]news.Report, len(t.Reports))
	for i := range t.Reports {
		reports[i] = t.Reports[i].Report
	}
	return g.story.Held(), reports
}
