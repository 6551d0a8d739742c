package wording

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
)

// persons counts the pronouns of a telling whose person it does not name
// before them, and refuses those that reading could not settle, and us and
// you outside quotation marks.
func (r *reading) persons() bool {
	m := meant{reading: r, named: map[string]bool{}, people: map[string]bool{}}
	for i, tok := range r.tokens {
		if !r.t.inside(tok.Span) || m.names(i) {
			continue
		}
		f := r.form(i)
		if pointing[f] && m.points(i) && (!m.any || m.pointsBack(i) || m.pointsHere(i)) || m.ties(i) {
			r.t.Leans++ // this statement, such a move; however
			continue
		}
		if m.headless(i) || m.unsigned(i) {
			r.t.Leans++ // the first will be launched; the statement said
			r.t.Nameless = true
			continue
		}
		if tok.Tag != "PRON" && tok.Tag != "DET" || !pronouns[f] || m.fills(i) {
			continue
		}
		if m.quoted(i) {
			continue
		}
		if ourselves[f] {
			return false
		}
		m.pronoun(i)
	}
	return r.t.Leans < 3
}

// quoted says whether pronoun i is somebody's whose words are quoted; he whom they begin
// with, and nobody has named, leans all the same: “He asked me to stay,” she wrote.
func (m *meant) quoted(i int) bool {
	n := m.itemAt(m.tokens[i].Span)
	if (n < 0 || !m.sentence.Items[n].Quoted) && !m.quotedToken(i) {
		return false
	}
	if m.base(i) == "nsubj" && one[m.form(i)] && !m.person && len(m.named) == 0 || m.opensSpeech(i) {
		m.t.Leans++
	}
	return true
}

// opensSpeech says whether pronoun i is what the words of a quotation begin with, at the
// head of a telling, and so what it means was told before: “It is in good shape,” she said.
func (m *meant) opensSpeech(i int) bool {
	if i > 1 || m.base(i) != "nsubj" || !resuming[m.form(i)] || m.firstOf() > i {
		return false
	}
	return m.form(i) != "it" || m.kid(m.head[i], "csubj", "ccomp", "acl") < 0 // it is the view of the guild that
}

// fills says whether word i stands for nothing: it is said that, there is.
func (m *meant) fills(i int) bool {
	if m.base(i) != "expl" {
		return false
	}
	return m.form(i) != "it" || m.tokens[m.head[i]].Tag != "VERB" || m.kid(m.head[i], "csubj", "ccomp", "xcomp", "advcl", "acl") >= 0
}

// meant is whom and what a telling has named so far, so that a pronoun behind
// can mean them.
type meant struct {
	*reading
	named              map[string]bool // whom, and whether outside quotation marks
	people             map[string]bool // those of them who are people
	any, person, thing bool
	someone            bool // a noun brings somebody in: a woman
	folk               bool // a noun tells of people: bakers
}

// names notes whom or what word i names, and says whether it is part of a name.
func (m *meant) names(i int) bool {
	tok, n := m.tokens[i], m.itemAt(m.tokens[i].Span)
	named := n >= 0 && m.sentence.Items[n].Kind == statement.Name && tok.Tag != "PRON"
	quoted := m.quotedToken(i)
	if named {
		m.named[m.sentence.Items[n].Who] = m.named[m.sentence.Items[n].Who] || !quoted
	}
	switch {
	case quoted:
		return tok.Tag != "PRON" && tok.Tag != "DET" // he who says it is not whom he speaks of
	case named:
		m.name(&m.sentence.Items[n])
		return true
	case tok.Tag == "NOUN" && tok.Rel != "compound":
		m.noun(i, n)
	}
	return false
}

// name notes a name outside quotation marks.
func (m *meant) name(it *statement.Item) {
	m.any = true
	if it.Class == "person" {
		m.person, m.people[it.Who] = true, true
	} else {
		m.thing = true
	}
}

// noun notes the noun at word i, item n, -1 if it is none.
func (m *meant) noun(i, n int) {
	person := english.IsPerson(strings.ToLower(m.tokens[i].Lemma))
	if d := m.kid(i, "det"); person && d >= 0 && (m.form(d) == "a" || m.form(d) == "an") {
		m.someone = true
	}
	m.folk = m.folk || person
	m.any, m.person, m.thing = true, m.person || person, m.thing || !person && (n < 0 || !m.sentence.Items[n].Titled)
}

