package name

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
)

// people finds who is one person: full names that agree, then single names
// that fit one of them.
func (r *entityReading) people(forms []written) {
	var full, short []*written
	for i := range forms {
		w := &forms[i]
		switch {
		case w.kind != "person" || len(w.Words) == 0:
		case len(w.Words) > 1:
			full = append(full, w)
		default:
			short = append(short, w)
		}
	}
	for _, w := range full {
		e := slices.IndexFunc(r.who, func(e Entity) bool {
			return e.Kind == "person" && (e.fits(w.Words) && !r.anotherGeneration(&e, w) || e.juniorOf(w.Words))
		})
		if e < 0 {
			r.found(w)
			continue
		}
		r.give(w, e)
	}
	short = r.couples(short)
	named, alone := len(r.who), r.alone()
	for _, w := range short {
		r.shortName(w, named, alone)
	}
	for e := range r.who {
		r.tellGender(&r.who[e])
	}
}

// fits says whether a full name can be that of the same person as all forms.
func (e *Entity) fits(words []string) bool {
	for _, f := range e.Forms {
		if !samePerson(f.Words, words) {
			return false
		}
	}
	return len(e.Forms) > 0
}

// samePerson says whether two full names agree: the words of the shorter
// stand in the longer in order, the first words agree, and no word is left
// over but a middle name or a second surname. An initial agrees with a word
// it begins.
func samePerson(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if !sameWord(a[0], b[0]) && !english.ShortFor(a[0], b[0]) {
		return false
	}
	j := 1
	for _, w := range a[1:] {
		if suffixes[w] {
			continue
		}
		for j < len(b) && !sameWord(w, b[j]) {
			j++
		}
		if j == len(b) {
			return false
		}
		j++
	}
	return true
}

var suffixes = english.Set("jr sr ii iii iv phd md")

// generations are those that tell a child from the parent of that name.
var generations = english.Set("jr sr ii iii iv")

// anotherGeneration says whether of a person and a name one alone is told by its generation,
// and the report names both: Ole Maar, and behind him or as somebody's son Ole Maar
// Jr.
func (r *entityReading) anotherGeneration(e *Entity, w *written) bool {
	for i := range e.Forms {
		plain, marked := &e.Forms[i], &w.Form
		if generations[plain.Words[len(plain.Words)-1]] {
			plain, marked = marked, plain
		}
		if generations[plain.Words[len(plain.Words)-1]] || !generations[marked.Words[len(marked.Words)-1]] {
			continue
		}
		if plain.first < marked.first || r.relative(marked.first) {
			return true
		}
	}
	return false
}

// juniorOf says whether a name is the surname and generation of a person: Maar Jr.
func (e *Entity) juniorOf(words []string) bool {
	if len(words) != 2 || !generations[words[1]] {
		return false
	}
	return slices.ContainsFunc(e.Forms, func(f Form) bool {
		n := len(f.Words)
		return n > 2 && f.Words[n-1] == words[1] && f.Words[n-2] == words[0]
	})
}

