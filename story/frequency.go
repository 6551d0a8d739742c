package story

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// frequency counts in how many reports each term stands, by hash. It starts
// from common words, so that a handful of reports tell what is rare, and
// forgets slowly, so that what is rare is what is rare today. Rare terms may
// share a count, which costs them little.
// Counts lie in pages, and a page is there once something is counted in it: a
// handful of reports fills few.
type frequency struct {
	pages []countPage
	place []uint16 // of each page, one more than where it lies
	total uint32
}

type countPage [1 << pageBits]uint16

const (
	frequencyBits = 20
	pageBits      = 5
	memory        = 1<<16 - 1 // reports after which counts are halved
)

// slotOf is the number of the count of a term.
func slotOf(hash uint32) uint32 { return hash >> (32 - frequencyBits) }

// at is a count.
func (f *frequency) at(slot uint32) uint16 {
	p := f.place[slot>>pageBits]
	if p == 0 {
		return 0
	}
	return f.pages[p-1][slot&(1<<pageBits-1)]
}

// count is a count to be written.
func (f *frequency) count(slot uint32) *uint16 {
	p := &f.place[slot>>pageBits]
	if *p == 0 {
		f.pages = append(f.pages, countPage{})
		*p = uint16(len(f.pages))
	}
	return &f.pages[*p-1][slot&(1<<pageBits-1)]
}

// commonWords tells in how many of how many texts each common word stands;
// `go run ./cmd/train grouping` makes it.
//
//go:embed common.txt
var commonWords string

var common = sync.OnceValue(func() *frequency {
	f := &frequency{pages: make([]countPage, 0, commonPages), place: make([]uint16, 1<<(frequencyBits-pageBits))}
	head, rest, _ := strings.Cut(commonWords, "\n")
	f.total = parse(head)
	for l := range strings.Lines(rest) {
		fields := strings.Fields(l)
		for _, w := range fields[1:] {
			got, _ := readWord(w, 0)
			*f.count(slotOf(got.hash)) = uint16(parse(fields[0]))
		}
	}
	return f
})

// commonPages is about how many pages the common words fill.
const commonPages = 6400

func parse(s string) uint32 {
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil {
		panic("story: common.txt: " + err.Error())
	}
	return uint32(n)
}

func newFrequency() *frequency {
	c := common()
	return &frequency{pages: slices.Clone(c.pages), place: slices.Clone(c.place), total: c.total}
}

// see counts the terms of one report.
func (f *frequency) see(entries []counted) {
	for _, e := range entries {
		*f.count(slotOf(e.hash))++
	}
	f.total++
	if f.total < memory {
		return
	}
	f.total /= 2
	for i := range f.pages {
		for k := range f.pages[i] {
			f.pages[i][k] /= 2
		}
	}
}

// scale is the rarity of a term never seen.
func (f *frequency) scale() float32 { return float32(math.Log(float64(f.total + 1))) }

// rarity is the inverse document frequency of a term, given the scale.
func (f *frequency) rarity(hash uint32, scale float32) float32 {
	n := f.at(slotOf(hash))
	if int(n)+1 < len(logs) {
		return scale - logs[n+1]
	}
	return scale - float32(math.Log(float64(n)+1))
}
