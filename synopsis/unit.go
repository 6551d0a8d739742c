package synopsis

import (
	"slices"
	"strings"
	"unicode/utf8"

	"synoptic/news"
)

// unit is what is compared: a part of a sentence that can stand alone, with
// the concepts it holds.
type unit struct {
	news.Span
	report   int
	sentence int
	first    int              // its first word in the report
	seq      []int32          // concepts in order of place
	bag      []held           // each concept once, by number
	total    float64          // weight of the bag
	plain    [classes]float64 // rareness of its concepts, by kind
	negated  bool
}

// held is a concept of a unit with its weight.
type held struct {
	concept int32
	weight  float64
}

// units are the parts of all reports, in order of report and place, and the
// whole sentences they stand in.
type units struct {
	*table
	*concepts
	parts     []unit
	sentences [][]unit  // report -> sentence
	wordings  []cluster // parts that hold the same concepts in the same order
	near      []edge    // pairs of wordings that may say the same
}

// part cuts every sentence of the story into its units.
func (t *table) part() *units {
	u := &units{table: t, concepts: t.conceive()}
	for i := range t.reports {
		s := &t.reports[i]
		whole := make([]unit, len(s.Marks.Sentences))
		for k, sentence := range s.Marks.Sentences {
			whole[k] = u.unit(i, k, sentence.Span)
			if sentence.Kind == "heading" {
				continue
			}
			for _, sp := range s.cut(sentence.Span) {
				if p := u.unit(i, k, sp); len(p.bag) > 0 {
					u.parts = append(u.parts, p)
				}
			}
		}
		u.sentences = append(u.sentences, whole)
	}
	return u
}

// unit is the words of a span with their concepts.
func (u *units) unit(report, sentence int, sp news.Span) unit {
	s := &u.reports[report]
	ws, first := s.wordsIn(sp)
	p := unit{Span: sp, report: report, sentence: sentence, first: first}
	for k, w := range ws {
		if c := u.of[report][first+k]; c != none {
			p.seq = append(p.seq, c)
		}
		p.negated = p.negated || negations[u.form(w)]
	}
	ids := slices.Clone(p.seq)
	slices.Sort(ids)
	for _, c := range slices.Compact(ids) {
		p.bag = append(p.bag, held{c, u.concepts.weight[c]})
		p.total += u.concepts.weight[c]
		p.plain[u.sorts[c]] += u.rare[c]
	}
	return p
}

// wordsIn is the words that begin inside the span, and the place of the first.
func (s *sheet) wordsIn(sp news.Span) ([]word, int) {
	ws := s.in(sp)
	if len(ws) == 0 {
		return nil, 0
	}
	first, _ := slices.BinarySearchFunc(s.words, ws[0].Start, func(w word, at int) int { return w.Start - at })
	return ws, first
}

var negations = wordSet(`not no never none nobody nothing neither nor n't cannot can't don't doesn't didn't won't wouldn't isn't aren't
wasn't weren't hasn't haven't hadn't couldn't shouldn't without`)

// leastUnit is the fewest words that make a unit.
const leastUnit = 3

// cut parts a sentence at the words and signs that begin a clause, as long as
// both sides keep enough words to stand alone.
func (s *sheet) cut(sentence news.Span) []news.Span {
	ws := s.in(sentence)
	if len(ws) == 0 {
		return nil
	}
	forms := make([]string, len(ws))
	for i, w := range ws {
		forms[i] = plain(w.In(s.Text))
	}
	var out []news.Span
	first := 0
	for i := 1; i < len(ws); i++ {
		kind := opens(s.Text[ws[i-1].End:ws[i].Start], forms, i)
		if kind == closed || i-first < leastUnit || kind == soft && (i-first < 4 || len(ws)-i < 3) || len(ws)-i < 2 {
			continue
		}
		if attribution(forms[first:i]) || attribution(forms[i:]) {
			continue
		}
		out = append(out, s.trim(sentence, ws[first].Start, ws[i-1].End))
		first = i
	}
	return append(out, s.trim(sentence, ws[first].Start, ws[len(ws)-1].End))
}

