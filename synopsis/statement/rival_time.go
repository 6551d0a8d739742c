package statement

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"synoptic/synopsis/value"
)

// otherDay says whether two moments name two days, or two hours of one, for
// one deed.
func (al *Alignment) otherDay(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	days, known := al.daysApart(a, b)
	months := otherMonth(a, b)
	switch {
	case months, al.otherSpan(a, b):
	case !exact(a), !exact(b), bounding[a.Prep] != bounding[b.Prep], al.A.begins(al.story, i) != al.B.begins(al.story, j), al.hardlyOther(a, b), known && days >= weekDays && al.close < twiceAt:
		return false
	}
	if !months && (al.openingDay(i, j) || al.dayOfNoun(i, j)) {
		return true
	}
	p, q := al.deed(i, j)
	if p < 0 {
		hours := strings.Contains(value.Clock(a.When), ":") == strings.Contains(value.Clock(b.When), ":")
		return hours && !months && al.close >= closeAt && al.sameHead(i, j, 2)
	}
	if x, y := &al.A.Items[p], &al.B.Items[q]; months && (!x.Predicate || x.Key != y.Key || x.Mood != y.Mood || !al.partsMeet(p, q)) {
		return false
	}
	return al.performed(p, q) || al.sameDeed(i, j, p, q, months || known && days > farDays)
}

// begins says whether a moment is that from which something will be so, and not
// that of the deed beside it: resigned, effective Friday.
func (s *Sentence) begins(story *Story, n int) bool {
	r := story.Reports[s.Report]
	first, _ := s.tokensOf(r.Marks.Tokens, &s.Items[n])
	return first > s.First && beginning[strings.ToLower(r.Marks.Tokens[first-1].In(r.Text))]
}

// beginning are words behind which the first day of something stands.
var beginning = wordSet(`effective starting beginning`)

// otherMonth says whether two moments name two months by themselves.
func otherMonth(a, b *Item) bool {
	x, y := a.When, b.When
	return len(x.Value) == len("2006-01") && len(y.Value) == len("2006-01") && x.Type == "DATE" && y.Type == "DATE" && x.Value != y.Value && x.From != "" && y.From != ""
}

// sameDeed says whether what two moments date, predicate or noun p and q, is
// one deed by what stands around them; of days far apart more is asked, and
// most of a word of saying: everybody says something every day.
func (al *Alignment) sameDeed(i, j, p, q int, far bool) bool {
	says := speaks[al.A.Items[p].Lemma]
	if al.A.Items[p].Predicate && al.close >= closeAt && al.lone(i, j) && (al.close >= twiceAt || !says) {
		return true
	}
	share, n := al.around(i, j)
	if one, m := al.told(p, q); one > share && share >= wideAround && al.A.Items[p].Predicate {
		share, n = one, m
	}
	least, around := leastShared, leastAround
	switch {
	case says && al.close < twiceAt:
		least, around = leastSpoken, spokenAround
	case far:
		least, around = leastShared+1, sureAround
	}
	return share >= around && n >= least || n >= leastSpoken && share >= wideAround && !says && al.partsMeet(p, q)
}

// performed says whether two words of saying are one deed done by the same to
// the same thing, which is done once: announced the end of the strike.
func (al *Alignment) performed(p, q int) bool {
	a, b := &al.A.Items[p], &al.B.Items[q]
	return performs[a.Lemma] && a.Done >= 0 && al.A.Items[a.Done].Noun() && al.said(a.Done, b.Done) && a.Doer >= 0 && b.Doer >= 0 && al.meet(a.Doer, b.Doer)
}

// performs are the words of saying that do what they say.
var performs = wordSet(`announce reveal disclose declare post report confirm`)

// otherSpan says whether two moments are told as so many weeks, months or years
// before or ahead of reports of about one day, and by two numbers of them.
func (al *Alignment) otherSpan(a, b *Item) bool {
	x, unit, ok := spanned(a.In(al.story.Reports[al.A.Report].Text))
	y, other, also := spanned(b.In(al.story.Reports[al.B.Report].Text))
	if !ok || !also || unit != other || x == y {
		return false
	}
	p, errP := time.Parse(time.DateOnly, string(al.story.Reports[al.A.Report].Published.Date))
	q, errQ := time.Parse(time.DateOnly, string(al.story.Reports[al.B.Report].Published.Date))
	return errP != nil || errQ != nil || math.Abs(p.Sub(q).Hours()) <= nearReports*24
}

// nearReports is how many days apart two reports are that count weeks from one
// day.
const nearReports = 3

// spanned reads a moment told from the day of writing by a count, "two weeks
// ago": the word of the count, and the unit with the rest.
func spanned(words string) (count, unit string, ok bool) {
	count, unit, ok = strings.Cut(strings.ToLower(words), " ")
	if !ok || !strings.HasSuffix(unit, " ago") && !strings.HasSuffix(unit, " earlier") {
		return "", "", false
	}
	if n, known := numerals[count]; known {
		count = strconv.Itoa(n)
	}
	for _, whole := range []string{"week", "month", "year"} {
		if strings.HasPrefix(unit, whole) {
			return count, whole, true
		}
	}
	return "", "", false
}

