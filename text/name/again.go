package name

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// again looks through the report a second time with what the first reading
// found: the same words name the same kind of thing throughout, and the
// surname of one who was named in full names a person where it stands alone.
func (r *Reading) again(names []news.Name) []news.Name {
	known := map[string]*votes{}
	for _, n := range names {
		r.vote(known, n)
	}
	for i := range names {
		n := &names[i]
		v := known[gazetteer.Key(n.In(r.text))]
		if kind := v.winner(); kind != n.Kind && v.total()+v.surname > 1 {
			n.Kind, n.Rule = kind, "same words"
		}
		cutBehindSurname(r.text, n, known)
		cutBeforeName(r.text, n, known)
	}
	return r.rest(names, known)
}

// cutBehindSurname cuts what follows the surname of one who is named in full
// elsewhere, if it is no name: headlines write "Holm Resigns".
func cutBehindSurname(text string, n *news.Name, known map[string]*votes) {
	first, rest, more := strings.Cut(n.In(text), " ")
	if n.Kind != "person" || !more {
		return
	}
	v := known[gazetteer.Key(first)]
	if v == nil || v.surname == 0 {
		return
	}
	last := rest[strings.LastIndexByte(rest, ' ')+1:]
	e, _ := gazetteer.Find(last)
	if own := known[gazetteer.Key(last)]; e.Is(gazetteer.Given|gazetteer.Surname) || own != nil && own.surname > 1 {
		return
	}
	if after := strings.TrimPrefix(text[n.End:], " "); len(after) < 2 || !letter.UpperAt(after) {
		return // no headline: those go on with capitals
	}
	n.End, n.Rule = n.Start+len(first), "surname in full elsewhere"
	if own := known[gazetteer.Key(last)]; own != nil {
		own.surname--
	}
}

// cutBeforeName cuts the word before the full name of one who is named so
// elsewhere too, if it is none of a name: some mock others as "Goofy Ida Crane".
func cutBeforeName(text string, n *news.Name, known map[string]*votes) {
	first, rest, _ := strings.Cut(n.In(text), " ")
	if n.Kind != "person" || !strings.Contains(rest, " ") || strings.HasSuffix(first, ".") {
		return
	}
	v := known[gazetteer.Key(rest)]
	if e, _ := gazetteer.Find(first); v == nil || v.winner() != "person" || e.Is(gazetteer.Given|gazetteer.Surname) {
		return
	}
	n.Start, n.Rule = n.Start+len(first)+len(" "), "full name elsewhere"
}

// votes counts the kinds that one string of words was given.
type votes struct {
	count   [4]int
	surname int // how often it ended the full name of a person
	loose   int // how often it was a place without a word of place before it
}

// whereWords stand before places.
var whereWords = english.Set("in at from near to of into around outside inside across through toward towards")

var nameKinds = [...]string{"person", "organisation", "place", "other"}

func (v *votes) total() int { return v.count[0] + v.count[1] + v.count[2] + v.count[3] }

// winner is the kind given most often; a surname counts as a person.
func (v *votes) winner() string {
	best := 0
	for k := range v.count {
		if v.score(k) > v.score(best) {
			best = k
		}
	}
	return nameKinds[best]
}

func (v *votes) score(kind int) int {
	if kind == 0 {
		return 2*v.count[0] + 3*min(v.surname, 2)
	}
	if kind == 2 && v.surname > 0 {
		return 2*v.count[kind] - v.loose*2
	}
	return 2 * v.count[kind]
}

func (r *Reading) vote(known map[string]*votes, n news.Name) {
	key := gazetteer.Key(n.In(r.text))
	if known[key] == nil {
		known[key] = &votes{}
	}
	known[key].count[slices.Index(nameKinds[:], n.Kind)]++
	if n.Kind == "place" && !whereWords[strings.ToLower(wordEnding(r.text, n.Start))] {
		known[key].loose++
	}
	if n.Kind != "person" {
		return
	}
	if words := nameWords(n.In(r.text)); len(words) > 1 {
		last := gazetteer.Key(words[len(words)-1])
		if known[last] == nil {
			known[last] = &votes{}
		}
		known[last].surname++
	}
}

// opensAsWord says whether a word that begins a sentence is a common one there,
// and no surname of one named in full before a verb.
func (r *Reading) opensAsWord(t *nameToken, i int, v *votes) bool {
	return t.first && t.kinds&gazetteer.CommonWord != 0 && (v == nil || v.surname == 0 || !r.tensed(i))
}

// tensed says whether a verb with a tense follows a word right away, as it does the
// surname of one who is told of: Stretch was sentenced.
func (r *Reading) tensed(i int) bool {
	if i+1 >= len(r.tokens) {
		return false
	}
	switch r.tokens[i+1].Fine {
	case "VBD", "VBZ", "MD":
		return true
	}
	return false
}

// rest names the words with capitals that the first reading passed over and
// that stand elsewhere as names.
func (r *Reading) rest(names []news.Name, known map[string]*votes) []news.Name {
	at, found := 0, len(names)
	for i := range r.all {
		t := r.tokens[i].Span
		for at < found && names[at].End <= t.Start {
			at++
		}
		if !r.all[i].capital() || at < found && names[at].Start < t.End {
			continue
		}
		if i > 0 && personalTitle(r.word(i-1)) && r.all[i].form != digitForm && !ranks[r.word(i)] {
			names = append(names, news.Name{Span: t, Kind: "person", Rule: "titled"})
			continue
		}
		v := known[gazetteer.Key(t.In(r.text))]
		if r.all[i].elsewhere&seenLower != 0 || r.opensAsWord(&r.all[i], i, v) {
			continue
		}
		if v == nil || v.winner() == "other" || v.total()+v.surname == 0 || len(t.In(r.text)) < 2 {
			continue
		}
		names = append(names, news.Name{Span: t, Kind: v.winner(), Rule: "named elsewhere"})
	}
	slices.SortStableFunc(names, func(a, b news.Name) int { return cmp.Compare(a.Start, b.Start) })
	return names
}
