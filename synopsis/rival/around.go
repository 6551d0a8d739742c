package rival

import "synoptic/synopsis/statement"

// around is the share, by weight, of what stands around item i that B says
// around item j, and the number of items said.
func (p *pair) around(i, j int) (share float64, n int) {
	had, all := 0.0, 0.0
	for k := range p.A.Items {
		it := &p.A.Items[k]
		if k == i || p.A.Distance(i, k) > aroundRadius {
			continue
		}
		all += it.Weight
		if p.Vouched(k) && p.B.Distance(p.To[k], j) <= aroundRadius+1 {
			had += it.Weight
			if !it.Light {
				n++
			}
		}
	}
	if all == 0 {
		return 0, 0
	}
	return had / all, n
}

// aroundRadius is how far around a slot reaches, in steps of the tree.
const aroundRadius = 3

// told is the share, by weight, of what is told of deed d in A and of deed e
// in B, moments aside and by the lesser of the two, that both tell, and the
// number of items both tell.
func (p *pair) told(d, e int) (share float64, n int) {
	had, a, b := 0.0, 0.0, 0.0
	for k := range p.A.Items {
		it := &p.A.Items[k]
		if it.Kind == statement.Moment || p.A.Distance(d, k) > deedRadius {
			continue
		}
		a += it.Weight
		if p.Vouched(k) && p.B.Distance(e, p.To[k]) <= deedRadius+1 {
			had += it.Weight
			if !it.Light {
				n++
			}
		}
	}
	for k := range p.B.Items {
		if it := &p.B.Items[k]; it.Kind != statement.Moment && p.B.Distance(e, k) <= deedRadius {
			b += it.Weight
		}
	}
	if min(a, b) == 0 {
		return 0, 0
	}
	return had / min(a, b), n
}

// deedRadius is how far around a deed what is told of it reaches.
const deedRadius = 2
