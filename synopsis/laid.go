package synopsis

import (
	"synoptic/news"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
	"synoptic/synopsis/voice"
)

// laid is a story laid out for comparing: its reports on a table, who of them
// is one voice, and which limits were reached.
type laid struct {
	*table.Table
	voices *voice.Voices
	limits *table.Limits
}

// layOut lays out the reports of a story.
func layOut(s news.Story) *laid {
	t := table.Lay(s.Reports)
	return &laid{Table: t, voices: voice.Of(t), limits: &table.Limits{}}
}

// state reads the reports on the table as statements.
func (t *laid) state() *stated.Story {
	reports := make([]*news.Report, len(t.Reports))
	for i := range t.Reports {
		reports[i] = &t.Reports[i].Report
	}
	return stating(reports, t.People)
}

// stating reads reports as statements, in which everybody has one name.
func stating(reports []*news.Report, p table.People) *stated.Story {
	return stated.Lay(reports, p.Name, func(lemma string) float64 { return table.Rareness(table.Stemmed(lemma)) })
}

// Origins are the origins of the reports of a story, as Compare counts them.
func Origins(s news.Story) []news.Origin {
	t, _ := ofOneEvent(s)
	return t.voices.Origins
}
