package statement

import (
	"cmp"
	"slices"
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

// facesOf numbers the faces of all sentences and grades them.
func facesOf(sentences [][]Sentence) faces {
	j := newJudge(shown(sentences))
	out := make(faces, len(j.of))
	for a, others := range j.suitors() {
		for _, b := range others {
			if g := j.judge(int32(a), b); g.grade > None {
				out[a] = append(out[a], g)
			}
		}
	}
	return out
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
