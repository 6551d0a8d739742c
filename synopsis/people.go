package synopsis

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/english"
	"synoptic/news"
)

// people knows by which one name the story calls everybody its reports name,
// and of what kind they are. The keys are bare names.
type people struct {
	full map[string]string
	kind map[string]string
}

// named says whether reading found the name in a text as one of somebody.
func (p people) named(name string) bool { return p.kind[bareName(name)] != "" }

// known is a name of the story with how often and as what it stands there.
type known struct {
	name, bare, kind string
	times            int
}

// meet joins the names of all reports: one person, one name. The fullest and
// commonest form stands for all.
func meet(reports []*news.Report) people {
	all := tally(reports)
	to := people{make(map[string]string, len(all)), make(map[string]string, len(all))}
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
func (p people) joinSurnames(all []known) {
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
		bare := bareName(name)
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

// fullest is the name that stands for k: the commonest longer form with the
// same last name and no word that contradicts, or the body whose initials it
// is. A surname that two people of the story share equally stays as it is.
func fullest(k known, bySurname, byLetters map[string][]known) string {
	if unnamed(k) {
		return k.name
	}
	words := strings.Fields(k.bare)
	last := words[len(words)-1]
	var fits []known
	for _, l := range bySurname[last][:min(len(bySurname[last]), mostOfName)] {
		if agrees(words, strings.Fields(l.bare)) && kindsAgree(k, l) {
			fits = append(fits, l)
		}
	}
	if len(words) == 1 && len(fits) == 0 {
		fits = append(fits, byLetters[k.bare]...)
	}
	switch {
	case len(fits) == 0:
		return k.name
	case len(words) == 1 && len(fits) > 1 && !related(fits) && fits[0].times < 3*fits[1].times:
		return k.name
	}
	return fits[0].name
}

// mostOfName is how many names with one last word, the commonest, are asked
// whether they are another's: more are a list of things of one kind.
const mostOfName = 200

// unnamed says whether k is nobody's name but words for some: of "a port
// spokesman" and "a town spokesman", "elders" and "town elders", neither
// stands for the other.
func unnamed(k known) bool {
	words := strings.Fields(k.name)
	if k.kind != "" || len(words) == 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[len(words)-1])
	return unicode.IsLower(first)
}

// describes says whether k is no name but words that hold one: "the mission
// statement of the Harbour Board".
func describes(k known) bool {
	if k.kind != "" {
		return false
	}
	return slices.ContainsFunc(strings.Fields(k.name), func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return unicode.IsLower(first) && !inNames[w]
	})
}

// inNames are small words that stand in names.
var inNames = english.Set(english.Particles, `of the and for du des on in to`)

// kindsAgree says whether two names may be of one: a surname or a fuller
// form of a person, or one body.
func kindsAgree(k, l known) bool {
	if k.kind == "" || l.kind == "" || k.kind == l.kind {
		return l.kind != "place" || k.bare == l.bare
	}
	return l.kind == "person" && k.kind != "place" && !strings.Contains(k.bare, " ")
}

// related says whether all fits are forms of one another.
func related(fits []known) bool {
	for _, l := range fits[1:] {
		if !agrees(strings.Fields(fits[0].bare), strings.Fields(l.bare)) {
			return false
		}
	}
	return true
}

// agrees says whether two names with the same last word may be of one
// person: the first names are equal, missing, or one the initial of the other.
func agrees(a, b []string) bool {
	if len(a) == 1 || len(b) == 1 {
		return true
	}
	x, y := english.WholeName(a[0]), english.WholeName(b[0])
	return x == y || strings.HasPrefix(x, y) && (len(y) == 1 || len(y) > 2) || strings.HasPrefix(y, x) && (len(x) == 1 || len(x) > 2) || transcribed(x, y)
}

// transcribed says whether two first names may be one name written down in
// two ways: the same consonants, three at least, in the same order (Mohammed,
// Muhammad).
func transcribed(x, y string) bool {
	a, b := consonants(x), consonants(y)
	return len(a) > 2 && a == b && x[0] == y[0]
}

