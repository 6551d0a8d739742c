package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What is embedded must be what the courses made, and of the lists that they
// learnt from.
func TestManifest(t *testing.T) {
	root := filepath.Join("..", "..")
	kept, err := readManifest(filepath.Join(root, manifest))
	if err != nil || len(kept) == 0 {
		t.Fatalf("the manifest has %d rows, %v", len(kept), err)
	}
	data := os.Getenv("SYNOPTIC_DATA")
	for _, c := range courses {
		if !slices.ContainsFunc(kept, func(e row) bool { return e.course == c.name && e.way == "made" }) {
			t.Errorf("nothing that the course %s made is in the manifest", c.name)
		}
	}
	for _, e := range kept {
		path := filepath.Join(root, e.path)
		if below, ok := strings.CutPrefix(e.path, "DIR/"); ok {
			if data == "" {
				continue
			}
			path = filepath.Join(data, "data", below)
		}
		b, err := os.ReadFile(path)
		if err != nil && strings.Contains(e.path, "DIR/meaning/") {
			continue // npm packs it
		}
		if err != nil {
			t.Errorf("%s: %v", e.line(), err)
		} else if digest(b) != e.digest {
			t.Errorf("%s is not the file that the course %s has as %q: take the course again", e.path, e.course, e.way)
		}
	}
}

func TestEnter(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.MkdirAll("cmd/train/lists", 0o755); err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("words.txt", "zorn")
	write("cmd/train/lists/own.tsv", "grib")
	learn := func(name, text string) {
		t.Helper()
		from := dataIn(".")
		from.file("words.txt")
		from.own("own.tsv")
		from.file("words.txt")
		if err := enter(course{name: name, folder: "model"}, from, []file{{"m.bin", []byte(text)}}); err != nil {
			t.Fatal(err)
		}
	}
	learn("first", "one")
	learn("second", "two")
	learn("first", "three")
	kept, err := readManifest(manifest)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range kept {
		got = append(got, strings.Join([]string{e.course, e.way, e.path}, " "))
	}
	want := []string{
		"first from DIR/words.txt", "first from cmd/train/lists/own.tsv", "first made model/m.bin",
		"second from DIR/words.txt", "second from cmd/train/lists/own.tsv", "second made model/m.bin",
	}
	if slices.Sort(got); !slices.Equal(got, want) {
		t.Errorf("the manifest has\n%s", strings.Join(got, "\n"))
	}
	if last := kept[slices.IndexFunc(kept, func(e row) bool { return e.course == "first" && e.way == "made" })]; last.digest != digest([]byte("three")) {
		t.Errorf("what the course made last is not what is kept: %s", last.line())
	}
}
