package main

import (
	"slices"
	"strings"

	"synoptic/meaning"
)

func (net *wordnet) knows(word string) bool {
	return slices.ContainsFunc(parts, func(p meaning.Pos) bool { return net.senses[p][word] != nil })
}

// inflects says whether a word is a regular form of a lemma.
func (net *wordnet) inflects(word string) bool {
	for _, e := range []struct{ end, lemma string }{
		{"s", ""}, {"es", ""}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ied", "y"}, {"ing", ""}, {"ing", "e"}, {"er", ""}, {"est", ""},
	} {
		stem, is := strings.CutSuffix(word, e.end)
		if !is || len(stem) < 2 {
			continue
		}
		if net.knows(stem+e.lemma) || stem[len(stem)-1] == stem[len(stem)-2] && net.knows(stem[:len(stem)-1]) {
			return true
		}
	}
	return false
}

// first is the frequent senses of a word.
func (net *wordnet) first(p meaning.Pos, word string) []int {
	all := net.senses[p][word]
	return all[:min(frequent, len(all))]
}

// neighbours are the words for which one of the frequent senses of a word is
// itself a frequent one, and those that are derived from it.
func (net *wordnet) neighbours(word string) (out []string) {
	for _, p := range parts {
		for _, place := range net.first(p, word) {
			set := net.sets[p][place]
			for _, other := range set.words {
				if slices.Contains(net.first(p, other), place) {
					out = append(out, other)
				}
			}
			for _, t := range net.derived(set, word) {
				out = append(out, net.sets[t.pos][t.place].words[t.to-1])
			}
		}
	}
	return out
}

// derived are the pointers from a word of a synset to what is derived from it,
// or it from that.
func (net *wordnet) derived(set *wordSet, word string) (out []pointer) {
	for _, t := range set.pointers {
		if (t.kind == "+" || t.kind == `\`) && t.from > 0 && t.to > 0 && set.words[t.from-1] == word {
			out = append(out, t)
		}
	}
	return out
}

// to are the synsets to which pointers of some kinds lead within one part of
// speech.
func (net *wordnet) to(set *wordSet, kinds ...string) (out []*wordSet) {
	for _, t := range set.pointers {
		if t.pos == set.pos && slices.Contains(kinds, t.kind) {
			out = append(out, net.sets[t.pos][t.place])
		}
	}
	return out
}

// weigh counts what each synset holds.
func (net *wordnet) weigh() {
	for _, p := range parts {
		for _, set := range net.sets[p] {
			for _, up := range net.steps(set, 20) {
				for _, s := range up {
					s.below++
				}
			}
			set.below++
		}
	}
}

// steps are the synsets that hold one, one step up, two, and so on; each
// stands where it is nearest.
func (net *wordnet) steps(set *wordSet, n int) [][]*wordSet {
	seen := []*wordSet{set}
	at := seen
	var out [][]*wordSet
	for len(out) < n && len(at) > 0 {
		var up []*wordSet
		for _, s := range at {
			for _, holder := range net.to(s, "@", "@i") {
				if !slices.Contains(seen, holder) {
					seen, up = append(seen, holder), append(up, holder)
				}
			}
		}
		out, at = append(out, up), up
	}
	return out
}

// against are the opposites of a synset: those its words name, for an adjective
// those of the adjective it is like, and those to which the opposite of a word
// of its root leads back.
func (net *wordnet) against(set *wordSet) (out []*wordSet) {
	out = net.to(set, "!")
	for _, head := range net.to(set, "&") {
		out = append(out, net.to(head, "!")...)
	}
	for _, t := range set.pointers {
		if t.kind != "+" {
			continue
		}
		for _, no := range net.to(net.sets[t.pos][t.place], "!") {
			for _, back := range no.pointers {
				if back.kind == "+" && back.pos == set.pos {
					out = append(out, net.sets[back.pos][back.place])
				}
			}
		}
	}
	return out
}
