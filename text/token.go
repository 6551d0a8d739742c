package text

import (
	"synoptic/news"
	"synoptic/syntax"
)

// parse fills the tokens of every sentence, with their trees. Offsets are
// those of the text; heads point into the list of the whole report.
func (d *doc) parse() {
	var r syntax.Reader
	d.marks.Tokens = make([]news.Token, 0, len(d.text)/5+8)
	for _, s := range d.marks.Sentences {
		first := len(d.marks.Tokens)
		for _, t := range r.Parse(s.In(d.text)) {
			head := -1
			if t.Head >= 0 {
				head = first + t.Head
			}
			d.marks.Tokens = append(d.marks.Tokens, news.Token{
				Span:  news.Span{Start: s.Start + t.Start, End: s.Start + t.End},
				Lemma: t.Lemma, Tag: t.Tag, Fine: t.Fine, Head: head, Rel: t.Rel,
			})
		}
	}
}
