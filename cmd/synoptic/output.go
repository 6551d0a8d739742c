package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// output is the file of --output. It is opened at the first word that is
// written, so that a command that fails before leaves what stood there.
type output struct {
	name string
	file *os.File
}

func (o *output) Write(b []byte) (int, error) {
	if o.file == nil {
		f, err := os.Create(o.name)
		if err != nil {
			return 0, fmt.Errorf("write %s: %s", o.name, reason(err))
		}
		o.file = f
	}
	return o.file.Write(b)
}

func (o *output) close() error {
	if o.file == nil {
		return nil
	}
	if err := o.file.Close(); err != nil {
		return fmt.Errorf("write %s: %s", o.name, reason(err))
	}
	return nil
}

// terminal is the terminal behind a writer, nil if there is none.
func terminal(w io.Writer) *os.File {
	if f, is := w.(*os.File); is && term.IsTerminal(int(f.Fd())) {
		return f
	}
	return nil
}

// progress says on one line of the terminal how far long work is. Elsewhere
// nothing is said until it is done.
func (d *desk) progress(format string, args ...any) {
	if d.screen != nil && !d.quiet {
		fmt.Fprintf(d.screen, "\r"+format+"\x1b[K", args...)
	}
}

// wipe takes the line of progress away.
func (d *desk) wipe() {
	if d.screen != nil && !d.quiet {
		fmt.Fprint(d.screen, "\r\x1b[K")
	}
}
