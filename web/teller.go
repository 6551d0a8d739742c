package web

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"synoptic/news"
)

// tellerView is a report by its outlet's name, and the place in it.
type tellerView struct {
	Name, Link string
	report     int
}

// tellers are the reports of some refs, each once, in order of publication.
func (b *builder) tellers(refs news.Refs) (out []tellerView) {
	seen := map[int]bool{}
	for _, r := range refs {
		i, shown := b.at[r.Report]
		if !shown || seen[i] {
			continue
		}
		seen[i] = true
		n := sentenceAt(b.s.Reports[i].Sentences, r.Start)
		out = append(out, tellerView{b.names[i], b.sentence(i, n), i})
	}
	slices.SortStableFunc(out, func(x, y tellerView) int { return x.report - y.report })
	return out
}

// list is names one behind the other, as many as there is room for.
func (b *builder) list(all []tellerView) string {
	var names []string
	for _, t := range all[:min(len(all), mostTellers)] {
		names = append(names, ended(t.Name))
	}
	if n := len(all) - mostTellers; n > 0 {
		names = append(names, Say("more", n))
	}
	return strings.Join(names, ", ")
}

// ended is a name behind which the line goes on from left to right, whichever
// way the name runs (UAX 9: a left-to-right mark, which turns nothing else).
func ended(name string) string {
	const mark = "\u200e"
	if strings.ContainsFunc(name, func(r rune) bool {
		return unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana)
	}) {
		return name + mark
	}
	return name
}

// reportLink is where a report can be read.
func (b *builder) reportLink(i int) string { return "#" + b.anchor("report", b.s.Reports[i].Letter) }

// sentence is where a sentence of a report can be read: on this page, on that
// of the report, or not at all but for the report's name.
func (b *builder) sentence(i, n int) string {
	switch page := b.links.report(b.s.Reports[i].ID); {
	case b.whole[i]:
		return "#" + b.anchor(b.s.Reports[i].Letter, n)
	case page != "":
		return page + "#s1-" + b.s.Reports[i].Letter + "-" + strconv.Itoa(n)
	}
	return b.reportLink(i)
}

// days are the first and the last day on which some reports were published.
func (b *builder) days(all []tellerView) string {
	var first, last string
	for _, t := range all {
		first, last = widened(first, last, string(b.s.Reports[t.report].Published.Date))
	}
	return Span(first, last)
}

// lettered are reports with their letters, by which rules call them.
func (b *builder) lettered(reports []int) string {
	var names []string
	for _, i := range reports {
		name, letter := b.names[i], b.s.Reports[i].Letter
		if name != Say("report.unnamed", letter) {
			name += " (" + letter + ")"
		}
		names = append(names, ended(name))
	}
	return strings.Join(names, ", ")
}
