package text

import "strings"

// cue is words of saying in a frame, with what hangs on them.
type cue struct {
	words     passage // the words of saying
	verb      int     // the unit that decides
	family    family
	source    passage
	addressee passage
	adjuncts  []passage // prepositional phrases and times that belong to the saying
	left      passage   // content before
	right     passage   // content after
	yet       bool      // it is yet to be said: "will announce"
	colon     bool      // ends in a colon: what comes next is its content
	inverted  bool      // the source stands after the verb
	rule      string
}

// maxCues bounds what is read of one frame: a sentence with more words of
// saying is no sentence.
const maxCues = 120

// cues finds the words of saying of a frame, in order of place.
func (f *frame) cues() []cue {
	var list []cue
	for i := range f.units {
		if len(list) == maxCues {
			break
		}
		if c, ok := f.cueAt(i); ok {
			list = append(list, c)
		}
	}
	f.byTree(list)
	f.bound(list)
	f.resume(list)
	return list
}

// cueAt reads the cue whose deciding word is unit i.
func (f *frame) cueAt(i int) (cue, bool) {
	switch {
	case f.units[i].tok < 0:
		return cue{}, false
	case f.is(i, "according") && f.is(i+1, "to"):
		return f.according(i)
	case f.is(i, "words") && f.is(i+1, "of"):
		return f.inTheWords(i)
	case f.fine(i) == "VBN" && f.quotedBy(i+1) > 0:
		return f.describedBy(i)
	case f.tag(i) == "VERB" || f.tag(i) == "AUX" && f.is(i, "say", "says") || f.mistagged(i):
		if c, ok := f.verbCue(i); ok {
			return c, true
		}
		return f.openCue(i)
	case f.tag(i) == "NOUN" && cueNouns[f.word(i)]:
		return f.nounCue(i)
	case f.dash(i):
		return f.signed(i)
	case f.raw(i) == ":":
		return f.headed(i)
	}
	return cue{}, false
}

// verbCue reads a verb of saying: its source, and where its content begins.
func (f *frame) verbCue(i int) (cue, bool) {
	fam, n := f.verbFamily(i)
	if fam == 0 || f.saysNothing(i, fam) || f.names(i, fam) {
		return cue{}, false
	}
	if fam == topical {
		n = 2
	}
	c := cue{words: passage{i, i + n}, verb: i, family: fam, rule: "verb of saying"}
	passive, have := f.auxiliaries(&c)
	c.yet = f.fine(c.words.a) == "MD"
	if passive || f.wasAsked(i) || !have && f.agentBehind(&c) {
		return f.passiveCue(c)
	}
	if f.describes(i+n, &c, have) {
		return cue{}, false
	}
	f.verbSource(&c, i+n)
	f.after(&c)
	if f.is(i, "added", "adds", "add", "adding") && f.takesThing(&c) {
		return cue{}, false // "added a late goal"
	}
	if f.quotesSpeaker(i) {
		c.left, c.right = passage{}, passage{}
	}
	if !f.finiteAt(i) && f.takesThing(&c) {
		c.family = stance // "to report the incident", "adding weight"
	}
	if c.source.a > c.right.a && c.right.b > c.source.a && c.source.a > i && !c.inverted {
		c.right.b = max(c.right.a, c.source.a-1) // "Calling it a gift, the mayor said"
	}
	return c, true
}

// wasAsked says whether the verb at unit i is "asked" of one who was: "Asked
// about the lake, ", "when asked".
func (f *frame) wasAsked(i int) bool {
	return f.is(i, "asked") && (i == 0 || f.is(i-1, "when", "once"))
}

// agentBehind says whether a participle of saying has behind its "by" who says
// it, and not by what: "a letter sent by Crane", not "said by letter".
func (f *frame) agentBehind(c *cue) bool {
	return f.is(c.words.b, "by") && !f.byMedium(c.words.b+1) && (f.fine(c.verb) == "VBN" || f.fine(c.verb) == "VBD")
}

// takesThing says whether the content of a cue is no more than a thing behind it.
func (f *frame) takesThing(c *cue) bool {
	return c.left.none() && !c.right.none() && !f.speechlike(c.right)
}

// describedBy is the cue of the participle at unit i, which tells of a thing in
// the words of the one behind its "by": "an act described as “mean” by Crane".
func (f *frame) describedBy(i int) (cue, bool) {
	by := f.quotedBy(i + 1)
	c := cue{words: passage{i, i + 1}, verb: i, family: naming, rule: "passive verb of saying"}
	c.source, c.right = f.phraseRight(by+1), passage{i + 1, by}
	return c, !c.source.none()
}

