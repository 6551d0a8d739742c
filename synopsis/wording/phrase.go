package wording

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Phrases lists what a sentence tells in less than a clause: a noun with what
// hangs on it (the 45-minute call, a January fair in Tollen), and a verb
// without a tense with how many it is done to (injuring seven passengers).
func Phrases(r *news.Report, s *statement.Sentence) []Clause {
	w := &writer{report: r, sentence: s, tokens: r.Marks.Tokens[s.First:s.Last], first: s.First}
	if len(w.tokens) > longest || s.Heading || s.Caption {
		return nil
	}
	w.plant()
	var out []Clause
	for h := range w.tokens {
		if in, ok := w.phrase(h); ok {
			c := w.detailed(h, in)
			c.phrase = true
			out = append(out, c)
		}
	}
	return out
}

// phrase is the tokens of the phrase that token h heads, and whether it can be
// told.
func (w *writer) phrase(h int) ([]bool, bool) {
	switch w.tokens[h].Tag {
	case "NOUN", "PROPN":
	case "VERB":
		if w.finite(h) || w.tokens[h].Fine != "VBG" || !w.counted(h) {
			return nil, false
		}
	default:
		return nil, false
	}
	switch w.base(h) {
	case "compound", "flat", "case", "nummod", "amod":
		return nil, false
	}
	for i := range w.tokens {
		if w.head[i] == h && (w.base(i) == "cop" || w.base(i) == "nsubj") {
			return nil, false // a clause
		}
	}
	in := w.under(h)
	for i := range w.outset() {
		in[i] = false
	}
	for i := w.left[h]; i < h && (!in[i] || w.opening(i, h)); i++ {
		in[i] = false
	}
	return in, true
}

// counted says whether a verb tells how many it is done to.
func (w *writer) counted(h int) bool {
	done := w.kid(h, "obj")
	return done >= 0 && (w.tokens[done].Tag == "NUM" || w.kid(done, "nummod") >= 0)
}

// opening says whether word i, which begins a phrase of h, only ties it to
// what goes before.
func (w *writer) opening(i, h int) bool {
	if w.punct(i) {
		return !opening[w.form(i)]
	}
	switch w.base(i) {
	case "case", "cc", "mark":
		return w.head[i] == h
	}
	return false
}

// leastOfPhrase is how many items a phrase has: of 520 pairs that were judged
// seven in ten meant one thing, and a judge tells which.
const leastOfPhrase = 2

// fewestTold is how many items a phrase has that is worth a line of its own: of
// 700 that were judged seven in ten of such were, and two in ten of shorter ones.
const fewestTold = 3

// fewestPlain is how many items a phrase tells at most that must count, date or
// place something to be of use.
const fewestPlain = 3

// part says whether a telling tells something as a phrase.
func (w *writer) part(t *Telling) bool {
	text := t.Text(w.report.Text)
	switch {
	case len(t.Pieces) != 1, len(t.Items) < leastOfPhrase, t.Words > most, w.leansOn(t):
		return false
	case !Balanced(text), strings.ContainsAny(text, "|\n?"):
		return false
	}
	if t.Head >= 0 && !w.tells(t, w.sentence.Items[t.Head].Token-w.first) {
		return false
	}
	if t.Head >= 0 && w.sentence.Items[t.Head].Kind == statement.Moment {
		return false // Monday after the miller
	}
	return !w.dates(t) && (w.more(t) && w.specific(t) || t.Introduces != "") && !w.torn(t) && !w.dangling(t) && w.sure(t) && w.quoting(t) && w.persons(t)
}

// leansOn says whether half of a phrase of two items is a word for somebody who
// is named elsewhere: his campaign.
func (w *writer) leansOn(t *Telling) bool {
	return len(t.Items) == leastOfPhrase && slices.ContainsFunc(t.Items, func(n int) bool { return w.sentence.Items[n].Pronoun })
}

