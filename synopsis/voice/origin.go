package voice

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/group"
	"synoptic/synopsis/table"
)

// trace finds the origins of the story: reports that are one voice. Reports
// join by what follows, the surest first; the rule of an origin tells its
// joins.
//
//	copy    most of the shorter text stands in the other, word by word
//	agency  both say they carry the text of one agency
//	outlet  both are one outlet's own: neither carries the text of another
//	site    the same, where one site gives its outlet two names that go together
func (t *Voices) trace() {
	g := group.New(len(t.Reports))
	rules := map[int]string{}
	join := func(a, b int, rule string) {
		a, b = g.Find(a), g.Find(b)
		if a == b {
			return
		}
		told := joined(rules[a], rules[b], rule)
		rules[g.Join(a, b)] = told
	}
	carries := make([]bool, len(t.Reports)) // the text of another house
	for _, c := range copies(t.Reports) {
		if table.House(t.Reports[c.of].Report) != table.House(t.Reports[c.report].Report) {
			carries[c.of], carries[c.report] = true, true
		}
		join(c.of, c.report, fmt.Sprintf("copy: %d%% of %s in %s", c.percent, t.Reports[c.short].Letter, t.Reports[c.long].Letter))
	}
	agency, outlet, sites := map[string]int{}, map[string]int{}, map[string][]int{}
	t.houses = map[string][]int{}
	for i := range t.Reports {
		r := &t.Reports[i]
		if a := table.BareName(string(r.Agency)); a != "" {
			if j, ok := agency[a]; ok {
				join(j, i, "agency: "+string(r.Agency))
			} else {
				agency[a] = i
			}
		}
		if o := table.House(r.Report); o != "" {
			t.houses[o] = append(t.houses[o], i)
			if carries[i] || r.Agency != "" {
				continue
			}
			if j, ok := outlet[o]; ok {
				join(j, i, "outlet: "+string(r.Outlet.Name))
			} else {
				outlet[o] = i
			}
			if h := site(r.Report); h != "" {
				for _, j := range sites[h] {
					if oneOutlet(o, table.House(t.Reports[j].Report), h) {
						join(j, i, "site: "+h)
					}
				}
				sites[h] = append(sites[h], i)
			}
		}
	}
	t.Origin = make([]int, len(t.Reports))
	place := map[int]int{}
	for i := range t.Reports {
		root := g.Find(i)
		o, ok := place[root]
		if !ok {
			o = len(t.Origins)
			place[root] = o
			t.Origins = append(t.Origins, news.Origin{ID: fmt.Sprintf("o%d", o+1), Rule: cmp.Or(rules[root], "alone")})
		}
		t.Origin[i] = o
		t.Origins[o].Reports = append(t.Origins[o].Reports, t.Reports[i].ID)
	}
}

// joined is the rules of joins, each once.
func joined(rules ...string) string {
	var out []string
	for _, r := range rules {
		for one := range strings.SplitSeq(r, "; ") {
			if one != "" && !slices.Contains(out, one) {
				out = append(out, one)
			}
		}
	}
	return strings.Join(out, "; ")
}

// site is the host of a report's address.
func site(r news.Report) string {
	_, rest, ok := strings.Cut(string(r.URL), "://")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	host, _, _ = strings.Cut(host, ":")
	return strings.TrimPrefix(strings.ToLower(host), "www.")
}

// oneOutlet says whether two names under which one site publishes may be of one
// outlet: one is the site's own, or opens the other ("Tarn Gazette" and "Tarn
// Gazette Sport"). A site that prints many houses names each.
func oneOutlet(a, b, site string) bool {
	own := table.BareName(site)
	return a == own || b == own || strings.HasPrefix(a+" ", b+" ") || strings.HasPrefix(b+" ", a+" ")
}

func sorted(set map[string]bool) []string {
	out := make([]string, 0, len(set))
	for s := range set {
		out = append(out, s)
	}
	slices.Sort(out)
	return out
}
