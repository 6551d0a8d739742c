package text

import (
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/news"
)

// constituents are the phrases of a sentence as parts of its clauses. They hang
// on its tree, and on what is named and dated in it.
type constituents struct {
	text  string
	place placer
	tree  tree
	start int // first token of the sentence behind its dateline
}

// arg is the phrase that token i heads as a part of a clause.
func (c *constituents) arg(i int) *news.Arg {
	t := &c.tree
	head := t.tokens[i]
	lo, hi := c.balance(i, t.lo[i], c.untimed(i))
	if i >= c.start {
		lo = max(lo, c.start)
	}
	return &news.Arg{
		Span: news.Span{Start: t.tokens[lo].Start, End: t.tokens[hi].End},
		Head: head.Lemma,
		Name: c.place.nameOf(head.Span),
	}
}

// untimed is the last token of the phrase at i but for a moment that ends it:
// "the court on Monday" is the court.
func (c *constituents) untimed(i int) int {
	t := &c.tree
	hi := t.hi[i]
	for _, k := range t.of(i) {
		if k > i && t.base(k) == "nmod" && t.hi[k] == t.hi[i] && t.kid(k, "case") == t.lo[k]-1 && c.place.dated(t.tokens[k].Span) && t.lo[k]-2 >= i {
			hi = t.lo[k] - 2
		}
	}
	return hi
}

// placeWords are prepositions that lead to a place whatever follows, nearWords
// those that do so before the name of a place or a word for one.
var (
	placeWords = map[string]bool{"aboard": true, "near": true, "outside": true, "inside": true, "beneath": true, "alongside": true, "onboard": true}
	nearWords  = map[string]bool{"at": true, "in": true, "on": true, "across": true, "around": true, "within": true, "throughout": true, "along": true, "off": true, "over": true, "above": true}
	wherePlace = english.Set(`street city town village area region border house home plane hospital court office stadium
		country capital school university airport base camp square building river sea ocean island coast harbour harbor
		port road highway bridge station church mosque square park market factory field forest mountain valley district
		tunnel train bus boat ship vessel aircraft province state county territory neighborhood neighbourhood suburb prison jail hotel embassy soil world
		event rally conference ceremony summit scene site gathering hearing inauguration party concert festival dinner resort palace`)
)

// args are the other parts of the clause that token i heads: where, when, to
// whom, with what, how.
func (c *constituents) args(i int, k *news.Clause) []news.Arg {
	t := &c.tree
	var out []news.Arg
	if t.kid(i, "case") >= 0 && t.kid(i, "cop") >= 0 { // was in the hall
		a := c.arg(i)
		a.Role = c.role(i)
		out = append(out, *a)
	}
	for _, kid := range t.of(i) {
		if when := c.timeUnder(kid); when >= 0 && c.role(kid) != "time" {
			out = append(out, c.part(when, "time"))
		}
		role := c.roleUnder(i, kid, k)
		if role == "" {
			continue
		}
		if relative(t.tokens[kid]) && t.base(i) == "acl" { // the hall in which they met
			a := c.arg(t.head(i))
			a.Role = role
			out = append(out, *a)
			continue
		}
		out = append(out, c.part(kid, role))
	}
	return out
}

// part is the phrase that token i heads in its role; of a time, the words of
// the moment.
func (c *constituents) part(i int, role string) news.Arg {
	a := c.arg(i)
	a.Role = role
	if role == "time" {
		a.Span = c.place.momentAt(c.tree.tokens[i].Span, a.Span)
	}
	return *a
}

// roleUnder is the role that the child kid has in the clause k that token i
// heads, empty if it is no part beside its subject and object.
func (c *constituents) roleUnder(i, kid int, k *news.Clause) string {
	t := &c.tree
	at := t.tokens[kid].Span
	switch t.rel(kid) {
	case "nmod", "nmod:unmarked":
		if k.Object != nil && t.tokens[i].Tag != "VERB" && k.Object.Holds(at) {
			return "" // was the mayor of the town
		}
		return c.role(kid)
	case "obl", "obl:unmarked":
		return c.role(kid)
	case "iobj":
		return "to"
	case "obj", "nsubj":
		if k.Object != nil && k.Object.Overlaps(at) || k.Subject != nil && k.Subject.Overlaps(at) {
			return ""
		}
		return c.misread(kid)
	case "advmod":
		return c.adverbRole(kid)
	}
	return ""
}

// misread is "time" for a moment that the tree has as a subject or object:
// "said Saturday that".
func (c *constituents) misread(i int) string {
	if c.place.dated(c.tree.tokens[i].Span) {
		return "time"
	}
	return ""
}

