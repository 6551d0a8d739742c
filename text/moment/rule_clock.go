package moment

import (
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// Parts of the day, as piece values.
const (
	partMorning = 1 + iota
	partAfternoon
	partEvening
	partNight
)

var partValues = [...]string{"", "TMO", "TAF", "TEV", "TNI"}

// clockRules read times of the day.
var clockRules = []rule{
	{
		name:     "clock time",
		patterns: []string{"@clock @pm? @zone?", "@day @pm @zone?", "@dec @pm @zone?", "@num o ' clock"},
		means: func(r *reading, m *match) sense {
			minutes, ok := m.minutes()
			if !ok {
				return sense{}
			}
			return r.hour(clockValue(minutes))
		},
		examples: []example{
			{"2014-03-10", "Shots rang out at 12:10 p.m. Saturday.", "12:10 p.m. Saturday", "2014-03-08T12:10"},
			{"1998-02-13", "He was seized at 10 p.m. Wednesday.", "10 p.m. Wednesday", "1998-02-11T22:00"},
			{"2014-03-10", "On Saturday at 3 a.m. the roof fell.", "3 a.m.", "2014-03-08T03:00"},
			{"2014-03-10", "Doors will open at 8pm on Wednesday.", "8pm", "2014-03-12T20:00"},
			{"2014-03-10", "The match began at 8.30pm on Sunday.", "8.30pm", "2014-03-09T20:30"},
			{"", "It happened about 12:10 a.m. near the port.", "12:10 a.m.", "XXXX-XX-XXT00:10"},
		},
	},
	{
		name:     "noon and midnight",
		patterns: []string{"noon", "midday", "midnight"},
		means: func(r *reading, m *match) sense {
			if m.has("midnight") {
				return r.hour("T24:00")
			}
			return r.hour("T12:00")
		},
		examples: []example{
			{"1998-02-13", "Talks broke off at noon Thursday.", "noon Thursday", "1998-02-12T12:00"},
		},
	},
	{
		name:     "part of the day of publication",
		patterns: []string{"this @part", "tonight", "last night|evening", "yesterday @part", "tomorrow @part", "overnight"},
		means: func(r *reading, m *match) sense {
			part, shift := m.val(piece.Part), 0
			if part == 0 {
				part = partNight
			}
			switch {
			case m.has("last"), m.has("yesterday"):
				shift = -1
			case m.has("tomorrow"):
				shift = 1
			}
			s := r.dayFromNow(shift, m)
			return sense{value: s.value + partValues[part], typ: "TIME", anchor: s.anchor}
		},
		examples: []example{
			{"1998-01-20", "The channel reported it last night.", "last night", "1998-01-19TNI"},
			{"2025-05-05", "He speaks this evening.", "this evening", "2025-05-05TEV"},
		},
	},
	{
		name: "part of a day just named",
		patterns: []string{
			"@weekday|@day|@ord|@month < @part", "@part > yesterday|@weekday", "@part > of @weekday|@month|@day",
			"the @part > of @weekday|@month|@day|@ord", "the|that @part", "the next|following|previous @part",
		},
		means: func(r *reading, m *match) sense {
			if !r.ps[m.from].Is(piece.Part) && (m.to >= len(r.ps) || r.ps[m.to].ID != lexOf) {
				return r.partOfRef(m)
			}
			return r.hour(partValues[m.val(piece.Part)])
		},
		examples: []example{
			{"2025-05-05", "He called on Saturday night.", "Saturday night", "2025-05-03TNI"},
			{"2025-05-05", "He fell on April 16. That night he died.", "That night", "2025-04-16TNI"},
		},
	},
}

// minutes is the captured time of the clock in minutes after midnight.
func (m *match) minutes() (int, bool) {
	minutes, clock := m.val(piece.Clock), m.at(piece.Clock) != nil
	if p := m.at(piece.Decimal); p != nil { // 8.30pm
		hundredths := int(p.Num*100 + 0.5)
		minutes, clock = hundredths/100*60+hundredths%100, hundredths%100 < 60
		if !clock {
			return 0, false
		}
	}
	if !clock {
		n, _ := m.num()
		if n != float64(int(n)) || n < 1 || n > 24 {
			return 0, false
		}
		minutes = int(n) * 60
	}
	switch p := m.at(piece.Meridiem); {
	case p != nil && p.Value == 12:
		if minutes < 12*60 {
			minutes += 12 * 60
		}
	case p != nil:
		if minutes >= 12*60 {
			minutes -= 12 * 60
		}
	}
	return minutes, minutes <= 24*60
}

// clockValue writes minutes after midnight as T22:05.
func clockValue(minutes int) string {
	b := calendar.Padded([]byte{'T'}, minutes/60, 2)
	return string(calendar.Padded(append(b, ':'), minutes%60, 2))
}

// hour is a time of day on the day spoken of in the sentence, else on the
// day of publication if the text is about that, else on a day not known.
func (r *reading) hour(clock string) sense {
	day := "XXXX-XX-XX"
	anchor := ""
	switch {
	case r.event.D > 0 && !r.narrative && r.pub.recent(r.event):
		day, anchor = r.event.String(), "moment"
	case r.refDay.D > 0 && (r.narrative || r.refIsNear()):
		day, anchor = r.refDay.String(), "moment"
	case r.pub.known(calendar.Days):
		day, anchor = r.pub.String(), "published"
	}
	return sense{value: day + clock, typ: "TIME", anchor: anchor, clock: clock}
}

// recent says whether a day lies so shortly before publication that an hour
// without a day is most likely one of it.
func (p publication) recent(t calendar.Day) bool {
	const days = 14
	return p.D == 0 || !p.Before(t) && t.Serial() > p.Serial()-days
}

// refIsNear says whether a day was spoken of a few sentences ago at most.
func (r *reading) refIsNear() bool {
	const reach = 120
	return r.last.to-r.refAt < reach
}

// partOfRef is "that night", "the next morning".
func (l *lastSpoken) partOfRef(m *match) sense {
	if l.refDay.D == 0 {
		return sense{}
	}
	t := l.refDay
	if m.has("next") || m.has("following") {
		t = t.PlusDays(1)
	}
	if m.has("previous") {
		t = t.PlusDays(-1)
	}
	if m.has("the") && t == l.refDay {
		return sense{}
	}
	return sense{value: t.String() + partValues[m.val(piece.Part)], typ: "TIME", anchor: "moment"}
}
