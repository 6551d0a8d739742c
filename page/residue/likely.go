package residue

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Odds tells how likely a line is residue by the words and signs in it, as the
// logarithm of the odds: 0 is even, 3 twenty to one; of a line most words of which
// it does not know it is even. It knows kinds that no row tells of. It is a
// logistic regression over Signs.
func Odds(line string) float64 {
	m := likely()
	var seen []int32
	words, strange := 0, 0
	eachSign(line, func(sign []byte) {
		n, known := m.number[string(sign)]
		if known {
			seen = append(seen, n)
		}
		if sign[0] == 'w' {
			words++
			if !known {
				strange++
			}
		}
	})
	if words == 0 || 2*strange > words {
		return 0
	}
	slices.Sort(seen)
	z := 0.0
	for _, n := range slices.Compact(seen) {
		z += m.weight[n]
	}
	return z
}

// Signs are what Odds weighs in a line, each once: its words, words beside each
// other, the first and the last one, and its shape: how long, with how many
// capitals, how it ends, whether it quotes.
func Signs(line string) []string {
	var out []string
	eachSign(line, func(sign []byte) { out = append(out, string(sign)) })
	slices.Sort(out)
	return slices.Compact(out)
}

//go:embed likely.txt
var likelyText string

// weights are the signs that are weighed, by number, and their weights.
type weights struct {
	number map[string]int32
	weight []float64
}

// likely reads the weights, each a row: the sign, a tab, the weight in hundredths.
var likely = sync.OnceValue(func() weights {
	m := weights{number: make(map[string]int32, strings.Count(likelyText, "\n"))}
	for row := range strings.Lines(likelyText) {
		sign, hundredths, _ := strings.Cut(strings.TrimSuffix(row, "\n"), "\t")
		w, err := strconv.Atoi(hundredths)
		if err != nil {
			continue
		}
		m.number[sign] = int32(len(m.weight))
		m.weight = append(m.weight, float64(w)/100)
	}
	return m
})

// eachSign gives the signs of a line one by one, some more than once; what is
// given is good until the next.
func eachSign(line string, give func(sign []byte)) {
	line = strings.TrimSpace(line)
	var b []byte
	put := func(parts ...string) {
		b = b[:0]
		for _, p := range parts {
			b = append(b, p...)
		}
		give(b)
	}
	s := shape{}
	last, before := "^", ""
	for tok := range tokens(line) {
		w := folded(tok)
		s.take(tok, w)
		put("w=", w)
		put("b=", last, " ", w)
		switch {
		case before == "" && last == "^":
			put("f=", w)
		case before == "^":
			put("g=", last, " ", w)
		}
		before, last = last, w
	}
	put("b=", last, " $")
	if last != "^" {
		put("l=", last)
	}
	s.each(line, put)
}

// shape is what a line looks like: how many words it has, how many of them with
// a capital, and whether one behind the first is a verb of the past by its ending.
type shape struct {
	words, capitals int
	first, past     bool
}

func (s *shape) take(tok, folded string) {
	r, _ := utf8.DecodeRuneInString(tok)
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		s.words++
		if unicode.IsUpper(r) {
			s.capitals++
		}
	}
	s.past = s.past || s.first && len(folded) >= 5 && strings.HasSuffix(folded, "ed")
	s.first = true
}

// lengths are the numbers of words from which lines are of another length.
var lengths = []int{0, 1, 2, 3, 4, 6, 9, 14, 22, 35}

// each gives the signs of a shape.
func (s *shape) each(line string, put func(parts ...string)) {
	n, _ := slices.BinarySearch(lengths, s.words+1)
	put("n", strconv.Itoa(lengths[n-1]))
	put("e", ending(line))
	if strings.ContainsAny(line, "\"“”") {
		put("q")
	}
	if strings.IndexAny(line, "\"“‘'") == 0 {
		put("q0")
	}
	if shouted(line) {
		put("CAPS")
	}
	if s.words > 2 {
		put("cap", strconv.Itoa(int(math.Round(4*float64(s.capitals)/float64(s.words)))))
	}
	if s.past {
		put("ed")
	}
	if strings.Contains(line, "@") {
		put("at")
	}
	if strings.Contains(line, "http:") || strings.Contains(line, "https:") || strings.Contains(line, "www.") || strings.Contains(line, ".com") {
		put("url")
	}
}

// ending is the sign with which a line ends, "_" if that is none of a sentence.
func ending(line string) string {
	r, _ := utf8.DecodeLastRuneInString(line)
	switch r {
	case '.', '?', '!', ':', ')':
		return string(r)
	case '"', '”', '’', '\'':
		return `"`
	case '…', '-':
		return "-"
	}
	return "_"
}

// shouted says whether nearly all letters of a line, which are several, are
// capitals.
func shouted(line string) bool {
	letters, capitals := 0, 0
	for _, r := range line {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	return letters > 2 && capitals*5 > letters*4
}

// folded is a token in small letters with straight apostrophes, any number as 0.
func folded(tok string) string {
	if r, _ := utf8.DecodeRuneInString(tok); unicode.IsDigit(r) {
		return "0"
	}
	return strings.ReplaceAll(strings.ToLower(tok), "’", "'")
}

// separators are the signs that are tokens of their own: those between the parts
// of a menu.
const separators = "|·•»›→←>/@#+:%"

// tokens are the words and separators of a line. A word goes on over an apostrophe,
// a stop or a hyphen inside it.
func tokens(line string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for at := 0; at < len(line); {
			r, n := utf8.DecodeRuneInString(line[at:])
			end := at + n
			switch {
			case ofWord(r):
				end = wordEnd(line, end)
			case !strings.ContainsRune(separators, r):
				at = end
				continue
			}
			if !yield(line[at:end]) {
				return
			}
			at = end
		}
	}
}

// wordEnd is where the word ends that goes on at an offset.
func wordEnd(line string, at int) int {
	for at < len(line) {
		r, n := utf8.DecodeRuneInString(line[at:])
		if strings.ContainsRune("'’.-", r) {
			next, m := utf8.DecodeRuneInString(line[at+n:])
			if !ofWord(next) {
				return at
			}
			n += m
		} else if !ofWord(r) {
			return at
		}
		at += n
	}
	return at
}

func ofWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}
