package tagger

import (
	"strings"

	"synoptic/english"
)

// standIns are words that a tagger has seen, for irregular forms of verbs that it
// may not have: that of the verb of which the other is made (held for upheld), else
// one of the same place in its verb's row: took for shrank, taken for woven, lost for
// clung. What is the base too, or a noun more often, has none: burst, wound. So have
// prepositions that news has more often than the web: amid strikes.
var standIns = func() map[string]string {
	forms := [2]map[string]bool{{}, {}}
	each := func(use func(v *english.Verb, column int, form string)) {
		for verb := range english.Verbs() {
			for column, cell := range [...][]string{verb.Pasts, verb.Participles} {
				for _, form := range cell {
					use(&verb, column, form)
				}
			}
		}
	}
	each(func(v *english.Verb, column int, form string) {
		if form != v.Base {
			forms[column][form] = true
		}
	})
	out := map[string]string{}
	each(func(v *english.Verb, column int, form string) {
		if form == v.Base || things[form] {
			return
		}
		for k := 2; k+3 <= len(form); k++ {
			if forms[column][form[k:]] {
				out[form] = form[k:]
				return
			}
		}
		if out[form] != "" {
			return
		}
		switch {
		case forms[0][form] && forms[1][form]:
			out[form] = "lost"
		case column == 0:
			out[form] = "took"
		default:
			out[form] = "taken"
		}
	})
	for p := range rarePrepositions {
		out[p], out[strings.ToUpper(p[:1])+p[1:]] = "despite", "despite"
	}
	return out
}()

// rarePrepositions are words that are nothing else.
var rarePrepositions = english.Set("amid amidst atop astride")

// things are the pasts that are nouns more often.
var things = english.Set("wound ground")
