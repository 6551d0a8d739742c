package credit

import (
	"regexp"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
)

// A besideRow credits an outlet for the words that stand right before or
// after its name.
type besideRow struct {
	name          string
	before, after string // small letters; one is empty
	relation      string
	reports       bool // the outlet reports it
	examples      []creditExample
}

// besideRows, the sure first.
var besideRows = []besideRow{
	{"interview with", "interview with ", "", "told", false, []creditExample{{"She confirmed it in an interview with Reuters.", "Reuters"}}},
	{"in an interview on", "interview on ", "", "told", false, []creditExample{{"He said so in an interview on CNN.", "CNN"}}},
	{"statement to", "statement to ", "", "told", false, []creditExample{{"It denied this in a statement to Reuters.", "Reuters"}}},
	{"emailed to", "emailed to ", "", "told", false, []creditExample{{"He posted a note and emailed to Reuters a copy.", "Reuters"}}},
	{"speaking to", "speaking to ", "", "told", false, []creditExample{{"Speaking to Reuters, he wept.", "Reuters"}}},
	{"spoke to", "spoke to ", "", "told", false, []creditExample{{"Two neighbours spoke to Reuters.", "Reuters"}}},
	{"seen by", "seen by ", "", "cites", false, []creditExample{{"The charges, seen by Reuters, are long.", "Reuters"}}},
	{"obtained by", "obtained by ", "", "cites", false, []creditExample{{"A memo obtained by Reuters has it.", "Reuters"}}},
	{"reviewed by", "reviewed by ", "", "cites", false, []creditExample{{"A memo reviewed by Reuters has it.", "Reuters"}}},
	{"published by", "published by ", "", "cites", false, []creditExample{{"A list published by Reuters has it.", "Reuters"}}},
	{"report by", "report by ", "", "cites", true, []creditExample{{"A report by Reuters set it off.", "Reuters"}}},
	{"report in", "report in ", "", "cites", true, []creditExample{{"A report in Reuters set it off.", "Reuters"}}},
	{"account by", "account by ", "", "cites", false, []creditExample{{"An account by Reuters set it off.", "Reuters"}}},
	{"account in", "account in ", "", "cites", false, []creditExample{{"An account in Reuters set it off.", "Reuters"}}},
	{"story by", "story by ", "", "cites", false, []creditExample{{"A story by Reuters set it off.", "Reuters"}}},
	{"story in", "story in ", "", "cites", false, []creditExample{{"A story in Reuters set it off.", "Reuters"}}},
	{"article by", "article by ", "", "cites", false, []creditExample{{"An article by Reuters set it off.", "Reuters"}}},
	{"article in", "article in ", "", "cites", false, []creditExample{{"An article in Reuters set it off.", "Reuters"}}},
	{"investigation by", "investigation by ", "", "cites", false, []creditExample{{"An investigation by Reuters set it off.", "Reuters"}}},
	{"named by", "named by ", "", "cites", false, []creditExample{{"She was named by Reuters.", "Reuters"}}},
	{"ranked by", "ranked by ", "", "cites", false, []creditExample{{"She was ranked by Reuters.", "Reuters"}}},
	{"was first", "", " was first to report", "reported first", true, []creditExample{{"Reuters was first to report the sale.", "Reuters"}, {"Reuters was first in line to report.", ""}}},
	{"was the first", "", " was the first to report", "reported first", true, []creditExample{{"Reuters was the first to report the sale.", "Reuters"}}},
	{"first in", "first reported in ", "", "reported first", true, []creditExample{{"The sale was first reported in Reuters.", "Reuters"}}},
	{"first emerged in", "first emerged in ", "", "reported first", true, []creditExample{{"Word of the sale first emerged in Reuters.", "Reuters"}}},
	{"first appeared in", "first appeared in ", "", "reported first", true, []creditExample{{"The list first appeared in Reuters.", "Reuters"}}},
	{"broke the story", "", " broke the story", "reported first", true, []creditExample{{"Reuters broke the story on Monday.", "Reuters"}}},
	{"broke the news", "", " broke the news", "reported first", true, []creditExample{{"Reuters broke the news of the sale.", "Reuters"}, {"She broke the news to Reuters.", ""}}},
	{"report published", "", " report published ", "cites", true, []creditExample{{"A Reuters report published on Sunday set it off.", "Reuters"}}},
	{"telling", "telling ", "", "told", false, []creditExample{{"An aide struck back, telling Reuters that it was a lie.", "Reuters"}}},
	{"account with", "account with ", "", "told", false, []creditExample{{"She shared her account with Reuters.", "Reuters"}}},
	{"viewed by", "viewed by ", "", "cites", false, []creditExample{{"A memo viewed by Reuters has it.", "Reuters"}}},
	{"shared with", "shared with ", "", "cites", false, []creditExample{{"A memo shared with Reuters has it.", "Reuters"}, {"He shared it with the town.", ""}}},
	{"provided to", "provided to ", "", "cites", false, []creditExample{{"A memo provided to Reuters has it.", "Reuters"}}},
	{"speaking with", "speaking with ", "", "told", false, []creditExample{{"Speaking with the Norwegian newspaper Reuters, he wept.", "Reuters"}}},
	{"confirmed to", "confirmed to ", "", "told", false, []creditExample{{"He confirmed to Reuters that it rained.", "Reuters"}}},
	{"told by", "identified by ", "", "cites", false, []creditExample{{"He was identified by Reuters on Sunday.", "Reuters"}}},
	{"described by", "described by ", "", "cites", false, []creditExample{{"It was described by Reuters as small.", "Reuters"}}},
	{"features", "", " featured ", "cites", false, []creditExample{{"Reuters featured the row.", "Reuters"}}},
	{"report said", "", " report said", "cites", true, []creditExample{{"A Reuters report said so.", "Reuters"}}},
}

