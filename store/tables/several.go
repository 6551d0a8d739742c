package tables

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// atOnce is how many values one statement is asked for at most.
const atOnce = 64

// eachOf reads all rows for some values, for which the text has a place, in
// whatever order they are found.
func eachOf(v View, text string, values []any, row func(Scan) error) error {
	for some := range slices.Chunk(values, atOnce) {
		some = filled(some)
		if err := v.Each(v.ctx, fmt.Sprintf(text, places(len(some))), some, row); err != nil {
			return err
		}
	}
	return nil
}

// filled is some values with the last once more, as often as makes one of few
// numbers of them: each number is a statement of its own, and is prepared once.
func filled(some []any) []any {
	out := slices.Clip(some)
	for n := (len(some) + 3) &^ 3; len(out) < n; {
		out = append(out, some[len(some)-1])
	}
	return out
}

// places are those of so many values in a statement.
func places(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = "$" + strconv.Itoa(i+1)
	}
	return strings.Join(out, ", ")
}
