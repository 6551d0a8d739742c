package text

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

// resume gives a participle of saying that comes after a whole content the
// source of the words that content hung on: "X said Y is ill, while calling
// her brave".
func (f *frame) resume(list []cue) {
	for i := range list {
		c := &list[i]
		if c.rule != "participle of saying" || f.participleOwn(c.verb) {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			p := &list[k]
			if p.source.none() || p.right.none() || p.right.b > c.words.a || c.words.a-p.right.b > 3 || contained(list[:i], k) {
				continue
			}
			c.source = p.source
			break
		}
	}
}

// participleOwn says whether the participle at unit i has its source right
// before it: "footage of Ida Crane asking".
func (f *frame) participleOwn(i int) bool {
	return f.nominal(i-1) && f.tag(i-1) != "PRON" && !f.timeWord(i-1)
}

// cueAt reads the cue whose deciding word is unit i.
func (f *frame) cueAt(i int) (cue, bool) {
	switch {
	case f.units[i].tok < 0:
		return cue{}, false
	case f.is(i, "according") && f.is(i+1, "to"):
		return f.according(i)
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

// verbFamily is the family of the verb at unit i, with how many units its
// words take.
func (f *frame) verbFamily(i int) (family, int) {
	w := f.word(i)
	if particled[w] && i+1 < len(f.units) {
		if fam := saying[w+" "+f.word(i+1)]; fam != 0 {
			return fam, 2
		}
	}
	return saying[w], 1
}

// verbCue reads a verb of saying: its source, and where its content begins.
func (f *frame) verbCue(i int) (cue, bool) {
	fam, n := f.verbFamily(i)
	if fam == 0 {
		return cue{}, false
	}
	if fine := f.fine(i); (fine == "VBG" || fine == "VBN") && (f.tag(i-1) == "DET" || f.tag(i-1) == "ADJ") && f.nominal(i+1) && f.tag(i+1) != "PRON" {
		return cue{}, false // "some threatening words"
	}
	if (fam == stance || fam == minding || fam == vowing && (f.fine(i) == "VB" || f.is(i, "seeking"))) && !f.finiteAt(i) {
		return cue{}, false // "to support it", "seeking help"
	}
	if fam == topical {
		if !f.is(i+1, "about", "of") && !(f.is(i+1, "to") && !f.is(i, "talk", "talked", "talking", "talks", "speak", "spoke", "speaks", "speaking", "spoken")) {
			return cue{}, false
		}
		n = 2
	}
	c := cue{words: passage{i, i + n}, verb: i, family: fam, rule: "verb of saying"}
	passive, have := f.auxiliaries(&c)
	if passive || f.is(i, "asked") && (i == 0 || f.is(i-1, "when", "once")) || !have && f.is(c.words.b, "by") && (f.fine(i) == "VBN" || f.fine(i) == "VBD") {
		return f.passiveCue(c)
	}
	switch fine := f.fine(i); {
	case fine == "VBN" && !have && f.subjectOf(i).none():
		if !f.inverts(i) {
			return cue{}, false
		}
	case fine == "VBN" && !have && (f.tag(i+n) == "ADP" || f.stopsAt(i+n)) && !f.quoted(i+n) && !f.afterContent(f.subjectOf(i)):
		return cue{}, false // "a statement posted on the door"
	case fine == "VBG" && f.tag(i-1) == "VERB":
		return cue{}, false // "began identifying"
	case fine == "VB" && f.is(c.words.a-1, "to") && !f.is(c.words.a-2, "on", "wanted"):
		if fam != speech && fam != telling {
			return cue{}, false
		}
	}
	c.source = f.subjectOf(i)
	if f.fine(i) == "VBG" && !f.isBe(i-1) && !f.isBe(i-2) || f.fine(i) == "VB" && f.is(i-1, "to") {
		c.source = f.participleSource(i)
		c.rule = "participle of saying"
	}
	if c.source.none() && f.finite(i) {
		c.source = f.treeSubject(i)
	}
	if c.source.none() && f.inverts(i) {
		c.source = f.invertedSource(i + n)
		c.inverted = !c.source.none()
	}
	if c.source.none() && (f.tag(c.words.a-1) == "CCONJ" || f.comma(c.words.a-1) || f.tag(c.words.a-1) == "ADV") {
		c.source = f.nearestSubject(c.words.a)
		c.rule = "second verb of saying"
	}
	f.after(&c)
	if !f.finiteAt(i) && c.left.none() && !c.right.none() && !f.speechlike(c.right) {
		c.family = stance // "to report the incident", "adding weight"
	}
	if c.source.a > c.right.a && c.right.b > c.source.a && c.source.a > i && !c.inverted {
		c.right.b = max(c.right.a, c.source.a-1) // "Calling it a gift, the mayor said"
	}
	return c, true
}

// afterContent says whether a source stands where it can close a content:
// behind a comma or a quotation.
func (f *frame) afterContent(s passage) bool {
	return !s.none() && (f.comma(s.a-1) || f.quoted(s.a-1))
}

// speechlike says whether a content is more than a thing: a clause, a
// question, a quotation or something that holds one.
func (f *frame) speechlike(r passage) bool {
	return f.quotes(r.a, r.b) || f.is(r.a, "that", "whether", "if", "how", "why", "what", "who", "when", "where", "to") || f.clauseFollows(r.a)
}

// mistagged says whether unit i, called a noun, is the verb of saying that
// closes a frame after a quotation and its source: "“...,” the letter reads."
func (f *frame) mistagged(i int) bool {
	if f.tag(i) == "NOUN" && f.fine(i) == "NNS" && f.raw(i+1) == ":" && i+2 >= len(f.units) && saying[f.word(i)] == speech && f.tag(i-1) == "PROPN" {
		return true // "The Gazette reports:"
	}
	if f.tag(i) == "NOUN" && f.fine(i) == "NNS" && saying[f.word(i)] == speech && f.is(i+1, "that") && i > 0 && f.units[i-1].tok >= 0 && f.d.inName[f.units[i-1].tok] {
		return true // "The Gazette reports that"
	}
	if f.tag(i) != "NOUN" || saying[f.word(i)] == 0 || i < 2 || i+1 < len(f.units) && f.tag(i+1) != "PUNCT" && f.tag(i+1) != "ADP" {
		return false
	}
	if !f.nominal(i-1) || f.timeWord(i-1) {
		return false
	}
	before := f.phraseLeft(i-1).a - 1
	return f.quoted(before) || f.comma(before) && f.fine(i) == "NNS" && f.hasFinite(0, before)
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

func (f *frame) isBe(i int) bool {
	return f.is(i, "is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m")
}

// passiveCue reads "was told by", "is called": the source is behind "by".
func (f *frame) passiveCue(c cue) (cue, bool) {
	c.rule = "passive verb of saying"
	for j := c.words.b; j < len(f.units) && j < c.words.b+8; j++ {
		if f.is(j, "by") && (f.inPhrase(j+1) || f.nominal(j+1)) {
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

// inverts says whether a source may stand after the verb at i: what comes
// before it is a quotation, a comma or nothing.
func (f *frame) inverts(i int) bool {
	j := i - 1
	for f.tag(j) == "AUX" || f.tag(j) == "ADV" {
		j--
	}
	return j < 0 || f.quoted(j) || f.comma(j) || f.dash(j) || f.is(j, "as", "so")
}

// invertedSource is the noun phrase that begins at unit i, with the
// apposition or relative clause after it.
func (f *frame) invertedSource(i int) passage {
	if !f.inPhrase(i) && !f.nominal(i) || f.is(i, "that") {
		return passage{}
	}
	s := f.phraseRight(i)
	if s.none() || f.is(s.a, "me", "him", "them", "us", "her") && s.b == s.a+1 {
		return passage{}
	}
	for n := 0; n < 3 && f.comma(s.b) && !f.timeWord(s.b-1); n++ {
		end := f.additionEnd(s.b)
		if end == s.b {
			break
		}
		s.b = end
	}
	return s
}

// additionEnd is where the apposition or relative clause ends that the comma
// at i opens; i itself if there is none.
func (f *frame) additionEnd(i int) int {
	if f.tag(i+1) == "ADP" || f.tag(i+1) == "VERB" || f.tag(i+1) == "ADV" || f.quoted(i+1) || f.timeWord(i+1) {
		return i
	}
	for j := i + 1; j < len(f.units) && j-i < phraseReach; j++ {
		if f.comma(j) || f.quoted(j) || f.raw(j) == ":" || f.raw(j) == "." || f.raw(j) == ";" {
			if f.adds(i+1, j) {
				return j
			}
			return i
		}
	}
	if f.adds(i+1, len(f.units)) {
		return len(f.units)
	}
	return i
}

// participleSource is who says in "..., saying": the nearest subject before
// it, or the subject after it where it opens the frame.
func (f *frame) participleSource(i int) passage {
	if f.fine(i) == "VBG" && f.nominal(i-1) && f.tag(i-1) != "PRON" && !f.timeWord(i-1) {
		if s := f.phraseOnly(i - 1); f.tag(s.a-1) == "ADP" || f.tag(i-1) == "PROPN" && f.tag(s.a-1) == "VERB" {
			return s // "footage of Ida Crane asking"
		}
	}
	if s := f.nearestSubject(i); !s.none() {
		return s
	}
	for j := i + 1; j < len(f.units) && j-i < clauseReach; j++ {
		if f.finite(j) && !f.is(j, "that") {
			if s := f.subjectOf(j); !s.none() && f.comma(s.a-1) {
				return s
			}
		}
	}
	return passage{}
}

// according reads "according to X".
func (f *frame) according(i int) (cue, bool) {
	s := f.phraseRight(i + 2)
	if end := f.clauseComma(i + 2); s.none() || (i == 0 || f.tag(i-1) == "CCONJ") && !f.comma(s.b) {
		if end < 0 {
			return cue{}, false
		}
		s = passage{i + 2, end}
	}
	if f.comma(s.b) && !f.comma(i-1) && i > 0 {
		s.b = f.additionEnd(s.b)
	}
	c := cue{words: passage{i, i + 2}, verb: i, family: speech, source: s, rule: "according to"}
	if i == 0 || f.tag(i-1) == "CCONJ" {
		if f.comma(s.b) {
			c.right = passage{s.b + 1, len(f.units)}
		}
		return c, true
	}
	end := i
	if f.comma(end - 1) {
		end--
	}
	c.left = passage{f.clauseStart(end), end}
	if f.comma(s.b) && s.b+2 < len(f.units) && f.comma(i-1) && !f.quoted(s.b+1) {
		c.right = passage{} // a second clause of the reporter, or the rest of the content
	}
	return c, true
}

// clauseComma is the first comma after unit i, or the end of the frame,
// before any finite verb; -1 if there is none.
func (f *frame) clauseComma(i int) int {
	for j := i; j < len(f.units) && j-i < clauseReach; j++ {
		switch {
		case f.comma(j), f.raw(j) == "." && j+1 == len(f.units):
			return j
		case f.quoted(j):
			return -1
		}
	}
	return -1
}

// nounCue reads "the claim by X that", "X’s promise to", "an accusation from
// X that".
func (f *frame) nounCue(i int) (cue, bool) {
	c := cue{words: passage{i, i + 1}, verb: i, family: speech, rule: "noun of saying"}
	if f.fine(i-1) == "PRP$" {
		c.source = passage{i - 1, i}
	} else if p := f.possessive(i - 1); p >= 0 {
		c.source = passage{f.phraseLeft(p - 1).a, p + 1}
	}
	j := i + 1
	if f.is(j, "by", "from", "of") && (f.inPhrase(j+1) || f.nominal(j+1)) {
		s := f.phraseRight(j + 1)
		if c.source.none() && !f.is(j, "of") {
			c.source = s
		}
		if f.is(j, "of") && f.is(s.b, "as") {
			c.family, c.right = naming, passage{s.a, f.contentEnd(s.a, c.verb)}
			return c, !c.source.none()
		}
		if !f.is(j, "of") {
			j = s.b
		}
	}
	for f.timeWord(j) || f.is(j, "on") && f.timeWord(j+1) {
		j++
	}
	if f.is(j, "that") || f.is(j, "to") && f.fine(j+1) == "VB" {
		if f.is(j, "that") && !f.clauseFollows(j+1) {
			return cue{}, false
		}
		c.right = passage{j, f.contentEnd(j, c.verb)}
		return c, true
	}
	return cue{}, false
}

// possessive is the unit of the "’s" that makes the noun after unit i
// somebody's ("the mayor’s latest claim"), -1 if there is none.
func (f *frame) possessive(i int) int {
	for j := i; j >= 0 && i-j < 3; j-- {
		if f.fine(j) == "POS" && f.nominal(j-1) {
			return j
		}
		if f.tag(j) != "ADJ" && f.tag(j) != "NOUN" && f.tag(j) != "PROPN" && f.tag(j) != "NUM" {
			return -1
		}
	}
	return -1
}

// signed reads the signature of a quotation: “...” — Ida Crane.
func (f *frame) signed(i int) (cue, bool) {
	if !f.quoted(i-1) || f.tag(i+1) != "PROPN" {
		return cue{}, false
	}
	s := f.phraseRight(i + 1)
	if s.none() || s.b < len(f.units) && !f.comma(s.b) && f.tag(s.b) != "PUNCT" && f.tag(s.b) != "PROPN" {
		return cue{}, false
	}
	return cue{words: passage{i, i + 1}, verb: i, family: speech, source: s, left: passage{i - 1, i}, rule: "signature"}, true
}

// headed reads a heading of the form "Name: what is said".
func (f *frame) headed(i int) (cue, bool) {
	if i == 0 || i > 6 || i+1 >= len(f.units) || f.d.marks.Sentences[f.from].Kind == "caption" {
		return cue{}, false
	}
	s := f.phraseLeft(i - 1)
	if s.a != 0 || !f.nominal(i-1) || f.timeWord(i-1) {
		return cue{}, false
	}
	quote := f.quoted(i + 1)
	if !quote && !(f.tag(i-1) == "PROPN" && (f.headline() || f.speakerLabel(i)) || f.headline() && f.is(i-1, "poll", "report", "survey", "study", "analysis", "police", "officials")) {
		return cue{}, false
	}
	return cue{words: passage{i, i + 1}, verb: i, family: speech, source: s, right: passage{i + 1, len(f.units)}, rule: "name and colon"}, true
}

// speakerLabel says whether the units before the colon at i are the name of a
// person, as in a transcript: "Ida Crane: We left."
func (f *frame) speakerLabel(i int) bool {
	for u := 0; u < i; u++ {
		if f.tag(u) != "PROPN" || f.units[u].tok < 0 || !f.d.inName[f.units[u].tok] {
			return false
		}
	}
	n := f.d.nameFrom(f.token(0).Start)
	first := f.raw(i + 1)
	return f.d.marks.Names[n].Kind == "person" && first != "" && (isUpper(first[0]) || first[0] >= 0x80)
}

// headline says whether the frame is a heading, or the first line of a text
// written as one.
func (f *frame) headline() bool {
	return f.d.marks.Sentences[f.from].Kind == "heading" || f.d.marks.Sentences[f.from].Paragraph == 0 && f.from == 0 && f.last == f.from
}