// sameWord says whether two words of a name agree; an initial agrees with
// what it begins.
func sameWord(a, b string) bool {
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// shortName gives each name of one word to the person it fits: if one alone
// fits, to that one; of several, to the one the report is about, or else each
// name to the one named last before it and near; if none is, it stays itself.
func (r *entityReading) shortName(w *written, named int, alone []bool) {
	fit := slices.DeleteFunc(r.whoHas(w, named), func(e int) bool { return r.kinNamedLater(e, w) })
	if len(fit) == 0 {
		r.found(w)
		return
	}
	if len(fit) == 1 && !r.otherGender(w, fit[0]) {
		r.give(w, fit[0])
		return
	}
	self, main := -1, r.mainOf(fit, w.first, alone)
	for _, i := range w.names {
		e := r.nearest(fit, i, main)
		if e < 0 && self < 0 {
			self = r.foundAlone(w)
		}
		if e < 0 {
			e = self
		}
		r.owner[i] = e
	}
}

// foundAlone is a new entity of this form that owns no name yet.
func (r *entityReading) foundAlone(w *written) int {
	r.who = append(r.who, Entity{Kind: w.kind, Forms: []Form{w.Form}})
	return len(r.who) - 1
}

// whoHas lists the people whose names hold the word: as surname if there are
// any, else as given name.
func (r *entityReading) whoHas(w *written, named int) []int {
	word := w.Words[0]
	var surname, given []int
	for e := range r.who[:named] {
		p := &r.who[e]
		if p.Kind != "person" {
			continue
		}
		if p.holds(word, false, w.first) {
			surname = append(surname, e)
		} else if p.holds(word, true, w.first) {
			given = append(given, e)
		}
	}
	if len(surname) > 0 {
		return surname
	}
	return given
}

// holds says whether the word is the first of a form of the person's name,
// or else the last, or one in the middle of a name used before name number
// use.
func (e *Entity) holds(word string, given bool, use int) bool {
	for _, f := range e.Forms {
		last := len(f.Words) - 1
		switch {
		case last < 1:
		case given:
			if f.Words[0] == word {
				return true
			}
		case f.Words[last] == word, f.first < use && slices.Contains(f.Words[1:last], word):
			return true
		}
	}
	return false
}

// near is how many bytes back a full name still tells whom a shared surname
// means.
const near = 600

// nearest is the one of these people named last before name i in its own
// sentence, else the main one, else the one named last and near.
func (r *entityReading) nearest(fit []int, i, main int) int {
	here := r.names[i].Start
	want := r.titleGender(i)
	agrees := func(e int) bool {
		got := r.who[e].givenGender()
		return !r.anotherHolder(i, e) && (want == gazetteer.Unknown || got == gazetteer.Unknown || want == got)
	}
	if main >= 0 && !agrees(main) {
		main = -1
	}
	for k := i - 1; k >= 0 && here-r.names[k].Start < near; k-- {
		if main >= 0 && strings.ContainsAny(r.text[r.names[k].End:here], ".?!\n") {
			return main
		}
		if e := r.owner[k]; e >= 0 && slices.Contains(fit, e) && agrees(e) {
			return e
		}
	}
	return main
}

// titleGender is what the words before a name tell: "Mrs. Orm", "Mr Justice
// Orm".
func (r *entityReading) titleGender(i int) gazetteer.Gender {
	at := r.names[i].Start
	w := wordEnding(r.text, at)
	if ranks[w] {
		w = wordEnding(r.text, at-len(w)-1)
	}
	f, _ := gazetteer.Title(w)
	return f.Gender
}

// wordEnding is the word of a text that ends before the byte at, with only
// spaces between.
func wordEnding(text string, at int) string {
	before := strings.TrimRight(text[max(0, at-40):at], " ")
	return before[strings.LastIndexAny(before, " \n(\"“")+1:]
}

// givenGender is what the first word of the full names tells.
func (e *Entity) givenGender() gazetteer.Gender {
	for _, f := range e.Forms {
		if len(f.Words) > 1 && !familyFirst(f.Words) {
			if g, ok := gazetteer.FirstName(f.Words[0]); ok && g != gazetteer.Unknown {
				return g
			}
		}
	}
	return gazetteer.Unknown
}

// familyFirst says whether a name begins with that of the family, as names of Korea
// and China do whose given name has two parts: Kim Sun-ho, Kim Sun Ho.
func familyFirst(words []string) bool {
	e, _ := gazetteer.Find(words[0])
	return len(words[0]) < 5 && e.Is(gazetteer.Surname) && (len(words) == 3 && len(words[1]) < 6 && len(words[2]) < 6 || len(words) == 2 && strings.Contains(words[1], "-"))
}

// tellGender asks titles first, then the given name, which may mislead.
func (r *entityReading) tellGender(e *Entity) {
	for _, f := range e.Forms {
		if g := r.titleGender(f.first); g != gazetteer.Unknown {
			e.Gender, e.Sure = g, true
			return
		}
	}
	e.Gender = e.givenGender()
}
