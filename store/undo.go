package store

import (
	"fmt"
	"slices"
)

// Undo keeps that what was said under a number is taken back, with a note on why.
func Undo(b Batch, number int64, note string) error {
	all, err := b.Corrections()
	if err != nil {
		return err
	}
	if err := CanUndo(all, number); err != nil {
		return err
	}
	return b.Correct(Said{Kind: "undo", Of: number, Note: note})
}

// CanUndo says why what was said under a number cannot be taken back.
func CanUndo(all []Correction, number int64) error {
	at := slices.IndexFunc(all, func(c Correction) bool { return c.Number == number })
	switch {
	case at < 0:
		return fmt.Errorf("correction %d: %w", number, ErrNone)
	case all[at].Kind == "undo":
		return fmt.Errorf("correction %d takes back another; say again what that one said", number)
	case TakenBack(all, number):
		return fmt.Errorf("correction %d was taken back before", number)
	}
	return nil
}

// TakenBack says whether what was said under a number counts no more.
func TakenBack(all []Correction, number int64) bool {
	return slices.ContainsFunc(all, func(c Correction) bool { return c.Kind == "undo" && c.Of == number })
}
