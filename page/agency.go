package page

import (
	"strings"

	"synoptic/page/clean"
	"synoptic/page/word"
)

// agencies are the wire agencies by the ways texts write them.
var agencies = []struct {
	name  string
	forms []string
}{
	{"Associated Press", []string{"ap", "associated press", "the associated press"}},
	{"Reuters", []string{"reuters", "thomson reuters"}},
	{"Agence France-Presse", []string{"afp", "agence france-presse", "agence france presse"}},
	{"Bloomberg", []string{"bloomberg"}},
	{"dpa", []string{"dpa", "deutsche presse-agentur"}},
	{"EFE", []string{"efe", "agencia efe"}},
	{"UPI", []string{"upi", "united press international"}},
	{"PA", []string{"pa", "press association", "pa media"}},
	{"Xinhua", []string{"xinhua", "xinhua news agency"}},
	{"TASS", []string{"tass", "itar-tass"}},
	{"ANSA", []string{"ansa"}},
	{"Kyodo", []string{"kyodo", "kyodo news"}},
	{"Yonhap", []string{"yonhap", "yonhap news agency"}},
	{"Canadian Press", []string{"the canadian press", "canadian press"}},
	{"PTI", []string{"pti", "press trust of india"}},
	{"ANI", []string{"ani"}},
	{"IANS", []string{"ians"}},
	{"Australian Associated Press", []string{"aap", "australian associated press"}},
	{"NTB", []string{"ntb"}},
	{"APA", []string{"apa", "austria press agency"}},
	{"ANP", []string{"anp"}},
	{"Anadolu", []string{"anadolu", "anadolu agency"}},
	{"Interfax", []string{"interfax"}},
	{"Jiji Press", []string{"jiji", "jiji press"}},
	{"Bernama", []string{"bernama"}},
}

// agencyOf is the agency a name is a form of, "" if it is none.
func agencyOf(s string) string {
	s = word.Fold(strings.TrimSpace(s))
	for _, a := range agencies {
		for _, f := range a.forms {
			if s == f {
				return a.name
			}
		}
	}
	return ""
}

// agency is the wire agency whose text this says it is: in brackets over the
// first paragraph, in the byline, as holder of the copyright; or that which
// published it.
func (d *draft) agency() string {
	if a := d.datelineAgency(); a != "" {
		return a
	}
	if a := bylineAgency(clean.OneLine(d.byline)); a != "" {
		return a
	}
	if a := agencyInURL(d.url); a != "" {
		return a
	}
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind != cut {
			continue
		}
		switch l.rule {
		case "copyright":
			if a := agencyOf(owner(d.text, l.words)); a != "" {
				return a
			}
		case "byline":
			if a := bylineAgency(span(d.text, l.words)); a != "" {
				return a
			}
		}
	}
	return agencyOf(string(d.outletName().Name))
}

// agencyInURL is the agency whose shelf an address stands on: /wires/ap/,
// /aponline/, /reuters/.
func agencyInURL(url string) string {
	_, path, _ := strings.Cut(url, "://")
	parts := strings.Split(path, "/")
	for i := 1; i+1 < len(parts); i++ {
		switch p := parts[i]; {
		case p == "aponline":
			return "Associated Press"
		case p == "reuters" || parts[i-1] == "wires":
			return agencyOf(p)
		}
	}
	return ""
}

// datelineAgency reads "PORT ANSEL, May 4 (HP) - ".
func (c *column) datelineAgency() string {
	if c.first >= len(c.lines) {
		return ""
	}
	l := &c.lines[c.first]
	s := c.text[l.start:min(l.end, l.start+90)]
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
	return agencyOf(s[from+1 : from+to])
}
