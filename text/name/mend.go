package name

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// A mending is a sure rule about the ends or the kind of a name that the
// model found. Mend changes the name and says whether it did; a name of no
// bytes is dropped. An example is a text in which [ ] mark the name before,
// and what becomes of it, with its kind.
type mending struct {
	rule    string
	meaning string
	mend    func(text string, n *news.Name) bool
	before  string // "kind: text with [name]"
	after   string // "kind: name"
}

// mendings in the order in which they are tried; all that hold are done.
var mendings = []mending{
	{
		"possessive", "a final 's is no part of a name", cutPossessive,
		"person: It was [Velka's] idea.", "person: Velka",
	},
	{
		"stops", "signs at the ends are no part of a name", cutSigns,
		`person: "[Ilva Orm," ] she wrote.`, "person: Ilva Orm",
	},
	{
		"of", "a name that ends in a joining word goes on with the name behind it or ends before it", mendJoint,
		"place: Ships left the [Horn of] Velka.", "place: Horn of Velka",
	},
	{
		"rank", "a rank behind Mr, Mrs or Dr names nobody", dropRank,
		"organisation: Then Mr [Justice] Lund spoke.", ": ",
	},
	{
		"titled", "what stands after Mr, Mrs or Dr is a person", isTitled,
		"place: She asked Mr. [Lund] about it.", "person: Lund",
	},
	{
		"title", "a title before a person's name is no part of it", cutTitle,
		"person: Then [Prime Minister Ilva Orm] left.", "person: Ilva Orm",
	},
	{
		"office", "Puerto Rico Gov.: whose office a title is goes with it", cutOffice,
		"person: Then [Puerto Rico Gov. Ilva Orm] left.", "person: Ilva Orm",
	},
	{
		"hyphen", "a name of a person goes on over a hyphen", joinHyphen,
		"person: Asked about it, [Tomas Berg]-Lund smiled.", "person: Tomas Berg-Lund",
	},
	{
		"article", "the article belongs to the name of an outlet that has one", addArticle,
		"organisation: He told The [Wall Street Journal] so.", "organisation: The Wall Street Journal",
	},
	{
		"people", "an adjective or noun of a country or people is no place, body or person", notPeople,
		"place: A [Mexican] court ruled.", "other: Mexican",
	},
	{
		"known place", "the name of a country or of a city of several words is no person", isKnownPlace,
		"person: Loans to [Sri Lanka] fell.", "place: Sri Lanka",
	},
	{
		"common letters", "letters that stand for a common word name nothing", isCommonLetters,
		"organisation: The share of [GDP] fell.", "other: GDP",
	},
	{
		"currency", "letters before a sign of money are a currency", isCurrency,
		"place: It cost [US]$300.", ": ",
	},
	{
		"the title", "a title behind the article names nobody", isTheTitle,
		"person: Soon the [King] arrived.", ": ",
	},
	{
		"body word", "a name that ends in a word for a body is one", endsInBody,
		"person: It was made by [Velka Broadcasting] in May.", "organisation: Velka Broadcasting",
	},
	{
		"bare noun", "the Government, the Kingdom: a common noun with a capital names nothing by itself", isBareNoun,
		"organisation: Then the [Government] fell.", ": ",
	},
	{
		"in", "what one is in is no person", isInside,
		"person: Rain fell in [Velkagrad] all day.", "place: Velkagrad",
	},
	{
		"bare title", "a title alone names nobody", notTitle,
		"person: The [Prime Minister] left.", ": ",
	},
	{
		"calendar", "days and months are no names", notCalendar,
		"person: On [Tuesday] it rained.", ": ",
	},
}

// mend applies the rules to every name and drops those that are none.
func (r *Reading) mend(names []news.Name) []news.Name {
	kept := names[:0]
	end := 0
	for _, n := range names {
		for _, m := range mendings {
			if m.mend(r.text, &n) {
				n.Rule = m.rule
			}
		}
		if n.Len() <= 0 || n.Start < end {
			continue
		}
		end = n.End
		kept = append(kept, n)
	}
	return kept
}

func cutPossessive(text string, n *news.Name) bool {
	s := n.In(text)
	for _, tail := range [...]string{"'s", "’s", "'S", "’S"} {
		if strings.HasSuffix(s, tail) && len(s) > len(tail)+1 {
			n.End -= len(tail)
			return true
		}
	}
	return false
}

const edgeSigns = " ,;:!?\"“”‘’'()[]{}/–—*_|"

func cutSigns(text string, n *news.Name) bool {
	s := n.In(text)
	left := strings.TrimLeft(s, edgeSigns)
	n.Start += len(s) - len(left)
	n.End = n.Start + len(strings.TrimRight(left, edgeSigns))
	return len(left) != len(s) || n.Len() != len(s)
}

