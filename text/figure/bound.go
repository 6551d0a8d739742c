package figure

import "synoptic/text/piece"

// boundWords are the words before a number that bound it.
var boundWords = []struct{ words, bound string }{
	{"more than", "more than"},
	{"over", "more than"},
	{"upwards of", "more than"},
	{"upward of", "more than"},
	{"greater than", "more than"},
	{"at least", "at least"},
	{"no fewer than", "at least"},
	{"no less than", "at least"},
	{"a minimum of", "at least"},
	{"at most", "at most"},
	{"up to", "at most"},
	{"as many as", "at most"},
	{"as much as", "at most"},
	{"no more than", "at most"},
	{"a maximum of", "at most"},
	{"fewer than", "less than"},
	{"less than", "less than"},
	{"under", "less than"},
	{"nearly", "about"},
	{"almost", "about"},
	{"about", "about"},
	{"around", "about"},
	{"roughly", "about"},
	{"approximately", "about"},
	{"some", "about"},
	{"an estimated", "about"},
	{"estimated", "about"},
	{"close to", "about"},
	{"exactly", "exactly"},
	{"between", ""},
}

// bounds are boundWords as pieces, longest first where one ends another.
var bounds = func() (all [][]piece.ID) {
	for _, b := range boundWords {
		all = append(all, piece.WordIDs(b.words))
	}
	return all
}()

func (ps scan) boundBefore(n *numeral) {
	best := 0
	for k, ids := range bounds {
		if len(ids) <= best || !ps.stand(n.from-len(ids), ids) {
			continue
		}
		if best = len(ids); boundWords[k].bound != "" {
			n.Bound = boundWords[k].bound
		}
	}
	n.left -= best
}

// stand says whether the words stand at piece i, on one line with what
// follows them.
func (ps scan) stand(i int, ids []piece.ID) bool {
	if i < 0 || i+len(ids) > len(ps) || i+len(ids) < len(ps) && ps[i+len(ids)].Broke {
		return false
	}
	for k, id := range ids {
		if ps[i+k].ID != id || k > 0 && ps[i+k].Broke {
			return false
		}
	}
	return true
}

var lexMore = piece.WordID("more")

// boundAfter reads "or more", "or so" and the plus sign after a figure.
func (ps scan) boundAfter(n *numeral) {
	i := n.right
	if i >= len(ps) || ps[i].Broke {
		return
	}
	switch {
	case ps[i].ID == piece.Sign('+') && ps[i].Glued:
		n.Bound, n.right = "at least", i+1
	case ps.stand(i, []piece.ID{lexOr, lexMore}):
		n.Bound, n.right = "at least", i+2
	}
}
