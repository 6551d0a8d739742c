package story

import (
	"slices"
	"strings"

	"synoptic/english"
)

// count gathers the terms of the words read.
func (rd *reader) count() {
	rd.counts.reset(len(rd.words))
	place, goesOn := false, false
	for i := range rd.words {
		next := rd.goesOn(i + 1)
		place = rd.placed(i, place)
		rd.countWord(i, place, goesOn, !goesOn && !next)
		goesOn = next
	}
}

// countWord counts the terms that end with word i, and the figure that begins
// with it. Place says whether it is of the name of a place, goesOn whether it
// goes on a name, single whether it is of no name of several words.
func (rd *reader) countWord(i int, place, goesOn, single bool) {
	t, w := &rd.counts, &rd.words[i]
	at := rd.bits(i)
	if place || w.flags&capital != 0 && slices.Contains(rd.own, w.hash) {
		at |= locale
	}
	bits := at
	if single {
		bits |= alone
	}
	if w.end-w.start > 1 || w.flags&number != 0 {
		t.add(w.hash, bits)
	}
	at &= early | locale
	if w.flags&number != 0 && rd.counted(i) {
		t.add(join(w.hash, rd.words[i+1].hash, figure), at|figure)
	}
	if goesOn {
		t.add(join(rd.words[i-1].hash, w.hash, full), at|full)
	}
}

// bits are the kind and the place of word i.
func (rd *reader) bits(i int) (bits uint8) {
	w := &rd.words[i]
	switch {
	case w.flags&titled != 0:
		bits = inTitle
	case w.flags&(capital|opens) == capital && dateWords[w.hash&(dateSlots-1)].hash != w.hash:
		bits = named
	}
	if w.flags&(capital|number) == 0 {
		bits |= low
	}
	if i >= rd.heads && i-rd.heads < leadWords {
		bits |= inLead
	}
	return bits
}

// goesOn says whether word i goes on a name that the word before began.
func (rd *reader) goesOn(i int) bool {
	return i > rd.heads && i < len(rd.words) && rd.words[i].flags&(capital|tied|titled|opens) == capital|tied && rd.words[i-1].flags&capital != 0
}

// placed says whether word i is of a name that stands behind a word for where,
// and has no genitive: "in Port Calder", "In Calder", but not "in Lund's words". Before
// tells whether the word before is of such a name.
func (rd *reader) placed(i int, before bool) bool {
	w := &rd.words[i]
	if i <= rd.heads || w.flags&(capital|tied|opens) != capital|tied {
		return false
	}
	over := &rd.words[i-1]
	if over.flags&capital != 0 && (over.flags&opens == 0 || !whereWords.has(over.hash)) {
		return before
	}
	return whereWords.has(over.hash) && !genitive(rd.text[w.end:])
}

// genitive says whether text goes on with an apostrophe.
func genitive(text string) bool {
	return strings.HasPrefix(text, "'") || strings.HasPrefix(text, "’")
}

// counted says whether the number at i counts what the next word names. What
// follows a clock time or only helps a verb is not counted: "6:40 p.m.", "14
// were".
func (rd *reader) counted(i int) bool {
	if i+1 >= len(rd.words) {
		return false
	}
	next := &rd.words[i+1]
	return next.flags&(opens|number) == 0 && next.end-next.start > 1 && !helpers.has(next.hash)
}

// whereWords stand before the name of a place.
var whereWords = hashed("in near outside across throughout")

// helpers are words that no number counts.
var helpers = hashed(english.Ties + " " + english.Auxiliaries + " " + english.Beside + " of nor whom am pm did do does there")

// wordSet is a set of some dozens of words by hash (open addressing).
type wordSet [256]uint32

func (s *wordSet) has(hash uint32) bool { return s[s.slot(hash)] == hash }

// slot is where a hash stands, or belongs.
func (s *wordSet) slot(hash uint32) uint32 {
	at := hash % uint32(len(s))
	for s[at] != 0 && s[at] != hash {
		at = (at + 1) % uint32(len(s))
	}
	return at
}

func hashed(words string) (s wordSet) {
	for w := range strings.FieldsSeq(words) {
		got, _ := readWord(w, 0)
		s[s.slot(got.hash)] = got.hash
	}
	return s
}

// join is the hash of a term of two words.
func join(a, b uint32, kind uint8) uint32 { return mix(a*31 + b + uint32(kind)) }
