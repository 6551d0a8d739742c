package saying

import (
	"slices"
	"strings"

	"synoptic/english"
)

// doubled verbs repeat their last letter: "admitted", "quipping".
var doubled = english.Set(`admit quip rip slam plan brag blog blur beg refer sob dub swear commit chat blur sum rap snap text_ hint_ regret tip hit`)

// inflected lists the forms of a verb, the infinitive first.
func inflected(base string) []string {
	last := base[len(base)-1]
	stem := base
	switch {
	case doubled[base]:
		stem = base + string(last)
	case last == 'e' && base != "see" && base != "foresee" && base != "agree" && base != "disagree" && base != "decree":
		stem = base[:len(base)-1]
	}
	third := base + "s"
	switch {
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "x"):
		third = base + "es"
	case last == 'y' && !strings.ContainsRune("aeou", rune(base[len(base)-2])):
		third = base[:len(base)-1] + "ies"
	}
	past := stem + "ed"
	if last == 'y' && third != base+"s" {
		past = base[:len(base)-1] + "ied"
	}
	if last == 'e' {
		past = base + "d"
	}
	forms := []string{base, third, stem + "ing"}
	if verb, ok := english.Irregular(base); ok {
		return slices.Concat(forms, verb.Pasts, verb.Participles)
	}
	return append(forms, past)
}
