package claim

import (
	"math"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// ladder is how far down a line may be taken for voices: the share of what
// matters in it that a shorter wording keeps, and by how much that goes before
// others that more vouch for it.
type ladder struct{ keeps, voices float64 }

var (
	eventLadder = ladder{.6, 1} // of the line that tells what happened
	lineLadder  = ladder{.4, 2}
)

const rungReads = .5 // how likely a line reads well where words are left out inside it

// rung is the wording of a line that most voices vouch for, beside what it
// loses: the line without details or, but for the one that tells what happened,
// the same told in another report's words without details. It tells the same
// deed, no saying for what a report tells itself, and nothing that the lines
// taken tell.
func (b *brief) rung(c *candidate) candidate {
	best, was, down := *c, b.mattered(c), lineLadder
	if len(b.lines) == 0 {
		down = eventLadder
	}
	top := was * math.Pow(float64(c.Voices), down.voices)
	own := place{c.Telling.Report, c.Telling.Sentence}
	for _, p := range append([]place{own}, b.near.to(own)...) {
		if p != own && (len(b.lines) == 0 || !alike(b.align(own, p))) {
			continue
		}
		for i := range b.Clauses[p] {
			b.rungs(p, &b.Clauses[p][i], func(o *candidate) {
				if !b.sameDeed(c, p, &o.Telling) || o.leans && !c.leans || b.lineOf(&o.Telling).spoken() && !b.lineOf(&c.Telling).spoken() {
					return
				}
				if b.cited(o); o.Voices <= c.Voices {
					return
				}
				kept := b.mattered(o) * (1 - b.reader([]candidate{*c}).anew(o))
				if v := kept * math.Pow(float64(o.Voices), down.voices); kept >= down.keeps*was && v > top && !b.twice(o) {
					best, top = *o, v
				}
			})
		}
	}
	return best
}

// rungs hands on the ways to tell a clause without what some report lacks that
// can stand in a brief.
func (s *briefing) rungs(p place, cl *wording.Clause, do func(o *candidate)) {
	for _, d := range drops(s.fitting.near(s.Story, p, cl)) {
		t, ok := cl.Tell(flags(cl, d))
		if !ok || !t.Opens || t.Voice != "" || t.Words < shortestLine || t.Words > briefWords || s.lineOf(&t).set() || s.lineOf(&t).pointsBack() || !s.lineOf(&t).joined() {
			continue
		}
		if reads := cl.Signs(&t, flags(cl, d)); readsWell(&reads) && (len(t.Pieces) == 1 || readable(&reads) >= rungReads) {
			do(&candidate{Claim: Claim{Telling: t}, leans: t.Leans > 0, of: cl, without: d, reads: &reads})
		}
	}
}

// mattered is how much of what matters a line tells.
func (s *briefing) mattered(c *candidate) float64 {
	matter, sum := s.matters(), 0.0
	seen := map[concept]bool{}
	concepts(&s.Sentences[c.Telling.Report][c.Telling.Sentence], c.Telling.Items, func(x concept, weight float64) {
		if !seen[x] {
			seen[x] = true
			sum += weight * matter[x]
		}
	})
	return sum
}

// sameDeed says whether a telling of a sentence tells the deed of a line, or
// what somebody is told to say in it.
func (s *briefing) sameDeed(c *candidate, p place, t *wording.Telling) bool {
	own, head := place{c.Telling.Report, c.Telling.Sentence}, c.Telling.Head
	if head < 0 || t.Head < 0 {
		return false
	}
	items := s.Sentences[own.report][own.sentence].Items
	for n := range items {
		if n != head && (items[n].Up != head || items[n].Rel != "ccomp" && items[n].Rel != "parataxis") {
			continue
		}
		if p == own && t.Head == n {
			return true
		}
		if al := s.align(own, p); p != own && al.To[n] == t.Head && al.Grade[n] >= statement.Vouch {
			return true
		}
	}
	return false
}

// joined says whether a telling in pieces can be followed: whom it is of stands
// in the first, and whom a later one calls he or them stands before that.
func (l line) joined() bool {
	if len(l.t.Pieces) < 2 {
		return true
	}
	if l.t.Head < 0 {
		return false
	}
	n := l.st.Items[l.t.Head].Doer
	if n < 0 {
		n = l.st.Items[l.t.Head].Done
	}
	if n < 0 || !l.t.Pieces[0].Holds(l.st.Items[n].Span) {
		return false
	}
	r := l.report
	for _, w := range r.Marks.Tokens[l.st.First:l.st.Last] {
		in := slices.IndexFunc(l.t.Pieces, func(p news.Span) bool { return p.Holds(w.Span) })
		if in < 1 || !others[strings.ToLower(w.In(r.Text))] {
			continue
		}
		who := slices.IndexFunc(l.st.Items, func(it statement.Item) bool { return it.Span == w.Span && it.Pronoun })
		if who < 0 || !slices.ContainsFunc(l.t.Items, func(k int) bool {
			it := &l.st.Items[k]
			return it.Start < w.Start && !it.Pronoun && it.Who == l.st.Items[who].Who
		}) {
			return false
		}
	}
	return true
}

var others = english.Set(english.He, english.She, english.It, english.They)
