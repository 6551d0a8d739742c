// Command packaging makes of Synoptic what people install, with one command:
//
//	go run -C packaging .                      # all of it, in dist
//	go run -C packaging . -only linux/amd64    # for one kind of machine
//
// It builds static programs, each with its version and commit, and lays them
// into archives, and for Linux into packages for dpkg and rpm, with the checksums
// of all beside them. The same commit gives the same bytes. It is a module of its
// own, so that what makes packages is no part of what is packed.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// targets are the kinds of machine that are built for, as Go names them.
var targets = []target{
	{"linux", "amd64"},
	{"linux", "arm64"},
	{"darwin", "amd64"},
	{"darwin", "arm64"},
	{"windows", "amd64"},
	{"windows", "arm64"},
}

// target is a kind of machine.
type target struct{ system, processor string }

func (t target) String() string { return t.system + "/" + t.processor }

// program is the name of the program's file there.
func (t target) program() string {
	if t.system == "windows" {
		return "synoptic.exe"
	}
	return "synoptic"
}

func main() {
	var out, only, commit, maintainer string
	flag.StringVar(&out, "o", "../dist", "the folder for what is made")
	flag.StringVar(&only, "only", "", "kinds of machine, with commas: linux/amd64,darwin/arm64; all if empty")
	flag.StringVar(&commit, "commit", "", "the commit to stamp; that of the checkout if empty")
	flag.StringVar(&maintainer, "maintainer", "Synoptic <synoptic@synoptic.example>", "who answers for the packages")
	flag.Parse()
	if err := run(out, only, commit, maintainer); err != nil {
		fmt.Fprintln(os.Stderr, "packaging:", err)
		os.Exit(1)
	}
}

// run makes all that is wanted in the folder out.
func run(out, only, commit, maintainer string) error {
	wanted, err := chosen(only)
	if err != nil {
		return err
	}
	root, err := filepath.Abs("..")
	if err != nil {
		return err
	}
	f, err := factsOf(root, commit)
	if err != nil {
		return err
	}
	stage, err := os.MkdirTemp("", "synoptic-packaging-")
	if err != nil {
		return err
	}
	return errors.Join(makeAll(wanted, f, stage, out, maintainer), os.RemoveAll(stage))
}

// chosen are the targets that a list names.
func chosen(list string) (out []target, err error) {
	if list == "" {
		return targets, nil
	}
	for name := range strings.SplitSeq(list, ",") {
		i := slices.IndexFunc(targets, func(t target) bool { return t.String() == name })
		if i < 0 {
			return nil, fmt.Errorf("-only %s: that is not built; these are: %v", name, targets)
		}
		out = append(out, targets[i])
	}
	return out, nil
}
