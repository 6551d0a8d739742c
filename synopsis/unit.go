package synopsis

import (
	"slices"
	"sort"
	"strings"
	"sync"
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
	role     role
	verbs    []int32 // concepts of its verbs that tell something, speech aside
	asks     bool    // it is a question
}

// role is who does what to whom in a unit, as concepts; none where the unit
// does not say.
type role struct {
	subject, verb, object int32
	named                 bool // the subject is a name
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
	sentences [][]unit        // report -> sentence
	wordings  []cluster       // parts that hold the same concepts in the same order
	near      []edge          // pairs of wordings that may say the same
	clauses   [][]news.Clause // report -> clauses in order of their verbs
	starts    [][]int         // report -> where clauses begin, in order
	extent    [][2]int        // report -> its parts
	echo      []int           // report -> the report whose words it repeats, or nobody
	echoes    [][]int         // report -> the reports that repeat its words
}

// part cuts every sentence of the story into its units.
func (t *table) part() *units {
	u := &units{table: t, concepts: t.conceive()}
	for i := range t.reports {
		cs := slices.Clone(t.reports[i].Marks.Clauses)
		slices.SortStableFunc(cs, func(a, b news.Clause) int { return a.VerbSpan.Start - b.VerbSpan.Start })
		u.clauses = append(u.clauses, cs)
		starts := make([]int, len(cs))
		for k, c := range cs {
			starts[k] = c.Start
		}
		slices.Sort(starts)
		u.starts = append(u.starts, starts)
	}
	u.extent = make([][2]int, len(t.reports))
	for i := range t.reports {
		ss := t.reports[i].Marks.Sentences
		whole := make([]unit, len(ss))
		for k := range ss {
			whole[k] = u.unit(i, k, ss[k].Span)
		}
		u.sentences = append(u.sentences, whole)
	}
	for _, i := range u.lead() {
		from := len(u.parts)
		for k, sentence := range t.reports[i].Marks.Sentences {
			if sentence.Kind == "heading" {
				continue
			}
			for _, sp := range u.cut(i, sentence.Span) {
				if p := u.unit(i, k, sp); len(p.bag) > 0 {
					u.parts = append(u.parts, p)
				}
			}
		}
		u.extent[i] = [2]int{from, len(u.parts)}
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
	ids := append(slices.Clone(p.seq), u.subjectsOf(report, sp)...)
	slices.Sort(ids)
	for _, c := range slices.Compact(ids) {
		p.bag = append(p.bag, held{c, u.concepts.weight[c]})
		p.total += u.concepts.weight[c]
		p.plain[u.sorts[c]] += u.rare[c]
	}
	p.role = u.roleOf(report, sp)
	p.verbs = u.verbsOf(report, sp)
	p.asks = strings.Contains(s.Text[sp.End:min(len(s.Text), sp.End+1)], "?") || strings.Contains(sp.In(s.Text), "?")
	return p
}

// verbsOf are the concepts of the verbs of a span that tell something; verbs
// of speech only tell who says it.
func (u *units) verbsOf(report int, sp news.Span) []int32 {
	cs := u.clauses[report]
	from := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= sp.Start })
	var out []int32
	for _, c := range cs[from:] {
		if c.VerbSpan.Start >= sp.End {
			break
		}
		v := u.conceptIn(report, c.VerbSpan)
		if v == none && c.Object != nil {
			v = u.conceptOf(report, c.Object) // was a baker: what somebody is, or has
		}
		if v != none && !speechKeys()[u.keys[v]] {
			out = append(out, v)
		}
	}
	return out
}

// subjectsOf are the named subjects that clauses of the span have outside it:
// who resigned, where a clause between parts the name from the verb.
func (u *units) subjectsOf(report int, sp news.Span) []int32 {
	cs := u.clauses[report]
	from := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= sp.Start })
	var out []int32
	for _, c := range cs[from:] {
		if c.VerbSpan.Start >= sp.End {
			break
		}
		for _, arg := range []*news.Arg{c.Subject, c.Object} {
			if arg == nil || arg.Name == "" || arg.Overlaps(sp) {
				continue
			}
			if id, ok := u.number[surnameKey(arg.Name)]; ok {
				out = append(out, id)
			}
		}
	}
	return out
}

// speechKeys are the classes of verbs of speech.
var speechKeys = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for w := range wordSet(`say tell add note write tweet post report answer speak ask reply declare state describe`) {
		m[classOf(w)] = true
	}
	return m
})

// roleOf is the role of the first clause of the span that tells an act of its
// own, not who says so.
func (u *units) roleOf(report int, sp news.Span) role {
	r := role{none, none, none, false}
	cs := u.clauses[report]
	from := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= sp.Start })
	for _, c := range cs[from:] {
		if c.VerbSpan.Start >= sp.End {
			break
		}
		verb := u.conceptIn(report, c.VerbSpan)
		if verb == none {
			continue
		}
		r.verb = verb
		if c.Subject != nil {
			r.subject, r.named = u.conceptOf(report, c.Subject), c.Subject.Name != ""
		}
		if c.Object != nil {
			r.object = u.conceptOf(report, c.Object)
		}
		return r
	}
	return r
}

// conceptIn is the last concept of the words in the span.
func (u *units) conceptIn(report int, sp news.Span) int32 {
	ws, first := u.reports[report].wordsIn(sp)
	for k := len(ws) - 1; k >= 0; k-- {
		if c := u.of[report][first+k]; c != none {
			return c
		}
	}
	return none
}

// conceptOf is the concept an argument stands for: that of its name, or of
// its head.
func (u *units) conceptOf(report int, a *news.Arg) int32 {
	for _, key := range []string{surnameKey(a.Name), wordKey(plain(a.Head))} {
		if class, ok := paraphrases()[key]; ok {
			key = class
		}
		if c, ok := u.number[key]; ok {
			return c
		}
	}
	return u.conceptIn(report, a.Span)
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
