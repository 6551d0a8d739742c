package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// mostExposed is how much of the machine the unit may leave open, of 10, as
// systemd-analyze security reckons.
const mostExposed = 1.5

var overall = regexp.MustCompile(`Overall exposure level for \S+: ([0-9.]+)`)

// systemd understands every line of the unit, and finds little that it leaves open.
func TestUnit(t *testing.T) {
	if _, err := exec.LookPath("systemd-analyze"); err != nil {
		t.Skip("systemd is not installed: the unit is not looked at")
	}
	unit, err := os.ReadFile("synoptic.service")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "synoptic.service")
	// The program is not installed here, and whether it is is not asked.
	if err := os.WriteFile(file, []byte(strings.ReplaceAll(string(unit), "/usr/bin/synoptic", "/bin/true")), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("systemd-analyze", "verify", "--man=no", file).CombinedOutput(); err != nil || strings.Contains(string(out), "synoptic.service:") {
		t.Errorf("verify: %v\n%s", err, out)
	}
	out, err := exec.Command("systemd-analyze", "security", "--offline=yes", "--no-pager", file).CombinedOutput()
	found := overall.FindSubmatch(out)
	if found == nil {
		t.Skipf("this systemd reckons no exposure without a running one (%v)", err)
	}
	if level, err := strconv.ParseFloat(string(found[1]), 64); err != nil || level > mostExposed {
		t.Errorf("the exposure is %s, at most %v is let through:\n%s", found[1], mostExposed, out)
	}
}

// What the unit rests on stands in it: who keeps watch, whose account it is, and
// that the store is where purging looks for it.
func TestUnitSays(t *testing.T) {
	unit, err := os.ReadFile("synoptic.service")
	if err != nil {
		t.Fatal(err)
	}
	purge, err := os.ReadFile("postrm.sh")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"Type=notify", "WatchdogSec=60", "DynamicUser=yes", "StateDirectory=synoptic", "ProtectSystem=strict", "NoNewPrivileges=yes", "SystemCallErrorNumber=EPERM"} {
		if !strings.Contains(string(unit), "\n"+line+"\n") {
			t.Errorf("the unit does not say %s", line)
		}
	}
	if !strings.Contains(string(purge), "/var/lib/private/synoptic") {
		t.Error("purging leaves the store")
	}
}

// Each shell reads what completes the program there, and the shell of the system
// the scripts of the packages.
func TestShellsRead(t *testing.T) {
	files, err := completions(program(t), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for shell, file := range files {
		checks(t, shell, file)
	}
	for _, script := range []string{"postinst.sh", "prerm.sh", "postrm.sh"} {
		checks(t, "sh", script)
	}
	zsh, err := exec.LookPath("zsh")
	if err != nil {
		return
	}
	// A file of fpath completes the first time it is asked, too.
	fpath := t.TempDir()
	script, err := os.ReadFile(files["zsh"])
	if err == nil {
		err = os.WriteFile(filepath.Join(fpath, "_synoptic"), script, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	const ask = `fpath=($1 $fpath); autoload -Uz _synoptic; compadd() { print -r -- "${@:2}" }; _files() { : }; words=(synoptic ver); CURRENT=2; PREFIX=ver; _synoptic`
	out, err := exec.Command(zsh, "-f", "-c", ask, "zsh", fpath).CombinedOutput()
	if err != nil || !strings.Contains(string(out), " verify ") {
		t.Errorf("zsh offers %q (%v)", out, err)
	}
}

// checks has a shell read a script without running it.
func checks(t *testing.T, shell, script string) {
	t.Helper()
	if _, err := exec.LookPath(shell); err != nil {
		t.Logf("%s is not installed: %s is not looked at", shell, filepath.Base(script))
		return
	}
	if out, err := exec.Command(shell, "-n", script).CombinedOutput(); err != nil {
		t.Errorf("%s -n %s: %v\n%s", shell, filepath.Base(script), err, out)
	}
}
