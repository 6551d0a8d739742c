package wording

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// sure says whether nothing is left out of a telling that turns it: the word
// that denies it, or that it hangs on for being so.
func (r *reading) sure() bool {
	if r.raised() || takenBack(r) {
		return false
	}
	for _, n := range r.t.Items {
		it := &r.sentence.Items[n]
		if !it.Predicate {
			continue
		}
		if it.Negated && !r.denies() {
			return false
		}
		switch it.Mood {
		case statement.Fact, statement.Required:
		case statement.Ahead, statement.Possible, statement.Open:
			if n == r.t.Head && it.Up >= 0 && !slices.Contains(r.t.Items, it.Up) && !r.modal(it.Token-r.first) {
				return false
			}
		default:
			if n == r.t.Head && !r.hedged() {
				return false
			}
		}
	}
	return true
}

// takenBack says whether the next sentence of the report says no more than that it is
// not so: He did not. That is false.
func takenBack(r *reading) bool {
	all := r.report.Marks.Sentences
	if r.sentence.Number+1 >= len(all) {
		return false
	}
	var words []string
	for _, t := range r.report.Marks.Tokens[r.sentence.Last:] {
		if t.Start >= all[r.sentence.Number+1].End || len(words) > mostTakenBack {
			break
		}
		if t.Tag != "PUNCT" {
			words = append(words, strings.ToLower(t.In(r.report.Text)))
		}
	}
	if len(words) < 3 || len(words) > mostTakenBack || !pronouns[words[0]] || !helpers[words[1]] {
		return false
	}
	last, denied := words[len(words)-1], english.Denies(words[2])
	return len(words) == 3 && denied || falsely[last] && !denied || last == "true" && denied
}

// mostTakenBack is how many words take back what a sentence tells.
const mostTakenBack = 5

var helpers = english.Set(english.Auxiliaries, "did does do")

// falsely are what is called so is not.
var falsely = wordSet(`false untrue incorrect wrong fake baseless`)

// raised says whether a telling gives an office and leaves out the word by which it
// is a lesser one, or one no more: Vice President, former mayor.
func (r *reading) raised() bool {
	for i := range len(r.tokens) - 1 {
		left, office := r.tokens[i], r.tokens[i+1]
		if nounTag[office.Tag] && office.Start-left.End <= 1 && !r.t.inside(left.Span) && r.t.inside(office.Span) && lesser[r.form(i)] {
			return true
		}
	}
	return false
}

// lesser are words before an office by which it is a lesser one, or one no more.
var (
	lesser  = wordSet(`vice deputy assistant former acting interim ex onetime`)
	nounTag = map[string]bool{"NOUN": true, "PROPN": true}
)

// denies says whether a telling holds a word that denies.
func (r *reading) denies() bool {
	return r.any(func(f string) bool { return english.Denies(f) || english.UndoesAs(f) })
}

// hedged says whether a telling holds a word that weakens it.
func (r *reading) hedged() bool {
	return r.any(func(f string) bool { return turns[f] })
}

// modal says whether a predicate has an auxiliary of its own that tells how
// far it is so.
func (r *reading) modal(h int) bool {
	for i := range r.tokens {
		if r.head[i] == h && (r.base(i) == "aux" || turns[r.form(i)]) {
			return true
		}
	}
	return false
}

// any says whether a word of the telling passes.
func (r *reading) any(pass func(string) bool) bool {
	for i, tok := range r.tokens {
		for _, p := range r.t.Pieces {
			if p.Holds(tok.Span) && pass(r.form(i)) {
				return true
			}
		}
	}
	return false
}

// doubted says whether a telling is what something left out of it is said to be,
// so that it is not told as so: it is not clear that they would win, the chance
// that they win, whether they win.
func (r *reading) doubted() bool {
	for k := r.h; k >= 0; k = r.head[k] {
		up := r.head[k]
		if up < 0 || r.t.inside(r.tokens[up].Span) {
			return false
		}
		switch r.base(k) {
		case "ccomp", "csubj", "acl":
		case "conj":
			continue
		case "advcl":
			return till[r.form(r.left[k])] && r.unreal(up)
		default:
			return false
		}
		if m := r.kid(k, "mark"); m >= 0 && (r.form(m) == "whether" || r.form(m) == "if") {
			return true
		}
		if r.rel(k) == "acl:relcl" || r.base(k) == "acl" && r.kid(k, "mark") < 0 {
			return false
		}
		if r.tokens[up].Tag != "VERB" {
			return true
		}
		for i := range r.tokens {
			if r.head[i] == up && (english.Denies(r.form(i)) || english.UndoesAs(r.form(i))) {
				return true
			}
		}
	}
	return false
}

// till are words that open what must have come before something else can.
var till = wordSet(`when once until till before after`)

// unreal says whether the predicate at token i, or one that it completes, is only
// what will, would or may be.
func (r *reading) unreal(i int) bool {
	for ; i >= 0; i = r.head[i] {
		for k := range r.tokens {
			if r.head[k] == i && r.tokens[k].Fine == "MD" {
				return true
			}
		}
		if b := r.base(i); b != "xcomp" && b != "ccomp" {
			return false
		}
	}
	return false
}

// conditioned says whether a telling of what will or may be leaves out an if.
func (r *reading) conditioned() bool {
	if r.t.Head < 0 || r.sentence.Items[r.t.Head].Mood == statement.Fact {
		return false
	}
	for i, tok := range r.tokens {
		f := r.form(i)
		if f != "if" && f != "unless" && f != "would" || r.t.inside(tok.Span) {
			continue
		}
		if tok.Start < r.t.Span().End || f != "would" && r.head[i] >= 0 && r.base(r.head[i]) == "advcl" && r.head[r.head[i]] == r.sentence.Items[r.t.Head].Token-r.first {
			return true
		}
	}
	return false
}
