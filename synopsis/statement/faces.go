package statement

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/meaning"
)

// faces are the different words and names of a story, by what grading looks
// at, each with those that say something of it. They are graded once, and only
// where some rule can find them: most have nothing to do with each other.
type faces struct {
	of     []*Item // one that shows it
	graded [][]graded
}

// graded is a face that says something of another, and how well. Form tells
// that they are two forms of one word, which is less sure in a compound.
type graded struct {
	face  int32
	grade Grade
	form  bool
}

// face is what grading looks at.
type face struct {
	kind                  Kind
	key                   int32
	surface, lemma, class string
	titled, pronoun       bool
}

func faceOf(it *Item) face {
	if it.Kind == Word {
		return face{kind: Word, key: it.Key}
	}
	return face{Name, it.Key, it.Surface, it.Lemma, it.Class, it.Titled, it.Pronoun}
}

// meet numbers the faces of all sentences and grades them.
func (f *faces) meet(sentences [][]Sentence) {
	number := map[face]int32{}
	for _, ss := range sentences {
		for k := range ss {
			for i := range ss[k].Items {
				it := &ss[k].Items[i]
				if it.Kind != Word && it.Kind != Name {
					continue
				}
				n, ok := number[faceOf(it)]
				if !ok {
					n = int32(len(f.of))
					number[faceOf(it)] = n
					f.of = append(f.of, it)
				}
				it.face = n
			}
		}
	}
	f.graded = make([][]graded, len(f.of))
	for a, others := range suitors(f.of) {
		for _, b := range others {
			if g := f.judge(int32(a), b); g.grade > None {
				f.graded[a] = append(f.graded[a], g)
			}
		}
	}
}

// judge grades a face for another.
func (f *faces) judge(a, b int32) graded {
	x, y := f.of[a], f.of[b]
	switch {
	case x.Key == y.Key && x.Kind == y.Kind:
		return graded{b, Equal, false}
	case x.Kind == Name && y.Kind == Name:
		return graded{b, named(x, y), false}
	case x.Kind == Word && y.Kind == Word && x.Pos != y.Pos && bareLemma(x.Lemma) == bareLemma(y.Lemma):
		return graded{b, Vouch, true}
	}
	return graded{b, words(x, y), false}
}

// grade tells how well word or name b says a.
func (f *faces) grade(a, b *Item) Grade {
	row := f.graded[a.face]
	at, ok := slices.BinarySearchFunc(row, b.face, func(g graded, face int32) int { return cmp.Compare(g.face, face) })
	if !ok {
		return None
	}
	return row[at].between(a, b)
}

// between is the grade of two items that have the faces.
func (g graded) between(a, b *Item) Grade {
	if g.form && (a.Rel == "compound" || b.Rel == "compound") {
		return Near
	}
	return g.grade
}

// pairs are, for each of some faces, the others that may say something of it.
type pairs [][]int32

func (p pairs) add(a, b int32) {
	p[a] = append(p[a], b)
	if a != b {
		p[b] = append(p[b], a)
	}
}

// clique pairs each of some faces with each other.
func (p pairs) clique(group []int32) {
	for i, a := range group {
		for _, b := range group[:i] {
			p.add(a, b)
		}
	}
}

// suitors are, for each face, itself and the others that a rule of grading may
// find for it, in order.
func suitors(of []*Item) pairs {
	p := make(pairs, len(of))
	spelt := map[string][]int32{} // lemma -> words
	bare := map[string][]int32{}  // bare lemma -> words
	known := map[string][]int32{} // name, or as it stands -> names
	var speakers []int32
	for n, it := range of {
		p.add(int32(n), int32(n))
		if it.Kind == Name {
			known[it.Surface] = append(known[it.Surface], int32(n))
			known["^"+it.Who] = append(known["^"+it.Who], int32(n))
			continue
		}
		spelt[it.Lemma] = append(spelt[it.Lemma], int32(n))
		bare[bareLemma(it.Lemma)] = append(bare[bareLemma(it.Lemma)], int32(n))
		if speaking(it) {
			speakers = append(speakers, int32(n))
		}
	}
	for _, group := range known {
		p.clique(group)
	}
	for _, group := range bare {
		p.clique(group)
	}
	p.clique(speakers)
	for n, it := range of {
		for _, lemma := range lemmasIn(it) {
			for _, w := range spelt[lemma] {
				p.add(int32(n), w)
			}
		}
	}
	p.meant(of)
	for n := range p {
		slices.Sort(p[n])
		p[n] = slices.Compact(p[n])
	}
	return p
}

// lemmasIn are the lemmas that may say an item by their letters: the words of
// a name, the verb of a participle.
func lemmasIn(it *Item) []string {
	switch {
	case it.Kind == Name:
		return append(strings.Fields(it.Surface), it.Surface, it.Lemma)
	case it.Pos == meaning.Adjective && strings.HasSuffix(it.Lemma, "ed"):
		return []string{strings.TrimSuffix(it.Lemma, "d"), strings.TrimSuffix(it.Lemma, "ed")}
	}
	return nil
}

// meant pairs those that may relate by meaning.
func (p pairs) meant(of []*Item) {
	lemmas := make([]meaning.Lemma, len(of))
	for n, it := range of {
		lemmas[n] = meaning.Lemma{Letters: it.Lemma, Pos: it.Pos}
	}
	circle := meaning.NewCircle(lemmas)
	for n := range of {
		for _, o := range circle.Around(n) {
			if of[n].Kind == Word || of[o].Kind == Word {
				p[n] = append(p[n], o)
			}
		}
	}
}
