package credit

import (
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/clause"
	"synoptic/text/letter"
	"synoptic/text/outlet"
	"synoptic/text/saying"
)

// act turns an act of saying into a credit, if its speaker is a source.
func (c *crediting) act(u *utterance) {
	if u.Source == nil || !c.makesKnown(u) || c.withheld(u) {
		return
	}
	c.relative(u)
	credit := news.Credit{Span: u.place(), Claim: u.Content, When: u.When, Rule: "source of saying"}
	credit.Source, credit.Unnamed = c.source(u)
	via, told := "", false
	if u.To != nil {
		via, told = c.press.Told(*u.To)
	}
	if credit.Source == "" && !told {
		return
	}
	usual, isOutlet := c.press.In(*u.Source)
	switch {
	case isOutlet && u.reportsFirst(c.text):
		credit.Relation, credit.Source, credit.Unnamed, credit.Reports, credit.Rule = "reported first", usual, false, true, "first to report"
	case isOutlet:
		credit.Relation, credit.Source, credit.Unnamed, credit.Rule = "cites", usual, false, "outlet says"
		if credit.Reports = u.reports(c.text); credit.Reports {
			credit.Rule = "outlet reports"
		}
	case told && outlet.Unnamed(via):
		credit.Relation, credit.Rule, credit.Source, credit.Unnamed = "told", "told an outlet", via, true
	case told:
		credit.Relation, credit.Rule = "told", "told an outlet"
		if c.heads[credit.Source] || credit.Source == "" {
			credit.Source, credit.Unnamed = via, false
		} else {
			credit.Via = via
		}
	case u.inDocument(c.text):
		credit.Relation, credit.Rule = "document", "in a document"
	case c.leads[credit.Source]:
		return
	case c.heads[credit.Source]:
		credit.Relation, credit.Rule = "cites", ofSubject
	default:
		credit.Relation = "cites"
	}
	c.found = append(c.found, credit)
	c.andOthers(u, credit)
	c.citing(u, credit)
}

// andOthers adds those who say it with the one credited, and the outlet whose
// reporter he is.
func (c *crediting) andOthers(u *utterance, first news.Credit) {
	if usual := c.press.OfReporter(*u.Source); usual != "" && usual != first.Source {
		by := first
		by.Source, by.Unnamed, by.Via, by.Relation, by.Rule = usual, false, "", "cites", "reporter of"
		c.found = append(c.found, by)
		return
	}
	if at := andOfficials.FindStringSubmatch(u.Source.In(c.text)); at != nil && !first.Unnamed {
		with := first
		with.Source, with.Unnamed = at[1], true
		c.found = append(c.found, with)
	}
	for _, name := range together(&c.press, *u.Source, first.Source) {
		if with := first; !c.leads[name] {
			with.Source, with.Unnamed = name, false
			c.found = append(c.found, with)
		}
	}
}

// ofSubject is the rule of a credit to one the report is about: many hear what
// he says.
const ofSubject = "one the report is about says"

// reports says whether an outlet reports, and does not only say something, as
// its leader writers do.
func (u *utterance) reports(text string) bool {
	words := strings.ToLower(u.Cue.In(text))
	return letter.AnyWord(words, reporting) || strings.Contains(words, "according")
}

var reporting = english.Set(`report reports reported reporting reveal reveals revealed disclosed broke confirmed publish publishes published
	learned citing cited quoting quoted`)

// relative gives an act told in a relative clause to the name before it: "The
// Gazette, which first reported the sale".
func (c *crediting) relative(u *utterance) {
	switch strings.ToLower(u.Source.In(c.text)) {
	case "which", "who", "that":
	default:
		return
	}
	i := c.press.NameFrom(u.Source.Start) - 1
	if i < 0 || strings.Trim(c.text[c.marks.Names[i].End:u.Source.Start], " ,") != "" {
		return
	}
	u.Source = &news.Span{Start: c.marks.Names[i].Start, End: c.marks.Names[i].End}
}

// makesKnown says whether the act is one by which something is made known. What
// an outlet does in any words of saying, it does in print.
func (c *crediting) makesKnown(u *utterance) bool {
	if informs[u.Family] || u.warns(c.text) || u.Family == saying.Naming && !u.Passive && u.inDocument(c.text) {
		return true
	}
	_, ok := c.press.In(*u.Source)
	return ok
}

