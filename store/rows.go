package store

import (
	"iter"
	"strconv"
	"time"
)

// each is the rows of every item, until the first error.
func each[T any](from iter.Seq2[T, error], rows func(T) ([][]string, error)) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for item, err := range from {
			if err != nil {
				yield(nil, err)
				return
			}
			out, err := rows(item)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, row := range out {
				if !yield(row, nil) {
					return
				}
			}
		}
	}
}

// seq is a list that was asked for, or the error.
func seq[T any](list []T, err error) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		if err != nil {
			var none T
			yield(none, err)
			return
		}
		for _, item := range list {
			if !yield(item, nil) {
				return
			}
		}
	}
}

func number(n int) string { return strconv.Itoa(n) }

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
