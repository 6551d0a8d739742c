package synopsis

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

const (
	briefMost     = 8
	leadSentences = 2    // sentences in which a report tells what happened
	leadBonus     = 1.5  // what they are worth more
	briefAlike    = 0.45 // a line that shares more of its weight with the lines before says nothing new
)

// line is a sentence that may stand in the brief, with the statements it
// holds.
type line struct {
	member
	holds  []int
	worth  float64
	reach  int     // reports of its widest statement
	middle float64 // where in their reports its statements stand, 0 to 1
}

// brief tells the event in a few lines: sentences that hold the statements
// most reports make and that can be read alone.
func (u *units) brief(ss []statement) []news.Line {
	lines := u.lines(ss)
	told := map[int]bool{}
	said := map[int32]bool{}
	var chosen []line
	choose := func(l line) {
		chosen = append(chosen, l)
		for _, h := range l.holds {
			told[h] = true
		}
		for _, h := range u.sentences[l.report][l.sentence].bag {
			said[h.concept] = true
		}
	}
	event, ok := u.happening(lines)
	if ok {
		choose(event)
	}
	for len(chosen) < briefMost {
		best, top := -1, 0.0
		for i := range lines {
			if v := u.gain(ss, &lines[i], told, said); v > top {
				best, top = i, v
			}
		}
		if best < 0 {
			break
		}
		choose(lines[best])
	}
	for _, l := range u.openings(len(chosen)) {
		if old, all := u.toldOf(&l, said); len(chosen) < fewestLines && old <= briefAlike*all {
			choose(l)
		}
	}
	u.inReading(ss, chosen, ok)
	out := []news.Line{}
	for i, l := range chosen {
		one := u.line(ss, l)
		if i == 0 && ok {
			one.Cites = append(one.Cites[:1:1], u.apartFrom(one.Cites[0], append(one.Cites[1:], u.likeLeads(l.member)...))...)
		}
		out = append(out, one)
	}
	return out
}

// apartFrom is the refs in order of place, without those that overlap the
// first.
func (u *units) apartFrom(first news.Ref, refs news.Refs) news.Refs {
	var out news.Refs
	for _, r := range u.inPlace(refs) {
		if r.Report == first.Report && r.Span.Overlaps(first.Span) || len(out) > 0 && out[len(out)-1].Report == r.Report && out[len(out)-1].Span.Overlaps(r.Span) {
			continue
		}
		out = append(out, r)
	}
	return out
}

// inReading puts the lines in the order a reader needs: first what happened,
// told by a report's lead, then as the reports tell it. The event, if it was
// found, stays first.
func (u *units) inReading(ss []statement, lines []line, event bool) {
	if !event {
		slices.SortStableFunc(lines, func(a, b line) int {
			return cmp.Or(cmp.Compare(u.leads(ss, b), u.leads(ss, a)), cmp.Compare(a.middle, b.middle))
		})
	}
	if len(lines) > 1 {
		slices.SortStableFunc(lines[1:], func(a, b line) int { return cmp.Compare(a.middle, b.middle) })
	}
}

// leads is the number of reports behind a line that opens a report, 0 for
// other lines.
func (u *units) leads(ss []statement, l line) int {
	most := 0
	if l.sentence < leadSentences {
		for _, h := range l.holds {
			most = max(most, u.count(ss[h]))
		}
	}
	return most
}

// lines are the sentences that hold a statement.
func (u *units) lines(ss []statement) []line {
	at := map[[2]int]int{}
	var out []line
	for n, s := range ss {
		if s.worth < leastWorth {
			continue
		}
		for _, m := range s.members {
			key := [2]int{m.report, m.sentence}
			i, ok := at[key]
			if !ok {
				i = len(out)
				at[key] = i
				out = append(out, line{member: u.plainStart(u.sentenceOf(m))})
			}
			if !slices.Contains(out[i].holds, n) {
				out[i].holds = append(out[i].holds, n)
			}
		}
	}
	out = slices.DeleteFunc(out, func(l line) bool { return !u.tellable(l.member) })
	for i := range out {
		out[i].worth = u.alone(out[i].member)
		out[i].middle = u.middle(ss, out[i].holds)
		for _, h := range out[i].holds {
			out[i].reach = max(out[i].reach, u.count(ss[h]))
		}
	}
	return out
}

