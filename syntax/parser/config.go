package parser

import (
	"synoptic/syntax/linear"
	"synoptic/syntax/tagger"
)

// node is a word while its tree is built: what the parser's features see of
// it, its head, and its children at both ends.
type node struct {
	word, suffix  uint64 // hashes
	tag, coarse   uint64 // 1 + index of the pair of tags, hash of the UPOS
	head          int32
	rel           uint8
	left, left2   int32 // leftmost child and the next, -1 if none
	right, right2 int32
	lefts, rights uint8  // how many children on each side, at most 7
	leftRels      uint64 // bit by bit the relations of the children
	rightRels     uint64
	commas, verbs int32 // how many stand before it in the sentence
}

// Config is a state of the arc-hybrid system (Kuhlmann et al. 2011): a stack,
// and the words from front on as buffer. The root is a node behind the last
// word, so that the word that heads the sentence is attached last.
type Config struct {
	nodes []node
	stack []int32
	front int32
	feats []uint32
	Debts
	roles
}

// none is what stands where there is no word.
var none = node{left: -1, left2: -1, right: -1, right2: -1}

// Start fills the configuration with the words of a window, tagged.
func (c *Config) Start(w *tagger.Window, count int) {
	if cap(c.nodes) < count+1 {
		c.nodes = make([]node, count+1, 2*count+16)
		c.stack = make([]int32, 0, 2*count+16)
	}
	c.nodes, c.stack, c.front = c.nodes[:count+1], c.stack[:0], 0
	commas, verbs := int32(0), int32(0)
	for i := range count {
		word, suffix, class, upos := w.Seen(i)
		c.nodes[i] = node{
			word: word, suffix: suffix, tag: class, coarse: upos,
			head: -1, left: -1, left2: -1, right: -1, right2: -1, commas: commas, verbs: verbs,
		}
		switch upos {
		case tagger.Punct:
			commas++
		case tagger.Verb:
			verbs++
		}
	}
	c.nodes[count] = node{
		word: 1, suffix: 1, tag: rootTag, coarse: rootTag, head: -1,
		left: -1, left2: -1, right: -1, right2: -1, commas: commas, verbs: verbs,
	}
}

// rootTag stands for the tags of the root.
const rootTag = linear.MaxWidth + 1

// Root is the index of the root node.
func (c *Config) Root() int32 { return int32(len(c.nodes) - 1) }

// Done says whether every word has its head.
func (c *Config) Done() bool { return c.front == c.Root() && len(c.stack) == 0 }

// What a transition does.
const (
	Shift = iota
	LeftArc
	RightArc
)

// Can says whether a transition is allowed. Only one word hangs on the root.
func (c *Config) Can(kind int) bool {
	n := len(c.stack)
	w := c.waiting(n - 1)
	switch kind {
	case Shift:
		return c.front < c.Root() && !c.owes() && (w == 0 || w != c.front)
	case LeftArc:
		return (w == 0 || w == c.front) && (n == 1 || n > 1 && c.front < c.Root())
	}
	return n > 1 && w == 0 && c.waiting(n-2) == 0
}

// waiting is the word that the conjunction at a place of the stack must hang on,
// 0 if that is none or there is no such place.
func (c *Config) waiting(at int) int32 {
	if at < 0 || int(c.stack[at]) >= len(c.waits) {
		return 0
	}
	return c.waits[c.stack[at]]
}

// owes says whether the word at the front must have a subject, and there are
// words that may still be it.
func (c *Config) owes() bool {
	if int(c.front) >= len(c.owing) || !c.owing[c.front] || len(c.stack) == 0 || c.nodes[c.front].leftRels&c.does != 0 {
		return false
	}
	w := c.waiting(len(c.stack) - 1)
	return w == 0 || w == c.front
}

// unbound says whether a relation is not that of a conjunction that waited for the
// word at the front.
func (c *Config) unbound(rel uint8) bool {
	return c.waiting(len(c.stack)-1) != 0 && c.ties&(1<<rel) == 0
}

// leads says whether a relation would make the subject of what a preposition
// leads, or what is told of another: on Sunday night she cancelled the visit.
func (c *Config) leads(rel uint8) bool {
	return c.does&(1<<rel) != 0 && c.nodes[c.stack[len(c.stack)-1]].leftRels&c.unfit != 0
}

// helpless says whether a relation would give a subject to a participle that no
// auxiliary helps: a barge carrying rockets.
func (c *Config) helpless(rel uint8) bool {
	return c.does&(1<<rel) != 0 && int(c.front) < len(c.bare) && c.bare[c.front] && c.nodes[c.front].leftRels&c.helps == 0
}

// only is the transition to make where there is but one: a word must be
// shifted onto an empty stack, and the last on the stack hangs on the root.
func (c *Config) only() (Move, bool) {
	switch {
	case len(c.stack) == 0:
		return Move{Kind: Shift}, true
	case len(c.stack) == 1 && c.front == c.Root():
		return Move{Kind: LeftArc}, true
	}
	return Move{}, false
}

// Do makes a transition.
func (c *Config) Do(m Move) {
	n := len(c.stack)
	switch m.Kind {
	case Shift:
		c.stack = append(c.stack, c.front)
		c.front++
	case LeftArc:
		c.attach(c.front, c.stack[n-1], m.Rel)
		c.stack = c.stack[:n-1]
	case RightArc:
		c.attach(c.stack[n-2], c.stack[n-1], m.Rel)
		c.stack = c.stack[:n-1]
	}
}

// attach makes head the head of child.
func (c *Config) attach(head, child int32, rel uint8) {
	h, d := &c.nodes[head], &c.nodes[child]
	d.head, d.rel = head, rel
	if child < head {
		h.left2, h.left = h.left, child
		h.lefts = min(h.lefts+1, 7)
		h.leftRels |= 1 << rel
		return
	}
	h.right2, h.right = h.right, child
	h.rights = min(h.rights+1, 7)
	h.rightRels |= 1 << rel
}

// Move is a transition with the relation it makes.
type Move struct {
	Kind int
	Rel  uint8
}

// Front is the word at the front of the buffer, the root where none is left.
func (c *Config) Front() int32 { return c.front }

// Stack holds the words on the stack, the uppermost last.
func (c *Config) Stack() []int32 { return c.stack }