// partsMeet says whether one of the doer and the thing of two predicates is
// told by both.
func (al *Alignment) partsMeet(p, q int) bool {
	a, b := &al.A.Items[p], &al.B.Items[q]
	return al.said(a.Doer, b.Doer) || al.said(a.Done, b.Done)
}

const (
	farDays      = 3   // days between two that reports easily give one deed; further apart it may be done again
	weekDays     = 7   // and from which it surely is
	sureAround   = .75 // share of what is told of deeds further apart that both must tell
	wideAround   = .4  // the same of a deed by the same or to the same, of which much is told
	spokenAround = .9  // the same of a word of saying
	leastSpoken  = 5   // items around a word of saying that both must tell: everybody says something every day
)

// deed is what two moments both date, in A and in B: done by the same, to the
// same, as surely; -1 if nothing.
func (al *Alignment) deed(i, j int) (p, q int) {
	to := al.B.deeds(j)
	for _, p := range al.A.deeds(i) {
		q := al.To[p]
		if q < 0 || al.Grade[p] < Vouch || !slices.Contains(to, q) {
			continue
		}
		if a, b := &al.A.Items[p], &al.B.Items[q]; a.Negated == b.Negated && (!a.Predicate || !b.Predicate || al.tells(p)) && !al.otherThings(p, q) {
			return p, q
		}
	}
	return -1, -1
}

// otherThings says whether two predicates are done each to a thing that the
// other sentence does not tell: published the letters, published an account.
func (al *Alignment) otherThings(p, q int) bool {
	x, y := al.A.toldOf(p), al.B.toldOf(q)
	return x >= 0 && y >= 0 && !al.meet(x, y) && al.close < twiceAt
}

// toldOf is what a predicate is done to, also where it is told of that as an
// aside: a report published on Saturday.
func (s *Sentence) toldOf(n int) int {
	if it := &s.Items[n]; it.Done < 0 && it.Doer < 0 && it.Rel == "acl" {
		return it.Up
	}
	return s.thing(n)
}

// deeds are what a moment dates: what it hangs on, up to the first predicate;
// where it hangs on a name, the predicate that one does. "Orla Venn on Monday
// bought" dates the buying.
func (s *Sentence) deeds(n int) []int {
	var out []int
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < aroundRadius; k, steps = s.Items[k].Up, steps+1 {
		if s.Items[k].Kind == Name {
			if p := slices.IndexFunc(s.Items, func(it Item) bool { return it.Predicate && it.Doer == k }); p >= 0 {
				return append(out, p)
			}
			continue
		}
		out = append(out, k)
		if s.Items[k].Predicate {
			break
		}
	}
	return out
}

// Dated is the key of what an item belongs to: of a moment the deed it dates,
// of any other item what it hangs on; -1 if nothing.
func (s *Sentence) Dated(n int) int32 {
	up := s.Items[n].Up
	if deeds := s.deeds(n); s.Items[n].Kind == Moment && len(deeds) > 0 {
		up = deeds[len(deeds)-1]
	}
	if up < 0 {
		return -1
	}
	return s.Items[up].Key
}

// told is the share, by weight, of what is told of deed p in A and of deed q
// in B, moments aside and by the lesser of the two, that both tell, and the
// number of items both tell.
func (al *Alignment) told(p, q int) (share float64, n int) {
	had, a, b := 0.0, 0.0, 0.0
	for k := range al.A.Items {
		it := &al.A.Items[k]
		if it.Kind == Moment || al.A.distance(p, k) > deedRadius {
			continue
		}
		a += it.Weight
		if al.Vouched(k) && al.B.distance(q, al.To[k]) <= deedRadius+1 {
			had += it.Weight
			if !it.Light {
				n++
			}
		}
	}
	for k := range al.B.Items {
		if it := &al.B.Items[k]; it.Kind != Moment && al.B.distance(q, k) <= deedRadius {
			b += it.Weight
		}
	}
	if min(a, b) == 0 {
		return 0, 0
	}
	return had / min(a, b), n
}

// deedRadius is how far around a deed what is told of it reaches.
const deedRadius = 2

// exact says whether a moment names one day by itself, or an hour of it.
func exact(it *Item) bool {
	m := it.When
	if m.Anchor == "moment" || m.Type != "TIME" && m.Type != "DATE" {
		return false
	}
	return m.From != "" && m.From == m.To || value.Weekday(m) != "" || strings.Contains(value.Clock(m), ":")
}

// hardlyOther says whether two moments of two days may yet be one: the same
// day of another week, which is one of reading; the night between the days; a
// today that another report, written a day later, calls by its name.
func (al *Alignment) hardlyOther(a, b *Item) bool {
	d, ok := al.daysApart(a, b)
	if !ok || d == 0 {
		return false
	}
	x, y := strings.ToLower(a.In(al.story.Reports[al.A.Report].Text)), strings.ToLower(b.In(al.story.Reports[al.B.Report].Text))
	if d%weekDays == 0 {
		return !strings.ContainsAny(x+y, "0123456789")
	}
	if d > 1 {
		return false
	}
	return nightly(a) || nightly(b) || strings.Contains(x, "late ") || strings.Contains(y, "late ") || relative(x) != relative(y)
}

