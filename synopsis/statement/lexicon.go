package statement

import (
	"math"
	"strconv"
	"strings"

	"synoptic/gazetteer"
	"synoptic/meaning"
)

// lexicon numbers what the items of a story say.
type lexicon struct {
	keys  int32 // how many there are
	words map[meaning.Lemma]int32
	other map[string]int32 // names, numbers and moments
	forms map[string]int32 // words as they stand, numbered apart
	rare  Rareness
}

func newLexicon(rare Rareness) lexicon {
	return lexicon{words: map[meaning.Lemma]int32{}, other: map[string]int32{}, forms: map[string]int32{}, rare: rare}
}

// word is the number of a lemma.
func (x *lexicon) word(l meaning.Lemma) int32 { return numbered(x.words, l, &x.keys) }

// id is the number of what is no plain word.
func (x *lexicon) id(key string) int32 { return numbered(x.other, key, &x.keys) }

// form is the number of a word as it stands.
func (x *lexicon) form(word string) int32 {
	n := int32(len(x.forms))
	return numbered(x.forms, word, &n)
}

// numbered is the number of a key, the next if it has none.
func numbered[K comparable](of map[K]int32, key K, next *int32) int32 {
	n, ok := of[key]
	if !ok {
		n = *next
		of[key] = n
		*next++
	}
	return n
}

// key gives an item its number and, for now, its rareness in English as weight.
func (l *layer) key(it *Item) {
	x := &l.story.lexicon
	switch it.Kind {
	case Name:
		it.Key = x.id("^" + it.Who)
		it.Weight = nameWeight
		it.Surface = strings.ToLower(it.In(l.report.Text))
		if it.Class == "place" {
			it.Country, _ = gazetteer.Country(it.Who)
		}
		if it.Lemma == "" {
			words := strings.Fields(it.Who)
			it.Lemma = strings.ToLower(words[max(0, len(words)-1)])
		}
	case Moment:
		it.Key = x.id("@" + it.When.Value + it.When.From)
		it.Weight = momentWeight
	case Number:
		it.Key = x.id("#" + strconv.FormatFloat(it.Figure.Value, 'g', -1, 64) + it.Figure.Unit)
		it.Weight = numberWeight
		it.Lemma = strings.ToLower(strings.Fields(it.In(l.report.Text) + " ")[0])
	default:
		it.Key = x.word(meaning.Lemma{Letters: it.Lemma, Pos: it.Pos})
		if as := it.In(l.report.Text); as[0] >= 'A' && as[0] <= 'Z' {
			it.Country, _ = gazetteer.Demonym(as)
		}
		first, _, _ := strings.Cut(it.Lemma, " ")
		it.Weight = x.rare(first)
	}
}

// Weights of what is no plain word, beside words that weigh up to 1.
const (
	nameWeight   = 0.9
	momentWeight = 0.6
	numberWeight = 0.7
)

// weigh lessens the weight of what stands in many sentences of the story.
func (s *Story) weigh() {
	in := make([]int, s.lexicon.keys)
	all := 0
	seen := map[string]bool{}
	for _, ss := range s.Sentences {
		for k := range ss {
			if key := keyOf(ss[k].Items); seen[key] {
				continue // copied from another report
			} else {
				seen[key] = true
			}
			all++
			for i, it := range ss[k].Items {
				if first(ss[k].Items[:i], it.Key) {
					in[it.Key]++
				}
			}
		}
	}
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			st := &s.Sentences[r][k]
			for i := range st.Items {
				it := &st.Items[i]
				idf := math.Log(float64(all+1)/float64(in[it.Key])) / math.Log(float64(all+1))
				it.Weight *= 0.4 + 0.6*idf
				if it.Light {
					it.Weight /= 3
				}
				st.Total += it.Weight
			}
		}
	}
}

// keyOf is what items say, in order.
func keyOf(items []Item) string {
	key := make([]byte, 0, 4*len(items))
	for _, it := range items {
		key = append(key, byte(it.Key), byte(it.Key>>8), byte(it.Key>>16), ' ')
	}
	return string(key)
}

func first(items []Item, key int32) bool {
	for _, it := range items {
		if it.Key == key {
			return false
		}
	}
	return true
}
