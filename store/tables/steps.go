package tables

import (
	"fmt"
	"io/fs"
	"slices"
)

// Step is one migration. The version of a store is how many it has seen.
type Step struct{ Name, Text string }

// Steps reads the migrations in a folder in order of their numbers.
func Steps(from fs.FS) ([]Step, error) {
	names, err := fs.Glob(from, "*.sql")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	var out []Step
	for i, name := range names {
		if want := fmt.Sprintf("%04d_", i+1); name[:min(len(name), 5)] != want {
			return nil, fmt.Errorf("migration %s should begin with %s", name, want)
		}
		text, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, err
		}
		out = append(out, Step{name, string(text)})
	}
	return out, nil
}
