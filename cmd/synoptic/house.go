package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"synoptic/store/sqlite"
)

// housed is the flag of all commands that work on a store.
type housed struct {
	Store string `placeholder:"PATH" help:"The store; news.db in the folder synoptic of $$XDG_DATA_HOME (~/.local/share) if not given."`
}

// house is a store as a command opens it.
type house struct {
	*sqlite.Store
	path string
	lock *flock.Flock // nil where this program does not group
}

// errBusy is for a store on which another program groups.
var errBusy = errors.New("another synoptic works on this store")

// openHouse opens the store at a path, the usual one if it is empty, and makes
// it if there is none. Who groups needs the lock, since one desk may group on a
// store; who only reads, accepts documents or writes down what a person says
// does not, and the desk that has it takes that up. The error is errBusy where
// another program has the lock.
func openHouse(path string, needLock bool) (*house, error) {
	if path == "" {
		var err error
		if path, err = usualStore(); err != nil {
			return nil, err
		}
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("the folder of the store: %w", err)
	}
	h := &house{path: path}
	if needLock {
		h.lock = flock.New(path+".lock", flock.SetPermissions(0o600))
		has, err := h.lock.TryLock()
		if err != nil {
			return nil, fmt.Errorf("lock the store: %w", err)
		}
		if !has {
			return nil, fmt.Errorf("%w (%s); stop that one, or name another store with --store", errBusy, path)
		}
	}
	var err error
	if h.Store, err = sqlite.Open(context.Background(), path, sqlite.Usual); err != nil {
		return nil, errors.Join(err, h.unlock())
	}
	return h, nil
}

// Close closes the store, and lets another group on it.
func (h *house) Close() error { return errors.Join(h.Store.Close(), h.unlock()) }

// unlock leaves the file of the lock where it is: one who waits for it would
// else lock a file that nobody can find any more.
func (h *house) unlock() error {
	if h.lock == nil {
		return nil
	}
	return h.lock.Unlock()
}

// usualStore is where the store is when nobody names another: where the XDG
// Base Directory Specification has the data of programs.
func usualStore() (string, error) {
	data := os.Getenv("XDG_DATA_HOME")
	if !filepath.IsAbs(data) { // "all paths must be absolute", others are ignored
		home, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("no folder for the store (%w); name one with --store", err)
		}
		data = filepath.Join(home, ".local", "share")
	}
	return filepath.Join(data, "synoptic", "news.db"), nil
}
