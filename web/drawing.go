package web

import "slices"

// drawingView is the reports on the left, the sources on the right, a line
// for each that rests on one. The list below has the same.
type drawingView struct {
	Width, Height int
	Nodes         []nodeView
	Lines         []edgeView
}

type nodeView struct {
	X, Y, TextX int
	Label       string
	Left        bool // the label stands left of the dot
}

type edgeView struct{ X1, Y1, X2, Y2, Bend1, Bend2 int }

// Measures of the drawing, in pixels.
const (
	drawnRow   = 24
	drawnLeft  = 220
	drawnRight = 440
	drawnWide  = 680
	drawnEdge  = 14
	mostDrawn  = 24
	labelMost  = 28 // letters
)

// drawn places the reports that rest on a source, and the sources, as long as
// they can be told apart.
func drawn(b *builder, list []sourceView) (v drawingView) {
	rows := map[int]int{} // report -> its row on the left
	for i := range b.s.Reports {
		for _, s := range list {
			if slices.Contains(s.reports, i) {
				rows[i] = len(rows)
				break
			}
		}
	}
	if len(list) == 0 || len(list) > mostDrawn || len(rows) > mostDrawn {
		return v
	}
	most := max(len(list), len(rows))
	v.Width, v.Height = drawnWide, drawnRow*(most-1)+2*drawnEdge
	y := func(i, n int) int { return drawnEdge + drawnRow*i + drawnRow*(most-n)/2 }
	for i := range b.s.Reports {
		if row, drawn := rows[i]; drawn {
			v.Nodes = append(v.Nodes, nodeView{drawnLeft, y(row, len(rows)), drawnLeft - 10, short(b.names[i], labelMost), true})
		}
	}
	for n, s := range list {
		at := y(n, len(list))
		v.Nodes = append(v.Nodes, nodeView{drawnRight, at, drawnRight + 10, short(s.Name, labelMost), false})
		for _, i := range s.reports {
			bend := (drawnRight - drawnLeft) / 2
			v.Lines = append(v.Lines, edgeView{drawnLeft + 6, y(rows[i], len(rows)), drawnRight - 6, at, drawnLeft + bend, drawnRight - bend})
		}
	}
	return v
}