// pronoun counts pronoun i if what stands before it does not tell whom it means.
func (m *meant) pronoun(i int) {
	n, f := m.itemAt(m.tokens[i].Span), m.form(i)
	switch {
	case demonstratives[f]:
		if m.tokens[i].Tag == "PRON" && !m.relates(i) && !m.told(i) {
			m.t.Leans++
			m.t.Nameless = m.t.Nameless || m.base(i) == "nsubj" || m.base(i) == "obj"
		}
	case m.speaks(i):
		if n < 0 || !m.named[m.sentence.Items[n].Who] {
			m.t.Leans++
		}
	case n >= 0 && m.sentence.Items[n].Kind == statement.Name:
		if !m.means(i, m.sentence.Items[n].Who) {
			m.t.Leans++
			m.t.Nameless = m.t.Nameless || one[f] && m.base(i) == "nsubj" && !m.person
		}
	case !m.any:
		m.t.Leans++
		m.t.Nameless = m.t.Nameless || m.base(i) == "nsubj"
	case m.doneTo(i):
		m.t.Leans++
		m.t.Nameless = true
	case m.none(f):
		m.t.Leans++
	}
}

// none says whether nothing that a telling has named so far can be what a pronoun
// means: he, beside things; it, beside people; their, beside one person.
func (m *meant) none(f string) bool {
	switch {
	case one[f]:
		return !m.person
	case f == "it" || f == "its":
		return !m.thing
	}
	return they[f] && m.person && !m.thing && !m.folk && len(m.named) == 1
}

// doneTo says whether pronoun i is to whom the only one named so far does something,
// and so cannot mean that one: Maar slapped her, Maar praised bakers but fined them.
func (m *meant) doneTo(i int) bool {
	if f := m.form(i); !one[f] && !they[f] || len(m.people) != 1 || m.folk {
		return false
	}
	v := m.head[i]
	switch {
	case v < 0:
		return false
	case m.base(i) == "nmod" && m.tokens[v].Tag == "ADV": // slapped her there
		v = m.head[v]
	case m.base(i) != "obj" && m.base(i) != "iobj":
		return false
	}
	s := -1
	for ; v >= 0 && s < 0; v = m.head[v] {
		if s = m.kid(v, "nsubj"); m.base(v) != "conj" {
			break
		}
	}
	if s < 0 || s > i {
		return false
	}
	for k := m.left[s]; k <= m.right[s]; k++ {
		if n := m.itemAt(m.tokens[k].Span); n >= 0 && m.sentence.Items[n].Kind == statement.Name && m.sentence.Items[n].Class == "person" {
			return true
		}
	}
	return false
}

// means says whether a telling tells whom pronoun i means, who is that person:
// it names him, or brings in somebody before it.
func (m *meant) means(i int, who string) bool {
	_, named := m.named[who]
	return named || m.someone || m.namedBehind(i, who)
}

// speaks says whether pronoun i is who says what stands in quotation marks.
func (m *meant) speaks(i int) bool {
	return slices.ContainsFunc(m.sentence.Quotes, func(q news.Quote) bool {
		return q.Source != nil && q.Kind != "indirect" && *q.Source == m.tokens[i].Span
	})
}

// relates says whether word i is the "that" of a clause that tells more of the
// noun before it.
func (m *meant) relates(i int) bool {
	return m.form(i) == "that" && (m.tokens[i].Fine == "WDT" || m.head[i] >= 0 && m.base(m.head[i]) == "acl" && m.head[m.head[i]] < i)
}

// told says whether what a pointing word means is told behind it: those who
// fled, those on board.
func (m *meant) told(i int) bool { return m.kid(i, "acl", "nmod") > i }

// namedBehind says whether a person for whom a pronoun stands is named by the
// clause that its own hangs on, behind it: as he left, Hale said.
func (m *meant) namedBehind(i int, who string) bool {
	led := false
	for k := m.head[i]; k >= 0 && !led; k = m.head[k] {
		led = m.base(k) == "advcl" && m.head[k] > k
	}
	return led && slices.ContainsFunc(m.t.Items, func(n int) bool {
		it := &m.sentence.Items[n]
		return it.Kind == statement.Name && it.Who == who && !it.Pronoun && !it.Titled && it.Token-m.first > i
	})
}

// ties says whether word i only tells how its sentence goes on from what was
// told before it: a connective of contrast, result or addition (Prasad and
// others 2008, "The Penn Discourse TreeBank 2.0").
func (m *meant) ties(i int) bool {
	if i == 0 {
		told := strings.ToLower(m.sentence.In(m.report.Text))
		if slices.ContainsFunc(openers, func(o string) bool { return strings.HasPrefix(told, o) }) {
			return true
		}
	}
	return connectives[m.form(i)] && m.tokens[i].Tag == "ADV" && !m.quotedToken(i) && (m.left[i] == m.right[i] && (m.comma(i+1) || m.comma(i-1)) || i == 0)
}

