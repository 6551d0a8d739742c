package web

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

// lineView is a line with the names of those who say all of it, of those who
// say it in part, and the places that it opens to.
type lineView struct {
	ID, Sign, When, Text string
	Names, InPart        string
	Differs              []otherView // what others say otherwise
	Notes                []string
	Cites                []citeView
	Rest                 []tellerView // links to the places beyond those shown
}

// otherView is a question that a line touches, with all that is answered.
type otherView struct{ Question, Values string }

func (b *builder) line(id, words string, whole news.Refs, partly []news.Partial) lineView {
	v := lineView{ID: id, Text: words}
	v.Cites, v.Rest = b.cites(words, whole, partly)
	all := b.tellers(whole)
	v.Names = b.list(all)
	var refs news.Refs
	for _, p := range partly {
		refs = append(refs, p.Ref)
	}
	v.InPart = b.list(without(b.tellers(refs), all))
	return v
}

// without are tellers that are not among others.
func without(all, others []tellerView) (out []tellerView) {
	known := map[int]bool{}
	for _, o := range others {
		known[o.report] = true
	}
	for _, t := range all {
		if !known[t.report] {
			out = append(out, t)
		}
	}
	return out
}

// told is a line of the brief, or the latest.
func (b *builder) told(id string, l news.Line) lineView {
	v := b.line(id, l.Text, l.Cites, l.Partly)
	for _, n := range l.Differs {
		if n < 0 || n >= len(b.s.Disputed) {
			continue
		}
		v.Sign = "!"
		d := b.s.Disputed[n]
		var values []string
		for _, s := range d.Sides[:min(len(d.Sides), mostSides)] {
			values = append(values, s.Value+" ("+b.list(b.tellers(s.Cites))+")")
		}
		if n := len(d.Sides) - mostSides; n > 0 {
			values = append(values, Say("more", n))
		}
		v.Differs = append(v.Differs, otherView{Asked(d), strings.Join(values, " | ")})
	}
	return v
}

func brief(b *builder) (out []lineView) {
	for i, l := range b.s.Brief {
		out = append(out, b.told(b.anchor("brief", i), l))
	}
	return out
}

// outcome is the latest that is told or, where nothing is newer than the rest,
// the first line of the brief, and the key of the words for which it is.
func outcome(s news.Synopsis) (l *news.Line, key string) {
	switch {
	case s.Latest != nil:
		return s.Latest, "story.latest"
	case len(s.Brief) > 0:
		return &s.Brief[0], "story.outcome"
	}
	return nil, ""
}

// lead is the outcome as it stands over the story. When says which it is, and
// the day it was told.
func lead(b *builder) *lineView {
	l, key := outcome(b.s)
	if l == nil {
		return nil
	}
	v := b.told(b.anchor("latest"), *l)
	v.When = Say(key)
	if days := b.days(b.tellers(l.Cites)); days != "" {
		v.When += ", " + Say("story.told", days)
	}
	return &v
}

// first is who reported it first, as the reports tell.
func first(b *builder) *lineView {
	if b.s.First == nil {
		return nil
	}
	v := b.line(b.anchor("first"), firstWords(*b.s.First), b.s.First.Cites, nil)
	return &v
}

// linesView is the lines of one part, and how many more there are.
type linesView struct {
	Lines []lineView
	More  int
}

// background is what lies before or outside the event.
func background(b *builder) (v linesView) {
	for i, c := range b.s.Agreed {
		if c.Introduces == "" && c.Background && !c.Slight {
			v.take(b, func() lineView { return b.agreed(i, c) })
		}
	}
	for i, x := range b.s.Sole {
		if x.Background {
			v.take(b, func() lineView { return b.sole(i, x) })
		}
	}
	return v
}

// take takes a line up where there is room for it, and else counts it.
func (v *linesView) take(b *builder, line func() lineView) {
	if len(v.Lines) >= b.room.others {
		v.More++
		return
	}
	l := line()
	b.shown[l.ID] = true
	v.Lines = append(v.Lines, l)
}

