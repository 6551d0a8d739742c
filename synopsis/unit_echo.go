package synopsis

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"

	"synoptic/news"
)

// voice is a report as it counts for claims: its sentences as concepts, and a
// hash of its text by which reports of one day are ordered, so that copies
// under other names change no order.
type voice struct {
	report int
	keys   map[string]bool
	hash   uint64
}

// lead tells for each report whose words it repeats: a report that says
// nothing beyond one other report of its origin is an echo. Claims are formed
// of the others and an echo adds its places to what they say, so that any
// number of copies forms no claim and parts none. The reports that are no
// echo come back in the order in which their units are compared.
func (u *units) lead() []int {
	voices := make([]voice, len(u.reports))
	for i := range u.reports {
		voices[i] = u.voiceOf(i)
	}
	slices.SortFunc(voices, func(a, b voice) int {
		return cmp.Or(cmp.Compare(len(b.keys), len(a.keys)), cmp.Compare(a.hash, b.hash), cmp.Compare(a.report, b.report))
	})
	u.echo = make([]int, len(u.reports))
	first := map[int][]voice{} // origin -> its reports that are no echo
	var leads []voice
	for _, v := range voices {
		u.echo[v.report] = nobody
		for _, w := range first[u.origin[v.report]] {
			if subsetOf(v.keys, w.keys) {
				u.echo[v.report] = w.report
				break
			}
		}
		if u.echo[v.report] == nobody {
			first[u.origin[v.report]] = append(first[u.origin[v.report]], v)
			leads = append(leads, v)
		}
	}
	slices.SortFunc(leads, func(a, b voice) int {
		x, y := u.reports[a.report].Published.Date, u.reports[b.report].Published.Date
		return cmp.Or(cmp.Compare(x, y), cmp.Compare(a.hash, b.hash), cmp.Compare(a.report, b.report))
	})
	out := make([]int, len(leads))
	u.echoes = make([][]int, len(u.reports))
	for k, v := range leads {
		out[k] = v.report
	}
	for i, l := range u.echo {
		if l != nobody {
			u.echoes[l] = append(u.echoes[l], i)
		}
	}
	return out
}

// nobody is the report that is none.
const nobody = -1

// voiceOf is a report with its sentences as concepts.
func (u *units) voiceOf(i int) voice {
	s := &u.reports[i]
	v := voice{report: i, keys: map[string]bool{}}
	h := fnv.New64a()
	h.Write([]byte(s.Text))
	v.hash = h.Sum64()
	var key []byte
	for _, sentence := range s.Marks.Sentences {
		ws, first := s.wordsIn(sentence.Span)
		key = key[:0]
		for _, c := range u.of[i][first : first+len(ws)] {
			if c != none {
				key = append(key, byte(c), byte(c>>8), byte(c>>16))
			}
		}
		v.keys[string(key)] = true
	}
	return v
}

func subsetOf(a, b map[string]bool) bool {
	for k := range a {
		if !b[k] {
			return false
		}
	}
	return true
}

// refs are a place of a report and the same words in its echoes.
func (u *units) refs(report int, sp news.Span) news.Refs {
	out := news.Refs{u.ref(report, sp)}
	words := sp.In(u.reports[report].Text)
	for _, e := range u.echoes[report] {
		text := u.reports[e].Text
		at := sp.Start
		if at+len(words) > len(text) || text[at:at+len(words)] != words {
			at = strings.Index(text, words)
		}
		if at >= 0 {
			out = append(out, u.ref(e, news.Span{Start: at, End: at + len(words)}))
		} else if same, ok := u.again(report, e, sp); ok {
			out = append(out, u.ref(e, same))
		}
	}
	return out
}

// again is where an echo says the span with other signs: the same words of
// the sentence that holds the same concepts, or that whole sentence.
func (u *units) again(report, echo int, sp news.Span) (news.Span, bool) {
	k := u.reports[report].sentence(sp.Start)
	if k < 0 {
		return sp, false
	}
	a := &u.sentences[report][k]
	for j := range u.sentences[echo] {
		b := &u.sentences[echo][j]
		if !slices.Equal(a.seq, b.seq) {
			continue
		}
		x, y := u.reports[report].in(a.Span), u.reports[echo].in(b.Span)
		part := u.reports[report].in(sp)
		if len(x) != len(y) || len(part) == 0 {
			return b.Span, true
		}
		first := slices.Index(x, part[0])
		if first < 0 || first+len(part) > len(y) {
			return b.Span, true
		}
		return u.reports[echo].trim(b.Span, y[first].Start, y[first+len(part)-1].End), true
	}
	return sp, false
}
