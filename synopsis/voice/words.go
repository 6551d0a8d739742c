package voice

import (
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// fewestWords is how many words in marks are one utterance, whoever prints
// them.
const fewestWords = 3

// utteredIn gives each report that has what refs say in marks the key of the
// one who says it: what is told in the words of one speaker has one source,
// however many heard it. A report that names no speaker has the words of the
// one whom others name, if they name one.
func (p places) utteredIn() func(i int) []string {
	of, only, several := map[int]string{}, "", false
	shortest := 0
	for _, r := range p.refs {
		if shortest == 0 || r.Len() < shortest {
			shortest = r.Len()
		}
	}
	for _, r := range p.refs {
		i := p.At[r.Report]
		speaker, ok := p.markedAt(i, r.Span, shortest)
		if !ok {
			continue
		}
		if had := of[i]; had == "" {
			of[i] = speaker
		}
		several = several || only != "" && speaker != "" && !p.Same(only, speaker)
		if speaker != "" && only == "" {
			only = speaker
		}
	}
	return func(i int) []string {
		speaker, ok := of[i]
		switch {
		case !ok || speaker == "" && (several || only == ""):
			return nil
		case !several:
			return []string{only}
		}
		return []string{speaker}
	}
}

// markedAt is whose words in quotation marks a span has, if they are much of what
// the shortest place says; "" where the report does not say whose.
func (p places) markedAt(i int, sp news.Span, shortest int) (speaker string, ok bool) {
	r := &p.Reports[i]
	bytes, words := 0, 0
	take := func(q news.Quote) bool {
		both := news.Span{Start: max(q.Start, sp.Start), End: min(q.End, sp.End)}
		if both.Len() <= 0 {
			return true
		}
		who := p.Name(string(q.Speaker))
		if bytes > 0 && who != speaker {
			return false
		}
		speaker = who
		bytes, words = bytes+both.Len(), words+len(strings.Fields(both.In(r.Text)))
		return true
	}
	for _, q := range r.Speech {
		if !take(q) {
			return "", false
		}
	}
	for _, q := range r.Marks.Quotes {
		if q.Scare && table.InMarks(r.Text, q) && !take(q) {
			return "", false
		}
	}
	return speaker, 5*bytes > 2*shortest && words >= fewestWords
}
