// Package own scores the program on sets that are part of it: news about invented
// people, outlets and events, with what is right beside it. They were written by
// nobody who saw the program, and hold what the sets of others hardly do: the heads
// of plain texts, times, speakers and numbers easy and hard, and single facts told in
// many ways.
package own

import (
	"bufio"
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"

	"synoptic"
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

//go:embed sets/*.jsonl
var sets embed.FS

// Score scores all of them. The folder of the labelled sets is not asked for.
func Score(string) ([]score.Row, error) {
	var out []score.Row
	for _, f := range []func() ([]score.Row, error){headers, times, speakers, figures, frames} {
		rows, err := f()
		if err != nil {
			return out, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// lines are the rows of a set.
func lines[T any](name string) ([]T, error) {
	body, err := sets.ReadFile("sets/" + name + ".jsonl")
	if err != nil {
		return nil, err
	}
	var out []T
	in := bufio.NewScanner(bytes.NewReader(body))
	in.Buffer(nil, len(body)+1)
	for in.Scan() {
		var x T
		if err := json.Unmarshal(in.Bytes(), &x); err != nil {
			return nil, fmt.Errorf("set %s, line %d: %w", name, len(out)+1, err)
		}
		out = append(out, x)
	}
	return out, in.Err()
}

// told is a share of what a set asks for, with what was told otherwise.
type told struct {
	right, all int
	misses     []string
}

func (t *told) add(right bool, miss string) {
	if t.all++; right {
		t.right++
	} else {
		t.misses = append(t.misses, miss)
	}
}

func (t *told) row(set, metric string) score.Row {
	return score.Row{Set: set, Metric: metric, Value: score.Share(t.right, t.all), N: t.all, Misses: t.misses}
}

// plain is a text in small letters, its words only, without an article before them.
func plain(s string) string {
	words := strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(s, "’", "'")), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// marked is a text as reading marks it, of a day.
func marked(text, published string) news.Report {
	return synoptic.Mark(news.Report{
		Text: text, Title: "Report", Language: "en",
		Published: news.Date{Date: news.Maybe(published), Precision: "day", Rule: "field"},
	})
}
