package syntax

import "synoptic/syntax/linear"

// Blend is the mean of taggers trained alike but for their seeds: it errs
// less than any of them, because they err in different places. All must have
// the same labels and size of table.
func Blend(taggers ...*Tagger) *Tagger {
	first := taggers[0]
	out := &Tagger{
		Weights: &linear.Weights{Cells: make([]byte, len(first.Cells)), Mask: first.Mask, Width: first.Width},
		labels:  first.labels, trans: make([]int16, len(first.trans)),
	}
	for i := range out.Cells {
		sum := len(taggers) / 2
		for _, t := range taggers {
			sum += int(t.Cells[i])
		}
		out.Cells[i] = byte(sum / len(taggers))
	}
	for i := range out.trans {
		sum := 0
		for _, t := range taggers {
			sum += int(t.trans[i])
		}
		out.trans[i] = int16(sum / len(taggers))
	}
	return out
}
