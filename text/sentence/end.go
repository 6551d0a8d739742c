package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/english"
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// sentenceEnd is where the sentence that begins at start ends, and where the
// search for the next goes on.
func sentenceEnd(text string, start, to int, label listItem) (end, next int) {
	if n := dateBefore(text, start, to); n > 0 {
		return start + n, start + n
	}
	for i := start; i < to; {
		c := text[i]
		if !stops[c] {
			i++
			continue
		}
		switch {
		case c == '.' || c == '!' || c == '?':
			end, next = stopAt(text, start, i, to)
		case strings.HasPrefix(text[i:to], "…"):
			end, next = stopAt(text, start, i, to)
		case i > start && bulletAt(text, i, to):
			return i, i
		case c == ' ' && label.style != "" && label.next(text[i+1:to]):
			return i, i + 1
		case c == ' ' && i+1 < to && weekdayLetter[text[i+1]] && dateAfter(text, start, i+1, to):
			return i, i + 1
		case c == ':' && creditLabel(text, start, i):
			return letter.WordStart(text, start, i), letter.WordStart(text, start, i)
		default:
			end, next = 0, i+1
		}
		if end > 0 {
			return end, next
		}
		i = next
	}
	return to, to
}

// stops are the bytes at which something may end or begin.
var stops = func() (t [256]bool) {
	for _, c := range []byte{'.', '!', '?', ':', ' ', 0xE2, '*'} {
		t[c] = true
	}
	return t
}()

// stopAt judges the run of stops that begins at i. It gives the end of the
// sentence, or 0 and the offset at which to go on.
func stopAt(text string, start, i, to int) (end, next int) {
	run := stopRun(text, i, to)
	if run.kind == dots && run.attached && run.spaced {
		// "compounds. . . . The next": the first full stop ends the sentence,
		// the dots open the next, unless nothing follows them.
		if n := letter.SkipSpace(text, run.end, to); n < to && skipClosers(text, n, to) == n && opens(text, n, to) {
			return i + 1, i + 1
		}
	}
	closed := signature(text, skipClosers(text, run.end, to), to)
	if run.spaced {
		if at := letter.SkipSpace(text, closed, to); skipClosers(text, at, to) > at {
			closed = skipClosers(text, at, to)
		}
	}
	n := letter.SkipSpace(text, closed, to)
	if n == to {
		return to, to
	}
	if n == closed && !glued(text, start, i, closed, run, to) {
		return 0, closed
	}
	if !boundary(text, start, i, closed, n, to, run) {
		return 0, closed
	}
	return closed, n
}

// weekdayLetter holds the letters a weekday begins with.
var weekdayLetter = [256]bool{'M': true, 'T': true, 'W': true, 'F': true, 'S': true}

// signature is i moved over what closes the paragraph and belongs to the
// sentence before: a dash and a name (who is quoted), a short bracket (whose
// picture it is).
func signature(text string, i, to int) int {
	if to-i > 60 || i == 0 {
		return i
	}
	at := letter.SkipSpace(text, i, to)
	rest := text[at:to]
	if strings.HasPrefix(rest, "(") && strings.IndexByte(rest, ')') == len(rest)-1 && strings.Count(rest, " ") < 3 {
		return letter.TrimRight(text, at, to)
	}
	for _, dash := range []string{"—", "–", "―", "--", "-"} {
		if after, ok := strings.CutPrefix(rest, dash); ok && letter.Capitals(after) {
			return letter.TrimRight(text, at, to)
		}
	}
	return i
}

const (
	point = iota // a full stop
	call         // a question or exclamation mark
	dots         // an ellipsis
)

// run is a stretch of stops: "." "?!" "..." ". . ." "…".
type run struct {
	end      int
	kind     int
	spaced   bool // dots with spaces between them
	attached bool // the first stop touches a word
	full     bool // four dots: an ellipsis and a full stop
}

