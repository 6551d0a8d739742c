package main

import (
	"os"
	"os/exec"
	"testing"
)

// BenchmarkStart starts this program of tests, which makes ready all that the
// program makes ready at its start, and runs nothing.
func BenchmarkStart(b *testing.B) {
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := exec.Command(self, "-test.run=^$").Run(); err != nil {
			b.Fatal(err)
		}
	}
}
