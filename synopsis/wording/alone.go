package wording

import (
	"slices"
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

// reading is a telling that somebody reads by itself, cut from a sentence, and the
// token that heads it there.
type reading struct {
	*writer
	t *Telling
	h int
}

// stump says whether of a predicate that says little by itself nothing is
// left but its subject.
func (r *reading) stump() bool {
	if r.tokens[r.h].Tag != "VERB" && r.tokens[r.h].Tag != "AUX" || !bare[strings.ToLower(r.tokens[r.h].Lemma)] {
		return false
	}
	for i := range r.tokens {
		if r.head[i] != r.h || !r.t.inside(r.tokens[i].Span) {
			continue
		}
		switch r.base(i) {
		case "obj":
			if !strings.HasSuffix(r.form(i), "self") {
				return false
			}
		case "xcomp", "ccomp", "advcl", "iobj", "compound":
			return false
		case "obl":
			if n := r.itemAt(r.tokens[i].Span); !talking[strings.ToLower(r.tokens[r.h].Lemma)] || n < 0 || r.sentence.Items[n].Kind != statement.Moment {
				return false
			}
		}
	}
	return true
}

// bare are verbs that say little without what hangs on them.
var bare = wordSet(`be go come get become have do take make give put keep let seem appear happen occur travel begin start continue end remain stay
refer belong amount consist depend rely resort adhere pertain speak talk call ask urge want seek need plan try attempt aim hope intend expect tend`)

// talking are those of them that say nothing with a time alone: spoke on Monday.
var talking = wordSet(`speak talk`)

// firstOf is the first token of a telling.
func (r *reading) firstOf() int {
	for i := range r.tokens {
		if r.tokens[i].Start >= r.t.Pieces[0].Start {
			return i
		}
	}
	return 0
}

// content counts the items of a telling that tell something by themselves:
// no pronouns, no words of saying, being and having.
func (r *reading) content() int {
	n := 0
	for _, k := range r.t.Items {
		it := &r.sentence.Items[k]
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
func (r *reading) alone() bool {
	text := r.t.Text(r.report.Text)
	switch {
	case r.t.Words < fewest, r.t.Words > most && !r.t.Whole, r.t.Words > mostWhole:
		return false
	case len(r.t.Pieces) > mostPieces, r.content() < leastContent, r.stump(), !r.t.Opens && r.tokens[r.firstOf()].Tag == "PRON":
		return false
	case !Balanced(text), strings.HasSuffix(text, "?"), strings.Contains(text, "|"), strings.Contains(text, "\n"), strings.HasPrefix(strings.TrimPrefix(text, Cut+" "), "/"):
		return false
	}
	r.voice()
	return !r.doubted() && !broken(r) && !torn(r) && !r.halved() && !r.beheaded() && !r.dangling() && !r.conditioned() && r.tells() && r.sure() && r.quoting() && r.persons()
}

// halved says whether a telling has the first half of what is told in two, and the
// sentence goes on: it was not just a lease, it was a sale.
func (r *reading) halved() bool {
	last := r.t.Pieces[len(r.t.Pieces)-1].End
	if r.t.Whole || last+len(".”") >= r.sentence.End {
		return false
	}
	for i := range r.tokens {
		if r.t.inside(r.tokens[i].Span) && i > 0 && halving[r.form(i)] && english.Denies(r.form(i-1)) {
			return true
		}
	}
	return false
}

var halving = wordSet(`just only merely simply solely`)

// beheaded says whether a piece of a telling begins with a later verb that has
// a tense and is no second one of the first one's subject, which would be read
// as its own: the airline apologized … accused them of theft.
func (r *reading) beheaded() bool {
	for i := range r.tokens {
		switch r.base(i) {
		case "advcl", "acl", "ccomp":
		default:
			continue
		}
		switch r.tokens[i].Fine {
		case "VBD", "VBZ", "VBP":
		default:
			continue
		}
		if i != r.h && slices.ContainsFunc(r.t.Pieces[1:], func(p news.Span) bool { return p.Start == r.tokens[i].Start }) {
			return true
		}
	}
	return false
}

// tells says whether a clause of saying holds what is said.
func (r *reading) tells() bool {
	if !statement.Speaks(r.tokens[r.h].Lemma) || r.kid(r.h, "nsubj:pass") >= 0 {
		return true // was confirmed as minister
	}
	for i := range r.tokens {
		if b := r.base(i); r.head[i] == r.h && (b == "ccomp" || b == "obj" && r.tokens[r.h].Lemma != "tell" || b == "xcomp" || b == "parataxis") && r.t.inside(r.tokens[i].Span) {
			return true
		}
	}
	return false
}

// itemAt is the item that holds a span, -1 if none.
func (r *reading) itemAt(sp news.Span) int {
	for _, n := range r.t.Items {
		if r.sentence.Items[n].Holds(sp) {
			return n
		}
	}
	return -1
}
