package frame

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/quote"
	"synoptic/text/saying"
)

// Words are what a stretch of text is read as, from left to right: its tokens, and
// the quotations in it as single units. What stands at a unit is asked here.
type Words struct {
	Text   string       // of the whole report, into which all spans point
	Tokens []news.Token // those of the whole text
	quotes []news.Quote
	inName []bool // of each token, whether it stands in a name
	Units  []Unit // in order of place
}

// Unit is a token or a whole quotation.
type Unit struct {
	Tok   int // index into the tokens, -1 for a quotation
	Quote int // index into the quotations, -1 for a token
}

// Quote is the quotation at unit i, where one stands.
func (w *Words) Quote(i int) *news.Quote { return &w.quotes[w.Units[i].Quote] }

// Quoted says whether unit i is a quotation.
func (w *Words) Quoted(i int) bool { return i >= 0 && i < len(w.Units) && w.Units[i].Quote >= 0 }

// Token is the token at unit i, an empty one where none stands.
func (w *Words) Token(i int) *news.Token {
	if i < 0 || i >= len(w.Units) || w.Units[i].Tok < 0 {
		return &noToken
	}
	return &w.Tokens[w.Units[i].Tok]
}

var noToken news.Token

// Word is the word at unit i in small letters.
func (w *Words) Word(i int) string {
	t := w.Token(i)
	if t == &noToken {
		return ""
	}
	return strings.ToLower(t.In(w.Text))
}

// Raw is the word at unit i as it stands.
func (w *Words) Raw(i int) string {
	t := w.Token(i)
	if t == &noToken {
		return ""
	}
	return t.In(w.Text)
}

// Is says whether the word at unit i is one of those, in letters of any size.
func (w *Words) Is(i int, words ...string) bool {
	own := w.Raw(i)
	for _, x := range words {
		if len(own) == len(x) && strings.EqualFold(own, x) {
			return true
		}
	}
	return false
}

// Tag is the part of speech of unit i, as Universal Dependencies calls it; a verb inside a name is none.
func (w *Words) Tag(i int) string {
	t := w.Token(i)
	switch {
	case t.Tag != "VERB" && t.Tag != "ADV":
	case w.inName[w.Units[i].Tok]:
		return "PROPN"
	case w.Is(i, "think") && w.Is(i+1, "tank", "tanks"):
		return "NOUN"
	}
	return t.Tag
}

// Fine is the tag of unit i in the Penn Treebank.
func (w *Words) Fine(i int) string { return w.Token(i).Fine }

// Comma says whether unit i is a comma.
func (w *Words) Comma(i int) bool { return w.Raw(i) == "," }

// Dash says whether unit i is a dash, or a hyphen between spaces.
func (w *Words) Dash(i int) bool {
	switch w.Raw(i) {
	case "—", "–", "―", "--":
		return true
	case "-":
		// a hyphen touches its words
		at := w.Token(i).Span
		return at.Start > 0 && w.Text[at.Start-1] == ' ' && at.End < len(w.Text) && w.Text[at.End] == ' '
	}
	return false
}

// Nominal says whether unit i can end a noun phrase.
func (w *Words) Nominal(i int) bool {
	switch w.Tag(i) {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	case "SYM", "X":
		return true
	}
	if w.Tag(i) == "ADJ" && w.Is(i, "general", "elect", "designate") {
		return w.Tag(i-1) == "NOUN" || w.Raw(i-1) == "-" // "the attorney general"
	}
	return w.Tag(i) == "DET" && w.Is(i, "some", "many", "both", "others", "another", "this", "that", "these", "those", "all") ||
		w.Tag(i) == "ADJ" && w.Is(i, "many", "others", "several", "most", "few")
}

