package verify

import (
	"fmt"
	"strings"

	"synoptic/news"
)

// cites checks that there are refs, that each says what stands at its place,
// and that they are in order of report and place, none twice.
func (c *check) cites(at string, refs news.Refs) bool { return c.refs(at, refs, 1) }

// led checks refs of which the first is the wording shown, and the others
// are in order.
func (c *check) led(at string, refs news.Refs) bool { return c.refs(at, refs, 2) }

// refs checks refs that are in order from the one at ordered-1 on.
func (c *check) refs(at string, refs news.Refs, ordered int) bool {
	sound := true
	fault := func(i int, format string, args ...any) {
		sound = false
		c.fault(fmt.Sprintf("%s[%d]", at, i), format, args...)
	}
	if len(refs) == 0 {
		sound = false
		c.fault(at, "nothing is cited")
	}
	for i, r := range refs {
		a := c.reports[r.Report]
		switch {
		case a == nil:
			fault(i, "names %q, which is no report", r.Report)
		case !inside(r.Span, a.Text):
			fault(i, "%d to %d is not in report %s", r.Start, r.End, a.Letter)
		case r.In(a.Text) != r.Text:
			fault(i, "%q is not what stands there", r.Text)
		}
		if i >= ordered && !c.follows(refs[i-1], r) || i > 0 && r == refs[0] {
			fault(i, "is out of order or stands twice")
		}
	}
	return sound
}

// follows says whether b stands after a.
func (c *check) follows(a, b news.Ref) bool {
	x, y := c.place[a.Report], c.place[b.Report]
	switch {
	case x != y:
		return x < y
	case a.Start != b.Start:
		return a.Start < b.Start
	}
	return a.End < b.End
}

// counts checks how many reports and origins stand behind refs. Reports of
// one origin of the story count as one, and so do those that a fold joins.
func (c *check) counts(at string, refs news.Refs, folded []news.Origin, reports, origins int) {
	voice := map[string]string{}
	for _, r := range refs {
		voice[r.Report] = c.origin[r.Report]
	}
	if len(voice) != reports {
		c.fault(at+".reports", "is %d, but %d are cited", reports, len(voice))
	}
	for i, f := range folded {
		where := fmt.Sprintf("%s.folded[%d]", at, i)
		if f.Rule == "" || len(f.Reports) < 2 {
			c.fault(where, "has no rule or folds nothing")
		}
		if len(f.Reports) > 0 && c.origin[f.Reports[0]] != f.ID {
			c.fault(where+".id", "%q is not the origin of its first report", f.ID)
		}
		for _, r := range f.Reports {
			if _, cited := voice[r]; !cited {
				c.fault(where, "folds %q, which is not cited", r)
			}
		}
		rename(voice, f.Reports)
	}
	all := map[string]bool{}
	for _, v := range voice {
		all[v] = true
	}
	if len(all) != origins {
		c.fault(at+".origins", "is %d, but %d are behind the cites", origins, len(all))
	}
}

// rename gives all voices of the reports one name.
func rename(voice map[string]string, reports []string) {
	for _, r := range reports[min(1, len(reports)):] {
		from, to := voice[r], voice[reports[0]]
		for k, v := range voice {
			if v == from {
				voice[k] = to
			}
		}
	}
}

// within checks that a wording is the words of the first cite, or a cut of
// them with every gap marked.
func (f *Findings) within(at, text string, refs news.Refs) {
	if text == "" || strings.TrimSpace(text) != text {
		f.fault(at, "%q is empty or has spaces at its ends", text)
		return
	}
	if len(refs) == 0 {
		return
	}
	rest := refs[0].Text
	for _, part := range parts(text) {
		i := strings.Index(rest, part)
		if i < 0 {
			f.fault(at, "%q is not in its first cite", part)
			return
		}
		rest = rest[i+len(part):]
	}
}

// gap is the signs of a gap, as one.
var gap = strings.NewReplacer(" … ", "[…]")

// parts splits a wording where it marks a gap of its own: in it, or before it.
func parts(text string) []string {
	var out []string
	for p := range strings.SplitSeq(gap.Replace(strings.TrimPrefix(text, "… ")), "[…]") {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

func inside(sp news.Span, text string) bool {
	return sp.Start >= 0 && sp.Start < sp.End && sp.End <= len(text)
}
