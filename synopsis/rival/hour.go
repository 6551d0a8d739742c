package rival

import (
	"strconv"
	"strings"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/value"
)

// OtherHour says whether two moments are two times of one day at which the two
// sentences say that one thing happened; surely tells that they cannot both be
// right, and not only that each says it in its way, as evening and night do: two who
// speak of one night say both.
func OtherHour(al *statement.Alignment, i, j int) (surely, ok bool) {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != statement.Moment || b.Kind != statement.Moment || !oneDay(a, b) || a.Quoted != b.Quoted || bounded(al, al.A, a) || bounded(al, al.B, b) {
		return false, false
	}
	x, y := value.Clock(a.When), value.Clock(b.When)
	surely, ok = hoursApart(x, y)
	if !ok || !surely && a.Quoted || soonAfter(al, al.A, a, x, y) || soonAfter(al, al.B, b, y, x) {
		return false, false
	}
	p := pairOf(al)
	p.close = p.closeness()
	switch {
	case p.A.stamp(i), p.B.stamp(j), p.A.later(i) != p.B.later(j), p.ofOther(i, j), p.A.moment(i).overnight() && p.B.moment(j).overnight():
		return false, false
	case !p.hourOfOne(i, j):
		return false, false
	}
	return surely, true
}

// bounded says whether an hour is one by which something was, or before.
func bounded(al *statement.Alignment, s *statement.Sentence, it *statement.Item) bool {
	return bounding[it.Prep] || bounding[wordBefore(al, s, it)]
}

// soonAfter says whether of two hours one is that behind which something was, and the
// other comes within an hour of it: just after noon, 12:10.
func soonAfter(al *statement.Alignment, s *statement.Sentence, it *statement.Item, hour, other string) bool {
	m, ok := minutes(hour)
	n, known := minutes(other)
	if word := wordBefore(al, s, it); !ok || !known || word != "after" && word != "past" {
		return false
	}
	return n >= m && n <= m+60
}

// wordBefore is the word right before a moment, in small letters; the tree may hang it
// elsewhere.
func wordBefore(al *statement.Alignment, s *statement.Sentence, it *statement.Item) string {
	r := al.Story.Reports[s.Report]
	first, _ := s.TokensOf(r.Marks.Tokens, it)
	if first == s.First {
		return ""
	}
	return strings.ToLower(r.Marks.Tokens[first-1].In(r.Text))
}

// oneDay says whether two moments are of one day, or one of them names no day.
func oneDay(a, b *statement.Item) bool {
	if a.When.Type == "DURATION" || b.When.Type == "DURATION" {
		return false
	}
	return a.When.From == b.When.From || a.When.From == "" || b.When.From == ""
}

// hourOfOne says whether two moments date one thing: a deed of which both tell
// more, or a noun for what happens.
func (p *pair) hourOfOne(i, j int) bool {
	for _, d := range timed(p.A.Sentence, i) {
		for _, e := range timed(p.B.Sentence, j) {
			if !p.mayBeOne(d, e) {
				continue
			}
			if _, n := p.told(d, e); n >= leastTimed || !p.A.Items[d].Predicate && n >= 1 {
				return true
			}
		}
	}
	return false
}

// mayBeOne says whether what two moments date may be one thing: two predicates of
// one word or near in meaning, or two nouns of one word, done to no two things.
func (p *pair) mayBeOne(d, e int) bool {
	a, b := &p.A.Items[d], &p.B.Items[e]
	switch {
	case a.Predicate != b.Predicate, a.Negated != b.Negated, a.Light, b.Light, statement.Speaks(a.Lemma), statement.Speaks(b.Lemma):
		return false
	case a.Key != b.Key && (!a.Predicate || p.Likeness(d, e) < hourCosine):
		return false
	}
	if p.A.governs(d, "xcomp") != p.B.governs(e, "xcomp") || a.Prep != "" && b.Prep != "" && p.A.anyOf(d) && p.B.anyOf(e) {
		return false // looks set to close, looks at it; a conference, and another
	}
	return !p.otherThings(d, e) && !p.otherParts(d, e)
}

const (
	hourCosine = .5 // likeness of two verbs that may be of one deed
	leastTimed = 2  // items told of it by both
)

// parts of a day, each with the hours from which and to which it reaches at most.
var partsOfDay = map[string][2]int{"MO": {0, 12}, "AF": {12, 18}, "EV": {17, 23}, "NI": {19, 28}}

const (
	leastMinutes = 10 // between two hours that are no longer one, told roughly
	ofDay        = 24 * 60
)

// hoursApart says whether two times of a day cannot be one: two hours, an hour
// outside a part of the day, two parts. Of evening and night that is not sure.
func hoursApart(x, y string) (surely, ok bool) {
	m, hourX := minutes(x)
	n, hourY := minutes(y)
	p, partX := partsOfDay[x]
	q, partY := partsOfDay[y]
	switch {
	case hourX && hourY:
		d := max(m-n, n-m)
		d = min(d, ofDay-d)
		return d >= leastMinutes, d >= leastMinutes
	case hourX && partY:
		return true, !within24(m, q)
	case partX && hourY:
		return true, !within24(n, p)
	case partX && partY && x != y:
		late := (x == "EV" || x == "NI") && (y == "EV" || y == "NI")
		return !late, true
	}
	return false, false
}

// within24 says whether a minute of the day lies in a part of it.
func within24(m int, part [2]int) bool {
	return m >= part[0]*60 && m <= part[1]*60 || m+ofDay <= part[1]*60
}

// minutes reads an hour as the minutes since midnight.
func minutes(clock string) (int, bool) {
	h, m, ok := strings.Cut(clock, ":")
	if !ok || len(m) < 2 {
		return 0, false
	}
	x, errX := strconv.Atoi(h)
	y, errY := strconv.Atoi(m[:2])
	return x*60 + y, errX == nil && errY == nil
}

// Clocked says whether an item is a moment that tells a time of day.
func Clocked(it *statement.Item) bool {
	if it.Kind != statement.Moment {
		return false
	}
	c := value.Clock(it.When)
	_, hour := minutes(c)
	_, part := partsOfDay[c]
	return hour || part
}