// quotedBy is the "by" behind the words in marks by which a participle of naming
// right before unit i gives a thing a name; 0 if there is none.
func (f *frame) quotedBy(i int) int {
	if fam, _ := f.verbFamily(i - 1); fam != naming || f.tag(i-2) == "AUX" {
		return 0
	}
	if f.is(i, "as") {
		i++
	}
	if f.tag(i) == "DET" {
		i++
	}
	if !f.quoted(i) || !f.is(i+1, "by") || f.timeWord(i+2) || !f.opensPhrase(i+2) {
		return 0
	}
	return i + 1
}

// byMedium says whether the noun at unit i, without an article, is what one
// speaks by: "said by letter".
func (f *frame) byMedium(i int) bool {
	return f.tag(i) == "NOUN" && (documentNouns[f.word(i)] || f.is(i, "phone", "telephone", "text"))
}

// saysNothing says whether a verb that may be one of saying is none by the
// words at its sides.
func (f *frame) saysNothing(i int, fam family) bool {
	fine := f.fine(i)
	switch {
	case (fine == "VBG" || fine == "VBN") && (f.tag(i-1) == "DET" || f.tag(i-1) == "ADJ") && f.nominal(i+1) && f.tag(i+1) != "PRON" && !f.is(i+1, "that"):
		return true // "some threatening words"
	case (fam == stance || fam == minding || fam == vowing && (fine == "VB" || f.is(i, "seeking"))) && !f.finiteAt(i):
		return true // "to support it", "seeking help"
	case fam == topical:
		return !f.is(i+1, "about", "of") && !(f.is(i+1, "to") && !f.is(i, "talk", "talked", "talking", "talks", "speak", "spoke", "speaks", "speaking", "spoken"))
	}
	return false
}

// describes says whether the verb is a participle that tells of a thing, or
// an infinitive that nobody has said yet. Have: it follows a form of "have";
// next is the unit after its words.
func (f *frame) describes(next int, c *cue, have bool) bool {
	i := c.verb
	switch fine := f.fine(i); {
	case fine == "VBN" && !have && f.subjectOf(i).none():
		return !f.inverts(i)
	case fine == "VBN" && !have && f.clauseCloses(next) && !f.quoted(next) && !f.quoted(next+1) && !f.afterContent(f.subjectOf(i)) && !f.saysThat(i, next) && !(f.comma(i-1) && !f.hasFinite(0, i)):
		return true // "a statement posted on the door"
	case fine == "VBG" && f.tag(i-1) == "VERB" && !f.overheard(i):
		return true // "began identifying"
	case fine == "VB" && f.is(c.words.a-1, "to") && !f.is(c.words.a-2, "on", "wanted"):
		return f.yetUnsaid(c)
	}
	return false
}

// verbSource finds who says it: the subject, or for want of one the word that
// stands for it. Next is the unit after the verb's words.
func (f *frame) verbSource(c *cue, next int) {
	i := c.verb
	c.source = f.subjectOf(i)
	if c.source.none() && f.nicknamed(c.words.a-1) {
		c.source = passage{c.words.a - 1, c.words.a}
	}
	if f.dependent(i) {
		c.source = f.participleSource(i)
		c.rule = "participle of saying"
	}
	if c.source.none() && f.finite(i) {
		c.source = f.treeSubject(i)
	}
	if c.source.none() && f.mayInvert(c) {
		c.source = f.sourceBehind(i, next)
		c.inverted = !c.source.none()
	}
	if c.source.none() && f.mayGoOn(c.words.a) {
		c.source = f.secondSource(c.words.a)
		c.rule = "second verb of saying"
	}
}

// dependent says whether the verb of saying at unit i hangs on another clause,
// whose subject says it: a participle or an infinitive.
func (f *frame) dependent(i int) bool {
	switch {
	case f.overheard(i), f.calledNoun(i):
		return true
	case f.fine(i) == "VBG":
		return !f.isBe(i-1) && (!f.isBe(i-2) || f.comma(i-1)) // not "is saying", "is also saying"
	case f.fine(i) == "VB":
		return f.is(i-1, "to")
	}
	return false
}

// mayInvert says whether the source of a verb may stand behind it: not that of
// "citing", nor of a verb of naming or stance behind a comma.
func (f *frame) mayInvert(c *cue) bool {
	return f.inverts(c.verb) && !f.is(c.verb, "quoting", "citing") && !(f.comma(c.verb-1) && c.family.ofThing())
}

// mayGoOn says whether words of saying that begin at unit a may go on with a verb
// before them: they follow a conjunction, a comma or an adverb.
func (f *frame) mayGoOn(a int) bool {
	return f.tag(a-1) == "CCONJ" || f.comma(a-1) || f.tag(a-1) == "ADV"
}

