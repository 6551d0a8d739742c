package synopsis

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// telling is the words of all reports by which an event is known.
type telling struct {
	t     *laid
	all   []stems       // of title and text
	heads []stems       // of title and first three sentences
	title []stems       // of the title
	held  map[int32]int // stem -> origins that have it
	own   []stems       // origin -> what its reports have
}

// stems is the stems of telling words, ascending, each once.
type stems []int32

func (t *laid) tell() telling {
	f := telling{t: t, held: map[int32]int{}, own: make([]stems, len(t.voices.Origins))}
	for i := range t.Reports {
		r := &t.Reports[i]
		title := t.Vocab.Words(string(r.Title))
		head := title
		if ss := r.Marks.Sentences; len(ss) > 0 {
			head = append(slices.Clone(title), r.In(news.Span{End: ss[min(2, len(ss)-1)].End})...)
		}
		f.title = append(f.title, f.tellingOf(title))
		f.heads = append(f.heads, f.tellingOf(head))
		f.all = append(f.all, f.tellingOf(append(slices.Clone(title), r.Words...)))
		o := t.voices.Origin[i]
		f.own[o] = once(append(f.own[o], f.all[i]...))
	}
	for _, own := range f.own {
		for _, w := range own {
			f.held[w]++
		}
	}
	return f
}

// tellingOf is the words that are rare enough to tell.
func (f telling) tellingOf(words []table.Word) stems {
	var out stems
	for _, w := range words {
		if w.Stem >= 0 && f.t.Vocab.Rare(w.Stem) >= table.TellingWord {
			out = append(out, w.Stem)
		}
	}
	return once(out)
}

func once(s stems) stems {
	slices.Sort(s)
	return slices.Compact(s)
}

// tells is the weight of a telling word.
func (f telling) tells(stem int32) float64 {
	r := f.t.Vocab.Rare(stem)
	return r * r
}

// share is the part of the weight of a that stands in b too.
func (f telling) share(a, b stems) float64 {
	in, all := 0.0, 0.0
	for _, w := range a {
		all += f.tells(w)
		for len(b) > 0 && b[0] < w {
			b = b[1:]
		}
		if len(b) > 0 && b[0] == w {
			in += f.tells(w)
		}
	}
	if all == 0 {
		return 0
	}
	return in / all
}

// kinship measures the i-th report.
func (f telling) kinship(i int) kinship {
	t, r := f.t, &f.t.Reports[i]
	k := kinship{voices: len(t.voices.Origins), words: len(r.Words), sentences: len(r.Marks.Sentences), roundUp: r.Kind == news.RoundUp, before: f.before(i)}
	for j := range t.Reports {
		if t.voices.Origin[j] == t.voices.Origin[i] {
			continue
		}
		opens := f.share(f.heads[i], f.all[j])
		k.opens = max(k.opens, opens)
		k.head = max(k.head, opens+f.share(f.heads[j], f.all[i]))
		k.titled = k.titled || sameMatter(f.title[i], f.title[j])
	}
	core := f.core(i)
	k.core = f.share(core, f.all[i])
	about := 0
	for _, s := range r.Marks.Sentences {
		if f.holds(r.In(s.Span), core) {
			about++
		}
	}
	k.about = float64(about) / float64(max(1, k.sentences))
	return k
}

// sameMatter says whether two titles share two telling words or more, and half
// of the shorter.
func sameMatter(a, b stems) bool {
	n := 0
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			n++
		}
	}
	return n >= 2 && 2*n >= min(len(a), len(b))
}

// core is the words that two and half of the voices beside the i-th have.
func (f telling) core(i int) stems {
	own := f.own[f.t.voices.Origin[i]]
	var out stems
	for w, n := range f.held {
		if _, ok := slices.BinarySearch(own, w); ok {
			n--
		}
		if n >= 2 && 2*n >= len(f.own)-1 {
			out = append(out, w)
		}
	}
	return once(out)
}

// holds says whether a sentence names what the others tell of: more than one
// telling word of theirs.
func (f telling) holds(words []table.Word, core stems) bool {
	sum := 0.0
	for _, w := range f.tellingOf(words) {
		if _, ok := slices.BinarySearch(core, w); ok {
			sum += f.tells(w)
		}
	}
	return sum >= moreThanOne
}

const moreThanOne = 1.2 // weight of two telling words
