package page

import (
	"net/url"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/page/clean"
	"synoptic/page/line"
	"synoptic/page/outlet"
	"synoptic/page/residue"
	"synoptic/page/word"
)

// outletName is who published the report: as the input names it, else as the
// residue does, else the host of its address.
func (d *draft) outletName() news.Outlet {
	if name, _ := clean.Clip(clean.OneLine(d.outlet)); name != "" {
		return d.readable(name, "field")
	}
	o := d.outletOfResidue()
	if name := d.written(); name != "" && o.Rule == "copyright" {
		return news.Outlet{Name: news.Maybe(name), Rule: "host"}
	}
	if o.Rule != "" {
		return o
	}
	if name := d.Credits.House(); name != "" {
		return d.readable(name, "credits")
	}
	host := news.Outlet{Rule: "none"}
	if u, err := url.Parse(d.url); err == nil && u.Hostname() != "" {
		host = d.readable(u.Hostname(), "host")
	}
	if s := string(host.Name); host.Rule == "none" || strings.Contains(s, ".") && !strings.Contains(s, " ") {
		if name := d.footed(); name != "" {
			return news.Outlet{Name: news.Maybe(name), Rule: "copyright"}
		}
	}
	return host
}

// written is the name that the page writes for its host, where nobody knows the host.
func (d *draft) written() string {
	host := outlet.Site(d.url)
	if host == "" || known(d.url) {
		return ""
	}
	return outlet.Written(host, d.texts()...)
}

// texts is all that the input holds: the page, the text taken from it, and what no reader
// sees.
func (d *draft) texts() []string {
	out := []string{d.around, d.text}
	for _, c := range d.hidden {
		out = append(out, c.Text)
	}
	return out
}

// footed is the outlet that the foot of a page names as who holds its rights, which an
// extractor leaves out: by its words no firm, but one that people read.
func (d *draft) footed() string {
	for i := len(d.page) - 1; i >= 0; i-- {
		text := d.page[i].Text
		if len(text) > mostFooted || !strings.Contains(text, "©") && !strings.Contains(strings.ToLower(text), "copyright") {
			continue
		}
		w := word.Of(text, 0, len(text))
		if row := residue.Find(w); row == nil || row.Rule != "copyright" {
			continue
		}
		if name := outlet.Owner(text, w); outlet.Named(name) != "" {
			return name
		}
	}
	return ""
}

// mostFooted is how many bytes such a line has.
const mostFooted = 300

// outletOfResidue is the outlet that a cut line names. What heads the page is the name
// that readers know; the firm that holds the rights may have another.
func (d *draft) outletOfResidue() news.Outlet {
	var owner news.Outlet
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Kind != line.Cut {
			continue
		}
		if c, read := d.Credits[i]; read && l.Rule == "byline" && c.Outlet != "" {
			return news.Outlet{Name: news.Maybe(c.Outlet), Rule: "byline"}
		} else if read {
			continue
		}
		name, rule := outlet.OfResidue(d.text, l.Words, l.Rule)
		if name == "" {
			continue
		}
		if rule != "copyright" {
			return news.Outlet{Name: news.Maybe(name), Rule: rule}
		}
		if owner.Rule == "" {
			owner = news.Outlet{Name: news.Maybe(name), Rule: rule}
		}
	}
	switch {
	case d.windowed != "" && !known(d.url):
		return news.Outlet{Name: news.Maybe(d.windowed), Rule: "window"}
	case d.Nameplate != "":
		return d.readable(d.Nameplate, "nameplate")
	}
	if name := d.mastheadOf(string(owner.Name)); name != "" {
		return news.Outlet{Name: news.Maybe(name), Rule: "nameplate"}
	}
	return owner
}

// mastheadOf is the name over a plain text that has a word of its owner's in it, whose
// firm has another name: "Skarn Tidings" over the rights of Tidings Media Holdings.
func (d *draft) mastheadOf(owner string) string {
	if len(d.page) > 0 || owner == "" {
		return ""
	}
	seen := 0
	for i := range d.Lines[:min(d.First, len(d.Lines))] {
		l := &d.Lines[i]
		if n := len(l.Words); n > 0 && seen < mostMasthead {
			seen++
			if name := word.Span(d.text, l.Words); n > 1 && n <= outlet.MostWords && l.Kind == line.Cut && outlet.Shares(name, owner) {
				return name
			}
		}
	}
	return ""
}

// mostMasthead is how many lines down such a name stands.
const mostMasthead = 6

// known says whether the host of an address is that of an outlet that is known.
func known(address string) bool {
	_, ok := gazetteer.Outlet(outlet.Site(address))
	return ok
}

// readable is the name that people know an outlet by: that of a host, that of the
// report's own site where a short code stands for it, and that of the whole outlet
// where one of its sections is named.
func (d *draft) readable(name, rule string) news.Outlet {
	switch {
	case !strings.ContainsAny(name, " /") && strings.Contains(name, "."):
		if known, ok := gazetteer.Outlet(name); ok {
			name = known
		} else if written := outlet.Written(name, d.texts()...); written != "" && rule != "field" {
			name = written
		} else {
			name = strings.TrimPrefix(name, "www.")
		}
	case outlet.IsCode(name):
		if known, ok := gazetteer.Outlet(outlet.Site(d.url)); ok && outlet.CodeOf(name, known, d.url) {
			name = known
		}
	default:
		name = outlet.Whole(name)
	}
	return news.Outlet{Name: news.Maybe(name), Rule: rule}
}
