package invented

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// event is something that did not happen.
type event struct {
	id     uint64
	theme  *theme
	slots  map[string]string
	people []person
	day    time.Time
	facts  []fact
	quotes []quotation
	size   int // reports of it
}

type person struct{ name, role string }

type fact struct{ doer, deed, when, number string }

type quotation struct {
	words string
	who   person
}

// event is the i-th event.
func (m *Maker) event(i uint64, day time.Time) *event {
	c := of(m.Seed, anEvent, i)
	e := &event{id: i, theme: &themes[c.IntN(len(themes))], day: day, size: c.size()}
	for range 4 {
		e.people = append(e.people, person{c.name() + " " + c.name(), c.pick(strings.Split(roles, "|"))})
	}
	e.slots = map[string]string{
		"place": c.place(), "other": c.place(), "street": c.name() + " " + c.one("Street Road Lane Square Avenue"),
		"firm": c.name() + " " + c.one("Works Pumps Freight Logistics Holdings Energy"), "body": "the " + c.name() + " " + c.one("Institute Office Agency Council Trust"),
		"a": e.people[0].name, "b": e.people[1].name, "c": e.people[2].name,
		"n": strconv.Itoa(11 + c.IntN(380)), "m": strconv.Itoa(2 + c.IntN(60)), "sum": fmt.Sprintf("%d.%d million", 1+c.IntN(90), 1+c.IntN(9)),
	}
	deeds := c.Perm(len(e.theme.deeds))
	for k := range 7 {
		f := fact{doer: c.pick(e.theme.doers), deed: e.theme.deeds[deeds[k]], when: c.pick(e.theme.when), number: strconv.Itoa(3 + c.IntN(90))}
		e.facts = append(e.facts, f)
	}
	for _, k := range c.Perm(len(said))[:4] {
		detail := c.pick(e.theme.details)
		words := e.told(said[k], strconv.Itoa(4+c.IntN(40)), map[string]string{"detail": e.told(detail, "", nil)})
		e.quotes = append(e.quotes, quotation{words, e.people[c.IntN(len(e.people))]})
	}
	return e
}

// size is how many reports an event has: most have few, some very many.
func (c chance) size() int {
	switch n := c.IntN(100); {
	case n < 55:
		return 1
	case n < 80:
		return 2 + c.IntN(2)
	case n < 95:
		return 4 + c.IntN(7)
	}
	return 11 + c.IntN(30)
}

func (c chance) place() string {
	if c.is(30) {
		return c.one("Port North Upper Saint New") + " " + c.name()
	}
	return c.name()
}

// told fills the slots of the event into a pattern; more goes before them, and
// m is the number of this phrase.
func (e *event) told(pattern, m string, more map[string]string) string {
	return fill(pattern, func(slot string) string {
		if words, is := more[slot]; is {
			return words
		}
		if slot == "m" && m != "" {
			return m
		}
		return e.slots[slot]
	})
}

// article is what one outlet tells of an event.
type article struct {
	title, byline string
	paragraphs    []string
	published     time.Time
}

// article tells an event anew.
func (e *event) article(c chance, published time.Time) article {
	a := article{title: e.told(c.pick(e.theme.title), "", nil), byline: c.name() + " " + c.name(), published: published}
	lead := capital(e.told(c.pick(e.theme.lead), "", nil))
	a.paragraphs = append(a.paragraphs, fmt.Sprintf("%s on %s, %s.", lead, e.day.Weekday(), e.source(c)))
	facts, quotes := c.Perm(len(e.facts))[:4+c.IntN(4)], c.Perm(len(e.quotes))[:2+c.IntN(3)]
	for len(facts)+len(quotes) > 0 {
		switch {
		case len(facts) > 0 && (len(quotes) == 0 || c.is(65)):
			a.add(c, e.fact(c, e.facts[facts[0]]))
			facts = facts[1:]
		default:
			a.paragraphs = append(a.paragraphs, e.quote(c, e.quotes[quotes[0]]))
			quotes = quotes[1:]
		}
		for range 1 + c.IntN(3) {
			a.add(c, e.beside(c))
		}
	}
	for words := a.words(); words < 300+c.IntN(500); words = a.words() {
		a.add(c, e.beside(c))
	}
	return a
}

// add adds a sentence, in a paragraph of its own or to the last.
func (a *article) add(c chance, sentence string) {
	last := &a.paragraphs[len(a.paragraphs)-1]
	if strings.Count(*last, ". ") < 3 && !strings.Contains(*last, "“") && c.is(60) {
		*last += " " + sentence
		return
	}
	a.paragraphs = append(a.paragraphs, sentence)
}

func (a *article) words() (n int) {
	for _, p := range a.paragraphs {
		n += 1 + strings.Count(p, " ")
	}
	return n
}

// source is who says so.
func (e *event) source(c chance) string {
	p := e.people[c.IntN(len(e.people))]
	switch c.IntN(4) {
	case 0:
		return fmt.Sprintf("%s, %s, said", p.name, article1(p.role))
	case 1:
		return "officials in " + e.slots["place"] + " said"
	case 2:
		return e.slots["body"] + " said"
	}
	return fmt.Sprintf("said %s, %s", p.name, article1(p.role))
}

// article1 is a noun behind its article.
func article1(noun string) string {
	if strings.ContainsAny(noun[:1], "aeiou") {
		return "an " + noun
	}
	return "a " + noun
}

// fact tells a fact in one of three ways. One report in twelve has another
// number.
func (e *event) fact(c chance, f fact) string {
	number := f.number
	if c.is(8) {
		n, _ := strconv.Atoi(number)
		number = strconv.Itoa(n + 1 + c.IntN(5))
	}
	doer, deed, when := e.told(f.doer, number, nil), e.told(f.deed, number, nil), f.when
	switch c.IntN(3) {
	case 0:
		return fmt.Sprintf("%s %s %s, %s.", capital(doer), deed, when, e.source(c))
	case 1:
		return fmt.Sprintf("%s, %s %s, according to %s.", capital(when), doer, deed, e.people[c.IntN(len(e.people))].name)
	}
	return fmt.Sprintf("%s of %s said that %s %s %s.", e.people[c.IntN(len(e.people))].name, e.slots["place"], doer, deed, when)
}

// quote gives what somebody said, whole or shortened.
func (e *event) quote(c chance, q quotation) string {
	words := q.words
	if first, _, found := strings.Cut(words, ","); found && c.is(25) {
		words = first
	}
	if c.is(50) {
		return fmt.Sprintf("“%s,” said %s, %s.", words, q.who.name, article1(q.who.role))
	}
	return fmt.Sprintf("%s told reporters on %s: “%s.”", q.who.name, e.day.Weekday(), words)
}

// beside tells something that is no part of the event.
func (e *event) beside(c chance) string {
	return e.told(c.pick(around), strconv.Itoa(3+c.IntN(50)), map[string]string{
		"big": strconv.Itoa(4+c.IntN(90)) + ",000", "trade": c.one(trades), "nth": c.one(ordinals), "year": strconv.Itoa(1994 + c.IntN(30)),
		"authority": c.one(authorities), "adverb": c.one(adverbs), "part": c.one(dayparts), "detail": e.told(c.pick(e.theme.details), "", nil),
		"other": c.place(),
	})
}
