package wording

import (
	"slices"
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
)

const (
	fewest = 4  // words a telling has at least
	most   = 48 // and at most

	mostWhole = 64 // a sentence as it stands

	mostPieces   = 3 // pieces it falls into
	leastContent = 3 // items that tell something by themselves
)

// stump says whether of a predicate that says little by itself nothing is
// left but its subject.
func (w *writer) stump(t *Telling, h int) bool {
	if w.tokens[h].Tag != "VERB" && w.tokens[h].Tag != "AUX" || !bare[strings.ToLower(w.tokens[h].Lemma)] {
		return false
	}
	for i := range w.tokens {
		if w.head[i] != h || !t.inside(w.tokens[i].Span) {
			continue
		}
		switch w.base(i) {
		case "obj":
			if !strings.HasSuffix(w.form(i), "self") {
				return false
			}
		case "xcomp", "ccomp", "advcl", "iobj", "compound":
			return false
		case "obl":
			if n := w.itemAt(t, w.tokens[i].Span); !talking[strings.ToLower(w.tokens[h].Lemma)] || n < 0 || w.sentence.Items[n].Kind != statement.Moment {
				return false
			}
		}
	}
	return true
}

// bare are verbs that say little without what hangs on them.
var bare = wordSet(`be go come get become have do take make give put keep let seem appear happen occur travel begin start continue end remain stay
refer belong amount consist depend rely resort adhere pertain speak talk`)

// talking are those of them that say nothing with a time alone: spoke on Monday.
var talking = wordSet(`speak talk`)

// firstOf is the first token of a telling.
func (w *writer) firstOf(t *Telling) int {
	for i := range w.tokens {
		if w.tokens[i].Start >= t.Pieces[0].Start {
			return i
		}
	}
	return 0
}

// content counts the items of a telling that tell something by themselves:
// no pronouns, no words of saying, being and having.
func (w *writer) content(t *Telling) int {
	n := 0
	for _, k := range t.Items {
		it := &w.sentence.Items[k]
		if it.Light || it.Kind == statement.Word && statement.Speaks(it.Lemma) || it.Kind == statement.Name && it.Pronoun {
			continue
		}
		if n++; it.Kind == statement.Name || it.Kind == statement.Number {
			n++ // whom or how many tells more than any word
		}
	}
	return n
}

// alone says whether a telling can be read by itself, and notes whose voice
// it is and how many pronouns lean on what is not in it.
func (w *writer) alone(t *Telling, h int) bool {
	text := t.Text(w.report.Text)
	switch {
	case t.Words < fewest, t.Words > most && !t.Whole, t.Words > mostWhole:
		return false
	case len(t.Pieces) > mostPieces, w.content(t) < leastContent, w.stump(t, h), !t.Opens && w.tokens[w.firstOf(t)].Tag == "PRON":
		return false
	case !Balanced(text), strings.HasSuffix(text, "?"), strings.Contains(text, "|"), strings.Contains(text, "\n"), strings.HasPrefix(strings.TrimPrefix(text, Cut+" "), "/"):
		return false
	}
	w.voice(t, h)
	return !w.doubted(t, h) && !w.beheaded(t, h) && !w.dangling(t) && !w.conditioned(t) && w.tells(t, h) && w.sure(t) && w.quoting(t) && w.persons(t)
}

// voice notes who says a telling, where it is the complement of a verb of
// saying or thinking that is left out.
func (w *writer) voice(t *Telling, h int) {
	for k := h; k >= 0 && !w.punct(k); k = w.head[k] {
		b, up := w.base(k), w.head[k]
		if up < 0 || b != "ccomp" && b != "conj" && b != "parataxis" && b != "acl" {
			return
		}
		if b == "acl" && !statement.Says(w.tokens[up].Lemma) {
			return
		}
		if b == "conj" || t.inside(w.tokens[up].Span) || statement.Factive(w.tokens[up].Lemma) {
			continue
		}
		t.Voice = Unnamed
		for _, it := range w.sentence.Items {
			if it.Token == up+w.first && it.Doer >= 0 {
				switch d := &w.sentence.Items[it.Doer]; {
				case d.Kind == statement.Name && d.Class == "person":
					t.Voice = d.Who
				case statement.Registrar(d.Lemma):
					t.Voice = ""
				}
			}
		}
		return
	}
}

// Unnamed is the voice of somebody without a name.
const Unnamed = "?"

