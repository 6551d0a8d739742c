package statement

import (
	"maps"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/meaning"
)

// Alignment holds, for the items of a sentence, those of another that say
// them. To is an index into the items of the other, -1 for none; Grade how
// well; Loose that they hang elsewhere there.
type Alignment struct {
	A, B  *Sentence
	To    []int
	Grade []Grade
	Loose []bool
	Story *Story
	run   []int  // of each token of A, the token of B that stands in the same run of words, -1 for none; nil without runs
	known []byte // of each item of A, whether B says it
	runAt []int  // of each token of A, where its run begins
}

// Align holds sentence b against sentence a.
func (s *Story) Align(a, b *Sentence) Alignment {
	al := Alignment{A: a, B: b, Story: s, To: make([]int, len(a.Items)), Grade: make([]Grade, len(a.Items)), Loose: make([]bool, len(a.Items)), known: make([]byte, len(a.Items))}
	for i := range al.To {
		al.To[i] = -1
	}
	h := s.hold(a)
	al.runs(h)
	al.options(h)
	for pass := range 2 {
		for i := range a.Items {
			al.place(i, pass, h)
		}
	}
	for i := range a.Items {
		al.Loose[i] = al.To[i] >= 0 && !al.hangs(i)
	}
	return al
}

// place finds the item of b that says item i best: by its grade, and by
// whether it hangs where it should. Of two that do so equally it is the first.
func (al *Alignment) place(i, pass int, h *hold) {
	best, top := -1, 0.0
	var grade Grade
	for at := h.first[i]; at > 0; at = h.options[at-1].next {
		o := &h.options[at-1]
		v := float64(o.grade)
		if h.word[i] == o.of {
			v += inRun
		}
		if pass > 0 {
			v += al.fit(i, int(o.of), h)
		}
		if v > top || v == top && int(o.of) < best {
			best, top, grade = int(o.of), v, o.grade
		}
	}
	al.To[i], al.Grade[i] = best, grade
}

// fit tells how well item j of b stands where item i of a does.
func (al *Alignment) fit(i, j int, h *hold) float64 {
	a, b := &al.A.Items[i], &al.B.Items[j]
	v := 0.0
	if a.Up >= 0 && al.To[a.Up] >= 0 {
		switch d := al.B.Distance(j, al.To[a.Up]); {
		case d <= 1:
			v += 1.2
		case d <= 2:
			v += 0.8
		case d <= 3:
			v += 0.3
		}
	} else if a.Up < 0 && b.Up < 0 {
		v += 0.3
	}
	for at := h.part[i]; at > 0; at = h.parts[at-1].next {
		k := h.parts[at-1].predicate
		if al.To[k] < 0 {
			continue
		}
		p, q := &al.A.Items[k], &al.B.Items[al.To[k]]
		if p.Doer == i && q.Doer == j || p.Done == i && q.Done == j {
			v += 0.6
		}
	}
	return v
}

// Swapped says whether predicate i is done in b by the one it is done to in a.
func (al *Alignment) Swapped(i int) bool {
	p := &al.A.Items[i]
	if !p.Predicate || al.To[i] < 0 {
		return false
	}
	q := &al.B.Items[al.To[i]]
	same := func(x, y int) bool {
		return x >= 0 && y >= 0 && al.Story.grade(&al.A.Items[x], &al.B.Items[y]) >= Vouch
	}
	if (english.Alternates(p.Lemma) || p.Pos == meaning.Adjective || q.Pos == meaning.Adjective) && (p.Doer < 0) != (p.Done < 0) && (q.Doer < 0) != (q.Done < 0) && (same(p.Doer, q.Done) || same(p.Done, q.Doer)) {
		return false // the mine closed, the mine was closed; two were hurt
	}
	return same(p.Doer, q.Done) && !same(p.Doer, q.Doer) || same(p.Done, q.Doer) && !same(p.Done, q.Done) || al.doneTo(i)
}

