package speaker

import "strings"

// attribute gives each quotation of the frame its act of saying.
func (s *speakers) attribute(t *sayings) {
	alone := t.OnlyQuotes(t.All())
	for i, u := range t.Units {
		if u.Quote < 0 || s.given[u.Quote] || speaks(t.cues, i) || t.cried(i) || t.attributes(i) {
			continue
		}
		act, ok := s.owned(t.Frame, i)
		if k := covering(t.cues, i); ok {
			s.give(u.Quote, act)
			continue
		} else if k >= 0 {
			k = t.reasoned(t.calledBy(k, i), i)
			if t.cues[k].Rule == "according to" && t.title(i) {
				continue
			}
			if s.ofAnother(t.Frame, i, &t.acts[k]) || t.ofLaw(k, i) {
				continue
			}
			act = t.acts[k]
		} else if act, ok = s.uncued(t, i, alone); !ok {
			continue
		}
		s.give(u.Quote, act)
	}
}

// give writes an act of saying into the quotation q.
func (s *speakers) give(q int, act said) {
	to := &s.marks.Quotes[q]
	s.given[q] = true
	act.fill(to)
	to.Rule += ", " + act.rule
}

// uncued finds the act for the quotation at unit i where no verb of saying
// holds it; alone says that the frame is nothing but quotations.
func (s *speakers) uncued(t *sayings, i int, alone bool) (said, bool) {
	q := t.Quote(i)
	if alone && t.heads(i) {
		return said{}, false
	}
	if t.title(i) {
		return said{}, false
	}
	if q.Kind == "direct" {
		if act, ok := s.besideName(t.Frame, i); ok {
			return act, true
		}
		if act, ok := s.actsBehind(t.Frame, i); ok {
			return act, true
		}
	}
	if act, ok := s.saysItself(t.Frame, i); ok {
		return act, true
	}
	if act, ok := s.forOne(t.Frame, i); ok {
		return act, true
	}
	if alone || q.Kind == "direct" && len(t.cues) == 0 && i == 0 {
		lone := loneQuote{reading: s.reading, cast: s.cast, soFar: &s.soFar, f: t.Frame, i: i, q: t.Quote(i)}
		if act, ok := lone.carried(); ok {
			return act, true
		}
	}
	if t.Raw(i-1) == ":" {
		for k := range t.cues {
			if !t.acts[k].unknown() && (t.cues[k].Source.B == i-1 || t.cues[k].Words.B == i-1) {
				return t.acts[k].as("before a colon"), true
			}
		}
		if act, ok := s.beforeColon(t.Frame, i-1); ok {
			return act, true
		}
	}
	return t.nearest(i, q.Kind == "direct")
}

// title says whether the quotation at unit i is what a thing is called: “Red Planet”.
func (t *sayings) title(i int) bool {
	q := t.Quote(i)
	words := q.In(t.Text)
	return q.Kind != "direct" && strings.Count(words, " ") < 2 && inTitleCase(words)
}

// heads says whether the quotation at unit i is a line over others: all of its
// paragraph, a few words, no stop at their end.
func (t *sayings) heads(i int) bool {
	words := t.Quote(i).In(t.Text)
	return len(t.Units) == 1 && strings.Count(words, " ") < 6 && !strings.ContainsAny(words[len(words)-1:], ".,!?") && t.ParagraphAlone()
}
