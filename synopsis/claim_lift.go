package synopsis

import (
	"strconv"

	"synoptic/news"
)

// statement is one thing that refs of the story say: parts of sentences,
// each the widest stretch of its sentence that says it.
type statement struct {
	members []member // in order of report and place
	text    member   // the one that stands best alone
	told    unit     // its wording
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
		members := u.members(u.vouched(u.atPeace(c)))
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

const (
	sureLink  = .55  // likeness that needs no more evidence
	wholeLink = 0.75 // likeness that needs none even where one has no verb but one of speech
	toldLink  = .35  // likeness of units that share a predicate
	vouchLook = 24   // units that may vouch for one

	severalShared = 0.5 // count of shared concepts, folded: three
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
		if u.conflict(i, j) {
			continue
		}
		l := u.like(a, b)
		told := l.count >= severalShared && (l.predicate == 1 && l.scrap == 0 || l.amounts == 1)
		if p := l.probability(); p >= wholeLink || p >= sureLink && l.scrap == 0 || told && p >= toldLink && !a.asks && !b.asks {
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
