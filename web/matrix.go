package web

import "synoptic/news"

// matrixView is what is told against who tells it: narrow columns, one an
// origin, in order of publication; a sign a cell; every row opens to the
// wordings. Of many origins the first are columns, the rest one number.
type matrixView struct {
	Columns []columnView
	Others  int // origins in the last column
	Groups  []groupView
	Wide    bool // does not fit beside a page of text
}

// columnView heads a column: the name of the first report of an origin.
type columnView struct{ Name, Head, Link string }

// groupView is a part of the matrix.
type groupView struct {
	ID, Sign, Name, Count string
	Open, List            bool // List: without cells, as there would be one in a row
	Rows                  []rowView
	More                  int
}

// rowView is a line with a cell for each column.
type rowView struct {
	lineView
	Sides  []sideView // of a question: its answers, by the shapes of the cells
	Cells  []cellView
	Others string // how many of the origins without a column say it
}

// cellView is what one origin says of a row: Sign is "" where it is not
// mentioned. Copies of one text may answer a question in two ways.
type cellView struct {
	Sign, Name string
	Answers    []answerView
}

// Kind is the name of the sign.
func (v cellView) Kind() string { return kind(v.Sign) }

// answerView is an answer that an origin gives: its shape and its words.
type answerView struct{ Mark, Value string }

func matrix(b *builder) (v matrixView) {
	cols := b.columns
	if len(cols) > mostColumns {
		v.Others = len(cols) - mostColumns
		cols = cols[:mostColumns]
	}
	v.Wide = len(cols) > mostRows
	for _, c := range cols {
		i := c.reports[0]
		name := b.names[i]
		if n := len(c.reports) - 1; n > 0 {
			name += " " + Say("strip.copies", n)
		}
		v.Columns = append(v.Columns, columnView{name, head(b.names[i]), b.reportLink(i)})
	}
	for _, g := range append(differGroups(b), agreedGroup(b), oneGroup(b), detailGroup(b)) {
		if len(g.Rows) > 0 {
			v.Groups = append(v.Groups, g)
		}
	}
	return v
}

// differGroups are the questions, and apart from them those of which it is not
// sure that they ask one thing.
func differGroups(b *builder) []groupView {
	sure, given := asks(b)
	return []groupView{
		asking(b, groupView{ID: b.anchor("p", "cells"), Sign: "!", Name: Say("block.differ"), Open: true}, sure),
		asking(b, groupView{ID: b.anchor("p", "given"), Sign: "?", Name: Say("block.given"), Open: len(sure) == 0}, given),
	}
}

// asking is a group with the rows of some questions.
func asking(b *builder, g groupView, all []ask) groupView {
	for _, a := range all {
		if b.full(&g) {
			continue
		}
		r := rowView{lineView: lineView{Text: Asked(a.Dispute), When: asked(b, a)}, Cells: emptyCells(b)}
		others := map[int]bool{}
		for n, s := range a.Sides {
			if n < b.room.sides {
				r.Sides = append(r.Sides, sideView{Mark: mark(n), Value: s.Value})
			}
			for _, c := range b.columnsOf(s.Cites) {
				if c >= len(r.Cells) {
					others[c] = true
					continue
				}
				r.Cells[c] = b.cell(c, "!", append(r.Cells[c].Answers, answerView{mark(n), s.Value})...)
			}
		}
		r.Others = counted(len(others))
		g.Rows = append(g.Rows, r)
	}
	return g.counted()
}

func agreedGroup(b *builder) groupView {
	g := groupView{ID: b.anchor("p", "agreed"), Sign: "=", Name: Say("block.agreed")}
	for i, c := range b.s.Agreed {
		if c.Background || c.Slight || b.full(&g) {
			continue
		}
		r := rowView{lineView: b.agreed(i, c), Cells: emptyCells(b)}
		r.Notes = append([]string{Say("agreed.count", c.Origins, c.Reports, len(b.s.Reports))}, r.Notes...)
		for _, p := range c.Partly {
			b.mark(&r, news.Refs{p.Ref}, "(=)")
		}
		r.Others = b.mark(&r, c.Cites, "=")
		b.shown[r.ID] = true
		g.Rows = append(g.Rows, r)
	}
	return g.counted()
}

func oneGroup(b *builder) groupView {
	g := groupView{ID: b.anchor("p", "one"), Sign: "1", Name: Say("block.one"), List: len(b.columns) > mostRows}
	for i, x := range b.s.Sole {
		if x.Background || b.full(&g) {
			continue
		}
		r := rowView{lineView: b.sole(i, x)}
		if !g.List {
			r.Cells = emptyCells(b)
			r.Others = b.mark(&r, x.Cites, "1")
		}
		b.shown[r.ID] = true
		g.Rows = append(g.Rows, r)
	}
	return g.counted()
}

// detailGroup are the names and details that several tell in common, which are
// no lines of their own.
func detailGroup(b *builder) groupView {
	defer b.beside()()
	g := groupView{ID: b.anchor("p", "details"), Sign: "=", Name: Say("matrix.details"), List: true}
	for i, c := range b.s.Agreed {
		if c.Introduces != "" || !c.Slight {
			continue
		}
		if len(g.Rows) >= b.room.others {
			g.More++
			continue
		}
		r := rowView{lineView: b.agreed(i, c)}
		b.shown[r.ID] = true
		g.Rows = append(g.Rows, r)
	}
	return g.counted()
}

// full says whether there is no room for another row, and counts it then.
func (b *builder) full(g *groupView) bool {
	if len(g.Rows) < b.room.lines {
		return false
	}
	g.More++
	return true
}

func (g groupView) counted() groupView {
	g.Count = counted(len(g.Rows) + g.More)
	return g
}

// mark puts a sign into the cells of the origins of some refs, and returns how
// many of them have no column.
func (b *builder) mark(r *rowView, refs news.Refs, sign string) string {
	others := 0
	for _, c := range b.columnsOf(refs) {
		if c >= len(r.Cells) {
			others++
			continue
		}
		r.Cells[c] = b.cell(c, sign)
	}
	return counted(others)
}

func emptyCells(b *builder) []cellView {
	return make([]cellView, min(len(b.columns), mostColumns))
}

func (b *builder) cell(c int, sign string, answers ...answerView) cellView {
	return cellView{sign, head(b.names[b.columns[c].reports[0]]), answers}
}

// columnsOf are the columns of the origins of some refs, each once.
func (b *builder) columnsOf(refs news.Refs) (out []int) {
	seen := map[int]bool{}
	for _, r := range refs {
		i, shown := b.at[r.Report]
		if !shown {
			continue
		}
		c := b.column[b.s.Reports[i].Origin]
		if !seen[c] {
			seen[c] = true
			out = append(out, c)
		}
	}
	return out
}
