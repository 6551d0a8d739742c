package console

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// Output is the file of --output. It is opened at the first word that is
// written, so that a command that fails before leaves what stood there.
type Output struct {
	Name string
	file *os.File
}

// Write writes to the file, and opens it before the first word.
func (o *Output) Write(b []byte) (int, error) {
	if o.file == nil {
		f, err := os.Create(o.Name)
		if err != nil {
			return 0, fmt.Errorf("write %s: %s", o.Name, Reason(err))
		}
		o.file = f
	}
	return o.file.Write(b)
}

// Close closes the file, if one was opened.
func (o *Output) Close() error {
	if o.file == nil {
		return nil
	}
	if err := o.file.Close(); err != nil {
		return fmt.Errorf("write %s: %s", o.Name, Reason(err))
	}
	return nil
}

// Terminal is the terminal behind a writer, nil if there is none.
func Terminal(w io.Writer) *os.File {
	if f, is := w.(*os.File); is && term.IsTerminal(int(f.Fd())) {
		return f
	}
	return nil
}

// Progress says on one line of the terminal how far long work is. Elsewhere
// nothing is said until it is done.
func (d *Desk) Progress(format string, args ...any) {
	if d.Screen != nil && !d.Quiet {
		fmt.Fprintf(d.Screen, "\r"+format+"\x1b[K", args...)
	}
}

// Wipe takes the line of progress away.
func (d *Desk) Wipe() {
	if d.Screen != nil && !d.Quiet {
		fmt.Fprint(d.Screen, "\r\x1b[K")
	}
}
