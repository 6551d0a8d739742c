package pgtest

import (
	"errors"
	"os"
	"os/exec"
	"os/user"
	"runtime"
	"strconv"
	"syscall"
	"time"
)

// process is a program that ends when this one does, however that ends.
type process struct {
	command *exec.Cmd
	over    chan struct{}
}

// begin starts a program. The thread that starts it stays, since the kernel
// ends the program with its thread.
func begin(c *exec.Cmd) (*process, error) {
	p := &process{c, make(chan struct{})}
	started := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		defer close(p.over)
		err := c.Start()
		started <- err
		if err == nil {
			_ = c.Wait()
		}
	}()
	return p, <-started
}

// end asks the program to end, and sees to it.
func (p *process) end() { p.signal(syscall.SIGINT) }

// crash ends the program without time to put anything in order.
func (p *process) crash() { p.signal(syscall.SIGQUIT) }

func (p *process) signal(s syscall.Signal) {
	_ = p.command.Process.Signal(s)
	select {
	case <-p.over:
	case <-time.After(10 * time.Second):
		_ = p.command.Process.Kill()
		<-p.over
	}
}

// command is a program of PostgreSQL, which runs for nobody who may do all.
func command(folder, name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Dir = folder
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGQUIT}
	if uid, gid, err := other(); err == nil && os.Getuid() == 0 {
		c.SysProcAttr.Credential = &syscall.Credential{Uid: uid, Gid: gid}
	}
	return c
}

// place is where the files of the server are: in memory where there is room for
// them, since each test commits hundreds of times.
func place() string {
	const memory, enough = "/dev/shm", 1 << 30
	var s syscall.Statfs_t
	if err := syscall.Statfs(memory, &s); err != nil || s.Bavail*uint64(s.Bsize) < enough {
		return ""
	}
	return memory
}

// owned hands a folder to who runs the server.
func owned(folder string) error {
	if os.Getuid() != 0 {
		return nil
	}
	uid, gid, err := other()
	if err != nil {
		return err
	}
	return os.Chown(folder, int(uid), int(gid))
}

// other is a user who runs servers where root runs the tests.
func other() (uid, gid uint32, err error) {
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		id, err1 := strconv.ParseUint(u.Uid, 10, 32)
		group, err2 := strconv.ParseUint(u.Gid, 10, 32)
		if err := errors.Join(err1, err2); err != nil {
			return 0, 0, err
		}
		return uint32(id), uint32(group), nil
	}
	return 0, 0, errors.New("it does not run for root, and there is no user postgres or nobody")
}
