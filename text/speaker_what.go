package text

import (
	"strings"

	"synoptic/news"

	"synoptic/english"
)

// complement says whether the quotation at unit i ends the content of the n-th
// cue as what it calls something, and the clause that seems to hold it is of
// that something: "called the argument that the court erred “well taken”".
func (f *frame) complement(cues []cue, n, i int) bool {
	c := &cues[n]
	if c.family != naming || !c.right.holds(i) || i+1 < c.right.b && !f.stopsAt(i+1) {
		return false
	}
	if f.is(i-1, "a", "an") {
		i--
	}
	switch f.tag(i - 1) {
	case "NOUN", "PROPN", "PRON":
		return true
	}
	return false
}

// calledBy is the cue of a quotation at unit i that the k-th seems to hold: the
// one of naming around it, where the words are what it calls something.
func (f *frame) calledBy(cues []cue, k, i int) int {
	if cues[k].rule != "noun of saying" && !f.is(cues[k].source.a, "who") {
		return k
	}
	for n := range cues {
		if n != k && cues[n].right.holds(cues[k].verb) && f.complement(cues, n, i) {
			return n
		}
	}
	return k
}

// attributes says whether the quotation at unit i stands before a noun as
// what is written on a thing, or as what somebody's thing is called: “We Row”
// banners, its “we row” campaign.
func (f *frame) attributes(i int) bool {
	if f.quoted(i) && f.raw(i-1) == "-" && !f.dash(i-1) {
		return true // the Harbour TV-“row on” tape
	}
	return f.quoted(i) && f.fine(i+1) == "NNS" && bearers[f.word(i+1)] || f.quoted(i) && f.is(i+1, "banner", "sign", "placard", "poster")
}

// bearers are things that words are written on: what stands there nobody says.
var bearers = english.Set(`sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts sticker stickers
	billboard billboards hat hats cap caps plaque plaques graffiti`)

// ofAnother says whether the quotation at unit i words a thing of another than
// who speaks: of one who tells why she left the club for its “we row” campaign
// the words are not hers.
func (s *speakers) ofAnother(f *frame, i int, act *said) bool {
	if f.fine(i-1) != "PRP$" || f.tag(i+1) != "NOUN" || act.rule == "whose promise it is" {
		return false
	}
	q := f.quote(i)
	if q.Kind == "direct" {
		return false
	}
	owner, known := mentioned(s.doc, f.token(i-1).Span)
	switch {
	case known:
		return owner != string(act.speaker)
	case f.is(i-1, "its"):
		return s.is(act.speaker, "person")
	}
	return false
}

// ofLaw says whether the quotation at unit i is in the words of a law, of which
// the cue only tells what is wanted of it: "promised to repeal section 4, which
// makes it unlawful to “offend”", "wants to strike the words “at night”".
func (f *frame) ofLaw(c *cue, i int) bool {
	if c.family != vowing && c.family != minding && c.family != stance && c.family != speech || c.verb > i {
		return false
	}
	if f.is(i-1, "words", "word", "phrase", "wording", "clause") {
		for j := i - 2; j > c.verb && i-j < 6; j-- {
			if striking[f.word(j)] {
				return true
			}
		}
	}
	if f.holdsQuote(c.verb, i) {
		return false
	}
	for j := c.verb + 1; j+1 < i; j++ {
		if f.is(j, "which", "that") && lays[f.word(j+1)] && f.nominal(f.beforeComma(j)) && ofRule[f.word(f.beforeComma(j))] {
			return true
		}
	}
	return false
}

// beforeComma is the unit before unit i, a comma and what numbers a thing left
// out: the noun that a relative clause at i hangs on.
func (f *frame) beforeComma(i int) int {
	i--
	if f.comma(i) {
		i--
	}
	for i > 0 && (f.tag(i) == "NUM" || f.tag(i) == "X" || !isLetters(f.raw(i))) {
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
	return bearers[strings.ToLower(lastWord(head(who)))]
}

// reportsOnly says whether who spoke last is no more than reports or papers
// without a name: they do not go on speaking in the next paragraph.
func (a *loneQuote) reportsOnly() bool {
	if a.cast.has(a.last.speaker) {
		return false
	}
	noun := strings.ToLower(lastWord(head(string(a.last.speaker))))
	return documentNouns[noun] || noun == "reports" || noun == "media" || outletNouns[noun]
}

// ofTheTwo is the one of a family whom "the younger Mr Crane" means: a child
// that the text has named, and not the parent; nobody if it has named none.
// Without such a word it is the one with the name.
func (s *sources) ofTheTwo(f *frame, core passage, n *news.Name) (string, bool) {
	young := false
	for i := core.a; i < core.b && f.token(i).Start < n.Start; i++ {
		young = young || f.is(i, "younger")
	}
	if !young {
		return n.Name, true
	}
	for i := s.nameFrom(n.Start) - 1; i >= 0; i-- {
		other := &s.marks.Names[i]
		if other.Kind != "person" || other.Name == n.Name || strings.Contains(other.Name, " ") && lastWord(other.Name) != lastWord(n.Name) {
			continue
		}
		if anyWord(strings.ToLower(s.text[max(0, other.Start-youngerReach):other.Start]), kinWords) {
			return other.Name, true
		}
	}
	return "", false
}

// youngerReach is how many bytes before a name the word stands that tells
// whose child one is.
const youngerReach = 24
