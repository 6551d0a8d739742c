package synoptic

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// longest is how many lines a file may have before it must say why.
const longest = 450

// outliers are the files beyond that, with their reason.
var outliers = map[string]string{}

// TestSizes prints the size of the house by package (go test -v -run Sizes)
// and fails for a file that is longer than it should be and does not say why.
func TestSizes(t *testing.T) {
	t.Logf("%-16s %6s %8s %8s %8s", "package", "files", "lines", "median", "longest")
	for _, dir := range packages(t) {
		paths, err := filepath.Glob(filepath.Join(filepath.FromSlash(dir), "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		var sizes []int
		total := 0
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			n := bytes.Count(text, []byte{'\n'})
			sizes, total = append(sizes, n), total+n
			if _, explained := outliers[filepath.ToSlash(path)]; n > longest && !explained {
				t.Errorf("%s has %d lines: divide it, or say in outliers why it is one thing", path, n)
			}
		}
		slices.Sort(sizes)
		t.Logf("%-16s %6d %8d %8d %8d", dir, len(sizes), total, sizes[len(sizes)/2], sizes[len(sizes)-1])
	}
}
