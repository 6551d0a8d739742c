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
			if u.conceptIn(b.report, d.VerbSpan) == v && apartInMood(c, d) {
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
