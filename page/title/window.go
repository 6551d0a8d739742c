package title

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/page/byline"
	"synoptic/page/clean"
	"synoptic/page/outlet"
	"synoptic/page/tree"
	"synoptic/page/word"
)

// Window is what the title over the window of a page tells: sites put their name and
// the section before the headline or behind it.
type Window struct {
	Headline string // as the page shows it again; "" if it does not
	Outlet   string // what stands at the other end, if it is one
}

// leastShown is how many words a headline has that tells the other parts apart.
const leastShown = 4

// mostParts is how many parts such a title has: site, section and headline.
const mostParts = 3

// OverWindow reads the title over the window of a page by the headline that the page
// shows: "Ansel Post | Harbour | Ferry sinks off Ansel" over a page on which one line
// says that a ferry sinks. The part at the other end is an outlet by its words, or
// where the page says it again: in its logo, in a line of its own, over its rights.
func OverWindow(over, logo string, page []tree.Line) Window {
	parts := partsOf(over)
	at := shownPart(parts, page)
	if at < 0 {
		return Window{}
	}
	w := Window{Headline: parts[at]}
	ends := []int{len(parts) - 1, 0}
	if at > 0 {
		ends = []int{0, len(parts) - 1}
	}
	for _, k := range ends {
		if k == at || w.Outlet != "" {
			continue
		}
		if name := withoutFrequency(parts[k]); mayBeOutlet(name) && (outlet.Named(name) != "" || outlet.Is(name, logo, "") || again(name, page)) {
			w.Outlet = name
		}
	}
	return w
}

// partsOf are the parts of a title between separators, but for colons.
func partsOf(over string) []string {
	const parting = "\x00"
	for _, sign := range separators {
		if sign != ": " && sign != " : " {
			over = strings.ReplaceAll(over, sign, parting)
		}
	}
	var out []string
	for p := range strings.SplitSeq(over, parting) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// shownPart is the first part at an end of several that a heading of the page says, or a line
// of it that is no link; -1 if none is.
func shownPart(parts []string, page []tree.Line) int {
	if len(parts) < 2 || len(parts) > mostParts {
		return -1
	}
	for _, heads := range []bool{true, false} {
		for i, part := range parts {
			if inside := i > 0 && i < len(parts)-1; inside || len(strings.Fields(part)) < leastShown {
				continue
			}
			folded := word.Fold(part) // the heading of a page may have curled marks where its window has straight ones
			if slices.ContainsFunc(page, func(p tree.Line) bool {
				return p.Linked == 0 && p.Head() > 0 == heads && word.Fold(p.Text) == folded
			}) {
				return i
			}
		}
	}
	return -1
}

// withoutFrequency is a name without the number at its end, which tells where a radio
// is heard.
func withoutFrequency(name string) string {
	f := strings.Fields(name)
	if n := len(f); n > 1 && f[n-1][0] >= '0' && f[n-1][0] <= '9' && strings.Contains(f[n-1], ".") {
		f = f[:n-1]
	}
	return strings.Join(f, " ")
}

// mayBeOutlet says whether a part of a title may name an outlet: few words with
// capitals, no writer and no section.
func mayBeOutlet(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > outlet.MostWords || strings.ContainsAny(name, ":;?!“”\"") {
		return false
	}
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) && !slices.Contains([]string{"of", "the", "and", "for"}, w) {
			return false
		}
	}
	return !outlet.IsSections(name) && !strings.EqualFold(words[0], "by") && (outlet.Named(name) != "" || byline.PersonIn(name) == "")
}

// again says whether a page says a name in a line of its own, or over its rights.
func again(name string, page []tree.Line) bool {
	return slices.ContainsFunc(page, func(p tree.Line) bool {
		if strings.EqualFold(p.Text, name) && strings.Contains(name, " ") { // one word may be a section
			return true
		}
		rights := strings.Contains(p.Text, "©") || strings.Contains(strings.ToLower(p.Text), "copyright")
		return rights && strings.Contains(clean.OneLine(p.Text), name)
	})
}
