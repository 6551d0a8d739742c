package statement

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
)

// hang finds what each item hangs on, by what preposition, and which words are
// titles.
func (l *layer) hang(s *Sentence) {
	ts := l.report.Marks.Tokens
	for n := range s.Items {
		it := &s.Items[n]
		it.Rel, _, _ = strings.Cut(ts[it.Token].Rel, ":")
		it.Up = s.above(n, ts, l.owner)
	}
	for k := s.First; k < s.Last; k++ {
		if t := ts[k]; t.Rel == "case" && t.Head >= s.First && t.Head < s.Last {
			if o := l.owner[t.Head-s.First]; o >= 0 && s.Items[o].Prep == "" {
				s.Items[o].Prep = strings.ToLower(t.In(l.report.Text))
			}
		}
	}
	l.ledBefore(s)
	for n := range s.Items {
		it := &s.Items[n]
		it.Titled = it.Titled || it.Kind == Word && it.Up >= 0 && s.entitles(n)
	}
}

// above is the item that an item hangs on, by words that are none, -1 if none.
func (s *Sentence) above(n int, ts []news.Token, owner []int) int {
	h := ts[s.Items[n].Token].Head
	for steps := 0; h >= s.First && h < s.Last && steps < farthestHead; steps++ {
		if o := owner[h-s.First]; o >= 0 && o != n {
			return o
		}
		h = ts[h].Head
	}
	return -1
}

// farthestHead is how many words up the tree an item is looked for.
const farthestHead = 40

// ledBefore gives a name to which the tree gives no preposition the one right
// before it: trees tell those of lists of places worst.
func (l *layer) ledBefore(s *Sentence) {
	ts := l.report.Marks.Tokens
	for n := range s.Items {
		it := &s.Items[n]
		if it.Kind != Name || it.Prep != "" {
			continue
		}
		first, _ := s.TokensOf(ts, it)
		if k := first - 1; k >= s.First && ts[k].Fine == "IN" && ts[k].Rel != "compound:prt" {
			it.Prep = strings.ToLower(ts[k].In(l.report.Text))
		}
	}
}

// entitles says whether a word is a title, role or age beside the name of a
// person: on it, or with the name on it.
func (s *Sentence) entitles(n int) bool {
	it := &s.Items[n]
	if up := &s.Items[it.Up]; up.Kind == Name && up.Class == "person" {
		switch it.Rel {
		case "compound", "flat", "appos", "amod":
			return true
		case "nmod":
			return it.Prep == "" // not: Venn for president
		}
	}
	return it.Pos == meaning.Noun && slices.ContainsFunc(s.Items, func(o Item) bool {
		return o.Up == n && o.Kind == Name && o.Class == "person" && (o.Rel == "appos" || o.Rel == "flat" || o.Rel == "nmod" && o.Prep == "")
	})
}

// Farthest is how many steps apart two items may stand in the tree of a
// sentence to hang together.
const Farthest = 3

// hangs says whether what item i hangs on, if b says it, is said near it
// there, and no doer is the one it is done to.
func (m *aligning) hangs(i int) bool {
	a := &m.A.Items[i]
	if a.Up >= 0 && m.To[a.Up] >= 0 && m.another(i) {
		return false
	}
	if a.Up < 0 || m.oneRun(i, a.Up) {
		return true
	}
	up := &m.A.Items[a.Up]
	if m.To[a.Up] < 0 {
		return a.Kind != Number || up.Kind != Word || up.Pos != meaning.Noun || personal[up.Lemma] || a.Figure.Unit != ""
	}
	far := Farthest
	switch {
	case a.Kind == Number && a.Figure.Value >= sureCount && m.Grade[i] == Equal && sameOf(a, &m.B.Items[m.To[i]]):
		far = Farthest + 1
	case a.Kind == Number, m.taken(i):
		far = Farthest - 1
	case a.Kind == Moment:
		far = Farthest + 2
	case a.Kind == Name:
		far = Farthest + 1
	}
	return m.B.Distance(m.To[i], m.To[a.Up]) <= far && !m.dayOfAnother(i) || m.hangsHigher(i)
}

// dayOfAnother says whether time i is in B that of another verb with a tense: the
// guard said on Tuesday that the ferry sank.
func (m *aligning) dayOfAnother(i int) bool {
	if m.A.Items[i].Kind != Moment {
		return false
	}
	deed, on := m.To[m.A.Items[i].Up], m.B.Items[m.To[i]].Up
	finite := func(j int) bool { return m.B.Items[j].Predicate && m.B.Items[j].Finite }
	return on >= 0 && on != deed && finite(on) && finite(deed)
}

// taken says whether B has another do what item i does, or have done to it what i
// has: a person for a person, a thing for a thing, or one of whom i is told.
func (m *aligning) taken(i int) bool {
	if m.B.Items[m.To[i]].Rel == "appos" {
		return false // one of the crew, Piet Maar, signed
	}
	up, q := &m.A.Items[m.A.Items[i].Up], &m.B.Items[m.To[m.A.Items[i].Up]]
	other := func(j int) bool {
		return j >= 0 && j != m.To[i] && (m.B.Items[j].person() == m.A.Items[i].person() || m.B.below(m.To[i], j))
	}
	return i == up.Doer && other(q.Doer) || i == up.Done && other(q.Done)
}

// another says whether person i does or is done what its predicate tells, and B
// tells that of somebody else who is told to be of that person: Anna Berg was
// arrested, the son of Anna Berg was arrested; the mayor signed, the mayor's
// deputy signed.
func (m *aligning) another(i int) bool {
	a, up := &m.A.Items[i], &m.A.Items[m.A.Items[i].Up]
	if !a.person() || i != up.Doer && i != up.Done || speaks[up.Lemma] {
		return false
	}
	b, q := &m.B.Items[m.To[i]], &m.B.Items[m.To[m.A.Items[i].Up]]
	of := b.Up
	if of < 0 || b.Rel != "nmod" || of != q.Doer && of != q.Done || !m.B.Items[of].Noun() {
		return false
	}
	return a.Kind == Name || english.IsPerson(m.B.Items[of].Lemma)
}

// person says whether an item is a name or a noun for somebody.
func (it *Item) person() bool {
	return it.Kind == Name && it.Class == "person" || it.Noun() && english.IsPerson(it.Lemma)
}

// sureCount is the least number that hardly turns up twice in one sentence.
const sureCount = 10

// sameOf says whether two figures may count one thing by their nouns.
func sameOf(a, b *Item) bool {
	return a.Figure.Of == "" || b.Figure.Of == "" || bareLemma(a.Figure.Of) == bareLemma(b.Figure.Of)
}

// hangsHigher says whether what a number, time or name hangs on by a preposition
// may be the predicate above the word that reading hung it on, as B tells it: to
// which of the two it belongs is what trees tell worst.
func (m *aligning) hangsHigher(i int) bool {
	a := &m.A.Items[i]
	if a.Prep == "" || a.Prep == "of" || a.Kind == Word || a.Up < 0 {
		return false
	}
	top := m.A.Items[a.Up].Up
	if top < 0 || !m.A.Items[top].Predicate || !m.Vouched(top) {
		return false
	}
	return m.B.Distance(m.To[i], m.To[top]) <= 1
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
