package story

import (
	"flag"
	"fmt"
	"runtime"
	"testing"

	"synoptic/news"
)

var long = flag.Bool("long", false, "also run the benchmark of a million reports")

// BenchmarkStream groups streams of growing length, a thousand events a day.
// us/report is to stay flat; B/open is the memory for each open report. The
// longest stream takes a minute and runs only with -args -long.
func BenchmarkStream(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			if n > 100_000 && !*long {
				b.Skip("give -long for a million reports")
			}
			b.ReportAllocs()
			for range b.N {
				b.StopTimer()
				before := heap()
				s, v := New(), newInventor(uint64(n))
				for i, done := 0, 0; done < n; {
					var part []news.Report
					for ; len(part) < 1000; i++ {
						e := v.event(i)
						e.day = v.day.AddDate(0, 0, i/1000)
						for k := range 1 + v.IntN(4) {
							part = append(part, v.report(e, k))
						}
					}
					b.StartTimer()
					for _, r := range part {
						s.Add(r)
					}
					b.StopTimer()
					done += len(part)
				}
				b.ReportMetric(float64(heap()-before)/float64(s.open), "B/open")
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(n*b.N), "us/report")
				runtime.KeepAlive(s)
			}
		})
	}
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

func BenchmarkScan(b *testing.B) {
	r := newInventor(1).report(newInventor(2).event(1), 1)
	var words []word
	b.SetBytes(int64(len(r.Text)))
	b.ReportAllocs()
	for b.Loop() {
		words = scan(words[:0], r.Text, 0)
	}
}

func BenchmarkSketch(b *testing.B) {
	r := newInventor(1).report(newInventor(2).event(1), 1)
	s := New()
	b.SetBytes(int64(len(r.Text)))
	b.ReportAllocs()
	for b.Loop() {
		s.read.read(&r, s.df)
	}
}

func BenchmarkFortyCopies(b *testing.B) {
	reports := newInventor(3).stream(200)
	b.ReportAllocs()
	for b.Loop() {
		s := New()
		for _, r := range reports {
			s.Add(r)
		}
		for k := range 40 {
			s.Add(reworded(reports[7], fmt.Sprint("copy", k)))
		}
	}
}
