package page

import (
	"net/url"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/page/clean"
	"synoptic/page/line"
	"synoptic/page/outlet"
)

// outletName is who published the report: as the input names it, else as the
// residue does, else the host of its address.
func (d *draft) outletName() news.Outlet {
	if name, _ := clean.Clip(clean.OneLine(d.outlet)); name != "" {
		return readable(name, "field")
	}
	for i := range d.Lines {
		if l := &d.Lines[i]; l.Kind == line.Cut {
			if name, rule := outlet.OfResidue(d.text, l.Words, l.Rule); name != "" {
				return news.Outlet{Name: news.Maybe(name), Rule: rule}
			}
		}
	}
	if d.Nameplate != "" {
		return news.Outlet{Name: news.Maybe(d.Nameplate), Rule: "nameplate"}
	}
	if u, err := url.Parse(d.url); err == nil && u.Hostname() != "" {
		return readable(u.Hostname(), "host")
	}
	return news.Outlet{Rule: "none"}
}

// readable is the name people know a host by.
func readable(name, rule string) news.Outlet {
	if !strings.ContainsAny(name, " /") && strings.Contains(name, ".") {
		if known, ok := gazetteer.Outlet(name); ok {
			name = known
		}
	}
	return news.Outlet{Name: news.Maybe(name), Rule: rule}
}
