package statement

import (
	"strings"

	"synoptic/news"
)

// quoted marks what stands in quotation marks.
func (l *layer) quoted(s *Sentence) {
	for _, q := range s.Quotes {
		if q.End <= s.Start || q.Kind == "indirect" || q.Scare {
			continue
		}
		if q.Kind == "mixed" && (q.Start == 0 || !strings.ContainsAny(l.report.Text[max(0, q.Start-3):q.Start], "\"“‘'")) {
			continue
		}
		for n := range s.Items {
			if q.Holds(s.Items[n].Span) {
				s.Items[n].Quoted = true
			}
		}
	}
}

// reported marks what stands in what somebody says or thinks.
func (l *layer) reported(s *Sentence) {
	for _, q := range s.Quotes {
		if q.End <= s.Start || q.Scare || q.Kind == "indirect" && q.Source != nil && l.registrar(s, *q.Source) || q.Cue != nil && q.Kind == "indirect" && l.factiveCue(s, *q.Cue) {
			continue
		}
		for n := range s.Items {
			if q.Holds(s.Items[n].Span) {
				s.Items[n].Reported = true
			}
		}
	}
	for n := range s.Items {
		for k, steps := n, 0; k >= 0 && steps < 12; k, steps = s.Items[k].Up, steps+1 {
			if up := s.Items[k].Up; up >= 0 && s.hands(k, up) {
				s.Items[n].Reported = true
				break
			}
		}
	}
}

// hands says whether what hangs on an item as its complement is handed on and
// not told: it is somebody's saying, thought or claim, and nobody's whose
// office it is to know.
func (s *Sentence) hands(k, up int) bool {
	u := &s.Items[up]
	switch s.Items[k].Rel {
	case "ccomp":
		return !factive[u.Lemma] && (u.Doer < 0 || !registrars[s.Items[u.Doer].Lemma])
	case "acl", "advcl":
		return reports[u.Lemma]
	}
	return false
}

// Registrar says whether a noun names those whose office it is to know what
// happened: what they say is told as a fact.
func Registrar(lemma string) bool { return registrars[lemma] }

// reports are nouns for what somebody says or thinks.
var reports = wordSet(`claim allegation report accusation belief suspicion rumour rumor suggestion assertion statement theory possibility fear`)

var registrars = wordSet(`police policeman officer firefighter rescuer hospital doctor coroner court judge jury guard service agency bureau record
document indictment statistic data census registry`)

// factiveCue says whether words of saying tell that what is said is so.
func (l *layer) factiveCue(s *Sentence, cue news.Span) bool {
	first, last := l.tokens(s, cue)
	for k := first; k < last; k++ {
		if factive[strings.ToLower(l.report.Marks.Tokens[s.First+k].Lemma)] {
			return true
		}
	}
	return false
}

// registrar says whether one of the words that name a speaker is a registrar.
func (l *layer) registrar(s *Sentence, source news.Span) bool {
	first, last := l.tokens(s, source)
	for k := first; k < last; k++ {
		if registrars[strings.ToLower(l.report.Marks.Tokens[s.First+k].Lemma)] {
			return true
		}
	}
	return false
}

// Factive says whether a verb tells that its complement is so: reveal, admit
// (Kiparsky and Kiparsky 1970, "Fact").
func Factive(lemma string) bool { return factive[lemma] }

var factive = wordSet(`reveal disclose confirm acknowledge admit recall discover show find learn know realize realise remember forget regret
concede confess announce`)

// Says tells whether a noun is one for what somebody says or thinks.
func Says(lemma string) bool { return reports[lemma] }
