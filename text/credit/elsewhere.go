package credit

import (
	"regexp"
	"strings"

	"synoptic/news"
)

// phrase is words that are looked for in every sentence. A sentence that holds none
// of its keys, one of which stands in whatever the words are, is soon passed.
type phrase struct {
	keys  []string
	words *regexp.Regexp
}

// in is where the words stand first in a line, as FindStringSubmatchIndex has it.
func (p phrase) in(line string) []int {
	for _, key := range p.keys {
		if strings.Contains(line, key) {
			return p.words.FindStringSubmatchIndex(line)
		}
	}
	return nil
}

// heard is what was told in a court: "The court heard that".
var heard = phrase{[]string{"heard", "was told"}, regexp.MustCompile(`\b([Tt]he (?:court|jury|inquest|inquiry|tribunal|hearing)|[Aa] (?:court|jury|inquest|tribunal)) (?:also |has |had |later |earlier )?(?:heard|was told)\b`)}

// tookTo is where somebody goes to say it: "took to Twitter".
var tookTo = phrase{[]string{"took to ", "taken to ", "taking to ", "takes to "}, regexp.MustCompile(`\b(?:took|taken|taking|takes) to (?:Twitter|Facebook|Instagram|X|TikTok|YouTube|Telegram|social media)\b`)}

// toMedium is an interview with a medium that has no name.
var toMedium = phrase{[]string{"interview", "speaking ", "spoke "}, regexp.MustCompile(`\b(?:interviews? with|speaking (?:to|with)|spoke (?:to|with)) (an? (?:local |state |regional |[A-Z]\w+ )?(?:television |TV |radio |news )?(?:station|newspaper|broadcaster|network|channel|affiliate))\b`)}

// elsewhere credits what is told in a court to the court, and what people post
// to those who do.
func (c *crediting) elsewhere() {
	for _, s := range c.marks.Sentences {
		if s.Kind == "caption" {
			continue
		}
		line := s.In(c.text)
		if at := heard.in(line); at != nil {
			c.found = append(c.found, news.Credit{
				Span: news.Span{Start: s.Start + at[0], End: s.Start + at[1]}, Source: strings.ToLower(line[at[2]:at[2]+1]) + line[at[2]+1:at[3]], Unnamed: true,
				Relation: "cites", Rule: "told in a court",
			})
		}
		if at := toMedium.in(line); at != nil {
			c.found = append(c.found, news.Credit{
				Span: news.Span{Start: s.Start + at[0], End: s.Start + at[1]}, Source: line[at[2]:at[3]], Unnamed: true, Relation: "told", Rule: "interview",
			})
		}
		if at := tookTo.in(line); at != nil {
			c.posters(s.Span, news.Span{Start: s.Start + at[0], End: s.Start + at[1]})
		}
	}
}

// posters credits those named last before the words that say where they post.
func (c *crediting) posters(s, at news.Span) {
	end := -1
	for i := c.press.NameFrom(at.Start) - 1; i >= 0 && c.marks.Names[i].Start >= s.Start; i-- {
		n := c.marks.Names[i]
		if n.Kind != "person" && n.Kind != "organisation" || end >= 0 && !joinsNames(c.text[n.End:end]) {
			return
		}
		end = n.Start
		if !c.leads[n.Name] {
			c.found = append(c.found, news.Credit{Span: news.Span{Start: n.Start, End: at.End}, Source: n.Name, Relation: "document", Rule: "posts"})
		}
	}
}
