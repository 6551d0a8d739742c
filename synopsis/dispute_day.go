package synopsis

import "strings"

// weekdays finds deeds that reports place on different days of the week. The
// day must hang on the same word in both, and a report that gives the word
// two days gives none.
func (u *units) weekdays() []answer {
	var slots []slot
	for i := range u.reports {
		if u.echo[i] == nobody {
			slots = append(slots, u.daysIn(i)...)
		}
	}
	twice := map[string]string{} // report and word -> the day, or "twice"
	for _, s := range slots {
		key := u.reports[s.report].ID + s.question
		if d, ok := twice[key]; ok && d != s.value {
			twice[key] = "twice"
			continue
		}
		twice[key] = s.value
	}
	return u.pairs(slots, func(a, b *slot) bool {
		if twice[u.reports[a.report].ID+a.question] == "twice" || twice[u.reports[b.report].ID+b.question] == "twice" {
			return false
		}
		return a.value != b.value && a.day.From != b.day.From && !u.strangers(a, b) && u.framed(a, b) >= oneDeed && u.common(a, b) >= dayShare
	})
}

// daysIn are the days of the week a report gives, once for each word they
// hang on.
func (u *units) daysIn(i int) []slot {
	var out []slot
	r := &u.reports[i]
	for _, m := range r.Marks.Moments {
		day := weekday(m.In(r.Text))
		k := u.partAt(i, m.Start)
		if day == "" || k < 0 || m.Type == "SET" || m.From == "" || m.From != m.To {
			continue
		}
		for _, c := range u.hangsOn(k, m.Span) {
			out = append(out, slot{
				answer: answer{
					kind: "time", question: "day " + u.keys[c], value: day, report: i,
					words: m.Span, cite: u.parts[k].Span, about: u.parts[k].Span,
				},
				part: k, anchors: []int32{c}, day: m,
			})
		}
	}
	return out
}

// weekday is the day of the week in the words, "" if there is none or more
// than one.
func weekday(words string) string {
	day := ""
	for _, w := range strings.Fields(plain(words)) {
		w = strings.Trim(strings.TrimSuffix(w, "'s"), ",.")
		if !dayNames[w] {
			continue
		}
		if day != "" {
			return ""
		}
		day = w
	}
	return day
}

var dayNames = wordSet(`monday tuesday wednesday thursday friday saturday sunday`)

// dayShare is the least weight that two parts must share beside the word their
// days hang on.
const dayShare = 0.8
