package synopsis

import (
	"slices"
	"strings"

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
	asks     bool    // it is a question or an order
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
	p.asks = strings.Contains(s.Text[sp.End:min(len(s.Text), sp.End+1)], "?") || strings.Contains(sp.In(s.Text), "?") || s.bids(sp)
	return p
}

// bids says whether a span opens with an order: a verb in its bare form.
func (s *sheet) bids(sp news.Span) bool {
	ts := s.Marks.Tokens
	i, found := slices.BinarySearchFunc(ts, sp.Start, func(t news.Token, at int) int { return t.Start - at })
	return found && ts[i].Tag == "VERB" && ts[i].Fine == "VB"
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
