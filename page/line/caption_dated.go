package line

import (
	"strings"
	"sync"

	"synoptic/english"
	"synoptic/page/word"
)

// datesPicture says whether a line is one sentence in the present that ends in
// a place and a whole date without a preposition, as agencies write under pictures: "The
// mayor waves as she arrives in Tollen, Norvia, March 3, 2031."
func (l *Line) datesPicture(all string) bool {
	n := len(l.Words)
	if n < shortestPictured || n > longestPictured || !l.ends(".") {
		return false
	}
	month, day, year := &l.Words[n-3], &l.Words[n-2], &l.Words[n-1]
	if !pictureMonths[month.Low] || day.After != ',' || !day.Num || !year.Num || len(year.Low) != 4 || !l.Words[n-4].Cap {
		return false
	}
	if body := all[l.Start:month.Start]; strings.ContainsAny(body, "“\"") || strings.Contains(body, ". ") {
		return false
	}
	return present(l.Words[1 : n-3])
}

const shortestPictured, longestPictured = 8, 40

var (
	pictureMonths = english.Set(english.Small(english.Months), english.Small(english.MonthsPress))
	pastAlways    = english.Set("was were had did said been")
)

// present says whether words hold one that may be a verb in the present, and
// none that is a past.
func present(words []word.Word) bool {
	now := false
	for i := range words {
		w := words[i].Low
		switch {
		case words[i].Cap:
		case pastAlways[w] || pastForms()[w]:
			return false
		case strings.HasSuffix(w, "ed") && i > 0 && words[i-1].Cap:
			return false
		case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "are":
			now = true
		}
	}
	return now
}

// pastForms are the pasts of irregular verbs that look like no other form.
var pastForms = sync.OnceValue(func() map[string]bool {
	forms := map[string]bool{}
	for v := range english.Verbs() {
		for _, past := range v.Pasts {
			forms[past] = forms[past] || past != v.Base
		}
	}
	return forms
})
