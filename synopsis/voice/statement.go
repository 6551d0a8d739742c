package voice

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
func (p places) putOut(i int) []string {
	var out []string
	for _, r := range p.refs {
		if p.At[r.Report] != i {
			continue
		}
		if s := p.quotedBy(i, r.Span); s != "" && !slices.Contains(out, s) && !spokenTo(p.Reports[i].Marks.Credits, r.Span) && p.inWriting(s) {
			out = append(out, s)
		}
	}
	return out
}

// quotedBy is the speaker whose words in quotation marks are most of a span.
func (p places) quotedBy(i int, sp news.Span) string {
	for _, q := range p.Reports[i].Marks.Quotes {
		n := min(q.End, sp.End) - max(q.Start, sp.Start)
		if q.Kind != "indirect" && !q.Scare && n >= quotedAtLength && 2*n > sp.Len() {
			return p.Name(string(q.Speaker))
		}
	}
	return ""
}

// inWriting says whether a report credits what refs say to a document of the
// speaker.
func (p places) inWriting(speaker string) bool {
	return slices.ContainsFunc(p.refs, func(r news.Ref) bool {
		i := p.At[r.Report]
		return p.quotedBy(i, r.Span) == speaker && slices.ContainsFunc(p.Reports[i].Marks.Credits, func(c news.Credit) bool {
			return c.Relation == "document" && p.Same(c.Source, speaker) && creditAt(&c, r.Span)
		})
	})
}

// spokenTo says whether one of the credits of a report tells that what a span
// says was told to a medium.
func spokenTo(credits []news.Credit, sp news.Span) bool {
	return slices.ContainsFunc(credits, func(c news.Credit) bool { return c.Relation == "told" && creditAt(&c, sp) })
}
