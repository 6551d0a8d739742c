package store

import (
	"io"
	"iter"
)

// Sheet writes rows under their columns as CSV writes a table, and tells how
// many they are.
func Sheet(columns []string, rows [][]string, to io.Writer, gate func(string) string) (int, error) {
	from := iter.Seq2[[]string, error](func(yield func([]string, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	})
	return Table{Columns: columns}.write(from, to, gate)
}
