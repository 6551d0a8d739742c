package main

import (
	"encoding/binary"
	"hash/fnv"
	"slices"

	"synoptic/meaning"
)

// tables are the files of meaning, as its word.go, entry.go and synset.go read
// them.
type tables struct{ words, slots, synsets []byte }

// A layer lays tables. Synsets are numbered within a part of speech, in the
// order of their places; only those are kept that a word means or that hold
// one that is kept.
type layer struct {
	net    *wordnet
	meant  [4]map[int]bool
	places [4][]int
}

func layTables(net *wordnet, v vocabulary) tables {
	l := layer{net: net}
	for _, p := range parts {
		l.meant[p] = map[int]bool{}
		for _, w := range v.words {
			for _, place := range net.first(p, w) {
				l.meant[p][place] = true
			}
		}
		l.places[p] = l.kept(p)
	}
	words, slots := l.layWords(v)
	return tables{words, slots, l.laySynsets()}
}

func (l *layer) kept(p meaning.Pos) (out []int) {
	for place := range l.meant[p] {
		out = append(out, place)
		for _, holder := range slices.Concat(l.holders(l.net.sets[p][place])...) {
			out = append(out, holder.place)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (l *layer) number(p meaning.Pos, place int) int {
	i, _ := slices.BinarySearch(l.places[p], place)
	return i
}

// widest is how many synsets a kind may hold that still tells something of
// them: "artefact" tells nothing.
const widest = 1500

// holders are the kinds that hold a synset, up to three steps up.
func (l *layer) holders(set *wordSet) [][]*wordSet {
	steps := l.net.steps(set, 3)
	for len(steps) < 3 {
		steps = append(steps, nil)
	}
	for i := range steps {
		steps[i] = slices.DeleteFunc(steps[i], func(s *wordSet) bool { return s.below > widest })
	}
	return steps
}

func (l *layer) laySynsets() []byte {
	out := make([]byte, 4*len(parts))
	for _, p := range parts {
		table := len(out)
		binary.LittleEndian.PutUint32(out[4*p:], uint32(table))
		out = append(out, make([]byte, 4*len(l.places[p]))...)
		for i, place := range l.places[p] {
			binary.LittleEndian.PutUint32(out[table+4*i:], uint32(len(out)))
			out = l.appendSynset(out, l.net.sets[p][place])
		}
	}
	return out
}

func (l *layer) appendSynset(out []byte, set *wordSet) []byte {
	lists := append(l.holders(set), l.onlyMeant(l.net.to(set, "&")), l.onlyMeant(l.net.against(set)), l.onlyMeant(l.net.to(set, "*", ">")))
	for _, list := range lists {
		out = append(out, byte(len(list)))
	}
	for _, list := range lists {
		for _, s := range list {
			out = binary.LittleEndian.AppendUint16(out, uint16(l.number(s.pos, s.place)))
		}
	}
	return out
}

// onlyMeant leaves out what no word means.
func (l *layer) onlyMeant(list []*wordSet) (out []*wordSet) {
	for _, s := range list {
		if l.meant[s.pos][s.place] && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// layWords lays the records of words, and the slots through which they are
// found.
func (l *layer) layWords(v vocabulary) (words, slots []byte) {
	slots = make([]byte, 3*(len(v.words)*3/2+1))
	for i, w := range v.words {
		putSlot(slots, w, len(words)+1)
		words = append(append(words, byte(len(w))), w...)
		words = binary.LittleEndian.AppendUint16(words, uint16(i))
		words = l.appendEntries(words, w, v)
	}
	return words, slots
}

// putSlot puts a place into the first free slot from the hash of a word on.
func putSlot(slots []byte, w string, place int) {
	h := fnv.New32a()
	h.Write([]byte(w))
	size := len(slots) / 3
	at := int(h.Sum32() % uint32(size))
	for slots[3*at]|slots[3*at+1]|slots[3*at+2] != 0 {
		at = (at + 1) % size
	}
	slots[3*at], slots[3*at+1], slots[3*at+2] = byte(place), byte(place>>8), byte(place>>16)
}

func (l *layer) appendEntries(out []byte, w string, v vocabulary) []byte {
	mask := len(out)
	out = append(out, 0)
	for _, p := range parts {
		senses := l.net.first(p, w)
		if len(senses) == 0 {
			continue
		}
		links := l.links(p, w, v)
		out[mask] |= 1 << p
		out = append(out, byte(len(senses)), byte(len(links)))
		for _, place := range senses {
			out = binary.LittleEndian.AppendUint16(out, uint16(l.number(p, place)))
		}
		for _, t := range links {
			set := l.net.sets[t.pos][t.place]
			out = append(out, byte(t.pos))
			out = binary.LittleEndian.AppendUint16(out, uint16(v.number[set.words[t.to-1]]))
			out = binary.LittleEndian.AppendUint16(out, uint16(l.number(t.pos, t.place)))
		}
	}
	return out
}

// links are the pointers of the frequent senses of a word to words of the same
// root that are kept, each once.
func (l *layer) links(p meaning.Pos, w string, v vocabulary) (out []pointer) {
	for _, place := range l.net.first(p, w) {
		for _, t := range l.net.derived(l.net.sets[p][place], w) {
			_, has := v.number[l.net.sets[t.pos][t.place].words[t.to-1]]
			t.from = 0
			if has && l.meant[t.pos][t.place] && !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}
