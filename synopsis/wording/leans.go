package wording

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// persons counts the pronouns of a telling whose person it does not name
// before them, and refuses those that reading could not settle, and us and
// you outside quotation marks.
func (w *writer) persons(t *Telling) bool {
	named := map[string]bool{}
	any, person, thing := false, false, false
	for i, tok := range w.tokens {
		if !w.inside(t, tok.Span) {
			continue
		}
		n := w.itemAt(t, tok.Span)
		if n >= 0 && w.sentence.Items[n].Kind == statement.Name && tok.Tag != "PRON" {
			named[w.sentence.Items[n].Who] = true
			any, person = true, person || w.sentence.Items[n].Class == "person"
			thing = thing || w.sentence.Items[n].Class != "person"
			continue
		}
		if tok.Tag == "NOUN" && tok.Rel != "compound" {
			any, thing = true, thing || n < 0 || !w.sentence.Items[n].Titled
		}
		f := w.form(i)
		if !any && pointing[f] && w.points(i) || w.ties(i) {
			t.Leans++ // this statement, such a move; however
			continue
		}
		if w.headless(i) {
			t.Leans++ // the first will be launched
			t.Nameless = true
			continue
		}
		if tok.Tag != "PRON" && tok.Tag != "DET" || !pronouns[f] || w.base(i) == "expl" {
			continue
		}
		switch {
		case n >= 0 && w.sentence.Items[n].Quoted || w.quotedToken(tok.Span):
			continue
		case ourselves[f]:
			return false
		case demonstratives[f]:
			if tok.Tag == "PRON" && (w.base(i) == "nsubj" || w.base(i) == "obj") {
				t.Leans++
				t.Nameless = true
			}
		case n >= 0 && w.sentence.Items[n].Kind == statement.Name:
			if !named[w.sentence.Items[n].Who] {
				t.Leans++
			}
		case !any:
			t.Leans++
			t.Nameless = t.Nameless || w.base(i) == "nsubj"
		case one[f] && !person, (f == "it" || f == "its") && !thing:
			t.Leans++ // he, beside things that have names; it, beside people
		}
	}
	return t.Leans < 3
}

// ties says whether word i only tells how its sentence goes on from what was
// told before it: a connective of contrast, result or addition (Prasad and
// others 2008, "The Penn Discourse TreeBank 2.0").
func (w *writer) ties(i int) bool {
	if i == 0 {
		told := strings.ToLower(w.sentence.In(w.report.Text))
		if slices.ContainsFunc(openers, func(o string) bool { return strings.HasPrefix(told, o) }) {
			return true
		}
	}
	return connectives[w.form(i)] && w.tokens[i].Tag == "ADV" && !w.quotedToken(w.tokens[i].Span) && (w.left[i] == w.right[i] && (w.comma(i+1) || w.comma(i-1)) || i == 0)
}

// connectives are adverbs that join a sentence to the one before it.
var connectives = wordSet(`however instead therefore thus hence otherwise likewise similarly nevertheless nonetheless moreover furthermore
consequently accordingly besides conversely rather then together too additionally alternatively regardless still finally lastly secondly thirdly`)

// openers are phrases that do the same at the head of a sentence.
var openers = []string{
	"as a result,", "as a consequence,", "in addition,", "for example,", "for instance,", "in contrast,", "by contrast,", "on the other hand,",
	"in other words,", "in turn,", "in the meantime,", "after that,", "on top of that,",
	"here is ", "here are ", "here's ", "here’s ",
}

// headless says whether word i is a subject without its noun: the first, the
// latter, others.
func (w *writer) headless(i int) bool {
	if b := w.base(i); b != "nsubj" || w.quotedToken(w.tokens[i].Span) {
		return false
	}
	switch t := &w.tokens[i]; t.Tag {
	case "ADJ":
		return t.Fine == "JJ" && w.form(i) != "many" && w.form(i) != "few" && w.kid(i, "nmod", "acl", "conj") < 0 && !isUpper(t.In(w.report.Text)) && w.kid(i, "det") >= 0
	case "DET":
		return w.kid(i, "nmod", "acl") < 0 && w.form(i) != "there" && w.form(i) != "that" && w.form(i) != "which"
	}
	return false
}

// points says whether word i stands before a noun and points to what was told
// before.
func (w *writer) points(i int) bool {
	return w.head[i] > i && w.tokens[w.head[i]].Tag == "NOUN" && !w.quotedToken(w.tokens[i].Span)
}

var (
	pronouns       = english.Set(english.Pronouns)
	one            = english.Set(english.He, english.She)
	pointing       = english.Set(english.Demonstratives, `such another`)
	ourselves      = english.Set(english.IWeYou)
	demonstratives = english.Set(english.Demonstratives)
)
