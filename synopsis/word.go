package synopsis

import (
	"cmp"
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"synoptic/gazetteer"
	"synoptic/news"
)

// vocab numbers the words of a story, forms and stems alike.
type vocab struct {
	number map[string]int32
	stems  map[string]int32 // form or lemma -> number of its stem
	terms  []term
}

type term struct {
	text   string
	weight float64
	rare   float64 // rareness in English alone, 0 to 1
}

func newVocab() *vocab {
	return &vocab{number: map[string]int32{}, stems: map[string]int32{}}
}

// of is the number of a term, new if it is not known.
func (v *vocab) of(text string) int32 {
	if n, ok := v.number[text]; ok {
		return n
	}
	n := int32(len(v.terms))
	v.number[text] = n
	v.terms = append(v.terms, term{text: text, rare: rareness(text)})
	return n
}

// stem is the number of the stem of a form or lemma.
func (v *vocab) stem(w string) int32 {
	if n, ok := v.stems[w]; ok {
		return n
	}
	n := v.of(stemmed(w))
	v.stems[w] = n
	return n
}

// read splits a text into words. Where the report has tokens, the stem is
// that of the lemma, so that "told" and "tell" meet.
func (v *vocab) read(r news.Report) []word {
	words := make([]word, 0, len(r.Text)/6)
	lemmas, names := r.Marks.Tokens, r.Marks.Names
	for sp := range wordsOf(r.Text) {
		form := plain(sp.In(r.Text))
		if form == "" {
			continue
		}
		for len(lemmas) > 0 && lemmas[0].End <= sp.Start {
			lemmas = lemmas[1:]
		}
		lemma := form
		if len(lemmas) > 0 && lemmas[0].Start == sp.Start && lemmas[0].Lemma != "" {
			lemma = plain(lemmas[0].Lemma)
		}
		for len(names) > 0 && names[0].End <= sp.Start {
			names = names[1:]
		}
		named := len(names) > 0 && names[0].Start <= sp.Start
		if named {
			lemma = cmp.Or(stateOf(r.Text, sp), lemma)
		}
		words = append(words, word{Span: sp, form: v.of(form), stem: v.stem(lemma), named: named})
	}
	return words
}

// stateOf is the name of the state that a word behind a comma shortens, as VA
// and Va. do Virginia; "" if it does not, or the name has several words.
func stateOf(text string, sp news.Span) string {
	w := sp.In(text)
	if len(w) > longestShort || len(w) < 2 || !isUpper(w) || !strings.HasSuffix(text[:sp.Start], ", ") {
		return ""
	}
	if w != strings.ToUpper(w) && !strings.HasPrefix(text[sp.End:], ".") {
		return ""
	}
	l, known := gazetteer.Place(w)
	if !known || l.Kind != gazetteer.State || l.Admin == "" || strings.Contains(l.Admin, " ") {
		return ""
	}
	return plain(l.Admin)
}

// longestShort is how many letters a shortened name of a state has at most.
const longestShort = 5

// words splits a text into words that the vocab knows already; a word it does
// not know has the number -1.
func (v *vocab) words(text string) []word {
	var words []word
	for sp := range wordsOf(text) {
		form := plain(sp.In(text))
		if form == "" {
			continue
		}
		w := word{Span: sp, form: -1, stem: -1}
		if n, ok := v.number[form]; ok {
			w.form = n
		}
		if n, ok := v.number[stemmed(form)]; ok {
			w.stem = n
		}
		words = append(words, w)
	}
	return words
}

// weigh gives every stem its weight: rareness in English, less what the
// story's own use of the word takes away. A word in every tenth sentence of
// the story tells little of which sentence it is.
func (v *vocab) weigh(reports []sheet) {
	in := make([]int, len(v.terms))
	last := make([]int, len(v.terms))
	n := 0
	for i := range reports {
		r := &reports[i]
		sentence, end := 0, -1
		for _, w := range r.words {
			if w.Start >= end {
				n++
				for sentence < len(r.Marks.Sentences) && r.Marks.Sentences[sentence].End <= w.Start {
					sentence++
				}
				if end = w.Start + 160; sentence < len(r.Marks.Sentences) {
					end = r.Marks.Sentences[sentence].End
				}
			}
			if last[w.stem] != n {
				last[w.stem] = n
				in[w.stem]++
			}
		}
	}
	for i := range v.terms {
		t := &v.terms[i]
		idf := 1.0
		if n > 0 && in[i] > 0 {
			idf = math.Log(float64(n+1)/float64(in[i])) / math.Log(float64(n+1))
		}
		t.weight = t.rare * (0.5 + 0.5*idf)
	}
}

