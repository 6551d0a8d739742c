// Package statement turns the sentences of a story's reports into what is
// compared: items, which are the words, names, numbers and moments that tell
// something, each with what it hangs on, its part in the clause, its polarity
// and its mood; and it tells, of two sentences, which item of one the other
// says too, and of which it fills the place with another. It decides nothing
// about claims: that is what stands on it.
package statement

import (
	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
)

// Kind is what an item is made of.
type Kind byte

// The kinds of items.
const (
	Word Kind = iota
	Name
	Number
	Moment
)

// Item is what tells something in a sentence. Up is the item it hangs on, as
// an index into the sentence, -1 for the topmost; Prep is the preposition
// between them. Doer and Done are, for a predicate, the items that do it and
// that it is done to, -1 if it has none.
type Item struct {
	news.Span
	Kind       Kind
	Token      int
	Up         int
	Rel        string
	Prep       string
	Key        int32
	Pos        meaning.Pos
	Lemma      string // of a name: its last word in small letters
	Weight     float64
	Doer, Done int
	Predicate  bool
	Negated    bool
	Finite     bool // has a tense of its own
	Past       bool // and that is past: what it tells was done
	Mood       Mood
	Light      bool   // says little by itself: be, have, happen
	Pronoun    bool   // stands for a name
	Reported   bool   // stands in what somebody is told to say or think
	Quoted     bool   // stands in quotation marks
	Surface    string // of a name: its words as they stand, in small letters
	Who        string // of a name or a word that means one: the name the story has for it
	Class      string // of a name: person, organisation, place, other
	Country    string // of a place or people: the code of the country
	Titled     bool   // a title, role or age beside a name, or a name's own first words
	Figure     *news.Figure
	Bare       bool // of a number: reading took it for no figure
	When       *news.Moment
	face       int32
}

// Noun says whether an item is a common noun.
func (it *Item) Noun() bool { return it.Kind == Word && it.Pos == meaning.Noun }

// Rough says whether an item is a number told by its magnitude alone, which counts
// nothing: hundreds.
func (it *Item) Rough() bool { return it.Kind == Number && rough[it.Lemma] }

var rough = english.Set(english.Magnitudes, english.With("s", english.Magnitudes), "several many few")

// Sentence is a sentence as items, in order of place.
type Sentence struct {
	news.Span
	Report, Number int
	Heading        bool
	Caption        bool
	Items          []Item
	Total          float64 // weight of all items
	First, Last    int     // its tokens, half open
	Forms          []int32 // of each token, its form: one number for one word as it stands
	Owner          []int   // of each token, its item, -1 for none
	shares         []worded
	joiners        []worded
	speeches       []speech
	Quotes         []news.Quote // of the report, those that may overlap it
}

// worded is a token that is one of a few words, or is taken for it.
type worded struct {
	token int
	as    string
}

// TokensOf is the tokens of an item, the last included.
func (s *Sentence) TokensOf(ts []news.Token, it *Item) (first, last int) {
	first, last = it.Token, it.Token
	for first > s.First && ts[first-1].Start >= it.Start {
		first--
	}
	for last+1 < s.Last && ts[last+1].End <= it.End {
		last++
	}
	return first, last
}

// Slot is what kind of thing a statement fills in, and two may fill in otherwise.
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
	Thing
	Order
)

// Story is all sentences of a story's reports.
type Story struct {
	Reports   []*news.Report
	Sentences [][]Sentence // report -> sentence

	lexicon lexicon
	called  map[[2]string][]called       // names that any report shows to be names
	roles   []map[string]map[string]bool // report -> person -> lemmas it is called by
	holds   []map[int32]int              // report -> what its items say -> the first sentence that does
	faces   faces                        // how well words and names say each other
	vectors []meaning.Vector             // of each face that is a word, what it stands among
	held    hold                         // the sentence that others are held against
}

// Names tells by which one name a story calls whom a report names so.
type Names func(name string) string

// Rareness tells how much a lemma says, between 0 (the) and 1.
type Rareness func(lemma string) float64

// Lay reads the sentences of all reports as items.
func Lay(reports []*news.Report, names Names, rare Rareness) *Story {
	s := &Story{Reports: reports, lexicon: newLexicon(rare), called: namesakes(reports)}
	for i, r := range reports {
		l := layer{story: s, report: r, names: names}
		s.Sentences = append(s.Sentences, l.sentences(i))
		s.roles = append(s.roles, l.roles())
	}
	s.weigh()
	s.faces, s.vectors = facesOf(s.Sentences)
	for r := range s.Sentences {
		s.holds = append(s.holds, held(s.Sentences[r]))
	}
	return s
}

// held are the items of a report, each with the first sentence it stands in.
func held(ss []Sentence) map[int32]int {
	out := map[int32]int{}
	for k := len(ss) - 1; k >= 0; k-- {
		for _, it := range ss[k].Items {
			out[it.Key] = k
		}
	}
	return out
}

// Holds says whether a report says somewhere what an item of another says.
func (s *Story) Holds(report int, it *Item) bool {
	_, told := s.holds[report][it.Key]
	return told
}

// At is the sentence of a report that holds the offset, nil if none.
func (s *Story) At(report, offset int) *Sentence {
	ss := s.Sentences[report]
	lo, hi := 0, len(ss)
	for lo < hi {
		if mid := (lo + hi) / 2; ss[mid].End > offset {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	if lo < len(ss) && ss[lo].Start <= offset {
		return &ss[lo]
	}
	return nil
}