// trim is the span of words with the signs that belong to it: the mark that
// opens a quotation closed inside, the one that closes a quotation opened
// inside, and the sign that ends the sentence.
func (s *sheet) trim(sentence news.Span, start, end int) news.Span {
	after := s.Text[end:sentence.End]
	if stop := strings.IndexFunc(after, func(r rune) bool { return !strings.ContainsRune(".!?…,”\"’')", r) }); stop < 0 {
		end = sentence.End
	} else if opened(s.Text[start:end]) && stop > 0 {
		if i := strings.IndexAny(after[:stop], "”\""); i >= 0 {
			_, n := utf8.DecodeRuneInString(after[i:])
			end += i + n
		}
	}
	before := s.Text[sentence.Start:start]
	if r, n := utf8.DecodeLastRuneInString(before); strings.ContainsRune("“\"‘'(", r) && closes(s.Text[start:end], r) {
		start -= n
	}
	return news.Span{Start: start, End: end}
}

// opened says whether a quotation begins in the text and does not end there.
func opened(text string) bool {
	return strings.Count(text, "“") > strings.Count(text, "”") || strings.Count(text, "\"")%2 == 1
}

// closes says whether the text closes what the sign opens.
func closes(text string, sign rune) bool {
	switch sign {
	case '“':
		return strings.Count(text, "”") > strings.Count(text, "“")
	case '(':
		return strings.Count(text, ")") > strings.Count(text, "(")
	case '"':
		return strings.Count(text, "\"")%2 == 1
	}
	return strings.HasSuffix(strings.TrimRight(text, ".,"), "’") || strings.HasSuffix(strings.TrimRight(text, ".,"), "'")
}

// longestCredit is the most words of a part that only tells who says it.
const longestCredit = 8

// attribution says whether a part only tells who says something: short, with
// a word of saying, and no more telling words than name a speaker and a day.
func attribution(forms []string) bool {
	if len(forms) > longestCredit {
		return false
	}
	said, other := false, 0
	for _, f := range forms {
		switch {
		case sayings[f]:
			said = true
		case rareness(stemmed(f)) > 0:
			other++
		}
	}
	return said && other <= 4
}

// sayings are the words that tell of speech.
var sayings = wordSet(`said says saying told tells wrote writes tweeted tweets added adds according reported reports report
continued stated noted asserting stating adding`)

const (
	closed = iota // no unit begins here
	soft          // a conjunction or relative inside a run of words
	hard          // a sign that parts sentences, or a comma with a conjunction
)

// opens says how strongly a unit begins at word i, after the gap.
func opens(gap string, forms []string, i int) int {
	form := forms[i]
	switch {
	case strings.ContainsAny(gap, ";—–?!\n…") || strings.Contains(gap, " - ") || strings.Contains(gap, "--") || strings.Contains(gap, ": "):
		return hard
	case strings.ContainsAny(gap, "“”\""):
		if strings.ContainsAny(gap, ",.:") {
			return hard
		}
		return closed
	case strings.Contains(gap, ","):
		if commaWords[form] || strings.HasSuffix(form, "ing") && len(form) > 5 {
			return hard
		}
		return closed
	case softWords[form]:
		return soft
	case (form == "and" || form == "but") && i+1 < len(forms) && verbish(forms[i+1]):
		return soft
	}
	return closed
}

// commaWords begin a clause after a comma.
var commaWords = wordSet(`who whom whose which where while when after before because although though but and so as including
citing saying adding stating then yet until since if unless whereas despite following it he she they we according`)

// softWords begin a clause wherever they stand.
var softWords = wordSet(`who whose which where while when after before because although though whereas unless until`)

// verbish guesses whether a form is a finite verb.
func verbish(form string) bool {
	return strings.HasSuffix(form, "ed") || auxiliaries[form] || irregular[form] != "" && form != irregular[form]
}

var auxiliaries = wordSet(`is was are were be been has have had do does did will would can could may might shall should must isn't
wasn't weren't hasn't haven't didn't don't doesn't won't wouldn't can't couldn't cannot`)
