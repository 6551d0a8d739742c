package wording

import (
	"strings"

	"synoptic/meaning"
	"synoptic/news"
	"synoptic/synopsis/statement"
)

// broken says whether a telling reads as if it broke off, or as two halves that do
// not belong together: most often reading took one word for another there.
func broken(r *reading) bool {
	return tornOff(r) || discordant(r) || strayAdverb(r) || voiceless(r) || pointsAt(r) || clauseDoes(r) || objectless(r)
}

// tornOff says whether a telling ends or begins inside a word written with a
// hyphen: the Divers were 1-2.
func tornOff(r *reading) bool {
	text, sp := r.report.Text, r.t.Span()
	return text[sp.Start] == '-' || sp.End < len(text) && text[sp.End] == '-' && text[sp.End-1] != ' ' || sp.Start > 0 && text[sp.Start-1] == '-' && !strings.HasSuffix(text[:sp.Start], "--")
}

// discordant says whether the verb is told of several and its subject is one, or
// the other way about: Master Orla Venn were waiting, eight divers includes.
func discordant(r *reading) bool {
	subject := r.kid(r.h, "nsubj")
	if subject < 0 && r.base(r.h) == "acl" {
		subject = r.head[r.h]
	}
	if subject < 0 || !r.t.inside(r.tokens[subject].Span) || r.tokens[subject].Tag == "PRON" {
		return false
	}
	switch verb := tense(r); {
	case ofSeveral[r.form(verb)]:
		n := r.itemAt(r.tokens[subject].Span)
		return n >= 0 && onePerson(&r.sentence.Items[n]) && !joins(r, subject)
	case r.tokens[verb].Fine == "VBZ", r.form(verb) == "was":
		return r.tokens[subject].Fine == "NNS" && r.base(r.h) == "acl"
	}
	return false
}

// onePerson says whether an item is somebody's name, or the title before it.
func onePerson(it *statement.Item) bool {
	return it.Titled || it.Kind == statement.Name && it.Class == "person"
}

// ofSeveral are verbs that are told of more than one.
var ofSeveral = wordSet(`were are have`)

// tense is the word of a telling's predicate that has its tense.
func tense(r *reading) int {
	for i := range r.tokens {
		if r.head[i] == r.h && (strings.HasPrefix(r.rel(i), "aux") || r.base(i) == "cop") && r.t.inside(r.tokens[i].Span) {
			return i
		}
	}
	return r.h
}

// joins says whether a second one is told beside a subject.
func joins(r *reading, subject int) bool {
	for i := range r.tokens {
		if r.head[i] == subject && r.base(i) == "conj" && r.t.inside(r.tokens[i].Span) {
			return true
		}
	}
	return false
}

// strayAdverb says whether a piece of a telling is nothing but an adverb, or breaks
// off with one behind a comma: visited the town, once … in May.
func strayAdverb(r *reading) bool {
	for _, p := range r.t.Pieces {
		last, words := -1, 0
		for i := range r.tokens {
			if p.Holds(r.tokens[i].Span) && !r.punct(i) {
				last, words = i, words+1
			}
		}
		if last < 0 || r.tokens[last].Tag != "ADV" && r.tokens[last].Tag != "SCONJ" {
			continue
		}
		if words == 1 && len(r.t.Pieces) > 1 || last > 0 && r.comma(last-1) && last+1 < len(r.tokens) && !r.punct(last+1) {
			return true
		}
	}
	return false
}

// voiceless says whether behind a quotation nothing is left but a name: “I was
// stunned,” Venn.
func voiceless(r *reading) bool {
	text := r.t.Text(r.report.Text)
	end := max(strings.LastIndex(text, "”"), strings.LastIndex(text, "\""))
	if !Opened(text) || end <= 0 || end+3 > len(text) {
		return false
	}
	last := r.t.Pieces[len(r.t.Pieces)-1]
	behind := news.Span{Start: last.End - (len(text) - end), End: last.End}
	words := false
	for i, tok := range r.tokens {
		if tok.Start < behind.Start || tok.End > behind.End || r.punct(i) {
			continue
		}
		words = true
		if (tok.Tag == "VERB" || tok.Tag == "AUX") && !r.relative(i-1) {
			return false // no more than who he is: Venn, who is 46
		}
	}
	return words
}

// pointsAt says whether what is done is no more than "this" or "that" of the text
// before: Channel 3 reported this.
func pointsAt(r *reading) bool {
	done := r.kid(r.h, "obj")
	return done >= 0 && (r.tokens[done].Tag == "PRON" || r.tokens[done].Tag == "DET") && demonstratives[r.form(done)] && r.t.inside(r.tokens[done].Span) && !r.quotedToken(done)
}

// clauseDoes says whether the subject of a verb is a sentence of its own: at least
// five were killed … opened fire.
func clauseDoes(r *reading) bool {
	subject := r.kid(r.h, "nsubj")
	return subject >= 0 && r.tokens[subject].Tag == "VERB" && r.kid(subject, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0
}

// objectless says whether nothing is left of what a verb is done to that hardly ever
// stands without: dockers have toppled … on the quay.
func objectless(r *reading) bool {
	if r.tokens[r.h].Tag != "VERB" || r.kid(r.h, "aux:pass", "nsubj:pass") >= 0 || r.tokens[r.h].Fine == "VBN" && r.kid(r.h, "aux") < 0 {
		return false
	}
	for i := range r.tokens {
		if r.head[i] == r.h && done[r.base(i)] && r.t.inside(r.tokens[i].Span) {
			return false
		}
	}
	return meaning.Asks(meaning.Alone, strings.ToLower(r.tokens[r.h].Lemma), meaning.Object)
}

// done are the relations of what a verb is done to, and of what stands for it.
var done = wordSet(`obj iobj ccomp xcomp csubj parataxis compound advcl`)

// cutsCounted says whether a number ends a piece, and what it counts, or what befell
// so many, stands right behind it: more than 2,500 … killed.
func (e edge) cutsCounted() bool {
	k := e.i + 1
	if e.tokens[e.i].Tag != "NUM" || k >= len(e.tokens) || e.tokens[k].Start > e.tokens[e.i].End+1 {
		return false
	}
	switch e.tokens[k].Tag {
	case "NOUN", "ADJ":
	case "VERB":
		if e.tokens[k].Fine != "VBN" && e.tokens[k].Fine != "VBD" {
			return false
		}
	default:
		return false
	}
	n := e.sentence.Items
	for k := range n {
		if n[k].Kind == statement.Moment && n[k].Holds(e.tokens[e.i].Span) {
			return false
		}
	}
	return true
}

// cutsParticle says whether a verb ends a piece, and the word that belongs to it
// and ends what is said stands right behind: went … on.
func (e edge) cutsParticle() bool {
	k := e.i + 1
	return k+1 < len(e.tokens) && e.head[k] == e.i && particles[e.form(k)] && (e.tokens[k].Tag == "ADV" || e.tokens[k].Tag == "ADP") && e.punct(k+1)
}

var particles = wordSet(`on off out up down away back along ahead`)
