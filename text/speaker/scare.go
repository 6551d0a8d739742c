package speaker

import (
	"sort"
	"strings"

	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/quote"
)

// transcripts gives the quotations that open with a label in capitals, as
// transcripts do ("WHITLOW: The bridge is safe."), the speaker it names, and
// drops the label from the words spoken.
func (s *speakers) transcripts() {
	for i := range s.marks.Quotes {
		q := &s.marks.Quotes[i]
		content := q.In(s.text)
		n := strings.Index(content[:min(len(content), 32)], ": ")
		if n < 2 || strings.ToUpper(content[:n]) != content[:n] || !letter.IsUpper(content[0]) {
			continue
		}
		label := news.Span{Start: q.Start, End: q.Start + n}
		speaker := news.Maybe(label.In(s.text))
		for k := range min(len(s.found.Who), 200) {
			if w := &s.found.Who[k]; w.Kind == "person" && strings.EqualFold(letter.LastWord(w.Name), letter.LastWord(string(speaker))) {
				speaker = news.Maybe(w.Name)
			}
		}
		q.Start = letter.SkipSpace(s.text, label.End+1, q.End)
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
		case inMarks{s.reading, q}.onlyNamed():
			said{}.fill(q)
			q.Scare, q.Kind = true, "mixed"
			q.Rule += nameRule
		case q.Kind == "direct" || s.given[i]:
		case strings.Count(q.In(s.text), " ") < 6:
			q.Scare = true
			q.Rule += ", term"
		}
	}
	indirect(s.added, s.marks.Quotes)
}

// airs says whether marks stand where the programme stands on which somebody
// speaks: on “Orrin at Nine”, on CVB’s “Orrin at Nine”.
func (m inMarks) airs() bool {
	at := letter.TrimRight(m.text, 0, quote.OpenMark(m.text, m.q.Start))
	word := wordBefore(m.text, m.q.Start)
	if m.q.Kind == "direct" || !strings.Contains(m.q.In(m.text), " ") {
		return false
	}
	if owner := m.nameFrom(at) - 1; owner >= 0 && genitive(m.text[min(m.marks.Names[owner].End, at):at]) {
		if _, channel := m.press.At(owner); channel {
			return true
		}
		word = wordBefore(m.text, m.marks.Names[owner].Start)
	}
	return word == "on"
}

// apposedTitle says whether marks stand between commas, behind the noun that
// they give a name, before the verb of its clause: "The tour, “Row for Orrin,”
// will be led by".
func (m inMarks) apposedTitle() bool {
	words := m.q.In(m.text)
	open := letter.TrimRight(m.text, 0, quote.OpenMark(m.text, m.q.Start))
	after := letter.SkipSpace(m.text, quote.CloseMark(m.text, m.q.End), len(m.text))
	if !strings.HasSuffix(m.text[:open], ",") || !strings.HasSuffix(words, ",") || !strings.Contains(words, " ") {
		return false
	}
	before, next := m.tokenAt(open-2), m.tokenAt(after)
	return before != nil && next != nil && before.Tag == "NOUN" && next.Tag == "AUX"
}

// tokenAt is the token that holds the byte at, nil if none does.
func (m inMarks) tokenAt(at int) *news.Token {
	list := m.marks.Tokens
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at })
	if i == len(list) || list[i].Start > at {
		return nil
	}
	return &list[i]
}

// genitive says whether what stands behind a name is no more than the sign of
// the genitive.
func genitive(rest string) bool {
	switch rest {
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
		if len(w) > 3 && letter.IsLower(w[0]) && w != "with" && w != "from" || i == len(words)-1 && !letter.UpperAt(w) && !letter.IsDigit(w[0]) || i < len(words)-1 && strings.HasSuffix(w, ".") {
			return false
		}
	}
	return true
}

// cried says whether the quotation at unit i is what a crowd calls out, of
// which another tells: "setting off a chant of “Row! Row!”".
func (t *sayings) cried(i int) bool {
	return t.Is(i-1, "of") && t.Is(i-2, "chant", "chants", "cry", "cries", "shout", "shouts", "calls", "screams", "cheers")
}
