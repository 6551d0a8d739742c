package credit

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/mention"
	"synoptic/text/name"
	"synoptic/text/saying"
)

// source is the name that stands for a speaker, and whether it is unnamed: a
// body stands for those who speak for it.
func (c *crediting) source(u *utterance) (name string, unnamed bool) {
	speaker := string(u.Speaker)
	if speaker == "" || times[strings.ToLower(speaker)] || c.placed(speaker) && !governs(u.Source.In(c.text)) {
		return "", false
	}
	words := u.Source.In(c.text)
	if strings.HasPrefix(words, "what ") {
		return "", false // "what they called a rule"
	}
	if vague[strings.ToLower(words)] && (c.kinds[speaker] != "person" || !personal[strings.ToLower(words)]) {
		return "", false
	}
	if body := spokenFor(&c.press, *u.Source); body != "" {
		c.standFor(u, body)
		return body, false
	}
	if body := c.voices[speaker]; body != "" {
		return body, false
	}
	for i := c.press.NameFrom(u.Source.Start); i < len(c.marks.Names) && c.marks.Names[i].Start < u.Source.End; i++ {
		n := c.marks.Names[i]
		if inCase(c.text, n.Span) {
			return "", false
		}
		if n.Name == speaker {
			return speaker, false
		}
	}
	return c.withoutName(u, speaker, words)
}

// withoutName is the source where its words do not hold the name of who
// speaks: one named before, a body they speak for, or words that say who it is.
func (c *crediting) withoutName(u *utterance, speaker, words string) (who string, unnamed bool) {
	if c.kinds[speaker] != "" {
		return speaker, false // a pronoun or title, resolved
	}
	for i := c.press.NameFrom(u.Source.Start); i < len(c.marks.Names) && c.marks.Names[i].End <= u.Source.End; i++ {
		if n := c.marks.Names[i]; n.Kind == "organisation" && !name.IsMember(c.text, &n) && speakFor(u.Source.Start, words, n) && !officeOf(&c.press, i, u.Source.End) {
			return n.Name, false
		}
	}
	if u.Rule == "according to" && properName(words) {
		return words, false
	}
	if !saying.HasSource(strings.ToLower(saying.Head(words))) {
		return "", false
	}
	if bareBody(words) {
		return "", false
	}
	if who := c.before(words, u.Source.Start); who != "" {
		return who, c.kinds[who] == ""
	}
	if barePaper(words) || strings.Count(speaker, " ") > longestUnnamed {
		return "", false
	}
	return strings.TrimSpace(speaker), true
}

// longestUnnamed is how many spaces the words for an unnamed source have at
// most that still say who it is.
const longestUnnamed = 9

// barePaper says whether the words only go back to a paper, nobody knows
// whose: "the report", "this document in the first place".
func barePaper(words string) bool {
	first, rest, _ := strings.Cut(strings.ToLower(saying.Head(words)), " ")
	if first == "the" || first == "this" || first == "these" {
		return ofWhom[rest]
	}
	return rest == "" && ofWhom[first]
}

// ofWhom are papers that say little where nothing says whose they are.
var ofWhom = english.Set("report reports statement statements document documents letter post tweet study survey poll analysis data video videos footage recording recordings")

// bareBody says whether the words only go back to a body named before, nobody
// knows which: "the group".
func bareBody(words string) bool {
	noun, ok := strings.CutPrefix(strings.ToLower(words), "the ")
	return ok && (mention.IsGroup(noun) || mention.IsFirm(noun))
}

// bygone are words by which one speaks for nobody any more.
var bygone = english.Set("former ex- onetime ex-spokesman ex-spokeswoman")

// before is the source credited earlier that a bare "the aide" goes back to:
// the last one whose words hold the noun.
func (c *crediting) before(words string, at int) string {
	noun, ok := strings.CutPrefix(strings.ToLower(words), "the ")
	if !ok || strings.Contains(noun, " ") {
		return ""
	}
	for i := len(c.found) - 1; i >= 0; i-- {
		if k := c.found[i]; k.Start < at && letter.AnyWord(strings.ToLower(k.In(c.text)), map[string]bool{noun: true}) && (k.Rule == "source of saying" || k.Rule == "in a document") {
			return k.Source
		}
	}
	return ""
}

// speakFor is speaksFor of those whom the words from start on name: of a body
// that is named only behind them their first capital tells nothing.
func speakFor(start int, words string, n news.Name) bool {
	who := saying.Head(words)
	if n.Start >= start+len(who) && !strings.Contains(who, " ") {
		who = strings.ToLower(who)
	}
	return speaksFor(who)
}

// speaksFor says whether those who are named by a body speak for it: its
// officials do, its fans and observers do not.
func speaksFor(words string) bool {
	last := strings.TrimRight(letter.LastWord(words), ".,’'")
	return last == "" || !letter.IsLower(last[0]) || !outsiders[last] && (saying.IsSource(last) || saying.IsBodyPart(last) || saying.IsDocument(last))
}

var outsiders = english.Set("observers critics residents neighbors neighbours witnesses experts friends relatives")

