package timeline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/synopsis/wording"
)

// wordingOf is the words of a place that can be read alone: of a sentence that
// tells its events one after another, the clause with a subject of its own;
// else the sentence.
func wordingOf(s *table.Sheet, d *dated) news.Span {
	sentence := s.Marks.Sentences[d.sentence].Span
	if post, ok := signedPost(s, d); ok {
		return post
	}
	if sp, ok := ofAside(s, d); ok {
		return sp
	}
	if sp, ok := clauseAlone(s, d.Span, sentence); ok && sp.Holds(d.moment.Span) {
		return unquoted(s.Text, sp)
	}
	if sp := unquoted(s.Text, sentence); sp.Holds(d.moment.Span) {
		return sp
	}
	return sentence
}

// signedPost is a post that a report sets in, with the line that signs and
// dates it: "We stay! - Ada Lund (@adalund) May 3, 2031".
func signedPost(s *table.Sheet, d *dated) (news.Span, bool) {
	const nearby = 2
	sentence := s.Marks.Sentences[d.sentence].Span
	name := strings.TrimSpace(s.Text[sentence.Start:d.moment.Start])
	if d.sentence == 0 || !strings.Contains(name, "(@") || !strings.HasSuffix(name, ")") || s.Acts(news.Span{Start: sentence.Start, End: d.moment.Start}) {
		return sentence, false
	}
	before := s.Marks.Sentences[d.sentence-1].Span
	if sentence.Start > before.End+nearby {
		return sentence, false
	}
	return news.Span{Start: before.Start, End: sentence.End}, true
}

// clauseAlone is a part of a sentence without the word that joins it, and
// whether it can be read alone: it has a finite verb, begins the sentence or
// begins with its subject, a name, after "and", "but" or a semicolon, and ends before
// such a word or with the sentence.
func clauseAlone(s *table.Sheet, sp, sentence news.Span) (news.Span, bool) {
	if !wording.Balanced(sp.In(s.Text)) {
		return sp, false
	}
	after := strings.TrimLeft(s.Text[sp.End:max(sp.End, sentence.End)], " ,\n")
	if last := strings.TrimRight(sp.In(s.Text), " "); after != "" && !strings.HasSuffix(last, ";") && !startsInOne(after, "and ", "but ", "while ", ";", ".", "”", "\"") {
		return sp, false
	}
	first := strings.Trim(s.Text[sentence.Start:max(sp.Start, sentence.Start)], " \n“\"") == ""
	joined := strings.HasSuffix(strings.TrimRight(s.Text[sentence.Start:sp.Start], " \n"), ";")
	for _, w := range []string{"and ", "but "} {
		if strings.HasPrefix(sp.In(s.Text), w) {
			sp.Start += len(w)
			joined = true
		}
	}
	if lead, _ := utf8.DecodeRuneInString(sp.In(s.Text)); unicode.IsLower(lead) {
		return sp, false
	}
	for _, c := range s.Marks.Clauses {
		if c.Tense == "" || !sp.Holds(c.VerbSpan) {
			continue
		}
		own := c.Subject
		if c.Passive {
			own = c.Object
		}
		if first || joined && own != nil && own.Start == sp.Start {
			return sp, true
		}
	}
	return sp, false
}

// unquoted is a sentence of a report without the mark of a quotation that it
// only begins or ends.
func unquoted(report string, sp news.Span) news.Span {
	sp = table.Trimmed(report, sp)
	text := sp.In(report)
	if sp.End--; !strings.HasSuffix(text, ":") {
		sp.End++
	}
	for _, pair := range [][2]string{{"“", "”"}, {"\"", "\""}, {"(", ")"}} {
		text = sp.In(report)
		odd := strings.Count(text, pair[0]) != strings.Count(text, pair[1])
		if pair[0] == pair[1] {
			odd = strings.Count(text, pair[0])%2 == 1
		}
		switch {
		case odd && strings.HasPrefix(text, pair[0]) && !strings.ContainsAny(text[len(pair[0]):], "”\""):
			sp.Start += len(pair[0])
		case odd && strings.HasSuffix(text, pair[1]):
			sp.End -= len(pair[1])
		}
	}
	return table.Trimmed(report, sp)
}
