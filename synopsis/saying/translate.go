package saying

// translations joins utterances that are two renderings of one original:
// they stand beside wordings of one utterance, on the same side, share part
// of their content, and both deny or both do not.
func (h *Hearing) translations() {
	for range 3 {
		if !h.renderings() {
			return
		}
	}
}

func (h *Hearing) renderings() bool {
	beside := h.neighbours()
	changed := false
	for u := range h.all {
		for _, side := range []int{-1, 1} {
			for _, v := range beside[key{u, side}] {
				for _, w := range beside[key{v, -side}] {
					if w > u && h.rendering(u, w) {
						h.merge(u, w)
						changed = true
					}
				}
			}
		}
	}
	return changed
}

// key names the utterances that stand on one side of another.
type key struct{ utterance, side int }

// neighbours lists for every utterance those that stand next to it in a turn.
func (h *Hearing) neighbours() map[key][]int {
	out := map[key][]int{}
	add := func(k key, v int) {
		for _, w := range out[k] {
			if w == v {
				return
			}
		}
		out[k] = append(out[k], v)
	}
	for p := 1; p < len(h.pieces); p++ {
		a, b := &h.pieces[p-1], &h.pieces[p]
		if a.report != b.report || b.turn-a.turn > 1 || b.gap || a.said != b.said {
			continue
		}
		add(key{h.in[p-1], 1}, h.in[p])
		add(key{h.in[p], -1}, h.in[p-1])
	}
	return out
}

// rendering says whether two utterances with a common neighbour are one.
func (h *Hearing) rendering(u, w int) bool {
	a, b := &h.all[u], &h.all[w]
	if len(a.pieces) == 0 || len(b.pieces) == 0 || !mayBe(h.t.People, a.said, b.said) {
		return false
	}
	reports := map[int]bool{}
	for _, p := range a.pieces {
		reports[h.pieces[p].report] = true
	}
	for _, p := range b.pieces {
		if reports[h.pieces[p].report] {
			return false
		}
	}
	for _, p := range a.distinct {
		for _, q := range b.distinct {
			x, y := h.pieces[p].words, h.pieces[q].words
			if denied(h.t.Vocab, x) == denied(h.t.Vocab, y) && loose(h.t.Vocab, x, y) >= 0.3 {
				return true
			}
		}
	}
	return false
}

// merge gives the pieces of w to u.
func (h *Hearing) merge(u, w int) {
	for _, p := range h.all[w].pieces {
		h.in[p] = u
	}
	a, b := &h.all[u], &h.all[w]
	a.pieces = append(a.pieces, b.pieces...)
	a.distinct = append(a.distinct, b.distinct...)
	if a.said == "" {
		a.said = b.said
	}
	b.pieces, b.distinct = nil, nil
}
