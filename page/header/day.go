package header

import (
	"regexp"
	"strconv"
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/word"
)

// day is the day at the front of words, and how many it takes.
func day(w []word.Word) (calendar.Day, int) {
	if x, n := calendar.In(w); n > 0 {
		return x, n
	}
	if len(w) == 0 {
		return calendar.Day{}, 0
	}
	if x := written(w[0].Low); x.Y > 0 {
		return x, 1
	}
	if len(w) > 1 && word.IsWeekday(w[0].Low) {
		if x := calendar.Among(w[0].Low + " " + w[1].Low); x.Y > 0 && word.IsDigit(w[1].Low[0]) {
			return x, 2
		}
	}
	return calendar.Day{}, 0
}

// The ways in which one word is a day: 2031-05-04T06:15Z, 26-May-2031, May-26-2031.
var (
	isoMoment = regexp.MustCompile(`^(\d{4}-\d\d-\d\d)t\d\d:\d\d`)
	dashedDay = regexp.MustCompile(`^(?:(\d{1,2})-(\p{L}{3,9})|(\p{L}{3,9})-(\d{1,2}))-(\d{4})$`)
)

// written is the day that one word is, none if it is none.
func written(low string) calendar.Day {
	if m := isoMoment.FindStringSubmatch(low); m != nil {
		return calendar.Of(m[1])
	}
	if m := dashedDay.FindStringSubmatch(low); m != nil {
		d, month := m[1], m[2]
		if d == "" {
			d, month = m[4], m[3]
		}
		y, _ := strconv.Atoi(m[5])
		if n := calendar.Number(d); n > 0 && word.MonthOf(month) > 0 {
			return calendar.Day{Y: y, M: word.MonthOf(month), D: n}
		}
		return calendar.Day{}
	}
	return calendar.Figures(low)
}

// dayIn is the day of a line: that behind the word for publication, else the first.
func dayIn(line string) calendar.Day {
	w := word.Of(line, 0, len(line))
	if x := calendar.Published(w); x.Y > 0 {
		return x
	}
	for i := range w {
		if x, n := day(w[i:]); n > 0 {
			return x
		}
	}
	return calendar.Day{}
}

// Dated is the day of a line that tells more than credits: the number of an issue,
// a section, for whom it was put up. It has no more words than a headline.
func Dated(line string) calendar.Day {
	if len(line) > longest || len(strings.Fields(line)) > mostDated {
		return calendar.Day{}
	}
	return dayIn(line)
}

// mostDated is how many words such a line has at most.
const mostDated = 16
