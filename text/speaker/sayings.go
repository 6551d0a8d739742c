package speaker

import (
	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// sayings are the words of saying of a frame, and of each the act that it tells.
type sayings struct {
	*frame.Frame
	cues []cue.Cue
	acts []said
}

// around is the act in whose content the source of the i-th cue stands, of those
// read so far; or the one before it, which a pronoun behind "and" goes on from.
func (t *sayings) around(i int) said {
	source := t.cues[i].Source.A
	for k := i - 1; k >= 0; k-- {
		if t.cues[k].Right.Holds(source) && t.acts[k].speaker != "" {
			return t.acts[k]
		}
	}
	if i > 0 && t.Tag(source) == "PRON" && t.Tag(source-1) == "CCONJ" {
		return t.acts[i-1] // "Crane sees no threat, she said, and she would go"
	}
	return said{}
}

// reasoned is the index of the cue whose own words follow unit i, where the
// one that seems to hold it only tells what somebody was asked to do, and unit
// i stands in the reason: "told him to pay, as it “would look bad,” she said".
// It is k if there is none.
func (t *sayings) reasoned(k, i int) int {
	c := &t.cues[k]
	if !t.Is(c.Right.A, "to") && c.Family != saying.Vowing || c.Verb > i {
		return k
	}
	reason := false
	for j := c.Verb + 1; j < i && !reason; j++ {
		reason = t.Is(j, "because", "since", "as", "after") && t.ClauseFollows(j+1)
	}
	for n := range t.cues {
		if o := &t.cues[n]; reason && n != k && o.Rule == "verb of saying" && o.Family == saying.Speech && o.Left.Holds(c.Verb) && o.Left.Holds(i) {
			return n
		}
	}
	return k
}

// calledBy is the cue of a quotation at unit i that the k-th seems to hold: the
// one of naming around it, where the words are what it calls something.
func (t *sayings) calledBy(k, i int) int {
	if t.cues[k].Rule != "noun of saying" && !t.Is(t.cues[k].Source.A, "who") {
		return k
	}
	for n := range t.cues {
		if n != k && t.cues[n].Right.Holds(t.cues[k].Verb) && t.complement(n, i) {
			return n
		}
	}
	return k
}

// complement says whether the quotation at unit i ends the content of the n-th
// cue as what it calls something, and the clause that seems to hold it is of
// that something: "called the argument that the court erred “well taken”".
func (t *sayings) complement(n, i int) bool {
	c := &t.cues[n]
	if c.Family != saying.Naming || !c.Right.Holds(i) || i+1 < c.Right.B && !t.StopsAt(i+1) {
		return false
	}
	if t.Is(i-1, "a", "an") {
		i--
	}
	switch t.Tag(i - 1) {
	case "NOUN", "PROPN", "PRON":
		return true
	}
	return false
}

// covering is the index of the cue whose content holds unit i most narrowly,
// -1 if none does.
func covering(cues []cue.Cue, i int) int {
	if k := closing(cues, i); k >= 0 {
		return k
	}
	for _, among := range [...]func(*cue.Cue) bool{
		func(c *cue.Cue) bool { return c.Family != saying.Minding && !c.Yet },
		func(c *cue.Cue) bool { return c.Family != saying.Minding },
		func(c *cue.Cue) bool { return c.Family == saying.Minding },
	} {
		if k := narrowest(cues, i, among); k >= 0 {
			return k
		}
	}
	return -1
}

// narrowest is covering among some of the words of saying: those of what was
// said, of what is yet to be said ("will announce"), of what is thought.
func narrowest(cues []cue.Cue, i int, among func(*cue.Cue) bool) int {
	best, size := -1, 0
	for k, c := range cues {
		if c.Source.None() && c.Rule != "verb of saying" || !among(&c) {
			continue
		}
		for _, r := range []frame.Passage{c.Left, c.Right} {
			if r.Holds(i) && (best < 0 || r.B-r.A < size || r.B-r.A == size && c.Verb < i) {
				best, size = k, r.B-r.A
			}
		}
	}
	return best
}

// closing is the index of a cue whose own words follow unit i, where the
// narrowest reading has only a verb no list holds: the letter's, in "Orm
// gave the money to “friends,” the letter said". -1 if there is none.
func closing(cues []cue.Cue, i int) int {
	open := narrowest(cues, i, func(c *cue.Cue) bool { return c.Family != saying.Minding })
	if open < 0 || cues[open].Rule != "verb beside a quotation" {
		return -1
	}
	for k, c := range cues {
		if c.Rule == "verb of saying" && c.Family == saying.Speech && c.Left.Holds(cues[open].Verb) && c.Left.Holds(i) ||
			c.Rule == "according to" && (c.Left.Holds(i) && c.Left.Holds(cues[open].Verb) || c.Right.Holds(i) && c.Right.Holds(cues[open].Verb)) {
			return k
		}
	}
	return -1
}

// nearest is the act of the last verb of saying before unit i, and, if asked, of
// the first behind it.
func (t *sayings) nearest(i int, behind bool) (said, bool) {
	for k := len(t.cues) - 1; k >= 0; k-- {
		if t.cues[k].Verb < i && !t.acts[k].unknown() && t.cues[k].Family != saying.Stance && t.cues[k].Family != saying.Minding && !t.bracketed(t.cues[k].Verb, i) {
			return t.acts[k].as("nearest verb of saying"), true
		}
	}
	for k := range t.cues {
		if behind && t.cues[k].Verb > i && !t.acts[k].unknown() {
			return t.acts[k].as("next verb of saying"), true
		}
	}
	return said{}, false
}

// bracketed says whether unit k stands in brackets that unit i stands outside.
func (t *sayings) bracketed(k, i int) bool {
	depth := 0
	for j := min(k, i); j < max(k, i); j++ {
		switch t.Raw(j) {
		case "(":
			depth++
		case ")":
			depth--
		}
	}
	return depth != 0
}

// lastReported is the act of the last words of saying of the frame that stand in
// the content of no others.
func (t *sayings) lastReported() (said, bool) {
	for k := len(t.cues) - 1; k >= 0; k-- {
		if t.acts[k].unknown() || t.cues[k].Family == saying.Stance || cue.Contained(t.cues, k) {
			continue
		}
		last := t.acts[k]
		last.colon = t.Raw(len(t.Units)-1) == ":"
		return last, true
	}
	return said{}, false
}

// uttered is the act of the k-th cue with what is said in it.
func (t *sayings) uttered(k int) Act {
	c := &t.cues[k]
	a := &t.acts[k]
	u := Act{
		Speaker: a.speaker, Source: a.source, Cue: a.cue, To: a.to, When: a.when, Rule: a.rule,
		Family: c.Family, Passive: c.Rule == "passive verb of saying",
	}
	if u.Passive && c.Words.A > 0 {
		subject := t.Span(0, c.Words.A)
		u.Content = &subject
	}
	for _, r := range []frame.Passage{c.Right, c.Left} {
		if r = t.Trimmed(r); !r.None() {
			content := t.Span(r.A, r.B)
			u.Content = &content
		}
	}
	if t.Is(c.Verb, "citing", "cited", "cites") && !c.Right.None() {
		u.Object = u.Content
		u.Content = nil
		if c.Left.None() && c.Right.B < len(t.Units) {
			if r := t.Trimmed(frame.Between(c.Right.B, len(t.Units))); !r.None() {
				rest := t.Span(r.A, r.B)
				u.Content = &rest
			}
		}
	}
	return u
}
