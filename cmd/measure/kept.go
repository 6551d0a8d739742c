package main

import (
	"cmp"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"synoptic/cmd/measure/score"
)

// The figures of a version stand in a table of Markdown: step, set, metric,
// ours, mark, n.

// keptHead is the head of that table.
const keptHead = "| step | set | metric | ours | mark | n |\n|---|---|---|---:|---:|---:|\n"

// tolerance is how much worse than the kept figure a share may be before that
// fails. Of few cases it is what two of them weigh.
const tolerance = .02

// fallen are the rows that are worse than their kept figure by more than the
// tolerance, one to a line. What has no kept figure, and what hangs on the
// machine or is no better for being more, is left out.
func fallen(rows []score.Row, kept map[string]float64) []string {
	var out []string
	for _, r := range rows {
		was, known := kept[keyOf(r)]
		if !known || !lasts(r) {
			continue
		}
		worse := was - r.Value
		if lowerIsBetter(r) {
			worse = -worse
		}
		if allowed := max(tolerance, 2/float64(max(r.N, 1))); worse > allowed+.0005 {
			out = append(out, fmt.Sprintf("%s, %s, %s: %.3f, and was %.3f", r.Step, r.Set, r.Metric, r.Value, was))
		}
	}
	return out
}

// keyOf tells rows apart.
func keyOf(r score.Row) string { return r.Step + "|" + r.Set + "|" + r.Metric }

// lasts says whether a figure hangs on nothing but the program and the data, and
// is better for being more, or less.
func lasts(r score.Row) bool {
	return !slices.ContainsFunc([]string{"/s", "/user-s", "a CPU second", "bytes/", "printed", "brief lines"}, func(part string) bool {
		return strings.Contains(r.Metric, part)
	})
}

// lowerIsBetter says whether a figure counts what should not be.
func lowerIsBetter(r score.Row) bool {
	return slices.ContainsFunc([]string{
		"lower is better", "kept", "lost", "unsupported", "not where", "across", "with one", "broken", "words out",
		"vouched", "noise", "raised", "others folded",
	}, func(part string) bool { return strings.Contains(r.Metric, part) })
}

// readKept reads the figures of the table in a file, by the key of their row.
func readKept(path string) (map[string]float64, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	out := map[string]float64{}
	_, table, ok := strings.Cut(string(b), keptHead)
	if !ok {
		return nil, fmt.Errorf("%s: no table of measures", path)
	}
	for line := range strings.Lines(table) {
		f := strings.Split(line, " | ")
		if len(f) != 6 {
			break
		}
		v, err := strconv.ParseFloat(f[3], 64)
		if err != nil {
			return nil, fmt.Errorf("%s: %q is no figure", path, f[3])
		}
		out[keyOf(score.Row{Step: strings.TrimPrefix(f[0], "| "), Set: f[1], Metric: f[2]})] = v
	}
	return out, nil
}

// keep writes the rows, but for those of single stories, in the place of the
// table of a file, whose other text stays.
func keep(path string, rows []score.Row) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, _, ok := strings.Cut(string(b), keptHead)
	if !ok {
		return fmt.Errorf("%s: no table of measures", path)
	}
	var out strings.Builder
	out.WriteString(before + keptHead)
	for _, r := range rows {
		if strings.HasPrefix(r.Set, "gold/") || math.IsNaN(r.Value) {
			continue
		}
		mark := "-"
		if r.Mark != 0 {
			mark = fmt.Sprintf("%.3f", r.Mark)
		}
		fmt.Fprintf(&out, "| %s | %s | %s | %.3f | %s | %d |\n", r.Step, r.Set, r.Metric, r.Value, mark, r.N)
	}
	return os.WriteFile(path, []byte(out.String()), 0o644)
}

// against holds rows against the figures kept in a file, and tells what fell.
func against(path string, rows []score.Row) error {
	kept, err := readKept(path)
	if err != nil {
		return err
	}
	if worse := fallen(rows, kept); len(worse) > 0 {
		return fmt.Errorf("worse than in %s:\n  %s", path, strings.Join(worse, "\n  "))
	}
	return nil
}

// compared does with the rows what the flags ask: hold them against kept
// figures, or keep them.
func compared(rows []score.Row, kept, keeping string) error {
	var err error
	if kept != "" {
		err = against(kept, rows)
	}
	if keeping != "" {
		err = cmp.Or(err, keep(keeping, rows))
	}
	return err
}
