package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// Lots are the files that names stand for, in order of name, each once: files,
// folders with all in them but what is hidden, and patterns of what a file
// system of Beam knows ("gs://bucket/2031-05/*.warc.gz").
func Lots(ctx context.Context, names []string) (out []Lot, err error) {
	for _, name := range names {
		if name == "" {
			continue
		}
		var found []Lot
		if strings.Contains(name, "://") {
			found, err = matched(ctx, name)
		} else {
			found, err = under(name)
		}
		if err != nil {
			return nil, fmt.Errorf("look into %s: %w", name, err)
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("look into %s: no file lies there", name)
		}
		out = append(out, found...)
	}
	slices.SortFunc(out, func(a, b Lot) int { return strings.Compare(a.Path, b.Path) })
	return slices.Compact(out), nil
}

// matched are the files of another file system.
func matched(ctx context.Context, pattern string) (out []Lot, err error) {
	in, err := filesystem.New(ctx, pattern)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	paths, err := in.List(ctx, pattern)
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		size, err := in.Size(ctx, path)
		if err != nil {
			return nil, err
		}
		out = append(out, Lot{path, size})
	}
	return out, nil
}

// under are the files of a folder, or the file of that name. Links inside a
// folder are not followed.
func under(name string) (out []Lot, err error) {
	at, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("no such file or folder")
	}
	if err != nil {
		return nil, err
	}
	if !at.IsDir() {
		return []Lot{{name, at.Size()}}, nil
	}
	err = filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path != name && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return filepath.SkipDir
			}
		case e.Type().IsRegular():
			info, err := e.Info()
			if err != nil {
				return err
			}
			out = append(out, Lot{path, info.Size()})
		}
		return nil
	})
	return out, err
}
