package synopsis

import (
	"synoptic/news"
	stated "synoptic/synopsis/statement"
)

// laid is a story laid out for comparing: its reports on a table, who of them
// is one voice, and which limits were reached.
type laid struct {
	*table
	voices *voices
	limits []news.Limit
}

// layOut lays out the reports of a story.
func layOut(s news.Story) *laid {
	t := lay(s.Reports)
	return &laid{table: t, voices: voicesOf(t)}
}

// state reads the reports on the table as statements.
func (t *laid) state() *stated.Story {
	reports := make([]*news.Report, len(t.reports))
	for i := range t.reports {
		reports[i] = &t.reports[i].Report
	}
	return stating(reports, t.people)
}

// stating reads reports as statements, in which everybody has one name.
func stating(reports []*news.Report, p people) *stated.Story {
	return stated.Lay(reports, p.name, func(lemma string) float64 { return rareness(stemmed(lemma)) })
}
