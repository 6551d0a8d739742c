package tables

import (
	"fmt"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

// atOnce is how many values, or rows, one statement is given at most.
const atOnce = 64

// eachOf reads all rows for some values, for which the text has a place, in
// whatever order they are found.
func (v View) eachOf(text string, values []any, row func(Scan) error) error {
	for some := range slices.Chunk(values, atOnce) {
		some = filled(some)
		if err := v.Each(v.ctx, fmt.Sprintf(text, places(1, len(some))), some, row); err != nil {
			return err
		}
	}
	return nil
}

// filled is some things with the last once more, as often as makes one of few
// numbers of them: each number is a statement of its own, and is prepared once.
// What is asked for twice is found once, and what is kept twice is kept once.
func filled[T any](some []T) []T {
	for n := 1 << bits.Len(uint(len(some)-1)); len(some) < n; {
		some = append(some[:len(some):len(some)], some[len(some)-1])
	}
	return some
}

// places are the places of so many values of a statement, from the first on.
func places(first, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("$" + strconv.Itoa(first+i))
	}
	return b.String()
}
