package dispute

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// onlies are the answers to what can have one answer alone, in whatever words it is
// told: for how long somebody was sent to prison, in which year a body was founded,
// when somebody was born. Source: Ritter, Downey, Soderland and Etzioni, It's a
// contradiction - no, it's not, EMNLP 2008, on functional relations.
func (g *inquiry) onlies() []answer {
	var out []answer
	for r := range g.Reports {
		for k := range g.story.Sentences[r] {
			s := &g.story.Sentences[r][k]
			for n := range s.Items {
				for _, row := range onlyRows {
					of, value := row.read(s, n)
					if of == somebody {
						of = g.protagonist(r, k)
					}
					if of != "" {
						out = append(out, answer{
							kind: row.kind, question: "only " + row.name + " " + table.BareName(g.Name(of)), value: value,
							report: r, words: s.Items[n].Span, cite: s.Items[n].Span, about: s.Span,
						})
					}
				}
			}
		}
	}
	return out
}

// somebody stands for one whom a sentence does not name: a former engineer was jailed.
const somebody = "a person"

// protagonist is whom a report means that opens, at its sentence k, with somebody whom
// it does not name: whom it names most. Nobody, "", if that is not clear.
func (g *inquiry) protagonist(report, k int) string {
	if standing(&g.Reports[report], k) >= leads {
		return ""
	}
	times := map[string]int{}
	for i := range g.story.Sentences[report] {
		for _, it := range g.story.Sentences[report][i].Items {
			if it.Kind == stated.Name && it.Class == "person" && !it.Pronoun {
				times[g.Name(it.Who)]++
			}
		}
	}
	best, second := "", 0
	for _, who := range slices.Sorted(maps.Keys(times)) {
		switch n := times[who]; {
		case best == "" || n > times[best]:
			best, second = who, times[best]
		case n > second:
			second = n
		}
	}
	if times[best] < leastNamed || times[best] == second {
		return ""
	}
	return best
}

const (
	leads      = 2 // sentences with which a report opens
	leastNamed = 2 // how often it names whom it is about
)

// An onlyRow reads of item n of a sentence the value of what can have one value, and
// of whom or what it is: "" if it tells none.
type onlyRow struct {
	name, kind, label string
	read              func(s *stated.Sentence, n int) (of, value string)
}

var onlyRows = []onlyRow{
	{"prison", "number", "for how long in prison", prisonTerm},
	{"founded", "time", "when it was founded", foundedIn},
	{"born", "time", "when born", bornIn},
	{"call", "number", "how long they talked by telephone", callLength},
}

// onlyLabel is the question of a row by its name.
func onlyLabel(name string) string {
	for _, row := range onlyRows {
		if row.name == name {
			return row.label
		}
	}
	return name
}

// prisonTerm is the months for which somebody was sent to prison, where item n tells
// it: jailed for nine years, sentenced to an 18-month term, given nine years in prison.
// What was asked for, may be or is the least that must be served is none.
func prisonTerm(s *stated.Sentence, n int) (who, months string) {
	times := inMonths(&s.Items[n])
	if times == 0 {
		return "", ""
	}
	months = strconv.FormatFloat(s.Items[n].Figure.Value*times, 'g', -1, 64) + " "
	verb, inPrison, of := overTerm(s, n)
	switch {
	case of != "":
		return of, months
	case verb < 0:
		return "", ""
	}
	on, jails := jailed(s, n, verb, inPrison)
	if !jails {
		return "", ""
	}
	who = whoIs(s, on)
	for c := 0; c < verb && who == ""; c++ {
		who = whoIs(s, c) // trees tell worst who is meant far before a verb, and things are not jailed
	}
	return who, months
}

// inMonths is how many months one of what item n counts has, if that is a length of
// time told exactly, and no age: 0 else.
func inMonths(it *stated.Item) float64 {
	if it.Kind != stated.Number || it.Figure.Bound != "exactly" || it.Figure.High > 0 || it.Quoted || strings.HasPrefix(it.Figure.Of, "age") {
		return 0
	}
	return map[string]float64{"year": 12, "month": 1}[it.Figure.Unit]
}

// overTerm is the verb over a length of time, -1 if there is none near, and whether a
// word for prison stands between or beside; or whose it is, where it is told with no
// verb: nine years for Orla Venn.
func overTerm(s *stated.Sentence, n int) (verb int, inPrison bool, of string) {
	verb = -1
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < onlyReach && verb < 0; k, steps = s.Items[k].Up, steps+1 {
		switch up := &s.Items[k]; {
		case up.Predicate:
			verb = k
		case termNouns[up.Lemma]:
			inPrison = true
		default:
			return -1, false, ""
		}
	}
	for c := range s.Items {
		o := &s.Items[c]
		if verb < 0 && s.Items[n].Up < 0 && o.Up == n && o.Prep == "for" && o.Kind == stated.Name && o.Class == "person" {
			return -1, false, o.Who
		}
		inPrison = inPrison || termNouns[o.Lemma] && (o.Up == n || verb >= 0 && o.Up == verb)
	}
	return verb, inPrison, ""
}

