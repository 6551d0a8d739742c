package lemma

import (
	"slices"
	"strings"

	"synoptic/english"
)

// IsPast says whether a form is the past of a verb: all that end in -ed are, of
// others those whose past and participle are one.
func IsPast(verb, form string) bool {
	if v, irregular := english.Irregular(verb); irregular {
		return slices.Contains(v.Pasts, form)
	}
	return strings.HasSuffix(form, "ed")
}
