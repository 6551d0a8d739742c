package name

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
)

// couples gives those of the short names that are the first of a couple the
// surname of the second, and gives back the others.
func (r *entityReading) couples(short []*written) []*written {
	named := len(r.who)
	return slices.DeleteFunc(short, func(w *written) bool {
		name := r.couple(w)
		if name == "" || len(r.whoHas(w, named)) > 0 {
			return false
		}
		e := r.found(w)
		r.who[e].Name, r.who[e].couple = name, true
		r.who[e].Forms = append(r.who[e].Forms, Form{text: name, Words: nameWords(name), first: w.first})
		return true
	})
}

// couple is the full name of one whose given name stands before that of another
// with their surname: of Otto in "Otto and Ida Orm" it is Otto Orm. Empty if the
// form is no given name, or never stands so.
func (r *entityReading) couple(w *written) string {
	if e, _ := gazetteer.Find(w.text); !e.Is(gazetteer.Given | gazetteer.GivenWord) {
		return ""
	}
	for _, i := range w.names {
		if i+1 == len(r.names) || i > 0 && r.between(i-1) == ", " {
			continue
		}
		next := r.names[i+1]
		words := strings.Fields(unmarked(next.In(r.text)))
		if next.Kind == "person" && len(words) > 1 && r.between(i) == " and " {
			return w.text + " " + strings.Join(familyName(words), " ")
		}
	}
	return ""
}

// between is what stands between name i and the next.
func (r *entityReading) between(i int) string { return r.text[r.names[i].End:r.names[i+1].Start] }

// familyName are the last words of a full name from the surname on, without what
// tells a son from his father.
func familyName(words []string) []string {
	last := len(words) - 1
	for last > 1 && suffixes[strings.ToLower(strings.Trim(words[last], "."))] {
		last--
	}
	from := last
	for from > 1 && particles[strings.ToLower(words[from-1])] {
		from--
	}
	return words[from : last+1]
}
