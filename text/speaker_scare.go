package text

import (
	"sort"
	"strings"

	"synoptic/news"
)

// transcripts gives the quotations that open with a label in capitals, as
// transcripts do ("WHITLOW: The bridge is safe."), the speaker it names, and
// drops the label from the words spoken.
func (s *speakers) transcripts() {
	for i := range s.marks.Quotes {
		q := &s.marks.Quotes[i]
		content := q.In(s.text)
		n := strings.Index(content[:min(len(content), 32)], ": ")
		if n < 2 || strings.ToUpper(content[:n]) != content[:n] || !isUpper(content[0]) {
			continue
		}
		label := news.Span{Start: q.Start, End: q.Start + n}
		speaker := news.Maybe(label.In(s.text))
		for k := range min(len(s.who), 200) {
			if w := &s.who[k]; w.kind == "person" && strings.EqualFold(lastWord(w.name), lastWord(string(speaker))) {
				speaker = news.Maybe(w.name)
			}
		}
		q.Start = skipSpace(s.text, label.End+1, q.End)
		q.Speaker, q.Source, q.Cue, q.Rule = speaker, &label, &news.Span{Start: label.End, End: label.End + 1}, q.Rule+", label of a transcript"
		s.given[i] = true
	}
}

// terms flags the quotations nobody says: words in marks because they are a
// name, a term or held at arm’s length.
func (s *speakers) terms() {
	for i := range s.marks.Quotes {
		q := &s.marks.Quotes[i]
		switch {
		case s.onlyNamed(q):
			said{}.fill(q)
			q.Scare, q.Kind = true, "mixed"
			q.Rule += nameRule
		case q.Kind == "direct" || s.given[i]:
		case strings.Count(q.In(s.text), " ") < 6:
			q.Scare = true
			q.Rule += ", term"
		}
	}
	s.indirect()
}

// airs says whether marks stand where the programme stands on which somebody
// speaks: on “Orrin at Nine”, on CVB’s “Orrin at Nine”.
func (s *speakers) airs(q *news.Quote) bool {
	at := trimRight(s.text, 0, openMark(s.text, q.Start))
	word := wordBefore(s.text, q.Start)
	if q.Kind == "direct" || !strings.Contains(q.In(s.text), " ") {
		return false
	}
	if owner := s.nameFrom(at) - 1; owner >= 0 && s.ends(owner, at) {
		if _, channel := s.media[owner]; channel {
			return true
		}
		word = wordBefore(s.text, s.marks.Names[owner].Start)
	}
	return word == "on"
}

// apposedTitle says whether marks stand between commas, behind the noun that
// they give a name, before the verb of its clause: "The tour, “Row for Orrin,”
// will be led by".
func (s *speakers) apposedTitle(q *news.Quote) bool {
	open := trimRight(s.text, 0, openMark(s.text, q.Start))
	after := skipSpace(s.text, closeMark(s.text, q.End), len(s.text))
	if !strings.HasSuffix(s.text[:open], ",") || !strings.HasSuffix(q.In(s.text), ",") || !strings.Contains(q.In(s.text), " ") {
		return false
	}
	before, next := s.tokenAt(open-2), s.tokenAt(after)
	return before != nil && next != nil && before.Tag == "NOUN" && next.Tag == "AUX"
}

// tokenAt is the token that holds the byte at, nil if none does.
func (s *speakers) tokenAt(at int) *news.Token {
	i := sort.Search(len(s.marks.Tokens), func(i int) bool { return s.marks.Tokens[i].End > at })
	if i == len(s.marks.Tokens) || s.marks.Tokens[i].Start > at {
		return nil
	}
	return &s.marks.Tokens[i]
}

// ends says whether the i-th name, in the genitive, ends at the byte at.
func (s *speakers) ends(i, at int) bool {
	switch rest := s.text[min(s.marks.Names[i].End, at):at]; rest {
	case "’s", "'s", "’", "'":
		return true
	}
	return false
}

// inTitleCase says whether all words of some length open with a capital, the
// last of them too, and no sentence ends before.
func inTitleCase(s string) bool {
	words := strings.Fields(strings.TrimRight(s, ".,!?"))
	if len(words) == 0 || len(words) > 9 {
		return false
	}
	for i, w := range words {
		if len(w) > 3 && isLower(w[0]) && w != "with" && w != "from" || i == len(words)-1 && !upperAt(w) && !isDigit(w[0]) || i < len(words)-1 && strings.HasSuffix(w, ".") {
			return false
		}
	}
	return true
}

// cried says whether the quotation at unit i is what a crowd calls out, of
// which another tells: "setting off a chant of “Row! Row!”".
func (f *frame) cried(i int) bool {
	return f.is(i-1, "of") && f.is(i-2, "chant", "chants", "cry", "cries", "shout", "shouts", "calls", "screams", "cheers")
}
