package synopsis

import (
	"cmp"
	"slices"
	"strconv"

	"synoptic/news"
)

// statement is one thing that refs of the story say: parts of sentences,
// each the widest stretch of its sentence that says it.
type statement struct {
	members []member // in order of report and place
	text    member   // the one that stands best alone
	worth   float64  // how well it does
}

// member is a stretch of a sentence that makes a statement.
type member struct {
	news.Span
	report, sentence int
	part             int // the first of its parts
}

// statements are what two or more reports say. Clusters that run through the
// same sentences are one statement: near copies agree on whole sentences, and
// a sentence says it better than its parts.
func (u *units) statements(clusters []cluster) []statement {
	place := map[string]int{}
	var out []statement
	for _, c := range clusters {
		members := u.members(u.vouched(c))
		if len(members) == 0 || members[0].report == members[len(members)-1].report {
			continue
		}
		key := signature(members)
		if n, ok := place[key]; ok {
			out[n].members = widen(out[n].members, members)
			continue
		}
		place[key] = len(out)
		out = append(out, statement{members: members})
	}
	return u.word(out)
}

// word finds the wording of each statement, those of most reports first: a
// wording told already is not told again if there is another. Statements that
// cannot be told by themselves are left out, unless many reports make them.
func (u *units) word(ss []statement) []statement {
	slices.SortStableFunc(ss, func(a, b statement) int { return cmp.Compare(u.count(b), u.count(a)) })
	used := map[[2]int][]news.Span{}
	for i := range ss {
		s := &ss[i]
		s.text, s.worth = u.wording(s.members, used)
		if u.stale(ss[:i], s) {
			s.worth = leastWorth - 1
			continue
		}
		key := [2]int{s.text.report, s.text.sentence}
		used[key] = append(used[key], s.text.Span)
	}
	return ss
}

const (
	staleBond = 0.5 // mean likeness at which a statement says what a wider one says
	staleLook = 40  // wider statements that are looked at
)

// stale says whether a wider statement, made by the same reports and more,
// says the same.
func (u *units) stale(wider []statement, s *statement) bool {
	for i := range wider[:min(len(wider), staleLook)] {
		w := &wider[i]
		if w.worth < leastWorth {
			continue
		}
		if u.repeated(w, s) {
			return true
		}
		if !covers(w.members, s.members) {
			continue
		}
		sum, n := 0.0, 0
		for _, a := range w.members[:min(len(w.members), compared)] {
			for _, b := range s.members[:min(len(s.members), compared)] {
				sum += u.like(&u.parts[a.part], &u.parts[b.part]).probability()
				n++
			}
		}
		if sum >= staleBond*float64(n) {
			return true
		}
	}
	return false
}

// repeated says whether the wording of s is all but held by that of w, and
// half of its reports make w too.
func (u *units) repeated(w, s *statement) bool {
	a := u.unit(w.text.report, w.text.sentence, w.text.Span)
	b := u.unit(s.text.report, s.text.sentence, s.text.Span)
	if common2(a.bag, b.bag) < repeatedShare*b.total {
		return false
	}
	in := map[int]bool{}
	for _, m := range w.members {
		in[m.report] = true
	}
	common := 0
	for _, m := range s.members {
		if in[m.report] {
			common++
		}
	}
	return 2*common >= len(s.members)
}

// repeatedShare is the share of a wording that another may hold before it says
// nothing new.
const repeatedShare = 0.8

// covers says whether a is made by every report that makes b.
func covers(a, b []member) bool {
	in := map[int]bool{}
	for _, m := range a {
		in[m.report] = true
	}
	for _, m := range b {
		if !in[m.report] {
			return false
		}
	}
	return true
}

// leastWorth is how well a statement must be told to be shown.
const leastWorth = -1.0

const (
	sureLink  = 0.55 // likeness that needs no more evidence
	wholeLink = 0.85 // likeness that needs none even where both have no verb but one of speech
	toldLink  = 0.35 // likeness of units that share a predicate
	vouchLook = 24   // units that may vouch for one

	severalShared = 0.5 // count of shared concepts, folded: three, a number among them
)

