package synopsis

import "synoptic/news"

// conflict says whether two units cannot both be right: one tells as done what
// the other tells as threatened or not done, or they count one thing
// differently. Such units do not vouch for each other.
func (u *units) conflict(i, j int) bool {
	return u.numbersClash(i, j) || u.moodsClash(i, j)
}

// numbersClash says whether two parts count one thing and no figure of it may
// be the same.
func (u *units) numbersClash(i, j int) bool {
	a, b := u.figuresIn(&u.parts[i]), u.figuresIn(&u.parts[j])
	for _, f := range a {
		for _, g := range b {
			if counts(f, g) && !met(f, b) && !met(g, a) && !u.ofOthers(i, j, f, g) {
				return true
			}
		}
	}
	return false
}

// figuresIn are the figures that stand in a part.
func (u *units) figuresIn(p *unit) []news.Figure {
	var out []news.Figure
	for _, f := range u.reports[p.report].Marks.Figures {
		if f.Start >= p.End {
			break
		}
		if f.Start >= p.Start {
			out = append(out, f)
		}
	}
	return out
}

// moodsClash says whether two parts share a verb that one tells as done and
// the other as only announced, tried or refused.
func (u *units) moodsClash(i, j int) bool {
	a, b := &u.parts[i], &u.parts[j]
	for _, c := range u.clausesIn(a) {
		v := u.conceptIn(a.report, c.VerbSpan)
		if v == none {
			continue
		}
		for _, d := range u.clausesIn(b) {
			if u.conceptIn(b.report, d.VerbSpan) == v && apartInMood(c, d) && u.told(a, c) && u.told(b, d) {
				return true
			}
		}
	}
	return false
}

// apartInMood says whether of two clauses with one verb one is done, told as a
// fact, and the other is not.
func apartInMood(c, d news.Clause) bool {
	x, ok := statusOf[c.Modality]
	y, too := statusOf[d.Modality]
	if !ok || !too || c.Tense == "" && c.Modality == "" || d.Tense == "" && d.Modality == "" {
		return false
	}
	return (x == done) != (y == done)
}

// atPeace takes units out of a cluster until none of it conflicts with
// another: the one that conflicts with most first, so that what most reports
// say remains.
func (u *units) atPeace(c cluster) cluster {
	n := min(len(c), vouchLook)
	against := make([][]bool, len(c))
	count := make([]int, len(c))
	for i := range c {
		against[i] = make([]bool, n)
		for j := range n {
			if i != j && u.parts[c[i]].report != u.parts[c[j]].report && u.conflict(c[i], c[j]) {
				against[i][j] = true
				count[i]++
			}
		}
	}
	out := make([]bool, len(c))
	for {
		worst := -1
		for i := range c {
			if !out[i] && count[i] > 0 && (worst < 0 || count[i] > count[worst]) {
				worst = i
			}
		}
		if worst < 0 {
			break
		}
		out[worst] = true
		for i := range c {
			if worst < n && against[i][worst] {
				count[i]--
			}
		}
	}
	var left cluster
	for i, k := range c {
		if !out[i] {
			left = append(left, k)
		}
	}
	return left
}

// told says whether a clause tells something done or put off: an infinitive
// on its own tells neither.
func (u *units) told(p *unit, c news.Clause) bool {
	return c.Modality != "" || !u.infinitive(p, c)
}
