package synopsis

import (
	"sort"
	"strings"
	"unicode/utf8"

	"synoptic/news"
)

// leastUnit is the fewest words that make a unit.
const leastUnit = 3

// cut parts a sentence at the words and signs that begin a clause, as long as
// both sides keep enough words to stand alone.
func (u *units) cut(report int, sentence news.Span) []news.Span {
	s := &u.reports[report]
	sentence.Start += dateline(sentence.In(s.Text))
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
		if needClause[forms[i]] && !u.clauseAt(report, ws, i) {
			continue
		}
		if kind == closed && strings.Contains(s.Text[ws[i-1].End:ws[i].Start], ",") && u.resumes(report, ws[first].Start, ws[i]) {
			kind = hard
		}
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

// resumes says whether the word is the verb of a clause whose subject stands
// before the unit that would go on: what stood between commas is over.
func (u *units) resumes(report, from int, w word) bool {
	cs := u.clauses[report]
	i := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= w.Start })
	for ; i < len(cs) && cs[i].VerbSpan.Start <= w.End+resumeWithin; i++ {
		arg := cs[i].Subject
		if cs[i].Passive {
			arg = cs[i].Object
		}
		if arg != nil && arg.Start < from {
			return true
		}
	}
	return false
}

// resumeWithin is how many bytes auxiliaries may take before a verb.
const resumeWithin = 9

// clauseAt says whether a clause begins with word i or the one after it. A
// report without clauses is not asked.
func (u *units) clauseAt(report int, ws []word, i int) bool {
	starts := u.starts[report]
	if len(starts) == 0 {
		return true
	}
	for _, w := range ws[i:min(i+2, len(ws))] {
		if k := sort.SearchInts(starts, w.Start); k < len(starts) && starts[k] < w.End {
			return true
		}
	}
	return false
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
		if form == "as" && i+1 < len(forms) && forms[i+1] == "well" {
			return closed
		}
		if commaWords[form] || strings.HasSuffix(form, "ing") && len(form) > 5 {
			return hard
		}
		return closed
	case binders[forms[i-1]] || form == "as" && i+1 < len(forms) && forms[i+1] == "well":
		return closed
	case softWords[form]:
		return soft
	case (form == "and" || form == "but") && i+1 < len(forms) && verbish(forms[i+1]):
		return soft
	}
	return closed
}

// longestDateline is how many bytes a dateline takes at most.
const longestDateline = 70

// dateline is the length of the place and agency that open a report's first
// sentence: NORTHAVEN (Wire) —.
func dateline(sentence string) int {
	head := sentence[:min(len(sentence), longestDateline)]
	for _, sign := range []string{"—", "–", "―", " - ", "--"} {
		i := strings.Index(head, sign)
		if i < 3 {
			continue
		}
		first, _, _ := strings.Cut(head[:i], " ")
		first = strings.Trim(first, ",.()")
		if len(first) < 3 || first != strings.ToUpper(first) || strings.ContainsAny(first, "0123456789") {
			return 0
		}
		rest := head[i+len(sign):]
		return i + len(sign) + len(rest) - len(strings.TrimLeft(rest, " \u00a0"))
	}
	return 0
}

// needClause begin a unit only where a clause begins.
var needClause = wordSet(`and but so as before after since until`)

// binders hold what follows to what stands before: soon after, of which.
var binders = wordSet(`shortly soon just minutes hours days weeks months years moments right immediately long even only and but or
of in for to with by from on at about`)

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