// wordsOf yields the words of a text: runs of letters and digits, with
// apostrophes, hyphens, points and commas where they stand inside one.
func wordsOf(text string) func(func(news.Span) bool) {
	return func(yield func(news.Span) bool) {
		start := -1
		for i := 0; i < len(text); {
			r, n := rune(text[i]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(text[i:])
			}
			inside := isWord(r) || start >= 0 && joins(r, text[i+n:]) || bracketed(text, i, start)
			if inside && start < 0 {
				start = i
			}
			if !inside && start >= 0 {
				if !yield(news.Span{Start: start, End: i}) {
					return
				}
				start = -1
			}
			i += n
		}
		if start >= 0 {
			yield(news.Span{Start: start, End: len(text)})
		}
	}
}

// bracketed says whether the sign at i is one of those around the first letter
// of a word that an editor changed: [T]here.
func bracketed(text string, i, start int) bool {
	if text[i] == '[' {
		return start < 0 && i+3 < len(text) && text[i+2] == ']' && isWord(rune(text[i+1])) && isWord(rune(text[i+3]))
	}
	return text[i] == ']' && start >= 0 && start == i-2 && text[start] == '['
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '%'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// joins says whether the sign holds a word together with what follows.
func joins(r rune, rest string) bool {
	if unseen(r) {
		return true
	}
	switch r {
	case '\'', '’', '‘', '.', ',', '@':
	default:
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	if r == ',' || r == '.' && unicode.IsDigit(next) {
		return unicode.IsDigit(next)
	}
	if r == '.' { // U.S., but not "ended.The"
		return len(rest) > 1 && isWord(next) && rest[1] == '.'
	}
	return isWord(next)
}

// unseen says whether a rune shows nothing: zero-width and bidi signs.
func unseen(r rune) bool {
	return r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x2069 || r == 0xfeff || r == 0xad
}

// plain is a word as it is compared: small letters, plain apostrophes, no
// points of abbreviation, nothing unseen.
func plain(w string) string {
	clean := true
	for i := 0; i < len(w) && clean; i++ {
		c := w[i]
		clean = c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
	}
	if clean {
		return w
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '’' || r == '‘' || r == '`':
			return '\''
		case r == '[', r == ']':
			return -1
		case r == '.' && !strings.ContainsAny(w, "0123456789"), r == ',', unseen(r):
			return -1
		}
		return unicode.ToLower(r)
	}, w)
}

// stemmed is the stem of a word by the Snowball English stemmer
// (https://snowballstem.org/algorithms/english/stemmer.html).
func stemmed(w string) string {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return w
		}
	}
	if len(w) < 3 || len(w) > 40 {
		return w
	}
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}

// rarenessTable holds how often stems stand in the 217,284 words (names and
// numbers left out) of the train parts of UD English EWT (CC BY-SA 4.0) and
// of UD English GUM (CC BY 4.0), three times or more.
//
//go:embed rareness.txt
var rarenessTable string

const rarenessWords = 217284

var common = sync.OnceValue(func() map[string]float64 {
	m := make(map[string]float64, 4500)
	for line := range strings.Lines(rarenessTable) {
		w, count, _ := strings.Cut(strings.TrimSpace(line), " ")
		n, err := strconv.Atoi(count)
		if err != nil {
			continue
		}
		m[w] = math.Log(rarenessWords/float64(n)) / math.Log(rarenessWords)
	}
	for w := range strings.FieldsSeq(functionWords) {
		m[w] = 0
		m[stemmed(w)] = 0
	}
	return m
})

// rareness of a stem in English: 0 for words that only hold a sentence
// together, 1 for words not in the table.
func rareness(stem string) float64 {
	if w, ok := common()[stem]; ok {
		return w
	}
	return 1
}

const functionWords = `
a about above after again against all also although always am among an and another any anyone anything are around as at away
back be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing
don't down during each either else even ever every for from further get gets getting got had hadn't has hasn't have haven't
having he he'd he'll he's her here here's hers herself him himself his how i i'd i'll i'm i've if in into is isn't it it'd
it'll it's its itself just let let's like may me might more most much must my myself n't neither no nor not of off on once
only onto or other others our ours ourselves out over own per quite rather really same shall she she'd she'll she's should
shouldn't since so some someone something still such than that that's the their theirs them themselves then there there's
these they they'd they'll they're they've this those though through thus to too toward towards under until unto up upon us
very via was wasn't we we'd we'll we're we've were weren't what what's when where whether which while who who's whom whose
why will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves
's 'd 'll 've 're 'm said say says`

// wordSet is the words of a list.
func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// isUpper says whether a text begins with a capital letter.
func isUpper(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}

// equalForms says whether words are the same in the same order; y has as many as x.
func equalForms(x, y []word) bool {
	for i := range x {
		if x[i].form != y[i].form {
			return false
		}
	}
	return true
}

// rare is how rare the stem is in English alone, from 0 to 1.
func (v *vocab) rare(stem int32) float64 { return v.terms[stem].rare }

// weightOf tells how much the stem says in this story, from 0 to 1.
func (v *vocab) weightOf(stem int32) float64 { return v.terms[stem].weight }
