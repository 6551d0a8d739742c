package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"synoptic/cmd/measure/score"
)

func TestKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "measures.md")
	if err := os.WriteFile(path, []byte("# Measures\n\nOf a machine.\n\n"+keptHead+"| old | set | found | 0.100 | - | 9 |\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	before := []score.Row{
		{Step: "names", Set: "mill", Metric: "found", Value: .8, Mark: .9, N: 1000},
		{Step: "names", Set: "mill", Metric: "words/s", Value: 900, N: 1000},
		{Step: "plants", Set: "few", Metric: "noise", Value: .1, N: 10},
		{Step: "plants", Set: "many", Metric: "noise", Value: .1, N: 1000},
	}
	single := score.Row{Step: "synopsis", Set: "gold/mill", Metric: "found", Value: 1, N: 1}
	if err := keep(path, append(slices.Clone(before), single)); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(b), "# Measures\n\nOf a machine.\n") || strings.Contains(string(b), "old") || strings.Contains(string(b), "gold/mill") || !strings.Contains(string(b), "| names | mill | found | 0.800 | 0.900 | 1000 |") {
		t.Fatalf("%v: kept is\n%s", err, b)
	}
	for _, c := range []struct {
		name   string
		values [4]float64
		fell   []string
	}{
		{"as it was", [4]float64{.8, 900, .1, .1}, nil},
		{"better, or slower", [4]float64{.9, 1, 0, 0}, nil},
		{"within the tolerance", [4]float64{.785, 900, .29, .115}, nil},
		{"worse", [4]float64{.77, 900, .35, .15}, []string{"names, mill, found", "plants, few, noise", "plants, many, noise"}},
	} {
		after := slices.Clone(before)
		for i, v := range c.values {
			after[i].Value = v
		}
		after = append(after, score.Row{Step: "names", Set: "new", Metric: "found", N: 100})
		kept, err := readKept(path)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, line := range fallen(after, kept) {
			got = append(got, line[:strings.Index(line, ":")])
		}
		if !slices.Equal(got, c.fell) {
			t.Errorf("%s: %q fell, want %q", c.name, got, c.fell)
		}
	}
}

func TestKeptNeedsATable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "empty.md")
	if err := os.WriteFile(path, []byte("nothing\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := compared(nil, path, ""); err == nil || !strings.Contains(err.Error(), "no table of measures") {
		t.Errorf("a file without a table: %v", err)
	}
	if err := keep(path, nil); err == nil {
		t.Error("a file without a table was written")
	}
}
