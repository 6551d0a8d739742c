package statement

import (
	"strings"

	"synoptic/meaning"
)

// Clash is a slot that two sentences fill otherwise: item A of the one, item B
// of the other.
type Clash struct {
	Slot Slot
	A, B int
}

// Slot is what kind of thing is filled in otherwise.
type Slot byte

// The slots of a statement.
const (
	Count Slot = iota
	Time
	Place
	Person
	Polarity
	Status
	Deed
)

// Clashes lists the slots that sentence B fills otherwise than A does, where
// both tell of one thing.
func (al *Alignment) Clashes() []Clash {
	var out []Clash
	al.close = al.closeness()
	taken := make([]bool, len(al.B.Items))
	for i, j := range al.To {
		if j >= 0 && al.Grade[i] >= Vouch && !al.Loose[i] {
			taken[j] = true
		}
	}
	for i := range al.A.Items {
		if c, ok := al.turned(i); ok && !al.otherTime(c.A, c.B) {
			out = append(out, c)
		}
		if al.To[i] >= 0 && al.Grade[i] >= Vouch && !al.Loose[i] {
			continue
		}
		for j := range al.B.Items {
			if taken[j] || (al.B.Items[j].Quoted || al.A.Items[i].Quoted) && al.close < twiceAt {
				continue
			}
			slot, ok := al.rivals(i, j)
			if !ok || slot != Time && al.otherTime(i, j) {
				continue
			}
			if share, n := al.around(i, j); share >= leastAround && n >= leastShared || al.close >= closeAt && al.lone(i, j) {
				out = append(out, Clash{slot, i, j})
			}
		}
	}
	return out
}

const (
	leastAround  = .6 // share of what stands around a slot that both must tell
	leastTurned  = .6 // the same where one denies what the other tells
	leastShared  = 3  // items around it that both must tell
	aroundRadius = 3  // how far around a slot reaches, in steps of the tree
)

// otherTime says whether what stands around two items is of two times: then
// both may be so.
func (al *Alignment) otherTime(i, j int) bool {
	for k := range al.A.Items {
		a := &al.A.Items[k]
		if a.Kind != Moment || a.When.Type == "DURATION" || al.A.distance(i, k) > aroundRadius {
			continue
		}
		other := false
		for l := range al.B.Items {
			b := &al.B.Items[l]
			if b.Kind != Moment || b.When.Type == "DURATION" || al.B.distance(j, l) > aroundRadius {
				continue
			}
			if al.story.grade(a, b) >= Near {
				other = false
				break
			}
			other = true
		}
		if other {
			return true
		}
	}
	return false
}

// rivals says whether two items fill one slot otherwise.
func (al *Alignment) rivals(i, j int) (Slot, bool) {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != b.Kind || a.Kind != Word && al.story.grade(a, b) != Rival {
		return 0, false
	}
	switch a.Kind {
	case Number:
		return Count, (al.sameHead(i, j, 0) || al.close >= closeAt && al.sameHead(i, j, 2)) && a.Figure.Value > 0 && b.Figure.Value > 0 && al.sameCount(a, b)
	case Moment:
		return Time, (al.sameHead(i, j, 0) || al.close >= closeAt && al.sameHead(i, j, 2)) && exact(a) && exact(b)
	case Name:
		if a.Pronoun || b.Pronoun || a.Titled || b.Titled {
			return 0, false
		}
		if (a.Class == "place" || b.Class == "place") && a.Class != "person" && b.Class != "person" && whereabouts[a.Prep] && whereabouts[b.Prep] && (al.sameHead(i, j, 0) || al.close >= closeAt && al.sameHead(i, j, 1)) {
			return Place, true
		}
		if a.Class == "person" && b.Class == "person" && a.Lemma != b.Lemma && !holdsWord(b.Surface, a.Lemma) && !holdsWord(a.Surface, b.Lemma) && al.sameRole(i, j) {
			return Person, true
		}
	case Word:
		if a.Pos == meaning.Verb && b.Pos == meaning.Verb && a.Predicate && b.Predicate && al.story.grade(a, b) == Rival &&
			meaning.Relate(a.Lemma, meaning.Verb, b.Lemma, meaning.Verb) == meaning.Opposite && a.Negated == b.Negated {
			return Deed, al.said(a.Doer, b.Doer) && (al.said(a.Done, b.Done) || a.Done < 0 || b.Done < 0) || a.Doer < 0 && b.Doer < 0 && al.said(a.Done, b.Done)
		}
	}
	return 0, false
}

