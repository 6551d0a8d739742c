package claim

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// namers are the sentences that a clause is held against beside those near its own:
// for a phrase that may tell who somebody is the first that name that person.
func (s *Story) namers(p place, c *wording.Clause) []place {
	who := c.Person()
	if who == "" {
		return nil
	}
	var out []place
	for _, q := range s.naming[who] {
		if q.report != p.report && !slices.Contains(s.near.to(p), q) {
			out = append(out, q)
		}
	}
	return out
}

// named holds a clause also against those that name whom it may introduce.
func (r *fitting) named(s *Story, p place, c *wording.Clause) []fit {
	r.near(s, p, c)
	for _, q := range s.namers(p, c) {
		r.add(s.align(p, q), c)
	}
	return r.all
}

// mostNaming is in how many sentences of a report it is looked up who a person
// is: that is told where one is first named.
const mostNaming = 4

// namings are, for each person, the first sentences of each report that name that
// person.
func namings(s *statement.Story) map[string][]place {
	out := map[string][]place{}
	for r := range s.Sentences {
		told := map[string]int{}
		for k := range s.Sentences[r] {
			for _, it := range s.Sentences[r][k].Items {
				if it.Kind != statement.Name || it.Pronoun || told[it.Who] == mostNaming {
					continue
				}
				if at := (place{r, k}); len(out[it.Who]) == 0 || out[it.Who][len(out[it.Who])-1] != at {
					told[it.Who]++
					out[it.Who] = append(out[it.Who], at)
				}
			}
		}
	}
	return out
}

// standing is how well a line of one report stands without the sentences before it,
// from 0 to 1: less where it calls somebody by a last name whom no other report
// names, begins with "the" and a noun that none has, with "many" of whom is not
// told, or within its sentence.
func (o *own) standing(t *wording.Telling) float64 {
	l, v := o.lineOf(t), 1.0
	if slices.ContainsFunc(t.Items, func(n int) bool { return o.stranger(&l.st.Items[n]) }) {
		v *= strangerWorth
	}
	if n := l.bareSubject(); n >= 0 && !o.told[n] && voicesOf(o.Story, l.st.Items[n].Key) < 2 || l.uncounted() {
		v *= looseWorth
	}
	if !t.Opens {
		v *= looseWorth
	}
	return v
}

// How much a line is worth that names a stranger, or that hangs loose.
const strangerWorth, looseWorth = .35, .5

// stranger says whether an item is a person's last name alone, and no other report
// names that person.
func (o *own) stranger(it *statement.Item) bool {
	if it.Kind != statement.Name || it.Class != "person" || it.Pronoun || strings.Contains(it.Surface, " ") {
		return false
	}
	return !slices.ContainsFunc(o.naming[it.Who], func(q place) bool { return o.Voice[q.report] != o.Voice[o.place.report] })
}

// voicesOf is how many voices have a word or name.
func voicesOf(s *Story, key int32) int {
	if s.spread == nil {
		s.spread = map[int32]map[int]bool{}
		for r := range s.Sentences {
			for k := range s.Sentences[r] {
				for _, it := range s.Sentences[r][k].Items {
					if s.spread[it.Key] == nil {
						s.spread[it.Key] = map[int]bool{}
					}
					s.spread[it.Key][s.Voice[r]] = true
				}
			}
		}
	}
	return len(s.spread[key])
}

// uncounted says whether a line begins with a word for how many, and not of whom:
// many are fleeing.
func (l line) uncounted() bool {
	ts := l.report.Marks.Tokens[l.st.First:l.st.Last]
	i := slices.IndexFunc(ts, func(t news.Token) bool { return t.Start >= l.t.Span().Start })
	return i >= 0 && i+1 < len(ts) && quantities[strings.ToLower(ts[i].In(l.report.Text))] && (ts[i+1].Tag == "VERB" || ts[i+1].Tag == "AUX" || ts[i+1].Tag == "ADV")
}

var quantities = english.Set("many most some several few both others all none each another")
