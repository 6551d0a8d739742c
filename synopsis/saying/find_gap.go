package saying

import (
	"regexp"
	"strings"
	"unicode"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// lettered is a letter or an ending that who asks has changed: "[T]he",
// "walk[ed]".
var lettered = regexp.MustCompile(`(\pL)\[(\pL{1,4})\]|\[(\pL{1,4})\](\pL)`)

// unbracketed is a quotation without the brackets inside its words.
func unbracketed(quote string) string { return lettered.ReplaceAllString(quote, "$1$2$3$4") }

// gap is where who asks has left words out ("…", "...", "[...]") or put his own
// in their place ("[the pier]").
var gap = regexp.MustCompile(`\[[^\[\]]*\]|\(?(?:…|\.\s?\.\s?\.)\)?`)

// fragment is a piece of a quotation with gaps; room is how many words of the report may
// stand before it, and be none of those asked for.
type fragment struct {
	words []table.Word
	room  int
}

// instead is how many words those in brackets stand for at most, omitted how
// many are left out at a "…": what lies further apart is two quotations.
const (
	instead = 8
	omitted = 120
)

// fragments parts a quotation at its gaps, none if it has no gap.
func fragments(v *table.Vocab, quote string) (out []fragment) {
	at, room := 0, 0
	add := func(end, next, more int) {
		if w := v.Words(quote[at:end]); len(w) > 0 {
			out = append(out, fragment{w, room})
			room = 0
		}
		at, room = next, min(room+more, omitted)
	}
	gaps := gap.FindAllStringIndex(quote, -1)
	for _, g := range gaps {
		more := omitted
		if strings.IndexFunc(quote[g[0]:g[1]], unicode.IsLetter) >= 0 {
			more = instead
		}
		add(g[0], g[1], more)
	}
	if len(gaps) == 0 {
		return nil
	}
	add(len(quote), len(quote), 0)
	return out
}

// gapped finds the pieces in their order, in one quotation before the report's
// own text.
func (s *search) gapped(m *Match, i int) bool {
	if len(s.parts) == 0 {
		return false
	}
	r := &s.Reports[i]
	for _, q := range r.Speech {
		if sp, found := inTurn(s.parts, r.In(q.Span)); found {
			m.Kind, m.Speaker, m.Denied = "partial", news.Maybe(s.Speaker(q)), q.Denied
			cite, whole := s.Ref(i, sp), s.Ref(i, q.Span)
			m.Cite, m.Whole = &cite, &whole
			return true
		}
	}
	sp, found := inTurn(s.parts, r.Words)
	if !found {
		return false
	}
	cite := s.Ref(i, sp)
	m.Kind, m.Cite = "partial", &cite
	if q, spoken := spokenAt(r, news.Span{Start: sp.Start, End: sp.Start + 1}); spoken {
		m.Speaker, m.Denied = news.Maybe(s.Speaker(q)), q.Denied
	}
	return true
}

// inTurn is the stretch of words from the first piece to the last.
func inTurn(parts []fragment, words []table.Word) (news.Span, bool) {
	for from := range words {
		if !begins(parts[0], words[from:]) {
			continue
		}
		if to, found := after(parts[1:], words, from+len(parts[0].words)); found {
			return news.Span{Start: words[from].Start, End: words[to-1].End}, true
		}
	}
	return news.Span{}, false
}

// after is where the last of the pieces ends, which follow one another from a
// word on.
func after(parts []fragment, words []table.Word, from int) (to int, found bool) {
	for _, p := range parts {
		at := from
		for at-from <= p.room && at < len(words) && !begins(p, words[at:]) {
			at++
		}
		if at-from > p.room || at >= len(words) {
			return 0, false
		}
		from = at + len(p.words)
	}
	return from, true
}

func begins(p fragment, words []table.Word) bool {
	return len(words) >= len(p.words) && table.EqualForms(p.words, words[:len(p.words)])
}