// ledIn is what introduces the name of an outlet: "the Norwegian newspaper".
var ledIn = regexp.MustCompile(`(?:the |an? )?(?:[\w-]+ ){0,2}(?:newspaper|magazine|tabloid|broadcaster|network|website|site|podcast|channel|station) $`)

// beside credits outlets by the words around their names, and bodies that
// gave out pictures.
func (c *crediting) beside() {
	for i, n := range c.marks.Names {
		usual, ok := c.press.At(i)
		if !ok {
			if n.Kind == "organisation" {
				c.gavePictures(n)
			}
			continue
		}
		from := max(0, n.Start-60)
		before := strings.ToLower(c.text[from:n.Start])
		before = ledIn.ReplaceAllString(before, "")
		before = strings.TrimSuffix(before, "the ")
		after := strings.ToLower(c.text[n.End:min(len(c.text), n.End+30)])
		for _, row := range besideRows {
			if row.before != "" && !strings.HasSuffix(before, row.before) || row.after != "" && !strings.HasPrefix(after, row.after) {
				continue
			}
			s := n.Span
			s.Start -= len(row.before)
			if strings.HasPrefix(strings.ToLower(c.text[max(0, n.Start-4):n.Start]), "the ") {
				s.Start -= len("the ")
			}
			s.End += len(row.after)
			c.found = append(c.found, news.Credit{Span: s, Source: usual, Relation: row.relation, Reports: row.reports, Rule: row.name})
			break
		}
	}
}

// ahead credits an outlet that no list of names holds at the head of its
// sentence: "Politico was first to report".
func (c *crediting) ahead() {
	for _, s := range c.marks.Sentences {
		line := s.In(c.text)
		for _, row := range besideRows {
			at := -1
			if row.after != "" {
				at = strings.Index(line, row.after)
			}
			if at < 0 || strings.Count(line[:at], " ") > 3 {
				continue
			}
			named, _ := c.press.At(c.press.NameFrom(s.Start))
			if usual, ok := gazetteer.Media(line[:at]); ok && named == "" {
				c.found = append(c.found, news.Credit{Span: news.Span{Start: s.Start, End: s.Start + at + len(row.after)}, Source: usual, Relation: row.relation, Reports: row.reports, Rule: row.name})
			}
		}
	}
}

// gavePictures credits a body that "shared footage" or "posted several
// images".
func (c *crediting) gavePictures(n news.Name) {
	rest := c.text[n.End:min(len(c.text), n.End+60)]
	verb, words := false, 0
	for w := range strings.FieldsSeq(rest) {
		w = strings.ToLower(strings.Trim(w, ",.:;"))
		switch {
		case words == 0 && giveVerbs[w]:
			verb = true
		case !verb:
			return
		case pictureNouns[w]:
			c.found = append(c.found, news.Credit{Span: n.Span, Source: n.Name, Relation: "photo", Rule: "gave out pictures"})
			return
		case words > 4:
			return
		}
		words++
	}
}

var (
	giveVerbs    = english.Set("shared posted released published tweeted distributed circulated shares released")
	pictureNouns = english.Set("image images photo photos photograph photographs picture pictures footage video videos clip clips")
)
