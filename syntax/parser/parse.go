// Package parser gives tagged tokens a dependency tree: greedily, word by word, by
// shifts and arcs that a linear model chooses (Kuhlmann et al. 2011), or the only
// ones that words which owe each other something leave. It does not mend a tree.
package parser

import (
	"math"
	"strings"

	"synoptic/syntax/linear"
	"synoptic/syntax/tagger"
	"synoptic/syntax/token"
)

// Parser builds trees with a greedy linear model.
type Parser struct {
	model *linear.Weights
	moves []Move // class by class; shift is the first
	rels  []string
	roles roles
}

// New makes a parser of a model whose classes are moves; the relation of a
// move is its place in rels.
func New(model *linear.Weights, moves []Move, rels []string) *Parser {
	return &Parser{model: model, moves: moves, rels: rels, roles: rolesOf(rels)}
}

// roles are sets of relations, bit by bit.
type roles struct {
	does  uint64 // those of subjects
	unfit uint64 // those of what makes a noun no subject: prepositions, forms of "to be"
	helps uint64 // those of auxiliaries
	ties  uint64 // and those of conjunctions
}

// rolesOf tells the roles of relations by their names.
func rolesOf(rels []string) (r roles) {
	for i, rel := range rels {
		switch {
		case strings.HasPrefix(rel, "nsubj"):
			r.does |= 1 << i
		case rel == "case", rel == "cop":
			r.unfit |= 1 << i
		case strings.HasPrefix(rel, "aux"):
			r.helps |= 1 << i
		case rel == "mark", rel == "advmod":
			r.ties |= 1 << i
		}
	}
	return r
}

// Parse fills Head and Rel of tokens that w holds, tagged; the debts of c, if it has
// any, say what the words owe each other.
func (p *Parser) Parse(tokens []token.Token, w *tagger.Window, c *Config) {
	c.Start(w, len(tokens))
	c.roles = p.roles
	var s linear.Scores
	for !c.Done() {
		if only, ok := c.only(); ok {
			c.Do(only)
			continue
		}
		p.model.Score(p.model.Rows(c.Features()), &s)
		c.Do(p.moves[c.Choose(p.moves, &s)])
	}
	for i := range tokens {
		n := &c.nodes[i]
		tokens[i].Head, tokens[i].Rel = int(n.head), p.rels[n.rel]
		if n.head == c.Root() {
			tokens[i].Head, tokens[i].Rel = -1, "root"
		}
	}
}

// Choose gives the first allowed of the moves with the highest score. Where what is
// owed leaves none, nothing is owed any more.
func (c *Config) Choose(moves []Move, s *linear.Scores) int {
	best := c.likeliest(moves, s)
	if best < 0 {
		c.Forgive()
		best = c.likeliest(moves, s)
	}
	return best
}

// likeliest is the first allowed class with the highest score, -1 if none is
// allowed.
func (c *Config) likeliest(moves []Move, s *linear.Scores) int {
	var can [3]bool
	for k := range can {
		can[k] = c.Can(k)
	}
	best, most, owes := -1, int64(math.MinInt64), c.owes()
	for i, m := range moves {
		if int64(s[i]) <= most || !can[m.Kind] {
			continue
		}
		if m.Kind == LeftArc && (owes && c.leads(m.Rel) || c.unbound(m.Rel) || c.helpless(m.Rel)) {
			continue
		}
		best, most = i, int64(s[i])
	}
	return best
}
