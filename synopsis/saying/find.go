package saying

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// Match is how one report has the words of a quotation.
type Match struct {
	Report  string      `json:"report"`
	Kind    string      `json:"kind"`              // verbatim, partial, altered, none
	Speaker news.Maybe  `json:"speaker"`           // whose words they are there, if they are speech there
	Cite    *news.Ref   `json:"cite,omitempty"`    // the words as they stand there
	Whole   *news.Ref   `json:"whole,omitempty"`   // the longer quotation of which they are part
	Edits   []news.Edit `json:"edits,omitempty"`   // how the words asked for differ from Cite
	Denied  bool        `json:"denied,omitempty"`  // the report has it that they were not said
	Version string      `json:"version,omitempty"` // of an altered one: trimmed, altered, translated
}

// Find looks for the words of a quotation in each report, in order of
// publication. The rules, the surest first:
//
//	verbatim  the words are a whole quotation, or stand in the report's own text
//	partial   they are part of a longer quotation, which is Whole, or they are
//	          it with words left out where the words asked for have "…"
//	altered   most of them stand in one quotation or sentence, in order
//	none      they are not there
//
// Signs, quotation marks and letter case make no difference. What stands in
// square brackets is of who asks: "[T]he" is The, "[the pier]" any few words.
func Find(quote string, reports []news.Report) []Match {
	quote = unbracketed(quote)
	out := make([]Match, 0, len(reports))
	given := map[string]bool{}
	for _, r := range table.InOrder(reports) {
		if given[r.ID] {
			continue
		}
		given[r.ID] = true
		t := table.Lay([]news.Report{r}) // what others hold makes no difference
		m := Match{Report: r.ID, Kind: "none"}
		s := search{t, quote, t.Vocab.Words(quote), fragments(t.Vocab, quote)}
		if len(s.asked) > 0 && !s.exactly(&m, 0) && !s.gapped(&m, 0) {
			s.nearly(&m, 0)
		}
		out = append(out, m)
	}
	return out
}

// search is a quotation that is looked for in a report on the table.
type search struct {
	*table.Table
	quote string
	asked []table.Word // its words
	parts []fragment   // its pieces, if it has gaps
}

// exactly finds the same words in a row, in speech before the report's own.
func (s *search) exactly(m *Match, i int) bool {
	r := &s.Reports[i]
	for at := 0; at+len(s.asked) <= len(r.Words); at++ {
		run := r.Words[at : at+len(s.asked)]
		if !table.EqualForms(s.asked, run) {
			continue
		}
		sp := news.Span{Start: run[0].Start, End: run[len(run)-1].End}
		cite := s.Ref(i, sp)
		q, spoken := spokenAt(r, sp)
		if !spoken {
			if m.Kind == "none" {
				m.Kind, m.Cite = "verbatim", &cite
			}
			continue
		}
		m.Kind, m.Cite, m.Speaker, m.Denied = "verbatim", &cite, news.Maybe(s.Speaker(q)), q.Denied
		if len(r.In(q.Span)) > len(s.asked) {
			whole := s.Ref(i, q.Span)
			m.Kind, m.Whole = "partial", &whole
			continue // it may stand whole elsewhere
		}
		m.Whole = nil
		return true
	}
	return m.Kind != "none"
}

// spokenAt is the outermost quotation that holds the span.
func spokenAt(s *table.Sheet, sp news.Span) (news.Quote, bool) {
	for _, q := range s.Speech {
		if q.Span.Holds(sp) {
			return q, true
		}
	}
	return news.Quote{}, false
}

// crosses says whether a span holds the border of a quotation between its words:
// half of it is somebody's words, half the report's.
func crosses(s *table.Sheet, sp news.Span) bool {
	return slices.ContainsFunc(s.Speech, func(q news.Quote) bool {
		inside := q.Start < sp.End && sp.Start < q.End
		return inside && !q.Span.Holds(sp) && !sp.Holds(q.Span)
	})
}

