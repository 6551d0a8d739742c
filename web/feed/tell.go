package feed

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/web"
)

// Story is what an entry tells of a story: how many tell of it, the latest,
// what they differ on, and the brief.
func Story(y news.Synopsis) (t Text) {
	n := namesOf(y)
	t.line(web.Say("reports", len(y.Reports)) + ": " + strings.Join(n.all(), ", "))
	if y.Latest != nil {
		t.line(n.told(y.Latest.Text, y.Latest.Cites))
	}
	t.list(web.Say("block.differ"), n.questions(y.Disputed))
	var brief []string
	for _, l := range y.Brief {
		brief = append(brief, n.told(l.Text, l.Cites))
	}
	t.list(web.Say("part.brief"), brief)
	return t
}

// Differences is what an entry tells of a story of which only the differences
// are asked for.
func Differences(y news.Synopsis) (t Text) {
	n := namesOf(y)
	t.list(web.Say("block.differ"), n.questions(y.Disputed))
	return t
}

// mostNew is how many lines of each kind an entry tells of what is new.
const mostNew = 10

// New is what a report brought to its story: what it says that none told
// before, what it says that others told, the questions it opened, and what it
// alone has.
type New struct {
	First  []news.Claim // told by no report before
	Also   []news.Claim // told before by others
	Opened []news.Dispute
}

// Report is what an entry tells of a report that came into a story: what is
// new by it.
func Report(y news.Synopsis, report string, is New) (t Text) {
	n := namesOf(y)
	t.list(web.Say("part.differ"), n.questions(holding(is.Opened, report)))
	t.list(web.Say("feed.first"), n.claims(is.First, report))
	var alone []string
	for _, s := range y.Sole {
		if cites(s.Cites, report) && !s.Background {
			alone = append(alone, plain(s.Text))
		}
	}
	t.list(web.Say("feed.alone"), alone[:min(len(alone), mostNew)])
	t.list(web.Say("feed.also"), n.claims(is.Also, report))
	if len(t) == 0 {
		t.line(web.Say("feed.nothing"))
	}
	return t
}

// Changed is what an entry tells of the next version of a page: the title it
// had before, if it has another now, and the sentences that are gone and new.
func Changed(title news.Maybe, gone, fresh []news.Ref) (t Text) {
	if title != "" {
		t.line(web.Say("report.title.was") + " " + string(title))
	}
	t.list(web.Say("report.new"), textsOf(fresh))
	t.list(web.Say("report.gone"), textsOf(gone))
	if len(t) == 0 {
		t.line(web.Say("feed.version.same"))
	}
	return t
}

func textsOf(refs []news.Ref) (out []string) {
	for _, r := range refs {
		out = append(out, plain(r.Text))
	}
	return out
}

func holding(all []news.Dispute, report string) (out []news.Dispute) {
	for _, d := range all {
		if slices.ContainsFunc(d.Sides, func(s news.Side) bool { return cites(s.Cites, report) }) {
			out = append(out, d)
		}
	}
	return out
}

func cites(refs news.Refs, report string) bool {
	return slices.ContainsFunc(refs, func(r news.Ref) bool { return r.Report == report })
}

// names are the names by which the reports of a story are called, by id.
type names struct {
	order []string
	of    map[string]string
}

func namesOf(y news.Synopsis) names {
	n := names{of: map[string]string{}}
	for _, r := range y.Reports {
		name := plain(string(r.Outlet.Name))
		if name == "" {
			name = web.Say("report.unnamed", r.Letter)
		}
		n.order, n.of[r.ID] = append(n.order, name), name
	}
	return n
}

// all are the names, each once.
func (n names) all() (out []string) {
	for _, name := range n.order {
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// tellers are who says something, each once, in the order of the reports.
func (n names) tellers(refs news.Refs) string {
	var out []string
	for _, r := range refs {
		if name := n.of[r.Report]; name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return strings.Join(out, ", ")
}

// told is a line with who tells it.
func (n names) told(text string, refs news.Refs) string {
	if who := n.tellers(refs); who != "" {
		return plain(text) + " (" + who + ")"
	}
	return plain(text)
}

// questions are the questions on which reports contradict each other, a line
// each: "where: aboard the train (The Ledger) | at a rally (Aske Post)".
func (n names) questions(all []news.Dispute) (out []string) {
	for _, d := range all {
		if d.Relation != "" && d.Relation != "differ" {
			continue
		}
		var sides []string
		for _, s := range d.Sides {
			sides = append(sides, n.told(s.Value, s.Cites))
		}
		out = append(out, plain(web.Asked(d))+": "+strings.Join(sides, " | "))
	}
	return out
}

// claims are the lines that a report tells, with all who tell them.
func (n names) claims(all []news.Claim, report string) (out []string) {
	for _, c := range all {
		if cites(c.Cites, report) && !c.Slight && len(out) < mostNew {
			out = append(out, n.told(c.Text, c.Cites))
		}
	}
	return out
}
