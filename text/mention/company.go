package mention

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/text/letter"
	"synoptic/text/name"
)

func isAgency(name string) bool {
	_, ok := gazetteer.Agency(name)
	return ok
}

// isCompany says whether the lists or a word of the name tell a company.
func isCompany(who *name.Entity) bool {
	firm := false
	for w := range strings.FieldsSeq(strings.ToLower(strings.ReplaceAll(who.Name, "-", " "))) {
		if officeWords[w] {
			return false
		}
		firm = firm || firmWords[w]
	}
	_, listed := gazetteer.Organisation(who.Name)
	return firm || listed
}

// OfOffice says whether a name, in small letters, holds a word that names of
// companies do not have: of an office, a school, a paper.
func OfOffice(name string) bool { return letter.AnyWord(name, officeWords) }

var officeWords = english.Set(`ministry department court council senate congress parliament assembly committee commission police army navy force guard
	university union party nations government administration house cabinet bureau office agency news times post herald tribune
	journal gazette daily press today fc united league association federation institute foundation school college hospital church`)

var firmWords = english.Set(`inc corp corporation co company ltd llc plc group holdings airlines airways air energy motors bank oil petroleum electric
	power pharmaceuticals technologies systems industries partners capital entertainment studios records foods brands stores
	financial insurance telecom mobile motor steel mining gas railway rail shipping lines`)

// nounInName says whether a form of the name holds the noun.
func nounInName(who *name.Entity, noun string) bool {
	for _, f := range who.Forms {
		for _, w := range f.Words {
			if w == noun || w == noun+"s" || noun == "airline" && (w == "airways" || w == "air") || noun == "court" && w == "circuit" {
				return true
			}
		}
	}
	return false
}
