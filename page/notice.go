package page

import (
	"strings"

	"synoptic/page/notice"
)

// notice is the notice that is all that is left of the draft, or of which all
// was cut.
func (d *draft) notice() *notice.Notice {
	left := d.Left(notice.MostBytes)
	if len(left) > notice.MostBytes {
		return nil
	}
	if n := notice.In(left); n != nil {
		return n
	}
	if n := notice.In(d.unlinked(left)); n != nil || d.HasArticle() {
		return n
	}
	if len(d.text) < notice.MostBytes {
		return notice.In(d.text)
	}
	return nil
}

// unlinked is a text without the lines that are links to other pages and no
// sentences: what a notice lists to go on with.
func (f *frame) unlinked(text string) string {
	var b strings.Builder
	for l := range strings.Lines(text) {
		if p, is := f.linked[strings.TrimSpace(l)]; !is || p.Sentence() {
			b.WriteString(l)
		}
	}
	return b.String()
}
