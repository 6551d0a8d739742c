package synopsis

import (
	"slices"

	"synoptic/news"
)

// quotedAtLength is from how many bytes on words in quotation marks are of one
// utterance, whoever prints them.
const quotedAtLength = 60

// putOut is the speakers whom the i-th report quotes at length in refs, if one
// of the reports behind refs says that those words were put out in writing,
// and this one does not say that they were spoken to somebody.
func (t *table) putOut(refs news.Refs, i int) []string {
	var out []string
	for _, r := range refs {
		if t.at[r.Report] != i {
			continue
		}
		if s := t.quotedBy(i, r.Span); s != "" && !slices.Contains(out, s) && !t.spokenTo(i, r.Span) && t.inWriting(refs, s) {
			out = append(out, s)
		}
	}
	return out
}

// quotedBy is the speaker whose words in quotation marks are most of a span.
func (t *table) quotedBy(i int, sp news.Span) string {
	for _, q := range t.reports[i].Marks.Quotes {
		n := min(q.End, sp.End) - max(q.Start, sp.Start)
		if q.Kind != "indirect" && !q.Scare && n >= quotedAtLength && 2*n > sp.Len() {
			return t.name(string(q.Speaker))
		}
	}
	return ""
}

// inWriting says whether a report credits what refs say to a document of the
// speaker.
func (t *table) inWriting(refs news.Refs, speaker string) bool {
	return slices.ContainsFunc(refs, func(r news.Ref) bool {
		i := t.at[r.Report]
		return t.quotedBy(i, r.Span) == speaker && slices.ContainsFunc(t.reports[i].Marks.Credits, func(c news.Credit) bool {
			return c.Relation == "document" && t.same(c.Source, speaker) && creditAt(&c, r.Span)
		})
	})
}

// spokenTo says whether a report tells that what a span says was told to a
// medium.
func (t *table) spokenTo(i int, sp news.Span) bool {
	return slices.ContainsFunc(t.reports[i].Marks.Credits, func(c news.Credit) bool { return c.Relation == "told" && creditAt(&c, sp) })
}
