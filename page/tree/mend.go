package tree

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// The extractor loses text: a paragraph that is a link, all behind the first
// word in italics, a story in a box at the side. What it gives is held
// against the page's own lines and mended, with no line of another article.

// mended is the article's text with what it lost of the page.
func mended(page []Line, article string) string {
	m := mending{page: page, lines: strings.Split(article, "\n")}
	m.place()
	m.order()
	m.whole()
	m.dropComments()
	m.dropButtons()
	if lost := m.outweighed(); lost != nil {
		return lost.text()
	}
	m.restore()
	return strings.Join(m.lines, "\n")
}

// mending is an article's lines beside those of its page.
type mending struct {
	page  []Line
	lines []string
	at    []int // line of the article -> line of the page, -1 for none
	kept  []bool

	blocks map[*html.Node]share
}

// place finds where each line of the article stands on the page, in order.
func (m *mending) place() {
	m.at, m.kept = make([]int, len(m.lines)), make([]bool, len(m.page))
	next := map[string][]int{}
	for i, p := range m.page {
		next[p.Text] = append(next[p.Text], i)
	}
	for k, l := range m.lines {
		m.at[k] = -1
		if places := next[l]; len(places) > 0 {
			m.at[k], next[l] = places[0], places[1:]
			m.kept[places[0]] = true
		}
	}
}

// order mends what the extractor moved: a sentence that it put before the
// article and that stands behind it on the page goes there, and the headline of
// the page goes out where it was put behind paragraphs.
func (m *mending) order() {
	if len(m.lines) > 2 && m.at[1] >= 0 && m.at[0] > m.at[1] && m.page[m.at[0]].Sentence() {
		line, at := m.lines[0], m.at[0]
		k := 1
		for k < len(m.lines) && m.at[k] < at {
			m.lines[k-1], m.at[k-1] = m.lines[k], m.at[k]
			k++
		}
		m.lines[k-1], m.at[k-1] = line, at
	}
	last := -1
	m.drop(func(k int) bool {
		at := m.at[k]
		if at >= 0 && at < last && m.page[at].Head() == 1 {
			return true
		}
		last = max(last, at)
		return false
	})
}

// shortestCut is how many bytes of a line must stand to tell that it was cut
// off.
const shortestCut = 20

// mostMended bounds how many lines are looked for on the whole page.
const mostMended = 200

// whole completes lines that were cut off and parts lines that were glued.
func (m *mending) whole() {
	tried := 0
	for k, l := range m.lines {
		if m.at[k] >= 0 || len(l) < shortestCut {
			continue
		}
		if tried++; tried > mostMended {
			return
		}
		for i, p := range m.page {
			if m.kept[i] || p.Linked*2 > len(p.Text) || p.Text[:1] != l[:1] {
				continue
			}
			if strings.HasPrefix(p.Text, l) {
				m.lines[k], m.at[k], m.kept[i] = p.Text, i, true
				break
			}
			if n := m.glued(i, l); n > 1 {
				m.lines[k], m.at[k] = m.join(i, n), i+n-1
				break
			}
		}
	}
	m.dropScraps()
}

// glued is how many lines of the page from line i on, one behind the other,
// are the line l; 0 if they are not.
func (m *mending) glued(i int, l string) (n int) {
	rest := l
	for i+n < len(m.page) && rest != "" {
		after, ok := strings.CutPrefix(rest, m.page[i+n].Text)
		if !ok {
			return 0
		}
		rest = strings.TrimSpace(after)
		n++
	}
	if rest != "" {
		return 0
	}
	return n
}

// join is n lines of the page from line i on, a line each.
func (m *mending) join(i, n int) string {
	var out []string
	for k := i; k < i+n; k++ {
		out = append(out, m.page[k].Text)
		m.kept[k] = true
	}
	return strings.Join(out, "\n")
}

// restore puts back what the extractor left out of the article: paragraphs
// that are links, lines of one block, headings between paragraphs, and the
// lead that stands as a heading under the headline.
func (m *mending) restore() {
	m.blocks = m.counted()
	var out []string
	last := -1 // line of the page before
	for k, l := range m.lines {
		if at := m.at[k]; at > last {
			for i := last + 1; i < at && (last >= 0 || at-i < 3); i++ {
				if last >= 0 && m.between(i, at) || last < 0 && m.lead(i) {
					out = append(out, m.page[i].Text)
				}
			}
			last = at
		}
		out = append(out, l)
	}
	for i := last + 1; last >= 0 && i < len(m.page) && (m.lost(i) && m.page[i].within() == m.page[last].within() || m.ofBlock(i)); i++ {
		out = append(out, m.page[i].Text)
	}
	if m.owns(last + 1) {
		out = append(out, m.page[last+1].Text)
	}
	m.lines = out
}

// between says whether line i of the page, between kept ones of which the next is line
// at, is of the article.
func (m *mending) between(i, at int) bool {
	return m.lost(i) || m.ofBlock(i) || m.bare(i) || m.heads(i) || m.owns(i) || at-i < nearHead && m.tells(i)
}

