package claim

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// briefLines are the tellings that can stand in a brief, those that
// tell most first.
func (s *briefing) briefLines() []candidate {
	if s.briefed != nil {
		return slices.Clone(s.briefed)
	}
	out := []candidate{}
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			p := place{r, k}
			popular := s.popular(p)
			if c, ok := s.wholeLine(p); ok {
				out = append(out, c)
			}
			for i := range s.Clauses[p] {
				for _, d := range s.briefDrops(p, &s.Clauses[p][i], popular) {
					if c, ok := s.briefLine(p, &s.Clauses[p][i], d); ok {
						out = append(out, c)
					}
				}
			}
		}
	}
	ahead := overtaken(s.Story)
	out = slices.DeleteFunc(s.oneEach(out), func(c candidate) bool {
		return ahead[[3]int{c.Telling.Report, c.Telling.Sentence, c.Telling.Head}]
	})
	for i := range out {
		out[i].Worth, _ = s.gain(&out[i], nil)
	}
	slices.SortStableFunc(out, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.Worth, a.Worth), cmp.Compare(a.Telling.Report, b.Telling.Report), cmp.Compare(a.Telling.Span().Start, b.Telling.Span().Start), cmp.Compare(a.Telling.Span().End, b.Telling.Span().End))
	})
	s.briefed = out[:min(len(out), briefLook)]
	return slices.Clone(s.briefed)
}

// oneEach keeps, of lines that are one stretch of a report, the one that most
// reports are found to tell.
func (s *briefing) oneEach(lines []candidate) []candidate {
	type stretch struct{ report, start, end int }
	at := map[stretch]int{}
	var out []candidate
	for _, c := range lines {
		sp := c.Telling.Span()
		key := stretch{c.Telling.Report, sp.Start, sp.End}
		i, known := at[key]
		switch {
		case !known || len(c.Telling.Pieces) > 1:
			at[key] = len(out)
			out = append(out, c)
			continue
		case len(out[i].Telling.Pieces) > 1:
			out = append(out, c)
			continue
		}
		s.inPart(&c)
		s.inPart(&out[i])
		if len(c.Full)+len(c.Partly) > len(out[i].Full)+len(out[i].Partly) {
			out[i] = c
		}
	}
	return out
}

// wholeLine is a whole sentence as a line of the brief.
func (s *briefing) wholeLine(p place) (candidate, bool) {
	t, ok := s.near.asItStands(p)
	if !ok || t.Words < shortestLine || t.Words > briefWords && (p.sentence >= openings || t.Words > eventWords) {
		return candidate{}, false
	}
	if s.lineOf(&t).set() {
		return candidate{}, false
	}
	c := candidate{Claim: Claim{Telling: t}, leans: t.Leans > 0 || s.lineOf(&t).pointsBack()}
	all := entire(&s.Sentences[p.report][p.sentence], &t)
	c.of = &all
	s.cited(&c)
	return c, true
}

// set says whether a sentence is set beside the text, not in it: a bracket, a
// line that no mark ends, what readers are asked to do, or the words under a picture, which
// tell as now what was on a day of a year.
func (l line) set() bool {
	text := strings.TrimSpace(l.st.In(l.report.Text))
	if strings.HasPrefix(text, "(") && l.t.Span().Start <= l.st.Start+1 || !strings.ContainsAny(text[len(text)-1:], ".!?\"')") && !strings.HasSuffix(text, "”") && !strings.HasSuffix(text, "’") {
		return true
	}
	if l.pictured() || l.appeals(text) {
		return true
	}
	if l.t.Head < 0 {
		return false
	}
	now := l.report.Marks.Tokens[l.st.Items[l.t.Head].Token].Fine
	return (now == "VBZ" || now == "VBP") && slices.ContainsFunc(l.t.Items, func(n int) bool {
		it := &l.st.Items[n]
		return it.Kind == statement.Moment && it.When.From == it.When.To && len(it.When.From) > 4 && strings.Contains(it.In(l.report.Text), it.When.From[:4])
	})
}

// pictured says whether a sentence points to a picture beside it: in this file
// photo.
func (l line) pictured() bool {
	r := l.report
	ts := r.Marks.Tokens
	for i := l.st.First + 1; i < l.st.Last; i++ {
		if !pictures[strings.ToLower(ts[i].Lemma)] {
			continue
		}
		for k := l.st.First; k < l.st.Last; k++ {
			if w := strings.ToLower(ts[k].In(r.Text)); ts[k].Head == i && (w == "this" || w == "file" && k == i-1) {
				return true
			}
		}
	}
	return false
}

// appeals says whether a sentence asks its readers to get in touch with somebody: anyone
// with information is asked to call.
func (l line) appeals(text string) bool {
	if telephone.MatchString(text) {
		return true
	}
	return slices.ContainsFunc(l.st.Items, func(it statement.Item) bool {
		return it.Predicate && reaching[it.Lemma] && it.Up >= 0 && appealing[l.st.Items[it.Up].Lemma] && !l.st.Items[it.Up].Past
	})
}

