// Package residue tells by its words whether a line is residue of a page, a
// menu, a credit, a call to subscribe, and of which kind. Each kind is a row with
// its examples. Whether the line is cut is for who sees what stands around it.
package residue

import (
	"strings"
	"sync"

	"synoptic/page/word"
)

// Place is where a kind of residue stands.
type Place int

const (
	Anywhere Place = iota
	Edge           // before the first paragraph of prose or after the last
	Foot           // after the last paragraph, or where few paragraphs follow
)

// Row is one kind of residue: the name its cuts carry, where it stands, the
// patterns of its lines, and examples that run as tests. A row with Ends set
// says that the article is over: what follows is cut too, unless an article
// goes on there.
type Row struct {
	Rule  string
	Place Place
	Ends  bool
	Loose bool     // a pattern that a sentence may fit too: sentences are spared
	lines []string // patterns, see word.Pattern
	most  int      // words of the longest line it cuts, 0 for any
	means string
	cut   []string // lines it cuts
	keep  []string // lines like it that are article
}

// judgeTable is the compiled rows, each under a word without which it cannot
// match: that which a line must open with, or one that must stand in it.
type judgeTable struct {
	byHead map[string][]compiled
	byWord map[string][]compiled
	signed []compiled // those that ask only for a word with a certain sign in it
	free   []compiled // those that ask for no word
}

type compiled struct {
	word.Pattern
	row   *Row
	order int // the earlier in the tables wins
}

var table = sync.OnceValue(func() judgeTable {
	t := judgeTable{byHead: map[string][]compiled{}, byWord: map[string][]compiled{}}
	order := 0
	for _, rows := range residueTables() {
		for i := range rows {
			for _, s := range rows[i].lines {
				order++
				t.add(compiled{word.Compile(s), &rows[i], order})
			}
		}
	}
	return t
})

// residueTables is all rows, the surer tables first.
func residueTables() [][]Row {
	return [][]Row{boxRows, askedRows, shareRows, rightsRows, ownRows, creditRows, bylineRows, teaserRows, foreignRows}
}

func (t *judgeTable) add(c compiled) {
	if heads := c.Heads(); heads != nil {
		for _, h := range heads {
			t.byHead[h] = append(t.byHead[h], c)
		}
		return
	}
	words, signed := c.Needs()
	switch {
	case words != nil:
		for _, w := range words {
			t.byWord[w] = append(t.byWord[w], c)
		}
	case signed:
		t.signed = append(t.signed, c)
	default:
		t.free = append(t.free, c)
	}
}

// Find is the first row, the surest first, whose pattern the words of a line
// match, nil if none does.
func Find(words []word.Word) *Row {
	t := table()
	return t.find(words)
}

// find is the first row whose pattern the words match, nil if none does.
func (t *judgeTable) find(words []word.Word) *Row {
	if len(words) == 0 || len(words) >= word.Most {
		return nil
	}
	best := t.best(t.byHead[words[0].Low], words, nil)
	if len(words) > freeWords {
		return best.found()
	}
	sign := false
	for i := range words {
		low := words[i].Low
		best = t.best(t.byWord[low], words, best)
		sign = sign || strings.ContainsAny(low, "@/.:")
	}
	if sign {
		best = t.best(t.signed, words, best)
	}
	return t.best(t.free, words, best).found()
}

// best is the earliest of best and those of list that fit.
func (t *judgeTable) best(list []compiled, words []word.Word, best *compiled) *compiled {
	for i := range list {
		if c := &list[i]; (best == nil || c.order < best.order) && c.fits(words) {
			best = c
		}
	}
	return best
}

func (c *compiled) found() *Row {
	if c == nil {
		return nil
	}
	return c.row
}

// fits says whether the words are of this kind of residue.
func (c *compiled) fits(words []word.Word) bool {
	return (c.row.most == 0 || len(words) <= c.row.most) && c.Match(words)
}

// freeWords is how long a line may be to be held against patterns that open
// with any word.
const freeWords = 45
