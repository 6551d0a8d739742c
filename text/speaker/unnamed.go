package speaker

import (
	"strings"
	"unicode"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// calledSo is who is meant by words for somebody, and whether reading found it.
func (s *sources) calledSo(w sourceWords) (news.Maybe, bool) {
	m, ok := mentioned(s.reading, w.Token(w.Head(w.Passage)).Span)
	return news.Maybe(m), ok && !(prints(news.Maybe(m)) && s.hasOnly(w, m)) && !saying.IsPlatform(strings.ToLower(m)) && !s.unnamedBefore(w, m)
}

// hasOnly says whether the paper that a source is, "the report", is not the
// outlet's that seems to be meant: the outlet is that of the text, which only
// has it, or the paper has spoken for itself before.
func (s *sources) hasOnly(w sourceWords, outlet string) bool {
	return saying.IsDocument(w.Word(w.Head(w.Passage))) && (isOutlet(&s.report, outlet) || s.stood[strings.ToLower(w.Span(w.A, w.B).In(s.text))])
}

// isOutlet says whether a name is that of the outlet of the report.
func isOutlet(r *news.Report, name string) bool {
	own := strings.TrimPrefix(strings.ToLower(string(r.Outlet.Name)), "the ")
	return own != "" && own == strings.TrimPrefix(strings.ToLower(name), "the ")
}

// unnamedBefore says whether "the official", whom reading took for the one so
// named, is somebody whom the text has told of before without a name: "a senior
// official said". It is the named one if the name stands beside those words.
func (s *sources) unnamedBefore(w sourceWords, name string) bool {
	noun := w.Word(w.Head(w.Passage))
	if !w.Is(w.A, "the") || !anyOfThem[noun] {
		return false
	}
	end := w.Start(w.A)
	from := max(0, end-saying.IntroducedReach)
	all := saying.Introduced(s.text, from, end, noun)
	if all == nil {
		return false
	}
	at := all[len(all)-1]
	beside := s.text[max(from, at[0]-nameBeside):min(end, at[1]+nameBeside)]
	return !strings.Contains(beside, letter.LastWord(name))
}

// nameBeside is how many bytes away a name may stand that belongs to words for
// somebody.
const nameBeside = 40

// anyOfThem are nouns by which somebody is called who is not named.
var anyOfThem = english.Set(`official source person aide adviser advisor diplomat spokesman spokeswoman spokesperson lawmaker officer
	insider executive employee staffer colleague friend neighbor neighbour witness resident`)

// fill writes who says it, to whom, where and when. Signs without a letter are
// nobody, nor is an article whose noun is lost.
func (a said) fill(q *news.Quote) {
	switch who := strings.ToLower(string(a.speaker)); {
	case who == "": // whose words they are stands there, and not who it is
	case !strings.ContainsFunc(who, unicode.IsLetter), who == "the", who == "a", who == "an":
		a.speaker, a.source = "", nil
	}
	q.Speaker, q.Source, q.Cue, q.To, q.Where, q.When = a.speaker, a.source, a.cue, a.to, a.where, a.when
	q.Denied = a.denied
}
