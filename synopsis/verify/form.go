package verify

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
)

// form holds what was saved to what a document with its values is written as:
// every field stands there, none besides, and each as what it is.
func (f *Findings) form(at string, was, want any) {
	switch want := want.(type) {
	case map[string]any:
		was, ok := was.(map[string]any)
		if !ok {
			f.fault(at, "is no object")
			return
		}
		for _, key := range slices.Sorted(maps.Keys(want)) {
			if v, stands := was[key]; stands {
				f.form(at+"."+key, v, want[key])
			} else {
				f.fault(at+"."+key, "is missing")
			}
		}
		for _, key := range slices.Sorted(maps.Keys(was)) {
			if _, known := want[key]; !known && !bare(was[key]) {
				f.fault(at+"."+key, "is no field of what stands here")
			}
		}
	case []any:
		was, ok := was.([]any)
		if !ok || len(was) != len(want) {
			f.fault(at, "is no list as it would be written")
			return
		}
		for i := range want {
			f.form(fmt.Sprintf("%s[%d]", at, i), was[i], want[i])
		}
	default:
		if was != want {
			f.fault(at, "is %v where %v is meant", was, want)
		}
	}
}

// bare says whether a value is such as may be left out.
func bare(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return v == ""
	case bool:
		return !v
	case float64:
		return v == 0
	case []any:
		return len(v) == 0
	}
	return false
}

// vocabularies are the words a field may hold, by the end of the path to it.
var vocabularies = map[string][]string{
	"quotes.kind":         {"direct", "mixed", "indirect"},
	"values.relation":     {"differ", "values_given"},
	"variants.kind":       {"verbatim", "trimmed", "altered", "translated", "indirect"},
	"edits.kind":          {"omission", "insertion", "bracket", "ellipsis", "substitution", "end"},
	"figures.bound":       {"exactly", "about", "at least", "at most", "more than", "less than"},
	"sources.relation":    {"cites", "document", "told", "photo", "reported first"},
	"timeline.precision":  {"day", "month", "year", "range"},
	"published.precision": {"day", "month", "year", "about"},
	"other.precision":     {"day", "month", "year", "about"},
	"aside.rule":          {"another event", "another matter", "old", "round-up", "no story", "too many"},
}

// vocabulary checks that such fields hold one of their words.
func (f *Findings) vocabulary(at, path string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			_, last, _ := strings.Cut(path, ".")
			f.vocabulary(at+"."+key, last+"."+key, v[key])
		}
	case []any:
		for i := range v {
			f.vocabulary(fmt.Sprintf("%s[%d]", at, i), path, v[i])
		}
	case string:
		if list := vocabularies[path]; list != nil && v != "" && !slices.Contains(list, v) {
			f.fault(at, "is %q, which is none of %s", v, strings.Join(list, ", "))
		}
	}
}

// dated checks that a date is as long as its precision says.
func (f *Findings) dated(at string, d news.Date) {
	forms := map[string]string{"day": "2006-01-02", "month": "2006-01", "year": "2006"}
	if form, known := forms[d.Precision]; known && len(d.Date) != len(form) || d.Date == "" && d.Precision != "" {
		f.fault(at+".precision", "is %q, but %q is the date", d.Precision, d.Date)
	}
	if d.Rule == "none" && d.Date != "" {
		f.fault(at+".rule", "is %q, but %q is the date", d.Rule, d.Date)
	}
	for i, o := range d.Other {
		f.dated(fmt.Sprintf("%s.other[%d]", at, i), o)
	}
}

// covered checks that every letter of a report that was read stands in a
// sentence. A space without width is one as others are.
func (f *Findings) covered(at string, r *news.Account) {
	if len(r.Sentences) == 0 {
		return
	}
	end := 0
	for _, sp := range append(slices.Clone(r.Sentences), news.Span{Start: len(r.Text), End: len(r.Text)}) {
		if end <= sp.Start && sp.Start <= len(r.Text) {
			gap := strings.TrimFunc(r.Text[end:sp.Start], func(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' })
			if gap != "" {
				f.fault(at+".sentences", "%q stands in none", gap)
				return
			}
		}
		end = max(end, sp.End)
	}
}

// limits checks that each limit that was reached names what it is of, once.
func (f *Findings) limits(at string, list []news.Limit) {
	seen := map[string]bool{}
	for i, l := range list {
		if l.What == "" || l.Most < 1 || l.Left < 0 || seen[l.What] {
			f.fault(fmt.Sprintf("%s.limits[%d]", at, i), "is of nothing, of less than nothing, or stands twice")
		}
		seen[l.What] = true
	}
}

var ofLetters = regexp.MustCompile(`\b([a-z]{1,2}) in ([a-z]{1,2})\b`)

// voice checks the rule of an origin: one report is alone, several are not,
// and those that the rule names are of it, in the order of their letters.
func (c *check) voice(at string, o news.Origin) {
	letters := map[string]bool{}
	for i, id := range o.Reports {
		if r := c.reports[id]; r != nil {
			letters[r.Letter] = true
		}
		if i > 0 && c.place[o.Reports[i-1]] > c.place[id] {
			c.fault(at+".reports", "are not in the order of their letters")
		}
	}
	if (o.Rule == "alone") != (len(o.Reports) == 1) {
		c.fault(at+".rule", "is %q, of %d reports", o.Rule, len(o.Reports))
	}
	if !strings.HasPrefix(o.Rule, "copy: ") && !strings.HasPrefix(o.Rule, "retold: ") {
		return
	}
	for _, m := range ofLetters.FindAllStringSubmatch(o.Rule, -1) {
		if !letters[m[1]] || !letters[m[2]] {
			c.fault(at+".rule", "is %q, of reports that are not of it", o.Rule)
		}
	}
}
