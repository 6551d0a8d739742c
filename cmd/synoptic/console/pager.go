package console

import (
	"io"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strings"
)

// paged are the commands whose output people read on the screen.
var paged = []string{"compare", "show", "stories", "search", "help"}

// Pager is a program that shows what is longer than the screen page by page.
// It is started at the first word, so that work before can be interrupted.
type Pager struct {
	words []string
	out   io.Writer // the terminal
	cmd   *exec.Cmd
	in    io.WriteCloser
}

// usualPager ends by itself where all fits on the screen (-F), leaves colours
// (-R) and what it showed (-X).
const usualPager = "less -FRX"

// PagerFor is the pager of a command line, nil if it has none: the output goes
// elsewhere than to a terminal, nobody wants one, or it is not there.
func (d *Desk) PagerFor(command, wanted string) *Pager {
	command, _, _ = strings.Cut(command, " ")
	if d.Paper == nil || !slices.Contains(paged, command) {
		return nil
	}
	if wanted == "" {
		if wanted = os.Getenv("PAGER"); wanted == "" {
			wanted = usualPager
		}
	}
	words := strings.Fields(wanted)
	if len(words) == 0 || words[0] == "none" || words[0] == "cat" {
		return nil
	}
	if _, err := exec.LookPath(words[0]); err != nil {
		return nil
	}
	return &Pager{words: words, out: d.Out}
}

// Write shows what is written, and starts the program before the first word.
func (p *Pager) Write(b []byte) (int, error) {
	if p.cmd == nil {
		if err := p.start(); err != nil {
			return 0, err
		}
	}
	if _, err := p.in.Write(b); err != nil {
		return len(b), nil // whoever reads has seen enough
	}
	return len(b), nil
}

func (p *Pager) start() (err error) {
	p.cmd = exec.Command(p.words[0], p.words[1:]...)
	p.cmd.Stdout, p.cmd.Stderr = p.out, os.Stderr
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return err
	}
	signal.Ignore(os.Interrupt) // it is for the pager now
	return p.cmd.Start()
}

// Close waits until whoever reads leaves.
func (p *Pager) Close() error {
	if p == nil || p.cmd == nil {
		return nil
	}
	p.in.Close()
	return p.cmd.Wait()
}