// timeUnder is a moment that hangs on the noun at i: "spoke to reporters on
// Sunday" tells when they were spoken to, however the tree has it; -1 if
// there is none.
func (c *constituents) timeUnder(i int) int {
	t := &c.tree
	switch t.base(i) {
	case "obl", "obj", "nmod", "nsubj":
	default:
		return -1
	}
	for range 3 {
		under := -1
		for _, k := range t.of(i) {
			if b := t.base(k); b != "nmod" && b != "appos" || k < i || t.kid(k, "nmod:poss") >= 0 {
				continue
			}
			if c.place.timed(t.tokens[k].Span) {
				return k
			}
			under = k
		}
		if i = under; i < 0 {
			break
		}
	}
	return -1
}

// role is what an oblique phrase is to its clause: time and place where its
// words tell, otherwise its preposition.
func (c *constituents) role(i int) string {
	t := &c.tree
	if clockWord[low(t.tokens[i].Lemma)] {
		return "time"
	}
	phrase := news.Span{Start: t.tokens[t.lo[i]].Start, End: t.tokens[t.hi[i]].End}
	if c.place.timed(t.tokens[i].Span) || c.place.timed(phrase) && t.tokens[i].Tag != "VERB" && c.place.nameOf(t.tokens[i].Span) == "" && timeNoun[t.tokens[i].Lemma] {
		return "time"
	}
	prep := ""
	if p := t.kid(i, "case"); p >= 0 {
		prep = low(t.tokens[p].In(c.text))
	}
	switch {
	case timePrep[prep] || timeNoun[low(t.tokens[i].Lemma)] && (prep == "" || nearWords[prep]):
		return "time"
	case placeWords[prep], prep == "" && c.place.isPlace(t.tokens[i].Span):
		return "place"
	case prep == "according":
		return "according to"
	case nearWords[prep] && (c.place.isPlace(t.tokens[i].Span) || wherePlace[low(t.tokens[i].Lemma)]):
		return "place"
	}
	return prep
}

var (
	timePrep = map[string]bool{"during": true, "until": true, "since": true}
	timeNoun = english.Set(english.TimeUnits, `moment time`, english.DayParts, english.Todays,
		english.Small(english.Weekdays), english.Small(english.MonthsButMay), english.Seasons)
	clockWord   = english.Set(english.Meridiems, english.ClockPoints, "o'clock")
	whereAdverb = map[string]bool{"here": true, "there": true, "abroad": true, "overseas": true, "nearby": true, "where": true}
)

// adverbRole is what an adverb is to its clause, empty where it is no part
// worth keeping.
func (c *constituents) adverbRole(i int) string {
	t := &c.tree
	k := t.tokens[i]
	word := low(k.Lemma)
	switch {
	case c.place.timed(k.Span):
		return "time"
	case whereAdverb[word]:
		return "place"
	case k.Tag == "ADV" && word != "only" && strings.HasSuffix(word, "ly") && adverbModality[word] == "":
		return "manner"
	}
	return ""
}

// placer finds the name or moment that stands at a place of the text.
type placer struct {
	names    []news.Name
	mentions []news.Mention
	moments  []news.Moment
}

func newPlacer(d *doc) placer {
	return placer{d.marks.Names, d.marks.Mentions, d.marks.Moments}
}

// nameOf is whom the words at s name or mean, empty if nobody.
func (p *placer) nameOf(s news.Span) string {
	if i := holding(len(p.names), func(i int) news.Span { return p.names[i].Span }, s); i >= 0 {
		return p.names[i].Name
	}
	if i := holding(len(p.mentions), func(i int) news.Span { return p.mentions[i].Span }, s); i >= 0 {
		return p.mentions[i].Name
	}
	return ""
}

// isPlace says whether the words at s name a place.
func (p *placer) isPlace(s news.Span) bool {
	i := holding(len(p.names), func(i int) news.Span { return p.names[i].Span }, s)
	return i >= 0 && p.names[i].Kind == "place"
}

// momentAt is the span of the moment that the words at s stand in, span if
// they stand in none.
func (p *placer) momentAt(s, span news.Span) news.Span {
	if i := holding(len(p.moments), func(i int) news.Span { return p.moments[i].Span }, s); i >= 0 {
		return p.moments[i].Span
	}
	return span
}

// dated says whether the words at s overlap a moment that is no duration.
func (p *placer) dated(s news.Span) bool {
	i := holding(len(p.moments), func(i int) news.Span { return p.moments[i].Span }, s)
	return i >= 0 && (p.moments[i].Type == "DATE" || p.moments[i].Type == "TIME")
}

// timed says whether the words at s overlap a moment.
func (p *placer) timed(s news.Span) bool {
	i := holding(len(p.moments), func(i int) news.Span { return p.moments[i].Span }, s)
	return i >= 0
}

// holding is the index of the last of n spans, in order of place, that shares
// a byte with s, among the few that begin before its end; -1 if there is none.
func holding(n int, at func(int) news.Span, s news.Span) int {
	i := sort.Search(n, func(i int) bool { return at(i).Start >= s.End })
	for back := 0; back < 4 && i > 0; back++ {
		i--
		if at(i).Overlaps(s) {
			return i
		}
	}
	return -1
}
