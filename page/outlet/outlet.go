// Package outlet tells whether a line, an address or a line of residue names an
// outlet, and which. Which of several is that of a report is for others to tell.
package outlet

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/page/author"
	"synoptic/page/clean"
)

// MostWords is how many words the name of an outlet has on a line of its own.
const MostWords = 5

// paperWords end the names of outlets, and a few open them.
var (
	paperWords    = strings.Fields(english.PaperNames + " express independent press record reporter standard sun voice wire today online radio magazine agency newswire bugle clarion packet advocate courant enquirer intelligencer")
	officeOpeners = strings.Fields("staff senior chief special our junior assistant") // before "reporter", which ends names of outlets too
	paperOpeners  = strings.Fields("radio daily diario agence agencia tv")
)

// Named is the outlet that a line of few capitalised words names, "" if it names none.
func Named(text string) string {
	name, _, _ := strings.Cut(text, "|")
	name = clean.OneLine(name)
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > MostWords || strings.ContainsAny(name, ".,:;?!“”\"/>›»") {
		return ""
	}
	for _, w := range words {
		if c := w[0]; c >= 'a' && c <= 'z' && !slices.Contains([]string{"of", "the", "and"}, w) {
			return ""
		}
	}
	if words[0] == "By" || slices.Contains(officeOpeners, strings.ToLower(words[0])) || author.Agency(name) != "" {
		return ""
	}
	sections := IsSections(name)
	if _, known := gazetteer.Media(name); known && !(sections && len(words) == 1 && name == strings.ToUpper(name)) {
		return name
	}
	if sections {
		return ""
	}
	first, last := strings.ToLower(words[0]), strings.ToLower(words[len(words)-1])
	if len(words) > 1 && (slices.Contains(paperWords, last) || slices.Contains(paperOpeners, first)) {
		return name
	}
	return ""
}