// doneTo says whether the one to whom predicate i is done in a, by another, does
// it in b: Venn spoke to Maar, Maar spoke.
func (al *Alignment) doneTo(i int) bool {
	p, q := &al.A.Items[i], &al.B.Items[al.To[i]]
	if p.Doer < 0 || q.Doer < 0 || al.To[p.Doer] == q.Doer {
		return false
	}
	for k := range al.A.Items {
		if it := &al.A.Items[k]; it.Up == i && k != p.Doer && k != p.Done && it.Prep != "" && it.Prep != "by" && al.To[k] == q.Doer {
			return true
		}
	}
	return false
}

// below says whether item i hangs on item j, or on what does.
func (s *Sentence) below(i, j int) bool {
	for k, steps := i, 0; k >= 0 && steps < len(s.Items); k, steps = s.Items[k].Up, steps+1 {
		if k == j {
			return true
		}
	}
	return false
}

// Distance is the number of steps between two items in the tree.
func (s *Sentence) Distance(i, j int) int {
	var up [16]int
	n := 0
	for k := i; k >= 0 && n < len(up); k = s.Items[k].Up {
		up[n] = k
		n++
	}
	d := 0
	for k := j; k >= 0 && d < len(up); k = s.Items[k].Up {
		for m := range n {
			if up[m] == k {
				return d + m
			}
		}
		d++
	}
	return 99
}

// Anybody says whether a noun is one for anybody, which a number or name beside it
// says.
func Anybody(lemma string) bool { return personal[lemma] }

var personal = wordSet(`people person man woman other individual`)

// Said says whether b says item i of a: all of it, and where it belongs.
func (al *Alignment) Said(i int) bool {
	if al.known[i] == unasked {
		al.known[i] = no
		if al.vouches(i) {
			al.known[i] = yes
		}
	}
	return al.known[i] == yes
}

// What is known of whether an item is said.
const (
	unasked byte = iota
	yes
	no
)

// vouches finds whether b says item i of a: by an item that belongs where i does,
// or else in one of the other ways in which a text says something.
func (al *Alignment) vouches(i int) bool {
	it := &al.A.Items[i]
	if al.Vouched(i) && !al.Loose[i] {
		return !al.apart(it, i) && (!it.Predicate || al.Tells(i))
	}
	return slices.ContainsFunc(byOtherWords, func(says func(*Alignment, int) bool) bool { return says(al, i) })
}

// byOtherWords are the ways in which b says an item of a without an item that
// stands for it there.
var byOtherWords = []func(al *Alignment, i int) bool{
	(*Alignment).settled,    // a title by which its report calls the person elsewhere
	(*Alignment).meant,      // he, the man: whom the report has named before
	(*Alignment).unnamed,    // three people, of whom b says how many
	(*Alignment).speaksSelf, // I, in the same words
	(*Alignment).addresses,  // Rep. before a name
	(*Alignment).refers,     // the boat, which is the ferry
	(*Alignment).tolled,     // 12 people died, leaving 12 dead
	(*Alignment).ages,       // aged 81, at the age of 81
	(*Alignment).saidBySame, // Venn said, of words that b has from Venn
	(*Alignment).ties,       // is, has: what they tie hangs together there
	(*Alignment).reworded,   // another verb, of the same by the same
}

// Vouched says whether an item of b says item i of a, wherever it hangs there.
func (al *Alignment) Vouched(i int) bool { return al.To[i] >= 0 && al.Grade[i] >= Vouch }

// unnamed says whether item i is a noun for anybody, and b says the number that
// stands with it.
func (al *Alignment) unnamed(i int) bool {
	if it := &al.A.Items[i]; !it.Noun() || !personal[it.Lemma] {
		return false
	}
	for c := range al.A.Items {
		if o := &al.A.Items[c]; o.Up == i && o.Kind == Number && al.Vouched(c) {
			return true
		}
	}
	return false
}

