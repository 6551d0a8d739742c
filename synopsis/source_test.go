package synopsis

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/text"
)

// credited marks words of a report as a credit.
func credited(r news.Report, credits ...news.Credit) news.Report {
	r.Marks.Credits = nil
	for _, c := range credits {
		i := strings.Index(r.Text, c.Rule)
		c.Span = news.Span{Start: i, End: i + len(c.Rule)}
		r.Marks.Credits = append(r.Marks.Credits, c)
	}
	return r
}

func TestSourcesAndWhoWasFirst(t *testing.T) {
	day := news.Moment{Rule: "Friday", From: "2031-05-02", To: "2031-05-02"}
	week := news.Moment{Rule: "last week", From: "2031-04-28", To: "2031-05-04"}
	call := news.Moment{Rule: "April 16", From: "2031-04-16", To: "2031-04-16"}
	a := credited(moments(inventedReport("a", "Outlet A", []string{"As the Tollen Courier first reported last week, the cables were worn.", "Orla Venn told the Courier that the April 16 letter was hers."}), week, call),
		news.Credit{Rule: "the Tollen Courier first reported", Source: "Tollen Courier", Relation: "reported first"},
		news.Credit{Rule: "Orla Venn told the Courier", Source: "Orla Venn", Relation: "told", Via: "Tollen Courier"})
	b := credited(moments(inventedReport("b", "Outlet B", []string{"The Tollen Courier wrote on Friday that the cables were worn."}), day),
		news.Credit{Rule: "The Tollen Courier wrote", Source: "the Tollen Courier", Relation: "cites"})
	c := inventedReport("c", "Tollen Courier", []string{"The cables of the bridge are worn."})
	s := Compare(news.Story{Reports: []news.Report{a, b, c}})
	var got []string
	for _, l := range s.Sources {
		got = append(got, l.Report+" "+l.Source+" "+l.Relation+" "+l.Via+" "+l.Held)
	}
	want := "a Tollen Courier reported first  c|a Tollen Courier told  c|b Tollen Courier cites  c"
	if strings.ReplaceAll(strings.Join(got, "|"), "the Tollen", "Tollen") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), want)
	}
	if s.First == nil || table.BareName(s.First.Source) != "tollen courier" || s.First.Date != "2031-05-02" || !s.First.Held {
		t.Errorf("first: %+v, want Tollen Courier, 2031-05-02, held", s.First)
	}
}

// Of two outlets that are each said to have been first, the one that is credited nearer
// to the head of a report is meant; one that is credited far down alone is not.
func TestWhoWasFirstAtWhat(t *testing.T) {
	far := []string{"Orla Venn lost her pass to the mill."}
	for range 30 {
		far = append(far, "The bridge of Tollen was shut.")
	}
	first := func(source string) news.Credit {
		return news.Credit{Rule: "first reported by the " + source, Source: source, Relation: "reported first"}
	}
	a := credited(inventedReport("a", "Outlet A", append(far, "The leave of Piet Maar was first reported by the Skarn Herald.")), first("Skarn Herald"))
	b := credited(inventedReport("b", "Outlet B", []string{"The loss of the pass was first reported by the Tollen Courier."}), first("Tollen Courier"))
	if s := Compare(news.Story{Reports: []news.Report{a, b}}); s.First == nil || s.First.Source != "Tollen Courier" {
		t.Errorf("first: %+v, want Tollen Courier", s.First)
	}
	if s := Compare(news.Story{Reports: []news.Report{a}}); s.First != nil {
		t.Errorf("first: %+v, want none", s.First)
	}
}

// An outlet that names itself is no source of its own report; who told it is.
func TestNoOutletIsItsOwnSource(t *testing.T) {
	r := credited(inventedReport("a", "Tollen Courier", []string{"Orla Venn told the Courier that the cables were worn, and the Courier reported it."}),
		news.Credit{Rule: "Orla Venn told the Courier", Source: "Orla Venn", Relation: "told", Via: "Tollen Courier"},
		news.Credit{Rule: "the Courier reported", Source: "Tollen Courier", Relation: "cites"})
	s := Compare(news.Story{Reports: []news.Report{r}})
	if len(s.Sources) != 1 || s.Sources[0].Source != "Orla Venn" || s.Sources[0].Via != "" {
		t.Errorf("got %+v, want Orla Venn alone", s.Sources)
	}
}

