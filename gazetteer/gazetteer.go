// Package gazetteer turns words into what is known of them without reading:
// that a name is a country, a city, a given name, a news outlet, a title. It
// holds lists only, says nothing of what a name means in a text, and knows
// nobody who holds an office today.
//
// The lists are built by `go run ./cmd/train gazetteer` and named with their
// licences in NOTICE. They are one text of sorted lines, searched through an
// index of hashes: nothing is loaded and a lookup allocates nothing.
package gazetteer

import (
	_ "embed"
	"strings"
)

// A line of the lexicon is a key and its fields, parted by tabs. The first
// letter of a field is its Kind, the rest is what the list says.
//
//go:embed lexicon.tsv
var lexicon string

// The index has a power of two of slots of three bytes: the place of a line
// in the lexicon plus one, or 0. Collisions go to the next slot.
//
//go:embed lexicon.idx
var index string

// Kind is what a list says a phrase can be; a phrase can be several.
type Kind uint32

// The kinds. Their letters in the lexicon stand beside them.
const (
	Given      Kind = 1 << iota // G given name
	Surname                     // U common surname
	City                        // P populated place
	Nation                      // C country
	State                       // S state of the United States, also abbreviated
	Region                      // R part of the world, province, sea, river, quarter
	National                    // D adjective or noun of a country: "Mexican"
	People                      // N people, faith, leaning: "Kurdish", "Republicans"
	Press                       // M outlet or agency
	Body                        // O organisation
	Honour                      // T title before a person's name
	Job                         // J job
	BodyWord                    // K word that ends or begins names of organisations: "Ministry"
	PlaceWord                   // L word that ends or begins names of places: "River"
	Calendar                    // W weekday, month, feast
	Prefix                      // X a longer phrase of the lexicon begins with these words
	AgencyKind                  // A news agency
	CommonWord                  // E also an ordinary English word
	GivenWord                   // B given name that is an ordinary word: "Mark", "Grace"
)

// letters are the kinds in order; H, the name of a host, is none.
const letters = "GUPCSRDNMOTJKLWXAEB"

// Entry is what the lists say of one phrase.
type Entry struct {
	Kinds  Kind
	fields string // "\tPMX,Jalisco,1495189\tGm"
}

// Is says whether the phrase can be any of the kinds.
func (e Entry) Is(k Kind) bool { return e.Kinds&k != 0 }

// field is what the list of one kind says.
func (e Entry) field(letter byte) (string, bool) {
	rest := e.fields
	for rest != "" {
		rest = rest[1:]
		f := rest
		if end := strings.IndexByte(rest, '\t'); end >= 0 {
			f, rest = rest[:end], rest[end:]
		} else {
			rest = ""
		}
		if f[0] == letter {
			return f[1:], true
		}
	}
	return "", false
}

// Find looks a phrase up as it is written: case tells "US" from "us", and
// otherwise does not count. Words in capitals are also tried as ordinary ones.
func Find(phrase string) (Entry, bool) {
	if len(phrase) > longest {
		return Entry{}, false
	}
	var room [longest + 8]byte
	key := AppendKey(room[:0], phrase)
	if e, ok := find(key); ok {
		return e, true
	}
	if len(key) == 0 || key[0] < 'A' || key[0] > 'Z' {
		return Entry{}, false
	}
	return find(appendFolded(key[:0], phrase))
}

func find(key []byte) (Entry, bool) {
	if len(key) == 0 {
		return Entry{}, false
	}
	mask := uint32(len(index)/3 - 1)
	for slot := Hash(key) & mask; ; slot = (slot + 1) & mask {
		at := int(index[3*slot]) | int(index[3*slot+1])<<8 | int(index[3*slot+2])<<16
		if at == 0 {
			return Entry{}, false
		}
		line := lexicon[at-1:]
		if len(line) > len(key) && line[len(key)] == '\t' && line[:len(key)] == string(key) {
			line = line[len(key):]
			line = line[:strings.IndexByte(line, '\n')]
			return Entry{Kinds: kindsOf(line), fields: line}, true
		}
	}
}

// Hash is FNV-1a, folded so that its low bits take part of its high ones.
func Hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

func kindsOf(fields string) Kind {
	var k Kind
	for i := 0; i+1 < len(fields); i++ {
		if fields[i] == '\t' {
			k |= 1 << kindBit[fields[i+1]]
		}
	}
	return k
}

var kindBit = func() (bit [256]uint8) {
	for i := range bit {
		bit[i] = 31
	}
	for i := 0; i < len(letters); i++ {
		bit[letters[i]] = uint8(i)
	}
	return bit
}()
