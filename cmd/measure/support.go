package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/synopsis/verify"
)

// supportStories is how many events are read for it.
const supportStories = 60

// supportMarks are the figures in the order they are printed, with their
// marks: those of places cited first, then those of lines.
var supportMarks = []struct {
	metric string
	mark   float64
}{
	{unsupported, .03},
	{"number", 0},
	{"day", 0},
	{"name", 0},
	{"negation", 0},
	{across, 0},
	{onLines, .06},
	{brokenLines, .005},
}

const (
	unsupported = "cites unsupported"
	across      = "across a dispute"
	onLines     = "lines with one"
	brokenLines = "broken lines"
)

// scoreSupport counts what agreed lines and lines of the brief say that the
// places they cite do not. It needs no gold: the words of a line are held
// against the sentence in which each of its cites stands. Words are compared
// as they stand, so that "he" for a name passes (the whole report is asked for
// names) but "yesterday" for Sunday does not.
func scoreSupport(data string) ([]score.Row, error) {
	events, err := eventsOf(data, 3, 8)
	if err != nil || len(events) == 0 {
		return nil, err
	}
	var sum supportTally
	var in, out, faulty int
	for _, e := range events[:min(len(events), cmp.Or(*sample, supportStories))] {
		s := e.compare()
		sum.add(s)
		if f := verified(s); len(f) > 0 {
			faulty++
			sum.miss(ownFaults, f[0].Where+" "+f[0].What, "")
		}
		for _, f := range e.filed {
			in += len(strings.Fields(f.Text))
		}
		out += score.WordsPrinted(s)
	}
	rows := sum.rows()
	rows = append(rows, score.Row{Metric: ownFaults, Value: score.Share(faulty, sum.stories), N: sum.stories, Misses: sum.misses[ownFaults]})
	rows = append(rows, score.Row{Metric: "disputes printed", Value: float64(sum.disputes), N: sum.stories})
	rows = append(rows, score.Row{Metric: score.WordsOut, Value: score.Share(out, in), N: sum.stories})
	for i := range rows {
		rows[i].Set = strings.Join(eventSets, "+")
	}
	return rows, nil
}

// ownFaults is the share of stories in whose untouched synopsis verify finds a fault.
const ownFaults = "untouched, and verify finds a fault"

// verified is what verify finds amiss in a synopsis as it was written.
func verified(s news.Synopsis) []verify.Fault {
	d := news.Document{Schema: news.Schema, Stories: []news.Synopsis{s}, Rejected: []news.Rejected{}}
	d.Seal = synopsis.Seal(d)
	return verify.Document(d)
}

// supportTally counts over stories.
type supportTally struct {
	stories, disputes, lines, cites int
	missed                          map[string]int
	misses                          map[string][]string
}

func (t *supportTally) miss(metric, line, sentence string) {
	if t.missed == nil {
		t.missed, t.misses = map[string]int{}, map[string][]string{}
	}
	t.missed[metric]++
	t.misses[metric] = append(t.misses[metric], label.Flat(line)+" || "+label.Flat(sentence))
}

// add counts one story.
func (t *supportTally) add(s news.Synopsis) {
	t.stories++
	t.disputes += len(s.Disputed)
	for _, c := range s.Agreed {
		t.line(s, c.Text, c.Cites)
	}
	for _, l := range s.Brief {
		t.line(s, l.Text, l.Cites)
	}
}

func (t *supportTally) line(s news.Synopsis, text string, cites news.Refs) {
	t.lines++
	if broken(text) {
		t.miss(brokenLines, text, "")
	}
	before := t.missed[unsupported]
	for _, c := range cites {
		t.cites++
		what, sentence := lacks(s, text, c), around(s, c).sentence
		if acrossDispute(s.Disputed, c, cites) {
			what = append(what, across)
		}
		for _, w := range what {
			t.miss(w, text, sentence)
		}
		if len(what) > 0 {
			t.miss(unsupported, text, sentence)
		}
	}
	if t.missed[unsupported] > before {
		t.miss(onLines, text, "")
	}
}

func (t *supportTally) rows() []score.Row {
	var rows []score.Row
	for _, m := range supportMarks {
		n, metric := t.cites, m.metric
		switch metric {
		case onLines, brokenLines:
			n = t.lines
		case unsupported, across:
		default:
			metric += " not where it is cited"
		}
		r := score.Row{Metric: metric, Value: score.Share(t.missed[m.metric], n), Mark: m.mark, N: n}
		if m.metric != unsupported && m.metric != onLines { // their misses are those of the others
			r.Misses = t.misses[m.metric]
		}
		rows = append(rows, r)
	}
	return rows
}

// acrossDispute says whether a printed dispute has the cite on one side and
// another cite of the same line on another side only.
func acrossDispute(disputes []news.Dispute, c news.Ref, line news.Refs) bool {
	for _, d := range disputes {
		mine, others := false, false
		for _, side := range d.Sides {
			switch {
			case onSide(side, c):
				mine = true
			case slices.ContainsFunc(line, func(o news.Ref) bool { return onSide(side, o) }):
				others = true
			}
		}
		if mine && others {
			return true
		}
	}
	return false
}

func onSide(side news.Side, c news.Ref) bool {
	return label.Touches(label.PlacesOf(side.Cites), label.Place{Report: c.Report, Start: c.Start, End: c.End}, 0)
}

// citedPlace is a place with what stands around it.
type citedPlace struct{ quote, sentence, report string }

// around is what a cite stands in: its sentence, the cite itself where it is
// longer, and the whole report with its title.
func around(s news.Synopsis, c news.Ref) citedPlace {
	i := slices.IndexFunc(s.Reports, func(r news.Account) bool { return r.ID == c.Report })
	if i < 0 {
		return citedPlace{quote: c.Text}
	}
	r, span := s.Reports[i], c.Span
	for _, x := range r.Sentences {
		if x.Start <= c.Start && c.Start < x.End {
			span = news.Span{Start: x.Start, End: max(x.End, c.End)}
			break
		}
	}
	return citedPlace{c.Text, span.In(r.Text), fmt.Sprint(r.Text, " ", r.Title)}
}
