package page

import (
	"strings"

	"synoptic/news"
)

// leftOut is what stands on a page around its article: the lines of the whole
// page that are in neither the text nor the cuts, each run of them one cut at
// the place where it stands between the article's lines. Rest is what the
// text would go on with: it is cut already.
func leftOut(around, text, rest string, cuts []news.Cut) []news.Cut {
	known := map[string]bool{}
	for l := range strings.SplitSeq(rest, "\n") {
		known[strings.TrimSpace(l)] = true
	}
	for _, c := range cuts {
		known[strings.TrimSpace(c.Text)] = true
	}
	var out []news.Cut
	at, f := 0, finder{}
	var run []string
	flush := func() {
		if len(run) > 0 {
			out = append(out, news.Cut{Text: strings.Join(run, "\n"), Rule: "page", At: at})
			run = run[:0]
		}
	}
	for _, l := range strings.Split(around, "\n") {
		if l = strings.TrimSpace(l); l == "" || known[l] {
			continue
		}
		i := -1
		if len(l) > 20 {
			i = f.index(text[at:], l)
		}
		if i >= 0 {
			flush()
			at += i + len(l)
			continue
		}
		run = append(run, l)
	}
	flush()
	return out
}

// merged is two lists of cuts in order of place as one; of two at one place
// those of a come first.
func merged(a, b []news.Cut) []news.Cut {
	out := make([]news.Cut, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].At <= b[0].At {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}
