package rival

import (
	"math"
	"strings"
	"time"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/value"
)

// moment is a moment of a sentence, with the report that tells it.
type moment struct {
	*statement.Item
	report *news.Report
}

// moment is item n of a sentence.
func (s sentence) moment(n int) moment { return moment{&s.Items[n], s.report} }

// words are those of a moment, in small letters.
func (m moment) words() string { return strings.ToLower(m.In(m.report.Text)) }

// published is the day on which the report was published, if it is known.
func (m moment) published() (time.Time, bool) { return dayOf(string(m.report.Published.Date)) }

func dayOf(date string) (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, date)
	return t, err == nil
}

const (
	farDays  = 3 // days between two that reports easily give one deed; further apart it may be done again
	weekDays = 7 // and from which it surely is
)

// daysApart is how many days lie between two moments.
func daysApart(a, b moment) (int, bool) {
	x, okX := dayOf(a.When.From)
	y, okY := dayOf(b.When.From)
	if okX && okY {
		d := int(math.Abs(x.Sub(y).Hours()) / 24)
		if d < weekDays && (a.byWeekday() || b.byWeekday()) {
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
func (m moment) byWeekday() bool {
	words := m.words()
	return strings.Contains(words, "day") && !strings.ContainsAny(words, "0123456789") && !relative(words)
}

// partOfDay says whether a moment tells a part of a day and not of which: in the night.
func (m moment) partOfDay() bool {
	words := m.words()
	return m.When.Type == "TIME" && !strings.Contains(value.Clock(m.When), ":") && !strings.Contains(words, "day") && !strings.ContainsAny(words, "0123456789") && !relative(words)
}

// hardlyOther says whether two moments of two days may yet be one: the same
// day of another week, which is one of reading; the night between the days; a
// today that another report, written a day later, calls by its name.
func hardlyOther(a, b moment) bool {
	d, ok := daysApart(a, b)
	if !ok || d == 0 {
		return false
	}
	x, y := a.words(), b.words()
	if d%weekDays == 0 {
		return !strings.ContainsAny(x+y, "0123456789")
	}
	if d > 1 {
		return false
	}
	if relative(x) != relative(y) {
		return true
	}
	if after(a, b) {
		a, b = b, a
	}
	return a.late() && b.Clock() == "" || b.early() && a.Clock() == "" || a.late() && b.early()
}

// after says whether the first of two moments that are a day apart is the later one.
func after(a, b moment) bool {
	x, okX := dayOf(a.When.From)
	y, okY := dayOf(b.When.From)
	if okX && okY && !a.byWeekday() && !b.byWeekday() {
		return x.After(y)
	}
	v, w := value.Weekday(a.When), value.Weekday(b.When)
	return v != "" && w != "" && (int(v[0])-int(w[0])+weekDays)%weekDays == 1
}

// Clock is what a moment says of the time of its day.
func (m moment) Clock() string { return value.Clock(m.When) }

// late says whether a moment lies near the end of its day.
func (m moment) late() bool {
	c := m.Clock()
	return c == "NI" || c == "EV" || c >= "19:00" && c <= "24:00" || strings.Contains(m.words(), "late ")
}

// early says whether a moment lies near the beginning of its day.
func (m moment) early() bool {
	c := m.Clock()
	return c != "" && c < "05:00" || c == "MO" || strings.Contains(m.words(), "early ")
}

// relative says whether a moment is told from the day of writing.
func relative(words string) bool {
	return strings.Contains(words, "today") || strings.Contains(words, "yesterday") || strings.Contains(words, "tomorrow") || strings.Contains(words, "tonight")
}

// exact says whether a moment names one day by itself, or an hour of it.
func exact(m *news.Moment) bool {
	if m.Anchor == "moment" || m.Type != "TIME" && m.Type != "DATE" {
		return false
	}
	return m.From != "" && m.From == m.To || value.Weekday(m) != "" || strings.Contains(value.Clock(m), ":")
}

// bounding are the prepositions by which an hour or day is no more than a bound.
var bounding = english.Set(`by until till since before from beyond past`)

// begins says whether a moment is that from which something will be so, and not
// that of the deed beside it: resigned, effective Friday.
func (s sentence) begins(n int) bool {
	first, _ := s.tokensOf(n)
	return first > s.First && beginning[s.word(first-1)]
}

// beginning are words behind which the first day of something stands.
var beginning = english.Set(`effective starting beginning`)
