package text

import "synoptic/text/saying"

// verbCue is the cue of a verb, as it is read.
type verbCue struct {
	verbAt
	c cue
}

// auxiliaries takes "has", "did not", "also" before the verb into the words
// of saying, and tells whether the verb is passive or perfect.
func (r *verbCue) auxiliaries() (passive, have bool) {
	j := r.at - 1
	for ; j >= 0; j-- {
		if r.tag(j) == "AUX" {
			if r.isBe(j) && r.fine(r.at) != "VBG" {
				passive = true
			}
			have = have || r.is(j, "has", "have", "had", "’ve", "'ve", "’d", "'d", "having")
			r.c.words.a = j
			continue
		}
		if r.tag(j) == "PART" && r.fine(j) != "POS" || r.tag(j) == "ADV" && !r.is(j, "when", "where", "how", "why") {
			continue
		}
		break
	}
	if r.tag(r.c.words.a-1) == "ADV" && !r.is(r.c.words.a-1, "when", "where", "how", "why") && !r.comma(r.c.words.a-2) {
		r.c.words.a--
	}
	return passive && !have || passive && r.is(r.at-1, "been"), have
}

// readContent reads what follows the words of saying.
func (r *verbCue) readContent() {
	content := contentReading{r.clauses, &r.c}
	content.read()
}

// contentBefore is the content before the words of saying.
func (r *verbCue) contentBefore() passage {
	content := contentReading{r.clauses, &r.c}
	return content.before()
}

// listedVerb reads the cue of a verb that a list holds.
type listedVerb struct{ verbCue }

// read reads the cue, its source, and where its content begins; and says
// whether the verb is one of saying here.
func (r *listedVerb) read() (cue, bool) {
	fam, n := r.verbFamily(r.at)
	if fam == 0 || r.saysNothing(fam) || r.names(fam) {
		return cue{}, false
	}
	if fam == saying.Topical {
		n = 2
	}
	r.c = cue{words: passage{r.at, r.at + n}, verb: r.at, family: fam, rule: "verb of saying"}
	passive, have := r.auxiliaries()
	r.c.yet = r.fine(r.c.words.a) == "MD"
	if passive || r.wasAsked() || !have && r.agentBehind() {
		return r.passive()
	}
	if r.describes(r.at+n, have) {
		return cue{}, false
	}
	r.findSource(r.at + n)
	r.readContent()
	if r.is(r.at, "added", "adds", "add", "adding") && r.takesThing() {
		return cue{}, false // "added a late goal"
	}
	if r.quotesSpeaker() {
		r.c.left, r.c.right = passage{}, passage{}
	}
	if !r.isFinite() && r.takesThing() {
		r.c.family = saying.Stance // "to report the incident", "adding weight"
	}
	if r.c.source.a > r.c.right.a && r.c.right.b > r.c.source.a && r.c.source.a > r.at && !r.c.inverted {
		r.c.right.b = max(r.c.right.a, r.c.source.a-1) // "Calling it a gift, the mayor said"
	}
	return r.c, true
}

// wasAsked says whether the verb is "asked" of one who was: "Asked about the
// lake, ", "when asked".
func (r *listedVerb) wasAsked() bool {
	return r.is(r.at, "asked") && (r.at == 0 || r.is(r.at-1, "when", "once"))
}

// agentBehind says whether a participle of saying has behind its "by" who says
// it, and not by what: "a letter sent by Crane", not "said by letter".
func (r *listedVerb) agentBehind() bool {
	return r.is(r.c.words.b, "by") && !r.byMedium(r.c.words.b+1) && (r.fine(r.at) == "VBN" || r.fine(r.at) == "VBD")
}

// byMedium says whether the noun at unit i, without an article, is what one
// speaks by: "said by letter".
func (r *listedVerb) byMedium(i int) bool {
	return r.tag(i) == "NOUN" && (saying.IsDocument(r.word(i)) || r.is(i, "phone", "telephone", "text"))
}

// takesThing says whether the content of a cue is no more than a thing behind it.
func (r *listedVerb) takesThing() bool {
	return r.c.left.none() && !r.c.right.none() && !r.speechlike(r.c.right)
}

// saysNothing says whether a verb that may be one of saying is none by the
// words at its sides.
func (r *listedVerb) saysNothing(fam saying.Family) bool {
	fine := r.fine(r.at)
	switch {
	case (fine == "VBG" || fine == "VBN") && (r.tag(r.at-1) == "DET" || r.tag(r.at-1) == "ADJ") && r.nominal(r.at+1) && r.tag(r.at+1) != "PRON" && !r.is(r.at+1, "that"):
		return true // "some threatening words"
	case (fam == saying.Stance || fam == saying.Minding || fam == saying.Vowing && (fine == "VB" || r.is(r.at, "seeking"))) && !r.isFinite():
		return true // "to support it", "seeking help"
	case fam == saying.Topical:
		return !r.is(r.at+1, "about", "of") && !(r.is(r.at+1, "to") && !r.is(r.at, "talk", "talked", "talking", "talks", "speak", "spoke", "speaks", "speaking", "spoken"))
	}
	return false
}

