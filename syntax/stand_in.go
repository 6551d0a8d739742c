package syntax

import "strings"

// standIns are, for the irregular pasts that are made of another verb's, that
// one: upheld of held. A tagger that has not seen the word takes it for the
// other, which it has.
var standIns = func() map[string]string {
	forms := [2]map[string]bool{{}, {}}
	each := func(use func(column int, form string)) {
		for row := range strings.FieldsFuncSeq(irregular, func(r rune) bool { return r == '|' || r == '\n' }) {
			cells := strings.Fields(row)
			for k, cell := range cells[1:] {
				for form := range strings.SplitSeq(cell, "/") {
					if form != cells[0] {
						use(k, form)
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
