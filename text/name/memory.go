package name

import "synoptic/news"

// rememberKinds tells each capitalised token what the first pass made of its word
// elsewhere in the document: the kind given most often and how clearly.
func (r *Reading) rememberKinds(names []news.Name) {
	all := r.all
	seen := make(map[uint64]*[outside + 1]uint16, 2*len(names))
	own := make([]uint8, len(all))
	at := 0
	for i := range all {
		if !all[i].capital() {
			continue
		}
		t := r.tokens[i].Span
		for at < len(names) && names[at].End <= t.Start {
			at++
		}
		kind := outside
		if at < len(names) && names[at].Start < t.End {
			kind = kindNumber(names[at].Kind)
		}
		c := seen[all[i].lower]
		if c == nil {
			c = new([outside + 1]uint16)
			seen[all[i].lower] = c
		}
		c[kind]++
		own[i] = uint8(kind)
	}
	for i := range all {
		if c := seen[all[i].lower]; c != nil && all[i].capital() {
			c[own[i]]--
			all[i].memory = memoryOf(c)
			c[own[i]]++
		}
	}
}

// outside is the number of no kind, behind those of nameKinds.
const outside = len(nameKinds)

func kindNumber(kind string) int {
	for k, name := range nameKinds {
		if name == kind {
			return k
		}
	}
	return outside
}

// memoryOf is the commonest kind, the next one, and whether the word was seen
// once, twice or more often.
func memoryOf(c *[outside + 1]uint16) uint64 {
	best, next, total := 0, -1, 0
	for k, n := range c {
		total += int(n)
		if n > c[best] {
			best = k
		}
	}
	for k, n := range c {
		if k != best && n > 0 && (next < 0 || n > c[next]) {
			next = k
		}
	}
	if total == 0 {
		return 0
	}
	return uint64(1 + best + 8*(next+1) + 64*min(total, 3))
}
