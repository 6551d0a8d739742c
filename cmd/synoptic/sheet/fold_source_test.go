package sheet

import (
	"strings"
	"testing"

	"synoptic/news"
)

func TestChief(t *testing.T) {
	twice := append(cite("x", 5), cite("x", 9)...)
	for _, c := range []struct {
		name string
		list []news.SourceLink
		want string
	}{
		{"the agency whose text it is goes before who is cited most", []news.SourceLink{
			{Report: "x", Source: "Orla Venn", Relation: "cites", Cites: twice},
			{Report: "x", Source: "Reuters", Relation: "cites", Cites: cite("x", 7)},
			{Report: "x", Source: "Piet Maar", Relation: "cites", Cites: cite("x", 8)},
		}, "Orla Venn, Reuters"},
		{"of each report", []news.SourceLink{
			{Report: "x", Source: "Orla Venn", Relation: "cites", Cites: twice},
			{Report: "x", Source: "Piet Maar", Relation: "cites", Cites: cite("x", 7)},
			{Report: "y", Source: "Ida Crane", Relation: "document", Cites: cite("y", 3)},
		}, "Orla Venn, Piet Maar, Ida Crane"},
		{"one source, all that it is", []news.SourceLink{
			{Report: "x", Source: "Piet Maar", Relation: "cites", Cites: cite("x", 1)},
			{Report: "x", Source: "Ida Crane", Relation: "cites", Cites: cite("x", 2)},
			{Report: "x", Source: "Orla Venn", Relation: "cites", Cites: cite("x", 3)},
			{Report: "x", Source: "Orla Venn", Relation: "document", Cites: cite("x", 4)},
		}, "Piet Maar, Orla Venn, Orla Venn"},
		{"a nation, somebody without a name and whose picture it is go last", []news.SourceLink{
			{Report: "x", Source: "France", Relation: "cites", Cites: cite("x", 1)},
			{Report: "x", Source: "officials", Relation: "cites", Unnamed: true, Cites: cite("x", 2)},
			{Report: "x", Source: "Getty Images", Relation: "photo", Cites: twice},
			{Report: "x", Source: "Orla Venn", Relation: "cites", Cites: cite("x", 3)},
			{Report: "x", Source: "the Tollen Courier", Relation: "told", Cites: cite("x", 4)},
		}, "Orla Venn, the Tollen Courier"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := edition{}
			var have []string
			for _, x := range chief(&e, c.list, 2) {
				have = append(have, x.Source)
			}
			if got := strings.Join(have, ", "); got != c.want || e.left != len(c.list)-len(have) {
				t.Errorf("%s, %d left out, want %s", got, e.left, c.want)
			}
		})
	}
}
