//go:build linux

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// boot makes a folder the root of a system of its own, with processes, mounts,
// network and groups of its own, and starts systemd in it.
const boot = `set -e
cd "$0"
mount --make-rprivate /
mount --bind . .
cd "$0"
mount -t proc proc proc
mount -t sysfs sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs tmpfs tmp
mount -t tmpfs -o mode=755 tmpfs dev
for d in null zero random urandom tty full; do touch dev/$d; mount --bind /dev/$d dev/$d; done
mkdir dev/shm dev/pts before
ln -s pts/ptmx dev/ptmx
mount -t tmpfs tmpfs dev/shm
pivot_root . before
umount -l before
mount --make-rshared /
exec env -i container=chroot PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --system --log-target=null`

// booted is a Debian in which systemd runs.
type booted struct {
	debian
	first string // the number of its first process, as it is known here
}

// boots boots a clean Debian, where that can be done.
func boots(t *testing.T) booted {
	t.Helper()
	for _, program := range []string{"unshare", "nsenter", "bash", "pivot_root"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed: the unit is not started by systemd", program)
		}
	}
	d := booted{debian: cleanDebian(t)}
	var said bytes.Buffer
	cmd := exec.Command("unshare", "--pid", "--mount", "--uts", "--ipc", "--net", "--cgroup", "--fork", "--kill-child", "bash", "-c", boot, d.root)
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Skipf("unshare: %v: the unit is not started by systemd", err)
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	t.Cleanup(func() { _ = cmd.Process.Kill(); <-ended })
	for until := time.Now().Add(40 * time.Second); time.Now().Before(until); time.Sleep(200 * time.Millisecond) {
		select {
		case <-ended:
			t.Skipf("systemd does not boot here (%s): the unit is not started by it", strings.TrimSpace(said.String()))
		default:
		}
		children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%[1]d/children", cmd.Process.Pid))
		if d.first = strings.TrimSpace(string(children)); err != nil || d.first == "" {
			continue
		}
		out, _ := d.command("systemctl", "is-system-running").Output()
		if state := strings.TrimSpace(string(out)); state == "running" || state == "degraded" {
			return d
		}
	}
	t.Skip("systemd does not come up here within 40 s: the unit is not started by it")
	return d
}

// command is one that is run in the system.
func (d booted) command(words ...string) *exec.Cmd {
	cmd := exec.Command("nsenter", append([]string{"-t", d.first, "-m", "-u", "-i", "-n", "-C", "-p", "--"}, words...)...)
	cmd.Env = []string{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "DEBIAN_FRONTEND=noninteractive"}
	return cmd
}

// run runs one, and gives what it prints.
func (d booted) run(t *testing.T, words ...string) string {
	t.Helper()
	out, err := d.command(words...).CombinedOutput()
	if err != nil {
		log, _ := d.command("journalctl", "--no-pager", "-n", "30", "-u", "synoptic").CombinedOutput()
		t.Fatalf("%v: %v\n%s\n%s", words, err, out, log)
	}
	return strings.TrimSpace(string(out))
}

// shows is a property of the service.
func (d booted) shows(t *testing.T, property string) string {
	t.Helper()
	return d.run(t, "systemctl", "show", "synoptic", "--value", "-p", property)
}

// systemd itself starts the service with all that its unit denies it, hears that
// it is ready, begins it anew when it no longer answers, and has nothing of it
// left when its package is gone.
func TestUnitStarts(t *testing.T) {
	d := boots(t)
	text, err := os.ReadFile(only(t, ".deb"))
	if err == nil {
		err = os.WriteFile(filepath.Join(d.root, "root", "synoptic.deb"), text, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	d.run(t, "dpkg", "-i", "/root/synoptic.deb")
	if state := d.shows(t, "ActiveState"); state != "inactive" {
		t.Errorf("once installed it is %s", state)
	}
	d.run(t, "mkdir", "-p", "/etc/systemd/system/synoptic.service.d")
	d.run(t, "sh", "-c", `printf '[Service]\nWatchdogSec=3\nRestartSec=100ms\n' >/etc/systemd/system/synoptic.service.d/soon.conf`)
	d.run(t, "systemctl", "daemon-reload")
	d.run(t, "systemctl", "enable", "--now", "synoptic")
	if says := d.shows(t, "StatusText"); says != "at http://127.0.0.1:8787/" {
		t.Errorf("it says %q", says)
	}
	if says := d.run(t, "synoptic", "healthcheck"); says != "well" {
		t.Errorf("it is %q", says)
	}
	d.run(t, "synoptic", "add", "--store", "/var/lib/synoptic/news.db", "/usr/share/doc/synoptic/examples/harbour")
	d.within(t, "the story is there", func() bool {
		out, err := d.command("synoptic", "stories", "--store", "/var/lib/synoptic/news.db").Output()
		return err == nil && strings.Contains(string(out), "6 reports")
	})
	d.run(t, "sh", "-c", "kill -STOP "+d.shows(t, "MainPID"))
	d.within(t, "it is begun anew", func() bool { return d.shows(t, "NRestarts") == "1" && d.shows(t, "ActiveState") == "active" })
	pid := d.shows(t, "MainPID")
	d.run(t, "dpkg", "-i", "/root/synoptic.deb")
	if now := d.shows(t, "MainPID"); now == pid || d.shows(t, "ActiveState") != "active" {
		t.Errorf("a newer package leaves the old program: %s and %s", pid, now)
	}
	d.run(t, "dpkg", "-P", "synoptic")
	if left := d.run(t, "sh", "-c", "systemctl list-units --all --plain --no-legend 'synoptic*'; find /etc /usr /var /run -xdev -name '*synoptic*' ! -path '/var/log/*' ! -path '*/synoptic.service.d'"); left != "" {
		t.Errorf("once it is purged there is still %s", left)
	}
}

// within waits until something is so.
func (d booted) within(t *testing.T, what string, is func() bool) {
	t.Helper()
	for until := time.Now().Add(30 * time.Second); !is(); time.Sleep(200 * time.Millisecond) {
		if time.Now().After(until) {
			log, _ := d.command("journalctl", "--no-pager", "-n", "30", "-u", "synoptic").CombinedOutput()
			t.Fatalf("not within 30 s: %s\n%s", what, log)
		}
	}
}
