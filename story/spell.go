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
	for _, t := range terms[:min(2*n, len(terms))] {
		text := rd.spell(t)
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

// spell finds how the report just read writes a term in running text: a common
// word without a capital, a name in full, without title and not in capitals.
func (rd *reader) spell(t sharedTerm) (best string) {
	most := 0
	for i := range rd.words {
		first := i
		switch {
		case rd.words[i].hash == t.hash:
		case i > 0 && t.kind >= full && join(rd.words[i-1].hash, rd.words[i].hash, t.kind) == t.hash:
			first = i - 1
		default:
			continue
		}
		last := i
		if t.kind == named || t.kind == full {
			first, last = rd.whole(first, last)
		}
		text := rd.between(first, last)
		if fit := rd.plainness(first, last, text); fit > most {
			best, most = text, fit
		}
	}
	return calm(best)
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

// loud says whether a text is in capitals.
func loud(text string) bool {
	return len(text) > 4 && strings.ToUpper(text) == text && strings.ToLower(text) != text
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
