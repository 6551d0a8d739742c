package text

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/saying"
)

// words are what a stretch of text is read as, from left to right: its tokens, and
// the quotations in it as single units. What stands at a unit is asked here.
type words struct {
	text   string
	tokens []news.Token
	quotes []news.Quote
	inName []bool // of each token, whether it stands in a name
	units  []unit
}

// unit is a token or a whole quotation.
type unit struct {
	tok   int // index into the tokens, -1 for a quotation
	quote int // index into the quotations, -1 for a token
}

// quote is the quotation at unit i, where one stands.
func (w *words) quote(i int) *news.Quote { return &w.quotes[w.units[i].quote] }

// quoted says whether unit i is a quotation.
func (w *words) quoted(i int) bool { return i >= 0 && i < len(w.units) && w.units[i].quote >= 0 }

// token is the token at unit i, an empty one where none stands.
func (w *words) token(i int) *news.Token {
	if i < 0 || i >= len(w.units) || w.units[i].tok < 0 {
		return &noToken
	}
	return &w.tokens[w.units[i].tok]
}

var noToken news.Token

// word is the word at unit i in small letters.
func (w *words) word(i int) string {
	t := w.token(i)
	if t == &noToken {
		return ""
	}
	return strings.ToLower(t.In(w.text))
}

// raw is the word at unit i as it stands.
func (w *words) raw(i int) string {
	t := w.token(i)
	if t == &noToken {
		return ""
	}
	return t.In(w.text)
}

// is says whether the word at unit i is one of those, in letters of any size.
func (w *words) is(i int, words ...string) bool {
	own := w.raw(i)
	for _, x := range words {
		if len(own) == len(x) && strings.EqualFold(own, x) {
			return true
		}
	}
	return false
}

// tag is the part of speech of unit i; a verb inside a name is none.
func (w *words) tag(i int) string {
	t := w.token(i)
	switch {
	case t.Tag != "VERB" && t.Tag != "ADV":
	case w.inName[w.units[i].tok]:
		return "PROPN"
	case w.is(i, "think") && w.is(i+1, "tank", "tanks"):
		return "NOUN"
	}
	return t.Tag
}

// fine is the tag of unit i in the Penn Treebank.
func (w *words) fine(i int) string { return w.token(i).Fine }

func (w *words) comma(i int) bool { return w.raw(i) == "," }

// dash says whether unit i is a dash, or a hyphen between spaces.
func (w *words) dash(i int) bool {
	switch w.raw(i) {
	case "—", "–", "―", "--":
		return true
	case "-":
		// a hyphen touches its words
		at := w.token(i).Span
		return at.Start > 0 && w.text[at.Start-1] == ' ' && at.End < len(w.text) && w.text[at.End] == ' '
	}
	return false
}

// nominal says whether unit i can end a noun phrase.
func (w *words) nominal(i int) bool {
	switch w.tag(i) {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	case "SYM", "X":
		return true
	}
	if w.tag(i) == "ADJ" && w.is(i, "general", "elect", "designate") {
		return w.tag(i-1) == "NOUN" || w.raw(i-1) == "-" // "the attorney general"
	}
	return w.tag(i) == "DET" && w.is(i, "some", "many", "both", "others", "another", "this", "that", "these", "those", "all") ||
		w.tag(i) == "ADJ" && w.is(i, "many", "others", "several", "most", "few")
}

// finite says whether unit i is a finite verb or an auxiliary that is; a word
// inside a name is none, whatever it looks like: the Ways and Means Committee.
func (w *words) finite(i int) bool {
	if tag := w.tag(i); tag == "PROPN" || tag == "NOUN" {
		return false
	}
	switch w.fine(i) {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// named says whether unit i stands in a name.
func (w *words) named(i int) bool {
	return i < len(w.units) && w.units[i].tok >= 0 && w.inName[w.units[i].tok]
}

// span is the bytes of units a to b, b left out.
func (w *words) span(a, b int) news.Span {
	return news.Span{Start: w.start(a), End: w.end(b - 1)}
}

// start is where unit i begins, with the mark that opens it.
func (w *words) start(i int) int {
	if w.quoted(i) {
		return openMark(w.text, w.quote(i).Start)
	}
	return w.token(i).Start
}

// end is where unit i ends, with the mark that closes it.
func (w *words) end(i int) int {
	if w.quoted(i) {
		return closeMark(w.text, w.quote(i).End)
	}
	return w.token(i).End
}

// utterance says whether unit i is a quotation that speaks by itself.
func (w *words) utterance(i int) bool {
	return w.quoted(i) && w.quote(i).Kind == "direct"
}

// holdsQuote says whether a quotation stands among units a to b.
func (w *words) holdsQuote(a, b int) bool {
	for i := a; i < b; i++ {
		if w.quoted(i) {
			return true
		}
	}
	return false
}

// hasFinite says whether a finite verb stands among units a to b.
func (w *words) hasFinite(a, b int) bool {
	for i := a; i < b; i++ {
		if w.finite(i) {
			return true
		}
	}
	return false
}

// all is the whole of the words.
func (w *words) all() passage { return passage{0, len(w.units)} }

// onlyQuotes says whether nothing but quotations and signs stand in r.
func (w *words) onlyQuotes(r passage) bool {
	for i := r.a; i < r.b; i++ {
		if !w.quoted(i) && w.tag(i) != "PUNCT" {
			return false
		}
	}
	return true
}

// trimmed drops commas and stops at both ends of a passage.
func (w *words) trimmed(r passage) passage {
	for r.a < r.b && w.tag(r.a) == "PUNCT" && w.raw(r.a) != "(" && w.raw(r.a) != "$" {
		r.a++
	}
	for r.b > r.a && w.tag(r.b-1) == "PUNCT" && w.raw(r.b-1) != ")" {
		r.b--
	}
	return r
}

// isBe says whether unit i is a form of "be".
func (w *words) isBe(i int) bool {
	return w.is(i, "is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m")
}

// timeWord says whether unit i is a day, a month or a word like "today".
func (w *words) timeWord(i int) bool {
	word := w.raw(i)
	if word == "" {
		return false
	}
	return weekdays[word] || monthNames[word] && w.tag(i) != "AUX" || timeWords[word]
}

var (
	weekdays   = english.Set(english.Weekdays)
	monthNames = english.Set(english.Months, english.MonthsCut)
)

var timeWords = english.Set(english.Todays, `Today Yesterday Tomorrow Tonight`, english.With(".", english.MonthsPress),
	english.With(".", english.WeekdaysShort), english.With(".", english.WeekdaysPress), english.DayParts, english.ClockPoints,
	`weekend week month year years months weeks days day hours minutes`)

// verbFamily is the family of the verb at unit i, with how many units its
// words take.
func (w *words) verbFamily(i int) (saying.Family, int) {
	verb := w.word(i)
	if saying.TakesParticle(verb) && i+1 < len(w.units) {
		if fam := saying.FamilyOf(verb + " " + w.word(i+1)); fam != 0 {
			return fam, 2
		}
	}
	return saying.FamilyOf(verb), 1
}

// someone says whether unit i means one or several who may do a thing: a pronoun,
// a name, a word for people.
func (w *words) someone(i int) bool {
	return w.tag(i) == "PRON" || w.tag(i) == "PROPN" || saying.MaySpeak(w.word(i))
}
