package synopsis

import (
	"slices"

	"synoptic/news"
)

// Whether a thing was done, was done for a while, was only announced, or was
// not done.
const (
	done      = "done"
	forAWhile = "done for a while"
	announced = "announced"
	attempted = "attempted"
	notDone   = "not done"
)

// statusOf turns the modality of a clause to a status. A modality not listed
// says nothing of whether the thing was done.
var statusOf = map[string]string{
	"": done, "threatened": announced, "planned": announced, "promised": announced, "proposed": announced,
	"offered": announced, "expected": announced, "tried": attempted, "failed": notDone, "refused": notDone,
}

// statusLeast is how likely two units must say the same for the status of a
// deed with the same object to be set against each other.
const statusLeast = 0.3

// briefly are words that end a deed soon after.
var briefly = wordSet(`briefly temporarily momentarily`)

// deed is something done, or not, to something.
type deed struct {
	verb    int32
	objects []int32 // the plain words of what it was done to
	amount  string  // the number of the object, if it has one
	status  string
	words   news.Span
}

// statuses finds deeds that one report tells as done and another as only
// announced, tried, or not done. A report that tells a deed both ways tells
// how it went on, and is left out.
func (u *units) statuses() []answer {
	deeds := make([][]deed, len(u.parts))
	for i := range u.parts {
		deeds[i] = u.deeds(&u.parts[i])
	}
	var out []answer
	for _, e := range u.near {
		if e.p < statusLeast {
			continue
		}
		for _, i := range few(u.wordings[e.a]) {
			for _, j := range few(u.wordings[e.b]) {
				if u.parts[i].report != u.parts[j].report {
					out = append(out, u.atOdds(i, j, deeds)...)
				}
			}
		}
	}
	return u.constant(out)
}

// atOdds is the answers of two parts that tell one deed with two statuses.
func (u *units) atOdds(i, j int, deeds [][]deed) []answer {
	var out []answer
	for _, a := range deeds[i] {
		for _, b := range deeds[j] {
			if a.verb != b.verb || a.amount != b.amount || a.status == b.status || !meetIn(a.objects, b.objects) {
				continue
			}
			x, y := u.did(i, a), u.did(j, b)
			x.with, y.with = y.place(), x.place()
			out = append(out, x, y)
		}
	}
	return out
}

// did is a deed of a part as an answer.
func (u *units) did(i int, d deed) answer {
	p := &u.parts[i]
	return answer{
		kind: "status", question: "deed " + u.keys[d.verb] + " " + d.amount, value: d.status,
		report: p.report, words: d.words, cite: p.Span, about: p.Span,
	}
}

// constant drops the answers of reports that answer one question in two ways.
func (u *units) constant(found []answer) []answer {
	first := map[string]map[int]string{}
	wavers := map[string]map[int]bool{}
	for _, a := range found {
		if first[a.question] == nil {
			first[a.question], wavers[a.question] = map[int]string{}, map[int]bool{}
		}
		if v, ok := first[a.question][a.report]; ok && v != a.value {
			wavers[a.question][a.report] = true
		}
		first[a.question][a.report] = a.value
	}
	return slices.DeleteFunc(found, func(a answer) bool { return wavers[a.question][a.report] })
}

// deeds are what a part tells as done to something.
func (u *units) deeds(p *unit) []deed {
	var out []deed
	for _, c := range u.clausesIn(p) {
		status, ok := statusOf[c.Modality]
		verb := u.conceptIn(p.report, c.VerbSpan)
		if c.Object == nil && status == announced {
			c.Object = u.afterVerb(p, c)
		}
		if !ok || verb == none || c.Object == nil || c.Modality == "" && c.Tense != "past" {
			continue
		}
		words := u.deedWords(p, c)
		objects := u.plainIn(p.report, news.Span{Start: c.VerbSpan.End, End: words.End})
		if len(objects) == 0 {
			continue
		}
		switch {
		case status == done && u.infinitive(p, c):
			continue
		case u.deniedAbove(p.report, c):
			continue
		case c.Negated && status == done && c.Relation != "" && c.Relation != "conjunct":
			continue // denied by somebody, not by the report
		case c.Negated && status == done:
			status = notDone
		case c.Negated:
			continue
		case status == done && u.soonOver(p.report, words):
			status = forAWhile
		}
		out = append(out, deed{verb, objects, u.amountIn(p.report, words), status, words})
	}
	return out
}