// owns says whether line i, right behind the article, says that others had a part in it:
// in italics, an extractor leaves it out.
func (m *mending) owns(i int) bool {
	if i == 0 || i >= len(m.page) {
		return false
	}
	p, before := m.page[i], m.page[i-1]
	if m.kept[i] || !m.kept[i-1] || p.Linked > 0 || len(p.Text) > longestOwned || p.within() != before.within() {
		return false
	}
	low := strings.ToLower(p.Text)
	return strings.Contains(low, " contributed to this ") && strings.HasSuffix(low, ".")
}

// longestOwned is how many bytes such a line has.
const longestOwned = 160

// lost says whether line i is a paragraph that is a link, and belongs to the
// kept paragraphs beside it.
func (m *mending) lost(i int) bool {
	p := m.page[i]
	if m.kept[i] || !p.IsLink() || !p.Sentence() || p.Head() > 0 {
		return false
	}
	beside := 0
	for j := max(0, i-6); j < min(len(m.page), i+7); j++ {
		if m.kept[j] && m.page[j].Sentence() && m.page[j].within() == p.within() && 2*len(p.Text) > len(m.page[j].Text)/2 {
			beside++
		}
	}
	return beside >= 2
}

// ofBlock says whether line i is text that stands in one block with kept
// lines, parted from them by line breaks or tables only.
func (m *mending) ofBlock(i int) bool {
	p := m.page[i]
	if m.kept[i] || p.Block == nil || p.Linked*2 > len(p.Text) {
		return false
	}
	b := m.blocks[p.Block]
	return b.kept > 0 && (p.Sentence() || b.lost >= leastLost)
}

// bare says whether line i is text between kept paragraphs, right in the
// element that holds both: a picture or a box closed the paragraph it is of.
func (m *mending) bare(i int) bool {
	p := m.page[i]
	if m.kept[i] || p.Block == nil || p.Linked*2 > len(p.Text) || i == 0 || i+1 >= len(m.page) {
		return false
	}
	return m.kept[i-1] && m.kept[i+1] && m.page[i+1].within() == p.Block && p.Sentence()
}

// share is how many lines of a block were kept and lost.
type share struct{ kept, lost int }

// counted is the share of each block, links not counted.
func (m *mending) counted() map[*html.Node]share {
	out := map[*html.Node]share{}
	for i, p := range m.page {
		if p.Block == nil || p.Linked*2 > len(p.Text) {
			continue
		}
		s := out[p.Block]
		if m.kept[i] {
			s.kept++
		} else {
			s.lost++
		}
		out[p.Block] = s
	}
	return out
}

// leastLost is how many lines of a block make a list written with line breaks.
const leastLost = 3

// heads says whether line i is a heading right over a kept paragraph, in one
// element with it and with the kept paragraph before it.
func (m *mending) heads(i int) bool {
	p := m.page[i]
	if m.kept[i] || p.Head() < 2 || p.IsLink() || i == 0 || i+1 >= len(m.page) {
		return false
	}
	over, under := m.page[i-1], m.page[i+1]
	return m.kept[i-1] && m.kept[i+1] && over.within() == p.within() && under.within() == p.within() && under.Sentence()
}

// nearHead is how many lines a picture puts between a heading and its text.
const nearHead = 4

// tells says whether line i is a heading that is a sentence of the article and
// no link, as the first of a page whose pictures have headings.
func (m *mending) tells(i int) bool {
	p := m.page[i]
	return !m.kept[i] && p.Head() > 1 && p.Linked == 0 && p.Sentence()
}

// lead says whether line i is a heading that is a sentence, under the
// headline of the page.
func (m *mending) lead(i int) bool {
	p := m.page[i]
	return p.Head() > 1 && !p.IsLink() && p.Sentence() && slices.ContainsFunc(m.page[max(0, i-4):i], func(q Line) bool { return q.Head() == 1 })
}

// box is the lines of an element.
type box struct {
	in    *html.Node
	lines []string
	prose int // bytes of its sentences
	count int
	title bool // the headline of the page stands in it
}

func (b *box) text() string { return strings.Join(b.lines, "\n") }

// leastTold is how many paragraphs an element has that is an article though no headline
// stands in it, and how many times more it tells than what the extractor took.
const (
	leastTold = 4
	farMore   = 4
)

// outweighed is an element that holds more sentences than all that was kept, of which
// none was: the headline stands in it too, or it is far more. An extractor takes the
// menu of a page that is laid out in tables. It is nil if there is none.
func (m *mending) outweighed() *box {
	kept := 0
	for i, p := range m.page {
		if m.kept[i] && p.Sentence() {
			kept += len(p.Text)
		}
	}
	boxes := map[*html.Node]*box{}
	var best *box
	for i, p := range m.page {
		b := boxes[p.within()]
		if b == nil {
			b = &box{in: p.within()}
			boxes[p.within()] = b
		}
		b.title = b.title || p.Head() == 1
		if m.kept[i] {
			b.count = -len(m.page) // what the extractor took is its own choice
		}
		b.lines = append(b.lines, p.Text)
		if p.Sentence() && !p.IsLink() {
			b.prose += len(p.Text)
			b.count++
		}
		if b.in != nil && b.outweighs(kept) && (best == nil || b.prose > best.prose) {
			best = b
		}
	}
	if best != nil && best.count < 0 {
		return nil
	}
	return best
}

// outweighs says whether an element tells more than what was kept.
func (b *box) outweighs(kept int) bool {
	if b.title {
		return b.count > 1 && b.prose > kept
	}
	return b.count >= leastTold && b.prose > farMore*kept
}
