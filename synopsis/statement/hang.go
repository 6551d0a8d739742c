package statement

import (
	"slices"
	"strings"

	"synoptic/meaning"
	"synoptic/news"
)

// hang finds what each item hangs on, by what preposition, and which words are
// titles.
func (l *layer) hang(s *Sentence) {
	ts := l.report.Marks.Tokens
	for n := range s.Items {
		it := &s.Items[n]
		it.Rel, _, _ = strings.Cut(ts[it.Token].Rel, ":")
		it.Up = s.above(n, ts, l.owner)
	}
	for k := s.First; k < s.Last; k++ {
		if t := ts[k]; t.Rel == "case" && t.Head >= s.First && t.Head < s.Last {
			if o := l.owner[t.Head-s.First]; o >= 0 && s.Items[o].Prep == "" {
				s.Items[o].Prep = strings.ToLower(t.In(l.report.Text))
			}
		}
	}
	l.ledBefore(s)
	for n := range s.Items {
		it := &s.Items[n]
		it.Titled = it.Titled || it.Kind == Word && it.Up >= 0 && s.entitles(n)
	}
}

// above is the item that an item hangs on, by words that are none, -1 if none.
func (s *Sentence) above(n int, ts []news.Token, owner []int) int {
	h := ts[s.Items[n].Token].Head
	for steps := 0; h >= s.First && h < s.Last && steps < farthestHead; steps++ {
		if o := owner[h-s.First]; o >= 0 && o != n {
			return o
		}
		h = ts[h].Head
	}
	return -1
}

// farthestHead is how many words up the tree an item is looked for.
const farthestHead = 40

// ledBefore gives a name to which the tree gives no preposition the one right
// before it: trees tell those of lists of places worst.
func (l *layer) ledBefore(s *Sentence) {
	ts := l.report.Marks.Tokens
	for n := range s.Items {
		it := &s.Items[n]
		if it.Kind != Name || it.Prep != "" {
			continue
		}
		first, _ := s.tokensOf(ts, it)
		if k := first - 1; k >= s.First && ts[k].Fine == "IN" && ts[k].Rel != "compound:prt" {
			it.Prep = strings.ToLower(ts[k].In(l.report.Text))
		}
	}
}

// entitles says whether a word is a title, role or age beside the name of a
// person: on it, or with the name on it.
func (s *Sentence) entitles(n int) bool {
	it := &s.Items[n]
	if up := &s.Items[it.Up]; up.Kind == Name && up.Class == "person" {
		switch it.Rel {
		case "compound", "flat", "appos", "amod", "nmod":
			return true
		}
	}
	return it.Pos == meaning.Noun && slices.ContainsFunc(s.Items, func(o Item) bool {
		return o.Up == n && o.Kind == Name && o.Class == "person" && (o.Rel == "appos" || o.Rel == "flat" || o.Rel == "nmod" && o.Prep == "")
	})
}
