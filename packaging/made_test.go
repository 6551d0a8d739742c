package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// dist is where all tests find what is made for this machine.
var dist string

// made makes it, once.
var made = sync.OnceValue(func() error { return run(dist, here.String(), "", "Nobody <nobody@paper.example>") })

func TestMain(m *testing.M) { os.Exit(all(m)) }

func all(m *testing.M) int {
	var err error
	if dist, err = os.MkdirTemp("", "synoptic-dist-"); err != nil {
		panic(err)
	}
	defer os.RemoveAll(dist)
	return m.Run()
}

// only is the one file that was made of a kind, by the end of its name.
func only(t *testing.T, kind string) string {
	t.Helper()
	if err := made(); err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join(dist, "*"+kind))
	if len(files) != 1 {
		t.Fatalf("of %s there is %v", kind, files)
	}
	return files[0]
}

// program is the program out of its archive.
func program(t *testing.T) string {
	t.Helper()
	if here.system == "windows" {
		t.Skip("the archive is unpacked by tar")
	}
	dir := t.TempDir()
	if out, err := exec.Command("tar", "-xzf", only(t, ".tar.gz"), "--strip-components=1", "-C", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return filepath.Join(dir, here.program())
}
