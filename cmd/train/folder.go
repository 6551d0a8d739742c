package main

import (
	"path/filepath"
	"slices"
)

// folder is where a course finds its sets. It keeps which files were asked
// for, so that the manifest tells what each course learns from.
type folder struct {
	path  string
	asked *[]string
}

// dataIn is the folder of the labelled sets.
func dataIn(path string) folder { return folder{path, new([]string)} }

// in is a folder inside.
func (f folder) in(name string) folder {
	return folder{filepath.Join(f.path, name), f.asked}
}

// file is the path of a file in the folder.
func (f folder) file(name string) string {
	return f.keep(filepath.Join(f.path, name))
}

// files are the paths of the files that a pattern of path.Match fits, in the
// order of letters.
func (f folder) files(pattern string) ([]string, error) {
	paths, err := filepath.Glob(filepath.Join(f.path, pattern))
	slices.Sort(paths)
	for _, p := range paths {
		f.keep(p)
	}
	return paths, err
}

// own is the path of one of the lists that lie beside this command.
func (f folder) own(name string) string { return f.keep(ownLists + name) }

func (f folder) keep(path string) string {
	if !slices.Contains(*f.asked, path) {
		*f.asked = append(*f.asked, path)
	}
	return path
}
