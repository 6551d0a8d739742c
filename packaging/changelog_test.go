package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	ofVersion = regexp.MustCompile(`^## \[([0-9]+\.[0-9]+\.[0-9]+)\] - ([0-9]{4}-[0-9]{2}-[0-9]{2}|Unreleased)$`)
	ofKind    = regexp.MustCompile(`^### (Added|Changed|Deprecated|Removed|Fixed|Security)$`)
)

// The list of changes is one of keepachangelog.com: versions, each once with its
// day, the newest first, and under each what was added, changed or mended.
func TestChangelog(t *testing.T) {
	text, err := os.ReadFile("../CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	var versions []string
	kinds := 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "## "):
			v := ofVersion.FindStringSubmatch(line)
			if v == nil || slices.Contains(versions, v[1]) || v[2] == "Unreleased" && len(versions) > 0 {
				t.Errorf("%q is no version with its day, or stands twice, or is not released behind one that is", line)
				continue
			}
			versions = append(versions, v[1])
		case strings.HasPrefix(line, "### "):
			if kinds++; !ofKind.MatchString(line) || len(versions) == 0 {
				t.Errorf("%q is none of Added, Changed, Deprecated, Removed, Fixed, Security, under a version", line)
			}
		case strings.HasPrefix(line, "* ") && kinds == 0:
			t.Errorf("%q stands under nothing", line)
		}
	}
	if len(versions) == 0 || kinds == 0 {
		t.Errorf("%d versions, %d kinds of changes: the list is not read", len(versions), kinds)
	}
}