// speaksSelf says whether item i is the "I" of a speaker, and b has it in the same
// run of words.
func (al *Alignment) speaksSelf(i int) bool {
	it := &al.A.Items[i]
	return it.Pronoun && it.Lemma == "i" && al.RunsAt(it.Token-al.A.First) >= 0
}

// apart says whether the item of B that says item i is another thing all the
// same: quoted in another word, a name in another spelling, a bare number, the
// opposite, or no more than the kind of something else.
func (al *Alignment) apart(it *Item, i int) bool {
	b := &al.B.Items[al.To[i]]
	inRun := al.RunsAt(it.Token-al.A.First) >= 0
	switch {
	case it.Quoted && it.Kind == Word && al.Grade[i] < Equal, it.Kind == Name && !al.spelt(it, b):
		return true
	case takesPart(it) && b.Kind == Word && b.Rel == "compound" && !slices.Contains(al.To, b.Up) && !inRun:
		return true // a law is no law enforcement
	}
	return it.Bare != b.Bare && !inRun || it.Negated != b.Negated || al.lent(i) || al.contrary(i)
}

// takesPart says whether a noun does something, or has it done to it.
func takesPart(it *Item) bool {
	return it.Kind == Word && it.Pos == meaning.Noun && (strings.HasPrefix(it.Rel, "nsubj") || it.Rel == "obj")
}

// spelt says whether two names that the story takes for one are spelt so that
// one vouches for the other: the same, the one in the other, initials, a
// country, a person called by one name.
func (al *Alignment) spelt(a, b *Item) bool {
	if a.Pronoun || b.Pronoun || a.Titled || b.Titled || a.Country != "" || a.Key != b.Key {
		return true
	}
	if a.Class == "person" && !(strings.Contains(a.Surface, " ") && strings.Contains(b.Surface, " ")) {
		return true
	}
	x, y := a.In(al.Story.Reports[al.A.Report].Text), b.In(al.Story.Reports[al.B.Report].Text)
	m, n := letters(x), letters(y)
	if a.Class == "person" {
		return lastWord(m) == lastWord(n) || strings.HasPrefix(n, m+" ")
	}
	return strings.Contains(m, n) || strings.Contains(n, m) || sameWords(m, n) || x == strings.ToUpper(x) || y == strings.ToUpper(y)
}

// letters are those of a name, small, without accents, points and hyphens, by which
// none is another: U.S. Velka-Line, US Velka Line.
func letters(name string) string {
	return gazetteer.Fold(strings.ReplaceAll(name, "-", " "))
}

// sameWords says whether two names are of the same words but for those that tie:
// the Department of Justice, the Justice Department.
func sameWords(a, b string) bool {
	x, y := wordSet(a), wordSet(b)
	for _, tie := range []string{"of", "the", "and"} {
		delete(x, tie)
		delete(y, tie)
	}
	return maps.Equal(x, y)
}

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// addresses says whether item i only addresses one whom B names: Rep., Judge,
// before a name.
func (al *Alignment) addresses(i int) bool {
	it := &al.A.Items[i]
	if !it.Titled || it.Kind != Word || i+1 >= len(al.A.Items) {
		return false
	}
	n := &al.A.Items[i+1]
	as := al.Story.Reports[al.A.Report].Text[it.Start]
	return n.Kind == Name && n.Class == "person" && !n.Pronoun && n.Start-it.End < 2 && as >= 'A' && as <= 'Z' && al.To[i+1] >= 0 && al.Grade[i+1] >= Vouch
}

// lent says whether the word of B that says item i says another item of A
// better: one word vouches for one.
func (al *Alignment) lent(i int) bool {
	if al.A.Items[i].Kind != Word {
		return false
	}
	for k, j := range al.To {
		if k != i && j == al.To[i] && al.Grade[k] > al.Grade[i] && al.A.Items[k].Kind == Word {
			return true
		}
	}
	return false
}