// mendJoint looks at a name that ends in "of", "and", "the": with a capital
// behind, the name goes on to the end of that word.
func mendJoint(text string, n *news.Name) bool {
	s := n.In(text)
	space := strings.LastIndexByte(s, ' ')
	if space < 0 || !joiningEnds[s[space+1:]] {
		return false
	}
	rest := strings.TrimPrefix(text[n.End:], " the")
	end := letter.WordLen(strings.TrimPrefix(rest, " "))
	if len(rest) > 1 && rest[0] == ' ' && end > 0 && letter.UpperAt(rest[1:]) {
		n.End = len(text) - len(rest) + 1 + end
		return true
	}
	n.End = n.Start + space
	return true
}

var joiningEnds = english.Set("of and the for de del")

// cutTitle cuts the longest titles off the front while a name is left.
func cutTitle(text string, n *news.Name) bool {
	if n.Kind != "person" {
		return false
	}
	cut := false
	for {
		s := n.In(text)
		end := titleEnd(s)
		if end == 0 || end >= len(s) {
			return cut
		}
		n.Start += end
		cut = true
	}
}

func cutOffice(text string, n *news.Name) bool {
	if n.Kind != "person" {
		return false
	}
	s := n.In(text)
	for at := 0; at < len(s); at++ {
		if s[at] != ' ' {
			continue
		}
		if _, known := gazetteer.Place(s[:at]); !known {
			continue
		}
		if end := titleEnd(s[at+1:]); end > 0 && strings.Contains(s[at+1+end:], " ") {
			n.Start += at + 1 + end
			return true
		}
	}
	return false
}

// titleEnd is the length of the title, with the space after it, that s
// begins with; 0 if it begins with none.
func titleEnd(s string) int {
	best := 0
	for at, words := 0, 0; at < len(s) && words < 4; words++ {
		next := strings.IndexByte(s[at:], ' ')
		if next < 0 {
			break
		}
		at += next
		e, ok := gazetteer.Find(strings.TrimPrefix(strings.TrimPrefix(s[:at], "ex-"), "Ex-"))
		if ok && e.Is(gazetteer.Honour) && !e.Is(gazetteer.Given) {
			best = at + 1
		}
		if !ok {
			break
		}
		at++
	}
	return max(best, callingEnd(s))
}

// callings are words of party or calling that headlines and captions set
// right before a full name.
var callings = english.Set("Democrat Republican Anchor Host Minority Majority Whip Columnist Correspondent Commentator")

// callingEnd is the length of the callings s begins with, if a full name
// follows.
func callingEnd(s string) int {
	at := 0
	for {
		word, rest, more := strings.Cut(s[at:], " ")
		if !more || !callings[word] || !strings.Contains(rest, " ") {
			return at
		}
		at += len(word) + 1
	}
}

// dropRank leaves the rank out of Mr Justice Orm, and what reading took for a
// name of the rank alone.
func dropRank(text string, n *news.Name) bool {
	first, rest, _ := strings.Cut(n.In(text), " ")
	switch {
	case personalTitle(first) && ranks[rest]:
		n.End = n.Start
	case ranks[first] && personalTitle(wordEnding(text, n.Start)):
		n.Kind, n.Start = "person", min(n.End, n.Start+len(first)+1)
	default:
		return false
	}
	return true
}

func isTitled(text string, n *news.Name) bool {
	first, _, more := strings.Cut(n.In(text), " ")
	if n.Kind == "person" || !personalTitle(wordEnding(text, n.Start)) && !(more && personalTitle(first)) {
		return false
	}
	n.Kind = "person"
	return true
}

// ranks are words that go on a title: Mr Justice Orm, Madam President Venn.
var ranks = english.Set("Justice President Speaker Chairman Registrar Recorder")

// personalTitle says whether only people bear the title.
func personalTitle(word string) bool {
	f, ok := gazetteer.Title(word)
	return ok && letter.UpperAt(word) && (f.Class == "honorific" || word == "Dr." || word == "Dr")
}

func joinHyphen(text string, n *news.Name) bool {
	if n.Kind != "person" {
		return false
	}
	rest := text[n.End:]
	if len(rest) > 1 && rest[0] == '-' && letter.LetterAt(rest[1:]) {
		end := letter.WordLen(rest[1:])
		n.End += 1 + end
		return true
	}
	before := text[:n.Start]
	if k := strings.LastIndexAny(before, " \n\"“("); len(before) > 2 && before[len(before)-1] == '-' && len(before)-1-k > 1 {
		if word := before[k+1 : len(before)-1]; letter.WordLen(word) == len(word) && len(word) < 20 && (letter.UpperAt(word) || particles[word]) {
			n.Start = k + 1
			return true
		}
	}
	return false
}

