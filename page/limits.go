package page

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
	"synoptic/page/line"
	"synoptic/page/record"
	"synoptic/page/weight"
)

// Limits of what is taken of one document. What lies beyond is refused, or
// cut and kept, by name: the work on what is left is then bounded.
const (
	mostBody  = record.Most // bytes of a document, unpacked
	mostHTML  = weight.Most // bytes of a page that are parsed, and of a text with its residue
	mostText  = 512 << 10   // bytes of a report's text: as long as a novel
	mostSaid  = 150_000     // words and signs of it
	mostLines = 60_000      // lines of a text
	mostRows  = 200_000     // rows of JSON
	mostBad   = 1_000       // rows without a report that are named one by one
)

// tooLong refuses a text that is longer than is read; ok is false of one that
// is not.
func (r reader) tooLong(row, text string) (refused news.Report, ok bool) {
	if taken(text) == len(text) {
		return refused, false
	}
	return r.none(row, "too-big", fmt.Sprintf("the text is longer than %d KiB or %d words and signs; give one article at a time", mostText>>10, mostSaid)), true
}

// taken is how many bytes of a text are read: what a text costs goes by its
// words and signs too, of which one without prose has many more.
func taken(text string) int {
	text = text[:min(len(text), mostText)]
	if len(text) <= mostSaid {
		return len(text)
	}
	words, in := 0, false
	for i, r := range text {
		was := in
		in = unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if !in && !unicode.IsSpace(r) || in && !was {
			words++
		}
		if words > mostSaid {
			return i
		}
	}
	return len(text)
}

// firstLines parts a text behind as many lines as are judged.
func firstLines(text string) (kept, rest string) {
	if at := nthLine(text, mostLines); at >= 0 {
		return text[:at], text[at:]
	}
	return text, ""
}

// shorten keeps of the text of a report what is read, up to the end of a line
// or, where a line has no end, of a word, and puts the rest to the cuts. Tail
// is what the text would go on with.
func shorten(p *line.Pieces, tail string) (text, rest string) {
	text = p.Text
	at := taken(text)
	if at < len(text) {
		at = endBefore(text, at)
	}
	text, rest = text[:at], text[at:]+tail
	for i := range p.Cuts {
		p.Cuts[i].At = min(p.Cuts[i].At, at)
	}
	beyond := func(s news.Span) bool { return s.End > at }
	p.Captions, p.Headings = slices.DeleteFunc(p.Captions, beyond), slices.DeleteFunc(p.Headings, beyond)
	p.Blocks = slices.DeleteFunc(p.Blocks, beyond)
	if rest != "" {
		p.Cuts = append(p.Cuts, news.Cut{Text: rest, Rule: "too-long", At: at})
	}
	return text, rest
}

// endBefore is the last end of a line before most, or of a word, or of a
// letter.
func endBefore(text string, most int) int {
	for _, sign := range []string{"\n", " "} {
		if i := strings.LastIndex(text[most/2:most], sign); i >= 0 {
			return most/2 + i
		}
	}
	for most > 0 && text[most]&0xC0 == 0x80 {
		most--
	}
	return most
}

// nthLine is where the n-th line end of a text stands, -1 if it has fewer.
func nthLine(text string, n int) int {
	at := -1
	for ; n > 0; n-- {
		i := strings.IndexByte(text[at+1:], '\n')
		if i < 0 {
			return -1
		}
		at += 1 + i
	}
	return at
}

// finder looks for many pieces in one text. Beyond what the longest page asks
// of it, it finds nothing more: what stands in a text then counts as around it.
type finder struct{ looked int }

// mostLooked is how many bytes one finder looks at.
const mostLooked = 512 << 20

func (f *finder) index(text, piece string) int {
	if f.looked > mostLooked {
		return -1
	}
	i := strings.Index(text, piece)
	if i < 0 {
		f.looked += len(text)
	} else {
		f.looked += i
	}
	return i
}