// informs are the families by which something is made known.
var informs = map[saying.Family]bool{saying.Speech: true, saying.Telling: true, saying.Showing: true}

// warns says whether officials ask something of everybody: they make known
// what is to be done, as in "Police urged people to stay away".
func (u *utterance) warns(text string) bool {
	return u.Family == saying.Vowing && letter.AnyWord(strings.ToLower(u.Cue.In(text)), warnings) && saying.HasSource(strings.ToLower(saying.Head(u.Source.In(text))))
}

var warnings = english.Set("urge urges urged urging advise advises advised warn warns warned")

// withheld says whether the act makes nothing known to this report: it was
// not done, was said to somebody else, or has no content.
func (c *crediting) withheld(u *utterance) bool {
	words := strings.ToLower(u.Cue.In(c.text))
	if strings.Contains(words, "not") || strings.Contains(words, "n’t") || strings.Contains(words, "n't") || strings.Contains(words, "never") {
		return true
	}
	if u.To != nil && u.Family == saying.Telling {
		if _, ok := c.press.Told(*u.To); !ok && !letter.AnyWord(strings.ToLower(u.To.In(c.text)), audience) && !c.makesPublic(u) {
			return true
		}
	}
	return u.Content == nil && u.Object == nil && !u.Passive || u.rulesOnly(c.text) || c.yetToSay(u) || onlyFinds(c, u)
}

// onlyFinds says whether who finds something comes upon it, or may find out: he is no
// source of it, as he would be who finds that something is so. A paper, which finds by
// telling, is.
func onlyFinds(c *crediting, u *utterance) bool {
	ts := c.marks.Tokens
	i := sort.Search(len(ts), func(i int) bool { return ts[i].End >= u.Cue.End })
	if i >= len(ts) || !finding[strings.ToLower(ts[i].Lemma)] || u.inDocument(c.text) {
		return false
	}
	for k := i - 1; k >= 0 && i-k <= 2; k-- {
		if ts[k].Fine == "MD" && ts[k].Head == i {
			return true
		}
	}
	if u.Content == nil {
		return !u.Passive
	}
	for k := i + 1; k < len(ts) && ts[k].Start < u.Content.End; k++ {
		if f := ts[k].Fine; f == "VBD" || f == "VBZ" || f == "VBP" || f == "MD" {
			return false
		}
	}
	return true
}

// finding are verbs of finding out that are as well of finding.
var finding = english.Set(`find discover locate spot`)

// yetToSay says whether the saying is only planned, wanted or refused: "plans
// to discuss", "hopes to show".
func (c *crediting) yetToSay(u *utterance) bool {
	i := sort.Search(len(c.marks.Tokens), func(i int) bool { return c.marks.Tokens[i].End > u.Cue.Start })
	if i < 2 || i >= len(c.marks.Tokens) || !strings.EqualFold(c.marks.Tokens[i-1].In(c.text), "to") {
		return false
	}
	how, tells := clause.Modality(c.marks.Tokens[i-2].Lemma)
	return tells && how != "tried"
}

// rulesOnly says whether a verb that may be one of saying does another thing
// here: "Ivan Roe pleaded guilty", "the party, which rules the island". Where
// it says something, a clause or words in marks follow.
func (u *utterance) rulesOnly(text string) bool {
	words := strings.ToLower(u.Cue.In(text))
	if !letter.AnyWord(words, deeds) || u.Content == nil {
		return false
	}
	said := u.Content.In(text)
	return !strings.HasPrefix(said, "that ") && !strings.ContainsAny(said, "“\"‘")
}

// deeds are verbs of saying that are more often verbs of doing.
var deeds = english.Set("plead pleads pleaded pled pleading rule rules ruling cast blamed highlighting guarantee guarantees guaranteed written")

// audience are those to whom one speaks so that it be known.
var audience = english.Set(`reporters reporter journalists journalist media press lawmakers senators committee audience crowd conference viewers
	newspaper paper outlet me us`)

// place is that of a credit: source and words of saying together, if
// they are near each other.
func (u *utterance) place() news.Span {
	s := *u.Source
	if u.Cue != nil {
		s.Start, s.End = min(s.Start, u.Cue.Start), max(s.End, u.Cue.End)
	}
	if u.To != nil && u.To.Start >= s.Start && u.To.End-s.Start < 240 {
		s.End = max(s.End, u.To.End)
	}
	if s.Len() > 300 {
		return *u.Source
	}
	return s
}
