package story

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

// frequency counts in how many reports each term stands, by hash. It starts
// from common words, so that a handful of reports tell what is rare, and
// forgets slowly, so that what is rare is what is rare today. Rare terms may
// share a count, which costs them little.
type frequency struct {
	counts []uint16
	total  uint32
}

const (
	frequencyBits = 20
	memory        = 1<<16 - 1 // reports after which counts are halved
)

// commonWords tells in how many of how many texts each common word stands;
// `go run ./cmd/train grouping` makes it.
//
//go:embed common.txt
var commonWords string

var common = sync.OnceValue(func() *frequency {
	f := &frequency{counts: make([]uint16, 1<<frequencyBits)}
	head, rest, _ := strings.Cut(commonWords, "\n")
	f.total = parse(head)
	for l := range strings.Lines(rest) {
		fields := strings.Fields(l)
		for _, w := range fields[1:] {
			got, _ := readWord(w, 0)
			f.counts[got.hash>>(32-frequencyBits)] = uint16(parse(fields[0]))
		}
	}
	return f
})

func parse(s string) uint32 {
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil {
		panic("story: common.txt: " + err.Error())
	}
	return uint32(n)
}

func newFrequency() *frequency {
	c := common()
	return &frequency{counts: append([]uint16(nil), c.counts...), total: c.total}
}

// see counts the terms of one report.
func (f *frequency) see(entries []counted) {
	for _, e := range entries {
		f.counts[e.hash>>(32-frequencyBits)]++
	}
	f.total++
	if f.total < memory {
		return
	}
	f.total /= 2
	for i := range f.counts {
		f.counts[i] /= 2
	}
}

// scale is the rarity of a term never seen.
func (f *frequency) scale() float32 { return float32(math.Log(float64(f.total + 1))) }

// rarity is the inverse document frequency of a term, given the scale.
func (f *frequency) rarity(hash uint32, scale float32) float32 {
	n := f.counts[hash>>(32-frequencyBits)]
	if int(n)+1 < len(logs) {
		return scale - logs[n+1]
	}
	return scale - float32(math.Log(float64(n)+1))
}
