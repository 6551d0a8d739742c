package table

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
)

// People knows by which one name the story calls everybody its reports name,
// and of what kind they are. The keys are bare names.
type People struct {
	full map[string]string
	kind map[string]string
}

// Named says whether reading found the name in a text as one of somebody.
func (p People) Named(name string) bool { return p.kind[BareName(name)] != "" }

// known is a name of the story with how often and as what it stands there.
type known struct {
	name, bare, kind string
	times            int
}

// Meet joins the names of all reports: one person, one name. The fullest and
// commonest form stands for all.
func Meet(reports []*news.Report) People {
	all := tally(reports)
	to := People{make(map[string]string, len(all)), make(map[string]string, len(all))}
	bySurname := map[string][]known{}
	byLetters := map[string][]known{}
	bySound := map[string]known{}
	for _, k := range all {
		if words := strings.Fields(k.bare); len(words) > 1 && !describes(k) {
			last := words[len(words)-1]
			bySurname[last] = append(bySurname[last], k)
			if sound := sounds(k); sound != "" && bySound[sound].name == "" {
				bySound[sound] = k
			}
			if len(words) > 1 && k.kind != "person" {
				byLetters[initials(words)] = append(byLetters[initials(words)], k)
			}
		}
	}
	for _, k := range all {
		to.full[k.bare] = fullest(bySound[sounds(k)].or(k), bySurname, byLetters)
		to.kind[k.bare] = k.kind
	}
	to.joinSurnames(all)
	to.joinShown(reports, all)
	to.joinGiven(reports, all)
	return to
}

// joinSurnames gives a person whom the reports name with one surname and with
// two, as in Ana Lobo and Ana Lobo Reyes, the name with one.
func (p People) joinSurnames(all []known) {
	for _, k := range all {
		words := strings.Fields(k.bare)
		if k.kind != "person" || len(words) < 3 {
			continue
		}
		short := strings.Join(words[:len(words)-1], " ")
		if p.kind[short] != "person" || generations[words[len(words)-1]] {
			continue
		}
		long, one := p.full[k.bare], p.full[short]
		for bare, full := range p.full {
			if full == long {
				p.full[bare] = one
			}
		}
	}
}

// generations are words behind a name that tell a child from its parent.
var generations = english.Set(`jr sr ii iii iv junior senior`)

// or is k, or another where k is none.
func (k known) or(other known) known {
	if k.name == "" {
		return other
	}
	return k
}

// sounds is the first name of a person with the consonants of the last, four at
// least: one who is written down in two ways is one, as Anna Telemirov and Anna
// Telimmirov. Empty for others.
func sounds(k known) string {
	words := strings.Fields(k.bare)
	if k.kind != "person" || len(words) != 2 || len(words[0]) < 3 {
		return ""
	}
	last := consonants(words[1])
	if len(last) < 4 {
		return ""
	}
	return words[0] + " " + words[1][:1] + last
}

// tally counts the names of all reports, the commonest first.
func tally(reports []*news.Report) []known {
	count := map[string]*known{}
	add := func(name, kind string) {
		bare := BareName(name)
		if bare == "" {
			return
		}
		k := count[bare]
		if k == nil {
			k = &known{name: name, bare: bare, kind: kind}
			count[bare] = k
		}
		if len(name) > len(k.name) {
			k.name = name
		}
		if k.kind == "" {
			k.kind = kind
		}
		k.times++
	}
	for i := range reports {
		for _, n := range reports[i].Marks.Names {
			add(n.Name, n.Kind)
		}
		for _, q := range reports[i].Marks.Quotes {
			add(string(q.Speaker), "")
		}
		for _, c := range reports[i].Marks.Credits {
			add(c.Source, "")
		}
	}
	all := make([]known, 0, len(count))
	for _, k := range count {
		all = append(all, *k)
	}
	slices.SortFunc(all, func(a, b known) int {
		return cmp.Or(cmp.Compare(b.times, a.times), cmp.Compare(len(b.bare), len(a.bare)), cmp.Compare(a.bare, b.bare))
	})
	return all
}

// Name is the one name by which the story calls the one so named; a name the
// story does not know comes back as it is.
func (p People) Name(name string) string {
	if name == "" {
		return ""
	}
	if full, ok := p.full[BareName(name)]; ok {
		return full
	}
	return name
}

// Same says whether two names are of one person, body or place.
func (p People) Same(a, b string) bool {
	return a != "" && b != "" && (a == b || BareName(p.Name(a)) == BareName(p.Name(b)))
}

// Speaker is the one name of the speaker of a quotation, empty if unknown.
func (p People) Speaker(q news.Quote) string { return p.Name(string(q.Speaker)) }

// KnownAs is the one name by which the story calls the one so named, empty if
// the story does not know the name.
func (p People) KnownAs(name string) string { return p.full[BareName(name)] }