var whereabouts = wordSet(`in at near from outside inside on off aboard`)

// closeAt is the share of the lesser sentence that two must have in common to
// be one sentence told twice.
const closeAt = .6

// twiceAt is the same for sentences that are one but for a word or two: then
// what stands in quotation marks differs too.
const twiceAt = .8

// closeness is the share of the lesser sentence's weight, what fills slots
// aside, that both sentences tell; 0 if that is little.
func (al *Alignment) closeness() float64 {
	had, n := 0.0, 0
	for i, j := range al.To {
		if j >= 0 && al.Grade[i] >= Vouch {
			had += al.A.Items[i].Weight
			n++
		}
	}
	if n < closeItems {
		return 0
	}
	return had / min(al.A.Total, al.B.Total)
}

// closeItems is how many items two such sentences share at least.
const closeItems = 4

// lone says whether of each kind of item i and j are the only ones that the
// other sentence does not tell.
func (al *Alignment) lone(i, j int) bool {
	n := 0
	for k := range al.A.Items {
		if al.A.Items[k].Kind == al.A.Items[i].Kind && (al.To[k] < 0 || al.Grade[k] < Vouch) {
			n++
		}
	}
	return n == 1 || al.A.Items[i].Kind == Number && n <= 2
}

// sameCount says whether two figures count what may be one thing: the nouns
// in them are one, or one has none.
func (al *Alignment) sameCount(a, b *Item) bool {
	x, y := a.Figure.Of, b.Figure.Of
	if vague[a.Lemma] || vague[b.Lemma] || strings.HasPrefix(x, "age") != strings.HasPrefix(y, "age") {
		return false
	}
	return x == "" || y == "" || x == y || bareLemma(x) == bareLemma(y) || personal[x] || personal[y] ||
		meaning.Relate(x, meaning.Noun, y, meaning.Noun) == meaning.Synonym
}

// vague are numbers that count nothing.
var vague = wordSet(`dozen dozens score scores hundred hundreds thousand thousands million millions billion billions several many few`)

// exact says whether a moment names a day by itself.
func exact(it *Item) bool {
	m := it.When
	if m.Anchor == "moment" {
		return false
	}
	return m.Type == "TIME" && strings.Contains(clock(m), ":") || m.Type == "DATE" && (weekday(m) != "" || len(m.Value) == len("2006-01-02"))
}

// sameHead says whether two items hang on one thing: the one on what is said
// by what the other hangs on, or within so many steps of it.
func (al *Alignment) sameHead(i, j, steps int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Up < 0 || b.Up < 0 {
		return a.Up < 0 && b.Up < 0
	}
	up := al.To[a.Up]
	if up < 0 || al.Grade[a.Up] < Vouch {
		return false
	}
	return up == b.Up || steps > 0 && al.B.distance(up, b.Up) <= steps
}

// sameRole says whether two items do, or are done, what one predicate tells.
func (al *Alignment) sameRole(i, j int) bool {
	for k := range al.A.Items {
		p := &al.A.Items[k]
		if !p.Predicate || al.To[k] < 0 || al.Grade[k] < Vouch || al.Loose[k] || p.Light {
			continue
		}
		q := &al.B.Items[al.To[k]]
		if p.Doer == i && q.Doer == j && al.said(p.Done, q.Done) || p.Done == i && q.Done == j && al.said(p.Doer, q.Doer) {
			return true
		}
	}
	return false
}

// said says whether two arguments are one, and both told.
func (al *Alignment) said(i, j int) bool {
	return i >= 0 && j >= 0 && al.To[i] == j && al.Grade[i] >= Vouch
}

