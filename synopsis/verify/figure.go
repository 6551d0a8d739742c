package verify

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"synoptic/news"
)

// count checks a figure: that the words cited can be read as its number, in
// its unit and with its bound, and that what it counts stands beside one of
// them.
func (c *check) count(at string, x news.Count) {
	if !c.cites(at+".cites", x.Cites) {
		return
	}
	if x.Cites[0].Text != x.Text {
		c.fault(at+".text", "is not what its first cite says")
	}
	for i, r := range x.Cites {
		c.reads(fmt.Sprintf("%s.cites[%d]", at, i), r, x)
	}
	if n := numbers(x.Text); len(n) > 0 && !among(x.Value, n) {
		c.fault(at+".value", "is %g, but %q is cited", x.Value, x.Text)
	}
	if n := numbers(x.Text); x.High != 0 && len(n) > 0 && !among(x.High, n) {
		c.fault(at+".high", "is %g, but %q is cited", x.High, x.Text)
	}
	if sign := units[x.Unit]; sign != nil && !sign.MatchString(strings.ReplaceAll(c.around(x.Cites[0], 25), "\t", "")) {
		c.fault(at+".unit", "is %s, but %q is cited", x.Unit, x.Text)
	}
	for bound, sign := range bounds {
		if said := sign.MatchString(x.Text); said && x.Bound == "exactly" || !said && x.Bound == bound {
			c.doubt(at+".bound", "is %q, but %q is cited", x.Bound, x.Text)
			break
		}
	}
	if !slices.ContainsFunc(x.Cites, func(r news.Ref) bool { return holdsWords(c.around(r, 200), x.About) }) {
		c.doubt(at+".about", "%q stands beside none of its cites", x.About)
	}
}

// tally checks a row of the grid: that each value is what its first cite says,
// with words that stand beside one of its cites, and that no value stands twice.
func (c *check) tally(at string, x news.Tally) {
	if len(x.By) == 0 {
		c.fault(at+".by", "has no value")
	}
	seen := map[string]bool{}
	for i, v := range x.By {
		here := fmt.Sprintf("%s.by[%d]", at, i)
		if !c.cites(here+".cites", v.Cites) {
			continue
		}
		if v.Cites[0].Text != v.Value {
			c.fault(here+".value", "is not what its first cite says")
		}
		if seen[v.Value+v.Text] {
			c.fault(here+".value", "stands twice in its row")
		}
		seen[v.Value+v.Text] = true
		if !slices.ContainsFunc(v.Cites, func(r news.Ref) bool { return holdsWords(c.around(r, 200), v.Text) }) {
			c.doubt(here+".text", "%q stands beside none of its cites", v.Text)
		}
	}
	if x.Relation != "" && len(x.By) < 2 {
		c.fault(at+".relation", "is of one value")
	}
}

// reads checks that a further cite gives the number too.
func (f *Findings) reads(at string, r news.Ref, x news.Count) {
	if n := numbers(r.Text); len(n) > 0 && !among(x.Value, n) {
		f.fault(at, "%q does not say %g", r.Text, x.Value)
	}
}

func among(value float64, list []float64) bool {
	return slices.ContainsFunc(list, func(n float64) bool { return math.Abs(n-math.Abs(value)) <= 1e-9*math.Abs(n) })
}

// units are the signs by which a unit is known. A unit that is not here is
// not judged.
var units = map[string]*regexp.Regexp{
	"percent":   regexp.MustCompile(`(?i)%|per ?cent|\bpct`),
	"USD":       regexp.MustCompile(`(?i)\$|dollar|\bUSD`),
	"EUR":       regexp.MustCompile(`(?i)€|euro|\bEUR`),
	"GBP":       regexp.MustCompile(`(?i)£|pound|quid|\bGBP`),
	"second":    regexp.MustCompile(`(?i)\bsec|s\b`),
	"minute":    regexp.MustCompile(`(?i)min`),
	"hour":      regexp.MustCompile(`(?i)hour|hr|h\b`),
	"day":       regexp.MustCompile(`(?i)day`),
	"week":      regexp.MustCompile(`(?i)week|fortnight`),
	"month":     regexp.MustCompile(`(?i)month`),
	"inch":      regexp.MustCompile(`(?i)inch|["”″]|\bin\b`),
	"mile":      regexp.MustCompile(`(?i)mi`),
	"kilometre": regexp.MustCompile(`(?i)kilomet|km|\bk\b`),
}

// bounds are the words by which a bound is known.
var bounds = map[string]*regexp.Regexp{
	"at least":  regexp.MustCompile(`(?i)\bat least\b|\bor more\b|\bno (?:fewer|less) than\b|\bminimum\b`),
	"at most":   regexp.MustCompile(`(?i)\bat most\b|\bup to\b|\bno more than\b|\bas (?:many|much) as\b|\bmaximum\b`),
	"more than": regexp.MustCompile(`(?i)\bmore than\b|\bover\b|\babove\b|\bupwards? of\b|\+`),
	"less than": regexp.MustCompile(`(?i)\bless than\b|\bfewer than\b|\bunder\b|\bbelow\b`),
	"about":     regexp.MustCompile(`(?i)\babout\b|\baround\b|\bsome\b|\bnearly\b|\balmost\b|\broughly\b|\bapproximately\b|\bclose to\b|\bestimated\b|\ba dozen\b|~`),
}

// around is the words of a cite with up to n bytes on either side.
func (c *check) around(r news.Ref, n int) string {
	text := c.reports[r.Report].Text
	return strings.ToValidUTF8(text[max(r.Start-n, 0):min(r.End+n, len(text))], "")
}
