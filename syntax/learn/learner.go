package learn

import (
	"math"

	"synoptic/syntax/linear"
)

// learner is an averaged perceptron over hashed features (Collins 2002;
// averaging as in Daumé 2006). All of it is whole numbers, so that the same
// examples in the same order give the same model on every machine.
type learner struct {
	w     []uint64 // weights now, each plus bias, four to a word
	u     []int64  // weights times the step at which they changed
	n     []uint16 // how often a weight was changed
	step  int64
	adapt bool
	sieve linear.Sieve
	mask  uint32
	width int
}

// bias makes a weight a whole number of sixteen bits; biases is four of them.
const (
	bias   = 1 << 15
	biases = bias | bias<<16 | bias<<32 | bias<<48
)

// newLearner makes a learner of 1<<bits cells for a number of classes, for
// the features that known lets through. If adapt, a weight moves the less the
// oftener it was moved; otherwise by one.
func newLearner(bits, classes int, known linear.Sieve, adapt bool) *learner {
	n := 1<<bits + linear.Pad
	l := &learner{
		w: make([]uint64, n/4), u: make([]int64, n), n: make([]uint16, n),
		step: 1, adapt: adapt, sieve: known, mask: linear.RowMask(bits), width: (classes + 7) &^ 7,
	}
	for i := range l.w {
		l.w[i] = biases
	}
	return l
}

// score sums the rows at feats, two lanes of 32 bits at a time.
func (l *learner) score(feats []uint32, out *linear.Scores) {
	var even, odd [linear.MaxWidth / 4]uint64
	const lanes = 0x0000FFFF0000FFFF
	words := l.width / 4
	e, o := even[:words], odd[:words]
	for _, f := range feats {
		row := l.w[f/4:][:words]
		for j, v := range row {
			e[j] += v & lanes
			o[j] += v >> 16 & lanes
		}
	}
	off := int32(len(feats) * bias)
	for j := range words {
		c := out[j*4 : j*4+4]
		c[0], c[1] = int32(uint32(e[j]))-off, int32(uint32(o[j]))-off
		c[2], c[3] = int32(e[j]>>32)-off, int32(o[j]>>32)-off
	}
}

// update moves the weights of feats from the class that won to the one that
// should have.
func (l *learner) update(feats []uint32, should, won int) {
	for _, f := range feats {
		l.move(int(f)+should, 1)
		l.move(int(f)+won, -1)
	}
}

// move changes the weight of a cell one way.
func (l *learner) move(i int, way int64) {
	by := way
	if l.adapt {
		n := l.n[i]
		by *= int64(paces[min(n, uint16(len(paces)-1))])
		l.n[i] = min(n, 65534) + 1
	}
	l.w[i/4] += uint64(by) << (i % 4 * 16)
	l.u[i] += by * l.step
}

// pace is the first step of a weight.
const pace = 64

// paces are the steps of a weight by how often it was changed: pace by the
// root of the number (AdaGrad, Duchi et al. 2011, for steps of one size).
var paces = func() (out [4096]uint8) {
	for i := range out {
		for v := pace; v > 0; v-- {
			if v*v*(i+1) <= pace*pace {
				out[i] = uint8(v)
				break
			}
		}
		out[i] = max(out[i], 1)
	}
	return out
}()

// at is the weight of a cell.
func (l *learner) at(i int) int64 { return int64(l.w[i/4]>>(i%4*16)&0xFFFF) - bias }

// addTo adds the average of the weights over all steps to sum.
func (l *learner) addTo(sum []float64) {
	for i := range l.u {
		sum[i] += float64(l.at(i)) - float64(l.u[i])/float64(l.step)
	}
}

// freeze makes each weight in sum a byte: unit times the weight, rounded,
// plus 128.
func (l *learner) freeze(sum []float64, unit float64) *linear.Weights {
	m := &linear.Weights{Cells: make([]byte, len(sum)), Sieve: l.sieve, Mask: l.mask, Width: l.width}
	for i, v := range sum {
		m.Cells[i] = byte(128 + int(max(-127, min(127, math.Round(float64(v*unit))))))
	}
	return m
}

// average freezes what this learner alone has learnt.
func (l *learner) average(unit float64) *linear.Weights {
	sum := make([]float64, len(l.u))
	l.addTo(sum)
	return l.freeze(sum, unit)
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