// mistagged says whether unit i, which reading calls a noun, is a verb of saying.
func (f *frame) mistagged(i int) bool {
	return f.calledNoun(i) || f.shotBack(i) || f.thirdPerson(i) || f.closesFrame(i)
}

// shotBack says whether "shot" at unit i, called a noun, is the verb of "shot
// back" that closes a clause.
func (f *frame) shotBack(i int) bool {
	return f.is(i, "shot") && f.is(i+1, "back") && f.nominal(i-1) && f.clauseCloses(i+2)
}

// closesFrame says whether unit i, called a noun, is the verb of saying that
// closes a frame, or a clause of it, after a quotation and its source: "“...,”
// the letter reads."
func (f *frame) closesFrame(i int) bool {
	if f.tag(i) != "NOUN" || saying[f.word(i)] == 0 || i < 2 {
		return false
	}
	if i+1 < len(f.units) && f.tag(i+1) != "PUNCT" && f.tag(i+1) != "ADP" {
		return false
	}
	if !f.nominal(i-1) || f.timeWord(i-1) {
		return false
	}
	before := f.phraseLeft(i-1).a - 1
	return f.quoted(before) || f.comma(before) && f.fine(i) == "NNS" && f.hasFinite(0, before)
}

// thirdPerson says whether unit i, called a plural, is a verb of saying in -s by
// what stands beside it.
func (f *frame) thirdPerson(i int) bool {
	if f.fine(i) != "NNS" || saying[f.word(i)] != speech {
		return false
	}
	switch {
	case f.raw(i+1) == ":" && i+2 >= len(f.units):
		return f.tag(i-1) == "PROPN" // "The Gazette reports:"
	case f.is(i+1, "that"):
		return f.tag(i) == "NOUN" && f.named(max(0, i-1)) && i > 0 // "The Gazette reports that"
	case f.comma(i + 1), f.raw(i+1) == ":":
		return f.nominal(i-1) && f.utterance(i+2) // "The film's narrator declares, “...”"
	}
	return false
}

// calledNoun says whether unit i is a participle of saying, called a noun,
// right before an utterance: "left the room proclaiming, “...”", "ran a
// column arguing that “...”".
func (f *frame) calledNoun(i int) bool {
	return f.fine(i) == "NN" && strings.HasSuffix(f.word(i), "ing") && saying[f.word(i)] == speech && (f.comma(i+1) && f.utterance(i+2) || f.is(i+1, "that") && f.tag(i+1) == "SCONJ" && f.quoted(i+2))
}

// finiteAt says whether the verb at unit i is finite, by itself or by its
// auxiliaries.
func (f *frame) finiteAt(i int) bool {
	if f.finite(i) {
		return true
	}
	for j := i - 1; j >= 0 && i-j < 4; j-- {
		if f.tag(j) == "AUX" {
			return true
		}
		if f.tag(j) != "ADV" && f.tag(j) != "PART" || f.is(j, "to") {
			return false
		}
	}
	return false
}

// auxiliaries takes "has", "did not", "also" before the verb into the words
// of saying, and tells whether the verb is passive or perfect.
func (f *frame) auxiliaries(c *cue) (passive, have bool) {
	j := c.verb - 1
	for ; j >= 0; j-- {
		if f.tag(j) == "AUX" {
			if f.isBe(j) && f.fine(c.verb) != "VBG" {
				passive = true
			}
			have = have || f.is(j, "has", "have", "had", "’ve", "'ve", "’d", "'d", "having")
			c.words.a = j
			continue
		}
		if f.tag(j) == "PART" && f.fine(j) != "POS" || f.tag(j) == "ADV" && !f.is(j, "when", "where", "how", "why") {
			continue
		}
		break
	}
	if f.tag(c.words.a-1) == "ADV" && !f.is(c.words.a-1, "when", "where", "how", "why") && !f.comma(c.words.a-2) {
		c.words.a--
	}
	return passive && !have || passive && f.is(c.verb-1, "been"), have
}

// passiveCue reads "was told by", "is called": the source is behind "by".
func (f *frame) passiveCue(c cue) (cue, bool) {
	c.rule = "passive verb of saying"
	for j := c.words.b; j < len(f.units) && j < c.words.b+8; j++ {
		if f.is(j, "by") && !f.timeWord(j+1) && !f.is(j+1, "now", "then") && !(f.is(j+1, "the") && f.is(j+2, "time", "end")) && f.opensPhrase(j+1) {
			c.source = f.phraseRight(j + 1)
			break
		}
		if f.comma(j) || f.quoted(j) || f.is(j, "that") {
			break
		}
	}
	f.after(&c)
	if !c.source.none() && c.right.none() {
		c.left = f.subjectOf(c.verb)
	}
	return c, true
}
