package fetch

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"
)

// BenchmarkUnchanged asks for feeds that are as they were; the server's own
// work, in the same process, counts too.
func BenchmarkUnchanged(b *testing.B) {
	s := newSite(b, map[string]http.HandlerFunc{"/feed": func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"a"`)
		if r.Header.Get("If-None-Match") != "" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Write([]byte(rss(rssItem("Ferry sinks off Ansel", "", ferry))))
	}})
	r := newReader(newClient(patient(quick)))
	first, err := r.Open(context.Background(), s.URL+"/feed", Validators{})
	if err != nil {
		b.Fatal(err)
	}
	perCPUSecond(b, func() {
		if got, err := r.Open(context.Background(), s.URL+"/feed", first.Now); err != nil || !got.Unchanged {
			b.Fatal(err)
		}
	})
}

// BenchmarkChanged reads feeds of twenty items that are new each time: their
// teasers, whose articles are known, or whole articles of three hundred words.
func BenchmarkChanged(b *testing.B) {
	for name, sentences := range map[string]int{"teasers": 2, "whole": 20} {
		b.Run(name, func(b *testing.B) {
			n := 0
			s := newSite(b, map[string]http.HandlerFunc{"/feed": func(w http.ResponseWriter, _ *http.Request) {
				n++
				var items []string
				for i := range 20 {
					items = append(items, rssItem(fmt.Sprintf("Ferry number %d sinks off Ansel", n+i), fmt.Sprint("/", i), strings.Repeat(ferry+" ", sentences)))
				}
				w.Write([]byte(rss(items...)))
			}})
			r := newReader(newClient(patient(quick)))
			r.Known = func(string) bool { return true }
			var last Validators
			perCPUSecond(b, func() {
				got, err := r.Open(context.Background(), s.URL+"/feed", last)
				if err != nil || got.Unchanged || len(got.Reports) != 20 {
					b.Fatal(err, len(got.Reports))
				}
				last = got.Now
			})
		})
	}
}

// perCPUSecond reports how often f runs in a second of one processor.
func perCPUSecond(b *testing.B, f func()) {
	began := cpu(b)
	n := 0
	for b.Loop() {
		f()
		n++
	}
	b.ReportMetric(float64(n)/(cpu(b)-began).Seconds(), "feeds/cpu-s")
}

func cpu(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