var (
	telephone = regexp.MustCompile(`\b[0-9]{3}[-.][0-9]{3}[-.][0-9]{4}\b|\b[0-9]{3}-[A-Z]{3,5}\b`)
	reaching  = english.Set(`call contact phone telephone email`)
	appealing = english.Set(`ask urge encourage request`)
)

var pictures = english.Set(`photo photograph picture handout`)

// briefDrops are the details that are left out of a clause for the brief:
// none, and those that nobody else tells.
func (s *briefing) briefDrops(p place, c *wording.Clause, popular []float64) []details {
	alone := details(0)
	for k := range c.Details {
		if k >= mostDetails {
			break
		}
		held := 0.0
		for n, in := range c.Inner {
			if in != wording.Outside && inDetail(c, in, k) {
				held = max(held, popular[n])
			}
		}
		if held == 0 {
			alone |= 1 << k
		}
	}
	if alone == 0 {
		return []details{0}
	}
	return []details{0, closed(c, alone)}
}

// inDetail says whether a detail is another, or stands in it.
func inDetail(c *wording.Clause, in, k int) bool {
	for ; in >= 0; in = c.Details[in].Parent {
		if in == k {
			return true
		}
	}
	return false
}

// popular is, for each item of a sentence, the share of the other voices that
// say it where they tell of the same.
func (s *briefing) popular(p place) []float64 {
	st := &s.Sentences[p.report][p.sentence]
	who, voices := make([]int, len(st.Items)), len(s.Voice)
	heard := make([]bool, len(st.Items)*voices) // of each item, the voices that say it
	beside := s.near.beside(p)
	for i := range beside {
		al := &beside[i]
		if s.Voice[al.B.Report] == s.Voice[p.report] || !alike(al) {
			continue
		}
		for n := range st.Items {
			if al.Vouched(n) && !al.Loose[n] {
				if at := n*voices + s.Voice[al.B.Report]; !heard[at] {
					heard[at] = true
					who[n]++
				}
			}
		}
	}
	out := make([]float64, len(st.Items))
	for n := range out {
		out[n] = max(float64(who[n]), float64(s.toldBy(p, n)-1)) / float64(max(s.voices()-1, 1))
	}
	return out
}

// alike says whether two aligned sentences are about one thing: they share
// enough of the lesser one's weight.
func alike(al *statement.Alignment) bool {
	shared := 0.0
	for n := range al.A.Items {
		if al.Vouched(n) {
			shared += al.A.Items[n].Weight
		}
	}
	return shared >= alikeAt*min(al.A.Total, al.B.Total)
}

// briefLine is a clause without some details as a line of the brief.
func (s *briefing) briefLine(p place, cl *wording.Clause, d details) (candidate, bool) {
	t, ok := cl.Tell(flags(cl, d))
	if !ok || !t.Opens || t.Leans > 0 || t.Voice != "" || len(t.Pieces) > 1 || t.Words < shortestLine || t.Words > briefWords || s.lineOf(&t).set() {
		return candidate{}, false
	}
	reads := cl.Signs(&t, flags(cl, d))
	if !readsWell(&reads) {
		return candidate{}, false
	}
	c := candidate{Claim: Claim{Telling: t}, of: cl, without: d, reads: &reads}
	s.cited(&c)
	return c, len(c.Full) > 1 || d == 0 && !s.lineOf(&t).pointsBack() // what is left out lets others stand behind a line, or it stays
}

const (
	shortestLine = 6  // fewest words of a line
	briefWords   = 46 // most words of a line
	eventWords   = 60 // and of the one that tells what happened
)

// cited adds those who say all of a line.
func (s *briefing) cited(c *candidate) {
	t := &c.Telling
	p := place{t.Report, t.Sentence}
	c.Full = []Place{{p.report, p.sentence, t.Span(), nil}}
	voices := map[int]bool{s.Voice[p.report]: true}
	all := s.fitting.near(s.Story, p, c.of)
	for i := range all {
		f := &all[i]
		if !f.never && c.without.holds(f.drop) && !f.unsaid(t) && f.trusted(t, c.reads) {
			c.Full = append(c.Full, Place{f.report, f.sentence, f.where(t, s.Reports[f.report]), nil})
			voices[s.Voice[f.report]] = true
		}
	}
	c.Voices = len(voices)
}

// inPart finds who says a line in part, unless that is known: it is asked only of
// lines that are taken, and of two that are one stretch of a report.
func (s *briefing) inPart(c *candidate) {
	if c.parted {
		return
	}
	c.parted = true
	p := place{c.Telling.Report, c.Telling.Sentence}
	all := s.fitting.near(s.Story, p, c.of)
	weight := s.lineOf(&c.Telling).weight()
	c.Partly = c.partly(all, weight, c.reads)
	s.together(c, all, weight)
}

// briefLook is how many claims are looked at for the brief.
const briefLook = 400