// daysApart is how many days lie between two moments.
func (al *Alignment) daysApart(a, b *Item) (int, bool) {
	x, errX := time.Parse(time.DateOnly, a.When.From)
	y, errY := time.Parse(time.DateOnly, b.When.From)
	if errX == nil && errY == nil {
		d := int(math.Abs(x.Sub(y).Hours()) / 24)
		if d < weekDays && (al.byWeekday(al.A, a) || al.byWeekday(al.B, b)) {
			d = min(d, weekDays-d) // of this week or of that before it
		}
		return d, true
	}
	v, w := value.Weekday(a.When), value.Weekday(b.When)
	if v == "" || w == "" {
		return 0, false
	}
	d := int(math.Abs(float64(v[0]) - float64(w[0])))
	return min(d, weekDays-d), true
}

// byWeekday says whether a moment is told by the name of its day alone.
func (al *Alignment) byWeekday(s *Sentence, it *Item) bool {
	words := strings.ToLower(it.In(al.story.Reports[s.Report].Text))
	return strings.Contains(words, "day") && !strings.ContainsAny(words, "0123456789") && !relative(words)
}

// nightly says whether a moment lies near the end of its day or its beginning.
func nightly(it *Item) bool {
	c := value.Clock(it.When)
	return c == "NI" || c == "EV" || c != "" && c < "05:00" || strings.HasPrefix(c, "23:")
}

// relative says whether a moment is told from the day of writing.
func relative(words string) bool {
	return strings.Contains(words, "today") || strings.Contains(words, "yesterday") || strings.Contains(words, "tomorrow") || strings.Contains(words, "tonight")
}

// OtherHour says whether two moments are two times of one day at which the two
// sentences say that one thing happened; surely tells that they cannot both be
// right, and not only that each says it in its way, as evening and night do.
func (al *Alignment) OtherHour(i, j int) (surely, ok bool) {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != Moment || b.Kind != Moment || !oneDay(a, b) || a.Quoted != b.Quoted || bounding[a.Prep] || bounding[b.Prep] {
		return false, false
	}
	surely, ok = hoursApart(value.Clock(a.When), value.Clock(b.When))
	if !ok || !al.hourOfOne(i, j) {
		return false, false
	}
	return surely, true
}

// bounding are the prepositions by which an hour is no more than a bound.
var bounding = wordSet(`by until till since before from`)

// oneDay says whether two moments are of one day, or one of them names no day.
func oneDay(a, b *Item) bool {
	if a.When.Type == "DURATION" || b.When.Type == "DURATION" {
		return false
	}
	return a.When.From == b.When.From || a.When.From == "" || b.When.From == ""
}

// parts of a day, each with the hours from which and to which it reaches at most.
var partsOfDay = map[string][2]int{"MO": {3, 12}, "AF": {12, 18}, "EV": {17, 23}, "NI": {19, 28}}

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

// hourOfOne says whether two moments date one thing: a deed of which both tell
// more, or a noun for what happens.
func (al *Alignment) hourOfOne(i, j int) bool {
	for _, p := range al.A.timed(i) {
		for _, q := range al.B.timed(j) {
			a, b := &al.A.Items[p], &al.B.Items[q]
			switch {
			case a.Predicate != b.Predicate, speaks[a.Lemma], speaks[b.Lemma], a.Light, b.Light, a.Negated != b.Negated:
			case a.Key != b.Key && (!a.Predicate || al.likeness(p, q) < hourCosine):
			case al.otherThings(p, q):
			default:
				if _, n := al.told(p, q); n >= leastTimed || !a.Predicate && n >= 1 {
					return true
				}
			}
		}
	}
	return false
}

const (
	hourCosine = .5 // likeness of two verbs that may be of one deed
	leastTimed = 2  // items told of it by both
)

// timed is what a moment dates: what it hangs on, and the deeds that are told in
// one breath with that: were called on Sunday evening and found him.
func (s *Sentence) timed(n int) []int {
	out := s.deeds(n)
	if len(out) > 0 && !s.Items[out[len(out)-1]].Predicate { // a noun of a noun of a noun
		for k, steps := s.Items[out[len(out)-1]].Up, 0; k >= 0 && steps < aroundRadius; k, steps = s.Items[k].Up, steps+1 {
			if s.Items[k].Predicate {
				out = append(out, k)
				break
			}
		}
	}
	for _, p := range out {
		for k := range s.Items {
			if it := &s.Items[k]; it.Up == p && it.Rel == "conj" && it.Predicate && k > p {
				out = append(out, k)
			}
		}
	}
	return out
}

// Clocked says whether an item is a moment that tells a time of day.
func (it *Item) Clocked() bool {
	if it.Kind != Moment {
		return false
	}
	c := value.Clock(it.When)
	_, hour := minutes(c)
	_, part := partsOfDay[c]
	return hour || part
}