// names says whether the verb only gives a thing its name: "a bar
// called “Long Mile”", tells when a thing came out ("an interview published
// Sunday that"), what a court did or what is yet to be said.
func (r *listedVerb) names(fam saying.Family) bool {
	if r.is(r.at, "charged") && r.isBe(r.at-1) && !r.is(r.at+1, "that") {
		return true // "was charged by a court"
	}
	if r.fine(r.at) == "VB" && r.is(r.at-1, "to") && r.is(r.at-2, "set", "expected", "due", "likely", "scheduled", "poised", "about", "ready") {
		return true // "is set to reveal"
	}
	if r.is(r.at, "published") && (r.is(r.at+1, "that") || r.timeWord(r.at+1)) && !r.finiteBefore() {
		return true
	}
	if fam != saying.Naming || !r.is(r.at, "called", "named", "titled", "dubbed", "termed") || !r.quoted(r.at+1) || r.fine(r.at-1) != "NN" && r.fine(r.at-1) != "NNS" {
		return false
	}
	before := r.phraseOnly(r.at-1).a - 1
	return r.tag(before) == "ADP" || r.tag(before) == "VERB" || r.fine(before) == "TO" || r.is(r.phraseOnly(r.at-1).a, "a", "an")
}

// finiteBefore says whether the verb has an auxiliary.
func (r *listedVerb) finiteBefore() bool { return r.tag(r.at-1) == "AUX" || r.tag(r.at-2) == "AUX" }

// describes says whether the verb is a participle that tells of a thing, or
// an infinitive that nobody has said yet. Have: it follows a form of "have";
// next is the unit after its words.
func (r *listedVerb) describes(next int, have bool) bool {
	switch fine := r.fine(r.at); {
	case fine == "VBN" && !have && r.subjectOf(r.at).none():
		return !r.inverts()
	case fine == "VBN" && !have && r.clauseCloses(next) && !r.quoted(next) && !r.quoted(next+1) && !r.afterContent(r.subjectOf(r.at)) && !r.saysThat(next) && !(r.comma(r.at-1) && !r.hasFinite(0, r.at)):
		return true // "a statement posted on the door"
	case fine == "VBG" && r.tag(r.at-1) == "VERB" && !r.overheard():
		return true // "began identifying"
	case fine == "VB" && r.is(r.c.words.a-1, "to") && !r.is(r.c.words.a-2, "on", "wanted"):
		return r.yetUnsaid()
	}
	return false
}

// afterContent says whether a source stands where it can close a content:
// behind a comma or a quotation.
func (r *listedVerb) afterContent(s passage) bool {
	return !s.none() && (r.comma(s.a-1) || r.quoted(s.a-1))
}

// yetUnsaid says whether an infinitive tells what nobody has said: none of
// speech, nor of what one does on the way: "with Crane taking to the air to call".
func (r *listedVerb) yetUnsaid() bool {
	return r.c.family != saying.Speech && r.c.family != saying.Telling && r.withAnother().none()
}

// findSource finds who says it: the subject, or for want of one the word that
// stands for it. Next is the unit after the verb's words.
func (r *listedVerb) findSource(next int) {
	r.c.source = r.subjectOf(r.at)
	if r.c.source.none() && r.nicknamed(r.c.words.a-1) {
		r.c.source = passage{r.c.words.a - 1, r.c.words.a}
	}
	if r.dependent() {
		r.c.source = r.participleSource()
		r.c.rule = "participle of saying"
	}
	if r.c.source.none() && r.finite(r.at) {
		r.c.source = r.treeSubject()
	}
	if r.c.source.none() && r.mayInvert() {
		r.c.source = r.sourceBehind(next)
		r.c.inverted = !r.c.source.none()
	}
	if r.c.source.none() && r.mayGoOn(r.c.words.a) {
		r.c.source = r.verb(r.c.words.a).secondSource()
		r.c.rule = "second verb of saying"
	}
}

// mayInvert says whether the source of a verb may stand behind it: not that of
// "citing", nor of a verb of naming or stance behind a comma.
func (r *listedVerb) mayInvert() bool {
	return r.inverts() && !r.is(r.at, "quoting", "citing") && !(r.comma(r.at-1) && r.c.family.OfThing())
}

// mayGoOn says whether words of saying that begin at unit a may go on with a verb
// before them: they follow a conjunction, a comma or an adverb.
func (r *listedVerb) mayGoOn(a int) bool {
	return r.tag(a-1) == "CCONJ" || r.comma(a-1) || r.tag(a-1) == "ADV"
}

// passive reads "was told by", "is called": the source is behind "by".
func (r *listedVerb) passive() (cue, bool) {
	r.c.rule = "passive verb of saying"
	for j := r.c.words.b; j < len(r.units) && j < r.c.words.b+8; j++ {
		if r.is(j, "by") && !r.timeWord(j+1) && !r.is(j+1, "now", "then") && !(r.is(j+1, "the") && r.is(j+2, "time", "end")) && r.opensPhrase(j+1) {
			r.c.source = r.phraseRight(j + 1)
			break
		}
		if r.comma(j) || r.quoted(j) || r.is(j, "that") {
			break
		}
	}
	r.readContent()
	if !r.c.source.none() && r.c.right.none() {
		r.c.left = r.subjectOf(r.at)
	}
	return r.c, true
}
