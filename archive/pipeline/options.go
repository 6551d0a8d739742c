package pipeline

import (
	"errors"
	"fmt"
)

// Options say what is run.
type Options struct {
	Lots  []Lot
	Out   string // a folder, or an address that a file system of Beam knows
	Form  string // JSONLines or Parquet
	Shelf int    // reports of one file, about
	Least int    // reports of a story that is compared: of those with fewer only the members are written
}

// Shelf is how many reports stand in one file where nobody says otherwise.
const Shelf = 2000

func (o Options) check() error {
	switch {
	case len(o.Lots) == 0:
		return errors.New("nothing to read: name archives, or a folder that holds some (-in)")
	case o.Out == "":
		return errors.New("nowhere to write: name a folder (-out)")
	case ending[o.Form] == "":
		return fmt.Errorf("no such form: %q; take %s or %s (-form)", o.Form, JSONLines, Parquet)
	case o.Least < 1:
		return fmt.Errorf("no story has %d reports; take 1 or more (-least)", o.Least)
	case o.Shelf < 1:
		return fmt.Errorf("a file cannot hold %d reports; take 1 or more (-shelf)", o.Shelf)
	}
	return nil
}
