package learn

import "synoptic/syntax/sequence"

// Blend is the mean of taggers trained alike but for their seeds: it errs
// less than any of them, because they err in different places. All must have
// the same labels and size of table.
func Blend(taggers ...*sequence.Tagger) *sequence.Tagger {
	first := taggers[0]
	mean := *first.Model()
	mean.Cells = make([]byte, len(mean.Cells))
	for i := range mean.Cells {
		sum := len(taggers) / 2
		for _, t := range taggers {
			sum += int(t.Model().Cells[i])
		}
		mean.Cells[i] = byte(sum / len(taggers))
	}
	pairs := make([]int16, len(first.Pairs()))
	for i := range pairs {
		sum := 0
		for _, t := range taggers {
			sum += int(t.Pairs()[i])
		}
		pairs[i] = int16(sum / len(taggers))
	}
	return sequence.New(&mean, first.Labels(), pairs)
}
