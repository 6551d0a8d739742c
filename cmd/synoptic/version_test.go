package main

import (
	"bytes"
	"testing"

	"synoptic/cmd/synoptic/console"
)

// The version says what the program was built from, where that is known.
func TestVersion(t *testing.T) {
	defer func(was string) { commit = was }(commit)
	commit = "0a1b2c3d4e5f"
	for _, args := range [][]string{{"version"}, {"--version"}} {
		var out, talk bytes.Buffer
		if code := run(args, console.Desk{Out: &out, Err: &talk}); code != console.ExitDone || out.String() != "synoptic "+version+" (0a1b2c3d4e5f)\n" {
			t.Errorf("%v: code %d, %q", args, code, out.String()+talk.String())
		}
	}
}