// nearly finds the quotation or sentence that has most of the words in order.
func (s *search) nearly(m *Match, i int) {
	r := &s.Reports[i]
	found, is := s.mostOf(r)
	if !is {
		return
	}
	cite := s.Ref(i, found)
	m.Kind, m.Cite = "altered", &cite
	m.Edits, m.Version = collate(s.Vocab, cite.Text, s.quote)
	if q, spoken := spokenAt(r, found); spoken {
		m.Speaker, m.Denied = news.Maybe(s.Speaker(q)), q.Denied
		if q.Len() > found.Len()+2 {
			whole := s.Ref(i, q.Span)
			m.Whole = &whole
		}
	}
}

// mostOf is the stretch of a report that has most of the words asked for, in
// order: of its quotations, or one that is an excerpt of them, else of its
// sentences.
func (s *search) mostOf(r *table.Sheet) (found news.Span, is bool) {
	best := 0.0
	for _, q := range r.Speech {
		if sp, worth := s.likest(r, q.Span); worth > best {
			best, found = worth, sp
		} else if words := r.In(q.Span); best == 0 && excerpt(words, s.asked) {
			best, found = sumOf(s.Vocab, words), q.Span
		}
	}
	if best > 0 {
		return found, true
	}
	for _, in := range r.Marks.Sentences {
		if sp, worth := s.likest(r, in.Span); worth > best {
			best, found = worth, sp
		}
	}
	return found, best > 0
}

// likest is the stretch within a span that has most of the words asked for, with
// how much that is worth, 0 if none has enough of them.
func (s *search) likest(r *table.Sheet, within news.Span) (found news.Span, best float64) {
	words, x := r.In(within), piece{words: s.asked, sum: sumOf(s.Vocab, s.asked)}
	if len(words) == 0 || commonWeight(s.Vocab, s.asked, words) < 0.5*x.sum {
		return found, 0
	}
	size, step := len(s.asked)+len(s.asked)/3+2, max(1, len(s.asked)/4)
	for from := 0; from == 0 || from+size-step < len(words); from += step {
		y := piece{words: words[from:min(len(words), from+size)]}
		y.sum = sumOf(s.Vocab, y.words)
		short, long := &x, &y
		if len(y.words) < len(x.words) {
			short, long = long, short
		}
		l := align(s.Vocab, short, long)
		worth := l.matched - 0.1*float64(l.loosely)
		if worth <= best || l.matched < 0.5*x.sum || l.content < 0.5 || l.of < 0.5 || l.of < 0.6 && !l.close {
			continue
		}
		if at := windowOf(s.Vocab, s.asked, y.words); !crosses(r, at) {
			found, best = at, worth
		}
	}
	return found, best
}

// leastExcerpt is how many words in a row are no chance.
const leastExcerpt = 4

// excerpt says whether words stand in a row among others.
func excerpt(words, of []table.Word) bool {
	if len(words) < leastExcerpt {
		return false
	}
	for at := 0; at+len(words) <= len(of); at++ {
		if table.EqualForms(words, of[at:at+len(words)]) {
			return true
		}
	}
	return false
}

// windowOf is the stretch of the words that the asked ones stand for: from the
// first to the last they share, and as many more at the ends as the asked
// have there, within the sentence.
func windowOf(v *table.Vocab, asked, words []table.Word) news.Span {
	pairs := pairs(v, asked, words)
	first, last := pairs[0], pairs[len(pairs)-1]
	from := max(0, first.y-first.x)
	to := min(len(words)-1, last.y+len(asked)-1-last.x)
	return news.Span{Start: words[from].Start, End: words[to].End}
}

// sumOf is the weight of words in an utterance.
func sumOf(v *table.Vocab, words []table.Word) float64 {
	sum := 0.0
	for _, w := range words {
		sum += loudness(v, w)
	}
	return sum
}

// commonWeight is the weight of the words of x that stand in y, in any order.
func commonWeight(v *table.Vocab, x, y []table.Word) float64 {
	in := make(map[int32]bool, len(y))
	for _, w := range y {
		in[w.Stem] = true
	}
	sum := 0.0
	for _, w := range x {
		if w.Stem >= 0 && in[w.Stem] {
			sum += loudness(v, w)
		}
	}
	return sum
}

// Found says whether any report has the words, whole or in part.
func Found(matches []Match) bool {
	for _, m := range matches {
		if !strings.EqualFold(m.Kind, "none") {
			return true
		}
	}
	return false
}
