package site

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

// keeper is the program that started this one and wants to hear how it does,
// by the protocol of sd_notify(3): that it is ready, that it ends, and in
// between, where it is a watchdog, that it is alive.
type keeper struct {
	socket string        // where it listens; nobody does if it is empty
	within time.Duration // in which it must hear of us again; 0: it is no watchdog
}

// ourKeeper is the keeper that the environment names, of this process.
func ourKeeper() keeper {
	k := keeper{socket: os.Getenv("NOTIFY_SOCKET")}
	pid, micros := os.Getenv("WATCHDOG_PID"), os.Getenv("WATCHDOG_USEC")
	if pid == "" || pid == strconv.Itoa(os.Getpid()) {
		n, _ := strconv.ParseInt(micros, 10, 64)
		k.within = time.Duration(max(n, 0)) * time.Microsecond
	}
	return k
}

// tell sends words, one NAME=VALUE a line. Without a keeper it does nothing.
func (k keeper) tell(words ...string) error {
	if k.socket == "" {
		return nil
	}
	to, err := net.DialUnix("unixgram", nil, &net.UnixAddr{Name: k.socket, Net: "unixgram"})
	if err != nil {
		return fmt.Errorf("tell the keeper: %w", err)
	}
	_, err = to.Write([]byte(strings.Join(words, "\n")))
	return errors.Join(err, to.Close())
}

// How often it is looked whether work has begun, and how long it may take to
// answer then, and later where nobody says how long.
const (
	untilReady   = 50 * time.Millisecond
	longestAlive = 10 * time.Second
)

// while tells the keeper that work has begun once alive returns nil, and from
// then on, twice in the time it waits, that it goes on: only when alive says
// so. What is returned says that work ends, and no more is told after it.
func (k keeper) while(ctx context.Context, alive func(context.Context) error, status string, log *slog.Logger) (ending func()) {
	if k.socket == "" {
		return func() {}
	}
	ctx, stop := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() { k.watch(ctx, alive, status, log) })
	return sync.OnceFunc(func() {
		stop()
		done.Wait()
		if err := k.tell("STOPPING=1"); err != nil {
			log.Warn("keeper", "error", err)
		}
	})
}

// watch is the work of while until ctx ends.
func (k keeper) watch(ctx context.Context, alive func(context.Context) error, status string, log *slog.Logger) {
	words, pause, longest := []string{"READY=1", "STATUS=" + status}, untilReady, longestAlive
	if k.within > 0 {
		longest = max(k.within/2, untilReady)
	}
	for ctx.Err() == nil {
		asked, stop := context.WithTimeout(ctx, longest)
		err := alive(asked)
		stop()
		if err == nil {
			if err = k.tell(words...); err == nil {
				if k.within == 0 {
					return
				}
				words, pause = []string{"WATCHDOG=1"}, k.within/2
			}
		}
		if err != nil && ctx.Err() == nil {
			log.Warn("alive", "error", err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}