// connectives are adverbs that join a sentence to the one before it.
var connectives = wordSet(`however instead therefore thus hence otherwise likewise similarly nevertheless nonetheless moreover furthermore
consequently accordingly besides conversely rather then together too additionally alternatively regardless still finally lastly secondly thirdly`)

// openers are phrases that do the same at the head of a sentence.
var openers = []string{
	"as a result,", "as a consequence,", "in addition,", "for example,", "for instance,", "in contrast,", "by contrast,", "on the other hand,",
	"in other words,", "in fact,", "more specifically,", "specifically,", "indeed,", "for that reason,", "with that,", "that said,", "in turn,", "in the meantime,", "after that,", "on top of that,",
	"here is ", "here are ", "here's ", "here’s ",
}

// headless says whether word i is a subject without its noun: the first, the
// latter, others.
func (m *meant) headless(i int) bool {
	if b := m.base(i); b != "nsubj" || m.quotedToken(i) {
		return false
	}
	switch t := &m.tokens[i]; t.Tag {
	case "ADJ":
		return t.Fine == "JJ" && m.form(i) != "many" && m.form(i) != "few" && m.kid(i, "nmod", "acl", "conj") < 0 && !isUpper(t.In(m.report.Text)) && m.kid(i, "det") >= 0
	case "NUM":
		d := m.kid(i, "det")
		return d >= 0 && m.form(d) == "the" && m.kid(i, "nmod", "acl", "appos") < 0 // the two resigned
	case "DET":
		return m.kid(i, "nmod", "acl") < 0 && m.form(i) != "there" && m.form(i) != "that" && m.form(i) != "which"
	}
	return false
}

// unsigned says whether word i is who says something, and only a paper or a voice of
// somebody who is not told: the statement said, the spokesman said.
func (m *meant) unsigned(i int) bool {
	if m.base(i) != "nsubj" || m.head[i] < 0 || m.tokens[i].Tag != "NOUN" || m.person || m.quotedToken(i) || !unsigned[m.form(i)] || !statement.Speaks(m.tokens[m.head[i]].Lemma) {
		return false
	}
	d := m.kid(i, "det")
	return d >= 0 && m.form(d) == "the" && m.kid(i, "nmod", "acl", "compound", "amod") < 0
}

var unsigned = english.Set(english.Writings, `note spokesman spokeswoman spokesperson`)

// points says whether word i stands before a noun and points to what was told
// before.
func (m *meant) points(i int) bool {
	return m.head[i] > i && m.tokens[m.head[i]].Tag == "NOUN" && !m.quotedToken(i)
}

// pointsBack says whether word i points to a deed or thing that the telling does
// not name before it: after that decision. A time needs no name.
func (m *meant) pointsBack(i int) bool {
	noun := m.head[i]
	lemma := m.tokens[noun].Lemma
	if !distant[m.form(i)] || m.kid(noun, "acl") >= 0 || timeNouns[strings.ToLower(lemma)] {
		return false
	}
	for k := range i {
		if m.tokens[k].Lemma == lemma && m.t.inside(m.tokens[k].Span) {
			return false
		}
	}
	return !slices.ContainsFunc(m.sentence.Items, func(it statement.Item) bool {
		return it.Kind == statement.Moment && it.Holds(m.tokens[i].Span)
	})
}

// pointsHere says whether word i points to the place where a report was written, or
// told of before, and no place stands before it in the telling: in this city.
func (m *meant) pointsHere(i int) bool {
	if f := m.form(i); f != "this" || !settlements[strings.ToLower(m.tokens[m.head[i]].Lemma)] {
		return false
	}
	return !slices.ContainsFunc(m.t.Items, func(n int) bool {
		it := &m.sentence.Items[n]
		return it.Class == "place" && it.Token-m.first < i
	})
}

// settlements are nouns for where people live.
var settlements = english.Set(english.Settlements, `country nation`)

var (
	they           = english.Set(english.They)
	resuming       = wordSet(`it they this that these those`)
	distant        = wordSet(`that those such`)
	timeNouns      = english.Set(english.Weekdays, english.DayParts, english.Seasons, english.TimeUnits, `fortnight time moment point stage age`)
	pronouns       = english.Set(english.Pronouns, english.OfUs)
	one            = english.Set(english.He, english.She)
	pointing       = english.Set(english.Demonstratives, `such another`)
	ourselves      = english.Set(english.IWeYou, english.OfUs)
	demonstratives = english.Set(english.Demonstratives)
)
