package page

import "sync"

// place is where a kind of residue stands.
type place int

const (
	anywhere place = iota
	edge           // before the first paragraph of prose or after the last
	foot           // after the last paragraph, or where few paragraphs follow
)

// residue is one kind of residue: the name its cuts carry, where it stands, the
// patterns of its lines, and examples that run as tests. A row with ends set
// says that the article is over: what follows is cut too, unless an article
// goes on there.
type residue struct {
	rule  string
	place place
	ends  bool
	loose bool     // a pattern that a sentence may fit too: sentences are spared
	lines []string // patterns, see type pattern
	most  int      // words of the longest line it cuts, 0 for any
	means string
	cut   []string // lines it cuts
	keep  []string // lines like it that are article
}

// judgeTable is the compiled rows, found by the first word of a line.
type judgeTable struct {
	byHead map[string][]compiled
	free   []compiled // those that may open with any word
}

type compiled struct {
	pattern
	row *residue
}

var table = sync.OnceValue(func() judgeTable {
	t := judgeTable{byHead: map[string][]compiled{}}
	for _, rows := range residueTables() {
		for i := range rows {
			for _, s := range rows[i].lines {
				t.add(compiled{pattern: compile(s), row: &rows[i]})
			}
		}
	}
	return t
})

// residueTables is all rows, the surer tables first.
func residueTables() [][]residue {
	return [][]residue{boxRows, shareRows, rightsRows, creditRows, bylineRows, teaserRows, foreignRows}
}

func (t *judgeTable) add(c compiled) {
	heads := c.heads()
	if heads == nil {
		t.free = append(t.free, c)
		return
	}
	for _, h := range heads {
		t.byHead[h] = append(t.byHead[h], c)
	}
}

// find is the first row whose pattern the words match, nil if none does.
func (t *judgeTable) find(words []word) *residue {
	if len(words) == 0 || len(words) >= mostWords {
		return nil
	}
	for _, c := range t.byHead[words[0].low] {
		if c.fits(words) {
			return c.row
		}
	}
	if len(words) > freeWords {
		return nil
	}
	for _, c := range t.free {
		if c.fits(words) {
			return c.row
		}
	}
	return nil
}

// fits says whether the words are of this kind of residue.
func (c *compiled) fits(words []word) bool {
	return (c.row.most == 0 || len(words) <= c.row.most) && c.match(words)
}

// freeWords is how long a line may be to be held against patterns that open
// with any word.
const freeWords = 45
