package synopsis

import (
	"strings"

	"synoptic/news"
)

// venue is a row: a kind of place where people speak in public, the words
// that name it and the kinds it cannot be. A place not listed, or listed as
// the same kind, is taken for the same place told with more or less care.
type venue struct {
	name  string
	words []string
	not   []string
}

var venues = []venue{
	{"vehicle", []string{"aboard", "on board", "air force one", "on his plane", "on her plane", "on a flight", "on the flight", "on a plane", "on the plane", "on a train", "on the train", "on a bus", "on the bus"}, []string{"rally", "court", "speech", "assembly"}},
	{"rally", []string{"rally", "campaign event", "campaign stop", "fundraiser", "campaign speech"}, []string{"vehicle", "press", "interview", "court", "assembly"}},
	{"press", []string{"news conference", "press conference", "press briefing", "media briefing"}, []string{"rally", "interview", "court", "assembly"}},
	{"interview", []string{"in an interview", "telephone interview", "phone interview", "television interview", "radio interview"}, []string{"rally", "press", "court", "speech"}},
	{"court", []string{"in court", "courtroom", "courthouse", "court hearing"}, []string{"vehicle", "rally", "press", "interview", "speech", "assembly"}},
	{"speech", []string{"in a speech", "in an address", "during a speech", "inauguration"}, []string{"vehicle", "interview", "court"}},
	{"assembly", []string{"town hall", "parliament", "on the senate floor", "on the house floor"}, []string{"vehicle", "rally", "press", "court"}},
}

// stood is where a report says something was said.
type stood struct {
	venue int
	words news.Span // the words that name the place
	cite  news.Span
}

// places finds speech of one speaker that reports place differently: the
// wordings of one saying, and statements that are speech in both reports.
func (u *units) places(ss []statement, sayings []news.Saying) []answer {
	var out []answer
	for _, s := range sayings {
		var at []placed
		for _, v := range s.Variants {
			for _, c := range v.Cites {
				at = append(at, placed{u.at[c.Report], c.Span})
			}
		}
		out = append(out, u.differ(bareName(string(s.Speaker)), at)...)
	}
	for _, s := range ss {
		by := map[string][]placed{}
		for _, m := range s.members {
			if who := u.speakerIn(m); who != "" {
				by[who] = append(by[who], placed{m.report, m.Span})
			}
		}
		for _, who := range sortedKeys(by) {
			out = append(out, u.differ(who, by[who])...)
		}
	}
	return out
}

// placed is a stretch of a report.
type placed struct {
	report int
	span   news.Span
}

// speakerIn is the speaker of the first speech in the sentence of a member.
func (u *units) speakerIn(m member) string {
	s := &u.reports[m.report]
	in := s.Marks.Sentences[m.sentence].Span
	for _, q := range s.Marks.Quotes {
		if q.Speaker != "" && q.Span.Overlaps(in) {
			return bareName(u.speaker(q))
		}
	}
	return ""
}

// differ is the answers to where somebody said what stands at these places.
func (u *units) differ(who string, at []placed) []answer {
	if who == "" {
		return nil
	}
	var found []answer
	var seen []stood
	for _, p := range at {
		if w, ok := u.venueOf(p.report, p.span); ok {
			seen = append(seen, w)
			found = append(found, answer{
				kind: "place", question: "place " + who, value: venues[w.venue].name,
				report: p.report, words: w.words, cite: w.cite, about: p.span,
			})
		}
	}
	return apart(found, seen)
}

// apart keeps the answers that cannot be the place of another answer.
func apart(found []answer, seen []stood) []answer {
	var out []answer
	for i := range found {
		for j := range found {
			if found[i].report != found[j].report && excludes(seen[i].venue, seen[j].venue) {
				out = append(out, found[i])
				break
			}
		}
	}
	return out
}

func excludes(a, b int) bool {
	for _, n := range venues[a].not {
		if n == venues[b].name {
			return true
		}
	}
	return false
}

// venueOf is where a report says the words at the span were said: a venue
// named in their sentence, or in the one before if it stands in the same
// paragraph.
func (u *units) venueOf(i int, sp news.Span) (stood, bool) {
	s := &u.reports[i]
	k := s.sentence(sp.Start)
	if k < 0 {
		return stood{}, false
	}
	if w, ok := s.venueIn(s.Marks.Sentences[k].Span); ok {
		return s.asTold(w), true
	}
	if k > 0 && s.Marks.Sentences[k-1].Paragraph == s.Marks.Sentences[k].Paragraph {
		w, ok := s.venueIn(s.Marks.Sentences[k-1].Span)
		return s.asTold(w), ok
	}
	return stood{}, false
}

// asTold is the place in the words that reading found to tell it, if it did.
func (s *sheet) asTold(w stood) stood {
	for _, q := range s.Marks.Quotes {
		if q.Where != nil && q.Where.Overlaps(w.words) && q.Where.Len() > w.words.Len() {
			w.words, w.cite = *q.Where, *q.Where
			return w
		}
	}
	return w
}

// venueIn is the first venue named in the span, with the words that lead to
// it from its preposition.
func (s *sheet) venueIn(sp news.Span) (stood, bool) {
	if sp.Len() > 4000 { // no sentence
		return stood{}, false
	}
	text := strings.ToLower(sp.In(s.Text))
	if len(text) != sp.Len() {
		return stood{}, false
	}
	for n, v := range venues {
		for _, w := range v.words {
			at := strings.Index(text, w)
			if at < 0 {
				continue
			}
			words := s.leadTo(sp, news.Span{Start: sp.Start + at, End: sp.Start + at + len(w)})
			return stood{venue: n, words: words, cite: words}, true
		}
	}
	return stood{}, false
}

// leadTo stretches the words of a venue to the preposition before them and
// to the end of the name after them.
func (s *sheet) leadTo(in, sp news.Span) news.Span {
	ws := s.in(in)
	first, last := len(ws)-1, 0
	for i, w := range ws {
		if w.Span.Overlaps(sp) {
			first, last = min(first, i), max(last, i)
		}
	}
	for i := first; i > max(0, first-5); i-- {
		if placePrepositions[plain(ws[i].In(s.Text))] {
			break
		}
		if placePrepositions[plain(ws[i-1].In(s.Text))] {
			first = i - 1
			break
		}
	}
	for last+1 < len(ws) && ws[last+1].Start == ws[last].End+1 && isUpper(s.Text[ws[last+1].Start:]) && last < first+6 {
		last++
	}
	return news.Span{Start: ws[first].Start, End: ws[last].End}
}

var placePrepositions = wordSet(`at on in during aboard`)
