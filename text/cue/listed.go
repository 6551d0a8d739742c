package cue

import (
	"strings"

	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// verbCue is the cue of a verb, as it is read.
type verbCue struct {
	verbAt
	c Cue
}

// auxiliaries takes "has", "did not", "also" before the verb into the words
// of saying, and tells whether the verb is passive or perfect.
func (r *verbCue) auxiliaries() (passive, have bool) {
	j := r.at - 1
	for ; j >= 0; j-- {
		if r.Tag(j) == "AUX" {
			if r.IsBe(j) && r.Fine(r.at) != "VBG" {
				passive = true
			}
			have = have || r.Is(j, "has", "have", "had", "’ve", "'ve", "’d", "'d", "having")
			r.c.Words.A = j
			continue
		}
		if r.Tag(j) == "PART" && r.Fine(j) != "POS" || r.Tag(j) == "ADV" && !r.Is(j, "when", "where", "how", "why") {
			continue
		}
		break
	}
	if r.Tag(r.c.Words.A-1) == "ADV" && !r.Is(r.c.Words.A-1, "when", "where", "how", "why") && !r.Comma(r.c.Words.A-2) {
		r.c.Words.A--
	}
	return passive && !have || passive && r.Is(r.at-1, "been"), have
}

// readContent reads what follows the words of saying.
func (r *verbCue) readContent() {
	content := contentReading{r.Clauses, &r.c}
	content.read()
}

// contentBefore is the content before the words of saying.
func (r *verbCue) contentBefore() frame.Passage {
	content := contentReading{r.Clauses, &r.c}
	return content.before()
}

// listedVerb reads the cue of a verb that a list holds.
type listedVerb struct{ verbCue }

// read reads the cue, its source, and where its content begins; and says
// whether the verb is one of saying here.
func (r *listedVerb) read() (Cue, bool) {
	fam, n := r.VerbFamily(r.at)
	if fam == 0 || r.saysNothing(fam) || r.names(fam) || r.otherSense() {
		return Cue{}, false
	}
	if fam == saying.Topical {
		n = 2
	}
	r.c = Cue{Words: frame.Between(r.at, r.at+n), Verb: r.at, Family: fam, Rule: "verb of saying"}
	passive, have := r.auxiliaries()
	r.c.Yet = r.Fine(r.c.Words.A) == "MD"
	if passive || r.wasAsked() || !have && r.agentBehind() {
		return r.passive()
	}
	if r.describes(r.at+n, have) {
		return Cue{}, false
	}
	r.findSource(r.at + n)
	r.readContent()
	if r.Is(r.at, "added", "adds", "add", "adding") && r.takesThing() {
		return Cue{}, false // "added a late goal"
	}
	if r.quotesSpeaker() {
		r.c.Left, r.c.Right = frame.Passage{}, frame.Passage{}
	}
	if !r.isFinite() && r.takesThing() {
		r.c.Family = saying.Stance // "to report the incident", "adding weight"
	}
	if r.c.Source.A > r.c.Right.A && r.c.Right.B > r.c.Source.A && r.c.Source.A > r.at && !r.c.Inverted {
		r.c.Right.B = max(r.c.Right.A, r.c.Source.A-1) // "Calling it a gift, the mayor said"
	}
	return r.c, true
}

// otherSense says whether a word that may be a verb of saying tells something else by
// how it stands: "adding to the sense that", "to determine whether", "the state party".
func (r *listedVerb) otherSense() bool {
	switch next := r.at + 1; {
	case r.Is(r.at, "added", "adds", "add", "adding"):
		return r.Is(next, "to")
	case r.Is(r.at, "determine"):
		return r.Is(r.at-1, "to")
	case r.Is(r.at, "state", "states"):
		return r.Fine(r.at) != "VB" && r.Nominal(next) && r.Tag(next) != "PRON"
	}
	return false
}

// wasAsked says whether the verb is "asked" of one who was: "Asked about the
// lake, ", "when asked".
func (r *listedVerb) wasAsked() bool {
	return r.Is(r.at, "asked") && (r.at == 0 || r.Is(r.at-1, "when", "once"))
}

// agentBehind says whether a participle of saying has behind its "by" who says
// it, and not by what: "a letter sent by Crane", not "said by letter".
func (r *listedVerb) agentBehind() bool {
	return r.Is(r.c.Words.B, "by") && !r.byMedium(r.c.Words.B+1) && (r.Fine(r.at) == "VBN" || r.Fine(r.at) == "VBD")
}

// byMedium says whether the noun at unit i, without an article, is what one
// speaks by: "said by letter".
func (r *listedVerb) byMedium(i int) bool {
	return r.Tag(i) == "NOUN" && (saying.IsDocument(r.Word(i)) || r.Is(i, "phone", "telephone", "text"))
}

// takesThing says whether the content of a cue is no more than a thing behind it.
func (r *listedVerb) takesThing() bool {
	return r.c.Left.None() && !r.c.Right.None() && !r.Speechlike(r.c.Right)
}

// saysNothing says whether a verb that may be one of saying is none by the
// words at its sides.
func (r *listedVerb) saysNothing(fam saying.Family) bool {
	fine := r.Fine(r.at)
	switch {
	case (fine == "VBG" || fine == "VBN") && (r.Tag(r.at-1) == "DET" || r.Tag(r.at-1) == "ADJ") && r.Nominal(r.at+1) && r.Tag(r.at+1) != "PRON" && !r.Is(r.at+1, "that"):
		return true // "some threatening words"
	case (fam == saying.Stance || fam == saying.Minding || fam == saying.Vowing && (fine == "VB" || r.Is(r.at, "seeking"))) && !r.isFinite():
		return true // "to support it", "seeking help"
	case fam == saying.Topical:
		return !r.Is(r.at+1, "about", "of") && !(r.Is(r.at+1, "to") && !r.Is(r.at, "talk", "talked", "talking", "talks", "speak", "spoke", "speaks", "speaking", "spoken"))
	}
	return false
}

// names says whether the verb only gives a thing its name: "a bar
// called “Long Mile”", tells when a thing came out ("an interview published
// Sunday that"), what a court did or what is yet to be said.
func (r *listedVerb) names(fam saying.Family) bool {
	if r.Is(r.at, "charged") && r.IsBe(r.at-1) && !r.Is(r.at+1, "that") {
		return true // "was charged by a court"
	}
	if r.Fine(r.at) == "VB" && r.Is(r.at-1, "to") && r.Is(r.at-2, "set", "expected", "due", "likely", "scheduled", "poised", "about", "ready") {
		return true // "is set to reveal"
	}
	if r.Is(r.at, "published") && (r.Is(r.at+1, "that") || r.TimeWord(r.at+1)) && !r.finiteBefore() {
		return true
	}
	if fam != saying.Naming || !r.Is(r.at, "called", "named", "titled", "dubbed", "termed") || !r.Quoted(r.at+1) || r.Fine(r.at-1) != "NN" && r.Fine(r.at-1) != "NNS" {
		return false
	}
	before := r.PhraseOnly(r.at-1).A - 1
	return r.Tag(before) == "ADP" || r.Tag(before) == "VERB" || r.Fine(before) == "TO" || r.Is(r.PhraseOnly(r.at-1).A, "a", "an")
}

// finiteBefore says whether the verb has an auxiliary.
func (r *listedVerb) finiteBefore() bool { return r.Tag(r.at-1) == "AUX" || r.Tag(r.at-2) == "AUX" }

// describes says whether the verb is a participle that tells of a thing, or
// an infinitive that nobody has said yet. Have: it follows a form of "have";
// next is the unit after its words.
func (r *listedVerb) describes(next int, have bool) bool {
	switch fine := r.Fine(r.at); {
	case fine == "VBN" && !have && r.SubjectOf(r.at).None():
		return !r.inverts()
	case fine == "VBN" && !have && r.ClauseCloses(next) && !r.Quoted(next) && !r.Quoted(next+1) && !r.afterContent(r.SubjectOf(r.at)) && !r.saysThat(next) && !(r.Comma(r.at-1) && !r.HasFinite(0, r.at)):
		return true // "a statement posted on the door"
	case fine == "VBG" && r.Tag(r.at-1) == "VERB" && !r.overheard():
		return true // "began identifying"
	case fine == "VB" && r.Is(r.c.Words.A-1, "to") && !r.Is(r.c.Words.A-2, "on", "wanted"):
		return r.yetUnsaid()
	}
	return false
}

// afterContent says whether a source stands where it can close a content:
// behind a comma or a quotation.
func (r *listedVerb) afterContent(s frame.Passage) bool {
	return !s.None() && (r.Comma(s.A-1) || r.Quoted(s.A-1))
}

// yetUnsaid says whether an infinitive tells what nobody has said: none of
// speech, nor of what one does on the way: "with Crane taking to the air to call".
func (r *listedVerb) yetUnsaid() bool {
	return r.c.Family != saying.Speech && r.c.Family != saying.Telling && r.withAnother().None()
}

// findSource finds who says it: the subject, or for want of one the word that
// stands for it. Next is the unit after the verb's words.
func (r *listedVerb) findSource(next int) {
	r.c.Source = r.SubjectOf(r.at)
	if r.c.Source.None() && r.nicknamed(r.c.Words.A-1) {
		r.c.Source = frame.Between(r.c.Words.A-1, r.c.Words.A)
	}
	if r.dependent() {
		r.c.Source = r.participleSource()
		r.c.Rule = "participle of saying"
	}
	if r.c.Source.None() && r.Finite(r.at) {
		r.c.Source = r.treeSubject()
	}
	if r.c.Source.None() && r.mayInvert() {
		r.c.Source = r.sourceBehind(next)
		r.c.Inverted = !r.c.Source.None()
	}
	if r.c.Source.None() && r.mayGoOn(r.c.Words.A) {
		r.c.Source = verbIn(r.Clauses, r.c.Words.A).secondSource()
		r.c.Rule = "second verb of saying"
	}
}

// mayInvert says whether the source of a verb may stand behind it: not that of
// "citing", nor of a verb of naming or stance behind a comma.
func (r *listedVerb) mayInvert() bool {
	return r.inverts() && !r.Is(r.at, "quoting", "citing") && !(r.Comma(r.at-1) && r.c.Family.OfThing())
}

// mayGoOn says whether words of saying that begin at unit a may go on with a verb
// before them: they follow a conjunction, a comma or an adverb.
func (r *listedVerb) mayGoOn(a int) bool {
	return r.Tag(a-1) == "CCONJ" || r.Comma(a-1) || r.Tag(a-1) == "ADV"
}

// passive reads "was told by", "is called": the source is behind "by".
func (r *listedVerb) passive() (Cue, bool) {
	r.c.Rule = "passive verb of saying"
	for j := r.c.Words.B; j < len(r.Units) && j < r.c.Words.B+8; j++ {
		if r.Is(j, "by") && !r.TimeWord(j+1) && !r.Is(j+1, "now", "then") && !(r.Is(j+1, "the") && r.Is(j+2, "time", "end")) && r.OpensPhrase(j+1) {
			r.c.Source = r.PhraseRight(j + 1)
			break
		}
		if r.Comma(j) || r.Quoted(j) || r.Is(j, "that") {
			break
		}
	}
	r.readContent()
	if !r.c.Source.None() && r.c.Right.None() {
		r.c.Left = r.SubjectOf(r.at)
	}
	return r.c, true
}

// nicknamed says whether unit i is a name in marks that speaks, right after
// what is said or at the start: "“It rained,” “Lou” said".
func (r *listedVerb) nicknamed(i int) bool {
	if !r.Quoted(i) || i > 0 && !r.Quoted(i-1) {
		return false
	}
	parts := strings.Fields(r.Quote(i).In(r.Text))
	for _, part := range parts {
		if !letter.UpperAt(part) || strings.ContainsAny(part, ".,!?") {
			return false
		}
	}
	return len(parts) > 0 && len(parts) < 4
}
