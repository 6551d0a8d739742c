package synopsis

// index is where each concept stands: the sentences of the reports that are no
// echo, numbered.
type index struct {
	at [][]int32 // concept -> sentences
	of [][2]int  // sentence -> report and place there
}

// indexed are the sentences of the story by their concepts.
func (u *units) indexed() index {
	x := index{at: make([][]int32, len(u.keys))}
	for i := range u.sentences {
		if u.echo[i] != nobody {
			continue
		}
		for k := range u.sentences[i] {
			n := int32(len(x.of))
			x.of = append(x.of, [2]int{i, k})
			for _, h := range u.sentences[i][k].bag {
				if len(x.at[h.concept]) < widest {
					x.at[h.concept] = append(x.at[h.concept], n)
				}
			}
		}
	}
	return x
}

// covered is the share of the weight of a stretch that one sentence of
// another report holds, and how many concepts that is.
func (u *units) covered(x index, m member) (share float64, shared int) {
	p := u.unit(m.report, m.sentence, m.Span)
	weight, count := map[int32]float64{}, map[int32]int{}
	best := 0.0
	for _, h := range p.bag {
		for _, n := range x.at[h.concept] {
			if x.of[n][0] == m.report {
				continue
			}
			weight[n] += h.weight
			count[n]++
			if weight[n] > best {
				best, shared = weight[n], count[n]
			}
		}
	}
	if p.total == 0 {
		return 0, 0
	}
	return best / p.total, shared
}

// core are the names that the statements of the story hold.
func (u *units) core(ss []statement) []bool {
	out := make([]bool, len(u.keys))
	for _, s := range ss {
		for _, m := range s.members {
			for _, h := range u.unit(m.report, m.sentence, m.Span).bag {
				c := h.concept
				out[c] = out[c] || u.sorts[c] == properName && u.rare[c] > ownName && !commonNames[u.keys[c]]
			}
		}
	}
	return out
}

// commonNames are the keys of capitalised words that name nobody.
var commonNames = func() map[string]bool {
	m := map[string]bool{}
	for w := range wordSet(`mr mrs ms dr gov lt sen rep col gen monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december`) {
		m[wordKey(w)] = true
	}
	return m
}()

// ownName is the rareness from which a name is somebody's own.
const ownName = 0.85

const (
	digestLeast = 30   // stretches without a name of the story that make a report a digest
	digestShare = 0.75 // if they are this share of what it alone tells
)

// ofStory leaves out of a digest, a report that tells much other news, what
// stands away from every name of the story.
func (u *units) ofStory(found []told, core []bool) []told {
	tied := make([]bool, len(found))
	n := 0
	for i, f := range found {
		if tied[i] = u.tied(f.member, core); !tied[i] {
			n++
		}
	}
	if n < digestLeast || float64(n) < digestShare*float64(len(found)) {
		return found
	}
	var out []told
	for i, f := range found {
		if tied[i] {
			out = append(out, f)
		}
	}
	return out
}

// tied says whether the sentence of a stretch, or the one before it in its
// paragraph, holds a name of the story.
func (u *units) tied(m member, core []bool) bool {
	ss := u.reports[m.report].Marks.Sentences
	for k := m.sentence; k >= max(0, m.sentence-1) && ss[k].Paragraph == ss[m.sentence].Paragraph; k-- {
		for _, h := range u.sentences[m.report][k].bag {
			if core[h.concept] {
				return true
			}
		}
	}
	return false
}
