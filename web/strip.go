package web

import (
	"strings"

	"synoptic/news"
)

// stripView is the reports at a glance: one item an origin, copies folded into
// the first of them.
type stripView struct {
	Items []stripItem
	Rest  int  // origins beyond those that fit the first screen
	Heads bool // they have their headlines
	Few   bool // there is room for headlines on a small screen too
}

// stripItem is an origin with a small bar of what its reports share, differ on
// and have alone.
type stripItem struct {
	Name, Day, Link, Note string
	Headline              string // where few enough stand beside each other to be read
	Copies, Folded        string // how many more are one voice with it, and who
	Bar                   barView
}

// barView is three lengths in a row, in pixels, and what they mean in words.
type barView struct {
	Agreed, Differ, Own int
	DifferAt, OwnAt     int
	Words               string
}

const (
	barWide   = 72 // pixels of the longest bar
	mostStrip = 12 // origins on the first screen
	mostHeads = 7  // with their headlines
)

func strip(b *builder) (v stripView) {
	bars := bars(b)
	for c, col := range b.columns {
		i := col.reports[0]
		r := b.s.Reports[i]
		item := stripItem{Name: b.names[i], Day: Published(r.Published), Link: b.reportLink(i), Bar: bars[c]}
		if n := len(col.reports) - 1; n > 0 {
			item.Copies = Say("strip.copies", n)
			item.Folded = Say("strip.voice", b.namesAt(col.reports[1:]))
		}
		item.Note = joined(Unread(r), Again(r))
		if len(b.columns) <= mostHeads {
			item.Headline = headline(r)
			v.Heads = v.Heads || item.Headline != ""
		}
		v.Items = append(v.Items, item)
	}
	if len(v.Items) > mostStrip+1 {
		v.Items, v.Rest = v.Items[:mostStrip], len(v.Items)-mostStrip
	}
	return v
}

// headline is what a report has over it or, without one, the words it opens
// with.
func headline(r news.Account) string {
	const most = 90
	if r.Title != "" || len(r.Sentences) == 0 {
		return string(r.Title)
	}
	return short(strings.Join(strings.Fields(r.Sentences[0].In(r.Text)), " "), most)
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "; " + b
}

func (b *builder) namesAt(reports []int) string {
	var out []tellerView
	for _, i := range reports {
		out = append(out, tellerView{Name: b.names[i], report: i})
	}
	return b.list(out)
}

// bars are the bars of the origins, all to one scale. They count what the blocks
// count.
func bars(b *builder) []barView {
	out, longest := make([]barView, len(b.columns)), 1
	for _, a := range b.s.Agreed {
		if a.Background || a.Slight {
			continue
		}
		for _, c := range b.columnsOf(a.Cites) {
			out[c].Agreed++
		}
	}
	sure, _ := asks(b)
	for _, a := range sure {
		for _, s := range a.Sides {
			for _, c := range b.columnsOf(s.Cites) {
				out[c].Differ++
			}
		}
	}
	for _, x := range b.s.Sole {
		if x.Background {
			continue
		}
		for _, c := range b.columnsOf(x.Cites) {
			out[c].Own++
		}
	}
	for _, x := range out {
		longest = max(longest, x.Agreed+x.Differ+x.Own)
	}
	for c := range out {
		out[c].scale(longest)
	}
	return out
}

// scale turns counts into pixels and says them in words.
func (x *barView) scale(longest int) {
	x.Words = Say("strip.bar", x.Agreed, x.Differ, x.Own)
	long := func(n int) int { return (n*barWide + longest - 1) / longest }
	x.DifferAt = long(x.Agreed)
	x.OwnAt = long(x.Agreed + x.Differ)
	x.Own = long(x.Agreed+x.Differ+x.Own) - x.OwnAt
	x.Agreed, x.Differ = x.DifferAt, x.OwnAt-x.DifferAt
}
