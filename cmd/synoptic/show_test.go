package main

import (
	"context"
	"strings"
	"testing"

	"synoptic/cmd/synoptic/console"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// A story that could not be compared as it is now is shown as it was, with why.
func TestShowFault(t *testing.T) {
	path := kept(t)
	list, _, _ := runOn(t, "stories", "--jsonl", "--store", path)
	_, id, _ := strings.Cut(list, `"id":"`)
	id, _, _ = strings.Cut(id, `"`)
	s, err := sqlite.Open(context.Background(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Write(t.Context(), func(b store.Batch) error { return b.Fail(id, "internal: too strange") }); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	out, talk, code := runOn(t, "show", "--store", path, id)
	if code != console.ExitPartly || !strings.Contains(talk, "internal: too strange; what is shown is from before") || !strings.Contains(out, "1 report") {
		t.Errorf("code %d: %s\n%s", code, talk, out)
	}
	if out, _, _ := runOn(t, "show", "--store", path, "--json", id); !strings.Contains(out, `"rejected":[{"input":"story `+id) {
		t.Errorf("in JSON nothing is said of it: %.300s", out)
	}
	if _, talk, code := runOn(t, "show", "--store", path, "--at", "1", id); code != console.ExitDone || strings.Contains(talk, "strange") {
		t.Errorf("as it was then: code %d: %s", code, talk)
	}
}
