package tagger

import "synoptic/english"

// standIns are, for the irregular pasts that are made of another verb's, that
// one: upheld of held. A tagger that has not seen the word takes it for the
// other, which it has.
var standIns = func() map[string]string {
	forms := [2]map[string]bool{{}, {}}
	each := func(use func(column int, form string)) {
		for verb := range english.Verbs() {
			for column, cell := range [...][]string{verb.Pasts, verb.Participles} {
				for _, form := range cell {
					if form != verb.Base {
						use(column, form)
					}
				}
			}
		}
	}
	each(func(column int, form string) { forms[column][form] = true })
	out := map[string]string{}
	each(func(column int, form string) {
		for k := 2; k+3 <= len(form); k++ {
			if forms[column][form[k:]] {
				out[form] = form[k:]
				return
			}
		}
	})
	return out
}()
