package wording

import (
	"sort"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// writer finds the tellings of one sentence.
type writer struct {
	tree
	sentence *statement.Sentence
}

// writerOf is the writer of a sentence, and whether that is one to be told from: of
// so many tokens at least, and no heading, caption or list.
func writerOf(r *news.Report, s *statement.Sentence, least int) (*writer, bool) {
	if n := s.Last - s.First; n < least || n > longest || s.Heading || s.Caption {
		return nil, false
	}
	w := &writer{tree{report: r, tokens: r.Marks.Tokens[s.First:s.Last], first: s.First}, s}
	w.plant()
	return w, true
}

// tree is the tokens of a sentence, and what hangs on what. Tokens and heads count
// from the first token of the sentence.
type tree struct {
	report      *news.Report
	tokens      []news.Token
	first       int
	head        []int
	left, right []int    // of each token, the first and last token under it
	forms       []string // of each token, how it stands, in small letters; nil before that is asked
	quoted      []bool   // and whether it stands in a quotation
}

// plant finds on what each token hangs.
func (t *tree) plant() {
	n := len(t.tokens)
	t.head, t.left, t.right = make([]int, n), make([]int, n), make([]int, n)
	for i := range t.tokens {
		h := t.tokens[i].Head - t.first
		if h < 0 || h >= n || h == i {
			h = -1
		}
		t.head[i] = h
		t.left[i], t.right[i] = i, i
	}
	for i := range t.tokens {
		if t.punct(i) {
			continue
		}
		for h, steps := t.head[i], 0; h >= 0 && steps < n; h, steps = t.head[h], steps+1 {
			t.left[h], t.right[h] = min(t.left[h], i), max(t.right[h], i)
		}
	}
}

func (t *tree) punct(i int) bool { return t.tokens[i].Tag == "PUNCT" }
func (t *tree) rel(i int) string { return t.tokens[i].Rel }

// form is a token as it stands, in small letters.
func (t *tree) form(i int) string {
	if t.forms == nil {
		t.forms = make([]string, len(t.tokens))
		for k, tok := range t.tokens {
			t.forms[k] = strings.ToLower(tok.In(t.report.Text))
		}
	}
	return t.forms[i]
}

// base is the relation of a token without its subtype.
func (t *tree) base(i int) string {
	b, _, _ := strings.Cut(t.tokens[i].Rel, ":")
	return b
}

// kid is the first token that hangs on h with one of the relations, -1 if none.
func (t *tree) kid(h int, rels ...string) int {
	for i := range t.tokens {
		if t.head[i] != h {
			continue
		}
		for _, r := range rels {
			if t.base(i) == r || t.rel(i) == r {
				return i
			}
		}
	}
	return -1
}

// finite says whether a predicate has a tense.
func (t *tree) finite(h int) bool {
	if tensed[t.tokens[h].Fine] {
		return true
	}
	for i := range t.tokens {
		if b := t.base(i); t.head[i] == h && (b == "aux" || b == "cop") && (tensed[t.tokens[i].Fine] || t.tokens[i].Fine == "MD") {
			return true
		}
	}
	return false
}

var tensed = map[string]bool{"VBD": true, "VBZ": true, "VBP": true}

// relative says whether a token is a relative pronoun.
func (t *tree) relative(i int) bool {
	switch t.form(i) {
	case "who", "which", "that", "whom", "whose":
		return t.tokens[i].Tag == "PRON" && t.tokens[i].Fine != "DT"
	}
	return false
}

// span is the text from token a to token b.
func (t *tree) span(a, b int) news.Span {
	return news.Span{Start: t.tokens[a].Start, End: t.tokens[b].End}
}

// comma says whether token i is a comma or dash.
func (t *tree) comma(i int) bool {
	if i < 0 || i >= len(t.tokens) {
		return false
	}
	switch t.form(i) {
	case ",", "—", "–", "--", "-":
		return t.punct(i)
	}
	return false
}

// under is token h and all that hangs on it.
func (t *tree) under(h int) []bool {
	in := make([]bool, len(t.tokens))
	for i := range t.tokens {
		for k, steps := i, 0; k >= 0 && steps < len(t.tokens); k, steps = t.head[k], steps+1 {
			if k == h {
				in[i] = true
				break
			}
		}
	}
	return in
}

// linking says whether a word only ties what follows to what goes before.
func (t *tree) linking(i int) bool {
	if t.head[i] < 0 {
		return false
	}
	b, tok := t.base(i), &t.tokens[i]
	switch b {
	case "cc", "mark", "discourse":
		return true
	}
	return tok.Tag == "CCONJ" || tok.Tag == "SCONJ" && b != "obl" || tok.Fine == "WRB"
}

// word is a token as it stands.
func (t *tree) word(i int) string { return t.tokens[i].In(t.report.Text) }

// capitals says whether a token stands in capitals.
func (t *tree) capitals(i int) bool { return strings.ToUpper(t.word(i)) == t.word(i) }

// quotedToken says whether a token stands in a quotation.
func (t *tree) quotedToken(i int) bool {
	if t.quoted == nil {
		t.quoted = make([]bool, len(t.tokens))
		for k, tok := range t.tokens {
			t.quoted[k] = t.inQuote(tok.Span)
		}
	}
	return t.quoted[i]
}

// inQuote says the same of a span.
func (t *tree) inQuote(sp news.Span) bool {
	all := t.report.Marks.Quotes
	n := sort.Search(len(all), func(i int) bool { return all[i].Start >= sp.End })
	for i := n - 1; i >= max(0, n-mostNested); i-- {
		if q := &all[i]; q.Kind != "indirect" && q.Holds(sp) && !q.Scare {
			return true
		}
	}
	return false
}

// mostNested is how many quotations may open between one and a word in it.
const mostNested = 64
