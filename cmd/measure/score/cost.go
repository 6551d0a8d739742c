package score

import (
	"runtime"
	"syscall"
	"time"
)

// ProcessorTime is the time this process has spent computing, in seconds.
func ProcessorTime() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return float64(time.Now().UnixNano()) / 1e9
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()).Seconds()
}

// UserTime is the part of ProcessorTime that is not spent in the kernel, which
// depends on what else the machine does.
func UserTime() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return float64(time.Now().UnixNano()) / 1e9
	}
	return time.Duration(u.Utime.Nano()).Seconds()
}

// HeapInUse is the memory that is held after what is free was swept, in bytes.
func HeapInUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
