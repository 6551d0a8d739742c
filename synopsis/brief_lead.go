package synopsis

import (
	"math"
	"sort"
	"strings"

	"synoptic/news"
)

const (
	eventSentences = 3   // sentences of a report among which the event is looked for
	leadLikeness   = 0.3 // least likeness of a lead of another report that is cited for the event
	longestLine    = 340 // bytes of a line of the brief
	mostlySpeech   = 0.6 // share of a line in quotation marks from which it is speech
	fewestLines    = 3   // lines below which a brief takes further openings
)

// happening is the sentence that tells what happened: of those that open a report
// and can be read alone, the one whose words most titles and openings hold.
func (u *units) happening(lines []line) (line, bool) {
	heads := make([]map[int32]float64, 0, len(u.reports))
	for i := range u.reports {
		if u.echo[i] == nobody {
			heads = append(heads, u.head(i))
		}
	}
	best, top := line{}, 0.0
	at := map[[2]int]int{}
	for i, l := range lines {
		at[[2]int{l.report, l.sentence}] = i
	}
	for i := range u.reports {
		if u.echo[i] != nobody {
			continue
		}
		for k := range min(eventSentences, len(u.reports[i].Marks.Sentences)) {
			m := u.plainStart(u.sentenceOf(member{report: i, sentence: k, part: -1}))
			if !u.tellable(m) || u.speechShare(m) > mostlySpeech/2 {
				continue
			}
			l := line{member: m}
			if n, ok := at[[2]int{i, k}]; ok {
				l = lines[n]
			}
			reach := float64(l.reach) / float64(len(u.reports))
			if v := u.eventWorth(m, heads) * (1 + reach) * (1 + 0.12*u.alone(m)) * (1 - 0.05*float64(k)); v > top {
				best, top = l, v
			}
		}
	}
	return best, top > 0
}

// openings are the first sentences of the reports that can be read alone,
// where a brief of n lines is too short to tell the story.
func (u *units) openings(n int) []line {
	var out []line
	for i := 0; i < len(u.reports) && n < fewestLines; i++ {
		if u.echo[i] != nobody {
			continue
		}
		for k := range min(leadSentences, len(u.reports[i].Marks.Sentences)) {
			m := u.plainStart(u.sentenceOf(member{report: i, sentence: k, part: -1}))
			if u.tellable(m) {
				out = append(out, line{member: m, middle: float64(m.Start) / float64(len(u.reports[i].Text)+1)})
				break
			}
		}
	}
	return out
}

// eventWorth is how much of the openings a sentence tells, for its length.
func (u *units) eventWorth(m member, heads []map[int32]float64) float64 {
	sum, all := 0.0, 0.0
	seen := map[int32]bool{}
	for _, w := range u.reports[m.report].in(m.Span) {
		if w.stem < 0 || seen[w.stem] {
			continue
		}
		seen[w.stem] = true
		weight := u.table.weight(w)
		all += weight
		n := -1.0
		for _, h := range heads {
			if h[w.stem] > 0 {
				n++
			}
		}
		sum += weight * max(n, 0)
	}
	if all == 0 {
		return 0
	}
	return sum / math.Sqrt(all)
}

// speechShare is the share of a stretch that stands in quotation marks.
func (u *units) speechShare(m member) float64 {
	n := 0
	qs := u.reports[m.report].speech
	from := sort.Search(len(qs), func(i int) bool { return qs[i].Start >= m.Start })
	for _, q := range qs[max(0, from-1):] {
		if q.Start >= m.End {
			break
		}
		n += max(0, min(q.End, m.End)-max(q.Start, m.Start))
	}
	return float64(n) / float64(max(m.Len(), 1))
}

// likeLeads are the openings of other reports that likely say what the event
// line says.
func (u *units) likeLeads(m member) news.Refs {
	var out news.Refs
	for _, e := range u.near {
		if e.p < leadLikeness {
			continue
		}
		for _, pair := range [][2]int{{e.a, e.b}, {e.b, e.a}} {
			if !u.anyIn(u.wordings[pair[0]], m) {
				continue
			}
			for _, i := range few(u.wordings[pair[1]]) {
				if p := &u.parts[i]; p.report != m.report && p.sentence < eventSentences && u.reports[p.report].Marks.Sentences[p.sentence].Kind == "" {
					out = append(out, u.refs(p.report, p.Span)...)
				}
			}
		}
	}
	return out
}

// anyIn says whether one of the parts stands in the sentence of a member.
func (u *units) anyIn(c cluster, m member) bool {
	for _, i := range few(c) {
		if u.parts[i].report == m.report && u.parts[i].sentence == m.sentence {
			return true
		}
	}
	return false
}

// plainStart is the sentence without the signs that stand before its words.
func (u *units) plainStart(m member) member {
	text := m.In(u.reports[m.report].Text)
	m.Start += len(text) - len(strings.TrimLeft(text, "-–—|•·*> \u00a0\t"))
	return m
}

// firstPerson says whether a line speaks of us or me outside quotation marks.
func (u *units) firstPerson(m member) bool {
	s := &u.reports[m.report]
	for _, w := range s.in(m.Span) {
		form, _, _ := strings.Cut(u.form(w), "'")
		if ourselves[form] && !s.spoken(w.Span) {
			return true
		}
	}
	return false
}

var ourselves = wordSet(`we us our ours i my me mine you your`)

// nameless says whether a line has a pronoun for a person and names no person
// before it.
func (u *units) nameless(m member) bool {
	s := &u.reports[m.report]
	for _, w := range s.in(m.Span) {
		if !somebody[u.form(w)] {
			continue
		}
		return !s.namesPerson(news.Span{Start: m.Start, End: w.Start}) && !s.personNoun(news.Span{Start: m.Start, End: w.Start})
	}
	return false
}

// somebody are pronouns for one person.
var somebody = wordSet(`he she him her his hers himself herself`)

// namesPerson says whether a person is named in the span.
func (s *sheet) namesPerson(sp news.Span) bool {
	ns := s.Marks.Names
	from := sort.Search(len(ns), func(i int) bool { return ns[i].Start >= sp.Start })
	for _, n := range ns[from:] {
		if n.Start >= sp.End {
			break
		}
		if n.Kind == "person" {
			return true
		}
	}
	return false
}

// personNoun says whether the span begins with somebody not named: a woman, a
// 16-year-old girl, the mayor.
func (s *sheet) personNoun(sp news.Span) bool {
	for _, w := range s.in(sp) {
		if personNouns[strings.TrimSuffix(plain(w.In(s.Text)), "'s")] {
			return true
		}
	}
	return false
}

var personNouns = wordSet(`man woman boy girl teenager student driver mayor minister president governor senator judge officer suspect
victim soldier teacher doctor nurse lawyer prosecutor witness actor actress singer player coach worker employee passenger pilot captain
resident mother father son daughter brother sister wife husband aide staffer spokesman spokeswoman director chief official lawmaker
leader owner farmer king queen prince princess pope bishop professor scientist author writer candidate nominee`)
