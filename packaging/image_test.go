//go:build linux

package main

import (
	"bytes"
	"encoding/json"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// What the Dockerfile says is enough, without an engine: in a folder that holds
// nothing but what is copied there, under the account and with the variables of
// the image (but for where it listens: on this machine only), the program serves,
// is well as it says itself, and ends.
func TestImageRuns(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("this is not root: nothing is run in a folder of its own")
	}
	root := t.TempDir()
	if err := os.Chmod(root, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"usr/bin", "var/lib/synoptic", "etc"} {
		if err := os.MkdirAll(filepath.Join(root, folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(program(t))
	if err == nil {
		err = os.WriteFile(filepath.Join(root, "usr/bin/synoptic"), text, 0o755)
	}
	if err == nil {
		err = os.Chown(filepath.Join(root, "var/lib/synoptic"), stranger, stranger)
	}
	if err != nil {
		t.Fatal(err)
	}
	at := freePort(t)
	env := append(imageEnv(t), "SYNOPTIC_PASSWORD=words", "SYNOPTIC_LISTEN=127.0.0.1:"+at)
	begin := func(args ...string) (*exec.Cmd, *bytes.Buffer) {
		t.Helper()
		var said bytes.Buffer
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Env, cmd.Dir, cmd.Stdout, cmd.Stderr = env, "/", &said, &said
		cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: root, Credential: &syscall.Credential{Uid: stranger, Gid: stranger}}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd, &said
	}
	serve, said := begin(append(imageWords(t, "ENTRYPOINT"), imageWords(t, "CMD")...)...)
	defer serve.Process.Kill()
	well := imageWords(t, "HEALTHCHECK")
	for until := time.Now().Add(time.Minute); ; time.Sleep(100 * time.Millisecond) {
		check, answer := begin(well...)
		if err := check.Wait(); err == nil && answer.String() == "well\n" {
			break
		} else if time.Now().After(until) {
			serve.Process.Kill()
			_ = serve.Wait()
			t.Fatalf("%v: %s; it says %s", err, answer, said)
		}
	}
	if err := serve.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := serve.Wait(); err != nil {
		t.Errorf("it ends with %v: %s", err, said)
	}
	if check, answer := begin(well...); check.Wait() == nil {
		t.Errorf("it is well after its end: %s", answer)
	}
}

// imageWords are the words of a command of the image.
func imageWords(t *testing.T, verb string) (list []string) {
	t.Helper()
	for _, i := range instructions(t, "Dockerfile")[1] {
		if i.verb != verb {
			continue
		}
		if err := json.Unmarshal([]byte(i.rest[strings.Index(i.rest, "["):]), &list); err != nil {
			t.Fatal(err)
		}
	}
	return list
}

// imageEnv are the variables of the image.
func imageEnv(t *testing.T) (env []string) {
	t.Helper()
	for _, i := range instructions(t, "Dockerfile")[1] {
		if i.verb == "ENV" {
			env = append(env, strings.Fields(i.rest)...)
		}
	}
	return env
}

// freePort is a port on which nobody listens.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}