func addArticle(text string, n *news.Name) bool {
	if n.Kind != "organisation" || n.Start < 4 || text[n.Start-4:n.Start] != "The " {
		return false
	}
	canonical, ok := gazetteer.Media(n.In(text))
	if ok = ok && strings.HasPrefix(canonical, "The "); ok {
		n.Start -= 4
	}
	return ok
}

func notPeople(text string, n *news.Name) bool {
	if n.Kind == "other" {
		return false
	}
	e, ok := gazetteer.Find(n.In(text))
	if !ok || !e.Is(gazetteer.National|gazetteer.People) || e.Is(gazetteer.Nation|gazetteer.Given|gazetteer.Surname|gazetteer.Press|gazetteer.Body|gazetteer.Region) {
		return false
	}
	n.Kind = "other"
	return true
}

func isKnownPlace(text string, n *news.Name) bool {
	if n.Kind != "person" {
		return false
	}
	p, ok := gazetteer.Place(n.In(text))
	if !ok || p.Kind == gazetteer.Region || p.Kind == gazetteer.City && (p.Population < 200000 || !strings.Contains(n.In(text), " ")) {
		return false
	}
	e, _ := gazetteer.Find(n.In(text))
	if e.Is(gazetteer.Given | gazetteer.Surname) {
		return false
	}
	n.Kind = "place"
	return true
}

func isCommonLetters(text string, n *news.Name) bool {
	s := n.In(text)
	if n.Kind == "other" || len(s) > 6 || !letter.UpperAt(s) || gazetteer.Key(s) == gazetteer.Fold(s) && s != "MoU" {
		return false
	}
	e, ok := gazetteer.Find(s)
	if !ok || !e.Is(gazetteer.CommonWord) || e.Is(gazetteer.Nation|gazetteer.Body|gazetteer.Press) {
		return false
	}
	n.Kind = "other"
	return true
}

func isCurrency(text string, n *news.Name) bool {
	if n.End >= len(text) || text[n.End] != '$' || n.Len() > 3 {
		return false
	}
	n.End = n.Start
	return true
}

func isTheTitle(text string, n *news.Name) bool {
	if n.Kind == "place" || !strings.EqualFold(wordEnding(text, n.Start), "the") {
		return false
	}
	f, ok := gazetteer.Title(n.In(text))
	if !ok || f.Class == "honorific" {
		return false
	}
	n.End = n.Start
	return true
}

func endsInBody(text string, n *news.Name) bool {
	s := n.In(text)
	space := strings.LastIndexByte(s, ' ')
	if n.Kind != "person" || space < 0 {
		return false
	}
	e, ok := gazetteer.Find(s[space+1:])
	if !ok || !e.Is(gazetteer.BodyWord) || e.Is(gazetteer.Given|gazetteer.Surname|gazetteer.Honour) {
		return false
	}
	n.Kind = "organisation"
	return true
}

func isBareNoun(text string, n *news.Name) bool {
	if !bareNouns[n.In(text)] {
		return false
	}
	n.End = n.Start
	return true
}

var bareNouns = english.Set("Government Kingdom State City Republic Party Nation Crown Union Agency Company")

func isInside(text string, n *news.Name) bool {
	if n.Kind != "person" || wordEnding(text, n.Start) != "in" {
		return false
	}
	rest := text[n.End:]
	if strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’") {
		return false
	}
	e, _ := gazetteer.Find(n.In(text))
	if strings.Contains(n.In(text), " ") || e.Is(gazetteer.Surname|gazetteer.Given) && !e.Is(gazetteer.City|gazetteer.Region|gazetteer.State|gazetteer.Nation) {
		return false
	}
	n.Kind = "place"
	return true
}

func notTitle(text string, n *news.Name) bool {
	if n.Kind == "place" {
		return false
	}
	e, ok := gazetteer.Find(n.In(text))
	if ok && e.Is(gazetteer.Honour) && !e.Is(gazetteer.Given|gazetteer.Surname|gazetteer.City|gazetteer.Body|gazetteer.Press) {
		n.End = n.Start
	}
	return n.Len() == 0
}

func notCalendar(text string, n *news.Name) bool {
	e, ok := gazetteer.Find(n.In(text))
	if ok && n.Kind != "other" && e.Is(gazetteer.Calendar) && !e.Is(gazetteer.Given|gazetteer.Surname) {
		n.End = n.Start
	}
	return n.Len() == 0
}