// Filled says whether B fills the place of item i otherwise: with another of
// its kind, on the same word by the same preposition.
func (al *Alignment) Filled(i int) bool {
	a := &al.A.Items[i]
	if a.Up < 0 || !al.Vouched(a.Up) || al.Loose[a.Up] || al.Said(i) {
		return false
	}
	if al.Vouched(i) && a.Negated != al.B.Items[al.To[i]].Negated {
		return true
	}
	for j := range al.B.Items {
		if b := &al.B.Items[j]; b.Up == al.To[a.Up] && !al.Placed(j) && al.Story.another(a, b) {
			return true
		}
	}
	return false
}

// another says whether b is another thing of the kind of a, which stands where a
// does on the word that both hang on.
func (s *Story) another(a, b *Item) bool {
	switch {
	case a.Kind != b.Kind:
		return false
	case a.Kind == Moment:
		return s.grade(a, b) == Rival
	case a.Kind == Name:
		return a.Class == b.Class && samePlace(a, b)
	case a.Kind == Word:
		return a.Pos == meaning.Noun && b.Pos == meaning.Noun && samePlace(a, b) && s.grade(a, b) < Vouch
	}
	return true
}

// samePlace says whether two items hang by one preposition, or both say where.
func samePlace(a, b *Item) bool {
	return a.Prep != "" && (a.Prep == b.Prep || Where(a.Prep) && Where(b.Prep))
}

// Where says whether a preposition is one by which a place says where something
// was.
func Where(prep string) bool { return whereabouts[prep] }

var whereabouts = english.Set(english.Whereabouts, "off")

// Placed says whether an item of A is said by item j.
func (al *Alignment) Placed(j int) bool {
	for i, k := range al.To {
		if k == j && al.Grade[i] >= Vouch {
			return true
		}
	}
	return false
}

// Tells says whether predicate i and its fellow are told alike: both so or
// both not so, in one mood, by the same and to the same.
func (al *Alignment) Tells(i int) bool {
	a, b := &al.A.Items[i], &al.B.Items[al.To[i]]
	if al.ahead(i) {
		return false
	}
	if al.hungAlike(a, b) {
		return al.Alike(a.Done, b.Done) && !al.Swapped(i)
	}
	return a.Mood == b.Mood && (!a.Finite && !b.Finite || al.Alike(a.Doer, b.Doer)) && al.Alike(a.Done, b.Done) && !al.Swapped(i)
}

// hungAlike says whether two predicates are infinitives that hang on the same
// word, which tells how far they are so and who does them: the offer to send.
func (al *Alignment) hungAlike(a, b *Item) bool {
	if a.Finite || b.Finite || a.Mood != b.Mood && a.Mood != Fact && b.Mood != Fact {
		return false
	}
	return a.Up >= 0 && b.Up >= 0 && al.Vouched(a.Up) && al.B.Distance(al.To[a.Up], b.Up) < Farthest
}

// Alike says whether an argument of one predicate may be that of the other:
// one of them is not told, or they may be one.
func (al *Alignment) Alike(i, j int) bool {
	if i < 0 || j < 0 || al.To[i] < 0 || al.To[i] == j {
		return true
	}
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind == Name && b.Kind == Name && a.Class == b.Class {
		return a.Key == b.Key
	}
	return al.B.Distance(al.To[i], j) <= Farthest || al.Story.grade(a, b) >= Near
}

// ties says whether item i is a light verb, and what it ties together hangs together
// in b.
func (al *Alignment) ties(i int) bool {
	a := &al.A.Items[i]
	if !a.Light {
		return false
	}
	last, n := -1, 0
	for c := range al.A.Items {
		if al.A.Items[c].Up != i && c != a.Doer && c != a.Done {
			continue
		}
		j := al.To[c]
		if j < 0 || al.Grade[c] < Vouch {
			continue
		}
		if last >= 0 && al.B.Distance(last, j) > Farthest {
			return false
		}
		last = j
		n++
	}
	return n >= 2 && !a.Negated && a.Mood == Fact
}
