package saying

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/synopsis/table"
	"synoptic/synopsis/voice"
)

// utterance is the pieces that are wordings of one thing said.
type utterance struct {
	pieces   []int // indices into the pieces, the longest wording first
	said     string
	named    bool  // a report names the speaker beside it
	distinct []int // of pieces, one for each wording, at most a few
}

// Hearing is what the reports on a table have in quotation marks, in pieces, and
// which of them are wordings of one utterance.
type Hearing struct {
	t      *voice.Voices
	pieces []piece
	all    []utterance
	in     []int // piece -> utterance
	split  []conflict
	torn   []torn
}

// torn is a piece that two utterances fit equally well.
type torn struct {
	piece     int
	utterance []int
}

// conflict is one wording that two reports give to two speakers.
type conflict struct{ a, b int } // utterances

// Hear groups the pieces of what stands in quotation marks: equal wordings first,
// then from the longest to the shortest each to the utterance it is a wording of, then translations, which
// only their neighbours give away.
func Hear(t *voice.Voices) *Hearing {
	h := &Hearing{t: t, pieces: piecesOf(t.Table)}
	h.in = make([]int, len(h.pieces))
	order := make([]int, len(h.pieces))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(h.pieces[b].words), len(h.pieces[a].words)) })
	g := gathering{Hearing: h, exact: map[string]int{}, by: map[int32][]int32{}}
	for _, p := range order {
		g.place(p)
	}
	h.translations()
	return h
}

// gathering is a hearing while piece after piece is put to its utterance: by
// which speaker with which words, and by which words, an utterance is found.
type gathering struct {
	*Hearing
	exact map[string]int    // speaker and words -> utterance
	by    map[int32][]int32 // stem -> utterances that have it
}

// place puts a piece to its utterance, or makes a new one.
func (g *gathering) place(p int) {
	x := &g.pieces[p]
	key := table.BareName(x.said) + ":" + keyOf(g.t.Vocab, x.words)
	if u, ok := g.exact[key]; ok {
		g.take(u, p, false)
		return
	}
	u, against := g.find(p)
	if u < 0 {
		u = len(g.all)
		g.all = append(g.all, utterance{said: x.said})
	}
	for _, o := range against {
		if o != u {
			g.split = append(g.split, conflict{o, u})
		}
	}
	g.exact[key] = u
	g.take(u, p, true)
}

// take adds a piece to an utterance, as a further wording if it is one.
func (g *gathering) take(u, p int, wording bool) {
	v := &g.all[u]
	v.pieces = append(v.pieces, p)
	g.in[p] = u
	v.said = cmp.Or(v.said, g.pieces[p].said)
	v.named = v.named || g.named(&g.pieces[p])
	if !wording || len(v.distinct) >= 8 {
		return
	}
	v.distinct = append(v.distinct, p)
	for _, w := range g.pieces[p].words {
		if us := g.by[w.Stem]; len(us) == 0 || us[len(us)-1] != int32(u) {
			g.by[w.Stem] = append(us, int32(u))
		}
	}
}

// find is the utterance the piece is a wording of, -1 if there is none or if
// two fit equally well: words that two utterances share tell nothing. Against
// are those that have its words, of another speaker.
func (g *gathering) find(p int) (of int, against []int) {
	x := &g.pieces[p]
	best, second, at := 0.0, 0.0, -1
	for _, u := range g.candidates(p) {
		score := g.fit(u, p)
		if score <= 0 {
			continue
		}
		if !mayBe(g.t.People, x.said, g.all[u].said) {
			switch {
			case !g.tells(x) || score < 0.7 || score < sureFit && len(x.words) < 8:
				continue
			case g.named(x) && g.all[u].named && !kin(x.said, g.all[u].said), g.othersWords(x, u):
				if score >= sureFit {
					against = append(against, u)
				}
				continue
			}
		}
		if score > best {
			best, second, at = score, best, u
		} else if score > second {
			second = score
		}
	}
	if at >= 0 && second > 0 && best-second < 0.05 {
		at = g.nearest(p, best)
	}
	return at, against
}

const sureFit = 1.5

// nearest settles a tie by the report's own words: of two utterances that fit
// equally the one its own report has not yet, if only one is such.
func (g *gathering) nearest(p int, best float64) int {
	var fits []int
	for _, u := range g.candidates(p) {
		if best-g.fit(u, p) < 0.05 && mayBe(g.t.People, g.pieces[p].said, g.all[u].said) {
			fits = append(fits, u)
		}
	}
	if len(fits) == 1 {
		return fits[0]
	}
	g.torn = append(g.torn, torn{p, fits})
	return -1
}

// mayBe says whether two speakers may be one: one of them is unknown, or
// they have one name.
func mayBe(p table.People, a, b string) bool { return a == "" || b == "" || p.Same(a, b) }

// kin says whether two names end in one word: two spellings of one person
// rather than two people, if they said the same.
func kin(a, b string) bool {
	x, y := strings.Fields(table.BareName(a)), strings.Fields(table.BareName(b))
	return len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1]
}

// candidates are the utterances that share the most weight of words.
func (g *gathering) candidates(p int) []int {
	const most, crowd = 10, 200
	score := map[int32]float64{}
	seen := map[int32]bool{}
	for _, w := range g.pieces[p].words {
		us := g.by[w.Stem]
		if seen[w.Stem] || len(us) > crowd {
			continue
		}
		seen[w.Stem] = true
		for _, u := range us {
			score[u] += loudness(g.t.Vocab, w)
		}
	}
	out := make([]int, 0, len(score))
	for u, s := range score {
		if s >= 0.4*g.pieces[p].sum {
			out = append(out, int(u))
		}
	}
	slices.SortFunc(out, func(a, b int) int { return cmp.Or(cmp.Compare(score[int32(b)], score[int32(a)]), cmp.Compare(a, b)) })
	return out[:min(len(out), most)]
}

// fit tells how well a piece is a wording of an utterance: 0 for not at all,
// 1 and more for a part or a slight change, 2 for the same words. Two pieces
// of one report are of one utterance only if one is part of the other, or both
// are parts of a whole.
func (g *gathering) fit(u, p int) float64 {
	x := &g.pieces[p]
	best := 0.0
	for _, q := range g.all[u].distinct {
		best = max(best, g.likely(x, &g.pieces[q]))
	}
	if best == 0 {
		return 0
	}
	for _, q := range g.all[u].pieces {
		if y := &g.pieces[q]; y.report == x.report {
			if l := align(g.t.Vocab, x, y); (l.of < 0.9 || y.turn == x.turn) && !g.parts(u, x, y) {
				return 0
			}
		}
	}
	return best
}

// parts says whether two pieces are both parts of one longer wording: what
// one report gives whole another may give in pieces.
func (g *gathering) parts(u int, x, y *piece) bool {
	for _, q := range g.all[u].distinct {
		z := &g.pieces[q]
		if z.report != x.report && len(z.words) > len(x.words) && len(z.words) > len(y.words) && g.likely(x, z) >= 1 && g.likely(y, z) >= 1 {
			return true
		}
	}
	return false
}
