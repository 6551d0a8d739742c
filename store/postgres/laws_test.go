package postgres

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"testing"

	"synoptic/store"
	"synoptic/store/pgtest"
	"synoptic/store/storetest"
)

// made makes a store of an empty database.
func made(url string) error {
	s, err := Open(context.Background(), url)
	if err != nil {
		return err
	}
	return s.Close()
}

// name is the database for a path that a law names.
func name(path string) string {
	h := sha256.Sum256([]byte(path))
	return "s" + hex.EncodeToString(h[:8])
}

// opener opens the database for a path, which is made if there is none.
func opener(t testing.TB) storetest.Open {
	return func(path string) (store.Store, error) {
		return Open(context.Background(), pgtest.Database(t, name(path), made))
	}
}

func TestLaws(t *testing.T) { storetest.Laws(t, opener(t)) }

func TestMain(m *testing.M) {
	storetest.Victim(func(path string) (store.Store, error) {
		url, err := pgtest.Empty(name(path))
		if err != nil {
			return nil, err
		}
		return Open(context.Background(), url)
	})
	code := m.Run()
	pgtest.Stop()
	os.Exit(code)
}

// kills are a few here; .ci/run asks for more.
var kills = flag.Int("kills", 10, "how often a process that writes is killed")

func TestKill(t *testing.T) { storetest.Kill(t, *kills, opener(t)) }