// sum says whether a phrase tells the amount of something in money.
func (w *writer) sum(t *Telling) bool {
	return len(t.Items) > 1 && slices.ContainsFunc(t.Items, func(n int) bool {
		it := &w.sentence.Items[n]
		return it.Kind == statement.Number && it.Figure != nil && len(it.Figure.Unit) == len("USD") && it.Figure.Unit == strings.ToUpper(it.Figure.Unit)
	})
}

// deed says whether a phrase is a verb with how many it is done to.
func (w *writer) deed(t *Telling) bool {
	return t.Head >= 0 && w.sentence.Items[t.Head].Pos == meaning.Verb && len(t.Items) > 1
}

// torn says whether a phrase ends or begins inside a word written with a
// hyphen.
func (w *writer) torn(t *Telling) bool {
	text, sp := w.report.Text, t.Span()
	return text[sp.Start] == '-' || sp.End < len(text) && text[sp.End] == '-' || sp.Start > 0 && text[sp.Start-1] == '-'
}

// more says whether a phrase tells more than who somebody is: its noun is no
// person's name, and none stands beside it; or it lists several people.
func (w *writer) more(t *Telling) bool {
	switch {
	case w.named(t):
		return false
	case w.people(t) >= fewestListed:
		return true
	}
	rest := false
	for _, n := range t.Items {
		it := &w.sentence.Items[n]
		switch {
		case it.Kind == statement.Name && it.Class == "person" && it.Prep == "" && it.Rel != "conj" && !w.owns(it):
			return false
		case it.Kind != statement.Name && !it.Titled:
			rest = true
		}
	}
	return rest
}

// people counts the persons that a telling names.
func (w *writer) people(t *Telling) int {
	who := map[string]bool{}
	for _, n := range t.Items {
		if it := &w.sentence.Items[n]; it.Kind == statement.Name && it.Class == "person" && !it.Pronoun {
			who[it.Surface] = true
		}
	}
	return len(who)
}

// fewestListed is how many people a list names at least.
const fewestListed = 3

// introduces is the person whom a phrase tells who it is: a name in full with a
// role or an age beside it, and no deed, as in Orla Venn, the harbour master.
func (w *writer) introduces(t *Telling) string {
	items := w.sentence.Items
	n := w.onePerson(t)
	if first := w.firstOf(t); n >= 0 && w.tokens[first].Tag == "ADV" {
		return "" // even President Orla Venn
	} else if n >= 0 && first > 0 && w.form(first-1) == "of" && w.tokens[first].Start < items[n].Start && w.tokens[first].Tag != "DET" {
		return "" // the chief of … staff Orla Venn
	} else if n >= 0 && w.cutsOffice(first) {
		return "" // Secretary … General Orla Venn
	}
	if n < 0 || t.Head < 0 || t.Head != n && items[t.Head].Up != n && items[n].Up != t.Head {
		return ""
	}
	if !slices.ContainsFunc(t.Items, func(k int) bool { return w.tellsWho(t, k, n) }) {
		return ""
	}
	return items[n].Who
}

// cutsOffice says whether the word right before token i is an office too, written
// as part of one that goes on with it.
func (w *writer) cutsOffice(i int) bool {
	if i == 0 || !isUpper(w.tokens[i].In(w.report.Text)) {
		return false
	}
	before := &w.tokens[i-1]
	return isUpper(before.In(w.report.Text)) && (before.Tag == "NOUN" || before.Tag == "PROPN") && english.IsPerson(strings.ToLower(before.Lemma))
}

// onePerson is the item of the only person that a phrase names, in full, where
// it tells no deed and nobody's thing; -1 if it is not so.
func (w *writer) onePerson(t *Telling) int {
	person := -1
	for _, n := range t.Items {
		switch it := &w.sentence.Items[n]; {
		case it.Predicate, it.Pronoun, it.Quoted, it.Kind == statement.Moment:
			return -1
		case it.Kind != statement.Name || it.Class != "person" || it.Titled:
		case person >= 0, !strings.Contains(it.Surface, " "), w.owns(it), it.Prep != "" && n != t.Head:
			return -1
		default:
			person = n
		}
	}
	return person
}