func stopRun(text string, i, to int) run {
	r := run{end: i, attached: i > 0 && letter.SpaceAt(text, i-1) == 0}
	count := 0
	for r.end < to {
		switch c := text[r.end]; {
		case c == '!' || c == '?':
			r.kind = call
			r.end++
		case c == '.':
			count++
			r.end++
		case strings.HasPrefix(text[r.end:to], "…"):
			count += 3
			r.end += len("…")
		case c == ' ' && r.end+1 < to && text[r.end+1] == '.' && r.kind == point && (r.end+2 == to || text[r.end+2] >= 0x80 || !letter.IsAlnum(text[r.end+2])):
			r.spaced = true
			r.end++
		default:
			return r.named(count)
		}
	}
	return r.named(count)
}

func (r run) named(count int) run {
	if count > 1 && r.kind == point {
		r.kind = dots
	}
	r.full = count > 3
	return r
}

// glued says whether a sentence ends at a stop that touches the next word: a
// closing or opening mark stands between, or a space was lost ("home.The").
func glued(text string, start, i, closed int, r run, to int) bool {
	if r.kind == dots || strings.HasPrefix(text[closed:to], "…") {
		return false
	}
	if n := openers(text, closed, to); n > closed && text[closed] != '(' && text[closed] != '[' && text[closed] != '"' && text[closed] != '\'' {
		return true
	}
	c, _ := utf8.DecodeRuneInString(text[closed:to])
	if !unicode.IsUpper(c) {
		return false
	}
	if closed > r.end {
		return true
	}
	word := text[letter.WordStart(text, start, i):i]
	if len(word) < 3 || strings.ContainsAny(word, "./@:-_") || strings.ToLower(word) != word {
		return false
	}
	rest := wordAt(text, closed, to)
	return len(rest) > 1 && letter.IsLower(rest[1]) && closed+len(rest) < to && (text[closed+len(rest)] == ' ' || text[closed+len(rest)] == ',')
}

// boundary says whether a sentence ends at the stops text[i:r.end], whose
// closing marks end at closed and whose next word begins at next.
func boundary(text string, start, i, closed, next, to int, r run) bool {
	open := openers(text, next, to)
	if !opensAt(text, next, open, to) {
		return false
	}
	word := wordAt(text, open, to)
	switch {
	case r.kind == call:
		return !(closed > r.end && attributed(text, next, to))
	case r.kind == dots:
		if leads(text, start, i) {
			return false
		}
		if bracketed(text, i, r.end, to) {
			return open == next && word != "I"
		}
		if closed > r.end && attributed(text, next, to) {
			return false
		}
		return r.full || closed > r.end || word != "I" && !strings.HasPrefix(word, "I’") && !strings.HasPrefix(word, "I'")
	case closed > r.end:
		return !(text[r.end] == ')' && isLabel(text[letter.WordStart(text, start, i):i])) // "2.)"
	}
	return pointEnds(text, start, i, next, word)
}

// attributed says whether the words at next say who spoke: up to four
// capitalised words and titles, then a verb of saying. After "Really?” they
// belong to the sentence of the quotation.
func attributed(text string, next, to int) bool {
	for n := 0; n < 5 && next < to; n++ {
		word := wordAt(text, next, to)
		if word == "" {
			return false
		}
		if n > 0 && (asks[word] || strings.HasPrefix(text[next:to], "went on")) {
			return true
		}
		if end := next + len(word); n > 0 && saying.FamilyOf(word) != 0 && end < to && (text[end] == '.' || text[end] == ',') {
			return true
		}
		c, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(c) && !(n > 0 && besideSaying[word]) {
			return false
		}
		next = letter.SkipSpace(text, next+len(word), to)
		if next < to && text[next] == '.' {
			next = letter.SkipSpace(text, next+1, to)
		}
	}
	return false
}

// besideSaying are words between a name and its verb of saying.
var besideSaying = english.Set("had has later then also once")

var asks = map[string]bool{
	"said": true, "says": true, "asked": true, "asks": true, "wrote": true, "tweeted": true, "told": true,
	"added": true, "shouted": true, "wondered": true, "continued": true, "replied": true, "posted": true, "exclaimed": true,
}
