// Package console is where the program meets who runs it: what is asked comes in,
// data goes out, to a file, a terminal or its pager, and talk beside it, which ends
// as an exit code. It knows no command.
package console

import (
	"context"
	"io"
	"log/slog"
	"os"

	"synoptic/fetch"
)

// Exit codes, as the manual lists them.
const (
	ExitDone        = 0
	ExitNone        = 1 // done, and the answer is none, or differs
	ExitUsage       = 2
	ExitPartly      = 3 // done, and some input was refused by name
	ExitNetwork     = 4 // done, and all that is missing is what the network did not give
	ExitDamaged     = 5 // the store is damaged
	ExitInterrupted = 130
)

// Desk is where the program reads and writes: data on Out, talk on Err.
type Desk struct {
	In       io.Reader
	Out, Err io.Writer
	Version  string   // of the program, as others are told it and as seals bear it
	Screen   *os.File // the terminal that talk goes to, nil if it goes elsewhere
	Paper    *os.File // the terminal that data goes to, nil if it goes elsewhere
	Quiet    bool
	Verbose  bool
	Plain    bool            // no colour
	Ctx      context.Context // ends when the person goes away; nil: only by a signal
	Client   *fetch.Client
	Unmet    map[string]bool // inputs that the network did not give
	Lists    string          // what lists all that was refused
}

// While is the context of work that goes on until the person goes away.
func (d *Desk) While() context.Context {
	if d.Ctx == nil {
		return context.Background()
	}
	return d.Ctx
}

// Level is how much of the log is told.
func (d *Desk) Level() slog.Level {
	switch {
	case d.Quiet:
		return slog.LevelError
	case d.Verbose:
		return slog.LevelDebug
	}
	return slog.LevelWarn
}
