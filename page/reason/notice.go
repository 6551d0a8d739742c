package reason

import (
	"strings"

	"synoptic/page/notice"
)

// notice is the notice that is all that is left of the text, or of which all
// was cut.
func (j *Judged) notice() *notice.Notice {
	left := j.Left(notice.MostBytes)
	if len(left) > notice.MostBytes {
		return nil
	}
	if n := notice.In(left); n != nil {
		return n
	}
	if n := notice.In(j.unlinked(left)); n != nil || j.HasArticle() {
		return n
	}
	if len(j.Text) < notice.MostBytes {
		return notice.In(j.Text)
	}
	return nil
}

// unlinked is a text without the lines that are links to other pages and no
// sentences: what a notice lists to go on with.
func (j *Judged) unlinked(text string) string {
	var b strings.Builder
	for l := range strings.Lines(text) {
		if p, is := j.Linked[strings.TrimSpace(l)]; !is || p.Sentence() {
			b.WriteString(l)
		}
	}
	return b.String()
}
