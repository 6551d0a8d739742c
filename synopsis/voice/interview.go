package voice

import (
	"slices"

	"synoptic/news"
)

// interview is the medium to which the words behind refs were spoken, as one of
// their reports tells, with the key that the i-th report shares with those that
// quote them too: one interview is one source, whoever prints from it. A report
// that has the speaker speak to another medium shares nothing.
func (p places) interview(i int) []string {
	for _, r := range p.refs {
		if p.At[r.Report] != i {
			continue
		}
		speaker := p.quotedBy(i, r.Span)
		if speaker == "" {
			continue
		}
		if medium := p.mediumTold(speaker); medium != "" {
			return []string{speaker + " to " + medium}
		}
	}
	return nil
}

// mediumTold is the one medium to which refs have a speaker say what they
// quote; "" if they name none, or several.
func (p places) mediumTold(speaker string) string {
	medium := ""
	for _, r := range p.refs {
		i := p.At[r.Report]
		if p.quotedBy(i, r.Span) != speaker {
			continue
		}
		for _, m := range mediaAt(p.Reports[i].Marks.Credits, r.Span) {
			if medium != "" && !p.Same(medium, m) {
				return ""
			}
			medium = m
		}
	}
	return medium
}

// mediaAt are the media to which was told what a span says, of the credits of its
// report.
func mediaAt(credits []news.Credit, sp news.Span) []string {
	var out []string
	for _, c := range credits {
		if m := mediumOf(c); c.Relation == "told" && m != "" && creditAt(&c, sp) && !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	return out
}
