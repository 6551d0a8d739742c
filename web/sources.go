package web

import (
	"slices"

	"synoptic/news"
)

// graphView is who has it from whom: reports on the left, sources on the
// right, a line for each link; and the same as a list.
type graphView struct {
	Links         []linkView
	Nodes         []nodeView
	Lines         []lineView
	Width, Height int
}

type linkView struct {
	rowView
	Report, Source, Relation, Via string
	Unnamed                       bool
	Held                          string
}

type nodeView struct {
	X, Y   int
	Label  string
	Anchor string
	End    bool // the label stands left of the dot
}

type lineView struct {
	X1, Y1, X2, Y2 int
	Relation       string
}

// Measures of the drawing, in pixels.
const (
	graphRow   = 26
	graphLeft  = 210
	graphRight = 430
	graphWide  = 720
	mostDrawn  = 30
)

func (b *builder) sources() graphView {
	v := graphView{Width: graphWide}
	var sources []string
	for i, l := range b.s.Sources {
		at, shown := b.at[l.Report]
		if !shown {
			continue
		}
		r := b.row("source", i, "", "", l.Source, l.Cites)
		link := linkView{r, b.s.Reports[at].Letter, l.Source, l.Relation, l.Via, l.Unnamed, ""}
		if h, held := b.at[l.Held]; held {
			link.Held = b.s.Reports[h].Letter
		}
		v.Links = append(v.Links, link)
		if !slices.Contains(sources, l.Source) {
			sources = append(sources, l.Source)
		}
	}
	b.draw(&v, sources)
	return v
}

// draw places the reports and the sources, as long as they can be told apart.
func (b *builder) draw(v *graphView, sources []string) {
	if len(sources) == 0 || len(sources) > mostDrawn || len(b.s.Reports) > mostDrawn {
		return
	}
	rows := max(len(sources), len(b.s.Reports))
	v.Height = graphRow*rows + 20
	y := func(i, n int) int { return 20 + graphRow*i + graphRow*(rows-n)/2 }
	for i, r := range b.s.Reports {
		v.Nodes = append(v.Nodes, nodeView{graphLeft, y(i, len(b.s.Reports)), short(outlet(r), 24) + "  " + r.Letter, b.anchor("report", r.Letter), true})
	}
	for i, s := range sources {
		v.Nodes = append(v.Nodes, nodeView{graphRight, y(i, len(sources)), short(s, 36), "", false})
	}
	for _, l := range v.Links {
		i := slices.IndexFunc(b.s.Reports, func(r news.Account) bool { return r.Letter == l.Report })
		j := slices.Index(sources, l.Source)
		v.Lines = append(v.Lines, lineView{graphLeft + 6, y(i, len(b.s.Reports)), graphRight - 6, y(j, len(sources)), l.Relation})
	}
}

// short cuts a label of the drawing; the list below has it whole.
func short(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return string(r[:most-1]) + "…"
}
