package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// lightGoods are goods whose program is a few bytes, for what does not run it.
func lightGoods(t *testing.T) (g goods, program string) {
	t.Helper()
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	stage := t.TempDir()
	file := func(name, text string) string {
		to := filepath.Join(stage, name)
		if err := os.WriteFile(to, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return to
	}
	g = goods{
		facts: facts{root: root, version: "1.2.3", commit: "0a1b2c3d4e5f", made: time.Unix(1790000000, 0).UTC()},
		stage: stage, maintainer: "Nobody <nobody@paper.example>",
		notices: file("THIRD-PARTY", "licences\n"), manual: file("synoptic.1.gz", "manual\n"),
		completions: map[string]string{"bash": file("b", "bash\n"), "zsh": file("z", "zsh\n"), "fish": file("f", "fish\n")},
	}
	return g, file("program", "#!/bin/sh\nexit 0\n")
}

// needed are what everybody finds in an archive.
var needed = []string{"LICENSE", "NOTICE", "THIRD-PARTY", "README.md", "CHANGELOG.md", "synoptic.1", "completions/synoptic.bash", "completions/_synoptic", "completions/synoptic.fish"}

// The same commit gives the same bytes, of every archive and package, and each
// archive opens with the program that can be run and the licences beside it.
func TestGoodsAreTheSame(t *testing.T) {
	g, program := lightGoods(t)
	for _, kind := range targets {
		first, second := t.TempDir(), t.TempDir()
		made, err := g.pack(kind, program, first)
		if err == nil {
			_, err = g.pack(kind, program, second)
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range made {
			one, err := os.ReadFile(file)
			two, err2 := os.ReadFile(filepath.Join(second, filepath.Base(file)))
			if err := errors.Join(err, err2); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(one, two) {
				t.Errorf("%s is not the same twice", filepath.Base(file))
			}
		}
		modes := archived(t, made[0])
		folder := "synoptic_1.2.3_" + kind.system + "_" + kind.processor + "/"
		for _, name := range needed {
			if modes[folder+name] != 0o644 {
				t.Errorf("%s: %s has the mode %o", filepath.Base(made[0]), name, modes[folder+name])
			}
		}
		if modes[folder+kind.program()] != 0o755 || len(modes) != len(needed)+1 {
			t.Errorf("%s holds %v", filepath.Base(made[0]), modes)
		}
	}
}

// archived are the modes of the files of an archive.
func archived(t *testing.T, file string) map[string]os.FileMode {
	t.Helper()
	modes := map[string]os.FileMode{}
	if strings.HasSuffix(file, ".zip") {
		r, err := zip.OpenReader(file)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		for _, f := range r.File {
			modes[f.Name] = f.Mode()
		}
		return modes
	}
	packed, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	z, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return modes
		}
		if err != nil {
			t.Fatal(err)
		}
		modes[h.Name] = h.FileInfo().Mode()
	}
}

// All is built without C and paths of the machine that builds, and says its commit.
func TestBuildFlags(t *testing.T) {
	flags := strings.Join(buildFlags(facts{commit: "0a1b2c3d4e5f"}, "out"), " ")
	for _, want := range []string{"-trimpath", "-X main.commit=0a1b2c3d4e5f", "-o out ./cmd/synoptic"} {
		if !strings.Contains(flags, want) {
			t.Errorf("%s is not in %s", want, flags)
		}
	}
	env := buildEnv(target{"darwin", "arm64"})
	for _, want := range []string{"CGO_ENABLED=0", "GOOS=darwin", "GOARCH=arm64"} {
		if !slices.Contains(env, want) {
			t.Errorf("%s is not set", want)
		}
	}
}

// What is wanted is a target by name, and what is not is refused by name.
func TestChosen(t *testing.T) {
	if all, err := chosen(""); err != nil || len(all) != 6 {
		t.Error(all, err)
	}
	two, err := chosen("linux/arm64,windows/amd64")
	if err != nil || !slices.Equal(two, []target{{"linux", "arm64"}, {"windows", "amd64"}}) {
		t.Error(two, err)
	}
	if _, err := chosen("plan9/amd64"); err == nil || !strings.Contains(err.Error(), "plan9/amd64") {
		t.Error(err)
	}
}

// The version of the program, that of the manual and that of the changes are one.
func TestVersionIsOne(t *testing.T) {
	root, _ := filepath.Abs("..")
	t.Setenv("SOURCE_DATE_EPOCH", "1790000000")
	f, err := factsOf(root, "0a1b2c3d4e5f")
	if err != nil {
		t.Fatal(err)
	}
	if f.made.Unix() != 1790000000 || f.commit != "0a1b2c3d4e5f" {
		t.Error(f)
	}
	for name, says := range map[string]string{"docs/synoptic.1": `"synoptic ` + f.version + `"`, "CHANGELOG.md": "## [" + f.version + "]"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), says) {
			t.Errorf("%s does not say %s", name, says)
		}
	}
	t.Setenv("SOURCE_DATE_EPOCH", "yesterday")
	if _, err := factsOf(root, "0a1b2c3d4e5f"); err == nil || !strings.Contains(err.Error(), "yesterday") {
		t.Error(err)
	}
}

// rpm lays the files of its package where they belong, finds nothing changed of
// them, and takes them away.
func TestRPM(t *testing.T) {
	if _, err := exec.LookPath("rpm"); err != nil || os.Getuid() != 0 {
		t.Skip("rpm is not installed, or this is not root: the package for it is not tried")
	}
	g, program := lightGoods(t)
	file, err := g.bundle("rpm", target{"linux", "amd64"}, program, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	rpm := func(args ...string) string {
		t.Helper()
		out, err := exec.Command("rpm", append([]string{"--root", root}, args...)...).CombinedOutput()
		if err != nil {
			t.Fatalf("rpm %v: %v\n%s", args, err, out)
		}
		return string(out)
	}
	rpm("-i", "--noscripts", "--nodeps", "--ignorearch", file)
	for name, mode := range map[string]os.FileMode{"usr/bin/synoptic": 0o755, "etc/synoptic/config.toml": 0o600, "usr/lib/systemd/system/synoptic.service": 0o644, "usr/share/licenses/synoptic/NOTICE": 0o644, "usr/share/zsh/site-functions/_synoptic": 0o644} {
		if s, err := os.Stat(filepath.Join(root, name)); err != nil || s.Mode() != mode {
			t.Errorf("%s: %v %v", name, s, err)
		}
	}
	rpm("-V", "--noscripts", "--nodeps", "synoptic")
	rpm("-e", "--noscripts", "synoptic")
	if _, err := os.Stat(filepath.Join(root, "usr/bin/synoptic")); err == nil {
		t.Error("the program is still there")
	}
}
