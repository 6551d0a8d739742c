// Package credit tells from whom a report has what it tells: outlets, agencies,
// documents and those who told it, each with the place that names it.
package credit

import (
	"sort"
	"strings"

	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/outlet"
	"synoptic/text/speaker"
)

// Find gives the outside sources that a report names: whoever is said to have
// told, reported, published or shown what it tells. Those the report is about
// are no sources of it, though they speak in it. One source may be credited
// in many places; each is marked, in order of place. It is given the report with what
// was found in it before: sentences and tokens, names, quotations with their speakers,
// which names are outlets, and the acts of saying.
func Find(r news.Report, marks news.Marks, press outlet.Press, acts []speaker.Act) []news.Credit {
	c := crediting{text: r.Text, report: r, marks: marks, press: press, acts: acts}
	c.cast()
	for _, a := range acts {
		u := utterance(a)
		c.act(&u)
	}
	c.beside()
	c.ahead()
	c.excerpts()
	c.written()
	c.posts()
	c.issues()
	c.elsewhere()
	c.lines()
	c.whole()
	c.pictures()
	sort.SliceStable(c.found, func(i, j int) bool {
		a, b := c.found[i], c.found[j]
		if a.Start != b.Start {
			return a.Start < b.Start
		}
		return a.End < b.End
	})
	return distinct(c.found)
}

// crediting is a text while its credits are found.
type crediting struct {
	text   string
	report news.Report
	marks  news.Marks
	press  outlet.Press // of its names, which are outlets
	acts   []speaker.Act
	heads  map[string]bool   // people the report is about
	leads  map[string]bool   // of them those who are no source of it at all
	kinds  map[string]string // kind of each name

	voices map[string]string // of those who speak for a body, its name
	found  []news.Credit
}

// utterance is an act of saying as the credits ask of it.
type utterance speaker.Act

// cast finds the people the report is about: named in its title or its first
// sentences, often after, and not only as one who speaks; and of them those
// the title names, who do more than speak.
func (c *crediting) cast() {
	c.kinds = map[string]string{}
	for _, n := range c.marks.Names {
		c.kinds[n.Name] = n.Kind
	}
	count, silent, early := map[string]int{}, map[string]int{}, map[string]bool{}
	speaks := c.sourceSpans()
	end, bodies := 0, 0
	for _, s := range c.marks.Sentences {
		if s.Kind == "" && s.Len() > 60 && bodies < 3 {
			end = s.End
			bodies++
		}
	}
	for _, n := range c.marks.Names {
		if n.Kind == "person" {
			count[n.Name]++
			for len(speaks) > 0 && speaks[0].End <= n.Start {
				speaks = speaks[1:]
			}
			if len(speaks) == 0 || !speaks[0].Overlaps(n.Span) {
				silent[n.Name]++
			}
			early[n.Name] = early[n.Name] || n.Start < end || strings.Contains(string(c.report.Title), letter.LastWord(n.Name))
		}
	}
	c.heads, c.leads = map[string]bool{}, map[string]bool{}
	for name, n := range count {
		titled := strings.Contains(string(c.report.Title), letter.LastWord(name))
		if n > 1 && (titled || early[name] && 4*silent[name] >= n) {
			c.heads[name] = true
			c.leads[name] = titled && 3*silent[name] >= n
		}
	}
}

// sourceSpans lists the words of all speakers by place.
func (c *crediting) sourceSpans() []news.Span {
	var list []news.Span
	for i := range c.acts {
		if c.acts[i].Source != nil {
			list = append(list, *c.acts[i].Source)
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].End < list[j].End })
	return list
}

// distinct drops a credit that repeats the one before it.
func distinct(list []news.Credit) []news.Credit {
	out := list[:0]
	for _, c := range list {
		n := len(out)
		if n > 0 && out[n-1].Source == c.Source && out[n-1].Relation == c.Relation && out[n-1].Overlaps(c.Span) {
			continue
		}
		out = append(out, c)
	}
	return out
}
