package wording

import (
	"strings"

	"synoptic/synopsis/statement"
)

// Signs are what tells whether a telling reads like a sentence of its own that
// keeps the sense of what it is cut from: one number each, in the order of
// SignNames.
type Signs [SignCount]float64

const (
	signOne         = iota // 1
	signPieces             // pieces but the first
	signOpens              // it begins like a sentence
	signWhole              // it is its sentence
	signWords              // words, in tens
	signFew                // fewer than seven words
	signContent            // items that tell something by themselves
	signLeans              // pronouns without their person
	signVoice              // somebody's who is left out
	signLong               // words of the sentence, in tens
	signLeftOut            // share of the clause that is left out
	signEndsEarly          // words of the clause behind its end, in tens
	signBare               // nothing hangs on its predicate but what does it
	signNoun               // its predicate is no verb
	signPassive            // what it is done to is told first
	signModal              // will, may, could
	signSpeaks             // a verb of saying or thinking
	signRoot               // the main clause
	signRelative           // a relative clause, read with its noun
	signShared             // a later predicate of one subject
	signUnder              // a clause under another
	signSubjectCut         // something is left out of its subject
	signSubjectJoin        // its subject is part of a list
	signSubjectName        // its subject is a name
	signSubjectThe         // its subject has an article or a number
	signSubjectBare        // its subject is one word, and no name
	signSubjectFar         // words between subject and predicate, in tens
	signDropsObl           // details left out that tell where, when, how, with what
	signDropsNoun          // details left out of a noun
	signDropsClause        // clauses left out
	signDropsWord          // adjectives and adverbs left out
	signDropsList          // parts of a list left out
	signEndsVerb           // it ends in a verb
	signEndsAdverb         // it ends in an adverb or adjective
	signEndsName           // it ends in a name or noun
	signFirstOdd           // it begins with a word that begins few sentences
	signQuoteMarks         // it holds quotation marks
	signDash               // it holds a dash, colon or bracket
	signLink               // it holds "but", "and" or "or" behind a comma
	signInQuote            // its predicate stands in somebody's words
	SignCount
)

// SignNames are the names of the signs.
var SignNames = [SignCount]string{
	"reads", "pieces", "opens", "whole", "words", "few", "content", "leans", "voice", "long", "left_out", "ends_early", "bare", "noun", "passive", "modal",
	"speaks", "root", "relative", "shared", "under", "subject_cut", "subject_join", "subject_name", "subject_the", "subject_bare", "subject_far", "drops_obl",
	"drops_noun", "drops_clause", "drops_word", "drops_list", "ends_verb", "ends_adverb", "ends_name", "first_odd", "quote_marks", "dash", "link", "in_quote",
}

func flag(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}

// Signs are what tells whether the clause without some details, as it was
// told, reads well.
func (c *Clause) Signs(t *Telling, drop []bool) Signs {
	w := c.w
	var x Signs
	r := reading{w, t, c.h}
	text := t.Text(w.report.Text)
	x[signOne] = 1
	x[signPieces] = float64(len(t.Pieces) - 1)
	x[signOpens] = flag(t.Opens)
	x[signWhole] = flag(t.Whole)
	x[signWords] = float64(t.Words) / 10
	x[signFew] = flag(t.Words < 7)
	x[signContent] = float64(r.content())
	x[signLeans] = float64(t.Leans)
	x[signVoice] = flag(t.Voice != "")
	x[signLong] = float64(len(w.tokens)) / 10
	x[signInQuote] = flag(w.quotedToken(c.h))
	x[signQuoteMarks] = flag(strings.ContainsAny(text, "\"“”"))
	x[signDash] = flag(strings.ContainsAny(text, "—–:;(["))
	x[signLink] = flag(strings.Contains(text, ", but ") || strings.Contains(text, ", and ") || strings.Contains(text, ", or "))
	c.keptSigns(&x, t)
	c.headSigns(&x, t)
	c.subjectSigns(&x, t)
	c.dropSigns(&x, drop)
	return x
}

