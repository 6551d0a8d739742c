// Package wrap takes back what wrapped a text: lines broken at a width, as in mails and
// in what is taken out of a printed page, go together to paragraphs again. Which of them
// are article it does not ask.
package wrap

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	leastBroken = 3  // lines that break off within a sentence, of a text that is wrapped
	narrowest   = 25 // letters of such a line
	mostWide    = 20 // percent of a wrapped text that may stand on wider lines
	leastFull   = 70 // percent of those lines into which the next word would not have gone
)

// Text is a text with a paragraph a line, and where in it the hyphens stand at which a
// word was parted. A text that is not wrapped is as it was.
func Text(text string) (joined string, hyphens []int) {
	lines := strings.Split(text, "\n")
	width := widthOf(lines)
	if width == 0 {
		return text, nil
	}
	var b strings.Builder
	b.Grow(len(text))
	whole, goesOn := compounds(text), false
	for i, l := range lines {
		last := i+1 == len(lines)
		if goesOn {
			l = strings.TrimLeft(l, " \t")
		}
		goesOn = !last && together(lines[i], lines[i+1], width)
		if goesOn {
			l = strings.TrimRight(l, " \t")
		}
		b.WriteString(l)
		switch {
		case last:
		case !goesOn:
			b.WriteByte('\n')
		case !parted(l, lines[i+1]):
			b.WriteByte(' ')
		case firstSmall(lines[i+1]) && !whole[compound(l, lines[i+1])]:
			hyphens = append(hyphens, b.Len()-1)
		}
	}
	return b.String(), hyphens
}

// widthOf is the width at which a text is wrapped, in letters; 0 if it is not. Lines
// that break off within a sentence tell it, where most of them are as long as they could
// be: the word behind would not have gone on them.
func widthOf(lines []string) int {
	var broken []int // lines by number
	var long []int
	all := 0
	for i, l := range lines {
		if i+1 < len(lines) && breaksOff(l, lines[i+1]) && letters(l) >= narrowest {
			broken, long = append(broken, i), append(long, letters(l))
		}
	}
	if len(broken) < leastBroken {
		return 0
	}
	slices.Sort(long)
	width, wide, full := long[len(long)*9/10], 0, 0
	for _, l := range lines {
		n := letters(l)
		if all += n; n > width+width/2 && !apart(l) {
			wide += n
		}
	}
	for _, i := range broken {
		if fills(lines[i], lines[i+1], width) {
			full++
		}
	}
	if wide*100 > all*mostWide || full*100 < len(broken)*leastFull {
		return 0
	}
	return width
}

// together says whether a line of a text wrapped at a width goes on with the next.
func together(l, next string, width int) bool {
	if blank(l) || blank(next) || apart(l) || apart(next) || opensItem(next) || indent(next) > indent(l) && !opensItem(l) {
		return false
	}
	if breaksOff(l, next) && len(strings.Fields(l)) >= leastWords {
		return true
	}
	return fills(l, next, width) && letters(l)*5 > width*3 && !(labelled(l) && labelled(next))
}

// leastWords is how many words a line has that breaks off, though it is not full: that
// of a headline.
const leastWords = 3

// breaksOff says whether a line ends within a sentence, and the next goes on with it.
func breaksOff(l, next string) bool {
	if blank(l) || blank(next) || apart(l) || apart(next) || opensItem(next) || indent(next) > indent(l) && !opensItem(l) {
		return false
	}
	l = strings.TrimRight(l, " \t")
	return strings.IndexByte(".!?:;", l[len(l)-1]) < 0 && firstSmall(next)
}

// fills says whether a line is as long as it could be: the next word would not have gone
// on it, give or take a tenth.
func fills(l, next string, width int) bool {
	word := strings.Fields(next)[0]
	return letters(l)+1+utf8.RuneCountInString(word) > width*9/10
}

// parted says whether a line ends in a hyphen within a word.
func parted(l, next string) bool {
	l = strings.TrimRight(l, " \t")
	if len(l) < 2 || l[len(l)-1] != '-' {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(l[:len(l)-1])
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, " \t"))
	return isLetter(r) && isLetter(first)
}

// compound is the word at the end of a line with its hyphen and the word that opens the
// next: a text that writes it so elsewhere means the hyphen.
func compound(l, next string) string {
	before := strings.Fields(l)
	return bare(before[len(before)-1] + strings.Fields(next)[0])
}

// compounds are the words of a text with a hyphen in them.
func compounds(text string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		if w = bare(w); strings.Contains(w, "-") {
			out[w] = true
		}
	}
	return out
}

// bare is a word without the signs around it.
func bare(w string) string { return strings.Trim(w, ".,;:!?\"'“”‘’()") }
