package claim

import (
	"math"
	"slices"
	"strings"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// Latest is the line that tells what happened as the newest reports have it,
// dated after a day, and whether there is one.
func (s *Story) Latest(newest []bool, after string) (Claim, bool) {
	b := s.briefing()
	lines := b.briefLines()
	_, top := b.event(lines, nil)
	lines = slices.DeleteFunc(lines, func(c candidate) bool { return !b.dated(&c, after) })
	i, worth := b.event(lines, newest)
	if i < 0 || worth < latestShare*top {
		return Claim{}, false
	}
	b.inPart(&lines[i])
	b.alsoOpen(&lines[i])
	return lines[i].Claim, true
}

// dated says whether a line tells of a day after one.
func (s *briefing) dated(c *candidate, after string) bool {
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
func (s *briefing) event(lines []candidate, of []bool) (int, float64) {
	if s.fronts == nil {
		for r := range s.Sentences {
			s.fronts = append(s.fronts, s.front(r))
		}
	}
	best, top := -1, 0.0
	for i := range lines {
		t := &lines[i].Telling
		if lines[i].leans || of != nil && !of[t.Report] {
			continue
		}
		early := rank(s.Sentences[t.Report], t.Sentence)
		if early >= openings {
			continue
		}
		v := s.fronted(t) * (1 - laterEvent*float64(early)) * math.Pow(.85, float64(len(t.Pieces)-1)) / math.Max(1, float64(t.Words)/50) * s.News(t.Report)
		if !t.Whole {
			v *= cutEvent
		}
		if s.lineOf(t).spoken() {
			v *= spokenEvent
		}
		for range s.reader(nil).strangers(&lines[i]) {
			v *= strangeEvent
		}
		if v > top {
			best, top = i, v
		}
	}
	return best, top
}

// front is what stands at the front of a report: the words of its title, and
// the items of the sentences that open it.
type front struct {
	title []string
	items map[int32]bool
}

func (s *briefing) front(r int) front {
	f := front{items: map[int32]bool{}}
	for w := range strings.FieldsSeq(strings.ToLower(string(s.Reports[r].Title))) {
		f.title = append(f.title, strings.Trim(w, ".,:;'\"“”‘’?!()"))
	}
	for k := range s.Sentences[r] {
		if rank(s.Sentences[r], k) >= openings {
			break
		}
		for _, it := range s.Sentences[r][k].Items {
			f.items[it.Key] = true
		}
	}
	return f
}

// fronted is how much of a telling stands at the front of reports, beside its
// length; copies have no front of their own.
func (s *briefing) fronted(t *wording.Telling) float64 {
	held, all := 0.0, 0.0
	for _, n := range t.Items {
		it := &s.Sentences[t.Report][t.Sentence].Items[n]
		all += it.Weight
		for r, f := range s.fronts {
			if s.Voice[r] != r {
				continue
			}
			w := it.Weight * s.News(r)
			if r != t.Report && f.items[it.Key] {
				held += w
			}
			if titled(f.title, it) {
				held += titleBonus * w
			}
		}
	}
	return held / math.Sqrt(math.Max(all, 1e-9))
}

// rank is how many sentences of a report stand before one: captions and
// headings are none.
func rank(all []statement.Sentence, sentence int) int {
	n := 0
	for k := range sentence {
		if st := &all[k]; !st.Heading && !st.Caption {
			n++
		}
	}
	return n
}

// titleBonus is what an item that a title holds is worth beside one that an
// opening holds.
const titleBonus = 2

// cutEvent is what a clause is worth as the event, beside a sentence as it
// stands: what is cut tells less of what happened.
const cutEvent = .8

const (
	spokenEvent  = .5  // what words that somebody says are worth as the event
	laterEvent   = .25 // what it is worth less for each sentence before it
	strangeEvent = .95 // and what a line is for each person whom it calls by less than the name
	openings     = 3   // sentences that open a report
)