// tellsWho says whether item k tells who person n is: a role beside it, or its
// age.
func (w *writer) tellsWho(t *Telling, k, n int) bool {
	it := &w.sentence.Items[k]
	switch {
	case it.Kind == statement.Number:
		return it.Up == n && it.Prep == ""
	case it.Kind == statement.Name && it.Class == "place":
		return it.Up == n && (it.Prep == "of" || it.Prep == "from")
	case !it.Noun():
		return false
	case english.IsPerson(it.Lemma):
		return k == t.Head || it.Titled || it.Rel == "appos"
	}
	return it.Titled && isUpper(it.In(w.report.Text))
}

// specific says whether a phrase tells of something in particular: it counts or
// dates it, says of what, where or with whom it is, or says much.
func (w *writer) specific(t *Telling) bool {
	if len(t.Items) > fewestPlain {
		return true
	}
	for k, n := range t.Items {
		it := &w.sentence.Items[n]
		if it.Kind == statement.Number || it.Kind == statement.Moment || k > 0 && it.Prep != "" {
			return true
		}
	}
	return false
}

// slight says whether a phrase only names something: it neither counts it nor
// tells what is done, and by whom, to what or when, as Venn's sale of the mill
// does.
func (w *writer) slight(t *Telling) bool {
	if t.Introduces != "" || len(t.Items) < fewestTold && !w.deed(t) && !w.sum(t) {
		return true
	}
	roles, least := 0, w.rolesOf(t.Head)
	for _, n := range t.Items {
		it := &w.sentence.Items[n]
		switch {
		case it.Kind == statement.Number && !it.Bare && it.Figure.Value > 1 && !bounding[it.Prep]:
			return false
		case n == t.Head || it.Up != t.Head:
		case it.Kind == statement.Moment, it.Prep != "" && it.Prep != "than", it.Kind == statement.Name && w.owns(it) && !it.Pronoun:
			roles++
		}
	}
	return !w.deed(t) && roles < least && w.people(t) < fewestListed
}

// bounding are prepositions by which a number tells how far a verb went, and
// counts nothing of the noun it was read with: the duty on fish to 12 percent.
var bounding = wordSet(`to from by`)

// rolesOf is of how much else a phrase must tell to tell what is done, by its
// noun: of little if that is made of a verb, of more if it only may be.
func (w *writer) rolesOf(head int) int {
	const never = 99
	if head < 0 || w.sentence.Items[head].Kind != statement.Word || w.sentence.Items[head].Pos != meaning.Noun {
		return never
	}
	switch made, may := meaning.Deed(w.sentence.Items[head].Lemma); {
	case made:
		return 2
	case may:
		return 3
	}
	return never
}

// dates says whether a phrase is no more than a time.
func (w *writer) dates(t *Telling) bool {
	sp := t.Span()
	return slices.ContainsFunc(w.report.Marks.Moments, func(m news.Moment) bool { return m.Start <= sp.Start && sp.End <= m.End+1 })
}

// named says whether all words of a phrase are written as a name is.
func (w *writer) named(t *Telling) bool {
	return !slices.ContainsFunc(w.tokens, func(tok news.Token) bool {
		return t.inside(tok.Span) && tok.Tag != "PROPN" && tok.Tag != "DET" && tok.Tag != "PUNCT" && !isUpper(tok.In(w.report.Text))
	})
}

// owns says whether an item is told as whose something is: Venn's ferry.
func (w *writer) owns(it *statement.Item) bool {
	return w.rel(it.Token-w.first) == "nmod:poss"
}

// Person is whom a phrase tells who it is, by the name the story has for that
// person, if none of it is left out; empty if it tells that of nobody.
func (c *Clause) Person() string {
	if !c.phrase {
		return ""
	}
	for n, it := range c.w.sentence.Items {
		if c.Inner[n] != Outside && it.Kind == statement.Name && it.Class == "person" && !it.Pronoun && (n == c.Head || c.Head >= 0 && it.Up == c.Head && english.IsPerson(c.w.sentence.Items[c.Head].Lemma)) {
			return it.Who
		}
	}
	return ""
}