func (b *builder) agreed(i int, c news.Claim) lineView {
	v := b.line(b.anchor("agreed", i), c.Text, c.Cites, c.Partly)
	v.Sign = "="
	for _, f := range c.Folded {
		if len(f.Reports) > 1 {
			v.Notes = append(v.Notes, Say("agreed.folded", b.namesOf(f.Reports), Rule(f.Rule)))
		}
	}
	v.Notes = append(v.Notes, b.otherwise(c)...)
	switch {
	case c.Sayer != "":
		v.Notes = append(v.Notes, Say("agreed.sayer", c.Sayer))
	case c.Said:
		v.Notes = append(v.Notes, Say("agreed.said"))
	}
	return v
}

// otherwise is what other reports answer where a line answers a question on
// which they differ: an answer stands in its words, and where it is cited.
func (b *builder) otherwise(c news.Claim) (out []string) {
	for _, d := range b.s.Disputed {
		for n, s := range d.Sides {
			if d.Kind != "name" && strings.Contains(strings.ToLower(c.Text), strings.ToLower(s.Value)) && overlaps(c.Cites, s.Cites) {
				out = append(out, Say("agreed.otherwise", Asked(d), otherValues(d, n)))
			}
		}
	}
	return out
}

// overlaps says whether two have words of one report in common.
func overlaps(a, b news.Refs) bool {
	return slices.ContainsFunc(a, func(x news.Ref) bool {
		return slices.ContainsFunc(b, func(y news.Ref) bool { return x.Report == y.Report && x.Overlaps(y.Span) })
	})
}

func (b *builder) sole(i int, x news.Sole) lineView {
	v := b.line(b.anchor("sole", i), x.Text, x.Cites, nil)
	v.Sign = "1"
	return v
}

func (b *builder) namesOf(ids []string) string {
	var out []tellerView
	for _, id := range ids {
		if i, shown := b.at[id]; shown {
			out = append(out, tellerView{Name: b.names[i], report: i})
		}
	}
	return b.list(out)
}

// mostIntroductions is how often one person is introduced: by what most
// reports tell, and by what else some do.
const mostIntroductions = 2

// People are the lines that tell who somebody is, in the order to show them:
// those of most reports first, the lines of one person together. A line that
// tells nothing that the first of its person does not is left out.
func People(claims []news.Claim) []news.Claim {
	ranked := slices.Clone(claims)
	slices.SortStableFunc(ranked, func(a, b news.Claim) int {
		return cmp.Or(cmp.Compare(b.Reports, a.Reports), cmp.Compare(len(b.Text), len(a.Text)))
	})
	at := map[string]int{}
	var of [][]news.Claim
	for _, c := range ranked {
		n, known := at[c.Introduces]
		if !known {
			n = len(of)
			at[c.Introduces] = n
			of = append(of, nil)
		}
		if len(of[n]) < mostIntroductions && !slices.ContainsFunc(of[n], func(b news.Claim) bool { return tellsAll(b.Text, c.Text) }) {
			of[n] = append(of[n], c)
		}
	}
	return slices.Concat(of...)
}

// tellsAll says whether every word of one text stands in another, a country's also
// as what is of it ("Olvia's", "Olvian").
func tellsAll(text, words string) bool {
	have := wordsOf(text)
	return !slices.ContainsFunc(wordsOf(words), func(w string) bool {
		return !slices.ContainsFunc(have, func(h string) bool { return h == w || nation(h, w) || nation(w, h) })
	})
}

func wordsOf(text string) (out []string) {
	for _, w := range strings.FieldsFunc(strings.ToLower(text), apart) {
		out = append(out, strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s"))
	}
	return out
}

// nation says whether one word is that for what is of the other, a country.
func nation(of, country string) bool {
	const least = 4
	return len(country) >= least && strings.HasSuffix(country, "a") && of == country+"n"
}

// apart says whether a letter parts words.
func apart(r rune) bool { return strings.ContainsRune(" ,.;:()“”\"…", r) }

// people is who somebody is, as several reports tell.
func people(b *builder) (v linesView) {
	var who []news.Claim
	for _, c := range b.s.Agreed {
		if c.Introduces != "" {
			who = append(who, c)
		}
	}
	for _, c := range People(who) {
		i := slices.IndexFunc(b.s.Agreed, func(o news.Claim) bool { return o.Text == c.Text && slices.Equal(o.Cites, c.Cites) })
		v.take(b, func() lineView { return b.agreed(i, c) })
	}
	return v
}
