package story

import "slices"

// index finds the open reports that share weighty terms with a new one. The
// lists of reports by term are chains of small blocks, the newest first.
type index struct {
	table  []bucket // open addressing by hash
	used   int
	blocks []block
	votes  []float32 // by slot; between calls 0, or gone for a closed report
	hits   []int32
	found  []int32
}

type bucket struct {
	hash uint32
	head int32 // index of the newest block plus 1; 0 if the bucket is empty
}

// block holds up to three slots, the newest last; -1 where none is yet.
type block struct {
	next  int32 // index of the block before plus 1
	slots [3]int32
}

const (
	mostIndexed  = 32  // terms of a report by which it is found
	mostOfOne    = 24  // reports looked at for one term
	mostSeen     = 160 // reports looked at in all
	mostCompared = 8
	leastVote    = .05 // share of its weight that a report must share to be compared
	recency      = .7  // how much the days between two reports cost in choosing whom to compare
)

// gone is the vote of a closed report.
const gone = -1

// remove makes a report no longer findable.
func (x *index) remove(slot int32) {
	if int(slot) < len(x.votes) {
		x.votes[slot] = gone
	}
}

func newIndex() index { return index{table: make([]bucket, 1<<10)} }

// bucket finds the bucket of a hash, or the empty one where it belongs.
func (x *index) bucket(hash uint32) *bucket {
	mask := uint32(len(x.table) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if b := &x.table[i]; b.head == 0 || b.hash == hash {
			return b
		}
	}
}

// add makes the report in slot findable by keys.
func (x *index) add(slot int32, keys []term) {
	if 2*(x.used+len(keys)) > len(x.table) {
		x.grow()
	}
	for _, k := range keys {
		b := x.bucket(k.hash)
		if b.head == 0 {
			x.used++
			b.hash = k.hash
		}
		x.put(b, slot)
	}
	for len(x.votes) <= int(slot) {
		x.votes = append(x.votes, 0)
	}
}

func (x *index) put(b *bucket, slot int32) {
	if b.head > 0 {
		if last := &x.blocks[b.head-1]; last.slots[2] < 0 {
			if last.slots[1] < 0 {
				last.slots[1] = slot
			} else {
				last.slots[2] = slot
			}
			return
		}
	}
	x.blocks = append(x.blocks, block{b.head, [3]int32{slot, -1, -1}})
	b.head = int32(len(x.blocks))
}

func (x *index) grow() {
	old := x.table
	x.table = make([]bucket, 2*len(old))
	for _, b := range old {
		if b.head > 0 {
			*x.bucket(b.hash) = b
		}
	}
}

// find gives the open reports that share most weight with s, the best first.
// Keys are terms of s, the heaviest first.
func (x *index) find(s *sketch, keys []term, members []member) []int32 {
	x.hits = x.hits[:0]
	seen := 0
	for _, k := range keys {
		seen += x.vote(k)
		if seen > mostSeen {
			break
		}
	}
	x.found = x.found[:0]
	least := leastVote * s.norm * s.norm
	for _, h := range x.hits {
		if x.votes[h] < least {
			continue
		}
		if d := members[h].day; d != unknown && s.day != unknown {
			x.votes[h] /= 1 + recency*log1p(int(max(d-s.day, s.day-d)))
		}
		x.keep(h)
	}
	for _, h := range x.hits {
		x.votes[h] = 0
	}
	return x.found
}

// vote counts the weight of one term for the newest reports that have it.
func (x *index) vote(k term) (seen int) {
	w := float32(k.weight) * float32(k.weight)
	for at := x.bucket(k.hash).head; at > 0 && seen < mostOfOne; {
		b := &x.blocks[at-1]
		for i := 2; i >= 0; i-- {
			slot := b.slots[i]
			if slot < 0 || x.votes[slot] == gone {
				continue
			}
			if x.votes[slot] == 0 {
				x.hits = append(x.hits, slot)
			}
			x.votes[slot] += w
			seen++
		}
		at = b.next
	}
	return seen
}

// keep puts h into found if it is among the mostCompared best so far; of
// equals the newer is better.
func (x *index) keep(h int32) {
	n := len(x.found)
	if n == mostCompared && !x.better(h, x.found[n-1]) {
		return
	}
	if n == mostCompared {
		x.found = x.found[:n-1]
	}
	at, _ := slices.BinarySearchFunc(x.found, h, func(a, b int32) int {
		if x.better(a, b) {
			return -1
		}
		return 1
	})
	x.found = slices.Insert(x.found, at, h)
}

func (x *index) better(a, b int32) bool {
	if x.votes[a] != x.votes[b] {
		return x.votes[a] > x.votes[b]
	}
	return a > b
}

// keys are the terms of s by which it is found, the heaviest first.
func (rd *reader) keys(s *sketch) []term {
	rd.terms = append(rd.terms[:0], s.terms...)
	if len(rd.terms) > mostIndexed {
		heaviest(rd.terms, mostIndexed)
		rd.terms = rd.terms[:mostIndexed]
	}
	slices.SortFunc(rd.terms, heavier)
	return rd.terms
}
