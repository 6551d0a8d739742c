package synopsis

import (
	"strings"

	"synoptic/news"
)

const (
	clockLeast = 0.4 // how likely two units must say the same for their hours to be set against each other
	clockSlack = 15  // minutes that "about" may stand for
)

// clocks finds units that say the same and give another hour for it. Units
// with more than one hour, and those that share one, are left alone.
func (u *units) clocks() []answer {
	hours := make([][]hour, len(u.parts))
	for i := range u.parts {
		hours[i] = u.hoursIn(&u.parts[i])
	}
	var out []answer
	for _, e := range u.near {
		if e.p < clockLeast {
			continue
		}
		for _, i := range few(u.wordings[e.a]) {
			for _, j := range few(u.wordings[e.b]) {
				if u.parts[i].report == u.parts[j].report || len(hours[i]) != 1 || len(hours[j]) != 1 {
					continue
				}
				a, b := hours[i][0], hours[j][0]
				if apartBy(a, b) > clockSlack {
					x, y := u.clock(i, a), u.clock(j, b)
					x.with, y.with = y.place(), x.place()
					out = append(out, x, y)
				}
			}
		}
	}
	return out
}

// apartBy is the minutes between two hours; half a day is nothing where one
// does not say which half it means.
func apartBy(a, b hour) int {
	d := max(a.minute-b.minute, b.minute-a.minute)
	if !a.half || !b.half {
		d = min(d, max(d-halfDay, halfDay-d))
	}
	return d
}

const halfDay = 12 * 60

// clocked finds hours that hang on one word in reports whose sentences need
// not be alike.
func (u *units) clocked() []answer {
	var slots []slot
	for i := range u.reports {
		if u.echo[i] != nobody {
			continue
		}
		for k := u.extent[i][0]; k < u.extent[i][1]; k++ {
			if !u.plainSize(k) {
				continue
			}
			for _, h := range u.hoursIn(&u.parts[k]) {
				for _, c := range u.hangsOn(k, h.words) {
					a := u.clock(k, h)
					a.question += " " + u.keys[c]
					slots = append(slots, slot{answer: a, part: k, anchors: []int32{c}, hour: h})
				}
			}
		}
	}
	return u.pairs(slots, func(a, b *slot) bool {
		return apartBy(a.hour, b.hour) > clockSlack && !u.strangers(a, b) && u.framed(a, b) >= oneDeed && u.common(a, b) >= dayShare
	})
}

// hour is a time of day in minutes after midnight, and its words.
type hour struct {
	minute int
	value  string
	words  news.Span
	half   bool // the words say which half of the day, or it is past noon
}

// clock is an hour of part i as an answer.
func (u *units) clock(i int, h hour) answer {
	p := &u.parts[i]
	return answer{kind: "time", question: "clock", value: h.value, report: p.report, words: h.words, cite: p.Span, about: p.Span}
}

// hoursIn are the hours a part gives, those that are told to the minute or
// the hour.
func (u *units) hoursIn(p *unit) []hour {
	var out []hour
	for _, m := range u.reports[p.report].Marks.Moments {
		if m.Start < p.Start {
			continue
		}
		if m.Start >= p.End {
			break
		}
		_, clock, ok := strings.Cut(m.Value, "T")
		if !ok || m.Type != "TIME" || len(clock) < 5 || clock[2] != ':' {
			continue
		}
		minute := int(clock[0]-'0')*600 + int(clock[1]-'0')*60 + int(clock[3]-'0')*10 + int(clock[4]-'0')
		text := strings.ToLower(m.In(u.reports[p.report].Text))
		half := minute > halfDay || strings.Contains(text, "a.m") || strings.Contains(text, "p.m") || strings.HasSuffix(text, "am") || strings.HasSuffix(text, "pm")
		out = append(out, hour{minute, clock[:5], u.loosened(p, m.Span), half})
	}
	return out
}

// loosened is the words of an hour with those before it that make it loose:
// shortly after seven.
func (u *units) loosened(p *unit, sp news.Span) news.Span {
	ws := u.reports[p.report].in(news.Span{Start: p.Start, End: sp.Start})
	for k := len(ws) - 1; k >= 0 && looseTime[u.form(ws[k])]; k-- {
		sp.Start = ws[k].Start
	}
	return sp
}

var looseTime = wordSet(`about around shortly just soon after before nearly almost past`)
