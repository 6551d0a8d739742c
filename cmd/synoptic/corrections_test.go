package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// grouped is the story of each input, by the end of its name.
func grouped(t *testing.T, args ...string) (stories map[string]string, ids map[string]string) {
	t.Helper()
	var out, talk bytes.Buffer
	if code := run(append([]string{"group", "-q"}, args...), desk{out: &out, err: &talk}); code != exitDone {
		t.Fatalf("group exits with %d: %s", code, talk.String())
	}
	stories, ids = map[string]string{}, map[string]string{}
	for line := range strings.Lines(out.String()) {
		var m memberLine
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
