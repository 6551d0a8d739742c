//go:build unix

package main

import (
	"fmt"
	"runtime"
	"syscall"
	"time"
)

var began = time.Now()

// cost is what the run took: time on the wall and of processors, and memory.
func cost() string {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return ""
	}
	most := u.Maxrss >> 10 // kilobytes
	if runtime.GOOS == "darwin" {
		most >>= 10 // bytes
	}
	cpu := time.Duration(u.Utime.Nano() + u.Stime.Nano())
	return fmt.Sprintf("%10.0f  seconds, %.0f of processors, %d MiB at most\n", time.Since(began).Seconds(), cpu.Seconds(), most)
}
