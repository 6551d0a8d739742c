package text

import "strings"

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

// daySigned is the day with which the line of piece i is signed, as a post is
// that a report sets in: "See you today! - Ada (@ada) May 4, 2031"; else zero.
func (r *momentReading) daySigned(i int) civil {
	const signature = 4 // May 4 , 2031
	end := i + 1
	for end < len(r.ps) && !r.ps[end].broke {
		end++
	}
	if end-i <= signature {
		return civil{}
	}
	month, day, year := &r.ps[end-4], &r.ps[end-3], &r.ps[end-1]
	t := civil{year.val, month.val, day.val}
	if month.kind&kMonth == 0 || day.kind&kDay == 0 || year.kind&kYear == 0 || !validDay(t.y, t.m, t.d) {
		return civil{}
	}
	if !strings.Contains(r.text[r.ps[i].end:month.start], "(@") {
		return civil{}
	}
	return t
}

// inTitle says whether the word at piece i is part of a name: a capital after
// another within a sentence, or alone between quotation marks.
func (r *momentReading) inTitle(i int) bool {
	if !r.ps[i].upper || i == 0 || r.ps[i].broke {
		return false
	}
	before := &r.ps[i-1]
	if before.upper && before.plain() {
		return true
	}
	return r.isMark(i-1) && i+1 < len(r.ps) && r.isMark(i+1) && r.ps[i+1].glued
}

// isMark says whether piece i is a double quotation mark.
func (r *momentReading) isMark(i int) bool {
	w := r.text[r.ps[i].start:r.ps[i].end]
	return w == "\"" || w == "\u201c" || w == "\u201d"
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

// afterDay says whether what follows "the 16th" lets it be a day: a sign, a
// preposition or the like, no noun it would number.
func (r *momentReading) afterDay(i int) bool {
	return !r.ps[i].letters || functionWords[r.ps[i].id] || r.ps[i].kind&kPast != 0
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
	if m.from > 0 && isOneOf(r.ps[m.from-1].id, numberedWords[:]) {
		return false
	}
	if m.caps[0].to-m.caps[0].from > 1 || m.to-m.from > 1 {
		return true
	}
	if r.counted(m.from, m.to) {
		return false
	}
	if m.from > 0 {
		switch p := &r.ps[m.from-1]; {
		case p.id == lex.signs['-'] && r.ps[m.from].glued && m.from > 1 && p.glued && r.ps[m.from-2].id == pieceNumber:
			return false // a telephone number
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

// countCues are the words before a number that is a count.
var countCues = idSet("about some least most roughly approximately nearly almost than over around killed killing injured injuring arrested detained displaced evacuated")

// holders are words before a number of what somebody has: has 1950 pupils.
var holders = idSet("has have had with holds held seats hosts employs")

// counted says whether the number of pieces i to j, a year by its shape,
// counts people: it stands before a word for them, and no word of time does
// before it.
func (r *momentReading) counted(i, j int) bool {
	if j >= len(r.ps) || r.ps[j].broke {
		return false
	}
	if p := &r.ps[j]; peopleWords[p.id] || p.kind&(kMoney|kMeasure) != 0 {
		return true
	}
	cued := i > 0 && (countCues[r.ps[i-1].id] || holders[r.ps[i-1].id]) && !(i > 1 && isOneOf(r.ps[i-2].id, yearCues))
	w := r.text[r.ps[j].start:r.ps[j].end]
	return cued && r.ps[j].plain() && !r.ps[j].upper && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

var yearCues = lexIDs("in since until by from of before after during through")

// numberedWords are those after which a number is no year.
var numberedWords = [...]pieceID{
	lex.add("section", 0, 0), lex.add("sections", 0, 0), lex.add("article", 0, 0), lex.add("chapter", 0, 0),
	lex.add("paragraph", 0, 0), lex.add("route", 0, 0), lex.add("flight", 0, 0), lex.add("§", 0, 0),
	lex.add("gate", 0, 0), lex.add("room", 0, 0), lex.add("lot", 0, 0), lex.add("page", 0, 0),
}

// monthStands says whether a word is a month and no name: "May said",
// "Theresa May", "April Dunn".
func (r *momentReading) monthStands(m *momentMatch) bool {
	p := &r.ps[m.from]
	if k := m.from + 2; p.end-p.start == 3 && k < len(r.ps) && r.ps[k].start == p.end+1 && r.text[p.end] == '-' && r.ps[k].letters && r.ps[k].kind&(kMonth|kEdge) == 0 {
		return false // a name: Mar-y-Sol
	}
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
	if before.id == lexAnd && m.from > 1 && r.ps[m.from-2].upper && r.ps[m.from-2].plain() {
		return false // Lund and May
	}
	if before.id == lexAnd && m.to < len(r.ps) && r.ps[m.to].kind&(kSpeech|kPast) != 0 {
		return false // and May said
	}
	if m.to < len(r.ps) && r.ps[m.to].upper && r.ps[m.to].plain() && !isOneOf(before.id, monthCues[:monthPrepositions]) {
		return false
	}
	return isOneOf(before.id, monthCues[:]) || before.kind&(kEdge|kShift|kMonth) != 0
}

const monthPrepositions = 11 // of monthCues, after which even a name would be a month
// monthCues are the words after which May and March are months.
var monthCues = func() (ids []pieceID) {
	for _, w := range strings.Fields(`in of since until by from through during before after between and or for
		to - the till this each every as ( a an its their his`) {
		ids = append(ids, lex.add(w, 0, 0))
	}
	return ids
}()
