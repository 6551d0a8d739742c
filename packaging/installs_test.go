//go:build linux

package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The package for dpkg installs on a clean Debian, serves there as its unit says
// under an account that owns nothing, leaves the store when it is removed, and
// nothing when it is purged.
func TestInstalls(t *testing.T) {
	d := cleanDebian(t)
	d.do(t, "mkdir", "-p", "/var/lib/private") // systemd's own
	before := d.files(t)
	deb, err := os.ReadFile(only(t, ".deb"))
	if err == nil {
		err = os.WriteFile(filepath.Join(d.root, "tmp", "synoptic.deb"), deb, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	d.do(t, "dpkg", "-i", "/tmp/synoptic.deb")
	if err := os.Remove(filepath.Join(d.root, "tmp", "synoptic.deb")); err != nil {
		t.Fatal(err)
	}
	f, err := factsOf(d.checkout, "")
	if err != nil {
		t.Fatal(err)
	}
	if says, want := d.do(t, "synoptic", "version"), fmt.Sprintf("synoptic %s (%s)\n", f.version, f.commit); says != want {
		t.Errorf("version says %q, want %q", says, want)
	}
	if says := d.do(t, "synoptic", "compare", "/usr/share/doc/synoptic/examples/harbour"); !strings.Contains(says, "6 reports") {
		t.Errorf("the example: %s", says)
	}
	d.serves(t)
	d.do(t, "dpkg", "-r", "synoptic")
	for name, there := range map[string]bool{"usr/bin/synoptic": false, "var/lib/private/synoptic/news.db": true, "etc/synoptic/config.toml": true} {
		if _, err := os.Stat(filepath.Join(d.root, name)); (err == nil) != there {
			t.Errorf("once it is removed, %s is there: %v", name, err == nil)
		}
	}
	d.do(t, "dpkg", "-P", "synoptic")
	for _, name := range d.files(t) {
		if !slices.Contains(before, name) {
			t.Errorf("once it is purged, %s is there", name)
		}
	}
}

// debian is a system of its own in a folder.
type debian struct{ root, checkout string }

// cleanDebian is one that holds nothing but what every Debian has, systemd among it. It is made
// once and kept packed among the user's caches.
func cleanDebian(t *testing.T) debian {
	t.Helper()
	if _, err := exec.LookPath("debootstrap"); err != nil || os.Getuid() != 0 || testing.Short() {
		t.Skip("debootstrap is not installed, or this is not root, or it shall be short: the package for dpkg is not tried")
	}
	checkout, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	d := debian{t.TempDir(), checkout}
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	packed := filepath.Join(cache, "synoptic-debian-systemd-"+here.processor+".tar")
	if s, err := os.Stat(packed); err == nil && time.Since(s.ModTime()) < 30*24*time.Hour {
		if err := exec.Command("tar", "-C", d.root, "-xf", packed).Run(); err == nil {
			return d
		}
	}
	if out, err := exec.Command("debootstrap", "--variant=minbase", "--include=systemd,systemd-sysv,libnss-systemd,dbus", "stable", d.root).CombinedOutput(); err != nil {
		t.Skipf("debootstrap makes no Debian here (%v), so the package is not tried: %s", err, lastLine(out))
	}
	part := fmt.Sprint(packed, ".", os.Getpid())
	err = os.MkdirAll(cache, 0o755)
	if err == nil {
		err = exec.Command("tar", "-C", d.root, "--exclude=./dev/*", "--exclude=./var/cache/apt/archives/*.deb", "-cf", part, ".").Run()
	}
	if err == nil {
		err = os.Rename(part, packed)
	}
	if err != nil {
		t.Logf("not kept for the next time: %v", err)
	}
	return d
}

func lastLine(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return lines[len(lines)-1]
}

// do runs a command there, and gives what it prints.
func (d debian) do(t *testing.T, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command("chroot", append([]string{d.root, name}, args...)...)
	cmd.Env = []string{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "DEBIAN_FRONTEND=noninteractive"}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
	return string(out)
}

// files are all that are there but what dpkg writes of itself.
func (d debian) files(t *testing.T) (names []string) {
	t.Helper()
	err := filepath.WalkDir(d.root, func(path string, e fs.DirEntry, err error) error {
		name := strings.TrimPrefix(path, d.root)
		if err == nil && e.IsDir() && (name == "/var/lib/dpkg" || name == "/dev" || name == "/proc") {
			return fs.SkipDir
		}
		if name != "/var/log/dpkg.log" {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// stranger is an account that nobody has.
const stranger = 64999

var execStart = regexp.MustCompile(`(?m)^ExecStart=(.*)$`)

// serves starts the program as systemd would by the unit, where that does not
// run: an account of its own, the folder of its state, the settings as a
// credential, and a socket on which it says that it is ready.
func (d debian) serves(t *testing.T) {
	t.Helper()
	unit, err := os.ReadFile(filepath.Join(d.root, "usr/lib/systemd/system/synoptic.service"))
	if err != nil {
		t.Fatal(err)
	}
	const credentials = "/run/credentials/synoptic.service"
	d.do(t, "sh", "-c", fmt.Sprintf("mkdir -p %[1]s /var/lib/private/synoptic && chmod 755 /var/lib/private && cp /etc/synoptic/config.toml %[1]s && ln -s private/synoptic /var/lib/synoptic && chown -R %[2]d %[1]s /var/lib/private/synoptic", credentials, stranger))
	defer d.do(t, "rm", "-rf", "/run/credentials", "/run/notify")
	socket, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: filepath.Join(d.root, "run/notify"), Net: "unixgram"})
	if err == nil {
		err = os.Chmod(filepath.Join(d.root, "run/notify"), 0o777)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	words := strings.Fields(strings.ReplaceAll(string(execStart.FindSubmatch(unit)[1]), "${CREDENTIALS_DIRECTORY}", credentials))
	var said bytes.Buffer
	cmd := exec.Command(words[0], append(words[1:], "--listen", "127.0.0.1:0")...)
	cmd.Stderr, cmd.Dir = &said, "/"
	cmd.Env = []string{"XDG_DATA_HOME=/var/lib", "NOTIFY_SOCKET=/run/notify", "WATCHDOG_USEC=1000000"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: d.root, Credential: &syscall.Credential{Uid: stranger, Gid: stranger}}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Process.Kill()
	ready := hear(t, socket, &said)
	_, at, is := strings.Cut(ready, "READY=1\nSTATUS=at ")
	if !is {
		t.Fatalf("it says %q", ready)
	}
	answer, err := http.Post(at+"api/v1/reports", "application/json", strings.NewReader(`{"reports":[{"outlet":"The Ledger","title":"Ferry aground","text":"The ferry Aldra ran aground off Tollen."}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if answer.Body.Close(); answer.StatusCode/100 != 2 {
		t.Errorf("a report is answered by %s", answer.Status)
	}
	if words := hear(t, socket, &said); words != "WATCHDOG=1" {
		t.Errorf("it says %q", words)
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	for words := ""; words != "STOPPING=1"; {
		words = hear(t, socket, &said)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("it ends with %v: %s", err, said.String())
	}
}

// hear is the next that the program says of itself.
func hear(t *testing.T, socket *net.UnixConn, said *bytes.Buffer) string {
	t.Helper()
	b := make([]byte, 4096)
	if err := socket.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	n, err := socket.Read(b)
	if err != nil {
		t.Fatalf("nothing is heard: %v; it says %s", err, said.String())
	}
	return string(b[:n])
}
