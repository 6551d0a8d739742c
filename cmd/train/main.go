// Command train learns the embedded models and lists from labelled data and
// writes them where the packages embed them from.
//
//	go run ./cmd/train -data DIR all
//	go run ./cmd/train -data DIR syntax
//
// DIR is the folder of the labelled sets, in the layout that the README of
// cmd/measure tells; learnMeaning tells what its own sets are and how npm packs
// them. No course knows chance or a clock, so that the same data and the same
// program give the same bytes. Some courses learn from what the program reads
// with the tables it has, so that their order counts: all takes each in its
// turn, with the program built anew between. Grouping and links rest on the
// stories that they make themselves, and begin with tables of their own. What each course learnt from and what it made stands
// in manifest.tsv, with the digest of every file.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// course is a model, or several learnt together: which folder they are
// embedded from and how they are learnt from the labelled data.
type course struct {
	name   string
	folder string
	learn  func(data folder) ([]file, error)
}

// file is a model as it is written.
type file struct {
	name  string
	bytes []byte
}

// courses are in the order in which they rest on one another.
var courses = []course{
	{"gazetteer", "gazetteer", learnGazetteer},
	{"rareness", "synopsis/table", learnRareness},
	{"residue", "page/residue", learnResidue},
	{"meaning", "meaning", learnMeaning},
	{"syntax", "syntax/model", learnSyntax},
	{"verbs", "syntax/model", learnVerbs},
	{"asks", "meaning", learnAsks},
	{"names", "text/name/model", learnNames},
	{"grouping", "story", learnGrouping},
	{"links", "story", learnLinks},
	{"trust", "synopsis/claim", learnTrust},
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

// run learns the models of one course, writes them where they are embedded
// from, and enters them in the manifest. The course all is every other in turn.
func run(data, name string) error {
	if name == "all" {
		return all(data)
	}
	i := slices.IndexFunc(courses, func(c course) bool { return c.name == name })
	if i < 0 {
		return fmt.Errorf("no course %q: there is all, %s", name, names(", "))
	}
	c, from := courses[i], dataIn(data)
	files, err := c.learn(from)
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
	return enter(c, from, files)
}

// all takes the courses in their order, each by a program that has the tables
// of those before it.
func all(data string) error {
	for _, c := range courses {
		if err := taken(data, c.name); err != nil {
			return err
		}
	}
	return nil
}

// taken takes one course by a program built anew.
func taken(data, name string) error {
	cmd := exec.Command("go", "run", "./cmd/train", "-data", data, name)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("course %s: %w", name, err)
	}
	return nil
}

// names lists the courses.
func names(between string) string {
	var out []string
	for _, c := range courses {
		out = append(out, c.name)
	}
	return strings.Join(out, between)
}

// usage tells how the command is called.
func usage() {
	fmt.Fprintf(os.Stderr, "usage: train [-data DIR] all|%s\n", names("|"))
	flag.PrintDefaults()
}
