//go:build unix

package synoptic

import (
	"flag"
	"runtime"
	"syscall"
	"testing"
	"time"

	"synoptic/news"
	"synoptic/page"
	"synoptic/text"
)

// long has the tests that take minutes run: go test . -run GrowthInTime -args -long.
var long = flag.Bool("long", false, "run the tests that take minutes too")

// mostCPU is how long one document or story may keep a machine.
const mostCPU = 5 * time.Second

// spent is how much of the processors' time a step takes.
func spent(step func()) time.Duration {
	runtime.GC()
	before := processorTime()
	step()
	return processorTime() - before
}

func processorTime() time.Duration {
	var use syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &use) != nil {
		return 0
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

// TestGrowthInTime: what TestGrowth says of memory holds of time, at lengths
// where time can be told, and the longest text that is read ends in time. A loop
// within a loop need not ask for memory.
func TestGrowthInTime(t *testing.T) {
	if !*long {
		t.Skip("takes minutes; -args -long")
	}
	const small, longest, once = 100_000, 512 << 10, 300 * time.Millisecond
	for _, s := range shapes {
		t.Run(s.name, func(t *testing.T) {
			var x, y [2]news.Report
			for i, size := range []int{small, longest} {
				x[i] = unread("a", s.of(size))
				y[i] = x[i]
				y[i].Language = "nl"
			}
			second := text.Read(unread("b", "The ferry left Port Ansel at noon on Monday, the harbour master said. "+s.of(600)))
			for what, step := range map[string]func(int){
				"read":              func(i int) { text.Read(x[i]) },
				"read as a foreign": func(i int) { text.Read(y[i]) },
				"page":              func(i int) { page.Read(news.Raw{Body: []byte(x[i].Text), Input: "x"}) },
				"read and compare":  func(i int) { Compare(news.Story{Reports: []news.Report{text.Read(x[i]), second}}) },
			} {
				a, b := spent(func() { step(0) }), spent(func() { step(1) })
				if b > 7*a+once || b > mostCPU {
					t.Errorf("%s: %v for %d bytes, %v for %d", what, a, small, b, longest)
				}
			}
		})
	}
}
