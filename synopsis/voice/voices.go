// Package voice tells who of the reports on a table is one voice: which are one
// origin, whatever they tell, and behind which places of one telling stand how
// many. It judges no wording but by equal words, and no claim.
package voice

import (
	"cmp"
	"slices"

	"synoptic/news"
	"synoptic/synopsis/group"
	"synoptic/synopsis/table"
)

// Voices is who of the reports on a table is one voice, and what ties those that
// are one for some of what they tell.
type Voices struct {
	*table.Table
	Origins  []news.Origin
	Origin   []int            // report -> its place in origins
	houses   map[string][]int // publisher -> its reports
	passages [][]passage      // report -> what it has word by word with other origins
	rests    []rest           // report -> from whom it has its news
	retold   [][]retelling    // report -> whom it tells over
}

// Of finds who of the reports on a table is one voice.
func Of(t *table.Table) *Voices {
	v := &Voices{Table: t}
	v.trace()
	v.findPassages()
	v.findRests()
	v.findRetellings()
	return v
}

// Count counts the reports and the origins that stand behind refs; folded
// holds every origin of more than one report, with the rule. Reports are one
// voice for what the refs say by what follows, the surest first.
//
//	copy, agency, outlet, site  they are one origin of the story
//	retold                      one tells the other's text over, in part in the same words
//	one text                    the refs stand in a passage that both have word by word
//	quoted                      one credits the other's outlet, or the agency whose text it is
//	credit                      both credit one named source: a person, body, agency, outlet or document
//	words                       both have it in marks, as the words of one speaker
//	statement                   both quote at length what one says the speaker put out in writing
//	interview                   both quote at length what one says the speaker told a medium
//
// Who is credited without a name ("police", "officials") makes no two reports
// one voice: each may have asked another.
func (t *Voices) Count(refs news.Refs) (reports, origins int, folded []news.Origin) {
	return t.CountSaid(refs, "")
}

// CountSaid counts as Count does, but neither a credit to the speaker nor the
// speaker's words fold anything: many may hear one speech. One statement that the
// speaker put out in writing is one source.
func (t *Voices) CountSaid(refs news.Refs, speaker string) (reports, origins int, folded []news.Origin) {
	return places{t, firstPlaces(refs)}.joined(speaker)
}

// CountWord counts as Count does where each of the refs hands on what one speaker says:
// they are one source.
func (t *Voices) CountWord(refs news.Refs, speaker string) (reports, origins int, folded []news.Origin) {
	p := places{t, firstPlaces(refs)}
	v := p.behind("")
	v.join(func(i int) []string { return []string{p.Origins[p.Origin[i]].ID} }, func(i int, _ string) string { return p.Origins[p.Origin[i]].Rule })
	v.join(func(int) []string { return []string{speaker} }, func(int, string) string { return "words: " + speaker })
	return p.fold(v)
}

// places are the refs behind which voices are counted.
type places struct {
	*Voices
	refs news.Refs
}

// joined joins the reports behind the refs, rule by rule, and counts them and
// their voices.
func (p places) joined(speaker string) (reports, origins int, folded []news.Origin) {
	v := p.behind(speaker)
	v.join(func(i int) []string { return []string{p.Origins[p.Origin[i]].ID} }, func(i int, _ string) string { return p.Origins[p.Origin[i]].Rule })
	v.join(func(i int) []string { return v.passages[i] }, func(int, string) string { return "one text" })
	p.quoted(v)
	v.join(func(i int) []string { return sorted(v.credited[i]) }, func(_ int, s string) string { return "credit: " + s })
	if speaker == "" {
		v.join(p.utteredIn(), func(_ int, s string) string { return "words: " + s })
	}
	v.join(p.putOut, func(_ int, s string) string { return "statement: " + s })
	v.join(p.interview, func(_ int, s string) string { return "interview: " + s })
	p.retells(v)
	return p.fold(v)
}

// quoted joins each report behind refs to those that a source it credits
// published, if they stand behind them too.
func (p places) quoted(v *standing) {
	for _, i := range v.who {
		for _, s := range sorted(v.credited[i]) {
			for _, j := range p.publishedBy(s) {
				if j != i && slices.Contains(v.who, j) {
					v.one(i, j, "quoted: "+s)
				}
			}
		}
	}
}

// mostPlaces is at how many places of one report it is looked for whom that
// has something from.
const mostPlaces = 100

// firstPlaces are the first refs of each report.
func firstPlaces(refs news.Refs) news.Refs {
	of := map[string]int{}
	out := make(news.Refs, 0, len(refs))
	for _, r := range refs {
		if of[r.Report]++; of[r.Report] <= mostPlaces {
			out = append(out, r)
		}
	}
	return out
}

// standing is who stands behind refs, and what ties them.
type standing struct {
	who      []int                   // reports
	credited map[int]map[string]bool // report -> sources that it credits wherever it credits one
	passages map[int][]string        // report -> passages in which a ref stands
	groups   group.Groups
	rules    map[int]string // root of a group -> what tied it first
}

// behind is who stands behind the refs; the speaker is no source of what is told.
func (p places) behind(speaker string) *standing {
	v := &standing{credited: map[int]map[string]bool{}, passages: map[int][]string{}, groups: group.New(len(p.Reports)), rules: map[int]string{}}
	for _, r := range p.refs {
		i := p.At[r.Report]
		v.passages[i] = append(v.passages[i], passagesAt(p.passages[i], r.Span)...)
		sources := p.credits(i, r.Span, speaker)
		had, again := v.credited[i]
		if !again {
			v.who = append(v.who, i)
		}
		if len(had) == 0 {
			v.credited[i] = sources
			continue
		}
		if len(sources) == 0 {
			continue // a title or a lead tells what is credited below it
		}
		for s := range had {
			if !sources[s] {
				delete(had, s)
			}
		}
	}
	slices.Sort(v.who)
	return v
}

// one makes two reports one voice.
func (v *standing) one(i, j int, rule string) {
	a, b := v.groups.Find(i), v.groups.Find(j)
	if a != b {
		first := cmp.Or(v.rules[a], v.rules[b], rule)
		v.rules[v.groups.Join(a, b)] = first
	}
}

// join makes one voice of all reports that have a key in common.
func (v *standing) join(keys func(i int) []string, rule func(i int, key string) string) {
	first := map[string]int{}
	for _, i := range v.who {
		for _, k := range keys(i) {
			if j, ok := first[k]; ok {
				v.one(j, i, rule(i, k))
			} else {
				first[k] = i
			}
		}
	}
}

// fold writes the groups of those who stand behind the refs as origins.
func (p places) fold(v *standing) (reports, origins int, folded []news.Origin) {
	members := map[int][]string{}
	var roots []int
	for _, i := range v.who {
		root := v.groups.Find(i)
		if members[root] == nil {
			roots = append(roots, root)
		}
		members[root] = append(members[root], p.Reports[i].ID)
	}
	for _, root := range roots {
		if len(members[root]) > 1 {
			id := p.Origins[p.Origin[p.At[members[root][0]]]].ID
			folded = append(folded, news.Origin{ID: id, Reports: members[root], Rule: v.rules[root]})
		}
	}
	return len(v.who), len(roots), folded
}

// publishedBy is the reports that a source published, or that carry its text.
func (p places) publishedBy(source string) []int {
	h := table.House(news.Report{Outlet: news.Outlet{Name: news.Maybe(source)}})
	if h == "" {
		return nil
	}
	out := slices.Clone(p.houses[h])
	for i := range p.Reports {
		if table.BareName(string(p.Reports[i].Agency)) == h && !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	return out
}
