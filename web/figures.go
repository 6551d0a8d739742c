package web

import (
	"slices"
	"strings"

	"synoptic/news"
)

// figuresView is the grid of figures, and that of those which one report alone
// gives, which is folded.
type figuresView struct {
	Shared, Lone gridView
	More         int
}

// gridView is what is counted against who counts it.
type gridView struct {
	Columns []columnView // the reports that give any, none where they are too many: each value names its own then
	Rows    []figureView
}

// figureView is a thing counted. Cells are its values under the columns.
type figureView struct {
	lineView
	Of, Note string
	Values   []valueView
	Cells    []string
}

type valueView struct {
	Value, Names string
}

// mostGrid is how many reports have a column of the grid: a figure is wider
// than a sign.
const mostGrid = 7

func figures(b *builder) (v figuresView) {
	defer b.beside()()
	columns := counting(b)
	for _, i := range columns {
		v.Shared.Columns = append(v.Shared.Columns, columnView{b.names[i], head(b.names[i]), b.reportLink(i)})
	}
	v.Lone.Columns = v.Shared.Columns
	for i, t := range b.s.Values {
		if len(v.Shared.Rows)+len(v.Lone.Rows) >= b.room.others {
			v.More++
			continue
		}
		grid := &v.Shared
		if lone(b, t) {
			grid = &v.Lone
		}
		grid.Rows = append(grid.Rows, figure(b, i, t, columns))
	}
	return v
}

// lone says whether one report alone gives a figure.
func lone(b *builder, t news.Tally) bool {
	var all news.Refs
	for _, a := range t.By {
		all = append(all, a.Cites...)
	}
	return len(b.tellers(all)) < 2
}

// counting are the reports that give a figure, none where they are too many
// for the grid.
func counting(b *builder) (out []int) {
	for _, t := range b.s.Values {
		for _, a := range t.By {
			for _, teller := range b.tellers(a.Cites) {
				if !slices.Contains(out, teller.report) {
					out = append(out, teller.report)
				}
			}
		}
	}
	if len(out) > mostGrid {
		return nil
	}
	slices.Sort(out)
	return out
}

// countedWords are the words that tell what is counted, as they stand alone: without
// a sign that only parted them from the number before, and with a hyphen at the gap
// where the number was ("an …-storey house").
func countedWords(of string) string {
	return strings.ReplaceAll(strings.TrimLeft(of, " ,;:.)"), "… -", "…-")
}

func figure(b *builder, i int, t news.Tally, columns []int) figureView {
	v := figureView{Of: countedWords(t.Of), Cells: make([]string, len(columns))}
	var all news.Refs
	for _, a := range t.By {
		tellers := b.tellers(a.Cites)
		v.Values = append(v.Values, valueView{a.Value, b.list(tellers)})
		for _, teller := range tellers {
			if c := slices.Index(columns, teller.report); c >= 0 && v.Cells[c] != a.Value {
				v.Cells[c] = joined(v.Cells[c], a.Value)
			}
		}
		all = append(all, a.Cites...)
	}
	v.lineView = b.line(b.anchor("figure", i), t.Of, all, nil)
	switch t.Relation {
	case "differ":
		v.Sign, v.Note = "!", Say("figures.differ")
	case "values_given":
		v.Note = Say("differ.given")
	}
	return v
}
