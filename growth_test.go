package synoptic

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/page"
	"synoptic/text"
)

func unread(id, s string) news.Report {
	return news.Report{
		ID: id, Input: id, Outlet: news.Outlet{Name: news.Maybe("Post " + id), Rule: "field"}, Text: s,
		Published: news.Date{Date: "2031-05-06", Precision: "day", Rule: "field"},
	}
}

// pair is two reports in a shape that tell other numbers.
func (s shape) pair(size int) news.Story {
	x := s.of(size)
	return news.Story{Reports: []news.Report{text.Read(unread("a", x)), text.Read(unread("b", strings.ReplaceAll(x, "2", "3")))}}
}

// allocated is how many bytes a step asks for in all: what is done once more
// for every word of a text asks for more each time, and no clock is needed. No
// collection runs meanwhile: it would empty the pools of the standard library.
func allocated(step func()) float64 {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	step()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

// TestGrowth: of four times the text no step asks for more than five times the
// memory, but for what it asks for at any length.
func TestGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	const small, once = 10_000, 12 << 20
	for _, s := range shapes {
		t.Run(s.name, func(t *testing.T) {
			grows := func(what string, short, long func()) {
				a, b := allocated(short), allocated(long)
				if b > 5*a+once { // the pools were empty
					b = allocated(long)
				}
				if b > 5*a+once {
					t.Errorf("%s: %.1f MB for %d bytes, %.1f MB for four times as many", what, a/1e6, small, b/1e6)
				}
			}
			x, y := s.of(small), s.of(4*small)
			grows("page", func() { page.Read(news.Raw{Body: []byte(x), Input: "x"}) }, func() { page.Read(news.Raw{Body: []byte(y), Input: "x"}) })
			grows("read", func() { text.Read(unread("a", x)) }, func() { text.Read(unread("a", y)) })
			p, q := s.pair(small), s.pair(4*small)
			grows("compare", func() { Compare(p) }, func() { Compare(q) })
		})
	}
}

// BenchmarkGrowth is what each shape costs at three lengths: bytes a second
// should not fall.
func BenchmarkGrowth(b *testing.B) {
	for _, s := range shapes {
		for _, size := range []int{10_000, 100_000, 400_000} {
			x := s.of(size)
			b.Run(fmt.Sprintf("read/%s/%d", s.name, size), func(b *testing.B) {
				b.SetBytes(int64(len(x)))
				for b.Loop() {
					text.Read(unread("a", x))
				}
			})
			if size > 100_000 {
				continue
			}
			p := s.pair(size)
			b.Run(fmt.Sprintf("compare/%s/%d", s.name, size), func(b *testing.B) {
				b.SetBytes(int64(2 * len(x)))
				for b.Loop() {
					Compare(p)
				}
			})
		}
	}
}
