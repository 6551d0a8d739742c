package synopsis

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed paraphrase.txt
var paraphraseRows string

// paraphrases maps a stem, or stems joined by "_", to the first of its class.
// A word in two rows counts for the first.
var paraphrases = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(paraphraseRows) {
		row := strings.Fields(line)
		if len(row) == 0 || row[0] == "#" {
			continue
		}
		class := phraseKey(row[0])
		if c, ok := m[class]; ok {
			class = c
		}
		for _, phrase := range row {
			if key := phraseKey(phrase); m[key] == "" {
				m[key] = class
			}
		}
	}
	return m
})

// longestPhrase is the most words a row of the paraphrase table joins.
const longestPhrase = 4

// phraseKey is the keys of the words of a phrase joined by "_".
func phraseKey(phrase string) string {
	parts := strings.Split(phrase, "_")
	for i, p := range parts {
		parts[i] = wordKey(p)
	}
	return strings.Join(parts, "_")
}

// wordKey is what a word is looked up by: its stem, or a number in figures.
func wordKey(form string) string {
	if n, ok := numerals[form]; ok {
		return n
	}
	if form == "" || form[0] >= '0' && form[0] <= '9' {
		return numberKey(form)
	}
	return stem(strings.TrimSuffix(strings.TrimSuffix(form, "'s"), "'"))
}

// placeOf cuts the ending that names a people or ends the name of a place.
func placeOf(form string) (string, bool) {
	for _, end := range []string{"ians", "ian", "eans", "ean", "ans", "an", "i", "ia", "a", "o"} {
		if p, ok := strings.CutSuffix(form, end); ok && len(p) >= 4 {
			return strings.TrimRight(p, "e"), true
		}
	}
	return "", false
}

// numberKey writes figures alike: no comma in thousands, 5.10am as 5:10, 3rd
// as 3, 25% as 25.
func numberKey(form string) string {
	form = strings.TrimSuffix(strings.ReplaceAll(form, ",", ""), "%")
	for _, end := range []string{"am", "pm", "st", "nd", "rd", "th"} {
		if p, ok := strings.CutSuffix(form, end); ok && p != "" {
			if end == "am" || end == "pm" {
				p = strings.ReplaceAll(p, ".", ":")
			}
			return p
		}
	}
	return form
}

// numerals are the numbers that news writes in words.
var numerals = fold(`1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety`)

// wordSet is the words of a list.
func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
