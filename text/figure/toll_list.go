package figure

import (
	"synoptic/text/piece"
)

// gather adds up people told one after another under one verb after them: "a
// man, a woman and two boys were killed". The figure is then all of them.
func (r *tollReading) gather(n *numeral) {
	if n.High != 0 || n.Bound != "" {
		return
	}
	if n.from > 0 && tollBefore[r.ps[n.from-1].ID] != "" {
		r.gatherAfter(n)
		return
	}
	if sum, end, of := r.listed(n); of != "" {
		n.Value, n.to = sum, end
	}
}

// gatherAfter adds up people told one after another behind the verb: killed a
// mother and her three children.
func (r *tollReading) gatherAfter(n *numeral) {
	sum, end := n.Value, r.peopleEnd(n.to)
	for first := end; end > n.to; {
		v, to := r.nextOfList(end)
		if to == end {
			if end > first {
				n.Value, n.to = sum, end
			}
			return
		}
		if of, _ := r.tollAfter(to); of != "" {
			return // killed a man and two others were hurt
		}
		sum, end = sum+v, to
	}
}

// nthVictim reads "a 20th victim died" as 20 killed: the toll as it runs on.
func (r *tollReading) nthVictim(i int) (n numeral, ok bool) {
	n = numeral{from: i, to: i + 1}
	if i == 0 || !r.ps[i].Is(piece.Ordinal) || r.ps[i].Broke || r.ps[i-1].ID != lexA && r.ps[i-1].ID != lexAn {
		return n, false
	}
	end := r.peopleEnd(i + 1)
	of, to := r.tollAfter(i + 1)
	if end == i+1 || of != "killed" && of != "injured" {
		return n, false
	}
	n.Value, n.Of, n.Bound, n.Rule = float64(r.ps[i].Value), of, "exactly", tollName
	n.left, n.right = i-1, end
	r.ps.about(&n, i-1, max(to, end))
	return n, true
}

// listed is the sum of a list of people that begins with the number, the piece
// after it, and what became of them; of is empty if there is no such list.
func (r *tollReading) listed(n *numeral) (sum float64, end int, of string) {
	sum, end = n.Value, r.peopleEnd(n.to)
	if end == n.to {
		return 0, n.to, ""
	}
	first := end
	for {
		v, to := r.nextOfList(end)
		if to == end {
			break
		}
		sum, end = sum+v, to
	}
	if end == first || end >= len(r.ps) || !tollLinks[r.ps[end].ID] {
		return 0, n.to, ""
	}
	of, _ = r.tollAfter(end)
	return sum, end, of
}

// nextOfList reads the next of a list of people after piece i: ", a woman",
// "and two boys", "and her three children".
func (r *tollReading) nextOfList(i int) (v float64, to int) {
	k := i
	if k < len(r.ps) && r.ps[k].ID == piece.Sign(',') {
		k++
	}
	if k < len(r.ps) && r.ps[k].ID == lexAnd {
		k++
	}
	if k < len(r.ps) && k > i && lifeOwners[r.ps[k].ID] {
		k++
	}
	if k == i || k >= len(r.ps) || r.ps[k].Broke {
		return 0, i
	}
	v, from := 1.0, k+1
	if !isArticle(r.ps[k].ID) {
		if v, from = piece.CountAt(r.ps, k); from == k {
			return 0, i
		}
	}
	if end := r.peopleEnd(from); end > from {
		return v, end
	}
	return 0, i
}
