package web

import "time"

// scaleView is the days of the event on a line, to scale: a dot a date, wider
// where more is told, a bar where it is a stretch of days. A label that would
// stand on another is left to the list below.
type scaleView struct {
	Width, Height, Line, From, To int
	Dots                          []dotView
}

type dotView struct {
	X, Y, Radius, LabelX, LabelY int
	Label, Anchor, Link, Side    string
	Long                         int // pixels of a stretch of days
	Background                   bool
}

// Measures of the drawing, in pixels.
const (
	scaleWide  = 960
	scaleTall  = 76
	scaleEdge  = 48
	scaleLine  = 48
	labelWide  = 7 // pixels a letter
	labelApart = 14
	widestDot  = 11
)

func scale(b *builder, days []dayView) scaleView {
	v := scaleView{Width: scaleWide, Height: scaleTall, Line: scaleLine, From: scaleEdge, To: scaleWide - scaleEdge}
	var first, last time.Time
	for _, d := range days {
		from, to := date(d.event.From), date(d.event.To)
		if from.IsZero() {
			continue
		}
		if first.IsZero() || from.Before(first) {
			first = from
		}
		last = latest(last, latest(from, to))
	}
	if !last.After(first) {
		return scaleView{}
	}
	x := func(t time.Time) int {
		return v.From + int(t.Sub(first).Hours()*float64(v.To-v.From)/last.Sub(first).Hours())
	}
	free := 0
	for _, d := range days {
		from, to := date(d.event.From), date(d.event.To)
		if from.IsZero() {
			continue
		}
		dot := dotView{X: x(from), Y: v.Line, Radius: min(3+2*len(d.Events), widestDot), Link: "#" + d.Events[0].ID, Background: d.Events[0].Background}
		if to.After(from) {
			dot.Long = x(to) - dot.X
		}
		free = dot.label(inYear(d), free)
		v.Dots = append(v.Dots, dot)
	}
	return v
}

// inYear is a date without its year, where it is a day.
func inYear(d dayView) string {
	if t, err := time.Parse(time.DateOnly, d.event.From); err == nil && d.event.Precision == "day" {
		return t.Format("2 January")
	}
	return d.When
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// label puts a label over a dot where there is room for it, and returns where
// the next may begin.
func (d *dotView) label(words string, free int) int {
	wide := labelWide * len(words)
	from := max(d.X-wide/2, 2)
	if from+wide > scaleWide-2 {
		from = scaleWide - 2 - wide
	}
	if from < free {
		return free
	}
	d.Label, d.LabelX, d.LabelY = words, from, scaleLine-widestDot-10
	return from + wide + labelApart
}
