package quote

import (
	"strings"

	"synoptic/news"
)

// lines are a text with its sentences, while the quotations that run over the ends
// of lines are looked for.
type lines struct {
	text      string
	sentences []news.Sentence
}

// mostLines is over how many lines a quotation is followed.
const mostLines = 12

// runsOver is the sentence behind those of the paragraph [i, j) to which a
// quotation that is open at its end runs over, where a text was put together
// again from its words, one sentence a line, with blanks around the marks:
// lines follow without a blank one between, none opens a quotation of its
// own, and one closes it. It is j where none does.
func (d *lines) runsOver(i, j int) int {
	ss := d.sentences
	if !openAt(d.text, ss[i].Start, ss[j-1].End) {
		return j
	}
	for k := j; k < len(ss) && k < j+mostLines; {
		if strings.Count(d.text[ss[k-1].End:ss[k].Start], "\n") != 1 || ss[k].Kind != ss[i].Kind {
			return j
		}
		end := k + 1
		for end < len(ss) && ss[end].Paragraph == ss[k].Paragraph {
			end++
		}
		marks := doubles(d.text, ss[k].Start, ss[end-1].End)
		switch {
		case len(marks) == 0:
			k = end
			continue
		case marks[0].at == ss[k].Start || !spaced(d.text, marks[0]):
			return j
		case len(marks)%2 == 0 && openAt(d.text, marks[0].end, ss[end-1].End):
			return d.runsOver(i, end) // it opens another, which may run over too
		}
		return end
	}
	return j
}

// doubles are the double marks in text[from:to].
func doubles(text string, from, to int) (out []mark) {
	for _, k := range marksIn(nil, text, from, to) {
		if k.form == double {
			out = append(out, k)
		}
	}
	return out
}

// openAt says whether text[from:to] leaves a quotation open: a mark that
// opens is the last of an odd number.
func openAt(text string, from, to int) bool {
	marks := doubles(text, from, to)
	return len(marks)%2 == 1 && marks[len(marks)-1].open
}

// spaced says whether blanks stand on both sides of a mark, as in texts put
// together again from their words.
func spaced(text string, k mark) bool {
	return k.at > 0 && text[k.at-1] == ' ' && (k.end == len(text) || text[k.end] == ' ' || text[k.end] == '\n')
}
