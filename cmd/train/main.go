// Command train learns the embedded models and lists from labelled data and
// writes them where the packages embed them from.
//
//	go run ./cmd/train -data DIR syntax
//
// DIR is the folder of the labelled sets, in the layout that the README of
// cmd/measure tells; learnMeaning tells what its own sets are and how npm packs
// them. No course knows chance or a clock, so that the same data and the same
// program give the same bytes. Some courses learn from what the program reads
// with the tables it has: names from the tags of syntax, and grouping and links
// from their own groupings, so that another pass of these two moves their
// weights a little.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// course is a model, or several learnt together: which folder they are
// embedded from and how they are learnt from the labelled data.
type course struct {
	folder string
	learn  func(data string) ([]file, error)
}

// file is a model as it is written.
type file struct {
	name  string
	bytes []byte
}

var courses = map[string]course{
	"gazetteer": {"gazetteer", learnGazetteer},
	"names":     {"text/model", learnNames},
	"syntax":    {"syntax/model", learnSyntax},
	"verbs":     {"syntax/model", learnVerbs},
	"grouping":  {"story", learnGrouping},
	"links":     {"story", learnLinks},
	"rareness":  {"synopsis", learnRareness},
	"trust":     {"synopsis/claim", learnTrust},
	"meaning":   {"meaning", learnMeaning},
}

func main() {
	data := flag.String("data", "../shared/data", "directory of the labelled sets")
	flag.Usage = usage
	flag.Parse()
	if flag.NArg() != 1 {
		usage()
		os.Exit(2)
	}
	if err := run(*data, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// run learns the models of one course and writes them where they are
// embedded from.
func run(data, name string) error {
	c, ok := courses[name]
	if !ok {
		return fmt.Errorf("no course %q: there is %s", name, strings.Join(names(), ", "))
	}
	files, err := c.learn(data)
	if err != nil {
		return fmt.Errorf("learn %s: %w", name, err)
	}
	for _, f := range files {
		path := filepath.Join(c.folder, f.name)
		if err := os.WriteFile(path, f.bytes, 0o644); err != nil {
			return fmt.Errorf("write model: %w", err)
		}
		fmt.Printf("%s %d bytes\n", path, len(f.bytes))
	}
	return nil
}

// names lists the courses.
func names() []string {
	var out []string
	for n := range courses {
		out = append(out, n)
	}
	sort.Strings(out)
	return out
}

// usage tells how the command is called.
func usage() {
	fmt.Fprintf(os.Stderr, "usage: train [-data DIR] %s\n", strings.Join(names(), "|"))
	flag.PrintDefaults()
}