// afterVerb is the words after a verb whose object reading did not find.
func (u *units) afterVerb(p *unit, c news.Clause) *news.Arg {
	ws := u.reports[p.report].in(news.Span{Start: c.VerbSpan.End, End: p.End})
	if c.Passive || len(ws) < 2 {
		return nil
	}
	last := ws[min(len(ws), afterWords)-1]
	for _, w := range ws[:min(len(ws), afterWords)] {
		if placePrepositions[u.form(w)] {
			break
		}
		last = w
	}
	return &news.Arg{Span: news.Span{Start: ws[0].Start, End: last.End}}
}

const afterWords = 6 // words after a verb that may be its object

// deniedAbove says whether the clause that governs this one is negated.
func (u *units) deniedAbove(report int, c news.Clause) bool {
	cs := u.reports[report].Marks.Clauses
	return c.Parent >= 0 && c.Parent < len(cs) && cs[c.Parent].Negated
}

// plainIn are the concepts of plain words in the span.
func (u *units) plainIn(report int, sp news.Span) []int32 {
	var out []int32
	ws, first := u.reports[report].wordsIn(sp)
	for k := range ws {
		if c := u.of[report][first+k]; c != none && (u.sorts[c] == plainWord || u.sorts[c] == act) {
			out = append(out, c)
		}
	}
	return out
}

// meetIn says whether two lists share a concept.
func meetIn(a, b []int32) bool {
	for _, c := range a {
		if slices.Contains(b, c) {
			return true
		}
	}
	return false
}

// amountIn is the first number of a span.
func (u *units) amountIn(report int, sp news.Span) string {
	ws, first := u.reports[report].wordsIn(sp)
	for k := range ws {
		if c := u.of[report][first+k]; c != none && u.sorts[c] == amount {
			return u.keys[c]
		}
	}
	return ""
}

// infinitive says whether "to" stands before the verb: what it tells may
// never have been done.
func (u *units) infinitive(p *unit, c news.Clause) bool {
	ws := u.reports[p.report].in(news.Span{Start: p.Start, End: c.VerbSpan.Start})
	for _, w := range ws[max(0, len(ws)-infinitiveWithin):] {
		if u.form(w) == "to" {
			return true
		}
	}
	return false
}

// clausesIn are the clauses whose verb stands in the part.
func (u *units) clausesIn(p *unit) []news.Clause {
	cs := u.clauses[p.report]
	from, _ := slices.BinarySearchFunc(cs, p.Start, func(c news.Clause, at int) int { return c.VerbSpan.Start - at })
	to, _ := slices.BinarySearchFunc(cs, p.End, func(c news.Clause, at int) int { return c.VerbSpan.Start - at })
	return cs[from:max(from, to)]
}

const (
	infinitiveWithin = 3 // words before a verb in which "to" makes it one

	deedBefore = 4  // words before a verb that may tell its status
	deedAfter  = 12 // words from the verb on that are shown
)

// deedWords is the verb with its object, and with the word before it that
// tells how far it went: threat to impose, briefly imposed.
func (u *units) deedWords(p *unit, c news.Clause) news.Span {
	s := &u.reports[p.report]
	ws, first := s.wordsIn(p.Span)
	sp := c.VerbSpan
	for k := range ws {
		if ws[k].Start != c.VerbSpan.Start {
			continue
		}
		for b := max(0, k-deedBefore); b < k; b++ {
			if f := u.form(ws[b]); briefly[f] || u.of[p.report][first+b] != none && tellsStatus[wordKey(f)] {
				sp.Start = ws[b].Start
				break
			}
		}
		end := k
		for end+1 < len(ws) && end < k+deedAfter && ws[end+1].Start < c.Object.End {
			end++
		}
		if last := u.of[p.report][first+end]; last != none && u.sorts[last] == amount && end+1 < len(ws) {
			end++ // a number alone is not what it was done to
		}
		sp.End = ws[end].End
	}
	return sp
}

// tellsStatus are the stems of words that put a deed off.
var tellsStatus = func() map[string]bool {
	m := map[string]bool{}
	for w := range wordSet(`threaten threat plan vow promise propose proposal offer try attempt fail refuse expect intend consider`) {
		m[wordKey(w)] = true
	}
	return m
}()

// soonOver says whether the words say the deed was soon over.
func (u *units) soonOver(report int, sp news.Span) bool {
	for _, w := range u.reports[report].in(sp) {
		if briefly[u.form(w)] {
			return true
		}
	}
	return false
}
