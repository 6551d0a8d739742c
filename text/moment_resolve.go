package text

// known says whether the date of publication is known as finely as a unit
// needs it.
func (p publication) known(u unitOfTime) bool {
	switch u {
	case unitYear, unitDecade, unitCentury:
		return p.y > 0
	case unitMonth, unitQuarter, unitSeason:
		return p.m > 0
	}
	return p.d > 0
}

// dayFromNow is the day n days after publication.
func (r *momentReading) dayFromNow(n int, m *momentMatch) sense {
	if sent := r.daySigned(m.from); sent.d > 0 {
		return linked(sent.plusDays(n).String())
	}
	if said := r.dayOfSpeech(m.from); said.d > 0 {
		return linked(said.plusDays(n).String())
	}
	if !r.pub.known(unitDay) {
		return published("XXXX-XX-XX")
	}
	return published(r.pub.plusDays(n).String())
}

// unitShifted is last week, this month, next year.
func (r *momentReading) unitShifted(u unitOfTime, n int, m *momentMatch) sense {
	if r.narrative && n != 0 && r.ref.y > 0 && m.has("next") {
		return r.fromRef(float64(n), u)
	}
	if !r.pub.known(u) {
		return published(openUnit(u))
	}
	switch u {
	case unitDay:
		return published(r.pub.plusDays(n).String())
	case unitWeek:
		return published(weekValue(r.weekShifted(n, m)))
	case unitMonth:
		t := r.pub.plusMonths(n)
		return published(civil{y: t.y, m: t.m}.String())
	case unitQuarter:
		at := r.pub.plusMonths(3 * n)
		return published(quarterValue(at.y, (at.m+2)/3))
	case unitYear:
		if m.has("past") && m.from > 0 && r.ps[m.from-1].id == lexThis && r.pub.m >= mostOfYear {
			n = 0
		}
		return published(civil{y: r.pub.y + n}.String())
	case unitDecade:
		return published(string(put(nil, r.pub.y/10+n, 3)))
	case unitCentury:
		return published(string(put(nil, r.pub.y/100+n, 2)))
	}
	return sense{}
}

// weekShifted is a day of the week n weeks from that of publication. On a
// Sunday the week just gone is the last one, and what this week is to bring
// comes with the Monday after.
func (r *momentReading) weekShifted(n int, m *momentMatch) civil {
	const sunday = 7
	if r.pub.weekday() == sunday && (n < 0 || n == 0 && r.tenseAt(m.from) == tenseFuture) {
		n++
	}
	return r.pub.plusDays(7 * n)
}

var lexThis = lex.add("this", 0, 0)

// openUnit is the value of a unit of the calendar when it is not known which.
func openUnit(u unitOfTime) string {
	switch u {
	case unitDay:
		return "XXXX-XX-XX"
	case unitWeek:
		return "XXXX-WXX"
	case unitMonth:
		return "XXXX-XX"
	case unitQuarter:
		return "XXXX-QX"
	case unitSeason:
		return "XXXX"
	}
	return "XXXX"
}

func quarterValue(y, q int) string {
	return string(append(put(nil, y, 4), '-', 'Q', byte('0'+q)))
}

// monthShifted is last April, this May, next June.
func (p publication) monthShifted(m *momentMatch) sense {
	t := civil{m: m.val(kMonth)}
	if !p.known(unitMonth) {
		return published(t.String())
	}
	t.y = p.y
	switch n := m.val(kShift); {
	case (n < 0 || m.has("past")) && t.m >= p.m:
		t.y--
	case n > 0 && t.m <= p.m:
		t.y++
	}
	return published(t.String())
}

