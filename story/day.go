package story

import (
	"time"

	"synoptic/news"
)

// dayOf is the day of publication in days since 1970-01-01, or unknown. A
// month or a year alone is unknown.
func dayOf(r *news.Report) int32 {
	t, err := time.Parse(time.DateOnly, string(r.Published.Date))
	if err != nil {
		return unknown
	}
	return int32(t.Unix() / 86400)
}

const mostDays = 4

// days finds the first days that the words name: a weekday is the last one
// before publication, a month with a day the nearest such date that is not
// long after publication, unless a year follows.
func (rd *reader) days(r *news.Report, words []word, published int32) (out [mostDays]int32) {
	n := 0
	for i := range out {
		out[i] = unknown
	}
	for i := range words {
		w := &words[i]
		if w.flags&capital == 0 {
			continue
		}
		d := unknown
		switch k := dateWords[w.hash&(dateSlots-1)]; {
		case k.hash != w.hash || k.number == 0:
			continue
		case k.number < 0:
			if published != unknown {
				d = int(weekday(int32(-k.number-1), published))
			}
		default:
			d = int(rd.monthDay(words[i+1:], int(k.number), published))
		}
		if d == unknown || has(out[:n], int32(d)) {
			continue
		}
		out[n] = int32(d)
		if n++; n == mostDays {
			break
		}
	}
	return out
}

func has(days []int32, d int32) bool {
	for _, x := range days {
		if x == d {
			return true
		}
	}
	return false
}

// weekday is the last day w (0 is Sunday) not after published.
func weekday(w, published int32) int32 {
	today := (published + 4) % 7 // 1970-01-01 was a Thursday
	return published - (today-w+7)%7
}

// monthDay reads a day and perhaps a year after the name of a month.
func (rd *reader) monthDay(next []word, month int, published int32) int32 {
	if len(next) == 0 || next[0].flags&number == 0 {
		return unknown
	}
	day := rd.value(&next[0])
	if day < 1 || day > 31 {
		return unknown
	}
	if len(next) > 1 && next[1].flags&number != 0 {
		if year := rd.value(&next[1]); year > 1900 && year < 2200 {
			return date(year, month, day)
		}
	}
	if published == unknown {
		return unknown
	}
	year := time.Unix(int64(published)*86400, 0).UTC().Year()
	d := date(year, month, day)
	if d > published+soon {
		d = date(year-1, month, day)
	}
	return d
}

const soon = 60 // days after publication that a date without a year may lie

func date(year, month, day int) int32 {
	return int32(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// value is the number a word of at most four digits and perhaps an ending
// ("3rd") stands for, 0 if none.
func (rd *reader) value(w *word) int {
	n := 0
	for i, c := range []byte(rd.text[w.start:min(w.end, w.start+5)]) {
		if c < '0' || c > '9' || i > 3 {
			if i == 0 || i > 3 {
				return 0
			}
			break
		}
		n = 10*n + int(c-'0')
	}
	return n
}

const dateSlots = 1 << 12

// dateWords finds months (above 0) and weekdays (below 0, Sunday is -1) by
// the hash of their name.
var dateWords = func() (t [dateSlots]struct {
	hash   uint32
	number int8
},
) {
	put := func(number int8, names ...string) {
		for _, n := range names {
			w, _ := readWord(n, 0)
			t[w.hash&(dateSlots-1)].hash, t[w.hash&(dateSlots-1)].number = w.hash, number
		}
	}
	for i := range 7 {
		put(int8(-i-1), time.Weekday(i).String())
	}
	for m := time.January; m <= time.December; m++ {
		put(int8(m), m.String(), m.String()[:3])
	}
	put(9, "Sept")
	return t
}()
