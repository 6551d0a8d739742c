package verify

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
)

// wordings are of one of these kinds.
var kinds = map[string]bool{"verbatim": true, "trimmed": true, "altered": true, "translated": true, "indirect": true}

// denied says whether a report tells of a quotation, or of one it stands in,
// that it was not said.
func denied(r news.Account, q news.Speech) bool {
	return slices.ContainsFunc(r.Quotes, func(o news.Speech) bool { return o.Denied && o.Holds(q.Span) })
}

// sayings checks the utterances, and that no words which two reports quote
// letter for letter are missing from them.
func (c *check) sayings(at string, s news.Synopsis) {
	var cited news.Refs
	for i, x := range s.Sayings {
		c.saying(fmt.Sprintf("%s.sayings[%d]", at, i), x)
		for _, v := range x.Variants {
			cited = append(cited, v.Cites...)
		}
	}
	first := map[string]string{} // words -> the report that quoted them first
	for i, r := range s.Reports {
		for k, q := range r.Quotes {
			words := letters(q.Text)
			by := first[words]
			if first[words] = r.ID; by == "" || by == r.ID || len(words) < 30 || q.Kind != "direct" || denied(r, q) {
				continue
			}
			if !slices.ContainsFunc(cited, func(c news.Ref) bool { return c.Report == r.ID && c.Overlaps(q.Span) }) {
				c.fault(at+".sayings", "have not the words of reports[%d].quotes[%d], which another report quotes too", i, k)
			}
		}
	}
}

// saying checks one utterance: every wording stands in a quotation of its
// report, its edits lead back to the base reading, and the counts are those
// of all its cites.
func (c *check) saying(at string, x news.Saying) {
	if len(x.Variants) == 0 {
		c.fault(at, "has no wording")
		return
	}
	var all news.Refs
	base := x.Variants[0]
	if len(base.Edits) > 0 || base.Kind != "verbatim" {
		c.fault(at+".variants[0]", "the base reading has edits or is not verbatim")
	}
	for i, v := range x.Variants {
		where := fmt.Sprintf("%s.variants[%d]", at, i)
		if !kinds[v.Kind] {
			c.fault(where+".kind", "%q is none", v.Kind)
		}
		if c.cites(where+".cites", v.Cites) {
			c.variant(where, v, base)
		}
		all = append(all, v.Cites...)
	}
	c.speakers(at+".speaker", x)
	c.counts(at, all, x.Folded, x.Reports, x.Origins)
}

func (c *check) variant(at string, v, base news.Variant) {
	if !worded(v) {
		c.fault(at+".text", "%q is not what its cites say", v.Text)
	}
	if v.Kind == "indirect" {
		return
	}
	for i, r := range v.Cites {
		if !quoted(c.reports[r.Report], r.Span) {
			c.fault(fmt.Sprintf("%s.cites[%d]", at, i), "stands in no quotation of its report")
		}
	}
	for i, e := range v.Edits {
		if !strings.Contains(base.Text, e.Base) {
			c.fault(fmt.Sprintf("%s.edits[%d].base", at, i), "%q is not in the base reading", e.Base)
		}
	}
	back, ok := undo(v)
	if !ok {
		c.fault(at+".edits", "do not stand in order in the wording")
	} else if !alike(back, base.Text) {
		c.fault(at+".edits", "do not lead back to the base reading")
	}
	if (v.Kind == "verbatim") != (len(v.Edits) == 0) {
		c.fault(at+".kind", "is %s with %d edits", v.Kind, len(v.Edits))
	}
}

// worded says whether the wording is what the cites of every report say: one
// place, or the parts of a broken speech in their order with an ellipsis
// between them.
func worded(v news.Variant) bool {
	exact := false
	for i := 0; i < len(v.Cites); {
		j := i + 1
		for j < len(v.Cites) && v.Cites[j].Report == v.Cites[i].Report {
			j++
		}
		for i < j {
			took := readAs(v.Text, v.Cites[i:j])
			if took == 0 {
				return false
			}
			exact = exact || joined(v.Cites[i:i+took]) == v.Text
			i += took
		}
	}
	return exact
}

// readAs is how many of the cites make the wording once, 0 if they do not.
func readAs(text string, cites news.Refs) int {
	for k := 1; k <= len(cites); k++ {
		if alike(joined(cites[:k]), text) {
			return k
		}
	}
	return 0
}

func joined(cites news.Refs) string {
	var parts []string
	for _, r := range cites {
		parts = append(parts, r.Text)
	}
	return strings.Join(parts, " … ")
}

// quoted says whether the span stands in a quotation of the report.
func quoted(a *news.Account, sp news.Span) bool {
	for _, q := range a.Quotes {
		if q.Span.Holds(sp) {
			return true
		}
	}
	return false
}

// undo puts every edit's base for its text.
func undo(v news.Variant) (string, bool) {
	var b strings.Builder
	at := 0
	for _, e := range v.Edits {
		if e.Start < at || e.End < e.Start || e.End > len(v.Text) || v.Text[e.Start:e.End] != e.Text || e.Kind == "" || e.Base == e.Text {
			return "", false
		}
		b.WriteString(v.Text[at:e.Start] + " " + e.Base + " ")
		at = e.End
	}
	b.WriteString(v.Text[at:])
	return b.String(), true
}

// alike says whether two wordings have the same words: letters and digits in
// order, whatever signs stand around them.
func alike(a, b string) bool { return letters(a) == letters(b) }

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '%' {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
