package name

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// bodies finds which names of organisations mean one: by the lists, by
// initials, and by a part of a longer name that no other name holds.
func (r *entityReading) bodies(forms []written) {
	first := len(r.who)
	var mine []*written
	for i := range forms {
		if forms[i].kind == "organisation" && len(forms[i].Words) > 0 {
			mine = append(mine, &forms[i])
		}
	}
	slices.SortStableFunc(mine, func(a, b *written) int { return len(b.Words) - len(a.Words) })
	for _, w := range mine {
		if e := r.bodyOf(w, first); e >= 0 {
			r.give(w, e)
			continue
		}
		e := r.found(w)
		r.who[e].Name = listedName(w.text)
	}
}

// listedName is the usual name of a body that the lists know under another:
// "WSJ" is "The Wall Street Journal". A name the lists do not know, or know
// as it is, is empty.
func listedName(name string) string {
	if canonical, ok := gazetteer.Media(name); ok {
		return canonical
	}
	if canonical, ok := gazetteer.Organisation(name); ok && isUpperText(name) {
		return canonical
	}
	return ""
}

// bodyOf is the one entity from first on that a shorter form means, -1 if
// there is none or more than one. Of several outlets the one is meant that
// was named last before: "the Times".
func (r *entityReading) bodyOf(w *written, first int) int {
	listed := listedName(w.text)
	only, several := -1, false
	for e := first; e < len(r.who); e++ {
		if listed != "" && r.who[e].Name == listed {
			return e
		}
		if !slices.ContainsFunc(r.who[e].Forms, func(f Form) bool { return shortens(w, f) }) {
			continue
		}
		several = several || only >= 0
		if only < 0 || r.named(e, w.first) > r.named(only, w.first) {
			only = e
		}
	}
	if several && (only < 0 || r.who[only].Name == "" || r.named(only, w.first) < 0) {
		return -1
	}
	return only
}

// named is the last first use of a form of the entity before a name, -1 if
// all come later.
func (r *entityReading) named(e, before int) int {
	last := -1
	for _, f := range r.who[e].Forms {
		if f.first < before {
			last = max(last, f.first)
		}
	}
	return last
}

// shortens says whether a form is a shorter way to write the full one: its
// initials, or its words at the beginning or the end.
func shortens(w *written, full Form) bool {
	short, long := cutArticle(w.Words), cutArticle(full.Words)
	if len(short) == 0 || len(long) == 0 {
		return false
	}
	if slices.Equal(short, long) {
		return true
	}
	if len(short) == 1 && isUpperText(w.text) && len(short[0]) >= 2 {
		return len(long) > 1 && initials(short[0], long)
	}
	if len(short) >= len(long) {
		return false
	}
	return slices.Equal(short, long[:len(short)]) || slices.Equal(short, long[len(long)-len(short):])
}

func cutArticle(words []string) []string {
	if len(words) > 1 && words[0] == "the" {
		return words[1:]
	}
	return words
}

// initials says whether the letters are those the words begin with; small
// words may be left out.
func initials(letters string, words []string) bool {
	return len(words) <= 12 && initialsFrom(letters, words)
}

func initialsFrom(letters string, words []string) bool {
	if len(words) == 0 {
		return letters == ""
	}
	word := words[0]
	if letters != "" && strings.HasPrefix(word, letters[:1]) {
		if initialsFrom(letters[1:], words[1:]) {
			return true
		}
	}
	return joins[word] && initialsFrom(letters, words[1:])
}

// places finds which names of places mean one: countries by their codes, the
// rest by their words.
func (r *entityReading) places(forms []written) {
	first := len(r.who)
	for i := range forms {
		w := &forms[i]
		if w.kind != "place" || len(w.Words) == 0 {
			continue
		}
		name := ""
		if code, ok := gazetteer.Country(w.text); ok {
			name = gazetteer.CountryName(code)
		}
		e := slices.IndexFunc(r.who[first:], func(e Entity) bool {
			return name != "" && e.Name == name || slices.Equal(cutArticle(e.Forms[0].Words), cutArticle(w.Words))
		})
		if e >= 0 {
			r.give(w, first+e)
			continue
		}
		e = r.found(w)
		r.who[e].Name = name
	}
}

// IsMember says whether a name is only what one of many is called: "a Republican",
// "the top Democrat on the board, Ida Crane".
func IsMember(text string, n *news.Name) bool {
	return n.Kind != "person" && strings.Count(n.In(text), " ") < 2 && english.IsPerson(strings.ToLower(letter.LastWord(n.In(text))))
}
