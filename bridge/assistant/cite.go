package assistant

import (
	"slices"

	"synoptic/news"
	"synoptic/web"
)

// Cite is a place in a report, with the sentence it stands in.
type Cite struct {
	Report   string   `json:"report"`
	Outlet   *Foreign `json:"outlet,omitempty"`
	URL      *Foreign `json:"url,omitempty"`
	Sentence Foreign  `json:"sentence" jsonschema:"the sentence in which it stands"`
	Words    Foreign  `json:"words" jsonschema:"the words that say it"`
	Lacks    *Foreign `json:"lacks,omitempty" jsonschema:"words of the line that this report tells nowhere"`
	Start    int      `json:"start" jsonschema:"byte offset of the words in the text of the report"`
	End      int      `json:"end"`
}

// opened are places with their sentences.
func opened(y news.Synopsis, refs news.Refs) []Cite {
	out := []Cite{}
	for _, r := range refs {
		i := slices.IndexFunc(y.Reports, func(a news.Account) bool { return a.ID == r.Report })
		if i < 0 {
			continue
		}
		a := y.Reports[i]
		c := Cite{Report: r.Report, Outlet: maybe(a.Outlet.Name), URL: maybe(news.Maybe(web.SafeURL(string(a.URL)))), Words: foreign(r.Text), Start: r.Start, End: r.End}
		c.Sentence = foreign(around(a, r.Span))
		out = append(out, c)
	}
	return out
}

// around are the sentences that a span touches.
func around(a news.Account, sp news.Span) string {
	whole := sp
	for _, s := range a.Sentences {
		if s.Overlaps(sp) {
			whole.Start, whole.End = min(whole.Start, s.Start), max(whole.End, s.End)
		}
	}
	if whole.Start < 0 || whole.End > len(a.Text) || whole.Start > whole.End {
		return ""
	}
	return whole.In(a.Text)
}
