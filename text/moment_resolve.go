package text

// known says whether the date of publication is known as finely as a unit
// needs it.
func (r *momentReading) known(u unitOfTime) bool {
	switch u {
	case unitYear, unitDecade, unitCentury:
		return r.pub.y > 0
	case unitMonth, unitQuarter, unitSeason:
		return r.pub.m > 0
	}
	return r.pub.d > 0
}

// dayFromNow is the day n days after publication.
func (r *momentReading) dayFromNow(n int, m *momentMatch) sense {
	if said := r.dayOfSpeech(m.from); said.d > 0 {
		return linked(said.plusDays(n).String())
	}
	if !r.known(unitDay) {
		return published("XXXX-XX-XX")
	}
	return published(r.pub.plusDays(n).String())
}

// dayOfSpeech is the day on which the words at piece i were said, if they
// stand between quotation marks and the text names a day for them shortly
// before; else it is zero.
func (r *momentReading) dayOfSpeech(i int) civil {
	const reach = 80
	if r.refDay.d == 0 || i-r.refAt > reach || !r.quoted(i) {
		return civil{}
	}
	if r.pub.d > 0 && (r.pub.before(r.refDay) || r.refDay.serial() < r.pub.serial()-31) {
		return civil{}
	}
	return r.refDay
}

