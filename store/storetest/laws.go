// Package storetest holds the laws of a store, one suite that every store
// runs, and the invented news it runs them on. It knows a store by its
// interface only.
package storetest

import (
	"context"
	"testing"

	"synoptic/store"
)

// Open opens the store that is kept at path, or makes it.
type Open func(path string) (store.Store, error)

// Laws runs all of them, each on a store of its own.
func Laws(t *testing.T, open Open) {
	for _, law := range []struct {
		name  string
		holds func(*house)
	}{
		{"raws come back", rawsComeBack},
		{"reports come back", reportsComeBack},
		{"synopses come back", synopsesComeBack},
		{"feeds come back", feedsComeBack},
		{"corrections and states come back", saidComesBack},
		{"what is not kept is ErrNone", noneIsNone},
		{"the same again changes nothing", sameAgain},
		{"what is written stays", writtenOnce},
		{"what was found is noted once", notedOnce},
		{"a changed page is a new version", versions},
		{"what was refused is named", refused},
		{"a report is in one story only", oneStory},
		{"stories are counted as they are", storiesCount},
		{"a story's days are those it tells", daysAsTold},
		{"an outlet's days are those its stories tell", outletsAsTold},
		{"stories are found and paged", storiesFound},
		{"why leads from one to the other", whyLeads},
		{"words are found in their place", wordsFound},
		{"the order of writers changes nothing", orderIsNothing},
		{"work is done once and not lost", workIsKept},
		{"nothing is seen before it holds", unseen},
		{"what fails leaves nothing", failsWhole},
		{"a view stays as it is", steady},
		{"readers go on while others write", crowd},
		{"who follows misses nothing", followed},
		{"it is all there when opened again", again},
		{"forgotten and made anew it is the same", rebuilt},
		{"an export holds all and says how much", exported},
		{"a table is no program", tabled},
		{"a backup is a whole store", backedUp},
	} {
		t.Run(law.name, func(t *testing.T) {
			h := &house{T: t, path: t.TempDir() + "/news.db", open: open}
			h.enter()
			law.holds(h)
			h.sound()
		})
	}
}

// house is a store under test.
type house struct {
	*testing.T
	path string
	open Open
	store.Store
}

func (h *house) enter() {
	h.Helper()
	s, err := h.open(h.path)
	if err != nil {
		h.Fatal(err)
	}
	h.Store = s
	h.Cleanup(func() { s.Close() })
}

// leave closes the store.
func (h *house) leave() {
	h.Helper()
	if err := h.Close(); err != nil {
		h.Fatal(err)
	}
}

// sound is that the doctor finds nothing.
func (h *house) sound() {
	h.Helper()
	faults, err := h.Doctor(context.Background())
	if err != nil {
		h.Fatal(err)
	}
	for _, f := range faults {
		h.Errorf("%s: %s", f.Where, f.What)
	}
}

// fataler is a test, or one run of a property.
type fataler interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

// write keeps something that must be kept.
func (h *house) write(t fataler, do func(store.Batch) error) {
	t.Helper()
	if err := h.Write(context.Background(), do); err != nil {
		t.Fatal(err)
	}
}

// see looks at what is kept.
func (h *house) see(t fataler, do func(store.View) error) {
	t.Helper()
	if err := h.Read(context.Background(), do); err != nil {
		t.Fatal(err)
	}
}

// seen is one thing that must be kept.
func seen[T any](h *house, t fataler, ask func(store.View) (T, error)) (out T) {
	t.Helper()
	h.see(t, func(v store.View) (err error) {
		out, err = ask(v)
		return err
	})
	return out
}