// placed says whether a name is that of a place: a town says nothing, its
// people do.
func (c *crediting) placed(name string) bool {
	return c.kinds[name] == "place"
}

// governs says whether the words for a source are no more than a country, or a
// seat that stands for who sits there: what is called a place and lies nowhere.
func governs(words string) bool {
	p, ok := gazetteer.Place(strings.TrimPrefix(strings.TrimPrefix(words, "the "), "The "))
	return strings.Count(words, " ") < 4 && !strings.Contains(words, " and ") && (!ok || p.Kind == gazetteer.Nation)
}

// vague sources say nothing of who they are.
var vague = english.Set(`i we you it they he she that which who this these those some many others one both most all another it’s
	no nobody everyone anyone people what there`)

// times are words for a time, whose paper is nobody's: last night's letter.
var times = english.Set(english.Weekdays, english.DayParts, english.TimeUnits, "today tonight yesterday weekend")

// personal pronouns stand for one who was named.
var personal = english.Set("he she")

// reportsFirst says whether the words of saying are those of a first report.
func (u *utterance) reportsFirst(text string) bool {
	words := strings.ToLower(u.Cue.In(text))
	if strings.Contains(words, "broke") {
		return true
	}
	lo := max(0, u.Cue.Start-8)
	return strings.Contains(words, "first ") || strings.HasSuffix(strings.ToLower(text[lo:u.Cue.Start]), "first ")
}

// inDocument says whether the speaker speaks by a document: a statement, a
// post, a filing, or is one.
func (u *utterance) inDocument(text string) bool {
	if letter.AnyWord(strings.ToLower(u.Cue.In(text)), postVerbs) || saying.HasDocument(strings.ToLower(saying.Head(u.Source.In(text)))) {
		return true
	}
	from := max(u.Cue.End, u.Source.End)
	to := min(len(text), from+60)
	if i := strings.IndexAny(text[from:to], "\n“\";"); i >= 0 {
		to = from + i
	}
	before := text[max(0, u.Source.Start-40):u.Source.Start]
	if i := strings.LastIndexAny(before, "\n”\"."); i >= 0 {
		before = before[i+1:]
	}
	return inMedium(strings.ToLower(text[from:to])) || inMedium(strings.ToLower(before))
}

// inMedium says whether s opens with "in a statement", "on Facebook" or holds
// it before any other clause.
func inMedium(s string) bool {
	for _, prep := range []string{"in a ", "in an ", "in the ", "on ", "via ", "in its ", "in his ", "in her ", "on its ", "on his ", "on her ", "through a "} {
		i := strings.Index(s, prep)
		if i < 0 || i > 12 {
			continue
		}
		rest := s[i+len(prep):]
		if end := strings.IndexAny(rest, ",.:"); end >= 0 {
			rest = rest[:end]
		}
		words := strings.Fields(rest)
		for _, w := range words[:min(4, len(words))] {
			if saying.IsDocument(w) {
				return true
			}
		}
	}
	return false
}

var postVerbs = english.Set(`wrote writes tweeted tweets posted posts writing tweeting posting`)

// longestCited is how many spaces the words for an unnamed source have at
// most: what is longer tells what it says.
const longestCited = 6

// citing adds whom an outlet or speaker cites in the same breath.
func (c *crediting) citing(u *utterance, by news.Credit) {
	if u.Object == nil {
		return
	}
	words := strings.Trim(u.Object.In(c.text), "“”\"', ")
	if strings.HasPrefix(words, "its ") || strings.HasPrefix(words, "their ") {
		return // "its unnamed sources": named before
	}
	credit := news.Credit{Span: *u.Object, Relation: "cites", Claim: u.Content, Rule: "cited", Source: words, Unnamed: true}
	if n := c.press.NameFrom(u.Object.Start); n < len(c.marks.Names) && c.marks.Names[n].Start < u.Object.End && c.marks.Names[n].Kind != "place" && c.marks.Names[n].End >= u.Object.Start+len(words) {
		credit.Source, credit.Unnamed = c.marks.Names[n].Name, false
	} else if !saying.HasSource(strings.ToLower(saying.Head(words))) || strings.Count(words, " ") > longestCited {
		return
	}
	if _, ok := c.press.In(*u.Source); ok {
		credit.Via = by.Source
	}
	c.found = append(c.found, credit)
}

// properName says whether words are a name that no list holds: each of them
// begins with a capital.
func properName(words string) bool {
	n := 0
	for w := range strings.FieldsSeq(words) {
		if !letter.IsUpper(w[0]) || days[w] {
			return false
		}
		n++
	}
	return n > 1 && n < 5
}

// days are words with a capital that make no name.
var days = english.Set(english.Weekdays, english.Months, english.MonthsCut)

// makesPublic says whether those who tell somebody else of it are such as make
// things known: a body, or officials.
func (c *crediting) makesPublic(u *utterance) bool {
	if c.kinds[string(u.Speaker)] == "organisation" {
		return true
	}
	return letter.AnyWord(strings.ToLower(saying.Head(u.Source.In(c.text))), informers)
}

var informers = english.Set(`officials authorities police prosecutors investigators doctors spokesman spokeswoman spokesperson agency ministry department government`)
