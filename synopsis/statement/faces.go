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
type faces [][]graded

// graded is a face that says something of another, and how well. Form tells
// that they are two forms of one word, which is less sure in a compound.
type graded struct {
	face  int32
	grade Grade
	form  bool
}

// between is the grade of two items that have the faces.
func (g graded) between(a, b *Item) Grade {
	if g.form && (a.Rel == "compound" || b.Rel == "compound") {
		return Near
	}
	return g.grade
}

// grade tells how well word or name b says a.
func (f faces) grade(a, b *Item) Grade {
	row := f[a.face]
	at, ok := slices.BinarySearchFunc(row, b.face, func(g graded, face int32) int { return cmp.Compare(g.face, face) })
	if !ok {
		return None
	}
	return row[at].between(a, b)
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

// facesOf numbers the faces of all sentences and grades them, and finds the vectors
// of those that are words.
func facesOf(sentences [][]Sentence) (faces, []meaning.Vector) {
	j := newJudge(shown(sentences))
	vectors := make([]meaning.Vector, len(j.of))
	for n, it := range j.of {
		if it.Kind == Word {
			vectors[n] = meaning.VectorOf(it.Lemma)
		}
	}
	out := make(faces, len(j.of))
	for a, others := range j.suitors() {
		for _, b := range others {
			if g := j.judge(int32(a), b); g.grade > None {
				out[a] = append(out[a], g)
			}
		}
	}
	return out, vectors
}

// shown numbers the faces, and gives of each an item that shows it.
func shown(sentences [][]Sentence) (of []*Item) {
	number := map[face]int32{}
	for _, ss := range sentences {
		for k := range ss {
			for i := range ss[k].Items {
				it := &ss[k].Items[i]
				if it.Kind != Word && it.Kind != Name {
					continue
				}
				f := faceOf(it)
				n, ok := number[f]
				if !ok {
					n = int32(len(of))
					number[f] = n
					of = append(of, it)
				}
				it.face = n
			}
		}
	}
	return of
}

// judge grades the faces of a story for each other.
type judge struct {
	of     []*Item  // of each face, one that shows it
	bare   []string // its bare lemma
	speaks []bool   // is a word of saying
	circle *meaning.Circle
	lemma  []int32   // face -> its lemma in the circle
	faces  [][]int32 // lemma -> the faces that have it
}

func newJudge(of []*Item) *judge {
	j := &judge{of: of, bare: make([]string, len(of)), speaks: make([]bool, len(of))}
	var lemmas []meaning.Lemma
	number := map[meaning.Lemma]int32{}
	for n, it := range of {
		j.bare[n], j.speaks[n] = bareLemma(it.Lemma), it.Kind == Word && speaking(it)
		l := meaning.Lemma{Letters: it.Lemma, Pos: it.Pos}
		k, known := number[l]
		if !known {
			k = int32(len(lemmas))
			number[l] = k
			lemmas, j.faces = append(lemmas, l), append(j.faces, nil)
		}
		j.lemma = append(j.lemma, k)
		j.faces[k] = append(j.faces[k], int32(n))
	}
	j.circle = meaning.NewCircle(lemmas)
	return j
}

// judge grades a face for another.
func (j *judge) judge(a, b int32) graded {
	x, y := j.of[a], j.of[b]
	switch {
	case x.Key == y.Key && x.Kind == y.Kind:
		return graded{b, Equal, false}
	case x.Kind == Name && y.Kind == Name:
		return graded{b, named(x, y), false}
	}
	return graded{b, j.words(a, b), x.Kind == Word && y.Kind == Word && x.Pos != y.Pos && j.bare[a] == j.bare[b]}
}

// suitors are, for each face, itself and the others that a rule of grading may
// find for it, in order.
func (j *judge) suitors() pairs {
	p := make(pairs, len(j.of))
	spelt := map[string][]int32{} // lemma -> words
	bare := map[string][]int32{}  // bare lemma -> words
	known := map[string][]int32{} // name, or as it stands -> names
	land := map[string][]int32{}  // country -> its names and its people
	var speakers []int32
	for n, it := range j.of {
		p.add(int32(n), int32(n))
		if it.Country != "" {
			land[it.Country] = append(land[it.Country], int32(n))
		}
		if it.Kind == Name {
			known[it.Surface] = append(known[it.Surface], int32(n))
			known["^"+it.Who] = append(known["^"+it.Who], int32(n))
			continue
		}
		spelt[it.Lemma] = append(spelt[it.Lemma], int32(n))
		bare[j.bare[n]] = append(bare[j.bare[n]], int32(n))
		if j.speaks[n] {
			speakers = append(speakers, int32(n))
		}
	}
	for _, group := range known {
		p.clique(group)
	}
	for _, group := range bare {
		p.clique(group)
	}
	for _, group := range land {
		p.clique(group)
	}
	p.clique(speakers)
	for n, it := range j.of {
		for _, lemma := range lemmasIn(it) {
			for _, w := range spelt[lemma] {
				p.add(int32(n), w)
			}
		}
		for _, l := range append([]int32{j.lemma[n]}, j.circle.Around(int(j.lemma[n]))...) {
			for _, o := range j.faces[l] {
				if it.Kind == Word || j.of[o].Kind == Word {
					p[n] = append(p[n], o)
				}
			}
		}
	}
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

// pairs are, for each of some faces, those that may say something of it.
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
