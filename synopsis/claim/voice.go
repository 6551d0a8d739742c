package claim

import (
	"cmp"
	"hash/fnv"
	"slices"

	"synoptic/synopsis/statement"
)

// Voices tells for each report whose words it repeats: itself, or a report of
// its origin beyond which it says nothing. Claims are counted by voices, so
// that any number of copies makes no claim and parts none.
func Voices(s *statement.Story, origin []int) []int {
	all := make([]voice, len(s.Sentences))
	for r := range s.Sentences {
		all[r] = voiceOf(s, r)
	}
	order := slices.Clone(all)
	slices.SortFunc(order, func(a, b voice) int {
		return cmp.Or(cmp.Compare(len(b.says), len(a.says)), cmp.Compare(a.hash, b.hash), cmp.Compare(a.report, b.report))
	})
	out := make([]int, len(all))
	first := map[int][]voice{} // origin -> its reports that repeat no other
	for _, v := range order {
		out[v.report] = v.report
		for _, w := range first[origin[v.report]] {
			if subset(v.says, w.says) {
				out[v.report] = w.report
				break
			}
		}
		if out[v.report] == v.report {
			first[origin[v.report]] = append(first[origin[v.report]], v)
		}
	}
	return out
}

// TellsSaying says whether a line tells that somebody says something.
func TellsSaying(s *Story, c *Claim) bool {
	t := &c.Telling
	return t.Head >= 0 && statement.Speaks(s.Sentences[t.Report][c.Full[0].Sentence].Items[t.Head].Lemma)
}

// voice is what a report says, by sentence, and a hash of its text, by which
// reports are ordered so that copies under other names change no order.
type voice struct {
	report int
	says   map[string]bool
	hash   uint64
}

func voiceOf(s *statement.Story, r int) voice {
	v := voice{report: r, says: map[string]bool{}}
	h := fnv.New64a()
	h.Write([]byte(s.Reports[r].Text))
	v.hash = h.Sum64()
	for _, st := range s.Sentences[r] {
		var key []byte
		for _, it := range st.Items {
			key = append(key, byte(it.Key), byte(it.Key>>8), byte(it.Key>>16))
		}
		v.says[string(key)] = true
	}
	return v
}

func subset(a, b map[string]bool) bool {
	for k := range a {
		if !b[k] {
			return false
		}
	}
	return true
}
