package statement

import (
	"slices"

	"synoptic/english"
	"synoptic/meaning"
)

// asked is item i of a, of which it is asked whether b says it though no item of b
// stands for it where it belongs.
type asked struct {
	*Alignment
	i  int
	it *Item
}

// byOtherWords are the ways in which b says an item of a without an item that
// stands for it there.
var byOtherWords = []func(x asked) bool{
	asked.settled,    // a title by which its report calls the person elsewhere
	asked.meant,      // he, the man: whom the report has named before
	asked.unnamed,    // three people, of whom b says how many
	asked.speaksSelf, // I, in the same words
	asked.addresses,  // Rep. before a name
	asked.refers,     // the boat, which is the ferry
	asked.tolled,     // 12 people died, leaving 12 dead
	asked.ages,       // aged 81, at the age of 81
	asked.saidBySame, // Venn said, of words that b has from Venn
	asked.ties,       // is, has: what they tie hangs together there
	asked.reworded,   // another verb, of the same by the same
	asked.otherEnd,   // sold to him, which he bought of her
}

// unnamed says whether item i is a noun for anybody, and b says the number that
// stands with it.
func (x asked) unnamed() bool {
	if it := x.it; !it.Noun() || !personal[it.Lemma] {
		return false
	}
	for c := range x.A.Items {
		if o := &x.A.Items[c]; o.Up == x.i && o.Kind == Number && x.Vouched(c) {
			return true
		}
	}
	return false
}

// speaksSelf says whether item i is the "I" of a speaker, and b has it in the same
// run of words.
func (x asked) speaksSelf() bool {
	it := x.it
	return it.Pronoun && it.Lemma == "i" && x.RunsAt(it.Token-x.A.First) >= 0
}

// addresses says whether item i only addresses one whom B names: Rep., Judge,
// before a name.
func (x asked) addresses() bool {
	it := x.it
	if !it.Titled || it.Kind != Word || x.i+1 >= len(x.A.Items) {
		return false
	}
	n := &x.A.Items[x.i+1]
	as := x.Story.Reports[x.A.Report].Text[it.Start]
	return n.Kind == Name && n.Class == "person" && !n.Pronoun && n.Start-it.End < 2 && as >= 'A' && as <= 'Z' && x.Vouched(x.i+1)
}

// ties says whether item i is a light verb, and what it ties together hangs together
// in b.
func (x asked) ties() bool {
	a := x.it
	if !a.Light {
		return false
	}
	last, n := -1, 0
	for c := range x.A.Items {
		if x.A.Items[c].Up != x.i && c != a.Doer && c != a.Done {
			continue
		}
		j := x.To[c]
		if j < 0 || x.Grade[c] < Vouch {
			continue
		}
		if last >= 0 && x.B.Distance(last, j) > Farthest {
			return false
		}
		last = j
		n++
	}
	return n >= 2 && !a.Negated && a.Mood == Fact
}

// otherEnd says whether item i is a verb whose deed b tells from its other end: who
// does it there is the one it goes to here, and the other way about, and it is of the
// same thing.
func (x asked) otherEnd() bool {
	a := x.it
	if !a.Predicate || a.Pos != meaning.Verb || a.Doer < 0 || !x.Vouched(a.Doer) {
		return false
	}
	for j := range x.B.Items {
		if b := &x.B.Items[j]; b.Predicate && b.Doer >= 0 && b.Negated == a.Negated && b.Mood == a.Mood && english.ConverseVerbs(a.Lemma, b.Lemma) && x.endsMeet(j) {
			return true
		}
	}
	return false
}

// endsMeet says whether who does item j of b is told at the other end of the verb of
// which it is asked, and who does that at the other end of j, of one thing.
func (x asked) endsMeet(j int) bool {
	a, b := x.it, &x.B.Items[j]
	to := slices.Index(x.To, b.Doer)
	if to < 0 || to == a.Doer || !x.Vouched(to) || !x.A.endOf(to, x.i) || !x.B.endOf(x.To[a.Doer], j) {
		return false
	}
	return a.Done < 0 || b.Done < 0 || a.Done == to || b.Done == x.To[a.Doer] || x.SaidBy(a.Done, b.Done)
}

// endOf says whether item n is told as one at the other end of what predicate i tells:
// it hangs on that, or by a preposition on what stands with it, as trees often have it.
func (s *Sentence) endOf(n, i int) bool {
	it := &s.Items[n]
	if it.Up == i {
		return true
	}
	return it.Prep != "" && it.Prep != "of" && it.Up >= 0 && s.Items[it.Up].Up == i
}
