package statement

// shortestRun is how many words a run has at least.
const shortestRun = 3

// inRun is what a place in the same run of words is worth more.
const inRun = 1.5

// threes notes where any three words in a row begin.
func (h *hold) threes() {
	n := 16
	for n < 2*len(h.a.Forms) {
		n *= 2
	}
	h.begins, h.before = filled(h.begins, n, 0), filled(h.before, len(h.a.Forms), 0)
	for i := range len(h.a.Forms) - shortestRun + 1 {
		at := hashOfThree(h.a.Forms[i:]) & uint32(n-1)
		h.before[i], h.begins[at] = h.begins[at], int32(i+1)
	}
}

func hashOfThree(forms []int32) uint32 {
	x := uint32(forms[0])*2654435761 ^ uint32(forms[1])*2246822519 ^ uint32(forms[2])*3266489917
	return x ^ x>>15
}

// runs finds the words of A that stand in B in the same order without a gap,
// the longest run for each, of those the first.
func (m *aligning) runs() {
	a, b := m.A.Forms, m.B.Forms
	for j := range len(b) - shortestRun + 1 {
		for at := m.h.begins[hashOfThree(b[j:])&uint32(len(m.h.begins)-1)]; at > 0; at = m.h.before[at-1] {
			i := int(at - 1)
			if i > 0 && j > 0 && a[i-1] == b[j-1] {
				continue // goes on from there
			}
			if n := together(a[i:], b[j:]); n >= shortestRun {
				m.keepRun(i, j, n)
			}
		}
	}
	m.verbatim()
}

// together is how many words two lists begin alike with.
func together(a, b []int32) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// inRunOf is where a token of A stands in a run: the token of B that stands there
// in the same run, -1 for none, and the token of A at which the run begins.
type inRunOf struct{ to, begins int32 }

// runs are where the tokens of A stand in runs.
type runs []inRunOf

// along says whether two tokens of A stand in one run, in B as in A.
func (r runs) along(x, y int) bool {
	a, b := r[x], r[y]
	return a.to >= 0 && b.to >= 0 && a.begins == b.begins && int(a.to-b.to) == x-y
}

// keepRun keeps a run of n tokens that begins at i in A and at j in B, for the
// tokens that stand in no longer one.
func (m *aligning) keepRun(i, j, n int) {
	if m.run == nil {
		m.run = make(runs, len(m.A.Forms))
		for k := range m.run {
			m.run[k].to = -1
		}
		m.h.long = filled(m.h.long, len(m.A.Forms), 0)
	}
	for k := i; k < i+n; k++ {
		at := int(m.run[k].begins)
		from := int(m.run[k].to) - (k - at)
		if longest := int(m.h.long[k]); n > longest || n == longest && (i < at || i == at && j < from) {
			m.run[k], m.h.long[k] = inRunOf{int32(j + k - i), int32(i)}, int32(n)
		}
	}
}

// verbatim finds, for each item of A, the item of B that is its very words, in
// one run with them.
func (m *aligning) verbatim() {
	m.h.word = filled(m.h.word, len(m.A.Items), -1)
	if m.run == nil {
		return
	}
	const none = -2
	for k, i := range m.A.Owner {
		if i < 0 || m.h.word[i] == none {
			continue
		}
		j := int32(none)
		if to := m.run[k].to; to >= 0 && m.B.Owner[to] >= 0 {
			j = int32(m.B.Owner[to])
		}
		if m.h.word[i] >= 0 && m.h.word[i] != j {
			j = none
		}
		m.h.word[i] = j
	}
	for _, i := range m.h.bounded {
		m.h.word[i] = none
	}
}

// oneRun says whether two items of A stand in one run, in B as in A.
func (al *Alignment) oneRun(i, k int) bool {
	if al.run == nil {
		return false
	}
	x, y := al.A.Items[i].Token-al.A.First, al.A.Items[k].Token-al.A.First
	return al.run.along(x, y)
}

// RunsAt is the token of B that stands in one run with token k of A, -1 for
// none.
func (al *Alignment) RunsAt(k int) int {
	if al.run == nil {
		return -1
	}
	return int(al.run[k].to)
}

// Runs are the stretches of A that stand in B word for word, as tokens of A,
// half open.
func (al *Alignment) Runs() [][2]int {
	var out [][2]int
	for k := 0; al.run != nil && k < len(al.run); {
		end := k + 1
		if al.run[k].to >= 0 {
			for end < len(al.run) && al.run.along(end, k) {
				end++
			}
			out = append(out, [2]int{k, end})
		}
		k = end
	}
	return out
}

// SaidInRun says whether b says item i of a word for word, in a run of words
// with others, whatever it hangs on there.
func (al *Alignment) SaidInRun(i int) bool {
	it := &al.A.Items[i]
	return al.To[i] >= 0 && al.Grade[i] == Equal && al.RunsAt(it.Token-al.A.First) >= 0 && !al.apart(i) && (!it.Predicate || al.Tells(i))
}

// WordForWord says whether b has the items of a one behind the other in the same
// run of words.
func (al *Alignment) WordForWord(items []int) bool {
	for k, i := range items {
		if !al.Vouched(i) || k > 0 && !al.oneRun(i, items[k-1]) {
			return false
		}
	}
	return true
}
