package synopsis

import (
	"slices"

	"synoptic/news"
)

// interview is the medium to which the words behind refs were spoken, as one of
// their reports tells, with the key that the i-th report shares with those that
// quote them too: one interview is one source, whoever prints from it. A report
// that has the speaker speak to another medium shares nothing.
func (t *table) interview(refs news.Refs, i int) []string {
	for _, r := range refs {
		if t.at[r.Report] != i {
			continue
		}
		speaker := t.quotedBy(i, r.Span)
		if speaker == "" {
			continue
		}
		if medium := t.mediumTold(refs, speaker); medium != "" {
			return []string{speaker + " to " + medium}
		}
	}
	return nil
}

// mediumTold is the one medium to which refs have a speaker say what they
// quote; "" if they name none, or several.
func (t *table) mediumTold(refs news.Refs, speaker string) string {
	medium := ""
	for _, r := range refs {
		i := t.at[r.Report]
		if t.quotedBy(i, r.Span) != speaker {
			continue
		}
		for _, m := range t.mediaAt(i, r.Span) {
			if medium != "" && !t.same(medium, m) {
				return ""
			}
			medium = m
		}
	}
	return medium
}

// mediaAt are the media to which the i-th report has told what a span says.
func (t *table) mediaAt(i int, sp news.Span) []string {
	var out []string
	for _, c := range t.reports[i].Marks.Credits {
		if m := mediumOf(c); c.Relation == "told" && m != "" && creditAt(&c, sp) && !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	return out
}