// tellable says whether a sentence may stand in the brief: no caption, no
// heading, not in brackets, no speech without its speaker and no pronoun
// without its person.
func (u *units) tellable(m member) bool {
	s := &u.reports[m.report]
	text, raw := m.In(s.Text), strings.ToLower(s.Marks.Sentences[m.sentence].In(s.Text))
	switch {
	case s.Marks.Sentences[m.sentence].Kind != "", strings.HasPrefix(text, "("), strings.HasPrefix(raw, "file "), strings.Contains(raw, "file photo"), strings.HasSuffix(text, ":"), !balanced(text):
		return false
	case len(s.in(m.Span)) < shortRead || len(s.in(m.Span)) > tooLong+12:
		return false
	}
	if m.Len() > longestLine || captioned(text) || creditOnly.MatchString(text) || strings.Contains(text, "|") || strings.HasSuffix(text, "?") {
		return false
	}
	return !u.unresolved(m) && !u.nameless(m) && !u.firstPerson(m) && !s.speechOnly(m.Span) && !s.spoken(m.Span)
}

// speechOnly says whether the span is nothing but speech.
func (s *sheet) speechOnly(sp news.Span) bool {
	for _, q := range s.Marks.Quotes {
		if q.Start >= sp.End {
			break
		}
		if q.Kind == "direct" && q.Start <= sp.Start+4 && q.End+4 >= sp.End {
			return true
		}
	}
	return false
}

// middle is where the statements stand in their reports on average.
func (u *units) middle(ss []statement, holds []int) float64 {
	sum, n := 0.0, 0
	for _, h := range holds {
		for _, m := range ss[h].members {
			sum += float64(m.Start) / float64(len(u.reports[m.report].Text)+1)
			n++
		}
	}
	return sum / float64(n)
}

// gain is what a line adds to those chosen: the reports behind the statements
// not told yet, less for what cannot be read alone and for what stands late.
func (u *units) gain(ss []statement, l *line, told map[int]bool, said map[int32]bool) float64 {
	reach := 0.0
	for _, h := range l.holds {
		if !told[h] {
			n := float64(u.count(ss[h])) / float64(len(u.reports))
			reach += n * n
		}
	}
	if reach == 0 {
		return 0
	}
	old, all := u.toldOf(l, said)
	if old > briefAlike*all {
		return 0
	}
	lead := 1.0
	if l.sentence < leadSentences {
		lead = leadBonus
	}
	if u.speechShare(l.member) > mostlySpeech {
		lead /= 2
	}
	return reach * (1 + 0.12*l.worth) * lead * (1.2 - l.middle) * (1 - old/all)
}

// toldOf is how much of the weight of a line is said already, and all of it.
func (u *units) toldOf(l *line, said map[int32]bool) (old, all float64) {
	for _, h := range u.sentences[l.report][l.sentence].bag {
		all += h.weight
		if said[h.concept] {
			old += h.weight
		}
	}
	return old, all
}

// count is the number of reports that make a statement.
func (u *units) count(s statement) int {
	n, last := 0, -1
	for _, m := range s.members {
		if m.report != last {
			n, last = n+1, m.report
		}
	}
	return n
}

// line is a line of the brief with all refs of the statements it holds.
func (u *units) line(ss []statement, l line) news.Line {
	refs := u.refs(l.report, l.Span)
	first := refs[0]
	for _, h := range l.holds {
		for _, m := range ss[h].members {
			if m.report != l.report || m.sentence != l.sentence {
				refs = append(refs, u.refs(m.report, m.Span)...)
			}
		}
	}
	return news.Line{Text: first.Text, Cites: append(refs[:1:1], u.inPlace(refs[1:])...)}
}
