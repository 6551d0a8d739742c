package page

import (
	"strings"
	"time"

	"synoptic/news"
	"synoptic/page/calendar"
	"synoptic/page/dated"
	"synoptic/page/line"
	"synoptic/page/word"
)

// dateRules is the ways to tell when a report was published, the surest
// first. A later step may overrule the weak ones with what the text says.
var dateRules = []struct {
	rule  string
	means string
}{
	{"feed", "the feed's entry states it"},

	{"meta", "the head of the page states it"},
	{"json-ld", "the page's data for machines states it"},
	{"field", "the row's field states it"},
	{"line", "a line of its own says when it was published"},
	{"url", "it stands in the address"},
	{"dateline", "the first paragraph opens with place and day, the year may be told elsewhere"},
	{"masthead", "the day over the whole page: often the day it was saved"},
	{"copyright", "the year of the copyright line"},
}

func dateRank(rule string) int {
	for i, r := range dateRules {
		if r.rule == rule {
			return i
		}
	}
	return len(dateRules)
}

// date is the surest date the input states of itself. Those it outranks and
// that say another day are kept in Other.
func (d *draft) date(fetched time.Time) news.Date {
	all := d.dates(fetched)
	if len(all) == 0 {
		return news.Date{Rule: "none"}
	}
	best := 0
	for i := range all {
		if all[i].surer(all[best]) {
			best = i
		}
	}
	best = local(all, earliest(all, best))
	if x := d.under; all[best].utc && x.Y > 0 && all[best].beside(x) {
		all = append(all, evidence{Date: news.Date{Date: news.Maybe(x.ISO()), Precision: "day", Rule: "line"}})
		best = len(all) - 1
	}
	out := all[best].Date
	for i, x := range all {
		if i != best && !agrees(out, x.Date) && !has(out.Other, x.Date) {
			out.Other = append(out.Other, x.Date)
		}
	}
	return out
}

// evidence is a date the input states of itself.
type evidence struct {
	news.Date
	utc   bool      // it was stated in the time of Greenwich, maybe not that of the outlet
	early bool      // before noon there: west of it the day before may be meant
	at    time.Time // the moment, where it was stated with its zone
}

// beside says whether x can be the day, by a calendar away from Greenwich, of
// what was stated in the time of Greenwich.
func (a evidence) beside(x calendar.Day) bool {
	n := x.After(calendar.Of(string(a.Date.Date)))
	return n == -1 && a.early || n == 1 && !a.early
}

// apart says whether both were stated to the hour, and for other hours.
func (a evidence) apart(b evidence) bool {
	return !a.at.IsZero() && !b.at.IsZero() && a.at.Sub(b.at).Abs() >= time.Hour
}

// surer says whether a outranks b: a full day a part of one, then by rule.
func (a evidence) surer(b evidence) bool {
	if whole, other := a.Precision == "day", b.Precision == "day"; whole != other {
		return whole
	}
	return dateRank(a.Rule) < dateRank(b.Rule)
}

// newVersion is how many days later than the first a new version comes.
const newVersion = 14

// earliest is the evidence for an earlier day, where the head of a page and
// its data for machines state two far apart: the later is that of a new
// version.
func earliest(all []evidence, best int) int {
	if all[best].Rule != "meta" {
		return best
	}
	for _, x := range all {
		if x.Rule == "json-ld" && x.Date.Date == all[best].Date.Date {
			return best // the other dates are those of other articles
		}
	}
	for i, x := range all {
		if x.Rule == "json-ld" && x.Precision == "day" && calendar.Of(string(x.Date.Date)).After(calendar.Of(string(all[best].Date.Date))) < -newVersion {
			return i
		}
	}
	return best
}

// local is the evidence that says the day by the outlet's own calendar, where
// the best says it by that of Greenwich and the two are a day apart.
func local(all []evidence, best int) int {
	if !all[best].utc {
		return best
	}
	for i, x := range all {
		if x.utc || x.Precision != "day" || dateRank(x.Rule) > dateRank("url") || x.apart(all[best]) {
			continue
		}
		if all[best].beside(calendar.Of(string(x.Date.Date))) {
			return i
		}
	}
	return best
}

// inUTC says whether a time is stated in that of Greenwich, and whether it
// is before noon.
func inUTC(s string) (utc, early bool) {
	for _, end := range []string{"Z", "+00:00", "+0000", "GMT", "UTC"} {
		utc = utc || strings.HasSuffix(s, end)
	}
	i := strings.IndexByte(s, ':')
	return utc, i >= 2 && s[i-2:i] < "12"
}

// agrees says whether b says nothing else than a: the same day, or the month
// or year it lies in.
func agrees(a, b news.Date) bool {
	return strings.HasPrefix(string(a.Date), string(b.Date)) || strings.HasPrefix(string(b.Date), string(a.Date))
}

func has(list []news.Date, x news.Date) bool {
	for _, y := range list {
		if y.Date == x.Date && y.Rule == x.Rule {
			return true
		}
	}
	return false
}

