package synoptic

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// crowd is a kind of story of many reports. Text gives what the n-th says.
type crowd struct {
	name string
	text func(n int) string
}

// ninety is a sentence of ninety words, with the n-th of them another.
func ninety(n int) string {
	words := strings.Fields(strings.Repeat("the old ferry left Port Ansel at noon with forty people on board because the harbour master asked for it and ", 5))[:90]
	words[n%90] = invented(n)
	return strings.Join(words, " ") + "."
}

// crowds are stories on which one who holds every report against every other,
// for each word again, would take the square of their number and more.
var crowds = []crowd{
	{"one same sentence", func(int) string {
		return "The ferry left Port Ansel at noon with forty people on board, the harbour master said."
	}},
	{"a long sentence with one word changed", ninety},
	{"a long sentence that grows by a word", func(n int) string {
		return "The ferry " + strings.TrimSuffix(ninety(0), ".") + strings.Repeat(" and on", n%40) + "."
	}},
	{"a sentence told in other numbers", func(n int) string {
		return fmt.Sprintf("The ferry left Port Ansel at noon with %d people on board, and %d of them were hurt.", n+40, n%7+2)
	}},
	{"a sentence told of other people", func(n int) string {
		return fmt.Sprintf("Mo %s and Ana %s left Port Ansel on the ferry at noon on Monday.", invented(n), invented(n*7+3))
	}},
	{"one quotation of many speakers", func(n int) string {
		return fmt.Sprintf("“We saw the old ferry go down off the cape at noon,” said Mo %s.", invented(n))
	}},
	{"a quotation that each cuts elsewhere", func(n int) string {
		words := strings.Fields("We saw the old ferry go down off the cape at noon and nobody on the quay did anything for the people on board")
		return "“" + strings.Join(words[n%8:len(words)-n%7], " ") + ",” the harbour master said."
	}},
	{"parts of one paragraph", func(n int) string {
		s := strings.SplitAfter("The ferry left Port Ansel at noon. It sank at one off the cape. Forty people were on board. Nobody knows why it sank. The harbour master was asked. The mill of Tollen shut. ", ". ")
		return strings.Join(append(s[n%5:len(s):len(s)], s[:n%3]...), "")
	}},
}

// of is a story of that many reports.
func (c crowd) of(size int) news.Story {
	var s news.Story
	for n := range size {
		s.Reports = append(s.Reports, text.Read(unread(fmt.Sprintf("r%03d", n), c.text(n))))
	}
	return s
}

// TestCrowds: twice the reports do not ask for more than three times the memory,
// once there are so many that no more pairs of them are held together.
func TestCrowds(t *testing.T) {
	if testing.Short() {
		t.Skip("compares hundreds of reports")
	}
	const few, once = 150, 8 << 20
	for _, c := range crowds {
		t.Run(c.name, func(t *testing.T) {
			short, long := c.of(few), c.of(2*few)
			a, b := allocated(func() { Compare(short) }), allocated(func() { Compare(long) })
			if b > 3*a+once {
				t.Errorf("%.1f MB for %d reports, %.1f MB for twice as many", a/1e6, few, b/1e6)
			}
		})
	}
}

// BenchmarkCrowds is what each costs at three sizes: reports a second should
// not fall.
func BenchmarkCrowds(b *testing.B) {
	for _, c := range crowds {
		for _, size := range []int{50, 200, 400} {
			s := c.of(size)
			b.Run(fmt.Sprintf("%s/%d", c.name, size), func(b *testing.B) {
				for b.Loop() {
					Compare(s)
				}
				b.ReportMetric(float64(size*b.N)/b.Elapsed().Seconds(), "reports/s")
			})
		}
	}
}