// turned is the clash of a predicate that one tells and the other denies, or
// tells in another mood.
func (al *Alignment) turned(i int) (Clash, bool) {
	a := &al.A.Items[i]
	if al.To[i] < 0 || al.Grade[i] < Equal || al.Loose[i] || al.A.underDenial(i) || al.B.underDenial(al.To[i]) {
		return Clash{}, false
	}
	b := &al.B.Items[al.To[i]]
	if !a.Predicate && !b.Predicate && a.Kind == Word {
		share, n := al.around(i, al.To[i])
		return Clash{Polarity, i, al.To[i]}, a.Negated != b.Negated && al.sameHead(i, al.To[i], 0) && share >= leastTurned && n >= 2
	}
	if !a.Predicate || !b.Predicate || al.close < twiceAt && (a.Mood == Fact && !a.Finite || b.Mood == Fact && !b.Finite) || a.Negated == b.Negated && a.Mood == b.Mood || (a.Quoted || b.Quoted) && al.close < twiceAt || al.Swapped(i) {
		return Clash{}, false
	}
	if !al.alike(a.Doer, b.Doer) || !al.alike(a.Done, b.Done) || al.close < closeAt && !al.said(a.Doer, b.Doer) && !al.said(a.Done, b.Done) {
		return Clash{}, false
	}
	slot := Polarity
	switch {
	case a.Mood != b.Mood && (a.Mood == Fact && !a.Finite || b.Mood == Fact && !b.Finite):
		return Clash{}, false
	case a.Negated != b.Negated && a.Mood != b.Mood:
		return Clash{}, false
	case a.Negated == b.Negated:
		slot = Status
		if !apart(a.Mood, b.Mood) {
			return Clash{}, false
		}
	}
	if slot == Polarity && (al.A.untilThen(i, al.story) || al.B.untilThen(al.To[i], al.story)) {
		return Clash{}, false
	}
	share, n := al.around(i, al.To[i])
	return Clash{slot, i, al.To[i]}, share >= leastTurned && n >= 2
}

// untilThen says whether a denied predicate is denied for a time only: not
// until, not yet, never before.
func (s *Sentence) untilThen(i int, story *Story) bool {
	if !s.Items[i].Negated {
		return false
	}
	r := story.Reports[s.Report]
	ts, at := r.Marks.Tokens, s.Items[i].Token
	for _, t := range ts[s.First:s.Last] {
		switch strings.ToLower(t.In(r.Text)) {
		case "until", "before", "yet", "till", "since":
			if t.Head == at || t.Head >= 0 && ts[t.Head].Head == at {
				return true
			}
		}
	}
	return false
}

// underDenial says whether an item hangs under something that is denied:
// nobody thinks that he lied.
func (s *Sentence) underDenial(i int) bool {
	for k, steps := s.Items[i].Up, 0; k >= 0 && steps < len(s.Items); k, steps = s.Items[k].Up, steps+1 {
		if s.Items[k].Negated {
			return true
		}
	}
	return false
}

// apart says whether of two moods one tells a thing as done and the other as
// no more than announced, tried or alleged.
func apart(a, b Mood) bool {
	if a > b {
		a, b = b, a
	}
	switch {
	case a == Fact:
		return b == Threatened || b == Offered || b == Tried
	}
	return a == Charged && b == Convicted
}

// around is the share, by weight, of what stands around item i that B says
// around item j, and the number of items said.
func (al *Alignment) around(i, j int) (share float64, n int) {
	had, all := 0.0, 0.0
	for k := range al.A.Items {
		it := &al.A.Items[k]
		if k == i || al.A.distance(i, k) > aroundRadius {
			continue
		}
		all += it.Weight
		if al.To[k] >= 0 && al.Grade[k] >= Vouch && al.B.distance(al.To[k], j) <= aroundRadius+1 {
			had += it.Weight
			if !it.Light {
				n++
			}
		}
	}
	if all == 0 {
		return 0, 0
	}
	return had / all, n
}
