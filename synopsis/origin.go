package synopsis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
)

// Origins are the origins of the reports of a story, as Compare counts them.
func Origins(s news.Story) []news.Origin {
	t, _ := ofOneEvent(s)
	return t.origins
}

// trace finds the origins of the story: reports that are one voice. Reports
// join by what follows, the surest first; the rule of an origin tells its
// joins.
//
//	copy    most of the shorter text stands in the other, word by word
//	agency  both say they carry the text of one agency
//	outlet  both are one outlet's own: neither carries the text of another
func (t *table) trace() {
	g := newGroups(len(t.reports))
	rules := map[int]string{}
	join := func(a, b int, rule string) {
		a, b = g.find(a), g.find(b)
		if a == b {
			return
		}
		told := joined(rules[a], rules[b], rule)
		rules[g.join(a, b)] = told
	}
	carries := make([]bool, len(t.reports)) // the text of another house
	for _, c := range t.copies() {
		if house(t.reports[c.of].Report) != house(t.reports[c.report].Report) {
			carries[c.of], carries[c.report] = true, true
		}
		join(c.of, c.report, fmt.Sprintf("copy: %d%% of %s in %s", c.percent, t.reports[c.short].letter, t.reports[c.long].letter))
	}
	agency, outlet := map[string]int{}, map[string]int{}
	t.houses = map[string][]int{}
	for i := range t.reports {
		r := &t.reports[i]
		if a := bareName(string(r.Agency)); a != "" {
			if j, ok := agency[a]; ok {
				join(j, i, "agency: "+string(r.Agency))
			} else {
				agency[a] = i
			}
		}
		if o := house(r.Report); o != "" {
			t.houses[o] = append(t.houses[o], i)
			if carries[i] || r.Agency != "" {
				continue
			}
			if j, ok := outlet[o]; ok {
				join(j, i, "outlet: "+string(r.Outlet.Name))
			} else {
				outlet[o] = i
			}
		}
	}
	t.origin = make([]int, len(t.reports))
	place := map[int]int{}
	for i := range t.reports {
		root := g.find(i)
		o, ok := place[root]
		if !ok {
			o = len(t.origins)
			place[root] = o
			t.origins = append(t.origins, news.Origin{ID: fmt.Sprintf("o%d", o+1), Rule: cmp.Or(rules[root], "alone")})
		}
		t.origin[i] = o
		t.origins[o].Reports = append(t.origins[o].Reports, t.reports[i].ID)
	}
}

// joined is the rules of joins, each once.
func joined(rules ...string) string {
	var out []string
	for _, r := range rules {
		if r != "" && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return strings.Join(out, "; ")
}

// house is the publisher of a report as it is compared: the outlet, without
// the ending of its address, or the house it belongs to.
func house(r news.Report) string {
	o := bareName(string(r.Outlet.Name))
	o = strings.TrimPrefix(o, "www")
	for _, f := range families {
		if slices.Contains(f, o) {
			return f[0]
		}
	}
	return o
}

// families are outlets that print one text under several names.
var families = [][]string{
	{"daily mail", "mail online", "mailonline", "dailymailcouk", "mail on sunday"},
	{"the sun", "sun", "thesuncouk"},
	{"huffpost", "huffington post", "huffingtonpostcom", "huffingtonpostcomau", "huffpost uk"},
	{"independent", "independentcouk", "indy100"},
	{"new york times", "nytimescom", "nyt"},
	{"washington post", "washingtonpostcom"},
}

// voices counts the reports and the origins that stand behind refs. Reports
// of one origin of the story count as one, and so do those that credit the
// same source for what the refs say; folded holds every origin of more than
// one report, with the rule.
func (t *table) voices(refs news.Refs) (reports, origins int, folded []news.Origin) {
	return t.voicesOn(refs, "")
}

// voicesOn counts as voices does, but a credit to the speaker folds nothing:
// many may hear one speech.
func (t *table) voicesOn(refs news.Refs, speaker string) (reports, origins int, folded []news.Origin) {
	g := newGroups(len(t.reports))
	var who []int
	credited := map[int]map[string]bool{} // report -> sources credited by every ref so far
	for _, r := range refs {
		i := t.at[r.Report]
		sources := t.credits(i, r.Span)
		delete(sources, speaker)
		if had, again := credited[i]; again {
			for s := range had {
				if !sources[s] {
					delete(had, s)
				}
			}
			continue
		}
		credited[i] = sources
		who = append(who, i)
	}
	slices.Sort(who)
	rules := map[int]string{}
	join := func(a, b int, rule string) {
		a, b = g.find(a), g.find(b)
		if a != b {
			first := cmp.Or(rules[a], rules[b], rule)
			rules[g.join(a, b)] = first
		}
	}
	first := map[int]int{}
	for _, i := range who {
		if j, ok := first[t.origin[i]]; ok {
			join(j, i, t.origins[t.origin[i]].Rule)
		} else {
			first[t.origin[i]] = i
		}
	}
	bySource := map[string]int{}
	for _, i := range who {
		for _, s := range sorted(credited[i]) {
			if j, ok := bySource[s]; ok {
				join(j, i, "credit: "+s)
			} else {
				bySource[s] = i
			}
		}
	}
	return t.fold(who, g, rules)
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

// credits are the named sources the i-th report credits for what the span
// says: those whose claim overlaps it, or that stand in it.
func (t *table) credits(i int, sp news.Span) map[string]bool {
	out := map[string]bool{}
	for _, c := range t.reports[i].Marks.Credits {
		if c.Unnamed || c.Source == "" || c.Relation == "photo" {
			continue
		}
		if c.Span.Overlaps(sp) || c.Claim != nil && c.Claim.Overlaps(sp) {
			out[t.name(c.Source)] = true
			if c.Via != "" {
				out[t.name(c.Via)] = true
			}
		}
	}
	return out
}

func sorted(set map[string]bool) []string {
	out := make([]string, 0, len(set))
	for s := range set {
		out = append(out, s)
	}
	slices.Sort(out)
	return out
}

// groups is a disjoint-set forest; the root of a set is its least member.
type groups []int

func newGroups(n int) groups {
	g := make(groups, n)
	for i := range g {
		g[i] = i
	}
	return g
}

func (g groups) find(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

// join makes one set of two and gives its root.
func (g groups) join(a, b int) int {
	a, b = g.find(a), g.find(b)
	g[max(a, b)] = min(a, b)
	return min(a, b)
}
