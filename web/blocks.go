package web

import (
	"slices"
	"strings"
	"unicode/utf8"

	"synoptic/news"
)

// blockView is one of the three blocks of the first screen: the weightiest
// lines of a part, each leading to the whole of it. Perhaps are lines of which it is
// not sure that they belong to it, Given how many of these there are in all.
type blockView struct {
	ID, Kind, Sign, Name, Link, None string
	Count, Given, More               int // More: of Count, those that are not shown
	Lines, Perhaps                   []blockLine
}

// none says whether there is nothing in a block.
func (v blockView) none() bool { return len(v.Lines)+len(v.Perhaps) == 0 }

// blockLine is a line of a block: a question with its answers, or a text. By
// is who has it alone, which is told before it. Spelt are further names that
// are spelt otherwise, which make one line of a block.
type blockLine struct {
	By, Text, Names, Link string
	About                 aboutView // of a bare question
	More                  string    // answers beyond those shown
	Otherwise             string    // what other reports say instead
	Sides                 []sideView
	Spelt                 [][]sideView
}

// mostBlock is how many lines a block has: a screen of them can be read at a
// glance, and of a question's answers as many.
const (
	mostBlock = 3
	mostSides = 4
	mostSpelt = 3 // names that are spelt otherwise, beside the first
)

func blocks(b *builder) []blockView {
	all := []blockView{differing(b), agreeing(b)}
	room := mostBlock
	if len(all[0].Lines)+len(all[1].Lines) == 0 {
		room *= 2 // there is nothing else to show
	}
	all = append(all, alone(b, room))
	for i := range all {
		all[i].ID, all[i].More = b.anchor("b", all[i].Kind), all[i].Count
		for _, l := range all[i].Lines {
			all[i].More -= 1 + len(l.Spelt)
		}
	}
	if len(b.columns) == 1 {
		all[0].None, all[1].None = Say("block.lone"), Say("block.lone")
	}
	return all
}

// differing are the questions to which reports give different answers, and what
// they say in other words; where there is room, then values that may be of one
// thing, which are counted apart.
func differing(b *builder) blockView {
	v := blockView{Kind: "differ", Sign: "!", Name: Say("block.differ"), Link: b.anchor("p", "differ"), None: Say("block.differ.none")}
	sure, given := asks(b)
	v.Count, v.Given = len(sure), len(given)
	var spelt []blockLine
	for _, a := range sure {
		if a.Kind == "name" {
			spelt = respelt(spelt, posed(b, a), v.Link)
			continue
		}
		v.Lines = append(v.Lines, posed(b, a))
	}
	v.Lines = append(v.Lines, spelt...)
	v.Lines = v.Lines[:min(len(v.Lines), mostBlock)]
	for _, a := range given[:min(len(given), mostBlock-len(v.Lines))] {
		v.Perhaps = append(v.Perhaps, posed(b, a))
	}
	return v
}

// respelt adds a name that is spelt otherwise to those before it: all are one
// line, which leads to the whole part where they are several.
func respelt(all []blockLine, l blockLine, part string) []blockLine {
	if len(all) == 0 {
		return []blockLine{l}
	}
	first := all[0]
	first.Link = "#" + part
	if len(first.Spelt) < mostSpelt {
		first.Spelt = append(first.Spelt, l.Sides)
	}
	return []blockLine{first}
}

// posed is a question with its answers.
func posed(b *builder, a ask) blockLine {
	l := blockLine{Text: Asked(a.Dispute), About: b.about(a.Dispute), Link: asked(b, a)}
	for n, s := range a.Sides[:min(len(a.Sides), mostSides)] {
		l.Sides = append(l.Sides, sideView{Mark: mark(n), Turn: turn(a.Dispute, n), Value: s.Value, Names: b.few(s.Cites)})
	}
	l.Sides = stress(l.Sides)
	if n := len(a.Sides) - mostSides; n > 0 {
		l.More = Say("differ.more", n)
	}
	return l
}

