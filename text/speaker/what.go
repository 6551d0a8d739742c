package speaker

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/outlet"
	"synoptic/text/saying"
)

// attributes says whether the quotation at unit i stands before a noun as
// what is written on a thing, or as what somebody's thing is called: “We Row”
// banners, its “we row” campaign.
func (t *sayings) attributes(i int) bool {
	if t.Quoted(i) && t.Raw(i-1) == "-" && !t.Dash(i-1) {
		return true // the Harbour TV-“row on” tape
	}
	return t.Quoted(i) && t.Fine(i+1) == "NNS" && saying.IsBearer(t.Word(i+1)) || t.Quoted(i) && t.Is(i+1, "banner", "sign", "placard", "poster")
}

// ofAnother says whether the quotation at unit i words a thing of another than
// who speaks: of one who tells why she left the club for its “we row” campaign
// the words are not hers.
func (s *speakers) ofAnother(f *frame.Frame, i int, act *said) bool {
	if f.Fine(i-1) != "PRP$" || f.Tag(i+1) != "NOUN" || act.rule == "whose promise it is" {
		return false
	}
	q := f.Quote(i)
	if q.Kind == "direct" {
		return false
	}
	owner, known := mentioned(s.reading, f.Token(i-1).Span)
	switch {
	case known:
		return owner != string(act.speaker)
	case f.Is(i-1, "its"):
		return s.is(act.speaker, "person")
	}
	return false
}

// ofLaw says whether the quotation at unit i is in the words of a law, of which
// the k-th cue only tells what is wanted of it: "promised to repeal section 4,
// which makes it unlawful to “offend”", "wants to strike the words “at night”".
func (t *sayings) ofLaw(k, i int) bool {
	c := &t.cues[k]
	if c.Family != saying.Vowing && c.Family != saying.Minding && c.Family != saying.Stance && c.Family != saying.Speech || c.Verb > i {
		return false
	}
	if t.Is(i-1, "words", "word", "phrase", "wording", "clause") {
		for j := i - 2; j > c.Verb && i-j < 6; j-- {
			if striking[t.Word(j)] {
				return true
			}
		}
	}
	if t.HoldsQuote(c.Verb, i) {
		return false
	}
	for j := c.Verb + 1; j+1 < i; j++ {
		if t.Is(j, "which", "that") && lays[t.Word(j+1)] && t.Nominal(t.beforeComma(j)) && ofRule[t.Word(t.beforeComma(j))] {
			return true
		}
	}
	return false
}

// beforeComma is the unit before unit i, a comma and what numbers a thing left
// out: the noun that a relative clause at i hangs on.
func (t *sayings) beforeComma(i int) int {
	i--
	if t.Comma(i) {
		i--
	}
	for i > 0 && (t.Tag(i) == "NUM" || t.Tag(i) == "X" || !isLetters(t.Raw(i))) {
		i--
	}
	return i
}

// isLetters says whether a word is of letters alone.
func isLetters(w string) bool {
	for _, r := range w {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') {
			return false
		}
	}
	return w != ""
}

var (
	striking = english.Set(`remove removing removed delete deleting deleted strike striking struck add adding insert inserting replace replacing repeal repealing drop dropping`)
	lays     = english.Set(`makes made bans banned prohibits prohibited forbids forbade outlaws outlawed allows allowed requires required guarantees guaranteed protects protected defines defined`)
	ofRule   = english.Set(`section sections article articles act law laws clause clauses rule rules bill amendment provision provisions statute ban order code treaty`)
)

// bears says whether a source is only what words are written on.
func bears(who string) bool {
	return saying.IsBearer(strings.ToLower(letter.LastWord(saying.Head(who))))
}

// reportsOnly says whether who spoke last is no more than reports or papers
// without a name: they do not go on speaking in the next paragraph.
func (a *loneQuote) reportsOnly() bool {
	if a.cast.has(a.last.speaker) {
		return false
	}
	noun := strings.ToLower(letter.LastWord(saying.Head(string(a.last.speaker))))
	return saying.IsDocument(noun) || noun == "reports" || noun == "media" || outlet.IsNoun(noun)
}

// ofTheTwo is the one of a family whom "the younger Mr Crane" means: a child
// that the text has named, and not the parent; nobody if it has named none.
// Without such a word it is the one with the name.
func (s *sources) ofTheTwo(w sourceWords, n *news.Name) (string, bool) {
	young := false
	for i := w.A; i < w.B && w.Token(i).Start < n.Start; i++ {
		young = young || w.Is(i, "younger")
	}
	if !young {
		return n.Name, true
	}
	for i := s.nameFrom(n.Start) - 1; i >= 0; i-- {
		other := &s.marks.Names[i]
		if other.Kind != "person" || other.Name == n.Name || strings.Contains(other.Name, " ") && letter.LastWord(other.Name) != letter.LastWord(n.Name) {
			continue
		}
		if letter.AnyWord(strings.ToLower(s.text[max(0, other.Start-youngerReach):other.Start]), relatives) {
			return other.Name, true
		}
	}
	return "", false
}

// relatives stand before the full name of whose child another is.
var relatives = english.Set(english.Kin)

// youngerReach is how many bytes before a name the word stands that tells
// whose child one is.
const youngerReach = 24