// Reports that credit one source for a claim are one origin for it; those
// that credit another, or nobody, are their own.
func TestVoices(t *testing.T) {
	words := "the cables were worn"
	mk := func(id, text string, credits ...news.Credit) news.Report {
		return credited(inventedReport(id, "Outlet "+id, []string{text}), credits...)
	}
	courier := func(words string) news.Credit {
		return news.Credit{Rule: words, Source: "Tollen Courier", Relation: "cites"}
	}
	tb := layOut(news.Story{Reports: []news.Report{
		mk("a", "The Tollen Courier says the cables were worn.", courier("The Tollen Courier says the cables were worn")),
		mk("b", "According to the Tollen Courier, the cables were worn.", courier("According to the Tollen Courier, the cables were worn")),
		mk("c", "Piet Maar found that the cables were worn."),
		mk("d", "Some say the cables were worn.", news.Credit{Rule: "Some say the cables were worn", Source: "some", Relation: "cites", Unnamed: true}),
	}})
	var refs news.Refs
	for i := range tb.Reports {
		at := strings.Index(tb.Reports[i].Text, words)
		refs = append(refs, tb.Ref(i, news.Span{Start: at, End: at + len(words)}))
	}
	reports, origins, folded := tb.voices.Count(refs)
	if reports != 4 || origins != 3 || len(folded) != 1 || len(folded[0].Reports) != 2 || !strings.HasPrefix(folded[0].Rule, "credit: ") {
		t.Errorf("%d reports, %d origins, %+v; want 4, 3 and a fold of a and b", reports, origins, folded)
	}
}

func TestOrigins(t *testing.T) {
	same := inventedReport("a", "Outlet A", invented[5:])
	copied := inventedReport("b", "Outlet B", invented[6:])
	wire := report("c", "Outlet C", "2031-05-06", "The bridge is gone.")
	wire.Agency = "Verania Press"
	wire2 := report("d", "Outlet D", "2031-05-06", "A town without its bridge.")
	wire2.Agency = "Verania Press"
	sport := report("h", "Tollen Courier Sport", "2031-05-06", "Seven goals at the foot of the bridge.")
	paper := report("i", "Tollen Courier", "2031-05-06", "Mayor to resign over the bridge.")
	guest := report("j", "Verania Herald", "2031-05-06", "A view from the capital.")
	for _, r := range []*news.Report{&sport, &paper, &guest} {
		r.URL = "https://www.courier.example/" + news.Maybe(r.ID)
	}
	second := report("e", "outlet f", "2031-05-07", "What we know of the bridge.")
	first := report("f", "Outlet F", "2031-05-06", "Nobody slept in the town.")
	own := report("g", "Outlet C", "2031-05-06", "Our man at the river saw it fall.")
	got := Origins(news.Story{Reports: []news.Report{same, copied, wire, wire2, second, first, own, sport, paper, guest}})
	want := []struct{ reports, rule string }{{"a b", "copy"}, {"c d", "agency"}, {"f e", "outlet"}, {"g", "alone"}, {"h i", "site"}, {"j", "alone"}}
	if len(got) != len(want) {
		t.Fatalf("got %+v", got)
	}
	for i, w := range want {
		if strings.Join(got[i].Reports, " ") != w.reports || !strings.HasPrefix(got[i].Rule, w.rule) {
			t.Errorf("origin %d: %+v, want %+v", i, got[i], w)
		}
	}
}

// An outlet that most reports quote for what it thinks has not reported the
// event; one whose report they retell has.
func TestNoOpinionIsTheFirstReport(t *testing.T) {
	for _, row := range []struct{ words, want string }{
		{"The Tollen Courier accused the council of “sleeping on the bridge”.", ""},
		{"The Tollen Courier reported that the cables were worn.", "tollen courier"},
		{"Piet Maar said that the cables of Piet Maar were worn. “I knew,” Piet Maar said.", ""},
	} {
		var s news.Story
		for _, id := range []string{"a", "b", "c"} {
			s.Reports = append(s.Reports, text.Read(news.Report{ID: id, Outlet: news.Outlet{Name: news.Maybe("Outlet " + id)}, Title: "Piet Maar and the bridge", Text: "The bridge of Tollen fell on Piet Maar. " + row.words + " Nobody of Outlet " + id + " was hurt."}))
		}
		got := ""
		if tb := layOut(s); tb.first() != nil {
			got = table.BareName(tb.first().Source)
		}
		if got != row.want {
			t.Errorf("%s: first is %q, want %q", row.words, got, row.want)
		}
	}
}
