package pipeline

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	"synoptic/archive/days"
	"synoptic/archive/invented"
	"synoptic/news"
	"synoptic/page"
)

// BenchmarkStory reads to the end and compares stories of so many reports.
// ms-cpu/report is what a report of them takes of a processor, the collecting
// of garbage included; B/report is how long it is between two steps.
func BenchmarkStory(b *testing.B) {
	of := map[uint64][]Placed{}
	m := invented.New(7, 400, 1)
	size, reports := 0, 0
	for i := range m.Pages {
		p := m.Page(i)
		if p.Event == 0 {
			continue
		}
		r := page.Read(news.Raw{Body: []byte(p.Body), URL: p.URL, Input: p.URL, Fetched: p.Fetched})[0]
		k := Placed{kept(r), days.Pack(days.Place{ID: r.ID, Story: "s"})}
		size += len(k.Bytes)
		reports++
		of[p.Event] = append(of[p.Event], k)
	}
	for _, n := range []int{1, 3, 10, 30} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var story []Placed
			for event := range uint64(1) << 20 {
				if list := of[event+1]; len(list) >= n {
					story = list[:n]
					break
				}
			}
			before := processors()
			for b.Loop() {
				(&compareFn{Least: 1}).compared(story)
			}
			b.ReportMetric(float64((processors()-before).Microseconds())/1000/float64(b.N*n), "ms-cpu/report")
			b.ReportMetric(float64(size)/float64(reports), "B/report")
		})
	}
}

func processors() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
