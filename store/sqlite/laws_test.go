package sqlite

import (
	"context"
	"testing"

	"synoptic/store"
	"synoptic/store/storetest"
)

func reopen(path string) (store.Store, error) {
	return Open(context.Background(), path, Options{})
}

func TestLaws(t *testing.T) { storetest.Laws(t, reopen) }
