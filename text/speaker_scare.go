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
			q.Rule += ", name"
		case q.Kind == "direct" || s.given[i]:
		case strings.Count(q.In(s.text), " ") < 6:
			q.Scare = true
			q.Rule += ", term"
		}
	}
}

// onlyNamed says whether marks hold what a thing is called: after a word of
// naming, or in title case after what has a title.
func (s *speakers) onlyNamed(q *news.Quote) bool {
	word := strings.ToLower(wordBefore(s.text, q.Start))
	if named[word] {
		return q.Kind != "direct"
	}
	if doubted[word] {
		return strings.Count(q.In(s.text), " ") < 2
	}
	if titled[word] || s.airs(q) || s.apposedTitle(q) {
		return inTitleCase(q.In(s.text))
	}
	return false
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

// named are words after which marks hold a name or title.
var named = wordSet(`renamed named titled entitled headlined dubbed nicknamed codenamed subtitled captioned headline titled`)

// cried says whether the quotation at unit i is what a crowd calls out, of
// which another tells: "setting off a chant of “Row! Row!”".
func (f *frame) cried(i int) bool {
	return f.is(i-1, "of") && f.is(i-2, "chant", "chants", "cry", "cries", "shout", "shouts", "calls", "screams", "cheers")
}

// doubted are words after which marks hold a term at arm’s length.
var doubted = wordSet("alleged so-called supposed purported")

// titled are words after which marks around words in title case hold a title.
var titled = wordSet(`name book novel memoir film movie documentary song single album play musical opera show series sitcom program
	programme podcast episode poem painting exhibition game ship boat yacht operation`)

// wordBefore is the word before the marks that open at start, an article
// passed over.
func wordBefore(text string, start int) string {
	at := trimRight(text, 0, openMark(text, start))
	if at > 0 && text[at-1] == ',' {
		at--
	}
	for range 2 {
		from := wordStart(text, 0, at)
		switch w := text[from:at]; w {
		case "the", "a", "an", "The":
			at = trimRight(text, 0, from)
		default:
			return w
		}
	}
	return ""
}
