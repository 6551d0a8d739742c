package synopsis

import (
	"strings"
	"sync"
)

// oppositeRows are verbs of which two reports cannot tell both of one thing.
// Every verb of the left column is the opposite of every one of the right.
const oppositeRows = `
increase rise grow gain | fall drop decrease decline lose
open reopen | close
accept agree approve | reject
confirm | deny
win | lose
begin | end
arrest | release free
allow | ban
support | oppose
survive | die
stay remain | leave
succeed | fail
convict | acquit
`

// opposites maps the class of a verb to the classes of its opposites.
var opposites = sync.OnceValue(func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	add := func(a, b string) {
		if m[a] == nil {
			m[a] = map[string]bool{}
		}
		m[a][b] = true
	}
	for line := range strings.Lines(oppositeRows) {
		left, right, ok := strings.Cut(line, "|")
		if !ok {
			continue
		}
		for _, a := range strings.Fields(left) {
			for _, b := range strings.Fields(right) {
				x, y := classOf(a), classOf(b)
				if x != y {
					add(x, y)
					add(y, x)
				}
			}
		}
	}
	return m
})

// classOf is the paraphrase class of a word, or its key.
func classOf(word string) string {
	key := wordKey(word)
	if class, ok := paraphrases()[key]; ok {
		return class
	}
	return key
}

// contrary says whether the verbs of two units are opposites and they share
// none: the one denies what the other tells.
func (u *units) contrary(a, b *unit) bool {
	found := false
	for _, v := range a.verbs {
		for _, w := range b.verbs {
			if v == w {
				return false
			}
			found = found || opposites()[u.keys[v]][u.keys[w]]
		}
	}
	return found
}
