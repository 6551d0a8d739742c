package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

const (
	briefMost  = 8
	briefAlike = 0.5 // a line that shares more of its weight with the lines before says nothing new
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
	var chosen []line
	told := map[int]bool{}
	said := map[int32]bool{}
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
		chosen = append(chosen, lines[best])
		for _, h := range lines[best].holds {
			told[h] = true
		}
		for _, h := range u.sentences[lines[best].report][lines[best].sentence].bag {
			said[h.concept] = true
		}
	}
	slices.SortStableFunc(chosen, func(a, b line) int { return cmp.Compare(a.middle, b.middle) })
	out := []news.Line{}
	for _, l := range chosen {
		out = append(out, u.line(ss, l))
	}
	return out
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
				sp := u.reports[m.report].Marks.Sentences[m.sentence].Span
				out = append(out, line{member: member{Span: sp, report: m.report, sentence: m.sentence}})
			}
			if !slices.Contains(out[i].holds, n) {
				out[i].holds = append(out[i].holds, n)
			}
		}
	}
	for i := range out {
		out[i].worth = u.alone(out[i].member)
		out[i].middle = u.middle(ss, out[i].holds)
	}
	return out
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
	old, all := 0.0, 0.0
	for _, h := range u.sentences[l.report][l.sentence].bag {
		all += h.weight
		if said[h.concept] {
			old += h.weight
		}
	}
	if old > briefAlike*all {
		return 0
	}
	return reach * (1 + 0.12*l.worth) * (1.2 - l.middle) * (1 - old/all)
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
	first := u.ref(l.report, l.Span)
	refs := news.Refs{first}
	for _, h := range l.holds {
		for _, m := range ss[h].members {
			if m.report != l.report || m.sentence != l.sentence {
				refs = append(refs, u.ref(m.report, m.Span))
			}
		}
	}
	return news.Line{Text: first.Text, Cites: append(refs[:1:1], u.inPlace(refs[1:])...)}
}
