package sheet

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/web"
)

// tellers is who tells a line, and who tells it in part: "a b; in part c".
func (l letters) tellers(refs news.Refs, partly []news.Partial) string {
	out := l.of(refs)
	var reports []string
	for _, p := range partly {
		if !slices.ContainsFunc(refs, func(r news.Ref) bool { return r.Report == p.Report }) {
			reports = append(reports, p.Report)
		}
	}
	if in := l.ids(reports); in != "" {
		out += "; in part " + in
	}
	return out
}

// asked is the question of a dispute, with what its sides are to each other.
func asked(d news.Dispute) string {
	out := Flat(web.Asked(d))
	switch d.Relation {
	case "then_now":
		out += " (told later)"
	case perhaps:
		out += " (perhaps not of one thing)"
	}
	return out
}

// perhaps is the relation of sides of which it is not sure that they are of one
// thing.
const perhaps = "values_given"

// asking are the questions of an edition that are shown, in the order in which
// every form has them.
func (e edition) asking() (out []news.Dispute) {
	if len(e.Disputed) == 0 {
		return nil
	}
	for _, i := range e.order {
		out = append(out, e.disputes[i])
	}
	return out
}

// parting stands between the sides of a dispute.
func parting(d news.Dispute) string {
	if d.Relation == "then_now" {
		return " … now "
	}
	return "  |  "
}

// answers is the sides of a dispute in one line, each with its reports.
func answers(d news.Dispute, l letters, value func(string) string) string {
	var sides []string
	for _, x := range d.Sides {
		sides = append(sides, fmt.Sprintf("%s (%s)", value(x.Value), l.of(x.Cites)))
	}
	out := strings.Join(sides, parting(d))
	if d.Relation == "then_now" {
		out = "then " + out
	}
	return out
}

// differing is what the disputes of a line of the brief answer otherwise.
func differing(b news.Line, disputes []news.Dispute, l letters, value func(string) string) string {
	var out []string
	for _, n := range b.Differs {
		if n >= 0 && n < len(disputes) {
			out = append(out, asked(disputes[n])+": "+answers(disputes[n], l, value))
		}
	}
	return strings.Join(out, "; ")
}

// leftOut says how many lines are not shown, and what shows them.
func leftOut(n int) string {
	return web.Count(n, "line") + " left out; --all shows them"
}
