package synopsis

import (
	"strings"
	"testing"

	"synoptic/news"
)

// crediting is a report of one sentence with its credits: those who are credited
// for all of it, as "relation source", "unnamed source" or "via outlet: source".
func crediting(id, outlet, text string, credits ...string) news.Report {
	r := inventedReport(id, outlet, []string{text})
	r.Marks.Credits = nil
	whole := news.Span{End: len(r.Text)}
	for _, c := range credits {
		relation, source, _ := strings.Cut(c, " ")
		m := news.Credit{Span: whole, Source: source, Relation: relation, Rule: "test"}
		switch relation {
		case "unnamed":
			m.Relation, m.Unnamed = "cites", true
		case "via":
			m.Via, m.Source, _ = strings.Cut(source, ": ")
			m.Relation = "told"
		}
		r.Marks.Credits = append(r.Marks.Credits, m)
	}
	return r
}

// TestWhoIsOneVoice: the rows are two reports that make one claim, or hand on
// one saying of the speaker.
func TestWhoIsOneVoice(t *testing.T) {
	const (
		plain  = "The cables of the bridge were worn."
		other  = "Worn cables held the bridge."
		long   = "The council of Tollen has known for six years that the northern cables of the bridge were worn through, a letter of its own engineer from the spring of that year shows, and did nothing about it."
		mine   = "Divers searched the river for the second night with lamps and dogs, insurance will pay for the lorries, a broker said, and nobody in the town had slept when the morning ferry came in with relatives."
		theirs = "Bakers gave bread to those who waited on the northern bank, a choir sang, the school stays shut until Monday, and the ferry office has closed its doors to all but families from the upper valley."
	)
	for _, c := range []struct {
		name    string
		a, b    news.Report
		speaker string
		rule    string // of the fold, "" where they are two voices
	}{
		{"nobody is credited", crediting("a", "Outlet A", plain), crediting("b", "Outlet B", other), "", ""},
		{"police, each by itself", crediting("a", "Outlet A", plain, "unnamed police"), crediting("b", "Outlet B", other, "unnamed police"), "", ""},
		{"one person", crediting("a", "Outlet A", plain, "cites Orla Venn"), crediting("b", "Outlet B", other, "cites Orla Venn"), "", "credit: Orla Venn"},
		{"two persons", crediting("a", "Outlet A", plain, "cites Orla Venn"), crediting("b", "Outlet B", other, "cites Piet Maar"), "", ""},
		{"one agency", crediting("a", "Outlet A", plain, "cites Verania Press"), crediting("b", "Outlet B", other, "cites the Verania Press"), "", "credit: "},
		{"one press release", crediting("a", "Outlet A", plain, "document Bridge Board"), crediting("b", "Outlet B", other, "document Bridge Board"), "", "credit: Bridge Board"},
		{"the outlet that had it", crediting("a", "Tollen Courier", plain), crediting("b", "Outlet B", other, "cites the Tollen Courier"), "", "quoted: "},
		{"through the outlet that had it", crediting("a", "Tollen Courier", plain), crediting("b", "Outlet B", other, "via Tollen Courier: Orla Venn"), "", "quoted: "},
		{"another outlet", crediting("a", "Outlet A", plain), crediting("b", "Outlet B", other, "cites the Tollen Courier"), "", ""},
		{"one passage", crediting("a", "Outlet A", plain+" "+long+" "+mine), crediting("b", "Outlet B", other+" "+long+" "+theirs), "", "one text"},
		{"one speech", crediting("a", "Outlet A", plain, "cites Orla Venn"), crediting("b", "Outlet B", other, "cites Orla Venn"), "Orla Venn", ""},
		{"one statement", crediting("a", "Outlet A", plain, "document Orla Venn"), crediting("b", "Outlet B", other, "document Orla Venn"), "Orla Venn", "credit: statement of Orla Venn"},
		{"speech and statement", crediting("a", "Outlet A", plain, "document Orla Venn"), crediting("b", "Outlet B", other, "cites Orla Venn"), "Orla Venn", ""},
	} {
		tb := lay(news.Story{Reports: []news.Report{c.a, c.b}})
		var refs news.Refs
		for i := range tb.reports {
			at := 0
			if c.rule == "one text" {
				at = strings.Index(tb.reports[i].Text, "a letter of its own")
			}
			refs = append(refs, tb.ref(i, news.Span{Start: at, End: len(tb.reports[i].Text)}))
		}
		_, origins, folded := tb.voicesOn(refs, c.speaker)
		rule := ""
		for _, f := range folded {
			rule = f.Rule
		}
		if (origins == 1) != (c.rule != "") || !strings.HasPrefix(rule, c.rule) || rule != "" && c.rule == "" {
			t.Errorf("%s: %d origins by %q, want %q", c.name, origins, rule, c.rule)
		}
	}
}

// TestPassagesAreOfOneText: only what stands in the passage is one voice; what
// a report adds to it is its own, and words in quotation marks are nobody's.
func TestPassagesAreOfOneText(t *testing.T) {
	const shared = "The council of Tollen has known for six years that the northern cables of the bridge were worn through and did nothing about it until the spring."
	quoted := "Orla Venn said: «" + shared + "»"
	mk := func(id string, sentences ...string) news.Report { return inventedReport(id, "Outlet "+id, sentences) }
	more := []string{"Divers searched the river for the second night with lamps and dogs.", "Insurance will pay for the lorries but not for the bridge, a broker said.", "Nobody in the town had slept when the morning ferry came in with relatives."}
	tb := lay(news.Story{Reports: []news.Report{mk("a", append([]string{shared}, more...)...), mk("b", shared, "Bakers gave bread to those who waited on the northern bank all night.", "A choir sang.", "The school stays shut until Monday, and so does the ferry office.")}})
	if len(tb.origins) != 2 {
		t.Fatalf("%d origins, want 2: %+v", len(tb.origins), tb.origins)
	}
	if got := tb.passagesAt(0, news.Span{Start: 10, End: 60}); len(got) == 0 {
		t.Error("the shared sentence is no passage")
	}
	at := strings.Index(tb.reports[0].Text, "Divers")
	if got := tb.passagesAt(0, news.Span{Start: at, End: at + 40}); len(got) != 0 {
		t.Error("what only one has is a passage")
	}
	tb = lay(news.Story{Reports: []news.Report{mk("a", append([]string{quoted}, more...)...), mk("b", quoted, more[0][:20], "A choir sang for those who waited on both banks of the wide river.", "The school stays shut until Monday, and so does the ferry office.", "Bakers gave bread to all.")}})
	if got := tb.passagesAt(0, news.Span{Start: 20, End: 60}); len(got) != 0 {
		t.Error("a speech that both heard is a passage")
	}
}
