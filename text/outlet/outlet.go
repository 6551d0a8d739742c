// Package outlet tells which of the names in a text are those of news outlets and
// agencies, and which outlet the words for a source or for whom it told mean.
package outlet

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/name"
)

// Press are the names of a text, with those that are outlets and agencies.
type Press struct {
	Text  string
	Names []news.Name    // in order of place
	media map[int]string // index into names -> usual name of the outlet
}

// Find notes which of the names of a text are those of news outlets and agencies.
func Find(text string, names []news.Name) Press {
	p := Press{text, names, map[int]string{}}
	for i, n := range names {
		station := strings.HasPrefix(n.In(text), "Radio ") || p.introduced(n)
		if !station && (n.Kind == "place" || n.Kind == "person" && !p.articled(n.Span)) {
			continue
		}
		if usual, ok := gazetteer.Media(n.Name); ok {
			p.media[i] = usual
		} else if usual, ok := gazetteer.Media(n.In(text)); ok {
			p.media[i] = usual
		} else if NamedAsOne(n.Name) && strings.Contains(n.Name, " ") || station || p.printed(n) {
			p.media[i] = n.Name + hyphened(text[n.End:])
		}
	}
	return p
}

// At is the usual name of the outlet that the i-th name is, and whether it is one.
func (p *Press) At(i int) (usual string, is bool) {
	usual, is = p.media[i]
	return usual, is
}

// NameFrom is the index of the first name that ends after at.
func (p *Press) NameFrom(at int) int { return name.From(p.Names, at) }

// printed says whether the word behind a name says that it is a paper: "the
// Orrin Reaper newspaper".
func (p *Press) printed(n news.Name) bool {
	word, rest, _ := strings.Cut(strings.TrimPrefix(p.Text[n.End:min(len(p.Text), n.End+20)], " "), " ")
	named := rest != "" && letter.IsUpper(rest[0]) // "the Norwegian newspaper Tarn"
	return n.Kind != "place" && !named && printNouns[strings.TrimRight(word, ".,;:”’\"")]
}

// introduced says whether the word before a name says that it is a paper or
// another medium: "the newspaper Tarn", "the website Tarn".
func (p *Press) introduced(n news.Name) bool {
	before := p.Text[max(0, n.Start-24):n.Start]
	return strings.HasSuffix(before, " ") && mediumNouns[letter.LastWord(strings.TrimRight(before, " "))]
}

var (
	printNouns  = english.Set("newspaper magazine tabloid broadsheet")
	mediumNouns = english.Set("newspaper magazine tabloid broadsheet network broadcaster website podcast")
)

// articled says whether "the" stands before a name or opens it: so it does
// before a paper, not before a person.
func (p *Press) articled(n news.Span) bool {
	const the = "the "
	before := p.Text[max(0, n.Start-len(the)):n.Start]
	return strings.HasPrefix(n.In(p.Text), "The ") || strings.EqualFold(before, the)
}

// NamedAsOne says whether a name ends as those of outlets do that no list holds:
// "the Orrin Gazette".
func NamedAsOne(name string) bool { return outletWords[letter.LastWord(name)] }

// outletWords end the names of outlets that no list holds.
var outletWords = english.Set(english.Capital(english.PaperNames), `Star-Ledger Times-News Times-Picayune Post-Gazette TV Radio Enterprise Broadcasting Channel`)

// hyphened is what a hyphen ties to the name before it: "-Herald".
func hyphened(after string) string {
	if len(after) < 3 || after[0] != '-' || !letter.IsUpper(after[1]) {
		return ""
	}
	n := 1
	for n < len(after) && (letter.IsLower(after[n]) || letter.IsUpper(after[n])) {
		n++
	}
	return after[:n]
}
