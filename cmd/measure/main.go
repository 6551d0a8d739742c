// Command measure scores every step of the program on labelled data and
// prints one table: step, set, metric, value, mark, n, seconds.
//
//	go run ./cmd/measure -data DIR [-only quotes,times] [-json] [-misses] [-n N] [-kept FILE] [-keep FILE]
//
// DIR holds the labelled sets in the layout that the README of this folder
// tells. A step whose sets are absent is left out and named on stderr.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"synoptic/cmd/measure/gold"
	"synoptic/cmd/measure/own"
	"synoptic/cmd/measure/read"
	"synoptic/cmd/measure/score"
)

// step scores one step of the program on the sets it finds under a folder.
// It returns no rows where the folder has none of its sets.
type step struct {
	name  string
	score func(data string) ([]score.Row, error)
}

// steps are in the order of the program's sentence: read, group, compare.
var steps = []step{
	{"own", own.Score},
	{"pages", pagesAndGold},
	{"sentences", read.Sentences},
	{"syntax", read.Syntax},
	{"names", read.Names},
	{"who", read.Who},
	{"quotes", read.Quotes},
	{"times", read.Times},
	{"dates", read.Dates},
	{"figures", read.Figures},
	{"suites", read.Suites},
	{"grouping", grouped},
	{"scale", scaled},
	{"copies", copied},
	{"reuse", reused},
	{"pairs", scorePairs},
	{"synopsis", gold.Stories},
	{"support", scoreSupport},
	{"plants", scorePlants},
}

// pagesAndGold scores reading of HTML on labelled pages, and on those of the
// stories annotated by hand.
func pagesAndGold(data string) ([]score.Row, error) {
	rows, err := read.Pages(data)
	if err != nil {
		return nil, err
	}
	kept, err := gold.Residue(data)
	return append(rows, kept...), err
}

func main() {
	data := flag.String("data", "", "folder of the labelled sets")
	only := flag.String("only", "", "steps to score, with commas between; all if empty")
	asJSON := flag.Bool("json", false, "print one JSON object a row")
	misses := flag.Bool("misses", false, "print also what was missed, to be read")
	kept := flag.String("kept", "", "fail where a figure is worse than in the table of this file")
	keeping := flag.String("keep", "", "write the figures in the place of the table of this file")
	flag.Parse()
	if *data == "" {
		fmt.Fprintln(os.Stderr, "measure: -data DIR is missing: the folder of the labelled sets")
		os.Exit(2)
	}
	chosen, err := choose(*only)
	if err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(2)
	}
	rows, failed := run(chosen, sets(*data), os.Stderr)
	if !*misses {
		for i := range rows {
			rows[i].Misses = nil
		}
	}
	if err := write(os.Stdout, rows, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
	if err := compared(rows, *kept, *keeping); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		failed++
	}
	if failed > 0 {
		os.Exit(1)
	}
}

// sets is the folder of the sets: the folder given, or data inside it.
func sets(folder string) string {
	inside := filepath.Join(folder, "data")
	if at, err := os.Stat(inside); err == nil && at.IsDir() {
		return inside
	}
	return folder
}

// choose is the steps named in a list with commas.
func choose(only string) ([]step, error) {
	if only == "" {
		return steps, nil
	}
	var out []step
	for name := range strings.SplitSeq(only, ",") {
		i := slices.IndexFunc(steps, func(s step) bool { return s.name == name })
		if i < 0 {
			return nil, fmt.Errorf("no step %q: there are %s", name, names())
		}
		out = append(out, steps[i])
	}
	return out, nil
}

func names() string {
	var list []string
	for _, s := range steps {
		list = append(list, s.name)
	}
	return strings.Join(list, ", ")
}

// run scores the steps and counts those that failed. One that fails costs
// only its own rows.
func run(chosen []step, data string, talk io.Writer) (rows []score.Row, failed int) {
	for _, s := range chosen {
		began := time.Now()
		got, err := s.score(data)
		switch {
		case err != nil:
			failed++
			fmt.Fprintf(talk, "measure: %s: %v\n", s.name, err)
		case len(got) == 0:
			fmt.Fprintf(talk, "measure: %s: no labelled set under %s, left out\n", s.name, data)
		}
		spent := time.Since(began).Seconds()
		for i := range got {
			got[i].Step = s.name
			if got[i].Seconds == 0 {
				got[i].Seconds = spent
			}
		}
		rows = append(rows, got...)
	}
	return rows, failed
}

func write(w io.Writer, rows []score.Row, asJSON bool) error {
	if asJSON {
		enc := json.NewEncoder(w)
		for _, r := range rows {
			if err := enc.Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(t, "step\tset\tmetric\tours\tmark\tn\tseconds")
	for _, r := range rows {
		mark := "-"
		if r.Mark != 0 {
			mark = fmt.Sprintf("%.3f", r.Mark)
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%.3f\t%s\t%d\t%.2f\n", r.Step, r.Set, r.Metric, r.Value, mark, r.N, r.Seconds)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	return writeMisses(w, rows)
}

// writeMisses prints the misses as a list to be read, by row.
func writeMisses(w io.Writer, rows []score.Row) error {
	for _, r := range rows {
		for i, m := range r.Misses {
			if i == 0 {
				fmt.Fprintf(w, "\n%s, %s: %s\n", r.Step, r.Set, r.Metric)
			}
			if _, err := fmt.Fprintln(w, " ", m); err != nil {
				return err
			}
		}
	}
	return nil
}
