package page

import (
	"strings"

	"synoptic/page/author"
	"synoptic/page/clean"
	"synoptic/page/line"
	"synoptic/page/outlet"
	"synoptic/page/word"
)

// agency is the wire agency whose text this says it is: in brackets over the
// first paragraph, in the byline, as holder of the copyright; or that which
// published it.
func (d *draft) agency() string {
	if a := d.datelineAgency(); a != "" {
		return a
	}
	if a := author.AgencyIn(clean.OneLine(d.byline)); a != "" {
		return a
	}
	if a := author.AgencyInURL(d.url); a != "" {
		return a
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Kind != line.Cut {
			continue
		}
		switch l.Rule {
		case "copyright":
			if a := author.Agency(outlet.Owner(d.text, l.Words)); a != "" {
				return a
			}
		case "byline":
			if a := author.AgencyIn(word.Span(d.text, l.Words)); a != "" {
				return a
			}
		}
	}
	return author.Agency(string(d.outletName().Name))
}

// datelineAgency reads "PORT ANSEL, May 4 (HP) - ".
func (d *draft) datelineAgency() string {
	if d.First >= len(d.Lines) {
		return ""
	}
	l := &d.Lines[d.First]
	s := d.text[l.Start:min(l.End, l.Start+90)]
	from := strings.IndexByte(s, '(')
	if from < 0 {
		return ""
	}
	to := strings.IndexByte(s[from:], ')')
	if to < 0 {
		return ""
	}
	rest := strings.TrimLeft(s[from+to+1:], " ")
	if !strings.HasPrefix(rest, "-") && !strings.HasPrefix(rest, "–") && !strings.HasPrefix(rest, "—") {
		return ""
	}
	return author.Agency(s[from+1 : from+to])
}