// vouched keeps the units that a unit of another report vouches for: one that
// is surely the same, or that shares its predicate. Names and places alone
// vouch for nothing, and what has no verb says nothing by itself.
func (u *units) vouched(c cluster) cluster {
	var out cluster
	for _, i := range c {
		if u.vouch(i, c) {
			out = append(out, i)
		}
	}
	return out
}

func (u *units) vouch(i int, c cluster) bool {
	a := &u.parts[i]
	for _, j := range c[:min(len(c), vouchLook)] {
		b := &u.parts[j]
		if a.report == b.report {
			continue
		}
		l := u.like(a, b)
		told := l.predicate == 1 && l.scrap == 0 || l.amounts == 1 && l.count >= severalShared
		frames := len(a.verbs) == 0 && len(b.verbs) == 0
		if p := l.probability(); p >= wholeLink || p >= sureLink && !frames || told && p >= toldLink && !a.asks && !b.asks {
			return true
		}
	}
	return false
}

// members are the stretches of a cluster, one for each sentence.
func (u *units) members(c cluster) []member {
	var out []member
	for _, i := range c {
		p := &u.parts[i]
		if n := len(out) - 1; n >= 0 && out[n].report == p.report && out[n].sentence == p.sentence {
			out[n].End = p.End
			continue
		}
		out = append(out, member{Span: p.Span, report: p.report, sentence: p.sentence, part: i})
	}
	return out
}

// signature tells which sentences members stand in.
func signature(ms []member) string {
	var b []byte
	for _, m := range ms {
		b = strconv.AppendInt(b, int64(m.report), 10)
		b = append(b, ':')
		b = strconv.AppendInt(b, int64(m.sentence), 10)
		b = append(b, ' ')
	}
	return string(b)
}

// widen stretches members over those of another cluster in the same sentences.
func widen(a, b []member) []member {
	for i := range a {
		a[i].Start, a[i].End = min(a[i].Start, b[i].Start), max(a[i].End, b[i].End)
	}
	return a
}

// claims are the statements as a reader meets them: those most reports make
// first, then in the order in which reports tell them.
func (u *units) claims(ss []statement, sayings []news.Saying) []news.Claim {
	out := make([]news.Claim, 0, len(ss))
	heard := u.heard(sayings)
	for _, s := range ss {
		if s.worth >= leastWorth && !heard.tells(s) {
			out = append(out, u.claim(s))
		}
	}
	slices.SortStableFunc(out, func(a, b news.Claim) int {
		return cmp.Or(cmp.Compare(b.Reports, a.Reports), cmp.Compare(b.Origins, a.Origins))
	})
	return out
}

// claim is a statement with its counts; the wording that stands best alone is
// the first of its cites.
func (u *units) claim(s statement) news.Claim {
	refs := u.refs(s.text.report, s.text.Span)
	for _, m := range s.members {
		if m.report != s.text.report || !m.Overlaps(s.text.Span) {
			refs = append(refs, u.refs(m.report, m.Span)...)
		}
	}
	refs = append(refs[:1:1], u.inPlace(refs[1:])...)
	c := news.Claim{Text: refs[0].Text, Cites: refs}
	c.Reports, c.Origins, c.Folded = u.voices(slices.Clone(refs))
	return c
}

// hearsay are the places of each saying that more than one report has.
type hearsay [][]placeAt

type placeAt struct {
	report int
	news.Span
}

// heard lists the places of the sayings.
func (u *units) heard(sayings []news.Saying) hearsay {
	var out hearsay
	for _, s := range sayings {
		if s.Reports < 2 {
			continue
		}
		var at []placeAt
		for _, v := range s.Variants {
			for _, c := range v.Cites {
				at = append(at, placeAt{u.at[c.Report], c.Span})
			}
		}
		out = append(out, at)
	}
	return out
}

// tells says whether sayings hold all that a statement says: then they tell
// it, and better.
func (h hearsay) tells(s statement) bool {
	for _, m := range s.members {
		in := false
		for _, at := range h {
			in = in || quoted(at, m)
		}
		if !in {
			return false
		}
	}
	return true
}

// quoted says whether the places hold most of the member.
func quoted(at []placeAt, m member) bool {
	in := 0
	for _, p := range at {
		if p.report == m.report {
			in += max(0, min(p.End, m.End)-max(p.Start, m.Start))
		}
	}
	return 10*in >= 7*m.Len()
}
