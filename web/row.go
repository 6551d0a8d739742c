package web

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
)

// rowView is one finding: a line with a sign, the words of the finding, and
// the places it rests on.
type rowView struct {
	ID, Sign, Head, Text, Note string
	Cites                      []citeView
	Letters                    string
	Cells                      []cellView
	Sides                      []sideView
	InPart                     string // letters of those who tell it in part
	Parts                      []partView
	Differs                    string // what others say otherwise, of a line of the brief
}

// sideView is one answer of a dispute.
type sideView struct {
	When, Value, Letters, Counts string // When: then or now, for what was told later
	Tellers                      []citeView
	More                         int // tellers beyond those
}

// mostTellers is how many outlets are named behind an answer.
const mostTellers = 5

// tellers are the cites of an answer, one of each report, as many as are named,
// and how many there are beyond.
func tellers(cites []citeView) (named []citeView, more int) {
	for _, c := range cites {
		if !slices.ContainsFunc(named, func(o citeView) bool { return o.Letter == c.Letter }) {
			named = append(named, c)
		}
	}
	return named[:min(len(named), mostTellers)], max(0, len(named)-mostTellers)
}

// cellView is what one origin says of a row: Said is set where it says it,
// Other where it says something else, Part where it says some of it; none is
// not mentioned.
type cellView struct {
	Said, Other, Part bool
	Value             string
	Cites             []citeView
}

// groupView is a part of the matrix.
type groupView struct {
	Name, Sign string
	Rows       []rowView
}

func (b *builder) row(kind string, i int, sign, head, text string, refs news.Refs) rowView {
	cites := b.cites(refs)
	return rowView{ID: b.anchor(kind, i), Sign: sign, Head: head, Text: text, Cites: cites, Letters: lettersOf(cites)}
}

func (b *builder) brief() (rows []rowView) {
	for i, l := range b.s.Brief {
		rows = append(rows, b.line("brief", i, l))
	}
	return rows
}

// groups are the parts of the matrix: agreed, reports differ, figures, only
// one. What is background stands in a part of its own below.
func (b *builder) groups() []groupView {
	all := []groupView{
		{"Agreed", "=", b.agreed(false)},
		{"Reports differ", "!", b.disputed()},
		{"Only here", "1", b.sole(false)},
	}
	var out []groupView
	for _, g := range all {
		if len(g.Rows) > 0 {
			out = append(out, g)
		}
	}
	return out
}

func (b *builder) agreed(background bool) (rows []rowView) {
	for i, c := range b.s.Agreed {
		if (c.Background || c.Slight) != background {
			continue
		}
		head := fmt.Sprintf("%d of %s, %s", c.Reports, Count(len(b.s.Reports), "report"), Count(c.Origins, "origin"))
		r := b.row("agreed", i, "=", head, c.Text, c.Cites)
		for _, f := range c.Folded {
			if len(f.Reports) > 1 {
				r.Note += fmt.Sprintf("%s count as one: %s. ", b.letters(f.Reports), f.Rule)
			}
		}
		if c.Said {
			r.Note += "Each tells that somebody says so. "
		}
		r.InPart, r.Parts = b.parts(c.Cites, c.Partly)
		r.Cells = b.cells(c.Cites)
		b.inPart(r.Cells, c.Partly)
		rows = append(rows, r)
	}
	return rows
}

func (b *builder) disputed() (rows []rowView) {
	for i, d := range b.s.Disputed {
		var all news.Refs
		r := rowView{Cells: make([]cellView, len(b.columns))}
		for n, side := range d.Sides {
			all = append(all, side.Cites...)
			for c, cell := range b.cells(side.Cites) {
				if cell.Said {
					r.Cells[c].Other = r.Cells[c].Other || n > 0
					r.Cells[c].Said = r.Cells[c].Said || n == 0
					r.Cells[c].Value = side.Value
					r.Cells[c].Cites = append(r.Cells[c].Cites, cell.Cites...)
				}
			}
			cites := b.cites(side.Cites)
			named, more := tellers(cites)
			r.Sides = append(r.Sides, sideView{
				Value: side.Value, Letters: lettersOf(cites), Tellers: named, More: more,
				Counts: Count(side.Reports, "report") + ", " + Count(side.Origins, "origin"),
			})
		}
		cells, sides := r.Cells, r.Sides
		r = b.row("disputed", i, "!", "", Asked(d), all)
		r.Cells, r.Sides = cells, sides
		switch {
		case d.Relation == "values_given":
			r.Note = "Values given: it cannot be known that they are of one thing."
		case d.Relation == "then_now" || d.Update:
			r.Note = "The later reports tell what the earlier could not know."
			turn(r.Sides)
		}
		rows = append(rows, r)
	}
	return rows
}

func (b *builder) sole(background bool) (rows []rowView) {
	for i, x := range b.s.Sole {
		if x.Background == background {
			r := b.row("sole", i, "1", "", x.Text, x.Cites)
			r.Cells = b.cells(x.Cites)
			rows = append(rows, r)
		}
	}
	return rows
}

func (b *builder) background() []rowView { return append(b.agreed(true), b.sole(true)...) }

func (b *builder) figures() (rows []rowView) {
	for i, t := range b.s.Values {
		if len(t.By) == 1 {
			rows = append(rows, b.row("figure", i, "", "", t.By[0].Text, t.By[0].Cites))
			continue
		}
		var all news.Refs
		var words []string
		for _, v := range t.By {
			all = append(all, v.Cites...)
			words = append(words, v.Text+" ("+lettersOf(b.cites(v.Cites))+")")
		}
		rows = append(rows, b.row("figure", i, "", "", strings.Join(words, " | "), all))
	}
	return rows
}

// cells are refs set under the columns of their origins.
func (b *builder) cells(refs news.Refs) []cellView {
	out := make([]cellView, len(b.columns))
	for _, ref := range refs {
		i, shown := b.at[ref.Report]
		if !shown {
			continue
		}
		c := &out[b.column[b.s.Reports[i].Origin]]
		c.Said = true
		c.Cites = append(c.Cites, b.cite(b.s.Reports[i], ref))
	}
	return out
}

func (b *builder) letters(ids []string) (out string) {
	for _, id := range ids {
		if i, shown := b.at[id]; shown {
			out += b.s.Reports[i].Letter + " "
		}
	}
	return out
}
