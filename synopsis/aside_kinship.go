package synopsis

import (
	"maps"
	"slices"

	"synoptic/news"
)

// telling is the words of all reports by which an event is known.
type telling struct {
	t     *table
	all   []bag // of title and text
	heads []bag // of title and first three sentences
	title []bag
}

// bag is stems with their weights.
type bag map[int32]float64

// share is the part of the weight that stands in other too.
func (s bag) share(other bag) float64 {
	in, all := 0.0, 0.0
	for _, w := range slices.Sorted(maps.Keys(s)) {
		all += s[w]
		if _, ok := other[w]; ok {
			in += s[w]
		}
	}
	if all == 0 {
		return 0
	}
	return in / all
}

func (t *table) tell() telling {
	f := telling{t: t}
	for i := range t.reports {
		r := &t.reports[i]
		title := t.vocab.words(string(r.Title))
		head := title
		if ss := r.Marks.Sentences; len(ss) > 0 {
			head = append(slices.Clone(title), r.in(news.Span{End: ss[min(2, len(ss)-1)].End})...)
		}
		f.title = append(f.title, t.tellingOf(title))
		f.heads = append(f.heads, t.tellingOf(head))
		f.all = append(f.all, t.tellingOf(append(slices.Clone(title), r.words...)))
	}
	return f
}

// tellingOf is the words that are rare enough to tell.
func (t *table) tellingOf(words []word) bag {
	out := bag{}
	for _, w := range words {
		if w.stem < 0 {
			continue
		}
		if r := t.vocab.terms[w.stem].rare; r >= tellingWord {
			out[w.stem] = r * r
		}
	}
	return out
}

// kinship measures the i-th report.
func (f telling) kinship(i int) kinship {
	t, r := f.t, &f.t.reports[i]
	k := kinship{voices: len(t.origins), words: len(r.words), sentences: len(r.Marks.Sentences), roundUp: r.Kind == news.RoundUp}
	for j := range t.reports {
		if t.origin[j] == t.origin[i] {
			continue
		}
		opens := f.heads[i].share(f.all[j])
		k.opens = max(k.opens, opens)
		k.head = max(k.head, opens+f.heads[j].share(f.all[i]))
		k.titled = k.titled || sameMatter(f.title[i], f.title[j])
	}
	core := f.core(i)
	k.core = core.share(f.all[i])
	about := 0
	for _, s := range r.Marks.Sentences {
		if f.holds(r.in(s.Span), core) {
			about++
		}
	}
	k.about = float64(about) / float64(max(1, k.sentences))
	return k
}

// sameMatter says whether two titles share two telling words or more, and half
// of the shorter.
func sameMatter(a, b bag) bool {
	n := 0
	for w := range a {
		if _, ok := b[w]; ok {
			n++
		}
	}
	return n >= 2 && 2*n >= min(len(a), len(b))
}

// core is the words that two and half of the voices beside the i-th have.
func (f telling) core(i int) bag {
	held := map[int32]int{}
	for o := range f.t.origins {
		if o == f.t.origin[i] {
			continue
		}
		of := bag{}
		for j := range f.t.reports {
			if f.t.origin[j] == o {
				for w := range f.all[j] {
					of[w] = 0
				}
			}
		}
		for w := range of {
			held[w]++
		}
	}
	out := bag{}
	for w, n := range held {
		if n >= 2 && 2*n >= len(f.t.origins)-1 {
			r := f.t.vocab.terms[w].rare
			out[w] = r * r
		}
	}
	return out
}

// holds says whether a sentence names what the others tell of: more than one
// telling word of theirs.
func (f telling) holds(words []word, core bag) bool {
	seen := bag{}
	sum := 0.0
	for _, w := range words {
		if _, again := seen[w.stem]; !again {
			seen[w.stem] = 0
			sum += core[w.stem]
		}
	}
	return sum >= 1.2
}
