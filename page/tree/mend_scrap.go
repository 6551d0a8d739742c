package tree

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// The extractor also gives too much: the end of a paragraph once more, behind
// the first word of it in italics, and what readers wrote under the article.

// dropScraps puts the whole line of the page where a piece of it was given,
// and takes out lines that only repeat one that is kept, or a piece of it.
func (m *mending) dropScraps() {
	stray := m.stray()
	if len(stray) == 0 {
		return
	}
	page := make([]string, len(m.page))
	for i, p := range m.page {
		page[i] = squeeze(p.Text)
	}
	for _, k := range stray {
		if len(m.lines[k]) < shortestCut && !strings.HasSuffix(m.lines[k], " and") {
			continue
		}
		if i := holding(page, squeeze(m.lines[k])); i >= 0 && !m.kept[i] && !m.page[i].IsLink() {
			m.lines[k], m.at[k], m.kept[i] = m.page[i].Text, i, true
		}
	}
	for _, k := range stray {
		if i := holding(page, squeeze(m.lines[k])); m.at[k] < 0 && i >= 0 && m.kept[i] {
			m.lines[k] = ""
		}
	}
	m.drop(func(k int) bool { return m.lines[k] == "" })
}

// dropButtons takes out lines that are what stands on a button, by the role of their
// element.
func (m *mending) dropButtons() {
	m.drop(func(k int) bool { return m.at[k] >= 0 && m.page[m.at[k]].isButton() })
}

// isButton says whether the line fills an element that says it is a button.
func (p Line) isButton() bool {
	const longest = 40
	return p.Block != nil && Attr(p.Block, "role") == "button" && len(p.Text) <= longest
}

// stray is the lines that stand on no line of the page alone, as many as are
// looked for.
func (m *mending) stray() (out []int) {
	for k, l := range m.lines {
		if m.at[k] < 0 && l != "" && len(out) < mostMended {
			out = append(out, k)
		}
	}
	return out
}

// holding is the first line that holds a piece, -1 if there is none.
func holding(page []string, piece string) int {
	return slices.IndexFunc(page, func(p string) bool { return strings.Contains(p, piece) })
}

// drop takes out lines of the article.
func (m *mending) drop(out func(k int) bool) {
	n := 0
	for k, l := range m.lines {
		if !out(k) {
			m.lines[n], m.at[n] = l, m.at[k]
			n++
		}
	}
	m.lines, m.at = m.lines[:n], m.at[:n]
}

// squeeze takes all blanks out of a text.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// dropComments takes out what stands in an element that is named after
// comments, where the article began before it.
func (m *mending) dropComments() {
	var around map[*html.Node]bool
	m.drop(func(k int) bool {
		at := m.at[k]
		switch {
		case at < 0:
			return around != nil && m.headsComment(m.lines[k], around)
		case around != nil:
			return m.page[at].isComment(around)
		case m.page[at].Sentence():
			around = m.page[at].above()
		}
		return false
	})
}

// headsComment says whether a line of the article is the head of what a reader wrote: who
// it is and when, which the extractor tears from it or runs together. On the page it
// opens a line that stands among comments, and none besides.
func (m *mending) headsComment(line string, around map[*html.Node]bool) bool {
	line = squeeze(line)
	if line == "" || len(line) > longestHead {
		return false
	}
	heads := false
	for _, p := range m.page {
		switch opens := strings.HasPrefix(squeeze(p.Text), line); {
		case opens && !p.isComment(around):
			return false
		case opens:
			heads = true
		}
	}
	return heads
}

// longestHead is how many bytes the head of a reader's words has.
const longestHead = 60

// above is the elements around a line.
func (p Line) above() map[*html.Node]bool {
	out := map[*html.Node]bool{}
	for b := p.Block; b != nil; b = b.Parent {
		out[b] = true
	}
	return out
}

// isComment says whether the line stands in an element named after comments,
// in none of those that are around the article's first sentence.
func (p Line) isComment(around map[*html.Node]bool) bool {
	for b := p.Block; b != nil && !around[b]; b = b.Parent {
		if calledComment(Attr(b, "class")) || calledComment(Attr(b, "id")) {
			return true
		}
	}
	return false
}

// calledComment says whether a word of a class or id is "comment", or begins
// with it as "commentBody" does.
func calledComment(name string) bool {
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, w := range words {
		rest, ok := strings.CutPrefix(strings.ToLower(w[:min(len(w), len("comment"))]), "comment")
		if !ok || rest != "" {
			continue
		}
		if after := w[len("comment"):]; after == "" || after == "s" || after == "list" || unicode.IsUpper(rune(after[0])) {
			return true
		}
	}
	return false
}
