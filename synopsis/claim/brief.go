package claim

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

const (
	briefMost   = 8   // lines of a brief
	briefFewest = 3   // lines below which it takes openings that one report alone tells
	briefFresh  = .55 // share of a line that must be new
	leadDecay   = .12 // what a line is worth less for each sentence before it
	leadFloor   = .35
)

// Brief lists the lines that tell the story to somebody who knows nothing of
// it: claims that begin like sentences and name whom they speak of, those
// that most reports tell and tell early, in the order in which reports tell
// them.
func (s *Story) Brief() []Claim {
	lines := s.briefLines()
	told := map[[3]int]bool{}
	var out []candidate
	if i, _ := s.event(lines, nil); i >= 0 {
		out = append(out, lines[i])
		for _, k := range lines[i].tokens {
			told[k] = true
		}
		lines = slices.Delete(lines, i, i+1)
	}
	for len(out) < briefMost {
		best, top := -1, leastBrief
		for i := range lines {
			f := s.fresh(&lines[i], told)
			if v := lines[i].Worth * f * s.knows(&lines[i], out) * s.anew(&lines[i], out); f >= briefFresh && v > top {
				best, top = i, v
			}
		}
		if best < 0 {
			break
		}
		for _, k := range lines[best].tokens {
			told[k] = true
		}
		out = append(out, lines[best])
		lines = slices.Delete(lines, best, best+1)
	}
	return s.inReading(s.opened(out, told))
}

// knows is what a line is worth to a reader of the lines before it: less for
// each person whom it calls by the last name alone, and whom neither they nor a
// title name.
func (s *Story) knows(c *candidate, before []candidate) float64 {
	v := 1.0
	for _, n := range c.Telling.Items {
		it := &s.Sentences[c.Telling.Report][c.Telling.Sentence].Items[n]
		if it.Kind == statement.Name && it.Class == "person" && !it.Pronoun && !it.Titled && !strings.Contains(it.Surface, " ") && !s.introduced(it, before) {
			v *= strangerShare
		}
	}
	return v
}

// strangerShare is what a line is worth for each person in it whom a reader has
// not met.
const strangerShare = .7

// anew is the share of what a line tells that none of the lines before it has a
// word for, wherever they stand.
func (s *Story) anew(c *candidate, before []candidate) float64 {
	old, all := 0.0, 0.0
	for _, n := range c.Telling.Items {
		it := &s.Sentences[c.Telling.Report][c.Telling.Sentence].Items[n]
		all += it.Weight
		if s.worded(it, before) {
			old += it.Weight
		}
	}
	if all == 0 {
		return 0
	}
	return 1 - old/all
}

// worded says whether one of the lines has an item of the same meaning.
func (s *Story) worded(it *statement.Item, lines []candidate) bool {
	for i := range lines {
		t := &lines[i].Telling
		for _, n := range t.Items {
			if s.Grade(&s.Sentences[t.Report][t.Sentence].Items[n], it) >= statement.Vouch {
				return true
			}
		}
	}
	return false
}

// introduced says whether a person is named at length in lines, or stands in the
// title of a report.
func (s *Story) introduced(it *statement.Item, lines []candidate) bool {
	for i := range lines {
		t := &lines[i].Telling
		for _, n := range t.Items {
			if o := &s.Sentences[t.Report][t.Sentence].Items[n]; o.Kind == statement.Name && o.Who == it.Who && strings.Contains(o.Surface, " ") {
				return true
			}
		}
	}
	return slices.ContainsFunc(s.Reports, func(r *news.Report) bool {
		return strings.Contains(strings.ToLower(string(r.Title)), it.Surface)
	})
}

// Latest is the line that tells what happened as the newest reports have it,
// dated after a day, and whether there is one.
func (s *Story) Latest(newest []bool, after string) (Claim, bool) {
	lines := s.briefLines()
	_, top := s.event(lines, nil)
	lines = slices.DeleteFunc(lines, func(c candidate) bool { return !s.dated(&c, after) })
	i, worth := s.event(lines, newest)
	if i < 0 || worth < latestShare*top {
		return Claim{}, false
	}
	return lines[i].Claim, true
}

// dated says whether a line tells of a day after one.
func (s *Story) dated(c *candidate, after string) bool {
	return slices.ContainsFunc(c.Telling.Items, func(n int) bool {
		it := &s.Sentences[c.Telling.Report][c.Telling.Sentence].Items[n]
		return it.Kind == statement.Moment && it.When.From > after && it.When.From == it.When.To
	})
}

// latestShare is the share of what the line that tells the event best is worth
// that the newest must be: one that tells of something beside it is no state
// of the event.
const latestShare = .65