// jailed says whether a verb tells that somebody was sent to prison for item n, and
// who that is, as the verb has it.
func jailed(s *stated.Sentence, n, verb int, inPrison bool) (on int, jails bool) {
	v, it := &s.Items[verb], &s.Items[n]
	if v.Mood != stated.Fact && v.Mood != stated.Convicted || v.Negated || v.Pos != meaning.Verb {
		return -1, false
	}
	switch {
	case jailing[v.Lemma]: // but not: sentenced three months later
		return v.Done, it.Up != verb || it.Prep == "to" || it.Prep == "for"
	case !inPrison || !handing[v.Lemma]:
		return -1, false
	case v.Done == n || v.Done >= 0 && termNouns[s.Items[v.Done].Lemma]:
		return v.Doer, true
	}
	return v.Done, true
}

// whoIs is the person whom item n names, somebody if it is a noun for one: "" if it is
// no person.
func whoIs(s *stated.Sentence, n int) string {
	switch {
	case n < 0:
	case s.Items[n].Kind == stated.Name && s.Items[n].Class == "person":
		return s.Items[n].Who
	case s.Items[n].Noun() && english.IsPerson(s.Items[n].Lemma):
		return somebody
	}
	return ""
}

// onlyReach is how many items up from a value its verb may stand.
const onlyReach = 3

var (
	jailing   = english.Set(`jail imprison sentence incarcerate`)
	handing   = english.Set(`give get receive hand send`)
	termNouns = english.Set(`prison jail imprisonment term sentence bar custody`)
)

// callLength is how many minutes a call took, where item n tells it: a 35-minute call,
// talked by telephone for 35 minutes. The call is the one of the story, of whomever.
func callLength(s *stated.Sentence, n int) (of, minutes string) {
	it := &s.Items[n]
	if it.Kind != stated.Number || it.Figure.High > 0 || it.Up < 0 || it.Figure.Bound != "exactly" {
		return "", ""
	}
	times := map[string]float64{"hour": 60, "minute": 1}[it.Figure.Unit]
	up := &s.Items[it.Up]
	noun := up.Noun() && (it.Prep == "" || it.Prep == "of")
	calls := noun && callNouns[up.Lemma]
	if noun || callVerbs[up.Lemma] && it.Prep == "for" && up.Mood == stated.Fact && !up.Negated {
		for c := range s.Items {
			calls = calls || telephones[s.Items[c].Lemma] && s.Items[c].Up == it.Up
		}
	}
	if times == 0 || !calls {
		return "", ""
	}
	return "the call", strconv.FormatFloat(it.Figure.Value*times, 'g', -1, 64) + " "
}

var (
	callNouns  = english.Set(`call conversation`)
	callVerbs  = english.Set(`talk speak confer`)
	telephones = english.Set(`telephone phone`)
)

// foundedIn is the year in which a body named was founded, where item n tells it.
func foundedIn(s *stated.Sentence, n int) (what, year string) {
	v := dated(s, n)
	if v < 0 || !founding[s.Items[v].Lemma] {
		return "", ""
	}
	done := s.Items[v].Done
	if up := s.Items[v].Up; done < 0 && up >= 0 && s.Items[v].Rel == "advcl" {
		done = s.Items[up].Doer // founded in 1931, the guild sells salt
	}
	if done >= 0 && s.Items[done].Kind == stated.Name && s.Items[done].Class == "organisation" && !s.Items[done].Pronoun {
		return s.Items[done].Who, s.Items[n].When.Value[:len("2006")]
	}
	return "", ""
}

var founding = english.Set(`found establish`)

// bornIn is when somebody named was born, where item n tells the year.
func bornIn(s *stated.Sentence, n int) (who, year string) {
	v := dated(s, n)
	if v < 0 || s.Items[v].Lemma != "bear" && s.Items[v].Lemma != "born" {
		return "", ""
	}
	if done := s.Items[v].Done; done >= 0 && s.Items[done].Kind == stated.Name && s.Items[done].Class == "person" {
		return s.Items[done].Who, s.Items[n].When.Value[:len("2006")]
	}
	return "", ""
}

// dated is the verb right over item n, if that is a time that tells a year in its own
// words, and the verb tells what is so: -1 else.
func dated(s *stated.Sentence, n int) int {
	it := &s.Items[n]
	if it.Kind != stated.Moment || it.Quoted || it.Up < 0 || len(it.When.Value) < len("2006") {
		return -1
	}
	if _, err := strconv.Atoi(it.When.Value[:len("2006")]); err != nil {
		return -1
	}
	if v := &s.Items[it.Up]; v.Negated || v.Mood != stated.Fact || v.Pos != meaning.Verb || it.Prep != "in" && it.Prep != "on" {
		return -1
	}
	return it.Up
}