// doubted says whether a telling is what something left out of it is said to be,
// so that it is not told as so: it is not clear that they would win, the chance
// that they win, whether they win.
func (w *writer) doubted(t *Telling, h int) bool {
	for k := h; k >= 0; k = w.head[k] {
		up := w.head[k]
		if up < 0 || t.inside(w.tokens[up].Span) {
			return false
		}
		switch w.base(k) {
		case "ccomp", "csubj", "acl":
		case "conj":
			continue
		case "advcl":
			return till[w.form(w.left[k])] && w.unreal(up)
		default:
			return false
		}
		if m := w.kid(k, "mark"); m >= 0 && (w.form(m) == "whether" || w.form(m) == "if") {
			return true
		}
		if w.rel(k) == "acl:relcl" || w.base(k) == "acl" && w.kid(k, "mark") < 0 {
			return false
		}
		if w.tokens[up].Tag != "VERB" {
			return true
		}
		for i := range w.tokens {
			if w.head[i] == up && (english.Denies(w.form(i)) || undone[w.form(i)]) {
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
func (w *writer) unreal(i int) bool {
	for ; i >= 0; i = w.head[i] {
		for k := range w.tokens {
			if w.head[k] == i && w.tokens[k].Fine == "MD" {
				return true
			}
		}
		if b := w.base(i); b != "xcomp" && b != "ccomp" {
			return false
		}
	}
	return false
}

// beheaded says whether a piece of a telling begins with a later verb that has
// a tense and is no second one of the first one's subject, which would be read
// as its own: the airline apologized … accused them of theft.
func (w *writer) beheaded(t *Telling, h int) bool {
	for i := range w.tokens {
		switch w.base(i) {
		case "advcl", "acl", "ccomp":
		default:
			continue
		}
		switch w.tokens[i].Fine {
		case "VBD", "VBZ", "VBP":
		default:
			continue
		}
		if i != h && slices.ContainsFunc(t.Pieces[1:], func(p news.Span) bool { return p.Start == w.tokens[i].Start }) {
			return true
		}
	}
	return false
}

// conditioned says whether a telling of what will or may be leaves out an if.
func (w *writer) conditioned(t *Telling) bool {
	if t.Head < 0 || w.sentence.Items[t.Head].Mood == statement.Fact {
		return false
	}
	for i, tok := range w.tokens {
		f := w.form(i)
		if f != "if" && f != "unless" && f != "would" || t.inside(tok.Span) {
			continue
		}
		if tok.Start < t.Span().End || f != "would" && w.head[i] >= 0 && w.base(w.head[i]) == "advcl" && w.head[w.head[i]] == w.sentence.Items[t.Head].Token-w.first {
			return true
		}
	}
	return false
}

// tells says whether a clause of saying holds what is said.
func (w *writer) tells(t *Telling, h int) bool {
	if !statement.Speaks(w.tokens[h].Lemma) || w.kid(h, "nsubj:pass") >= 0 {
		return true // was confirmed as minister
	}
	for i := range w.tokens {
		if b := w.base(i); w.head[i] == h && (b == "ccomp" || b == "obj" && w.tokens[h].Lemma != "tell" || b == "xcomp" || b == "parataxis") && t.inside(w.tokens[i].Span) {
			return true
		}
	}
	return false
}

// Balanced says whether every mark has its fellow.
func Balanced(text string) bool {
	return unbalanced(text) == 0 && strings.Count(text, "(") == strings.Count(text, ")") && strings.Count(text, "‘") <= strings.Count(text, "’") && !unclosed(text)
}

// unclosed says whether a straight single mark opens words and none closes them.
func unclosed(text string) bool {
	open := 0
	for i := range len(text) {
		switch before, behind := i == 0 || text[i-1] == ' ', i+1 == len(text) || !isLetter(text[i+1]); {
		case text[i] != '\'':
		case before && !behind:
			open++
		case behind && open > 0:
			open--
		}
	}
	return open > 0
}

func isLetter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0x7f
}

// sure says whether nothing is left out of a telling that turns it: the word
// that denies it, or that it hangs on for being so.
func (w *writer) sure(t *Telling) bool {
	if w.raised(t) {
		return false
	}
	for _, n := range t.Items {
		it := &w.sentence.Items[n]
		if !it.Predicate {
			continue
		}
		if it.Negated && !w.denies(t) {
			return false
		}
		switch it.Mood {
		case statement.Fact, statement.Required:
		case statement.Ahead, statement.Possible:
			if n == t.Head && it.Up >= 0 && !slices.Contains(t.Items, it.Up) && !w.modal(it.Token-w.first) {
				return false
			}
		default:
			if n == t.Head && !w.hedged(t) {
				return false
			}
		}
	}
	return true
}

// raised says whether a telling gives an office and leaves out the word by which it
// is a lesser one, or one no more: Vice President, former mayor.
func (w *writer) raised(t *Telling) bool {
	for i := range len(w.tokens) - 1 {
		if lesser[w.form(i)] && !t.inside(w.tokens[i].Span) && t.inside(w.tokens[i+1].Span) && nounTag[w.tokens[i+1].Tag] && w.tokens[i+1].Start-w.tokens[i].End <= 1 {
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
func (w *writer) denies(t *Telling) bool {
	return w.any(t, func(f string) bool { return english.Denies(f) || undone[f] })
}

// hedged says whether a telling holds a word that weakens it.
func (w *writer) hedged(t *Telling) bool {
	return w.any(t, func(f string) bool { return turns[f] })
}

// modal says whether a predicate has an auxiliary of its own that tells how
// far it is so.
func (w *writer) modal(h int) bool {
	for i := range w.tokens {
		if w.head[i] == h && (w.base(i) == "aux" || turns[w.form(i)]) {
			return true
		}
	}
	return false
}

// undone are words of deeds that were not done, and hardly.
var undone = english.Set(english.Deny, `hardly no-one unable refuse refused refuses refusing
decline declined declines declining fail failed fails failing`)

// any says whether a word of the telling passes.
func (w *writer) any(t *Telling, pass func(string) bool) bool {
	for i, tok := range w.tokens {
		for _, p := range t.Pieces {
			if p.Holds(tok.Span) && pass(w.form(i)) {
				return true
			}
		}
	}
	return false
}

// quoting says whether what a telling quotes stands in it with its marks and
// with the one who says it, and notes whose reported words it tells without
// saying so.
func (w *writer) quoting(t *Telling) bool {
	sp := t.Span()
	for i := range w.sentence.Quotes {
		q := &w.sentence.Quotes[i]
		if q.Scare || !q.Overlaps(sp) {
			continue
		}
		cued, direct := t.holds(q.Cue), q.Kind == "direct"
		switch {
		case direct && !cued && !t.holds(q.Source):
			return false // nobody says it
		case q.Holds(sp) && w.marked(q):
			return false // its marks are cut off
		case !direct && !cued && w.handsOn(t, q):
			t.Voice = w.speaker(q)
		}
	}
	return true
}

// marked says whether a quotation stands in quotation marks: all of it, or where
// it begins.
func (w *writer) marked(q *news.Quote) bool {
	return q.Kind == "direct" || q.Kind == "mixed" && q.Start > 0 && strings.ContainsAny(w.report.Text[max(0, q.Start-3):q.Start], "“\"")
}

// handsOn says whether a quotation holds what a telling is about, and neither
// its words of saying nor its speaker tell that it is so.
func (w *writer) handsOn(t *Telling, q *news.Quote) bool {
	return q.Holds(w.placeOfHead(t)) && !w.factiveCue(q) && !w.registrar(q)
}

// speaker is the voice of a quotation: a person with a name, or somebody without.
func (w *writer) speaker(q *news.Quote) string {
	if who := string(q.Speaker); who != "" && w.namesPerson(who) {
		return who
	}
	return Unnamed
}

// factiveCue says whether the words of saying of a quotation without marks
// tell that what is said is so.
func (w *writer) factiveCue(q *news.Quote) bool {
	return q.Kind == "indirect" && w.lemmaIn(q.Cue, statement.Factive)
}

// registrar says whether the speaker of a quotation without marks is one whose
// office it is to know.
func (w *writer) registrar(q *news.Quote) bool {
	return q.Kind == "indirect" && w.lemmaIn(q.Source, statement.Registrar)
}

// lemmaIn says whether the lemma of a word within a span, if there is one, is one
// of some.
func (w *writer) lemmaIn(sp *news.Span, of func(lemma string) bool) bool {
	return sp != nil && slices.ContainsFunc(w.tokens, func(tok news.Token) bool { return sp.Holds(tok.Span) && of(strings.ToLower(tok.Lemma)) })
}

// namesPerson says whether the report names a person so.
func (w *writer) namesPerson(who string) bool {
	return slices.ContainsFunc(w.report.Marks.Names, func(n news.Name) bool { return n.Kind == "person" && n.Name == who })
}

// placeOfHead is the place of the head of a telling.
func (w *writer) placeOfHead(t *Telling) news.Span {
	if t.Head >= 0 {
		return w.sentence.Items[t.Head].Span
	}
	return t.Pieces[0]
}

// quotedToken says whether a token stands in a quotation.
func (w *writer) quotedToken(sp news.Span) bool {
	all := w.report.Marks.Quotes
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

// itemAt is the item that holds a span, -1 if none.
func (w *writer) itemAt(t *Telling, sp news.Span) int {
	for _, n := range t.Items {
		if w.sentence.Items[n].Holds(sp) {
			return n
		}
	}
	return -1
}
