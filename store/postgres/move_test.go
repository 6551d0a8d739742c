package postgres

import (
	"bytes"
	"context"
	"testing"

	"synoptic/store"
	"synoptic/store/pgtest"
	"synoptic/store/storetest"
	"synoptic/store/tables"
)

// A store that is copied exports the same, also when it is copied back; and it
// goes on as the first would have.
func TestMove(t *testing.T) {
	ctx := context.Background()
	open := func(name string) *Store {
		s, err := Open(ctx, pgtest.Database(t, name, made))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	from, to := open("moved_from"), open("moved_to")
	for n := range 3 {
		if err := storetest.Accept(from, n); err != nil {
			t.Fatal(err)
		}
	}
	move := func() error {
		return from.Read(ctx, func(v store.View) error {
			return to.Write(ctx, func(b store.Batch) error { return tables.Move(v, b) })
		})
	}
	if err := move(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		var a, b bytes.Buffer
		for s, out := range map[*Store]*bytes.Buffer{from: &a, to: &b} {
			err := s.Read(ctx, func(v store.View) error {
				_, err := store.Export(v, out, store.Wanted{Bodies: true, Marks: true})
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			storetest.Whole(t, s, []int{0, 1, 2})
			if err := storetest.Accept(s, 7); err != nil {
				t.Fatal(err)
			}
		}
		if a.String() != b.String() {
			t.Errorf("they export otherwise:\n%s\n%s", a.String(), b.String())
		}
	}
	if err := move(); err == nil {
		t.Error("a store is moved over what another holds")
	}
}
