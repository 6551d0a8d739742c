package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/stage"
)

// grouped is the story of each input, by the end of its name.
func grouped(t *testing.T, args ...string) (stories map[string]string, ids map[string]string) {
	t.Helper()
	var out, talk bytes.Buffer
	if code := run(append([]string{"group", "-q"}, args...), console.Desk{Out: &out, Err: &talk}); code != console.ExitDone {
		t.Fatalf("group exits with %d: %s", code, talk.String())
	}
	stories, ids = map[string]string{}, map[string]string{}
	for line := range strings.Lines(out.String()) {
		var m stage.Member
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(m.Input)
		stories[name], ids[name] = m.Story, m.ID
	}
	return stories, ids
}

func TestCorrectionsHold(t *testing.T) {
	const pier, bus, gazette = "1-harbour-post.txt", "8-bus.txt", "4-saltmere-gazette.txt"
	folder := "../../examples/pier"
	before, ids := grouped(t, folder)
	if before[pier] == before[bus] || before[pier] != before[gazette] {
		t.Fatalf("without corrections the stories are %v", before)
	}
	said := filepath.Join(t.TempDir(), "said.jsonl")
	lines := fmt.Sprintf("{\"kind\":\"join\",\"reports\":[%q,%q],\"note\":\"one evening\"}\n\n{\"kind\":\"apart\",\"reports\":[%q,%q]}\n", ids[pier], ids[bus], ids[pier], ids[gazette])
	if err := os.WriteFile(said, []byte(lines), 0o644); err != nil {
		t.Fatal(err)
	}
	after, _ := grouped(t, "--corrections", said, folder)
	if after[pier] != after[bus] || after[pier] == after[gazette] {
		t.Errorf("with corrections the stories are %v", after)
	}
}

// TestCorrectionsAreTakenBack holds that a line takes back one before it, that
// lines of an export that tell of other things are left, and what is refused.
func TestCorrectionsAreTakenBack(t *testing.T) {
	const pier, gazette = "1-harbour-post.txt", "4-saltmere-gazette.txt"
	folder := "../../examples/pier"
	_, ids := grouped(t, folder)
	apart := fmt.Sprintf("{\"kind\":\"apart\",\"reports\":[%q,%q]}\n", ids[pier], ids[gazette])
	for _, row := range []struct {
		name, lines string
		one         bool // the two are of one story
	}{
		{"said", apart, false},
		{"taken back", apart + "{\"kind\":\"undo\",\"of\":1}\n", true},
		{"said anew", apart + "{\"kind\":\"undo\",\"of\":1}\n" + apart, false},
		{"an export", "{\"type\":\"raw\",\"number\":1}\n{\"type\":\"correction\",\"after\":2," + apart[1:] + "{\"type\":\"correction\",\"kind\":\"undo\",\"of\":1}\n", true},
	} {
		said := filepath.Join(t.TempDir(), "said.jsonl")
		if err := os.WriteFile(said, []byte(row.lines), 0o644); err != nil {
			t.Fatal(err)
		}
		stories, _ := grouped(t, "--corrections", said, folder)
		if one := stories[pier] == stories[gazette]; one != row.one {
			t.Errorf("%s: the two are of one story: %v", row.name, one)
		}
	}
	for _, row := range []struct{ lines, want string }{
		{"{\"kind\":\"undo\",\"of\":1}\n", "line 1: correction 1"},
		{apart + "{\"kind\":\"undo\",\"of\":1}\n{\"kind\":\"undo\",\"of\":1}\n", "line 3: correction 1 was taken back before"},
		{"{\"kind\":\"undone\"}\n", "is none of join, apart, split, pin, undo"},
	} {
		said := filepath.Join(t.TempDir(), "said.jsonl")
		if err := os.WriteFile(said, []byte(row.lines), 0o644); err != nil {
			t.Fatal(err)
		}
		var out, talk bytes.Buffer
		code := run([]string{"group", "-q", "--corrections", said, folder}, console.Desk{Out: &out, Err: &talk})
		if code == console.ExitDone || !strings.Contains(talk.String(), row.want) {
			t.Errorf("%s exits with %d and says %q, not %q", row.lines, code, talk.String(), row.want)
		}
	}
}
