package desk

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"synoptic/store"
)

// keepFeed keeps a feed that answered, at the address to which it has moved if
// it has said so often enough.
func keepFeed(b store.Batch, f store.Feed, moved string) error {
	settled, err := moves(b, f, moved)
	if err != nil {
		return err
	}
	if settled {
		if err := b.DropFeed(f.URL); err != nil && !errors.Is(err, store.ErrNone) {
			return err
		}
		if err := store.MoveFolder(b, f.URL, moved); err != nil {
			return err
		}
		f.URL = moved
	}
	return b.KeepFeed(f)
}

// sureMove is on how many days in a row a feed must say that it has moved to
// one place for good: what is said on one day may be a mistake, or an attack.
const sureMove = 3

// moving is what a feed has said of where it has moved to.
type moving struct {
	To   string `json:"to"`
	Last string `json:"last"` // day
	Days int    `json:"days"`
}

// moves notes what a feed says of where it has moved to, and says whether that
// can be believed.
func moves(b store.Batch, f store.Feed, to string) (sure bool, err error) {
	name := "moving " + f.URL
	var m moving
	state, err := b.State(name)
	switch {
	case errors.Is(err, store.ErrNone):
		if to == "" || to == f.URL {
			return false, nil
		}
	case err != nil:
		return false, err
	default:
		if err := json.Unmarshal(state, &m); err != nil {
			return false, fmt.Errorf("state %s: %w", name, err)
		}
	}
	today := f.Checked.UTC().Format(time.DateOnly)
	switch {
	case to == f.URL:
		m = moving{}
	case to != m.To:
		m = moving{to, today, 1}
	case today != m.Last:
		m.Last, m.Days = today, m.Days+1
	}
	state, err = json.Marshal(m)
	if err != nil {
		return false, err
	}
	return m.To != "" && m.Days >= sureMove, b.KeepState(name, state)
}