// agreeing is what several tell, before all what several voices tell.
func agreeing(b *builder) blockView {
	v := blockView{Kind: "agreed", Sign: "=", Name: Say("block.agreed"), Link: b.anchor("p", "agreed"), None: Say("block.agreed.none")}
	var of [2][]blockLine // told by several voices; by one
	for i, c := range b.s.Agreed {
		if c.Background || c.Slight {
			continue
		}
		v.Count++
		names := Say("block.of", c.Reports, len(b.s.Reports)) + " · " + Say("block.voices", c.Origins) + " · " + b.few(c.Cites)
		rank := 0
		if c.Origins < 2 {
			rank = 1
		}
		l := blockLine{Text: c.Text, Names: names, Link: b.to("agreed", i)}
		if told := b.otherwise(c); len(told) > 0 {
			l.Otherwise = told[0]
		}
		of[rank] = append(of[rank], l)
	}
	v.Lines = fresh(slices.Concat(of[0], of[1]), mostBlock)
	return v
}

// alone is what one has, of each origin in turn: three lines of one paper tell
// less of how the reports stand to each other than one of each of three. What
// stands over the story already, as its outcome, stands back.
func alone(b *builder, room int) blockView {
	v := blockView{Kind: "one", Sign: "1", Name: Say("block.one"), Link: b.anchor("p", "one"), None: Say("block.one.none")}
	of := map[int][]blockLine{} // turn -> lines
	told := map[int]int{}       // column -> lines it has
	var again []blockLine
	last, _ := outcome(b.s)
	for i, x := range b.s.Sole {
		if x.Background {
			continue
		}
		v.Count++
		c := b.columnsOf(x.Cites)
		if len(c) == 0 {
			continue // of a report beyond those shown
		}
		l := blockLine{By: b.few(x.Cites), Text: x.Text, Link: b.to("sole", i)}
		if last != nil && overlaps(x.Cites, last.Cites) {
			again = append(again, l)
			continue
		}
		of[told[c[0]]] = append(of[told[c[0]]], l)
		told[c[0]]++
	}
	var all []blockLine
	for turn := range len(b.s.Sole) {
		all = append(all, of[turn]...)
	}
	all = append(all, again...)
	v.Lines = all[:min(len(all), room)]
	return v
}

// few is who tells something, in the room of a block.
func (b *builder) few(refs news.Refs) string {
	all := b.tellers(refs)
	const most = 3
	if len(all) > most+1 {
		return b.list(all[:most]) + ", " + Say("more", len(all)-most)
	}
	return b.list(all)
}

// to is where a line stands, "" where it is left out.
func (b *builder) to(kind string, i int) string {
	id := b.anchor(kind, i)
	if !b.shown[id] {
		return ""
	}
	return b.home + "#" + id
}

// fresh are the first lines of a block of which each tells something new: three
// lines for a glance are three things, not one of them three times.
func fresh(all []blockLine, room int) (out []blockLine) {
	var told []map[string]bool
	for _, l := range all {
		if len(out) == room {
			break
		}
		words := tellingWords(l.Text)
		if !toldBy(words, told) {
			told = append(told, words)
			out = append(out, l)
		}
	}
	return out
}

// leastTelling is how many letters a word has at least that tells something.
const leastTelling = 4

// tellingWords are the words of a line by which it is known, without the
// ending of whose something is.
func tellingWords(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == '-' || apart(r) }) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
		if utf8.RuneCountInString(w) >= leastTelling {
			out[w] = true
		}
	}
	return out
}

// toldBy says whether one of some lines and another are one thing: where every
// word of the shorter, if they are several, stands in the longer.
func toldBy(words map[string]bool, lines []map[string]bool) bool {
	for _, l := range lines {
		both := 0
		for w := range words {
			if l[w] {
				both++
			}
		}
		if few := min(len(words), len(l)); few > 1 && both == few {
			return true
		}
	}
	return false
}
