package story

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

var kindNames = [kinds]string{plain: "word", named: "name", full: "name", figure: "figure"}

// shared names the terms two sketches share, at most n, as the report just
// read writes them, each name once. They weigh all together z.
func (rd *reader) shared(a, b *sketch, z float64, n int) (out []news.Evidence) {
	var all float64
	terms := alike(a, b)
	terms = terms[:min(2*n, len(terms))]
	texts := rd.spellings(terms)
	for k, t := range terms {
		text := texts[k]
		e := news.Evidence{Kind: kindOf(t, text), Text: text, Weight: t.weight}
		at := sameName(out, e)
		if e.Text == "" || at < 0 && len(out) == n {
			continue
		}
		all += t.weight
		if at < 0 {
			out = append(out, e)
			continue
		}
		out[at].Weight += t.weight
		if len(e.Text) > len(out[at].Text) {
			out[at].Text = e.Text
		}
	}
	for i := range out {
		out[i].Weight *= z / all
	}
	slices.SortStableFunc(out, func(a, b news.Evidence) int { return cmp.Compare(b.Weight, a.Weight) })
	return out
}

func kindOf(t sharedTerm, text string) string {
	if text != "" && class[text[0]] == digit {
		return kindNames[figure]
	}
	return kindNames[t.kind]
}

// sameName finds the name that holds e or is held by it, -1 if none.
func sameName(list []news.Evidence, e news.Evidence) int {
	for i := range list {
		if list[i].Text == e.Text || list[i].Kind == "name" && e.Kind == "name" && (holds(list[i].Text, e.Text) || holds(e.Text, list[i].Text)) {
			return i
		}
	}
	return -1
}

// holds says whether the words of a name stand within another.
func holds(name, part string) bool {
	return strings.HasPrefix(name, part+" ") || strings.HasSuffix(name, " "+part) || strings.Contains(name, " "+part+" ")
}

// spellings finds how the report just read writes terms in running text: a
// common word without a capital, a name in full, without title and not in
// capitals.
func (rd *reader) spellings(terms []sharedTerm) []string {
	best, most := make([]string, len(terms)), make([]int, len(terms))
	var sieve uint64
	for _, t := range terms {
		sieve |= 1 << (t.hash & 63)
	}
	look := func(hash uint32, first, last int) {
		if sieve>>(hash&63)&1 == 0 {
			return
		}
		for k := range terms {
			if terms[k].hash != hash {
				continue
			}
			text, fit := rd.spelling(terms[k].kind, first, last, most[k])
			if fit > most[k] {
				best[k], most[k] = text, fit
			}
		}
	}
	for i := range rd.words {
		look(rd.words[i].hash, i, i)
		if rd.goesOn(i) {
			look(join(rd.words[i-1].hash, rd.words[i].hash, full), i-1, i)
		}
		if i > 0 && rd.words[i-1].flags&number != 0 {
			look(join(rd.words[i-1].hash, rd.words[i].hash, figure), i-1, i)
		}
	}
	for k := range best {
		best[k] = calm(best[k])
	}
	return best
}

// spelling is the term from word first to word last as it stands there, and
// how plain that is, unless it is no plainer than most.
func (rd *reader) spelling(kind uint8, first, last, most int) (text string, fit int) {
	if kind == named || kind == full {
		first, last = rd.whole(first, last)
	}
	if bound := plainest + last - first; bound <= most {
		return "", 0
	}
	text = rd.between(first, last)
	return text, rd.plainness(first, last, text)
}

// whole widens words to the name they are part of, without titles and "The"
// before it.
func (rd *reader) whole(first, last int) (from, to int) {
	from, to = first, last
	for rd.goesOn(from) && to-from < longestName {
		from--
	}
	for rd.goesOn(to+1) && to-from < longestName {
		to++
	}
	if to-from == longestName {
		return first, last
	}
	for from < to && titles(rd.between(from, from)) {
		from++
	}
	return from, to
}

const longestName = 4 // words

func titles(word string) bool {
	if word == "The" {
		return true
	}
	_, title := gazetteer.Title(word)
	return title
}

// plainness is higher the more a place is like running text: not in the title,
// not in capitals, of several words.
func (rd *reader) plainness(first, last int, text string) int {
	n := 1 + last - first
	if rd.words[first].flags&titled == 0 {
		n += 8
	}
	if !loud(text) {
		n += 16
	}
	if rd.words[first].flags&capital == 0 {
		n += 4
	}
	return n
}

const plainest = 1 + 8 + 16 + 4 // of one word

// loud says whether a text is in capitals.
func loud(text string) bool {
	capitals := 0
	for i := range len(text) {
		switch class[text[i]] {
		case lower:
			return false
		case upper:
			capitals++
		}
	}
	return capitals > 3
}

// calm turns capitals into the letters of running text.
func calm(text string) string {
	if !loud(text) {
		return text
	}
	words := strings.Fields(text)
	for i, w := range words {
		words[i] = w[:1] + strings.ToLower(w[1:])
	}
	return strings.Join(words, " ")
}
