package synopsis

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/saying"
)

// crowd is a story of n reports that tell an event in their own order, with
// words of their own between.
func crowd(n int) news.Story {
	s := news.Story{ID: "crowd"}
	for i := range n {
		var sentences []string
		for k := range 12 {
			line := invented[(i*5+k*3)%len(invented)]
			if (i+k)%3 == 0 {
				line = fmt.Sprintf("Witness %d%d of Tollen saw lorry %d sink near pier %d.", i, k, i*k+k, (i*7+k)%40)
			}
			if !strings.Contains(strings.Join(sentences, "\n"), line) {
				sentences = append(sentences, line)
			}
		}
		s.Reports = append(s.Reports, inventedReport(fmt.Sprintf("r%03d", i), fmt.Sprintf("Outlet %c%c%c", 'A'+i%26, 'A'+i/26%26, 'A'+i/676), sentences))
	}
	return s
}

func BenchmarkSayings(b *testing.B) {
	for _, n := range []int{5, 20, 100, 500} {
		t := layOut(crowd(n))
		b.Run(fmt.Sprintf("reports=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				saying.Hear(t.voices).Sayings()
			}
		})
	}
}

func BenchmarkSeal(b *testing.B) {
	s := Compare(crowd(20))
	b.ReportAllocs()
	for range b.N {
		Seal(s)
	}
}

func BenchmarkFind(b *testing.B) {
	s := crowd(20)
	b.ReportAllocs()
	for range b.N {
		saying.Find("My inspectors found one fault in the northern cable", s.Reports)
	}
}
