//go:build !linux

package pgtest

import (
	"os"
	"os/exec"
)

// process is a program.
type process struct{ command *exec.Cmd }

func begin(c *exec.Cmd) (*process, error) { return &process{c}, c.Start() }

func (p *process) end() {
	_ = p.command.Process.Signal(os.Interrupt)
	_ = p.command.Wait()
}

func (p *process) crash() {
	_ = p.command.Process.Kill()
	_ = p.command.Wait()
}

func command(folder, name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Dir = folder
	return c
}

func place() string { return "" }

func owned(string) error { return nil }
