package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// manifest is where it stands what every course learnt from and what it made.
const manifest = "cmd/train/manifest.tsv"

// row is a line of the manifest: a course, "from" for a file that it read or
// "made" for one that it wrote, the SHA-256 of the file, and its path, which
// begins with "DIR/" below the folder of the labelled sets.
type row struct{ course, way, digest, path string }

func (e row) line() string { return strings.Join([]string{e.course, e.way, e.digest, e.path}, "\t") }

// enter puts what a course read and made in the place of what the manifest had
// of it.
func enter(c course, from folder, files []file) error {
	kept, err := readManifest(manifest)
	if err != nil {
		return err
	}
	kept = slices.DeleteFunc(kept, func(e row) bool { return e.course == c.name })
	for _, path := range *from.asked {
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if below, err := filepath.Rel(from.path, path); err == nil && !strings.HasPrefix(path, ownLists) {
			path = "DIR/" + filepath.ToSlash(below)
		}
		kept = append(kept, row{c.name, "from", digest(b), path})
	}
	for _, f := range files {
		kept = append(kept, row{c.name, "made", digest(f.bytes), filepath.ToSlash(filepath.Join(c.folder, f.name))})
	}
	var lines []string
	for _, e := range kept {
		lines = append(lines, e.line()+"\n")
	}
	slices.Sort(lines)
	return os.WriteFile(manifest, []byte(strings.Join(lines, "")), 0o644)
}

func digest(b []byte) string { return fmt.Sprintf("%x", sha256.Sum256(b)) }

// readManifest reads the rows of a manifest, none where there is no file.
func readManifest(path string) ([]row, error) {
	var out []row
	err := rows(path, 4, func(f []string) { out = append(out, row{f[0], f[1], f[2], f[3]}) })
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return out, err
}
