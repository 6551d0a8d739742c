package main

import (
	"fmt"
	"math"
	"slices"
)

// regress fits a logistic regression by Newton's method, with a ridge of 1.
// Sides tells of each weight whether it may only be above 0 (1), only below 0
// (-1) or anything; nil stands for no bounds.
func regress(lessons []lesson, sides []int8) []float64 {
	n := len(lessons[0].signs)
	w := make([]float64, n)
	for range 12 {
		slope := slices.Clone(w)
		bend := make([][]float64, n)
		for k := range bend {
			bend[k] = make([]float64, n)
			bend[k][k] = 1
		}
		for _, l := range lessons {
			p := 1 / (1 + math.Exp(-dot(w, l.signs)))
			miss := p
			if l.same {
				miss--
			}
			for k, x := range l.signs {
				if x == 0 {
					continue
				}
				slope[k] += miss * x
				for j, y := range l.signs {
					bend[k][j] += p * (1 - p) * x * y
				}
			}
		}
		descend(w, bend, slope, sides)
	}
	return w
}

// descend goes to the lowest point of the parabola with this bend and slope at
// w that lies within the bounds.
func descend(w []float64, bend [][]float64, slope []float64, sides []int8) {
	if sides == nil {
		for k, step := range solve(bend, slope) {
			w[k] -= step
		}
		return
	}
	for range sweeps {
		for k := range w {
			step := -slope[k] / bend[k][k]
			switch {
			case sides[k] > 0:
				step = max(step, -w[k])
			case sides[k] < 0:
				step = min(step, -w[k])
			}
			w[k] += step
			for j := range slope {
				slope[j] += step * bend[k][j]
			}
		}
	}
}

const sweeps = 300 // over all weights, one after the other

// solve solves a x = b by elimination; a is symmetric and positive.
func solve(a [][]float64, b []float64) []float64 {
	for c := range a {
		for r := range a {
			if r == c {
				continue
			}
			f := a[r][c] / a[c][c]
			for k := c; k < len(a); k++ {
				a[r][k] -= f * a[c][k]
			}
			b[r] -= f * b[c]
		}
	}
	for c := range b {
		b[c] /= a[c][c]
	}
	return b
}

func dot(w, x []float64) (z float64) {
	for k := range w {
		z += w[k] * x[k]
	}
	return z
}

// outcome tells how well weights tell the lessons that are the same.
func outcome(w []float64, lessons []lesson) string {
	var right, told, all, good float64
	for _, l := range lessons {
		yes := dot(w, l.signs) > 0
		if yes {
			told++
		}
		if l.same {
			all++
		}
		if yes && l.same {
			right++
		}
		if yes == l.same {
			good++
		}
	}
	return fmt.Sprintf("F1 %.3f, right %.3f", 2*right/(told+all), good/float64(len(lessons)))
}