// keptSigns tell of what is kept of the clause and where it begins and ends.
func (c *Clause) keptSigns(x *Signs, t *Telling) {
	w := c.w
	all, kept, last, first, behind := 0, 0, -1, -1, 0
	for i, in := range c.tokens {
		if !in || w.punct(i) {
			continue
		}
		all++
		if t.inside(w.tokens[i].Span) {
			kept, last, behind = kept+1, i, 0
			if first < 0 {
				first = i
			}
		} else {
			behind++
		}
	}
	if all > 0 {
		x[signLeftOut] = 1 - float64(kept)/float64(all)
	}
	x[signEndsEarly] = float64(behind) / 10
	if last >= 0 {
		switch w.tokens[last].Tag {
		case "VERB", "AUX":
			x[signEndsVerb] = 1
		case "ADV", "ADJ":
			x[signEndsAdverb] = 1
		case "NOUN", "PROPN":
			x[signEndsName] = 1
		}
	}
	if first >= 0 {
		switch w.tokens[first].Tag {
		case "DET", "PROPN", "PRON", "NUM":
		case "NOUN":
			x[signFirstOdd] = flag(w.tokens[first].Fine == "NN")
		default:
			x[signFirstOdd] = 1
		}
	}
}

// headSigns tell of the predicate.
func (c *Clause) headSigns(x *Signs, t *Telling) {
	w := c.w
	x[signNoun] = flag(w.tokens[c.h].Tag != "VERB")
	x[signSpeaks] = flag(statement.Speaks(w.tokens[c.h].Lemma))
	x[signBare] = 1
	for i := range w.tokens {
		if w.head[i] != c.h || !t.inside(w.tokens[i].Span) {
			continue
		}
		switch w.base(i) {
		case "obj", "obl", "xcomp", "ccomp", "advcl", "iobj", "cop":
			x[signBare] = 0
		case "aux":
			x[signModal] = max(x[signModal], flag(w.tokens[i].Fine == "MD"))
		}
		x[signPassive] = max(x[signPassive], flag(w.rel(i) == "nsubj:pass"))
	}
	switch b := w.base(c.h); {
	case w.head[c.h] < 0 || b == "root":
		x[signRoot] = 1
	case b == "acl":
		x[signRelative] = 1
	case b == "conj":
		x[signShared] = 1
	default:
		x[signUnder] = 1
	}
}

// subjectSigns tell of what the predicate speaks of.
func (c *Clause) subjectSigns(x *Signs, t *Telling) {
	w := c.w
	s := w.kid(c.h, "nsubj", "csubj")
	if s >= 0 && w.relative(s) {
		s = w.head[c.h]
	}
	for p := c.h; s < 0 && w.base(p) == "conj" && w.head[p] >= 0; {
		p = w.head[p]
		s = w.kid(p, "nsubj", "csubj")
	}
	if s < 0 || s > c.h {
		return
	}
	x[signSubjectJoin] = flag(w.base(s) == "conj" || w.kid(s, "conj") >= 0)
	x[signSubjectThe] = flag(w.kid(s, "det", "nummod", "nmod:poss") >= 0)
	x[signSubjectName] = flag(w.tokens[s].Tag == "PROPN")
	x[signSubjectBare] = flag(w.tokens[s].Tag == "NOUN" && w.left[s] == w.right[s])
	x[signSubjectFar] = float64(c.h-s-1) / 10
	for i, under := range w.under(s) {
		if under && i < c.h && !w.punct(i) && !t.inside(w.tokens[i].Span) {
			x[signSubjectCut] = 1
		}
	}
}

// dropSigns count the details left out, by kind.
func (c *Clause) dropSigns(x *Signs, drop []bool) {
	for k, d := range c.Details {
		if !drop[k] || d.Parent >= 0 && drop[d.Parent] {
			continue
		}
		switch c.w.base(d.token) {
		case "obl":
			x[signDropsObl]++
		case "nmod", "appos":
			x[signDropsNoun]++
		case "advcl", "acl", "parataxis", "ccomp":
			x[signDropsClause]++
		case "amod", "advmod":
			x[signDropsWord]++
		case "conj":
			x[signDropsList]++
		}
	}
}
