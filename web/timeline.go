package web

import (
	"strings"

	"synoptic/news"
)

// timelineView is the dated events as a list and as a drawing. The drawing
// spaces dates evenly, in order: news is about what came after what, and a
// scale in years would press its days into one point.
type timelineView struct {
	Events        []eventView
	Width, Height int
	Dots          []dotView
}

type eventView struct {
	rowView
	When, Differs string
	Background    bool
}

// dotView is a date of the drawing. Radius tells how many reports have it.
type dotView struct {
	X, Y, Radius, LabelY int
	Label, Anchor        string
	Background           bool
}

// Measures of the drawing, in pixels.
const (
	dotStep   = 96
	dotEdge   = 56
	dotLine   = 60
	drawnDots = 24
)

func (b *builder) timeline() timelineView {
	v := timelineView{Height: 120}
	for i, e := range b.s.Timeline {
		r := b.row("event", i, "", "", e.Text, e.Cites)
		v.Events = append(v.Events, eventView{r, when(e), e.Differs, e.Background})
		if len(v.Dots) == drawnDots {
			continue
		}
		d := dotView{
			X: dotEdge + dotStep*len(v.Dots), Y: dotLine,
			Radius: 4 + 2*min(len(strings.Fields(r.Letters)), 6),
			Label:  when(e), Anchor: r.ID, Background: e.Background,
		}
		d.LabelY = dotLine - 26
		if len(v.Dots)%2 == 1 {
			d.LabelY = dotLine + 38
		}
		v.Dots = append(v.Dots, d)
	}
	v.Width = 2*dotEdge + dotStep*max(len(v.Dots)-1, 0)
	return v
}

// when is the date of an event as precise as it is known.
func when(e news.Event) string {
	switch {
	case e.Precision == "year" && len(e.From) >= 4:
		return e.From[:4]
	case e.Precision == "month" && len(e.From) >= 7:
		return Day(e.From[:7])
	case len(e.From) == 10 && strings.HasSuffix(e.From, "0-01-01") && e.To == e.From[:3]+"9-12-31":
		return e.From[:4] + "s"
	case e.To != "" && e.To != e.From:
		return Day(e.From) + " to " + Day(e.To)
	}
	return Day(e.From)
}
