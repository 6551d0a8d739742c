package main

import (
	"bufio"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
)

// kept is a store with one story in it.
func kept(t *testing.T) (path string) {
	t.Helper()
	dir := t.TempDir()
	report, path := filepath.Join(dir, "a.txt"), filepath.Join(dir, "news.db")
	text := strings.Repeat("The ferry left Port Ansel at noon with forty people on board, the harbour master, Ilva Holm, said. ", 40)
	if err := os.WriteFile(report, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, talk, code := runOn(t, "add", "--store", path, report); code != console.ExitDone {
		t.Fatalf("code %d: %s", code, talk)
	}
	return path
}

// A file that is no store, one of a newer program and a damaged one are told
// apart, and nothing is written to them.
func TestStoresThatCannotBeUsed(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(store []byte) []byte
		args  []string
		code  int
		talk  string
	}{
		{"a text", func([]byte) []byte { return []byte(strings.Repeat("no store at all\n", 400)) }, []string{"stories"}, console.ExitUsage, "is no store of Synoptic; name another"},
		{"another program's", func(b []byte) []byte { copy(b[68:], "ABCD"); return b }, []string{"add", "-"}, console.ExitUsage, "is no store of Synoptic; name another"},
		{"newer", func(b []byte) []byte { copy(b[60:], "\x00\x00\x27\x0f"); return b }, []string{"export"}, console.ExitUsage, "a newer Synoptic has written this store"},
		{"damaged, looked into", spoilt, []string{"export"}, console.ExitDamaged, "the store is damaged"},
		{"damaged, looked at", spoilt, []string{"doctor"}, console.ExitDamaged, ""},
		{"damaged, made anew", spoilt, []string{"rebuild"}, console.ExitDamaged, "the store is damaged"},
	} {
		path := kept(t)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, c.spoil(b), 0o644); err != nil {
			t.Fatal(err)
		}
		_, talk, code := runOn(t, append(c.args, "--store", path)...)
		if code != c.code || !strings.Contains(talk, c.talk) {
			t.Errorf("%s: code %d, want %d: %s", c.name, code, c.code, talk)
		}
	}
}

// spoilt is a store whose pages behind the first hold nothing of sense.
func spoilt(b []byte) []byte {
	for i := 4096; i < len(b); i++ {
		b[i] = 0xa5
	}
	return b
}

// While another program has the store in hand, what is added and said is kept
// for it, and nobody else groups.
func TestAnotherProgramHasTheStore(t *testing.T) {
	path := kept(t)
	h, err := house.Open(path, true)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	more := filepath.Join(t.TempDir(), "b.txt")
	if err := os.WriteFile(more, []byte("A comet was seen over the Orrin hills at dusk on Wednesday, the observatory said."), 0o644); err != nil {
		t.Fatal(err)
	}
	out, talk, code := runOn(t, "add", "--store", path, more)
	if code != console.ExitDone || out != "" || !strings.Contains(talk, "1 document kept, 0 known before, 0 inputs refused; the synoptic that has this store in hand") {
		t.Errorf("add: code %d: %s%s", code, out, talk)
	}
	if _, talk, code := runOn(t, "rebuild", "--store", path); code != console.ExitUsage || !strings.Contains(talk, "another synoptic works on this store") {
		t.Errorf("rebuild: code %d: %s", code, talk)
	}
	if out, talk, code := runOn(t, "stories", "--store", path); code != console.ExitDone || strings.Count(out, "\n") != 1 {
		t.Errorf("stories: code %d: %s%s", code, out, talk)
	}
}

// Who follows a story hears of it as it grows, and does the work meanwhile if
// nobody else does.
func TestFollow(t *testing.T) {
	path := kept(t)
	list, _, _ := runOn(t, "stories", "--jsonl", "--store", path)
	_, id, _ := strings.Cut(list, `"id":"`)
	id, _, _ = strings.Cut(id, `"`)
	ctx, stop := context.WithCancel(context.Background())
	out, in := io.Pipe()
	talk, say := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run([]string{"follow", "--store", path, id}, console.Desk{Out: in, Err: say, Ctx: ctx})
		in.Close()
	}()
	more := filepath.Join(t.TempDir(), "b.txt")
	text := strings.Repeat("The ferry left Port Ansel at noon with forty people on board, said the harbour master, Ilva Holm. ", 40)
	if err := os.WriteFile(more, []byte("Ferry leaves Port Ansel\n\n"+text), 0o644); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(talk).ReadString('\n'); !strings.HasPrefix(line, "follows "+id) {
		t.Fatalf("%q, %v", line, err)
	}
	go io.Copy(io.Discard, talk)
	if _, talk, code := runOn(t, "add", "--store", path, more); code != console.ExitDone || !strings.Contains(talk, "in hand") {
		t.Errorf("add: code %d: %s", code, talk)
	}
	told := bufio.NewScanner(out)
	for told.Scan() && !strings.HasPrefix(told.Text(), "1 report new") {
	}
	if told.Err() != nil || !strings.HasPrefix(told.Text(), "1 report new") {
		t.Errorf("told %q, %v", told.Text(), told.Err())
	}
	stop()
	for told.Scan() {
	}
	if code := <-ended; code != console.ExitInterrupted {
		t.Errorf("ended with %d", code)
	}
}

// What the network did not give and what holds no report are told apart.
func TestExitOfAdding(t *testing.T) {
	path, list := kept(t), filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(list, []byte("day,soup\n1,leek\n2,beet\n3,pea\n4,leek\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	const nobody = "http://127.0.0.1:9/a.html"
	for _, c := range []struct {
		args []string
		code int
	}{
		{[]string{"add", nobody}, console.ExitNetwork},
		{[]string{"add", nobody, list}, console.ExitPartly},
		{[]string{"feeds", "add", nobody}, console.ExitNetwork},
		{[]string{"feeds", "add", "gopher://a.example/"}, console.ExitPartly},
		{[]string{"show", "nothing"}, console.ExitUsage},
	} {
		if _, talk, code := runOn(t, append(c.args, "--store", path, "--private", "127.0.0.1")...); code != c.code {
			t.Errorf("%q: code %d, want %d: %s", c.args, code, c.code, talk)
		}
	}
}
