package page

import (
	"net/url"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/page/author"
	"synoptic/page/clean"
	"synoptic/page/word"
)

// outletName is who published the report: as the input names it, else as the
// residue does, else the host of its address.
func (d *draft) outletName() news.Outlet {
	if name, _ := clean.Clip(clean.OneLine(d.outlet)); name != "" {
		return readable(name, "field")
	}
	for i := range d.lines {
		if l := &d.lines[i]; l.kind == cut {
			if name, rule := outletIn(d.text, l); name != "" {
				return news.Outlet{Name: news.Maybe(name), Rule: rule}
			}
		}
	}
	if d.nameplate != "" {
		return news.Outlet{Name: news.Maybe(d.nameplate), Rule: "nameplate"}
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

// outletIn is the outlet a line of residue in a text names: who holds the
// copyright, who welcomes the reader, whose staff wrote it. An agency is no
// outlet.
func outletIn(text string, l *line) (name, rule string) {
	w := l.words
	switch {
	case l.rule == "copyright":
		name, rule = owner(text, w), "copyright"
	case len(w) > 2 && w[0].Low == "welcome" && w[1].Low == "to":
		name, rule = word.Span(text, w[2:]), "welcome"
	case l.rule == "byline" && w[0].Low == "by":
		name, rule = staffOf(text, w[1:]), "byline"
	}
	if author.Agency(name) != "" {
		return "", ""
	}
	return name, rule
}

// owner is the capitalised words after the year, of those of a copyright line in
// a text.
func owner(text string, w []word.Word) string {
	for i := range w {
		if w[i].Num || strings.HasPrefix(w[i].Low, "copyright") {
			continue
		}
		if w[i].Low == "by" || w[i].Low == "c" {
			continue
		}
		j := i
		for j < len(w) && (w[j].Cap || w[j].Num || w[j].Low == "of" || w[j].Low == "the") && w[j].Low != "all" {
			j++
			if a := w[j-1].After; a == '.' || a == ',' || a == '(' {
				break
			}
		}
		if j == i {
			return ""
		}
		return word.Span(text, w[i:j])
	}
	return ""
}

// staffOf is the outlet in words of a text: "Ansel Post chief staff writer Rana
// Ode".
func staffOf(text string, w []word.Word) string {
	for i := range w {
		switch w[i].Low {
		case "staff", "chief", "senior", "correspondent", "reporter", "writer":
			if i >= 2 && word.Capped(w[:i]) && i+1 < len(w) && w[len(w)-1].Low != "staff" && after(w[i:]) {
				return word.Span(text, w[:i])
			}
			return ""
		}
	}
	return ""
}

// after says whether a person's name follows the words of the office.
func after(w []word.Word) bool {
	for _, x := range w {
		if x.Cap {
			return true
		}
	}
	return false
}
