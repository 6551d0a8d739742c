package rival

import (
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// untilThen says whether a denied predicate is denied for a time only: not
// until, not yet, never before; not since, where the sentences are not one told
// twice.
func (t *turning) untilThen(s sentence, i int) bool {
	ts, at := s.report.Marks.Tokens, s.Items[i].Token
	for k := s.First; k < s.Last; k++ {
		switch s.word(k) {
		case "since":
			if t.close >= twiceAt {
				continue
			}
		case "until", "before", "yet", "till":
		default:
			continue
		}
		if h := ts[k].Head; h == at || h >= 0 && ts[h].Head == at {
			return true
		}
	}
	return false
}

// narrowed says whether a denial is of a part only: of any other, or as
// somebody, or because of something, which the other sentence does not tell.
func (t *turning) narrowed(s sentence, n int) bool {
	ts, at := s.report.Marks.Tokens, s.Items[n].Token
	for k := at + 1; k < s.Last; k++ {
		w := s.word(k)
		if !limits[w] && !narrowing[w] || limits[w] && t.limitTold(s, ts[k].Head, at) {
			continue
		}
		for h, steps := ts[k].Head, 0; h >= 0 && steps < aroundRadius; h, steps = ts[h].Head, steps+1 {
			if h == at {
				return true
			}
		}
	}
	return false
}

// limitTold says whether what a denial at one token is limited to, which a token
// heads, is told by the other sentence too, with all that hangs on it closely:
// when he carried bread to the harbour.
func (t *turning) limitTold(s sentence, head, denial int) bool {
	if head < s.First || head == denial {
		return false
	}
	top := s.Owner[head-s.First]
	if top < 0 || s.Items[top].Light || !t.toldBeside(s, top) {
		return false
	}
	n := 0
	for k := range s.Items {
		if it := &s.Items[k]; it.Up == top && !it.Light {
			if !t.toldBeside(s, k) {
				return false
			}
			n++
		}
	}
	return n > 0
}

// toldBeside says whether the sentence beside one of the two says its item n.
func (t *turning) toldBeside(s sentence, n int) bool {
	if s.Sentence == t.A.Sentence {
		return t.Vouched(n)
	}
	return t.Placed(n)
}

// deniedReach is how many words from a predicate one that denies it stands.
const deniedReach = 4

// denied says whether a word that denies stands near a predicate that is read
// as told: then it cannot be known what it denies.
func (s sentence) denied(i int) bool {
	at := s.Items[i].Token
	for k := max(s.First, at-deniedReach); k < min(s.Last, at+deniedReach+1); k++ {
		if english.Denies(s.word(k)) {
			return true
		}
	}
	return false
}

// before says whether a predicate tells of a time before the one told of: had
// not met, until then.
func (s sentence) before(i int) bool {
	at := s.Items[i].Token
	for k := max(s.First, at-deniedReach); k < at; k++ {
		if s.report.Marks.Tokens[k].Head == at && s.word(k) == "had" {
			return true
		}
	}
	return false
}

// asks says whether a sentence is a question: it tells nothing.
func (s sentence) asks() bool { return strings.Contains(s.In(s.report.Text), "?") }

// restricts says whether a predicate tells which of several things is meant, "a
// door that does not open", and tells nothing of it.
func (s sentence) restricts(i int) bool {
	it := &s.Items[i]
	if it.Rel != "acl" || it.Up < 0 || s.Items[it.Up].Kind == statement.Name || it.Doer >= 0 && it.Doer != it.Up && it.Done != it.Up {
		return false
	}
	between := s.report.Text[min(s.Items[it.Up].End, it.Start):it.Start]
	return !strings.Contains(between, ",")
}

var (
	// narrowing are words by which a denial leaves out what another tells.
	narrowing = english.Set(`other another others else further additional anymore`)
	// limits are the words between a denied deed and what alone is denied of it.
	limits = english.Set(`as because like unless when if so until since while`)
)