// dates is all dates the input states, in the order they stand.
func (d *draft) dates(fetched time.Time) []evidence {
	var out []evidence
	add := func(x calendar.Day, rule string) {
		if x.Y > 0 && x.Possible(fetched) {
			out = append(out, evidence{Date: news.Date{Date: news.Maybe(x.ISO()), Precision: x.Precision(), Rule: rule}})
		}
	}
	for _, x := range d.stated {
		n := len(out)
		add(calendar.Of(string(x.Date)), x.Rule)
		if len(out) > n {
			out[n].utc, out[n].early = inUTC(string(x.Date))
			out[n].at, _ = time.Parse(time.RFC3339, string(x.Date))
		}
	}
	add(calendar.Of(d.published), "field")
	add(calendar.InURL(d.url), "url")
	add(d.Running, "masthead")
	for _, ofChange := range []bool{false, true} { // the day of a change stands behind that of publication
		for i := range d.Lines {
			if l := &d.Lines[i]; (l.Kind == line.Cut || len(l.Parts) > 0) && dated.TellsUpdate(l.Text(d.text)) == ofChange {
				x, rule := d.dayOfLine(i)
				add(x, rule)
			}
		}
	}
	if x := d.dateline(out); x.Y > 0 {
		add(x, "dateline")
	}
	return out
}

// dayOfLine is the day a cut line states. Dates of a template, which come
// again and again, and those in lists of other articles are no evidence.
func (d *draft) dayOfLine(i int) (calendar.Day, string) {
	l := &d.Lines[i]
	switch {
	case len(l.Parts) > 0 && l.Parts[0].Rule == "posted":
		if x, _ := calendar.In(l.Words[1:]); x.Y > 0 {
			return x, "line"
		}
		return calendar.Figures(l.Words[1].Low), "line"
	case l.Rule == "credits" || l.Rule == "transcript": // "Rana Ode", "4 May 2031 · 3 min read"
		return d.dayOfCredits(i)
	case l.Rule == "copyright":
		return calendar.Day{Y: calendar.Year(l.Words)}, "copyright"
	case l.Rule == "dateline":
		return calendar.First(l.Words), "dateline"
	case l.Rule == "masthead":
		x, _ := calendar.In(l.Words)
		return x, "masthead"
	case l.Rule == "posted" && i < d.First && overWeather(l.Text(d.text)):
		return calendar.First(l.Words), "masthead"
	case (l.Rule == "posted" || l.Rule == "byline") && i < d.First:
		x := calendar.Published(l.Words)
		if x.Y == 0 && l.Rule == "posted" && calendar.IsPosted(l.Words) {
			x = calendar.Among(l.Text(d.text))
		}
		return x, "line"
	}
	return calendar.Day{}, ""
}

// dayOfCredits is the day in line i, which tells who wrote the report, when, or how long
// it takes to read: that of publication over the text, unless it stands beside the weather.
func (d *draft) dayOfCredits(i int) (calendar.Day, string) {
	switch l := &d.Lines[i]; {
	case l.Rule == "transcript" && i >= d.First:
		return calendar.Day{}, ""
	case overWeather(l.Text(d.text)):
		return d.Credits[i].Day, "masthead"
	}
	return d.Credits[i].Day, "line"
}

// overWeather says whether a line tells the weather too: that of the day on which the
// page was saved.
func overWeather(line string) bool { return strings.Contains(line, "°") }

// dateline is the day over the first paragraph ("PORT ANSEL, May 4 (HP) -"),
// with the year of the other dates or of the copyright line.
func (d *draft) dateline(known []evidence) calendar.Day {
	if x := d.Opening(); x.Y > 0 {
		return x
	}
	if d.First >= len(d.Lines) || len(known) == 0 {
		return calendar.Day{}
	}
	w := d.Lines[d.First].Words
	for i := 1; i+1 < len(w) && i < 8; i++ {
		m, n := word.MonthOf(w[i].Low), calendar.Number(w[i+1].Low)
		if m == 0 || n == 0 {
			continue
		}
		if w[i-1].After != ',' || !word.IsUpper(d.text[w[0].Start:w[0].End]) {
			return calendar.Day{}
		}
		y := calendar.Part(string(known[0].Date.Date)[:4]).Y
		return calendar.Day{Y: y, M: m, D: n}
	}
	return calendar.Day{}
}

// shownDay is the day that a page shows of its article and states nowhere:
// that between headline and first paragraph, else the one found elsewhere.
func (d *draft) shownDay() calendar.Day {
	if d.found.Y == 0 || d.Opening().Y > 0 {
		return calendar.Day{}
	}
	if d.under.Y > 0 {
		return d.under
	}
	if x := dated.OverArticle(d.page, d.KeptLines()); x.OfPages() {
		return x
	}
	if dated.InStrip(d.page, d.found, d.title) || dated.Printing(d.page, d.found) {
		return calendar.Day{}
	}
	if dated.OfArticle(d.page, d.found, d.title, d.KeptLines()) {
		return d.found
	}
	return calendar.Day{}
}
