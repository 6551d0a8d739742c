package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// voices counts the reports and the origins that stand behind refs; folded
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
func (t *table) voices(refs news.Refs) (reports, origins int, folded []news.Origin) {
	return t.voicesOn(refs, "")
}

// voicesOn counts as voices does, but neither a credit to the speaker nor the
// speaker's words fold anything: many may hear one speech. One statement that the speaker put out in writing
// is one source.
func (t *table) voicesOn(refs news.Refs, speaker string) (reports, origins int, folded []news.Origin) {
	refs = firstPlaces(refs)
	v := t.behind(refs, speaker)
	v.join(func(i int) []string { return []string{t.origins[t.origin[i]].ID} }, func(i int, _ string) string { return t.origins[t.origin[i]].Rule })
	v.join(func(i int) []string { return v.passages[i] }, func(int, string) string { return "one text" })
	for _, i := range v.who {
		for _, s := range sorted(v.credited[i]) {
			for _, j := range t.publishedBy(s) {
				if j != i && slices.Contains(v.who, j) {
					v.one(i, j, "quoted: "+s)
				}
			}
		}
	}
	v.join(func(i int) []string { return sorted(v.credited[i]) }, func(_ int, s string) string { return "credit: " + s })
	if speaker == "" {
		v.join(t.utteredIn(refs), func(_ int, s string) string { return "words: " + s })
	}
	v.join(func(i int) []string { return t.putOut(refs, i) }, func(_ int, s string) string { return "statement: " + s })
	v.join(func(i int) []string { return t.interview(refs, i) }, func(_ int, s string) string { return "interview: " + s })
	t.retells(v)
	return t.fold(v.who, v.groups, v.rules)
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
	groups   groups
	rules    map[int]string // root of a group -> what tied it first
}

func (t *table) behind(refs news.Refs, speaker string) *standing {
	v := &standing{credited: map[int]map[string]bool{}, passages: map[int][]string{}, groups: newGroups(len(t.reports)), rules: map[int]string{}}
	for _, r := range refs {
		i := t.at[r.Report]
		v.passages[i] = append(v.passages[i], t.passagesAt(i, r.Span)...)
		sources := t.credits(i, r.Span, speaker)
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
	a, b := v.groups.find(i), v.groups.find(j)
	if a != b {
		first := cmp.Or(v.rules[a], v.rules[b], rule)
		v.rules[v.groups.join(a, b)] = first
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

// fold writes the groups of reports as origins.
func (t *table) fold(who []int, g groups, rules map[int]string) (reports, origins int, folded []news.Origin) {
	members := map[int][]string{}
	var roots []int
	for _, i := range who {
		root := g.find(i)
		if members[root] == nil {
			roots = append(roots, root)
		}
		members[root] = append(members[root], t.reports[i].ID)
	}
	for _, root := range roots {
		if len(members[root]) > 1 {
			id := t.origins[t.origin[t.at[members[root][0]]]].ID
			folded = append(folded, news.Origin{ID: id, Reports: members[root], Rule: rules[root]})
		}
	}
	return len(who), len(roots), folded
}

// publishedBy is the reports that a source published, or that carry its text.
func (t *table) publishedBy(source string) []int {
	h := house(news.Report{Outlet: news.Outlet{Name: news.Maybe(source)}})
	if h == "" {
		return nil
	}
	out := slices.Clone(t.houses[h])
	for i := range t.reports {
		if bareName(string(t.reports[i].Agency)) == h && !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	return out
}
