package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// granting is the name of a file that says what may be done with a module.
var granting = regexp.MustCompile(`(?i)^(licen[cs]e|copying|copyright|notice|patents|unlicense)([-._].*)?$`)

// notices are the licences of all that is compiled into the program, whatever
// machine it is for, one after the other: of Go, and of each module. A module
// without one is an error, since nobody may hand it on.
func notices(f facts) ([]byte, error) {
	modules := map[string]string{}
	for _, t := range targets {
		if err := compiled(f, t, modules); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	fmt.Fprintln(&out, "Synoptic is built with the works of others that follow, each under its licence.")
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		if err := notice(&out, name, modules[name]); err != nil {
			return nil, err
		}
	}
	return out.Bytes(), nil
}

// compiled puts the folders of the modules of others into modules, by name and
// version.
func compiled(f facts, t target, modules map[string]string) error {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}", "./cmd/synoptic")
	cmd.Dir, cmd.Env, cmd.Stderr = f.root, buildEnv(t), os.Stderr
	list, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("the modules for %s: %w", t, err)
	}
	for line := range strings.Lines(string(list)) {
		name, dir, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if ours := dir == "" || dir == f.root || strings.HasPrefix(dir, f.root+string(filepath.Separator)); !ours {
			modules[name] = dir
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	modules["Go"] = strings.TrimSpace(string(root))
	return err
}

// notice writes the licences of one module.
func notice(out *bytes.Buffer, name, dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	found := false
	for _, e := range entries {
		if e.IsDir() || !granting.MatchString(e.Name()) || strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return err
		}
		found = true
		fmt.Fprintf(out, "\n%s\n%s: %s\n\n%s\n", strings.Repeat("=", 78), name, e.Name(), bytes.TrimSpace(text))
	}
	if !found {
		return fmt.Errorf("%s has no licence in %s: it cannot be handed on", name, dir)
	}
	return nil
}
