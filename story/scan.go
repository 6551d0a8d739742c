package story

import (
	"strings"

	"synoptic/english"
)

// word is one word of a text as the scan sees it.
type word struct {
	hash       uint32 // of the folded stem
	start, end int32
	flags      uint8
}

const (
	capital uint8 = 1 << iota // begins with a capital
	number                    // has a digit or is a number word
	opens                     // first word of a sentence or line
	quoted                    // inside quotation marks
	titled                    // stands in the title
	tied                      // only one space, or a full stop and a space, before it
)

// scan appends the words of text to words. It folds case, drops a plural s,
// and never looks at a byte twice.
func scan(words []word, text string, mark uint8) []word {
	between := gap{opens: true, width: wideGap}
	for i := 0; i < len(text); {
		c := class[text[i]]
		if c > wide || c == other || c == wide && punctuation(text, i) {
			i += between.pass(text, i)
			continue
		}
		w, next := readWord(text, i)
		w.flags |= mark | between.flags()
		words = append(words, w)
		between.opens, between.width, i = false, 0, next
	}
	return words
}

// gap is what stands between two words.
type gap struct {
	opens  bool // a sentence or line begins
	inside bool // quotation marks are open
	width  int  // signs; more than one parts names
}

const wideGap = 9

func (g *gap) flags() (f uint8) {
	if g.opens {
		f = opens
	}
	if g.inside {
		f |= quoted
	}
	if g.width <= 1 {
		f |= tied
	}
	return f
}

// pass goes over a sign that is part of no word and tells its length.
func (g *gap) pass(text string, i int) int {
	switch class[text[i]] {
	case wide:
		switch text[i+2] {
		case 0x9c: // “
			g.inside = true
		case 0x9d: // ”
			g.inside = false
		}
		g.width += 2
		return 3
	case mark2:
		g.inside = !g.inside
		g.width += 2
	case stop:
		if g.opens = g.opens || !initial(text, i); g.opens {
			g.width++
		}
	case line:
		*g = gap{opens: true, width: wideGap}
	case blank:
		g.width++
	default:
		g.width += 2
	}
	return 1
}

// initial says whether the full stop at i ends an initial or a short title
// ("J.", "Mr.", "Gov."), which goes on to a name and not to a new sentence.
func initial(text string, i int) bool {
	if text[i] != '.' {
		return false
	}
	n := 0
	for n < 5 && i-n-1 >= 0 && (class[text[i-n-1]] == lower || class[text[i-n-1]] == upper) {
		n++
	}
	if n == 0 || n > 4 || class[text[i-n]] != upper {
		return false
	}
	return n == 1 || abbreviations[text[i-n:i]]
}

var abbreviations = english.Set(english.Capital(english.ShortTitles), "Sen")

// punctuation says whether the character at i is one of the general
// punctuation of Unicode (U+2000 to U+203F), all of three bytes.
func punctuation(text string, i int) bool {
	return text[i] == 0xe2 && i+2 < len(text) && text[i+1] == 0x80
}

const longest = 40 // bytes of a word that tell it from others

// readWord reads the word at i and returns it with the place behind it.
func readWord(text string, i int) (word, int) {
	w := word{start: int32(i)}
	if class[text[i]] == upper {
		w.flags = capital
	}
	h, before := uint32(2166136261), uint32(0)
	n := 0
	for ; i < len(text); i++ {
		b := text[i]
		switch class[b] {
		case upper:
			b |= 0x20
		case lower:
		case digit:
			w.flags |= number
		case wide:
			if punctuation(text, i) {
				goto done
			}
			if b >= 0x80 && b <= 0x9e && i > 0 && text[i-1] == 0xc3 {
				b += 0x20
			}
		case comma:
			if w.flags&number == 0 || i+1 >= len(text) || class[text[i+1]] != digit {
				goto done
			}
			continue
		default:
			goto done
		}
		if n < longest {
			before = h
			h = (h ^ uint32(b)) * 16777619
			n++
		}
	}
done:
	w.end = int32(i)
	if n > 3 && plural(text[i-2], text[i-1]) {
		h = before
	}
	w.hash = mix(h)
	return w, i
}

// plural says whether a word that ends in these two letters loses its s.
func plural(before, last byte) bool {
	return (last == 's' || last == 'S') && before|0x20 != 's' && before|0x20 != 'u' && before|0x20 != 'i'
}

// mix spreads the bits of h (the finaliser of MurmurHash3).
func mix(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

const (
	other uint8 = iota
	lower
	upper
	digit
	wide // a byte of a character beyond ASCII
	blank
	line
	stop
	comma
	mark2
)

var class = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= 'a' && c <= 'z':
			t[c] = lower
		case c >= 'A' && c <= 'Z':
			t[c] = upper
		case c >= '0' && c <= '9':
			t[c] = digit
		case c >= 0x80:
			t[c] = wide
		}
	}
	t[' '], t['\t'], t['\r'] = blank, blank, blank
	t['\n'] = line
	t['.'], t['!'], t['?'] = stop, stop, stop
	t[','] = comma
	t['"'] = mark2
	return t
}()

// Words gives the words of a text as grouping counts them: in lower case and
// without a plural s.
func Words(text string) []string {
	var out []string
	for _, w := range scan(nil, text, 0) {
		s := strings.ToLower(text[w.start:w.end])
		if n := len(s); n > 3 && plural(s[n-2], s[n-1]) {
			s = s[:n-1]
		}
		out = append(out, s)
	}
	return out
}