// event is the line that tells what happened: of those that open a report, one
// of those asked for, the one whose words most titles and openings hold, and
// how many do; -1 if there is none.
func (s *Story) event(lines []candidate, of []bool) (int, float64) {
	heads, titles := make([]map[int32]bool, len(s.Sentences)), make([][]string, len(s.Sentences))
	for r := range s.Sentences {
		heads[r] = s.heads(r)
		for w := range strings.FieldsSeq(strings.ToLower(string(s.Reports[r].Title))) {
			titles[r] = append(titles[r], strings.Trim(w, ".,:;'\"“”‘’?!()"))
		}
	}
	best, top := -1, 0.0
	for i := range lines {
		t := &lines[i].Telling
		if t.Sentence >= openings || of != nil && !of[t.Report] {
			continue
		}
		held, all := 0.0, 0.0
		for _, n := range t.Items {
			it := &s.Sentences[t.Report][t.Sentence].Items[n]
			all += it.Weight
			for r := range heads {
				if r != t.Report && s.Voice[r] == r && heads[r][it.Key] {
					held += it.Weight
				}
				if s.Voice[r] == r && titled(titles[r], it) {
					held += titleBonus * it.Weight
				}
			}
		}
		v := held / math.Sqrt(all) * (1 - .1*float64(t.Sentence)) * math.Pow(.85, float64(len(t.Pieces)-1)) / math.Max(1, float64(t.Words)/50)
		if !t.Whole {
			v *= cutEvent
		}
		if v > top {
			best, top = i, v
		}
	}
	return best, top
}

// titleBonus is what an item that a title holds is worth beside one that an
// opening holds.
const titleBonus = 2

// cutEvent is what a clause is worth as the event, beside a sentence as it
// stands: what is cut tells less of what happened.
const cutEvent = .8

// titled says whether one of the words of a title is an item, in some form.
func titled(title []string, it *statement.Item) bool {
	if len(it.Lemma) < 3 {
		return false
	}
	stem := it.Lemma[:min(len(it.Lemma), 5)]
	return slices.ContainsFunc(title, func(w string) bool { return strings.HasPrefix(w, stem) })
}

// openings is how many sentences open a report.
const openings = 3

// heads are the items of the sentences that open a report.
func (s *Story) heads(r int) map[int32]bool {
	out := map[int32]bool{}
	for k := range min(openings, len(s.Sentences[r])) {
		for _, it := range s.Sentences[r][k].Items {
			out[it.Key] = true
		}
	}
	return out
}

// leastBrief is what a line of the brief is worth at least.
const leastBrief = 0.1

// voices is the number of reports, copies counted once.
func (s *Story) voices() int {
	n := 0
	for r, v := range s.Voice {
		if r == v {
			n++
		}
	}
	return n
}

// fresh is the share of what a line tells that is not told yet.
func (s *Story) fresh(c *candidate, told map[[3]int]bool) float64 {
	old, sum := 0.0, 0.0
	for _, k := range c.tokens {
		w := s.Sentences[k[0]][k[1]].Items[k[2]].Weight
		sum += w
		if told[k] {
			old += w
		}
	}
	if sum == 0 {
		return 0
	}
	return (sum - old) / sum
}

// opened adds first sentences that can be read alone, where the lines are too
// few to tell the story.
func (s *Story) opened(out []candidate, told map[[3]int]bool) []candidate {
	for r := range s.Sentences {
		for k := 0; k < min(2, len(s.Sentences[r])) && len(out) < briefFewest && s.Voice[r] == r; k++ {
			c, ok := s.alone(place{r, k})
			if !ok || s.fresh(&c, told) < briefFresh {
				continue
			}
			for _, x := range c.tokens {
				told[x] = true
			}
			out = append(out, c)
			break
		}
	}
	return out
}

// alone is a whole sentence that one report tells, if it can be read alone.
func (s *Story) alone(p place) (candidate, bool) {
	best, ok := candidate{}, false
	for i := range s.Clauses[p] {
		cl := &s.Clauses[p][i]
		t, can := cl.Tell(make([]bool, len(cl.Details)))
		if !can || !t.Opens || t.Leans > 0 || ok && t.Words <= best.Telling.Words {
			continue
		}
		best, ok = s.own(p, &t), true
	}
	return best, ok
}

// own is a telling as a claim of its report alone, with those that tell it in
// part.
func (s *Story) own(p place, t *wording.Telling) candidate {
	c := candidate{Claim: Claim{Telling: *t, Voices: 1}}
	c.Full = []Place{{p.report, p.sentence, t.Span(), nil}}
	for _, n := range t.Items {
		c.tokens = append(c.tokens, [3]int{p.report, p.sentence, n})
		for _, q := range s.near[p] {
			if al := s.align(p, q); al.Said(n) && al.To[n] >= 0 {
				c.tokens = append(c.tokens, [3]int{q.report, q.sentence, al.To[n]})
			}
		}
	}
	return c
}

// inReading puts the lines in the order a reader needs: first the one told
// earliest and by most, then as the reports tell them.
func (s *Story) inReading(lines []candidate) []Claim {
	out := make([]Claim, 0, len(lines))
	if len(lines) > 1 {
		rest := lines[1:]
		slices.SortStableFunc(rest, func(a, b candidate) int { return cmp.Compare(s.middle(&a), s.middle(&b)) })
	}
	for i := range lines {
		out = append(out, lines[i].Claim)
	}
	return out
}

// middle is where in their reports those who tell a line tell it, 0 to 1.
func (s *Story) middle(c *candidate) float64 {
	sum := 0.0
	for _, p := range c.Full {
		sum += float64(p.Span.Start) / float64(len(s.Reports[p.Report].Text)+1)
	}
	return sum / float64(len(c.Full))
}

// toldBy is, for each item of a sentence, how many voices tell a line that it
// stands in.
func (s *Story) toldBy() map[[3]int]int {
	if s.heard == nil {
		s.heard = map[[3]int]int{}
		for i := range s.all {
			for _, k := range s.all[i].tokens {
				s.heard[k] = max(s.heard[k], s.all[i].Voices)
			}
		}
	}
	return s.heard
}