// consonants are the consonants of a name, each run of one once.
func consonants(w string) string {
	var out []rune
	for _, r := range w {
		if strings.ContainsRune("aeiouy", r) || len(out) > 0 && out[len(out)-1] == r {
			continue
		}
		out = append(out, r)
	}
	return string(out)
}

// bareName is a name as it is compared: small letters, no points, no article,
// no title of courtesy, no possessive.
func bareName(name string) string {
	words := strings.Fields(unaccented.Replace(plain(bareSigns.Replace(name))))
	for len(words) > 1 && courtesies[words[0]] {
		words = words[1:]
	}
	for i, w := range words {
		words[i] = english.OneSpelling(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'"))
	}
	bare := strings.Join(officeFirst(words), " ")
	if full, ok := aliases[bare]; ok {
		return full
	}
	return bare
}

// officeFirst is the name of an office of state with what it is of before it, as
// both are said: the Department of Justice, the Justice Department.
func officeFirst(words []string) []string {
	at := slices.IndexFunc(words, func(w string) bool { return w == "department" || w == "ministry" })
	if at < 0 || at+2 >= len(words) || words[at+1] != "of" {
		return words
	}
	var out []string
	for _, w := range slices.Concat(words[at+2:], words[at:at+1]) {
		if w != "the" && w != "and" && w != "affairs" {
			out = append(out, w)
		}
	}
	return out
}

var bareSigns = strings.NewReplacer(".", "", ",", " ", "-", " ", "“", "", "”", "", "\"", "")

func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		switch w {
		case "of", "the", "and", "for", "de", "la":
		default:
			for _, r := range w {
				b.WriteRune(r)
				break
			}
		}
	}
	return b.String()
}

var courtesies = map[string]bool{
	"the": true, "mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "sir": true, "president": true,
	"rev": true, "sen": true, "rep": true, "gov": true, "prof": true, "rabbi": true, "lord": true, "dame": true, "sheikh": true,
}

// aliases are other names of countries and agencies, both bare.
var aliases = map[string]string{
	"us": "united states", "usa": "united states", "america": "united states", "united states of america": "united states",
	"uk": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
	"eu": "european union", "un": "united nations", "uae": "united arab emirates",
	"ap": "associated press", "afp": "agence france presse", "upi": "united press international", "pa": "press association",
	"wsj": "wall street journal", "nyt": "new york times", "bbc news": "bbc", "abc news": "abc", "nbc news": "nbc", "cbs news": "cbs",
	"house": "house of representatives", "us house of representatives": "house of representatives", "us senate": "senate",
	"reuters news agency": "reuters", "thomson reuters": "reuters",
}

// name is the one name by which the story calls the one so named; a name the
// story does not know comes back as it is.
func (p people) name(name string) string {
	if name == "" {
		return ""
	}
	if full, ok := p.full[bareName(name)]; ok {
		return full
	}
	return name
}

// same says whether two names are of one person, body or place.
func (p people) same(a, b string) bool {
	return a != "" && b != "" && (a == b || bareName(p.name(a)) == bareName(p.name(b)))
}

// speaker is the one name of the speaker of a quotation, empty if unknown.
func (p people) speaker(q news.Quote) string { return p.name(string(q.Speaker)) }

// unaccented writes letters without their accents: a report that leaves them
// out spells the same name.
var unaccented = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "é", "e", "è", "e", "ê", "e", "ë", "e",
	"í", "i", "ì", "i", "î", "i", "ï", "i", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "ú", "u", "ù", "u", "û", "u",
	"ü", "u", "ñ", "n", "ç", "c", "ý", "y", "š", "s", "ž", "z", "č", "c", "ć", "c", "ł", "l", "ğ", "g", "ı", "i", "ş", "s")

// knownAs is the one name by which the story calls the one so named, empty if
// the story does not know the name.
func (p people) knownAs(name string) string { return p.full[bareName(name)] }
