package text

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// act turns an act of saying into a credit, if its speaker is a source.
func (c *crediting) act(u *utterance) {
	if u.source == nil || u.family == minding || u.family == stance || u.family == vowing || u.family == naming {
		return
	}
	credit := news.Credit{Span: c.words(u), Claim: u.content, When: u.when, Rule: "source of saying"}
	credit.Source, credit.Unnamed = c.source(u)
	if credit.Source == "" {
		return
	}
	outlet, isOutlet := c.outletIn(*u.source)
	via, told := c.told(u)
	switch {
	case isOutlet && c.reportsFirst(u):
		credit.Relation, credit.Source, credit.Unnamed, credit.Rule = "reported first", outlet, false, "first to report"
	case isOutlet:
		credit.Relation, credit.Source, credit.Unnamed, credit.Rule = "cites", outlet, false, "outlet reports"
	case told:
		credit.Relation, credit.Rule = "told", "told an outlet"
		if c.heads[credit.Source] {
			credit.Source, credit.Unnamed = via, false
		} else {
			credit.Via = via
		}
	case c.heads[credit.Source]:
		return
	case c.inDocument(u):
		credit.Relation, credit.Rule = "document", "in a document"
	default:
		credit.Relation = "cites"
	}
	c.found = append(c.found, credit)
	c.citing(u, credit)
}

// words is the place of a credit: source and words of saying together, if
// they are near each other.
func (c *crediting) words(u *utterance) news.Span {
	s := *u.source
	if u.cue != nil {
		s.Start, s.End = min(s.Start, u.cue.Start), max(s.End, u.cue.End)
	}
	if u.to != nil && u.to.Start >= s.Start && u.to.End-s.Start < 240 {
		s.End = max(s.End, u.to.End)
	}
	if s.Len() > 300 {
		return *u.source
	}
	return s
}

// source is the name that stands for a speaker, and whether it is unnamed: a
// body stands for those who speak for it.
func (c *crediting) source(u *utterance) (name string, unnamed bool) {
	speaker := string(u.speaker)
	if speaker == "" {
		return "", false
	}
	words := u.source.In(c.text)
	if vague[strings.ToLower(words)] {
		return "", false
	}
	for i := c.nameFrom(u.source.Start); i < len(c.marks.Names) && c.marks.Names[i].Start < u.source.End; i++ {
		n := c.marks.Names[i]
		if n.Name == speaker {
			return speaker, false
		}
	}
	if known(c.marks.Names, speaker) {
		return speaker, false // a pronoun or title, resolved
	}
	for i := c.nameFrom(u.source.Start); i < len(c.marks.Names) && c.marks.Names[i].End <= u.source.End; i++ {
		if n := c.marks.Names[i]; n.Kind == "organisation" {
			return n.Name, false
		}
	}
	return strings.TrimSpace(speaker), true
}

// vague sources say nothing of who they are.
var vague = set(`i we you it they he she that which who this these those some many others one both most all another it’s
	no nobody everyone anyone people what there`)

func known(names []news.Name, speaker string) bool {
	for i := range names {
		if names[i].Name == speaker {
			return true
		}
	}
	return false
}

