package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// facts are what is stamped on all that is made.
type facts struct {
	root    string // the checkout
	version string // as the program says it
	commit  string // twelve digits, with "+" behind them where something is not committed
	made    time.Time
}

var versionLine = regexp.MustCompile(`(?m)^const version = "([0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.]+)?)"$`)

// factsOf are those of a checkout. A commit that is given goes before its own; it
// is then no matter whether it is one of git. The time is that of the commit, or
// SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch).
func factsOf(root, commit string) (f facts, err error) {
	f = facts{root: root, commit: commit}
	source, err := os.ReadFile(filepath.Join(root, "cmd", "synoptic", "main.go"))
	if err != nil {
		return f, err
	}
	said := versionLine.FindSubmatch(source)
	if said == nil {
		return f, errors.New("cmd/synoptic/main.go has no line: const version = \"1.2.3\"")
	}
	f.version = string(said[1])
	if f.commit == "" {
		if f.commit, err = committed(root); err != nil {
			return f, fmt.Errorf("%w; give -commit where there is no git", err)
		}
	}
	f.made, err = madeAt(root)
	return f, err
}

// committed is the commit of a checkout.
func committed(root string) (string, error) {
	commit, err := git(root, "rev-parse", "--short=12", "HEAD")
	if err != nil {
		return "", err
	}
	changed, err := git(root, "status", "--porcelain")
	if changed != "" {
		commit += "+"
	}
	return commit, err
}

// madeAt is the time that files in archives and packages bear.
func madeAt(root string) (time.Time, error) {
	seconds := os.Getenv("SOURCE_DATE_EPOCH")
	if seconds == "" {
		var err error
		if seconds, err = git(root, "log", "-1", "--format=%ct"); err != nil {
			return time.Time{}, fmt.Errorf("%w; set SOURCE_DATE_EPOCH where there is no git", err)
		}
	}
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("SOURCE_DATE_EPOCH=%s: give seconds since 1970", seconds)
	}
	return time.Unix(n, 0).UTC(), nil
}

func git(root string, args ...string) (string, error) {
	out, err := exec.Command("git", append([]string{"-C", root}, args...)...).Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return strings.TrimSpace(string(out)), nil
}
