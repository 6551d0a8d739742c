package statement

import "synoptic/meaning"

// Mood is how far a predicate is told as so.
type Mood byte

// The moods. Two predicates of different moods are no one statement, but for what is
// left open.
const (
	Fact        Mood = iota
	Ahead            // will, plans to, is expected to
	Possible         // may, could, likely
	Required         // must, should
	Threatened       // threatened to
	Offered          // offered, proposed to
	Promised         // promised, agreed to
	Wanted           // wants, hopes, asked, urged, ordered to
	Tried            // tried to
	Alleged          // alleged, suspected, accused of
	Charged          // charged with
	Convicted        // convicted of, sentenced for
	Conditional      // if, whether
	Cleared          // acquitted of, cleared of; the charge was dropped
	Open             // what something is for, or about; whether it came to it is not told
)

// like says whether two moods may be one: what one report leaves open another may
// tell as wanted, asked or tried, but not as so.
func (m Mood) like(o Mood) bool {
	return m == o || m == Open && o != Fact || o == Open && m != Fact
}

// moodOf turns the modality of a clause to its mood. What is refused, failed
// or denied is a fact, negated.
var moodOf = map[string]Mood{
	"will": Ahead, "would": Ahead, "planned": Ahead, "expected": Ahead,
	"may": Possible, "could": Possible, "can": Possible, "likely": Possible, "seems": Possible,
	"must": Required, "should": Required,
	"threatened": Threatened, "offered": Offered, "proposed": Offered, "promised": Promised, "agreed": Promised,
	"wanted": Wanted, "asked": Wanted, "ordered": Wanted, "tried": Tried,
	"alleged": Alleged, "accused": Alleged, "suspected": Alleged, "charged": Charged, "convicted": Convicted,
	"open": Open, "almost": Possible, "considered": Possible, "doubted": Possible, "acquitted": Cleared,
	"if": Conditional, "whether": Conditional,
}

// lawMoods are verbs and nouns of the law that say how far a deed that hangs
// on them is told as so.
var lawMoods = map[string]Mood{
	"charge": Charged, "indict": Charged, "arraign": Charged, "convict": Convicted, "sentence": Convicted, "jail": Convicted,
	"accuse": Alleged, "suspect": Alleged, "allege": Alleged, "allegation": Alleged, "accusation": Alleged, "suspicion": Alleged,
	"believe": Alleged, "think": Alleged,
	"acquit": Cleared, "clear": Cleared,
}

// ofLaw says whether an item hangs as a word for a deed on a verb or noun of the law,
// with a preposition: convicted of arson, charged with hiding a crew.
func (it *Item) ofLaw() bool {
	return ofLaw[it.Prep] && (it.Pos == meaning.Verb || it.Rel == "obl" || it.Rel == "nmod" || it.Rel == "advcl")
}

// underVerbs are the relations by which a deed hangs on a verb of the law without one.
var underVerbs = wordSet(`advcl xcomp acl`)

// ofLaw are the prepositions behind which a verb or noun of the law has its deed.
var ofLaw = wordSet(`with of over for in`)

// dropped says whether a noun of the law is what was dropped: the charge of arson.
func (s *Sentence) dropped(n int) bool {
	it := &s.Items[n]
	return it.Pos == meaning.Noun && it.Up >= 0 && s.Items[it.Up].Done == n && dropping[s.Items[it.Up].Lemma]
}

// dropping are verbs after which a charge stands no longer.
var dropping = wordSet(`drop dismiss withdraw quash`)

// underLaw is the mood that a verb of the law gives what hangs on it with a
// preposition or as a verb.
func (l *layer) underLaw(s *Sentence, n int) Mood {
	it := &s.Items[n]
	switch {
	case it.Kind != Word || it.Up < 0:
		return Fact
	case lawMoods[s.Items[it.Up].Lemma] == Charged && s.dropped(it.Up) && (ofLaw[it.Prep] || it.Pos == meaning.Verb):
		return Cleared
	case it.Mood != Fact:
		return Fact
	}
	up := &s.Items[it.Up]
	m, ok := lawMoods[up.Lemma]
	if !ok || up.Pos == meaning.Adjective {
		return Fact // it was not clear what caused the fire
	}
	if it.ofLaw() || it.Pos == meaning.Verb && (underVerbs[it.Rel] || it.Rel == "ccomp" && m == Alleged) && it.Doer != it.Up {
		return m
	}
	return Fact
}
