package page

import (
	"bytes"
	"cmp"
	"slices"
	"time"

	"github.com/markusmobius/go-htmldate"
	"golang.org/x/net/html"

	"synoptic/page/calendar"
	"synoptic/page/dated"
	"synoptic/page/markup"
	"synoptic/page/outlet"
	"synoptic/page/reason"
	"synoptic/page/said"
	"synoptic/page/title"
	"synoptic/page/tree"
)

// readHead takes what a page states of itself where nothing is known of it yet.
func (d *details) readHead(doc *html.Node, body []byte) {
	p := said.Of(doc)
	d.outlet, d.title, d.byline = cmp.Or(d.outlet, p.Outlet), cmp.Or(d.title, p.Title), cmp.Or(d.byline, p.Byline)
	d.url, d.described, d.data = cmp.Or(d.url, p.URL, said.SavedFrom(body)), cmp.Or(d.described, p.Described), cmp.Or(d.data, p.Data)
	d.stated = append(d.stated, p.Stated...)
	if c := said.CopyAt(d.url); c.Of != "" {
		d.readCopy(c)
	} else if p.Copy.Kept(d.url) {
		d.readCopy(p.Copy)
	}
	for _, s := range p.Called {
		if d.offer == "" && reason.IsOffer(s) {
			d.offer = s
		}
	}
	d.window, d.logo = p.Window, p.Logo
	over, printed := title.Printed(p.Window)
	if d.printed = printed; d.title == "" {
		d.title, d.untitled = title.OfWindow(over), true
	}
}

// readCopy takes the page itself for the copy of it that a service keeps: its address,
// and of what the copy states neither the name of the service nor when it was made.
func (d *details) readCopy(c said.Copy) {
	d.url, d.copied = c.Of, true
	if outlet.Is(d.outlet, "", "https://"+c.Service) {
		d.outlet = ""
	}
	d.stated = slices.DeleteFunc(d.stated, c.Made)
}

// readMarkup takes a text for what it is without the marks of the program that wrote it,
// and what the block of fields over it states.
func (d *draft) readMarkup(m markup.Text) {
	d.text = m.Plain
	d.title, d.byline, d.published, d.url, d.outlet = m.Title, m.Byline, m.Published, m.URL, m.Outlet
	if c := said.CopyAt(d.url); c.Of != "" {
		d.readCopy(c)
	}
	d.hide("markup", m.Aside...)
	d.heads = m.Heads
	for _, l := range m.Links {
		d.links = append(d.links, tree.Link(l))
	}
	d.linked = map[string]tree.Line{}
	for _, l := range m.Linked {
		d.linked[l] = tree.Line{Text: l, Linked: len(l)}
	}
}

// readWindow takes from the title over the window of a page what the page states
// nowhere else: its headline, which the page shows, and the name of the site beside it.
func (d *draft) readWindow() {
	if d.printed && d.untitled {
		d.title = title.Longer(d.title, d.page)
	}
	w := title.OverWindow(d.window, d.logo, d.page)
	if d.untitled && w.Headline != "" {
		d.title = w.Headline
	}
	if d.outlet == "" {
		d.windowed = w.Outlet
	}
}

// statesDay says whether any date the page states can be read.
func (d *details) statesDay() bool {
	for _, x := range d.stated {
		if calendar.Of(string(x.Date)).D > 0 {
			return true
		}
	}
	return false
}

// statesUTC says whether a date the page states is in the time of Greenwich.
func (d *details) statesUTC() bool {
	for _, x := range d.stated {
		if utc, _ := inUTC(string(x.Date)); utc {
			return true
		}
	}
	return false
}

// searchDate looks through the whole page where it states no date, for one
// that no line of its own states: scripts too, so that a page which was parsed
// without them is parsed again.
func (d *draft) searchDate(doc *html.Node, body []byte, lean bool) (x calendar.Day) {
	if x, stated := dated.UnderTitle(doc); x.Y > 0 && calendar.InURL(d.url).Y == 0 {
		if stated {
			d.under = x
		}
		return x
	}
	defer func() { _ = recover() }() // a date library that breaks has found no date
	if lean {
		if whole, err := html.Parse(bytes.NewReader(body)); err == nil {
			doc = whole
		}
	}
	found, err := htmldate.FromDocument(doc, htmldate.Options{
		UseOriginalDate: true, URL: d.url,
		MinDate: time.Date(1995, 1, 1, 0, 0, 0, 0, time.UTC), MaxDate: time.Date(calendar.LastYear, 1, 1, 0, 0, 0, 0, time.UTC),
	})
	if err != nil || found.DateTime.IsZero() {
		return calendar.Day{}
	}
	t := found.DateTime
	x = calendar.Day{Y: t.Year(), M: int(t.Month()), D: t.Day()}
	if x == calendar.InURL(d.url) || x.M == 1 && x.D == 1 { // of a year alone the first day is told
		return calendar.Day{}
	}
	return x
}
