package timeline

import (
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/synopsis/wording"
)

// ofAside is, where a relative clause dates what it tells and not what its sentence
// tells, the thing that it tells it of with that clause: of "The council rejected the
// plan that the board passed Thursday" the plan that the board passed Thursday.
func ofAside(s *table.Sheet, d *dated) (news.Span, bool) {
	ts := s.Marks.Tokens
	sentence := s.Marks.Sentences[d.sentence]
	first, last := table.TokensIn(ts, sentence.Span)
	verb, thing := relativeTo(ts, headOfMoment(ts, first, last, d.moment.Span), first)
	if thing < 0 || whenever(s, verb) {
		return sentence.Span, false
	}
	out := ts[thing].Span
	for k := first; k < last; k++ {
		if under(ts, k, verb) || k < thing && under(ts, k, thing) && !leadsTo(ts, k, thing) {
			out.Start, out.End = min(out.Start, ts[k].Start), max(out.End, ts[k].End)
		}
	}
	out = table.Trimmed(s.Text, out)
	return out, out.Holds(d.moment.Span) && float64(out.Len()) < mostAside*float64(sentence.Len()) && wording.Balanced(out.In(s.Text)) && s.Acts(out)
}

// headOfMoment is the token of a moment that hangs on none of its others, -1 if none.
func headOfMoment(ts []news.Token, first, last int, m news.Span) int {
	at := -1
	for k := first; k < last; k++ {
		if m.Holds(ts[k].Span) && !m.Holds(headOf(ts, k)) {
			at = k
		}
	}
	return at
}

// relativeTo is the verb of the relative clause that a token of a sentence stands in, and
// the noun that it tells of; -1 if it stands in none.
func relativeTo(ts []news.Token, at, first int) (verb, thing int) {
	for verb = at; verb >= first && !strings.HasPrefix(ts[verb].Rel, "acl:relcl"); {
		verb = ts[verb].Head
	}
	if verb < first {
		return -1, -1
	}
	if thing = ts[verb].Head; thing < first || ts[thing].Tag != "NOUN" && ts[thing].Tag != "PROPN" {
		return verb, -1
	}
	for ts[thing].Rel == "nmod" && ts[thing].Head >= first {
		thing = ts[thing].Head
	}
	return verb, thing
}

// mostAside is the share of a sentence up to which a thing with its relative clause is
// an aside of it.
const mostAside = .7

// whenever says whether "when" or the like opens the clause of a verb: that tells of
// the whole and of no one thing.
func whenever(s *table.Sheet, verb int) bool {
	ts := s.Marks.Tokens
	for k := verb - 1; k > ts[verb].Head; k-- {
		if ts[k].Head == verb && (strings.EqualFold(ts[k].In(s.Text), "when") || strings.EqualFold(ts[k].In(s.Text), "as")) {
			return true
		}
	}
	return false
}

// leadsTo says whether the k-th token is the preposition or conjunction before a thing,
// or a sign, or stands under one.
func leadsTo(ts []news.Token, k, thing int) bool {
	for ; k >= 0 && k != thing; k = ts[k].Head {
		if ts[k].Head == thing {
			return ts[k].Rel == "case" || ts[k].Rel == "cc" || ts[k].Rel == "punct" || ts[k].Rel == "mark"
		}
	}
	return false
}

// headOf is what the k-th token hangs on, empty for the topmost.
func headOf(ts []news.Token, k int) news.Span {
	if h := ts[k].Head; h >= 0 {
		return ts[h].Span
	}
	return news.Span{}
}

// under says whether a token is another or hangs on it, near or far.
func under(ts []news.Token, k, top int) bool {
	for ; k >= 0; k = ts[k].Head {
		if k == top {
			return true
		}
	}
	return false
}
