package site

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/fetch"
)

// listenAsKeeper is what a keeper hears that the environment names, in pieces
// as they were sent.
func listenAsKeeper(t *testing.T, within time.Duration) <-chan string {
	t.Helper()
	dir, err := os.MkdirTemp("", "k") // the path of a socket is short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	at := &net.UnixAddr{Name: filepath.Join(dir, "notify"), Net: "unixgram"}
	socket, err := net.ListenUnixgram("unixgram", at)
	if err != nil {
		t.Skipf("no sockets of this kind here: %v", err)
	}
	t.Cleanup(func() { socket.Close() })
	t.Setenv("NOTIFY_SOCKET", at.Name)
	t.Setenv("WATCHDOG_USEC", strconv.FormatInt(within.Microseconds(), 10))
	t.Setenv("WATCHDOG_PID", strconv.Itoa(os.Getpid()))
	heard := make(chan string, 1000)
	go func() {
		b := make([]byte, 4096)
		for {
			n, err := socket.Read(b)
			if err != nil {
				return
			}
			heard <- string(b[:n])
		}
	}()
	return heard
}

// next is the next that was heard.
func next(t *testing.T, heard <-chan string) string {
	t.Helper()
	select {
	case words := <-heard:
		return words
	case <-time.After(time.Minute):
		t.Fatal("the keeper hears nothing")
	}
	return ""
}

// A site tells its keeper that it is ready, that it is alive, and that it ends,
// in this order, and a worker does the same.
func TestKeeperHears(t *testing.T) {
	d := &console.Desk{Out: io.Discard, Err: io.Discard, Client: fetch.New(fetch.Config{Agent: "synoptic"})}
	for command, run := range map[string]func(house.Flag) error{
		"serve": func(at house.Flag) error { return Serve{Listen: "127.0.0.1:0", Flag: at}.Run(d, nil) },
		"work":  func(at house.Flag) error { return Work{Flag: at}.Run(d) },
	} {
		heard := listenAsKeeper(t, 200*time.Millisecond)
		at := house.Flag{Store: filepath.Join(t.TempDir(), "news.db")}
		ended := make(chan error, 1)
		go func() { ended <- run(at) }()
		if words := next(t, heard); !strings.HasPrefix(words, "READY=1\nSTATUS=") {
			t.Errorf("%v: the first is %q", command, words)
		}
		for range 3 {
			if words := next(t, heard); words != "WATCHDOG=1" {
				t.Errorf("%v: %q", command, words)
			}
		}
		self, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = self.Signal(os.Interrupt)
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := <-ended; err != nil {
			t.Errorf("%v: %v", command, err)
		}
		words := next(t, heard)
		for words == "WATCHDOG=1" {
			words = next(t, heard)
		}
		if words != "STOPPING=1" {
			t.Errorf("%v: the last is %q", command, words)
		}
	}
}

// Who is not alive is not told to be: neither before it began, nor later.
func TestKeeperHearsOnlyOfTheLiving(t *testing.T) {
	heard := listenAsKeeper(t, 60*time.Millisecond)
	var alive atomic.Bool
	asked := make(chan bool, 1000)
	ending := ourKeeper().while(context.Background(), func(context.Context) error {
		defer func() { asked <- true }()
		if alive.Load() {
			return nil
		}
		return errors.New("not yet")
	}, "", slog.New(slog.DiscardHandler))
	silent := func(when string) {
		for len(asked) > 0 {
			<-asked
		}
		<-asked // what had begun before
		for len(heard) > 0 {
			<-heard
		}
		for range 3 {
			<-asked
		}
		if len(heard) > 0 {
			t.Errorf("%s it is told %q", when, <-heard)
		}
	}
	silent("before it is ready")
	alive.Store(true)
	for _, want := range []string{"READY=1\nSTATUS=", "WATCHDOG=1"} {
		if words := next(t, heard); words != want {
			t.Errorf("%q, want %q", words, want)
		}
	}
	alive.Store(false)
	silent("when it no longer answers")
	ending()
	if words := next(t, heard); words != "STOPPING=1" {
		t.Errorf("the last is %q", words)
	}
}

// The time of a watchdog is for the process it names; without a socket nobody
// is told.
func TestOurKeeper(t *testing.T) {
	for _, row := range []struct {
		socket, micros, pid string
		want                keeper
	}{
		{"", "", "", keeper{}},
		{"/run/n", "", "", keeper{socket: "/run/n"}},
		{"/run/n", "30000000", "", keeper{"/run/n", 30 * time.Second}},
		{"/run/n", "30000000", strconv.Itoa(os.Getpid()), keeper{"/run/n", 30 * time.Second}},
		{"/run/n", "30000000", "1", keeper{socket: "/run/n"}},
		{"/run/n", "soon", "", keeper{socket: "/run/n"}},
		{"/run/n", "-5", "", keeper{socket: "/run/n"}},
	} {
		t.Setenv("NOTIFY_SOCKET", row.socket)
		t.Setenv("WATCHDOG_USEC", row.micros)
		t.Setenv("WATCHDOG_PID", row.pid)
		if got := ourKeeper(); got != row.want {
			t.Errorf("%v: %v", row, got)
		}
	}
	if err := (keeper{}).tell("READY=1"); err != nil {
		t.Error(err)
	}
	if err := (keeper{socket: filepath.Join(t.TempDir(), "none")}).tell("READY=1"); err == nil {
		t.Error("nothing is told where nobody listens, and no error")
	}
}
