package sqlite

import (
	"context"
	"flag"
	"os"
	"testing"

	"synoptic/store"
	"synoptic/store/storetest"
)

func reopen(path string) (store.Store, error) {
	return Open(context.Background(), path, Options{})
}

func TestLaws(t *testing.T) { storetest.Laws(t, reopen) }

func TestMain(m *testing.M) {
	storetest.Victim(reopen)
	os.Exit(m.Run())
}

// kills are a few here; .ci/run asks for more.
var kills = flag.Int("kills", 30, "how often a process that writes is killed")

func TestKill(t *testing.T) { storetest.Kill(t, *kills, reopen) }
