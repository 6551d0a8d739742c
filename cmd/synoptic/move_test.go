package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/store/pgtest"
)

// A store is moved to PostgreSQL and back, and exports the same everywhere. On
// PostgreSQL every command works as on a file.
func TestMove(t *testing.T) {
	file, back := kept(t), filepath.Join(t.TempDir(), "back.db")
	url := pgtest.Database(t, "moved", nil)
	secret := strings.Replace(url, "@", ":hunter-of-herons@", 1)
	if _, talk, code := runOn(t, "stories", "--store", secret); code != console.ExitUsage || !strings.Contains(talk, "there is no store at postgres://postgres@/moved") {
		t.Errorf("an empty database: code %d: %s", code, talk)
	}
	exports := func(store string) string {
		t.Helper()
		out, talk, code := runOn(t, "export", "--bodies", "--marks", "--store", store)
		if code != console.ExitDone || strings.Contains(talk, "hunter") {
			t.Fatalf("export: code %d: %s", code, talk)
		}
		return out
	}
	move := func(from, to string) {
		t.Helper()
		if _, talk, code := runOn(t, "move", from, to); code != console.ExitDone || !strings.Contains(talk, "exports the same") || strings.Contains(talk, "hunter") {
			t.Fatalf("move: code %d: %s", code, talk)
		}
	}
	want := exports(file)
	move(file, secret)
	move(secret, back)
	for _, store := range []string{secret, back} {
		if got := exports(store); got != want {
			t.Errorf("%s exports otherwise:\n%s\n%s", store, want, got)
		}
	}
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"move", file, secret}, console.ExitUsage, "it holds something already; name one that is empty"},
		{[]string{"move", file, file}, console.ExitUsage, "is not moved onto itself"},
		{[]string{"search", "harbour master", "--store", secret}, console.ExitDone, "1 report"},
		{[]string{"stories", "--words", "ferry", "--store", secret}, console.ExitDone, "1 story"},
		{[]string{"doctor", "--store", secret}, console.ExitDone, "0 faults in postgres://postgres@/moved"},
		{[]string{"backup", "--store", secret, filepath.Join(t.TempDir(), "copy")}, console.ExitUsage, "pg_dump"},
		{[]string{"rebuild", "--store", secret}, console.ExitDone, "1 document read, 1 story compared"},
		{[]string{"add", "--store", "postgres:/ann:hunter@h/x", "-"}, console.ExitUsage, "postgres://...: no address of a database"},
		{[]string{"stories", "--store", "mysql://ann:hunter@h/x"}, console.ExitUsage, "mysql://...: no address of a database"},
	} {
		_, talk, code := runOn(t, c.args...)
		if code != c.code || !strings.Contains(talk, c.says) || strings.Contains(talk, "hunter") {
			t.Errorf("%q: code %d: %s", c.args, code, talk)
		}
	}
	if got := exports(secret); got != want {
		t.Errorf("made anew it exports otherwise:\n%s\n%s", want, got)
	}
}

// While another program has the database in hand, what is added is kept for it.
func TestAnotherProgramHasTheDatabase(t *testing.T) {
	url := pgtest.Database(t, "in_hand", nil)
	h, err := house.Open(url, true)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	var out, talk bytes.Buffer
	code := run([]string{"add", "--store", url, "-"}, console.Desk{In: strings.NewReader("A comet was seen over the Orrin hills at dusk on Wednesday, the observatory said."), Out: &out, Err: &talk})
	if code != console.ExitDone || !strings.Contains(talk.String(), "1 document kept, 0 known before, 0 inputs refused; the synoptic that has this store in hand") {
		t.Errorf("add: code %d: %s", code, talk.String())
	}
}
