package meaning

import _ "embed"

//go:embed synsets.bin
var synsets string

// A synset is the record of a set of synonyms: six bytes that count its
// lists, then the lists: the kinds that hold it one, two and three steps up,
// its likes, its opposites, and what it implies. All are synsets of its own
// part of speech.
type synset string

const listsOf = 6

// starts is where the table of each part of speech begins in synsets: four
// numbers of four bytes. A table is where each record begins, four bytes each.
func synsetOf(p Pos, number int) synset {
	table := four(synsets, 4*int(p))
	return synset(synsets[four(synsets, table+4*number):])
}

// A list is some numbers of synsets.
type list struct {
	n    int
	body string
}

func (l list) at(i int) int { return two(l.body, 2*i) }

func (l list) has(synset int) bool {
	for i := range l.n {
		if l.at(i) == synset {
			return true
		}
	}
	return false
}

func (s synset) list(which int) list {
	at := listsOf
	for i := range which {
		at += 2 * int(s[i])
	}
	return list{int(s[which]), string(s[at:])}
}

// above is what holds the synset, up to some steps.
func (s synset) above(steps int) list {
	l := s.list(0)
	for i := 1; i < steps; i++ {
		l.n += int(s[i])
	}
	return l
}

func (s synset) alike() list   { return s.list(3) }
func (s synset) against() list { return s.list(4) }
func (s synset) implied() list { return s.list(5) }

func four(s string, at int) int { return two(s, at) | two(s, at+2)<<16 }