// quoted says whether piece i stands between quotation marks of its line.
func (r *momentReading) quoted(i int) bool {
	const reach = 120
	open := false
	for k := max(i-reach, 0); k < i; k++ {
		if r.ps[k+1].broke {
			open = false
			continue
		}
		switch r.text[r.ps[k].start:r.ps[k].end] {
		case "\u201c":
			open = true
		case "\u201d":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

func openWeekday(w int) string { return "XXXX-WXX-" + string(rune('0'+w)) }

// weekdayNear is a weekday without more: the last one up to publication if
// its clause is past, the first from publication on if it is to come.
func (r *momentReading) weekdayNear(w int, m *momentMatch) sense {
	if r.narrative && r.refDay.d > 0 {
		return linked(r.refDay.plusDays((w - r.refDay.weekday() + 7) % 7).String())
	}
	if !r.known(unitDay) {
		return published(openWeekday(w))
	}
	back := (r.pub.weekday() - w + 7) % 7
	if tn := r.tenseAt(m.from); tn == tenseFuture || tn == tenseIntent {
		return published(r.pub.plusDays((7 - back) % 7).String())
	}
	return published(r.pub.plusDays(-back).String())
}

// weekdayShifted is last Friday, this Friday, Friday last week.
func (r *momentReading) weekdayShifted(m *momentMatch) sense {
	w, n := m.val(kWeekday), m.val(kShift)
	if !r.known(unitDay) {
		return published(openWeekday(w))
	}
	if m.at(kUnit) != nil {
		monday := r.pub.plusDays(1 - r.pub.weekday() + 7*n)
		return published(monday.plusDays(w - 1).String())
	}
	from := r.pub
	if m.at(kNear) != nil && r.refDay.d > 0 {
		from, n = r.refDay, 1
		if m.has("previous") {
			n = -1
		}
	}
	ahead := (w - from.weekday() + 7) % 7
	switch {
	case n < 0, m.has("past"):
		return published(from.plusDays(ahead - 7).String())
	case n > 0:
		return published(from.plusDays(ahead + 7*btoi(ahead == 0)).String())
	}
	return published(from.plusDays(ahead).String())
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// unitShifted is last week, this month, next year.
func (r *momentReading) unitShifted(u unitOfTime, n int, m *momentMatch) sense {
	if r.narrative && n != 0 && r.ref.y > 0 && m.has("next") {
		return r.fromRef(float64(n), u)
	}
	if !r.known(u) {
		return published(openUnit(u))
	}
	switch u {
	case unitDay:
		return published(r.pub.plusDays(n).String())
	case unitWeek:
		return published(weekValue(r.pub.plusDays(7 * n)))
	case unitMonth:
		t := r.pub.plusMonths(n)
		return published(civil{y: t.y, m: t.m}.String())
	case unitQuarter:
		at := r.pub.plusMonths(3 * n)
		return published(quarterValue(at.y, (at.m+2)/3))
	case unitYear:
		return published(civil{y: r.pub.y + n}.String())
	case unitDecade:
		return published(string(put(nil, r.pub.y/10+n, 3)))
	case unitCentury:
		return published(string(put(nil, r.pub.y/100+n, 2)))
	}
	return sense{}
}

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
func (r *momentReading) monthShifted(m *momentMatch) sense {
	t := civil{m: m.val(kMonth)}
	if !r.known(unitMonth) {
		return published(t.String())
	}
	t.y = r.pub.y
	switch n := m.val(kShift); {
	case (n < 0 || m.has("past")) && t.m >= r.pub.m:
		t.y--
	case n > 0 && t.m <= r.pub.m:
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
func (r *momentReading) fromNow(n float64, u unitOfTime) sense {
	if n > furthest || n < -furthest {
		return published("XXXX")
	}
	if y := r.pub.y + int(n)*yearsOf(u); !r.known(u) || y < 1000 || y > 9000 {
		return published(openUnit(max(u, unitDay)))
	}
	if u < unitDay {
		return published(r.pub.String())
	}
	return published(moved(r.pub, n, u))
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
func (r *momentReading) fromRef(n float64, u unitOfTime) sense {
	t := r.ref
	if u <= unitWeek {
		t = r.refDay
	}
	fine := t.d > 0 || u > unitWeek && t.m > 0 || u >= unitYear && t.y > 0
	if y := t.y + int(n)*yearsOf(u); !fine || n > furthest || n < -furthest || y < 1000 || y > 9000 {
		return linked(openUnit(max(u, unitDay)))
	}
	return linked(moved(t, n, u))
}

// yearOnYear is the quarter a year before the one spoken of: business news
// compare with it as "a year ago".
func (r *momentReading) yearOnYear(m *momentMatch) sense {
	const reach = 150
	n, ok := m.num()
	if m.unit() != unitYear || ok && n != 1 || r.quarter.m == 0 || m.from-r.quarterAt > reach {
		return sense{}
	}
	s := linked(quarterValue(r.quarter.y-1, r.quarter.m))
	s.aside = true
	return s
}

// nextToRef is the next day, the same month, that year.
func (r *momentReading) nextToRef(m *momentMatch) sense {
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
	return r.fromRef(float64(n), u)
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
	if q := (civil{y: r.quarter.y, m: 3 * r.quarter.m}); m.has("latest") && r.known(unitMonth) && !q.before(civil{y: r.pub.y, m: r.pub.m}) {
		last := r.pub.plusMonths(-3)
		return published(quarterValue(last.y, (last.m+2)/3))
	}
	return linked(quarterValue(r.quarter.y, r.quarter.m))
}

var endedWords = [...]pieceID{lex.add("ended", 0, 0), lex.add("ending", 0, 0)}

// yearless gives a day and month, or a month, its year: the one that is
// nearest to publication on the side its clause looks to.
func (r *momentReading) yearless(t civil, m *momentMatch) sense {
	if y := r.yearOfRange(m.to); y > 0 {
		t.y = y
		return dated(t)
	}
	if r.narrative && r.story.y > 0 {
		t.y = r.story.y
		if r.story.m >= 10 && t.m <= 3 { // told in order: over New Year
			t.y++
		}
		return linked(t.String())
	}
	if !r.known(unitMonth) {
		return published(t.String())
	}
	t.y = r.pub.y
	pub := r.pub
	if t.d == 0 || pub.d == 0 {
		pub.d, t.d = 0, 0
	}
	t.y += yearByTense(t, pub, r.tenseAt(m.from))
	t.d = m.val(kDay | kOrdinal)
	return published(t.String())
}

// yearOfRange is the year that follows the end of a range which begins right
// before piece i: "May 15 to August 16, 1988"; 0 if there is none.
func (r *momentReading) yearOfRange(i int) int {
	if i >= len(r.ps) || !isOneOf(r.ps[i].id, rangeWords[:]) {
		return 0
	}
	month := false
	for k := i + 1; k < len(r.ps) && k < i+6 && !r.ps[k].broke; k++ {
		switch p := &r.ps[k]; {
		case p.kind&kYear != 0 && month:
			return p.val
		case p.kind&kMonth != 0:
			month = true
		case p.kind&(kDay|kOrdinal) == 0 && p.id != lex.signs[',']:
			return 0
		}
	}
	return 0
}

var rangeWords = [...]pieceID{
	lex.signs['-'], lex.add("to", 0, 0), lex.add("and", 0, 0), lex.add("through", 0, 0), lex.add("until", 0, 0),
}

// yearByTense is by how many years to move t to have it on the side of pub
// the tense tells. A year is left out where it is plain, so a time that
// would lie most of a year back is rather the one close ahead.
func yearByTense(t, pub civil, tn tense) int {
	const mostOfYear = 9
	months := (t.y-pub.y)*12 + t.m - pub.m
	switch {
	case tn == tensePast && !pub.before(t), tn == tenseFuture && !t.before(pub):
		return 0
	case tn == tensePast && pub.before(t) && months > 12-mostOfYear:
		return -1
	case tn == tenseFuture && t.before(pub) && months < mostOfYear-12:
		return 1
	}
	return nearerYear(t, pub)
}

// nearerYear is by how many years to move t to have it nearest to pub.
func nearerYear(t, pub civil) int {
	months := (t.y-pub.y)*12 + t.m - pub.m
	switch {
	case months > 6:
		return -1
	case months < -6:
		return 1
	}
	return 0
}

// sameMonth is a day of the month last spoken of.
func (r *momentReading) sameMonth(d int) sense {
	prev := ""
	if n := len(r.out); n > 0 {
		prev = r.out[n-1].Value
	}
	if len(prev) < 7 || prev[4] != '-' || prev[5] > '1' && prev[5] != 'X' || d > 31 {
		return sense{}
	}
	return linked(prev[:7] + string(put([]byte{'-'}, d, 2)))
}

// dayOfMonth is "the 16th": of the month spoken of, else of the month of
// publication or the one before.
func (r *momentReading) dayOfMonth(d int, m *momentMatch) sense {
	p := m.at(kOrdinal)
	if p.id != pieceOrdinal || d > 31 || m.to < len(r.ps) && !r.ps[m.to].broke && !r.afterDay(m.to) {
		return sense{}
	}
	t := r.ref
	if t.m == 0 {
		t = r.pub
	}
	if t.m == 0 {
		return published(string(put([]byte("XXXX-XX-"), d, 2)))
	}
	t.d = d
	if r.ref.m == 0 && r.pub.before(t) && r.tenseAt(m.from) != tenseFuture {
		t = civil{t.y, t.m, 1}.plusMonths(-1)
		t.d = d
	}
	if !validDay(t.y, t.m, t.d) {
		return sense{}
	}
	return linked(t.String())
}

// afterDay says whether what follows "the 16th" lets it be a day: a sign, a
// preposition or the like, no noun it would number.
func (r *momentReading) afterDay(i int) bool {
	return !r.ps[i].letters || functionWords[r.ps[i].id] || r.ps[i].kind&kPast != 0
}

// sideYear is the year in "June last year", "August of that year".
func (r *momentReading) sideYear(m *momentMatch) sense {
	if p := m.at(kShift); p != nil {
		return r.unitShifted(unitYear, p.val, m)
	}
	return r.nextToRef(m)
}

// seasonOf is a season of a year, named or not.
func (r *momentReading) seasonOf(m *momentMatch) sense {
	p := m.at(kSeason)
	code := [...]string{"", "-SP", "-SU", "-FA", "-WI"}[p.val]
	if y := m.year(); y > 0 {
		return fixed(string(put(nil, y, 4)) + code)
	}
	if m.at(kUnit) != nil {
		s := r.sideYear(m)
		s.value += code
		return s
	}
	if !r.known(unitMonth) {
		return published("XXXX" + code)
	}
	y, start := r.pub.y, 3*p.val
	switch n := m.val(kShift); {
	case r.narrative && r.ref.y > 0 && n == 0:
		return linked(string(put(nil, r.ref.y, 4)) + code)
	case m.has("past"), n < 0:
		if r.pub.m < start+3 && (p.val != 4 || r.pub.m > 2) {
			y--
		}
		if p.val == 4 && r.pub.m <= 2 {
			y--
		}
	case n > 0 && r.pub.m >= start:
		y++
	case m.at(kShift) == nil && r.tenseAt(m.from) == tensePast && r.pub.m < start:
		y--
	}
	return published(string(put(nil, y, 4)) + code)
}

// quarterOf is the third quarter, the first half of 1989.
func (r *momentReading) quarterOf(m *momentMatch) sense {
	n, y := m.val(kOrdinal), m.year()
	if m.has("period") || m.at(kOrdinal) == nil && m.has("quarter") {
		if r.quarter.m == 0 {
			return dated(civil{y: y})
		}
		return linked(quarterValue(y, r.quarter.m)).apart()
	}
	if m.at(kOrdinal) == nil {
		n = 2 // the last half
	}
	if m.has("half") {
		if n > 2 {
			return sense{}
		}
		return fixed(string(append(put(nil, y, 4), '-', 'H', byte('0'+n))))
	}
	if n > 4 {
		return sense{}
	}
	if y > 0 {
		return fixed(quarterValue(y, n))
	}
	if !r.known(unitMonth) {
		return published("XXXX-Q" + string(rune('0'+n)))
	}
	y = r.pub.y
	if m.at(kShift) != nil {
		return published(quarterValue(y+m.val(kShift), n))
	}
	return published(quarterValue(y+nearerYear(civil{y: y, m: 3 * n}, r.pub), n))
}

// isAmount says whether the number before piece i counts something: 300
// people, 20 percent, $1990.
func (r *momentReading) isAmount(i int) bool {
	if i < 2 {
		return false
	}
	if before := r.ps[max(i-2, 0)]; before.id == lex.signs['$'] || before.id == lexPound || before.id == lexEuro {
		return true
	}
	if i >= len(r.ps) || r.ps[i].broke {
		return false
	}
	p := &r.ps[i]
	return p.kind&(kScale|kMeasure|kMoney) != 0 || p.id == lex.signs['%'] || p.kind&kUnit != 0 && p.kind&kPlural != 0
}

// yearStands says whether a number of four digits is a year. After a
// preposition of time it is; alone it must be near the years of the report.
func (r *momentReading) yearStands(m *momentMatch) bool {
	y := m.year()
	if m.caps[0].to-m.caps[0].from > 1 || m.to-m.from > 1 {
		return true
	}
	if m.from > 0 {
		switch p := &r.ps[m.from-1]; {
		case r.ps[m.from].glued && p.id != lex.signs['('] && p.id != lex.signs['-']:
			return false
		case p.kind&(kNumber|kCard) != 0 && !r.ps[m.from].broke:
			return false
		}
	}
	if m.to < len(r.ps) && r.ps[m.to].glued && r.text[r.ps[m.to].start] == '-' && m.to+1 < len(r.ps) && r.ps[m.to+1].kind&kNumber == 0 {
		return y > 1700 && y < 2100
	}
	return y > 1000
}

// monthStands says whether a word is a month and no name: "May said",
// "Theresa May", "April Dunn".
func (r *momentReading) monthStands(m *momentMatch) bool {
	p := &r.ps[m.from]
	short := p.end-p.start == 3 && p.val != 5
	if !short && p.val != 3 && p.val != 4 && p.val != 5 && p.val != 6 && p.val != 8 || r.text[p.end-1] == '.' {
		return true
	}
	if m.from == 0 || p.broke {
		return false
	}
	before := &r.ps[m.from-1]
	if before.upper && before.plain() {
		return false
	}
	if m.to < len(r.ps) && r.ps[m.to].upper && r.ps[m.to].plain() && !isOneOf(before.id, monthCues[:monthPrepositions]) {
		return false
	}
	return isOneOf(before.id, monthCues[:]) || before.kind&(kEdge|kShift|kMonth) != 0
}

const monthPrepositions = 11 // of monthCues, after which even a name would be a month

// monthCues are the words after which May and March are months.
var monthCues = func() (ids []pieceID) {
	for _, w := range []string{"in", "of", "since", "until", "by", "from", "through", "during", "before", "after", "between", "and", "or", "for", "to", "-", "the", "till", "this", "each", "every", "as", "(", "a", "an", "its", "their", "his"} {
		ids = append(ids, lex.add(w, 0, 0))
	}
	return ids
}()