// nameFrom is the index of the first name that ends after at.
func (c *crediting) nameFrom(at int) int {
	lo, hi := 0, len(c.marks.Names)
	for lo < hi {
		mid := (lo + hi) / 2
		if c.marks.Names[mid].End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// outletIn is the outlet that a source is: one named in it, unless it is
// there for one who works for it or only as a place of print; or the one
// meant by "the newspaper".
func (c *crediting) outletIn(at news.Span) (string, bool) {
	for i := c.nameFrom(at.Start); i < len(c.marks.Names) && c.marks.Names[i].Start < at.End; i++ {
		if usual, ok := c.media[i]; ok {
			return usual, true
		}
	}
	words := strings.ToLower(at.In(c.text))
	if usual, ok := gazetteer.Media(at.In(c.text)); ok && words != at.In(c.text) {
		return usual, true
	}
	if !anyWord(words, outletNouns) || !strings.HasPrefix(words, "the ") && !strings.HasPrefix(words, "its ") && words != "it" {
		return "", false
	}
	for i := c.nameFrom(at.Start) - 1; i >= 0; i-- {
		if usual, ok := c.media[i]; ok {
			return usual, true
		}
	}
	return "", false
}

var outletNouns = set(`outlet newspaper paper network magazine broadcaster daily tabloid journal station channel site website
	report article story`)

// anyWord says whether one of the words of s is in the set.
func anyWord(s string, words map[string]bool) bool {
	for w := range strings.FieldsSeq(s) {
		if words[strings.Trim(w, ".,;:’'\"“”()")] {
			return true
		}
	}
	return false
}

// told is the outlet to which a speaker spoke.
func (c *crediting) told(u *utterance) (string, bool) {
	if u.to != nil {
		if outlet, ok := c.outletIn(*u.to); ok {
			return outlet, true
		}
	}
	return "", false
}

// reportsFirst says whether the words of saying are those of a first report.
func (c *crediting) reportsFirst(u *utterance) bool {
	words := strings.ToLower(u.cue.In(c.text))
	if strings.Contains(words, "broke") {
		return true
	}
	lo := max(0, u.cue.Start-8)
	return strings.Contains(words, "first ") || strings.HasSuffix(strings.ToLower(c.text[lo:u.cue.Start]), "first ")
}

// inDocument says whether the speaker speaks by a document: a statement, a
// post, a filing, or is one.
func (c *crediting) inDocument(u *utterance) bool {
	if anyWord(strings.ToLower(u.cue.In(c.text)), postVerbs) || anyWord(strings.ToLower(head(u.source.In(c.text))), documentNouns) {
		return true
	}
	from := max(u.cue.End, u.source.End)
	to := min(len(c.text), from+60)
	if i := strings.IndexAny(c.text[from:to], "\n“\";"); i >= 0 {
		to = from + i
	}
	before := c.text[max(0, u.source.Start-40):u.source.Start]
	if i := strings.LastIndexAny(before, "\n”\"."); i >= 0 {
		before = before[i+1:]
	}
	return inMedium(strings.ToLower(c.text[from:to])) || inMedium(strings.ToLower(before))
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
			if documentNouns[w] {
				return true
			}
		}
	}
	return false
}

var postVerbs = set(`wrote writes tweeted tweets posted posts writing tweeting posting`)

var documentNouns = set(`statement statements tweet tweets post posts letter email e-mail memo report filing filings document
	documents affidavit complaint indictment lawsuit records record profile facebook twitter instagram x telegram release sheet
	warrant transcript survey study poll data analysis press-release blog notice bulletin`)

// head is the part of a source before its first preposition or comma.
func head(words string) string {
	for _, cut := range []string{" of ", " for ", " from ", " in ", " by ", " against ", ","} {
		if i := strings.Index(words, cut); i > 0 {
			words = words[:i]
		}
	}
	return words
}

// citing adds whom an outlet or speaker cites in the same breath.
func (c *crediting) citing(u *utterance, by news.Credit) {
	if u.object == nil {
		return
	}
	words := strings.Trim(u.object.In(c.text), "“”\"', ")
	credit := news.Credit{Span: *u.object, Relation: "cites", Claim: u.content, Rule: "cited", Source: words, Unnamed: true}
	if n := c.nameFrom(u.object.Start); n < len(c.marks.Names) && c.marks.Names[n].Start < u.object.End && c.marks.Names[n].Kind != "place" {
		credit.Source, credit.Unnamed = c.marks.Names[n].Name, false
	}
	if _, ok := c.outletIn(*u.source); ok {
		credit.Via = by.Source
	}
	c.found = append(c.found, credit)
}
