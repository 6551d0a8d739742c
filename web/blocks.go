package web

import "synoptic/news"

// blockView is one of the three blocks of the first screen: the weightiest
// lines of a part, each leading to the whole of it.
type blockView struct {
	Kind, Sign, Name, Link, None string
	Count                        int
	Lines                        []blockLine
}

// blockLine is a line of a block: a question with its answers, or a text.
type blockLine struct {
	Text, Names, Link string
	More              string // answers beyond those shown
	Sides             []sideView
}

// mostBlock is how many lines a block has: a screen of them can be read at a
// glance, and of a question's answers as many.
const (
	mostBlock = 3
	mostSides = 4
)

func blocks(b *builder) []blockView {
	return []blockView{differing(b), agreeing(b), alone(b)}
}

func differing(b *builder) blockView {
	v := blockView{Kind: "differ", Sign: "!", Name: Say("block.differ"), Link: b.anchor("p", "differ"), None: Say("block.differ.none"), Count: len(b.s.Disputed)}
	for i, d := range b.s.Disputed[:min(len(b.s.Disputed), mostBlock)] {
		l := blockLine{Text: Asked(d), Link: b.to("disputed", i)}
		for n, s := range d.Sides[:min(len(d.Sides), mostSides)] {
			l.Sides = append(l.Sides, sideView{Mark: mark(n), Turn: turn(d, n), Value: s.Value, Names: b.few(s.Cites)})
		}
		if n := len(d.Sides) - mostSides; n > 0 {
			l.More = Say("differ.more", n)
		}
		v.Lines = append(v.Lines, l)
	}
	return v
}

func agreeing(b *builder) blockView {
	v := blockView{Kind: "agreed", Sign: "=", Name: Say("block.agreed"), Link: b.anchor("p", "agreed"), None: Say("block.agreed.none")}
	for i, c := range b.s.Agreed {
		if c.Background || c.Slight {
			continue
		}
		v.Count++
		if len(v.Lines) < mostBlock {
			v.Lines = append(v.Lines, blockLine{Text: c.Text, Names: b.few(c.Cites), Link: b.to("agreed", i)})
		}
	}
	return v
}

func alone(b *builder) blockView {
	v := blockView{Kind: "one", Sign: "1", Name: Say("block.one"), Link: b.anchor("p", "one"), None: Say("block.one.none")}
	for i, x := range b.s.Sole {
		if x.Background {
			continue
		}
		v.Count++
		if len(v.Lines) < mostBlock {
			v.Lines = append(v.Lines, blockLine{Text: x.Text, Names: b.few(x.Cites), Link: b.to("sole", i)})
		}
	}
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
