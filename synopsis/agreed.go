package synopsis

import (
	"math"
	"slices"

	"synoptic/news"
	"synoptic/synopsis/claim"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// comparison is the story as statements, and what several reports say alike.
type comparison struct {
	*laid
	story  *claim.Story
	claims []claim.Claim
}

// layBeside reads the story as statements and finds what its reports share.
func (t *laid) layBeside() *comparison {
	laid := t.state()
	s := claim.Lay(laid, claim.Voices(laid, t.voices.Origin))
	g := &comparison{laid: t, story: s, claims: s.Find(mostClaims)}
	if len(g.claims) == mostClaims {
		t.limits.Reached("agreed lines", mostClaims, 0)
	}
	for r := range laid.Sentences {
		for k := range laid.Sentences[r] {
			if s := &laid.Sentences[r][k]; stated.Long(s) {
				t.limits.Reached("words of a sentence", stated.LongestSentence, s.Last-s.First)
			}
		}
	}
	return g
}

// mostClaims is how many agreed lines a synopsis has at most.
const mostClaims = 200

// agreed is what several reports say alike.
func (g *comparison) agreed() []news.Claim {
	out := []news.Claim{}
	for i := range g.claims {
		out = append(out, g.claim(&g.claims[i]))
	}
	return out
}

// brief is the story in a few lines.
func (g *comparison) brief() []news.Line {
	out := []news.Line{}
	for _, c := range g.story.Brief() {
		one := g.claim(&c)
		out = append(out, news.Line{Text: one.Text, Cites: one.Cites, Partly: one.Partly})
	}
	return out
}

// latest is what happened as the newest reports have it, where reports are of
// several days; nil if the brief begins with it.
func (g *comparison) latest(brief []news.Line) *news.Line {
	last, before := "", ""
	for i := range g.Reports {
		last = max(last, string(g.Reports[i].Published.Date))
	}
	for i := range g.Reports {
		if d := string(g.Reports[i].Published.Date); d < last {
			before = max(before, d)
		}
	}
	if before == "" {
		return nil
	}
	newest := make([]bool, len(g.Reports))
	for i := range newest {
		newest[i] = string(g.Reports[i].Published.Date) == last
	}
	c, ok := g.story.Latest(newest, before)
	if !ok {
		return nil
	}
	one := g.claim(&c)
	if len(brief) > 0 && brief[0].Cites[0].Report == one.Cites[0].Report && brief[0].Cites[0].Overlaps(one.Cites[0].Span) {
		return nil
	}
	return &news.Line{Text: one.Text, Cites: one.Cites, Partly: one.Partly}
}

// differs notes which disputes the lines hold a value of.
func differs(lines []news.Line, disputes []news.Dispute) {
	for i := range lines {
		own := lines[i].Cites[0]
		for n, d := range disputes {
			if d.Kind != "name" && slices.ContainsFunc(d.Sides, func(s news.Side) bool { return table.MeetsAt(s.Cites, news.Refs{own}) }) {
				lines[i].Differs = append(lines[i].Differs, n)
			}
		}
	}
}

// soles is what one report alone tells.
func (g *comparison) soles() []news.Sole {
	out := []news.Sole{}
	for _, s := range g.story.Soles() {
		r := s.Telling.Report
		if stray(&g.Reports[r], s.Telling.Span()) {
			continue
		}
		out = append(out, news.Sole{Text: s.Telling.Text(g.Reports[r].Text), Weight: math.Round(s.Weight*100) / 100, Cites: news.Refs{g.Ref(r, s.Telling.Span())}})
	}
	return out
}

// claim writes a claim.
func (g *comparison) claim(c *claim.Claim) news.Claim {
	own := g.Ref(c.Telling.Report, c.Telling.Span())
	var rest news.Refs
	for _, p := range c.Full[1:] {
		rest = append(rest, g.Ref(p.Report, p.Span))
	}
	refs := append(news.Refs{own}, g.InPlace(rest)...)
	out := news.Claim{Text: c.Telling.Text(g.Reports[c.Telling.Report].Text), Slight: c.Slight() || c.Again, Said: c.Said, Introduces: c.Telling.Introduces, Cites: refs}
	out.Reports, out.Origins, out.Folded = g.voices.Count(append(news.Refs{}, refs...))
	if who := g.sayer(refs); who != "" && (c.Said || claim.TellsSaying(g.story, c)) {
		out.Reports, out.Origins, out.Folded = g.voices.CountWord(append(news.Refs{}, refs...), who)
		if c.Said {
			out.Sayer = who
		}
	}
	for _, p := range c.Partly {
		lacks := ""
		for k, sp := range p.Lacks {
			if k > 0 {
				lacks += " … "
			}
			lacks += sp.In(g.Reports[c.Telling.Report].Text)
		}
		out.Partly = append(out.Partly, news.Partial{Ref: g.Ref(p.Report, p.Span), Lacks: lacks})
	}
	return out
}
