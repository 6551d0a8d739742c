package moment

import (
	"slices"
	"strings"

	"synoptic/news"
)

// join makes one of a day and an hour that stand side by side ("10 p.m.
// Wednesday", "Friday, 5 p.m."), and gives an hour the day spoken of with it.
func (r *reading) join(from int, m *news.Moment, s sense) bool {
	if len(r.out) == 0 || r.last.to > from || !r.sameSentence(r.last.to, from) {
		return false
	}
	prev := &r.out[len(r.out)-1]
	between := strings.TrimSpace(r.text[prev.End:m.Start])
	switch {
	case r.last.isHourOf(s):
		apart := r.hourOfNounOn(prev.End, m.Start)
		if !hourToDay[between] && !apart {
			return false
		}
		prev.Value, prev.Anchor = s.value+r.last.clock, s.anchor
		if apart || between == "on" { // they stay two: "at 5 p.m. on Friday"
			place(prev)
			return false
		}
	case s.isHourOf(r.last.sense):
		m.Value, m.Anchor = r.last.value+s.clock, r.last.anchor
		if !dayToHour[between] {
			return false
		}
		prev.Value = m.Value
	default:
		return false
	}
	prev.End, prev.Type = m.End, "TIME"
	place(prev)
	r.remember(sense{value: prev.Value, typ: "TIME"}, from)
	r.last.sense = sense{value: prev.Value, typ: "TIME", clock: "joined"}
	return true
}

// What may stand between an hour and its day, and between a day and its hour.
var (
	hourToDay = map[string]bool{"": true, ",": true, "on": true, "(": true, "of": true}
	dayToHour = map[string]bool{"": true, ",": true}
)

// hourOfNounOn says whether between an hour and a day only a noun stands that has that
// hour, and "on": by a midnight deadline on Friday.
func (r *reading) hourOfNounOn(from, to int) bool {
	words := strings.Fields(r.text[from:to])
	if len(words) != 2 || words[1] != "on" {
		return false
	}
	at := from + strings.Index(r.text[from:to], words[0])
	i, found := slices.BinarySearchFunc(r.tokens, at, func(t news.Token, at int) int { return t.Start - at })
	return found && r.tokens[i].Tag == "NOUN"
}

// isHourOf says whether an hour, told beside a day, may be one of that day.
func (s sense) isHourOf(day sense) bool {
	return s.clock != "" && day.clock == "" && day.typ == "DATE" && isDay(day.value)
}

// isDay says whether a value is that of one day, known or not.
func isDay(v string) bool {
	return len(v) == 10 && v[4] == '-' && (v[7] == '-' || v[5] == 'W')
}

// sameSentence says whether no line or sentence ends between the pieces.
func (r *timeReading) sameSentence(i, j int) bool {
	for ; i < j; i++ {
		if r.ps[i].Broke || r.text[r.ps[i].Start] == '.' {
			return false
		}
	}
	return j >= len(r.ps) || !r.ps[j].Broke
}
