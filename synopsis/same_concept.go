package synopsis

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// concepts are the meanings of the words of a story as far as they can be
// told without a model: words of one paraphrase class, one stem or one name
// share a number. None is the number of words that tell nothing.
type concepts struct {
	number    map[string]int32
	namesakes map[string]bool // surnames that more than one person of the story has
	keys      []string
	rare      []float64 // rareness in English alone
	weight    []float64 // rareness in English and in this story
	sorts     []class
	of        [][]int32       // report -> concept of each word
	distinct  []sentenceWords // each wording of a sentence once
}

// class is what a concept is made of: words, a name, a number, a moment or a
// verb.
type class byte

const (
	plainWord class = iota
	properName
	amount
	moment
	act
	classes // how many there are
)

const none int32 = -1

// conceive gives every word of the story its concept and every concept its
// weight.
func (t *table) conceive() *concepts {
	c := &concepts{number: map[string]int32{}, namesakes: t.namesakes()}
	rare := []float64{}
	for i := range t.reports {
		c.of = append(c.of, c.read(t, &t.reports[i], &rare))
	}
	c.rare = rare
	c.distinct = c.once(t)
	c.weigh(t, rare)
	c.assort(t)
	return c
}

// id is the number of a key, new if it is not known.
func (c *concepts) id(key string, rare float64, lowest *[]float64) int32 {
	n, ok := c.number[key]
	if !ok {
		n = int32(len(c.keys))
		c.number[key] = n
		c.keys = append(c.keys, key)
		*lowest = append(*lowest, rare)
	}
	(*lowest)[n] = math.Min((*lowest)[n], rare)
	return n
}

// read is the concepts of the words of a report. What reading resolved comes
// before the words: a moment is its date, a person is the surname.
func (c *concepts) read(t *table, s *sheet, rare *[]float64) []int32 {
	out := make([]int32, len(s.words))
	keys := make([]string, len(s.words))
	for i, w := range s.words {
		keys[i] = wordKey(t.form(w))
	}
	table := paraphrases()
	solved := c.resolved(s)
	for i := 0; i < len(s.words); i++ {
		weight := t.vocab.terms[s.words[i].stem].rare
		if r := solved[i]; r != "" {
			out[i] = none
			if r != silent {
				out[i] = c.id(r, rareKey(r), rare)
			}
			continue
		}
		n, class := phraseAt(keys[i:], table)
		switch {
		case n == 1 && weight == 0 || n == 0 && (weight == 0 || keys[i] == ""):
			out[i] = none
			continue
		case n == 0:
			n, class = 1, c.plainKey(s, i, keys[i])
		}
		for k := 1; k < n; k++ {
			out[i+k] = none
			weight = math.Max(weight, t.vocab.terms[s.words[i+k].stem].rare)
		}
		out[i] = c.id(class, math.Max(weight, 0.3), rare)
		i += n - 1
	}
	return out
}

const (
	silent      = "-" // key of a word that another word of its name or moment speaks for
	momentRare  = 0.5 // rareness of a moment: a story has few days
	mentionRare = 0.9 // rareness of a person meant by another word
	givenRare   = 0.3 // rareness of a given name beside a surname
)

func rareKey(key string) float64 {
	switch key[0] {
	case '@':
		return momentRare
	case '^':
		return givenRare
	}
	return mentionRare
}

// resolved are the keys of words inside moments and names of persons, and of
// words that stand for a person: "" where the word speaks for itself.
func (c *concepts) resolved(s *sheet) []string {
	out := make([]string, len(s.words))
	for _, m := range s.Marks.Moments {
		if m.Type != "DATE" || m.From == "" || m.Anchor == "moment" {
			continue
		}
		speak(s, out, m.Span, "@"+m.From+"/"+m.To)
	}
	for _, n := range s.Marks.Names {
		if n.Kind != "person" {
			continue
		}
		ws, first := s.wordsIn(n.Span)
		if len(ws) > 1 && !c.namesakes[surnameKey(n.Name)] {
			for k, w := range ws[:len(ws)-1] {
				out[first+k] = "^" + wordKey(plain(w.In(s.Text)))
			}
		}
	}
	for _, m := range s.Marks.Mentions {
		if m.Kind != "person" || m.Name == "" {
			continue
		}
		speak(s, out, m.Span, surnameKey(m.Name))
	}
	return out
}

// speak lets the first word of the span carry the key for all.
func speak(s *sheet, out []string, sp news.Span, key string) {
	ws, first := s.wordsIn(sp)
	for k := range ws {
		out[first+k] = silent
		if k == 0 {
			out[first] = key
		}
	}
}

// surnameKey is the key of the last word of a name.
func surnameKey(name string) string {
	words := strings.Fields(bareName(name))
	if len(words) == 0 {
		return silent
	}
	return wordKey(words[len(words)-1])
}

// plainKey is the key of a word no paraphrase row holds: a capitalised word
// goes without the ending that tells a people from a place.
func (c *concepts) plainKey(s *sheet, i int, key string) string {
	first, _ := utf8.DecodeRuneInString(s.Text[s.words[i].Start:])
	if !unicode.IsUpper(first) || len(key) < 5 {
		return key
	}
	if place, ok := placeOf(key); ok {
		return place
	}
	return key
}

// phraseAt is the length and class of the longest phrase the keys begin with.
func phraseAt(keys []string, table map[string]string) (int, string) {
	best, class := 0, ""
	key := ""
	for n := 0; n < len(keys) && n < longestPhrase && keys[n] != ""; n++ {
		if n > 0 {
			key += "_"
		}
		key += keys[n]
		if c, ok := table[key]; ok {
			best, class = n+1, c
		}
	}
	return best, class
}

// namesakes are the surnames that more than one person of the story has.
func (t *table) namesakes() map[string]bool {
	who, out := map[string]string{}, map[string]bool{}
	for i := range t.reports {
		for _, n := range t.reports[i].Marks.Names {
			bare := bareName(t.name(n.Name))
			if n.Kind != "person" || !strings.Contains(bare, " ") {
				continue
			}
			key := surnameKey(bare)
			if other, ok := who[key]; ok && other != bare {
				out[key] = true
			}
			who[key] = bare
		}
	}
	return out
}
