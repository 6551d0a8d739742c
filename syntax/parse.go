package syntax

import (
	"synoptic/syntax/linear"
	"synoptic/syntax/tagger"
)

// parser builds trees with a greedy linear model.
type parser struct {
	*linear.Weights
	moves []move // class by class; shift is the first
	rels  []string
	does  uint64 // those of subjects, bit by bit
	unfit uint64 // those of what makes a noun none
	helps uint64 // those of auxiliaries
	ties  uint64 // and those of conjunctions
}

// parse fills Head and Rel of tokens that w holds, tagged.
func (p *parser) parse(tokens []Token, w *tagger.Window, c *config) {
	c.start(w, len(tokens))
	c.does, c.unfit, c.helps, c.ties = p.does, p.unfit, p.helps, p.ties
	var s linear.Scores
	for !c.done() {
		if only, ok := c.only(); ok {
			c.do(only)
			continue
		}
		p.Score(p.Rows(c.features()), &s)
		c.do(p.moves[bestMove(c, p.moves, &s)])
	}
	for i := range tokens {
		n := &c.nodes[i]
		tokens[i].Head, tokens[i].Rel = int(n.head), p.rels[n.rel]
		if n.head == c.root() {
			tokens[i].Head, tokens[i].Rel = -1, "root"
		}
	}
}

// bestMove is the first allowed class with the highest score. Where what is owed
// leaves none, nothing is owed any more.
func bestMove(c *config, moves []move, s *linear.Scores) int {
	best := likeliest(c, moves, s)
	if best < 0 {
		c.forgive()
		best = likeliest(c, moves, s)
	}
	return best
}

// likeliest is the first allowed class with the highest score, -1 if none is
// allowed.
func likeliest(c *config, moves []move, s *linear.Scores) int {
	var can [3]bool
	for k := range can {
		can[k] = c.can(k)
	}
	best, owes := -1, c.owes()
	for i, m := range moves {
		if m.kind == leftArc && (owes && c.leads(m.rel) || c.unbound(m.rel) || c.helpless(m.rel)) {
			continue
		}
		if can[m.kind] && (best < 0 || s[i] > s[best]) {
			best = i
		}
	}
	return best
}
