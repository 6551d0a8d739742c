// Package house is the store as commands have it: where it is, who groups on it,
// the desk that works on it, and which stories grew by that.
package house

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"synoptic/crew"
	newsroom "synoptic/desk"
	"synoptic/store"
	"synoptic/store/postgres"
	"synoptic/store/sqlite"
)

// Flag is the flag of all commands that work on a store.
type Flag struct {
	Store string `placeholder:"PATH" help:"The store: a file, or postgres://USER@HOST/DATABASE; news.db in the folder synoptic of $$XDG_DATA_HOME (~/.local/share) if not given."`
}

// House is a store as a command opens it.
type House struct {
	store.Store
	Path   string // as it may be told: without a password
	free   func() error
	shared *postgres.Store // nil for a store of one machine
	crew   *crew.Crew      // nil while this program does not share the work
}

// errBusy is for a store on which another program groups.
var errBusy = errors.New("another synoptic works on this store")

// Open opens the store at a path, the usual one if it is empty, and makes
// it if there is none. Who groups needs the lock, since one desk may group on a
// store; who only reads, accepts documents or writes down what a person says
// does not, and the desk that has it takes that up. The error is errBusy where
// another program has the lock.
func Open(path string, needLock bool) (*House, error) {
	if path == "" {
		var err error
		if path, err = usualStore(); err != nil {
			return nil, err
		}
	}
	if postgres.Meant(path) {
		return openShared(path, needLock)
	}
	return openFile(path, needLock)
}

// openFile opens a store of one machine.
func openFile(path string, needLock bool) (*House, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("the folder of the store: %w", err)
	}
	h := &House{Path: path, free: func() error { return nil }}
	if needLock {
		lock := flock.New(path+".lock", flock.SetPermissions(0o600))
		has, err := lock.TryLock()
		if err != nil {
			return nil, fmt.Errorf("lock the store: %w", err)
		}
		if !has {
			return nil, h.busy()
		}
		// The file of the lock stays where it is: one who waits for it would
		// else lock a file that nobody can find any more.
		h.free = lock.Unlock
	}
	var err error
	if h.Store, err = sqlite.Open(context.Background(), path, sqlite.Usual); err != nil {
		return nil, errors.Join(err, h.free())
	}
	return h, nil
}

// openShared opens a store of many machines.
func openShared(url string, needLock bool) (*House, error) {
	ctx := context.Background()
	s, err := postgres.Open(ctx, url)
	if err != nil {
		return nil, err
	}
	h := &House{Store: s, Path: postgres.Shown(url), free: func() error { return nil }, shared: s}
	if !needLock {
		return h, nil
	}
	term, err := s.Lead(ctx)
	switch {
	case err != nil:
		return nil, errors.Join(err, s.Close())
	case term == 0:
		return nil, errors.Join(h.busy(), s.Close())
	}
	return h, nil // the lock goes with the session that is closed
}

// Desk is a desk in the house, which shares the work where others may too.
func (h *House) Desk(ctx context.Context, o newsroom.Options) (*newsroom.Desk, error) {
	if h.shared != nil {
		h.crew = crew.Join(h.shared)
		o.Crew = h.crew
	}
	return newsroom.Open(ctx, h.Store, o)
}

// Stay opens the store for a program that stays: a file for it alone, a database
// with all who work on it.
func (h Flag) Stay() (*House, error) { return Open(h.Store, !postgres.Meant(h.Store)) }

// busy is the error of a store on which another program groups.
func (h *House) busy() error {
	return fmt.Errorf("%w (%s); stop that one, or name another store with --store", errBusy, h.Path)
}

// Close closes the store, and lets another group on it.
func (h *House) Close() error {
	if h.crew != nil {
		h.crew.Close()
	}
	return errors.Join(h.Store.Close(), h.free())
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
