package voice

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// credits are the named sources the i-th report has what the span says from,
// by what follows, the surest first. Of the speaker only what was put out in
// writing counts, as all that a medium says is.
//
//	here     a credit stands in the span, or the span in what it is credited with
//	carried  a medium or body credited in a sentence shortly before, in one paragraph
//	rests    the medium, or the body, from which the whole report has its news
func (p places) credits(i int, sp news.Span, speaker string) map[string]bool {
	named := creditors{t: p.Table, speaker: speaker, sources: map[string]bool{}}
	here, people := false, []string{}
	if speaker != "" {
		people = append(people, speaker)
	}
	r := &p.Reports[i]
	for k := range r.Marks.Credits {
		if c := &r.Marks.Credits[k]; creditAt(c, sp) && !noVoice(*c) {
			here = here || lasting(r, *c) || c.Unnamed || c.Relation == "document"
			people = append(people, p.Name(c.Source))
			named.add(c)
		}
	}
	if here {
		return named.sources
	}
	if c := carried(r, sp); c != nil {
		named.add(c)
	} else if m := p.rests[i]; m.source != "" && (m.whole || len(people) == 0 || p.toldTo(m.source, people)) {
		named.sources[m.source] = true
	}
	return named.sources
}

// creditors are the named sources of one place, each by its one name in the
// story.
type creditors struct {
	t       *table.Table
	speaker string // of the words at the place, "" if nobody speaks
	sources map[string]bool
}

// add notes whom a credit names, and the medium through which it came; of the
// speaker what was put out in writing.
func (n creditors) add(c *news.Credit) {
	if c.Unnamed || c.Source == "" {
		return
	}
	switch source := n.t.Name(c.Source); {
	case n.speaker == "" || source != n.speaker:
		n.sources[source] = true
	case c.Relation == "document" || n.t.Same(mediumOf(*c), source):
		n.sources["statement of "+source] = true
	}
	if c.Via != "" {
		n.sources[n.t.Name(c.Via)] = true
	}
}

// creditAt says whether a credit stands in a span, or the span in what it is
// for.
func creditAt(c *news.Credit, sp news.Span) bool {
	return c.Span.Overlaps(sp) || c.Claim != nil && c.Claim.Overlaps(sp)
}

// carriedFor is for how many sentences after its own a credit holds.
const carriedFor = 4

// carried is the credit that an earlier sentence of a paragraph of the report
// gives for what follows it: the last before the span, if it is to a medium or a
// body. A person answers for the own sentence only.
func carried(r *table.Sheet, sp news.Span) *news.Credit {
	marks := &r.Marks
	at := r.Sentence(sp.Start)
	if at < 0 {
		return nil
	}
	first := at
	for first > 0 && at-first < carriedFor && marks.Sentences[first-1].Paragraph == marks.Sentences[at].Paragraph {
		first--
	}
	var last *news.Credit
	for k := range marks.Credits {
		c := &marks.Credits[k]
		if c.Start >= sp.Start {
			break
		}
		if c.Start >= marks.Sentences[first].Start && !noVoice(*c) {
			last = c
		}
	}
	if last == nil || last.Unnamed || !lasting(r, *last) {
		return nil
	}
	return last
}

// lasting says whether a credit of a report holds for more than its own
// sentence: one to a medium or to a body.
func lasting(r *table.Sheet, c news.Credit) bool {
	return mediumOf(c) != "" || r.Bodies()[c.Source]
}

// noVoice says whether a credit makes nobody one voice with who credits the
// same: it is of a picture, of the whole report, whose origin tells it, or of
// one whom many hear.
func noVoice(c news.Credit) bool {
	return c.Relation == "photo" || c.Rule == "credit of the whole report" || c.Rule == "one the report is about says"
}

// ofSpeakers are the rules of credits to those who speak and write, be they a
// medium or not.
var ofSpeakers = []string{"source of saying", "in a document", "from a document", "puts out", "cited"}

// mediumOf is the outlet or agency that a credit is to, or through which its
// source spoke.
func mediumOf(c news.Credit) string {
	switch {
	case noVoice(c):
		return ""
	case c.Via != "":
		return c.Via
	case slices.Contains(ofSpeakers, c.Rule):
		return ""
	}
	return c.Source
}
