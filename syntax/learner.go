package syntax

// learner is an averaged perceptron over hashed features (Collins 2002;
// averaging as in Daumé 2006). All of it is whole numbers, so that the same
// examples in the same order give the same model on every machine.
type learner struct {
	w     []int32 // weights now
	u     []int64 // weights times the step at which they changed
	step  int64
	sieve sieve
	mask  uint32
	width int
}

// newLearner makes a learner of 1<<bits cells for a number of classes.
func newLearner(bits, classes int, known sieve) *learner {
	n := 1<<bits + pad
	return &learner{
		w: make([]int32, n), u: make([]int64, n),
		step: 1, sieve: known, mask: rowMask(bits), width: (classes + 7) &^ 7,
	}
}

// score sums the rows at feats.
func (l *learner) score(feats []uint32, out *scores) {
	sum := out[:l.width]
	clear(sum)
	for _, f := range feats {
		row := l.w[f : int(f)+l.width]
		for c := range sum {
			sum[c] += row[c]
		}
	}
}

// update moves the weights of feats from the class that won to the one that
// should have.
func (l *learner) update(feats []uint32, should, won int) {
	for _, f := range feats {
		good, bad := int(f)+should, int(f)+won
		l.w[good]++
		l.u[good] += l.step
		l.w[bad]--
		l.u[bad] -= l.step
	}
}

// freeze averages the weights over all steps and packs them into bytes,
// unit hundredths of a step to a unit of weight.
func (l *learner) freeze(unit float64) *weights {
	m := &weights{cells: make([]byte, len(l.w)), sieve: l.sieve, mask: l.mask, width: l.width}
	for i := range l.w {
		avg := float64(l.w[i]) - float64(l.u[i])/float64(l.step)
		m.cells[i] = pack(float64(avg * unit))
	}
	return m
}

// pack rounds a weight to the byte that holds it.
func pack(v float64) byte {
	if v < 0 {
		return byte(128 - int(min(-v+0.5, 128)))
	}
	return byte(128 + int(min(v+0.5, 127)))
}

// dice is a small generator of numbers that are the same everywhere
// (xorshift64*).
type dice uint64

// below gives a number from 0 to n-1.
func (d *dice) below(n int) int {
	x := *d
	x ^= x >> 12
	x ^= x << 25
	x ^= x >> 27
	*d = x
	return int(uint64(x*0x2545F4914F6CDD1D) >> 33 % uint64(n))
}

// shuffle puts order into another order.
func (d *dice) shuffle(order []int) {
	for i := len(order) - 1; i > 0; i-- {
		j := d.below(i + 1)
		order[i], order[j] = order[j], order[i]
	}
}
