package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// buildFlags make a program that says its commit, holds no path of the machine
// that built it, and nothing for debuggers.
func buildFlags(f facts, to string) []string {
	return []string{"build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -buildid= -X main.commit=" + f.commit, "-o", to, "./cmd/synoptic"}
}

// buildEnv is the environment for a target: nothing of C, and no wish of whoever
// builds about which processors it should run on.
func buildEnv(t target) []string {
	return append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOOS="+t.system, "GOARCH="+t.processor, "GOAMD64=v1", "GOARM64=v8.0", "GOEXPERIMENT=")
}

// build is the file of the program for a target, below stage.
func build(f facts, t target, stage string) (string, error) {
	to := filepath.Join(stage, t.system+"-"+t.processor, t.program())
	cmd := exec.Command("go", buildFlags(f, to)...)
	cmd.Dir, cmd.Env, cmd.Stderr = f.root, buildEnv(t), os.Stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("build for %s: %w", t, err)
	}
	return to, nil
}

// here is this machine.
var here = target{runtime.GOOS, runtime.GOARCH}

// completions has a program that runs here say what completes it in each shell,
// and gives the files below stage.
func completions(program, stage string) (map[string]string, error) {
	files := map[string]string{}
	for _, shell := range []string{"bash", "zsh", "fish"} {
		script, err := exec.Command(program, "completion", shell).Output()
		if err != nil {
			return nil, fmt.Errorf("completion for %s: %w", shell, err)
		}
		files[shell] = filepath.Join(stage, "completion."+shell)
		if err := os.WriteFile(files[shell], script, 0o644); err != nil {
			return nil, err
		}
	}
	return files, nil
}
