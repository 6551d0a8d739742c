package name

import (
	"strings"
	"unicode/utf8"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// An Entity is one who or that which a report names, with all its forms.
type Entity struct {
	Name   string // the form that stands for it
	Kind   string
	Gender gazetteer.Gender
	Sure   bool // a title told the gender
	Forms  []Form
	couple bool  // the surname is that of another beside the given name
	at     []int // indexes into marks.Names, in order
}

// A Form is one way in which an entity is written, with its words folded.
type Form struct {
	text  string
	Words []string
	count int
	first int // index into marks.Names of the first use
}

// entityReading is a text while it is read which of its names are of one.
type entityReading struct {
	text  string
	names []news.Name
	who   []Entity
	owner []int // of each name, the index into who; -1 for none
}

// entitiesOf are those whom a text names, and of each name the one, -1 for
// none: first those that tell most, the full names, then the short ones that
// hang on them. The names are given the fullest form there is for theirs.
func entitiesOf(text string, names []news.Name) (who []Entity, owner []int) {
	r := entityReading{text: text, names: names, owner: make([]int, len(names))}
	for i := range r.owner {
		r.owner[i] = -1
	}
	forms := r.forms()
	r.people(forms)
	r.bodies(forms)
	r.places(forms)
	for e := range r.who {
		r.who[e].Name = r.who[e].fullest()
	}
	for i := range names {
		n := &names[i]
		n.Name = plainSpaces(unmarked(n.In(text)))
		if e := r.owner[i]; e >= 0 {
			n.Name, n.Kind = r.who[e].Name, r.who[e].Kind
			r.who[e].at = append(r.who[e].at, i)
		}
	}
	return r.who, r.owner
}

// mostForms bounds the work on a report that names very many: later forms
// stay themselves.
const mostForms = 1000

// forms are the ways names are written in the report, in order of first use,
// with the names written so.
func (r *entityReading) forms() []written {
	index := map[string]int{}
	var all []written
	for i, n := range r.names {
		key := n.Kind + gazetteer.Key(unmarked(n.In(r.text)))
		k, ok := index[key]
		if !ok && len(all) == mostForms {
			continue
		}
		if !ok {
			k = len(all)
			index[key] = k
			text := plainSpaces(unmarked(n.In(r.text)))
			all = append(all, written{kind: n.Kind, Form: Form{text: text, Words: nameWords(text), first: i}})
		}
		all[k].count++
		all[k].names = append(all[k].names, i)
	}
	return all
}

// written is a form with the names written so.
type written struct {
	Form
	kind  string
	names []int
}

// give makes all names of this form those of the entity.
func (r *entityReading) give(w *written, e int) {
	for _, i := range w.names {
		r.owner[i] = e
	}
	r.who[e].Forms = append(r.who[e].Forms, w.Form)
}

// found is a new entity with this form.
func (r *entityReading) found(w *written) int {
	r.who = append(r.who, Entity{Kind: w.kind})
	r.give(w, len(r.who)-1)
	return len(r.who) - 1
}

// fullest is the form used most among those of several words; of two used
// alike the one with fewer initials, then the longer one, then the first.
func (e *Entity) fullest() string {
	if e.Name != "" {
		return e.Name
	}
	best := e.Forms[0]
	for _, f := range e.Forms[1:] {
		if fuller(f, best) {
			best = f
		}
	}
	return best.text
}

func fuller(a, b Form) bool {
	if long := len(a.Words) > 1; long != (len(b.Words) > 1) {
		return long
	}
	if loud := isUpperText(b.text); loud != isUpperText(a.text) && len(a.Words) > 1 {
		return loud
	}
	if a.count != b.count {
		return a.count > b.count
	}
	if x, y := lone(a.Words), lone(b.Words); x != y {
		return x < y
	}
	return len(a.Words) > len(b.Words)
}

// lone counts the words of one letter: initials.
func lone(words []string) int {
	n := 0
	for _, w := range words {
		if len(w) == 1 {
			n++
		}
	}
	return n
}

// isUpperText says whether a text of several letters holds no small one.
func isUpperText(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return letter.ClassOf(r) == 'x' }) < 0
}

// nameWords are the folded words of a name; a hyphen parts no words.
func nameWords(name string) []string {
	words := strings.Fields(gazetteer.Fold(name))
	kept := words[:0]
	for _, w := range words {
		if w = strings.Trim(w, edgeSigns+"."); w != "" && utf8.ValidString(w) {
			kept = append(kept, w)
		}
	}
	return kept
}

// plainSpaces joins the words of a name that runs over a line's end.
func plainSpaces(s string) string {
	if !strings.ContainsAny(s, "\n\t\u00a0") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}
