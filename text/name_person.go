package text

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
)

// people finds who is one person: full names that agree, then single names
// that fit one of them.
func (d *doc) people(forms []written) {
	var full, short []*written
	for i := range forms {
		w := &forms[i]
		switch {
		case w.kind != "person" || len(w.words) == 0:
		case len(w.words) > 1:
			full = append(full, w)
		default:
			short = append(short, w)
		}
	}
	for _, w := range full {
		e := slices.IndexFunc(d.who, func(e entity) bool { return e.kind == "person" && e.fits(w.words) })
		if e < 0 {
			d.found(w)
			continue
		}
		d.give(w, e)
	}
	named := len(d.who)
	for _, w := range short {
		d.shortName(w, named)
	}
	for e := range d.who {
		d.tellGender(&d.who[e])
	}
}

// fits says whether a full name can be that of the same person as all forms.
func (e *entity) fits(words []string) bool {
	for _, f := range e.forms {
		if !samePerson(f.words, words) {
			return false
		}
	}
	return len(e.forms) > 0
}

// samePerson says whether two full names agree: the words of the shorter
// stand in the longer in order, the first words agree, and no word is left
// over but a middle name or a second surname. An initial agrees with a word
// it begins.
func samePerson(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if !sameWord(a[0], b[0]) && !shortFor(a[0], b[0]) {
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

var suffixes = wordSet("jr sr ii iii iv phd md")

// sameWord says whether two words of a name agree; an initial agrees with
// what it begins.
func sameWord(a, b string) bool {
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// shortFor says whether one given name is short for the other.
func shortFor(a, b string) bool { return nicknames[a+" "+b] || nicknames[b+" "+a] }

var nicknames = pairSet("bill william,will william,bob robert,rob robert,dick richard,rick richard,jim james,jimmy james,joe joseph,mike michael,tom thomas,tony anthony,dan daniel,dave david,steve steven,steve stephen,chris christopher,ed edward,ted edward,ken kenneth,matt matthew,nick nicholas,pete peter,sam samuel,ron ronald,don donald,greg gregory,jeff jeffrey,larry lawrence,liz elizabeth,beth elizabeth,kate katherine,kathy kathleen,sue susan,pat patricia,pat patrick,jen jennifer,alex alexander,andy andrew,ben benjamin,charlie charles,chuck charles,fred frederick,jack john,jerry gerald,josh joshua,tim timothy,vlad vladimir,pam pamela,deb deborah,debbie deborah,becky rebecca,maggie margaret,meg margaret,peggy margaret,gabe gabriel,abe abraham,nate nathan,zach zachary,phil philip,ray raymond,russ russell,stan stanley,walt walter,wes wesley")

func pairSet(list string) map[string]bool {
	set := map[string]bool{}
	for pair := range strings.SplitSeq(list, ",") {
		set[pair] = true
	}
	return set
}

// shortName gives each name of one word to the person it fits: if one alone
// fits, to that one; of several, each name to the one named last before it
// and near; and if none is near it stays itself.
func (d *doc) shortName(w *written, named int) {
	fit := d.whoHas(w.words[0], named)
	if len(fit) == 0 {
		d.found(w)
		return
	}
	if len(fit) == 1 {
		d.give(w, fit[0])
		return
	}
	self := -1
	for _, i := range w.names {
		e := d.nearest(fit, i)
		if e < 0 && self < 0 {
			self = d.foundAlone(w)
		}
		if e < 0 {
			e = self
		}
		d.owner[i] = e
	}
}

// foundAlone is a new entity of this form that owns no name yet.
func (d *doc) foundAlone(w *written) int {
	d.who = append(d.who, entity{kind: w.kind, forms: []form{w.form}})
	return len(d.who) - 1
}

// whoHas lists the people whose names hold the word: as surname if there are
// any, else as given name.
func (d *doc) whoHas(word string, named int) []int {
	var surname, given []int
	for e := range d.who[:named] {
		p := &d.who[e]
		if p.kind != "person" {
			continue
		}
		if p.holds(word, false) {
			surname = append(surname, e)
		} else if p.holds(word, true) {
			given = append(given, e)
		}
	}
	if len(surname) > 0 {
		return surname
	}
	return given
}

// holds says whether the word is the first of a form of the person's name,
// or another one of it.
func (e *entity) holds(word string, first bool) bool {
	for _, f := range e.forms {
		if first && f.words[0] == word || !first && slices.Contains(f.words[1:], word) {
			return true
		}
	}
	return false
}

// near is how many bytes back a full name still tells whom a shared surname
// means.
const near = 600

// nearest is the one of these people named last before name i, if near.
func (d *doc) nearest(fit []int, i int) int {
	here := d.marks.Names[i].Start
	want := d.titleGender(i)
	for k := i - 1; k >= 0 && here-d.marks.Names[k].Start < near; k-- {
		e := d.owner[k]
		if e < 0 || !slices.Contains(fit, e) {
			continue
		}
		if got := d.givenGender(&d.who[e]); want != gazetteer.Unknown && got != gazetteer.Unknown && want != got {
			continue
		}
		return e
	}
	return -1
}

// titleGender is what the word before a name tells: "Mrs. Orm".
func (d *doc) titleGender(i int) gazetteer.Gender {
	f, _ := gazetteer.Title(d.wordBefore(d.marks.Names[i].Start))
	return f.Gender
}

// wordBefore is the word that ends before the byte at, with only spaces
// between.
func (d *doc) wordBefore(at int) string {
	before := strings.TrimRight(d.text[max(0, at-40):at], " ")
	return before[strings.LastIndexAny(before, " \n(\"“")+1:]
}

// givenGender is what the first word of the full names tells.
func (d *doc) givenGender(e *entity) gazetteer.Gender {
	for _, f := range e.forms {
		if len(f.words) > 1 {
			if g, ok := gazetteer.GivenName(f.words[0]); ok && g != gazetteer.Unknown {
				return g
			}
		}
	}
	return gazetteer.Unknown
}

// tellGender asks titles first, then the given name, which may mislead.
func (d *doc) tellGender(e *entity) {
	for _, f := range e.forms {
		if g := d.titleGender(f.first); g != gazetteer.Unknown {
			e.gender, e.sure = g, true
			return
		}
	}
	e.gender = d.givenGender(e)
}
