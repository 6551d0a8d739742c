package main

import (
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// goods are the files that are laid beside a program, whatever machine it is for.
type goods struct {
	facts
	stage       string
	maintainer  string
	notices     string            // the licences of others
	manual      string            // packed, as man wants it
	completions map[string]string // by shell
}

// makeAll makes what is wanted in the folder out, and says what it made.
func makeAll(wanted []target, f facts, stage, out, maintainer string) error {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	programs := map[target]string{}
	for _, t := range append([]target{here}, wanted...) {
		if programs[t] != "" {
			continue
		}
		var err error
		if programs[t], err = build(f, t, stage); err != nil {
			return err
		}
	}
	g, err := gather(f, stage, maintainer, programs[here])
	if err != nil {
		return err
	}
	var made []string
	for _, t := range wanted {
		files, err := g.pack(t, programs[t], out)
		if err != nil {
			return err
		}
		made = append(made, files...)
	}
	return sums(out, made)
}

// gather lays the goods ready.
func gather(f facts, stage, maintainer, program string) (g goods, err error) {
	g = goods{facts: f, stage: stage, maintainer: maintainer, notices: filepath.Join(stage, "THIRD-PARTY"), manual: filepath.Join(stage, "synoptic.1.gz")}
	text, err := notices(f)
	if err != nil {
		return g, err
	}
	if err := os.WriteFile(g.notices, text, 0o644); err != nil {
		return g, err
	}
	manual, err := os.ReadFile(filepath.Join(f.root, "docs", "synoptic.1"))
	if err != nil {
		return g, err
	}
	packed, err := os.Create(g.manual)
	if err != nil {
		return g, err
	}
	zip, _ := gzip.NewWriterLevel(packed, gzip.BestCompression)
	if _, err := zip.Write(manual); err != nil {
		return g, err
	}
	if err := zip.Close(); err != nil {
		return g, err
	}
	if err := packed.Close(); err != nil {
		return g, err
	}
	g.completions, err = completions(program, stage)
	return g, err
}

// pack makes the archive of a target, and its packages.
func (g goods) pack(t target, program, out string) (made []string, err error) {
	file, err := g.archive(t, program, out)
	if err != nil {
		return nil, fmt.Errorf("the archive for %s: %w", t, err)
	}
	made = append(made, file)
	if t.system != "linux" {
		return made, nil
	}
	for _, kind := range []string{"deb", "rpm"} {
		file, err := g.bundle(kind, t, program, out)
		if err != nil {
			return nil, fmt.Errorf("the %s for %s: %w", kind, t, err)
		}
		made = append(made, file)
	}
	return made, nil
}

// sums writes the checksums of what was made, as sha256sum -c reads them.
func sums(out string, made []string) error {
	slices.Sort(made)
	var lines strings.Builder
	for _, file := range made {
		bytes, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		fmt.Fprintf(&lines, "%x  %s\n", sha256.Sum256(bytes), filepath.Base(file))
		fmt.Printf("%s  %.1f MB\n", filepath.Base(file), float64(len(bytes))/1e6)
	}
	return os.WriteFile(filepath.Join(out, "SHA256SUMS"), []byte(lines.String()), 0o644)
}
