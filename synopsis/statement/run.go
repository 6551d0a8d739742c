package statement

// shortestRun is how many words a run has at least.
const shortestRun = 3

// inRun is what a place in the same run of words is worth more.
const inRun = 1.5

// runs finds the words of A that stand in B in the same order without a gap,
// the longest run for each.
func (al *Alignment) runs() {
	n, m := len(al.A.forms), len(al.B.forms)
	al.run, al.runAt = make([]int, n), make([]int, n)
	best := make([]int, n)
	for i := range al.run {
		al.run[i] = -1
	}
	last, now := make([]int, m+1), make([]int, m+1)
	for i := range n {
		for j := range m {
			now[j+1] = 0
			if al.A.forms[i] != al.B.forms[j] {
				continue
			}
			now[j+1] = last[j] + 1
			if ends := i+1 == n || j+1 == m || al.A.forms[i+1] != al.B.forms[j+1]; !ends || now[j+1] < shortestRun {
				continue
			}
			for k := range now[j+1] {
				if best[i-k] < now[j+1] {
					best[i-k], al.run[i-k], al.runAt[i-k] = now[j+1], j-k, i-now[j+1]+1
				}
			}
		}
		last, now = now, last
	}
}

// verbatim says whether item j of B is the very word of item i, in one run
// with it.
func (al *Alignment) verbatim(i, j int) bool {
	a := &al.A.Items[i]
	if a.Kind == Number || a.Kind == Moment {
		return false
	}
	for k, o := range al.A.owner {
		if o == i && (al.run[k] < 0 || al.B.owner[al.run[k]] != j) {
			return false
		}
	}
	return true
}

// oneRun says whether two items of A stand in one run, in B as in A.
func (al *Alignment) oneRun(i, k int) bool {
	x, y := al.A.Items[i].Token-al.A.First, al.A.Items[k].Token-al.A.First
	return al.run[x] >= 0 && al.run[y] >= 0 && al.runAt[x] == al.runAt[y] && al.run[x]-al.run[y] == x-y
}
