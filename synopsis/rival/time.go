package rival

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/value"
)

// dating is two moments that may date one deed: how many days lie between them, and
// whether that is known; and whether they name two months.
type dating struct {
	filling
	x, y          moment
	days          int
	known, months bool
}

// otherDay says whether two moments name two days, or two hours of one, for
// one deed.
func (f *filling) otherDay() bool {
	t := dating{filling: *f, x: f.A.moment(f.i), y: f.B.moment(f.j), months: otherMonth(f.a.When, f.b.When)}
	t.days, t.known = daysApart(t.x, t.y)
	if t.sinceOther() {
		return true
	}
	if !t.months && !otherSpan(t.x, t.y) && !t.ofTwoDays() || t.A.stamp(t.i) || t.B.stamp(t.j) || t.A.later(t.i) != t.B.later(t.j) || t.ofOther(t.i, t.j) || t.close < twiceAt && t.ownNews() {
		return false
	}
	if !t.months && (t.openingDay() || t.dayOfNoun()) {
		return true
	}
	d, e := t.deed()
	if d < 0 || t.months && !t.oneInMonths(d, e) || t.sayOtherwise(d, e) || t.otherParts(d, e) {
		return false
	}
	return t.performed(d, e) || t.sameDeed(d, e)
}

// sinceOther says whether two moments are those since which one thing is so, or a
// thing the greatest of its kind: the worst drought since 1972. What hangs on the same
// word and of which most is told alike is one thing.
func (t *dating) sinceOther() bool {
	if t.a.Prep != "since" || t.b.Prep != "since" || !apartFrom(t.a.When, t.b.When) || !t.sameHead(0) {
		return false
	}
	share, n := t.around(t.i, t.j)
	return share >= leastAround && n >= 2
}

// apartFrom says whether two moments begin in two years, or in two months that both
// name.
func apartFrom(a, b *news.Moment) bool {
	const year, month = len("2006"), len("2006-01")
	x, y := a.Value, b.Value
	switch {
	case len(x) < year || len(y) < year || strings.ContainsAny(x[:year]+y[:year], "PXT"):
		return false
	case x[:year] != y[:year]:
		return true
	}
	return len(x) >= month && len(y) >= month && x[:month] != y[:month]
}

// ofTwoDays says whether two moments each name one day, the day of what they date
// or both no more than a bound or a beginning of it; and whether the days are
// surely two, and not so far apart that what they date was done twice.
func (t *dating) ofTwoDays() bool {
	if c := value.Clock(t.a.When); strings.Contains(c, ":") && c == value.Clock(t.b.When) {
		return false
	}
	if !exact(t.a.When) || !exact(t.b.When) || bounding[t.a.Prep] != bounding[t.b.Prep] || t.A.begins(t.i) != t.B.begins(t.j) {
		return false
	}
	return t.x.partOfDay() == t.y.partOfDay() && !hardlyOther(t.x, t.y) && !(t.known && t.days >= weekDays && t.close < twiceAt)
}

// oneInMonths says whether two predicates that are dated by months are one deed:
// the same, told alike, of the same.
func (t *dating) oneInMonths(d, e int) bool {
	x, y := &t.A.Items[d], &t.B.Items[e]
	return x.Predicate && x.Key == y.Key && x.Mood == y.Mood && t.partsMeet(d, e)
}

// sameDeed says whether what two moments date, predicate or noun d and e, is
// one deed by what stands around them; of days far apart more is asked, and
// most of a word of saying: everybody says something every day.
func (t *dating) sameDeed(d, e int) bool {
	it := &t.A.Items[d]
	says := statement.Speaks(it.Lemma)
	if it.Predicate && t.close >= closeAt && t.lone() && (t.close >= twiceAt || !says) {
		return true
	}
	share, n := t.around(t.i, t.j)
	if one, m := t.told(d, e); one > share && share >= wideAround && it.Predicate {
		share, n = one, m
	}
	least, around := leastShared, leastAround
	switch {
	case says && t.close < twiceAt:
		least, around = leastSpoken, spokenAround
	case t.months, t.known && t.days > farDays:
		least, around = leastShared+1, sureAround
	}
	return share >= around && n >= least || n >= leastSpoken && share >= wideAround && !says && t.partsMeet(d, e)
}

const (
	wideAround   = .4 // share of what is told of a deed by the same or to the same, of which much is told
	spokenAround = .9 // the same of a word of saying
	leastSpoken  = 5  // items around a word of saying that both must tell: everybody says something every day
)

// sayOtherwise says whether of two words of saying one tells a deed and the other a
// thing: announced that she was on her way, announced her journey.
func (t *dating) sayOtherwise(d, e int) bool {
	return statement.Speaks(t.A.Items[d].Lemma) && t.close < twiceAt && t.A.governs(d, "ccomp") != t.B.governs(e, "ccomp")
}

// performed says whether two words of saying are one deed done by the same to
// the same thing, which is done once: announced the end of the strike.
func (t *dating) performed(d, e int) bool {
	a, b := &t.A.Items[d], &t.B.Items[e]
	return performs[a.Lemma] && a.Done >= 0 && t.A.Items[a.Done].Noun() && t.SaidBy(a.Done, b.Done) && a.Doer >= 0 && b.Doer >= 0 && t.meet(a.Doer, b.Doer)
}

// performs are the words of saying that do what they say.
var performs = english.Set(`announce reveal disclose declare post report confirm`)
