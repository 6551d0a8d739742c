package story

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"synoptic/news"
)

// inventor makes up events and reports of them: each event has people, a
// place, a few things and figures that no other has; its reports tell it in
// sentences of their own among words all news share.
type inventor struct {
	*rand.Rand
	day time.Time
}

func newInventor(seed uint64) *inventor {
	return &inventor{rand.New(rand.NewPCG(seed, 7)), time.Date(2031, 3, 1, 0, 0, 0, 0, time.UTC)}
}

var syllables = strings.Fields("ba ri to len mor ka vis dun el sha pol ter ny gor wen ast il ro mak fen ul bra zet qui hol")

func (v *inventor) name() string {
	n := v.pick(syllables) + v.pick(syllables) + v.pick(syllables)
	return strings.ToUpper(n[:1]) + n[1:]
}

func (v *inventor) pick(list []string) string { return list[v.IntN(len(list))] }

// invented is an event.
type invented struct {
	id             int
	person, second string
	place, thing   string
	figures        [2]int
	said           string
	day            time.Time
}

var (
	newsVerbs = strings.Fields("said told announced confirmed denied warned added reported explained found")
	newsWords = strings.Fields("government minister police court council company workers report week year people officials statement plan money public school hospital road city country members group leaders law vote support family local national service security health change future problem question answer decision meeting result number case part place home water power building street")
)

func (v *inventor) event(id int) invented {
	return invented{
		id: id, person: v.name() + " " + v.name(), second: v.name() + " " + v.name(), place: v.name(), thing: strings.ToLower(v.name()),
		figures: [2]int{11 + v.IntN(900), 11 + v.IntN(90)},
		said:    v.filler(9),
		day:     v.day.AddDate(0, 0, v.IntN(20)),
	}
}

func (v *inventor) filler(n int) string {
	var w []string
	for range n {
		w = append(w, v.pick(newsWords))
	}
	return strings.Join(w, " ")
}

// report tells an event; no two reports of it have the same sentences.
func (v *inventor) report(e invented, k int) news.Report {
	surname := strings.Fields(e.person)[1]
	lines := []string{
		fmt.Sprintf("%s of %s %s on %s that the %s had hurt %d people.", e.person, e.place, v.pick(newsVerbs), e.day.Weekday(), e.thing, e.figures[0]),
		fmt.Sprintf("“%s,” %s %s about the %s in %s.", e.said, surname, v.pick(newsVerbs), e.thing, e.place),
		fmt.Sprintf("In %s, %s %s the %s cost %d crowns after the %s of the %s.", e.place, e.second, v.pick(newsVerbs), e.thing, e.figures[1], v.pick(newsWords), v.pick(newsWords)),
	}
	v.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	for range 3 + v.IntN(4) {
		at := v.IntN(len(lines) + 1)
		lines = append(lines[:at], append([]string{"The " + v.filler(8+v.IntN(8)) + "."}, lines[at:]...)...)
	}
	r := report(fmt.Sprintf("e%d-%d", e.id, k), "", fmt.Sprintf("%s %s in %s over %s", surname, v.pick(newsVerbs), e.place, e.thing), strings.Join(lines, "\n\n"))
	r.Published.Date = news.Maybe(e.day.AddDate(0, 0, v.IntN(2)).Format(time.DateOnly))
	r.Outlet.Name = news.Maybe(fmt.Sprintf("Outlet %d", k))
	return r
}

// stream makes up n events of one to four reports each, in order of date.
func (v *inventor) stream(n int) (out []news.Report) {
	for i := range n {
		e := v.event(i)
		for k := range 1 + v.IntN(4) {
			out = append(out, v.report(e, k))
		}
	}
	return out
}

// reworded gives the report again under another id, with one word changed.
func reworded(r news.Report, id string) news.Report {
	r.ID = id
	r.Text = strings.Replace(r.Text, "The ", "This ", 1)
	return r
}
