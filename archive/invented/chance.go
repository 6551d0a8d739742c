// Package invented makes up a day of news as an archive of the world's pages
// holds it (CC-NEWS): events, reports of them by two hundred outlets, copies of
// agencies' texts, front pages and pages that are gone, each in one of twenty
// layouts with its menus, adverts and scripts, packed as WARC. Nothing in it
// is true or anybody's. The same seed gives the same bytes.
package invented

import (
	"math/rand/v2"
	"strings"
)

// chance draws; what is drawn for one thing does not depend on others.
type chance struct{ *rand.Rand }

// of is the chance of the i-th thing of a kind.
func of(seed, kind, i uint64) chance {
	return chance{rand.New(rand.NewPCG(seed*0x9e3779b97f4a7c15+kind, i*0xbf58476d1ce4e5b9+kind))}
}

// The kinds of things that have a chance of their own.
const (
	anOutlet = iota + 1
	anEvent
	aPage
	aBlock
)

func (c chance) pick(list []string) string { return list[c.IntN(len(list))] }

// one is one of the words in a list.
func (c chance) one(words string) string { return c.pick(strings.Fields(words)) }

// is is true in so many of a hundred.
func (c chance) is(percent int) bool { return c.IntN(100) < percent }

const onsets, vowels, ends = "b br d dr f g gr h k kr l m n p r s st t tr v w z", "a a e e i o u ei ou", "n l r s m th ck nd rn st x"

// name is a name that nobody has.
func (c chance) name() string {
	var b strings.Builder
	for i := range 2 + c.IntN(2) {
		b.WriteString(c.one(onsets))
		b.WriteString(c.one(vowels))
		if i > 0 && c.is(50) {
			b.WriteString(c.one(ends))
		}
	}
	return capital(b.String())
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// fill puts words into the slots of a pattern: "{place}".
func fill(pattern string, slot func(string) string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(pattern, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		b.WriteString(slot(name))
		pattern = after
	}
}