// moved is a time n units after t, as fine as the unit.
func moved(t civil, n float64, u unitOfTime) string {
	k := int(n)
	switch u {
	case unitDay:
		return t.plusDays(k).String()
	case unitWeek:
		return weekValue(t.plusDays(7 * k))
	case unitMonth, unitQuarter:
		if u == unitQuarter {
			k *= 3
		}
		t = t.plusMonths(k)
		return civil{y: t.y, m: t.m}.String()
	case unitYear:
		return civil{y: t.y + k}.String()
	case unitDecade:
		return civil{y: t.y + 10*k}.String()
	case unitCentury:
		return civil{y: t.y + 100*k}.String()
	}
	return t.String()
}

const furthest = 12000 // units from now beyond which nothing is dated

// fromNow is n units after publication.
func (p publication) fromNow(n float64, u unitOfTime) sense {
	if n > furthest || n < -furthest {
		return published("XXXX")
	}
	if y := p.y + int(n)*yearsOf(u); !p.known(u) || y < 1000 || y > 9000 {
		return published(openUnit(max(u, unitDay)))
	}
	if u < unitDay {
		return published(p.String())
	}
	return published(moved(p.civil, n, u))
}

func yearsOf(u unitOfTime) int {
	switch u {
	case unitYear:
		return 1
	case unitDecade:
		return 10
	case unitCentury:
		return 100
	}
	return 0
}

// fromRef is n units after the time last spoken of.
func (l *lastSpoken) fromRef(n float64, u unitOfTime) sense {
	t := l.ref
	if u <= unitWeek {
		t = l.refDay
	}
	fine := t.d > 0 || u > unitWeek && t.m > 0 || u >= unitYear && t.y > 0
	if y := t.y + int(n)*yearsOf(u); !fine || n > furthest || n < -furthest || y < 1000 || y > 9000 {
		return linked(openUnit(max(u, unitDay)))
	}
	return linked(moved(t, n, u))
}

// yearOnYear is the quarter a year before the one spoken of: business news
// compare with it as "a year ago".
func (l *lastSpoken) yearOnYear(m *momentMatch) sense {
	const reach = 150
	n, ok := m.num()
	if m.unit() != unitYear || ok && n != 1 || l.quarter.m == 0 || m.from-l.quarterAt > reach {
		return sense{}
	}
	s := linked(quarterValue(l.quarter.y-1, l.quarter.m))
	s.aside = true
	return s
}

// nextToRef is the next day, the same month, that year.
func (l *lastSpoken) nextToRef(m *momentMatch) sense {
	u, n := m.unit(), 0
	switch p := m.at(kNear); {
	case m.has("next"):
		n = 1
	case p != nil:
		n = p.val
	}
	if m.has("that") || m.has("same") {
		n = 0
	}
	if u == 0 || u == unitQuarter || u < unitDay {
		return sense{}
	}
	return l.fromRef(float64(n), u)
}

// unitSpokenOf is the quarter, the latest period, the full year.
func (r *momentReading) unitSpokenOf(m *momentMatch) sense {
	if m.to < len(r.ps) && isOneOf(r.ps[m.to].id, endedWords[:]) && m.unit() == unitYear {
		return sense{} // a length: the year ended in March
	}
	if m.unit() == unitYear && r.narrative && r.ref.y > 0 {
		return linked(civil{y: r.ref.y}.String())
	}
	if m.unit() == unitYear {
		return r.unitShifted(unitYear, 0, m)
	}
	if m.unit() == unitWeek {
		return r.unitShifted(unitWeek, 0, m)
	}
	if r.quarter.m == 0 {
		return sense{}
	}
	if q := (civil{y: r.quarter.y, m: 3 * r.quarter.m}); m.has("latest") && r.pub.known(unitMonth) && !q.before(civil{y: r.pub.y, m: r.pub.m}) {
		last := r.pub.plusMonths(-3)
		return published(quarterValue(last.y, (last.m+2)/3))
	}
	return linked(quarterValue(r.quarter.y, r.quarter.m))
}

var endedWords = [...]pieceID{lex.add("ended", 0, 0), lex.add("ending", 0, 0)}