// Finite says whether unit i is a finite verb or an auxiliary that is; a word
// inside a name is none, whatever it looks like: the Ways and Means Committee.
func (w *Words) Finite(i int) bool {
	if tag := w.Tag(i); tag == "PROPN" || tag == "NOUN" {
		return false
	}
	switch w.Fine(i) {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// Named says whether unit i stands in a name.
func (w *Words) Named(i int) bool {
	return i < len(w.Units) && w.Units[i].Tok >= 0 && w.inName[w.Units[i].Tok]
}

// Span is the bytes of units a to b, b left out.
func (w *Words) Span(a, b int) news.Span {
	return news.Span{Start: w.Start(a), End: w.End(b - 1)}
}

// Start is where unit i begins, with the mark that opens it.
func (w *Words) Start(i int) int {
	if w.Quoted(i) {
		return quote.OpenMark(w.Text, w.Quote(i).Start)
	}
	return w.Token(i).Start
}

// End is where unit i ends, with the mark that closes it.
func (w *Words) End(i int) int {
	if w.Quoted(i) {
		return quote.CloseMark(w.Text, w.Quote(i).End)
	}
	return w.Token(i).End
}

// Utterance says whether unit i is a quotation that speaks by itself.
func (w *Words) Utterance(i int) bool {
	return w.Quoted(i) && w.Quote(i).Kind == "direct"
}

// StopsAtEnd says whether the quotation at unit i ends in a comma or in the stop of a
// sentence.
func (w *Words) StopsAtEnd(i int) bool {
	words := w.Quote(i).In(w.Text)
	switch words[len(words)-1] {
	case ',', '.', '!', '?':
		return true
	}
	return false
}

// HoldsQuote says whether a quotation stands among units a to b.
func (w *Words) HoldsQuote(a, b int) bool {
	for i := a; i < b; i++ {
		if w.Quoted(i) {
			return true
		}
	}
	return false
}

// HasFinite says whether a finite verb stands among units a to b.
func (w *Words) HasFinite(a, b int) bool {
	for i := a; i < b; i++ {
		if w.Finite(i) {
			return true
		}
	}
	return false
}

// All is the whole of the words.
func (w *Words) All() Passage { return Passage{0, len(w.Units)} }

// OnlyQuotes says whether nothing but quotations and signs stand in r.
func (w *Words) OnlyQuotes(r Passage) bool {
	for i := r.A; i < r.B; i++ {
		if !w.Quoted(i) && w.Tag(i) != "PUNCT" {
			return false
		}
	}
	return true
}

// Trimmed drops commas and stops at both ends of a passage.
func (w *Words) Trimmed(r Passage) Passage {
	for r.A < r.B && w.Tag(r.A) == "PUNCT" && w.Raw(r.A) != "(" && w.Raw(r.A) != "$" {
		r.A++
	}
	for r.B > r.A && w.Tag(r.B-1) == "PUNCT" && w.Raw(r.B-1) != ")" {
		r.B--
	}
	return r
}

// IsBe says whether unit i is a form of "be".
func (w *Words) IsBe(i int) bool {
	return w.Is(i, "is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m")
}

// TimeWord says whether unit i is a day, a month or a word like "today".
func (w *Words) TimeWord(i int) bool {
	word := w.Raw(i)
	if word == "" {
		return false
	}
	return weekdays[word] || monthNames[word] && w.Tag(i) != "AUX" || timeWords[word]
}

// DayOrMonth says whether unit i is the name of a day of the week or of a month.
func (w *Words) DayOrMonth(i int) bool {
	word := w.Raw(i)
	return weekdays[word] || monthNames[word]
}

// MeasuresTime says whether unit i, whatever its capitals, is a word for a length of
// time or a part of the day: "Minutes".
func (w *Words) MeasuresTime(i int) bool { return timeWords[w.Word(i)] }

var (
	weekdays   = english.Set(english.Weekdays)
	monthNames = english.Set(english.Months, english.MonthsCut)
)

var timeWords = english.Set(english.Todays, `Today Yesterday Tomorrow Tonight`, english.With(".", english.MonthsPress),
	english.With(".", english.WeekdaysShort), english.With(".", english.WeekdaysPress), english.DayParts, english.ClockPoints,
	`weekend week month year years months weeks days day hours minutes`)

// VerbFamily is the family of the verb at unit i, with how many units its
// words take.
func (w *Words) VerbFamily(i int) (saying.Family, int) {
	verb := w.Word(i)
	if saying.TakesParticle(verb) && i+1 < len(w.Units) {
		if fam := saying.FamilyOf(verb + " " + w.Word(i+1)); fam != 0 {
			return fam, 2
		}
	}
	return saying.FamilyOf(verb), 1
}

// Someone says whether unit i means one or several who may do a thing: a pronoun,
// a name, a word for people.
func (w *Words) Someone(i int) bool {
	return w.Tag(i) == "PRON" || w.Tag(i) == "PROPN" || saying.MaySpeak(w.Word(i))
}
