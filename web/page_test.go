package web

import (
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// quarry is a small story of two reports, one of them hostile.
func quarry() news.Document {
	text := "A crane fell at Olden Quarry. Two workers were hurt."
	evil := "A crane fell. <script>alert(1)</script> & \u202eturned"
	ref := func(id, text string, from, to int) news.Ref {
		return news.Ref{Report: id, Span: news.Span{Start: from, End: to}, Text: text[from:to]}
	}
	both := news.Refs{ref("r1", text, 0, 28), ref("r2", evil, 0, 12)}
	return news.Document{Schema: news.Schema, Stories: []news.Synopsis{{
		ID: "s", Title: "Crane <b>falls</b>", From: "2031-03-02", To: "2031-03-04",
		Reports: []news.Account{
			{
				ID: "r1", Letter: "a", Outlet: news.Outlet{Name: "Olden Courier", Rule: "field"}, Origin: "o1", Text: text,
				Sentences: []news.Span{{Start: 0, End: 29}, {Start: 30, End: 52}}, URL: "javascript:alert(1)",
			},
			{ID: "r2", Letter: "b", Origin: "o2", Text: evil, Sentences: []news.Span{{Start: 0, End: 13}, {Start: 14, End: len(evil)}}},
		},
		Origins:  []news.Origin{{ID: "o1", Reports: []string{"r1"}, Rule: "own text"}, {ID: "o2", Reports: []string{"r2"}, Rule: "own text"}},
		Agreed:   []news.Claim{{Text: text[0:28], Reports: 2, Origins: 2, Cites: both}},
		Disputed: []news.Dispute{{About: "Two were hurt.", Question: "how many were hurt", Relation: "then_now", Kind: "number", Sides: []news.Side{{Value: "Two", Reports: 1, Origins: 1, Cites: news.Refs{ref("r1", text, 30, 33)}}, {Value: "turned", Reports: 1, Origins: 1, Cites: news.Refs{ref("r2", evil, 47, 50)}}}}},
		Sole:     []news.Sole{{Text: text[30:51], Cites: news.Refs{ref("r1", text, 30, 51)}}},
		Sayings:  []news.Saying{{Speaker: "Ana Bright", Reports: 2, Origins: 2, Variants: []news.Variant{{Text: "it fell", Kind: "verbatim"}, {Text: "it just fell", Kind: "altered", Edits: []news.Edit{{Span: news.Span{Start: 3, End: 7}, Kind: "insertion", Text: "just"}}}}}},
		Timeline: []news.Event{{From: "2031-03-02", To: "2031-03-02", Precision: "day", Text: text[0:28], Cites: both}},
		Sources:  []news.SourceLink{{Report: "r1", Source: "Olden Fire Service", Relation: "told", Cites: both[:1]}},
		First:    &news.First{Source: "Harbour Post", Date: "2031-03-02"},
		Brief:    []news.Line{{Text: text[0:28], Cites: both[:1], Partly: []news.Partial{{Ref: both[1], Lacks: "at the quarry"}}, Differs: []int{0}}},
		Latest:   &news.Line{Text: text[30:51], Cites: news.Refs{ref("r1", text, 30, 51)}},
	}}, Rejected: []news.Rejected{{Input: "menu.txt", Reason: "no-article: only menus stand in it"}}}
}

func pageOf(t *testing.T, doc news.Document) string {
	t.Helper()
	var b strings.Builder
	if err := Page(&b, doc); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestPageShowsEveryPart(t *testing.T) {
	got := pageOf(t, quarry())
	for _, want := range []string{
		"Where they differ", "In brief", "Side by side", "Reports, annotated", "Who said what", "Timeline", "Who rests on whom", "Refused",
		"First reported by Harbour Post, 2 March 2031 (not among these reports)", "2 sources: 2 of 2 reports.", "only here", "how many were hurt",
		`<ins><bdi>just</bdi></ins>`, "only menus stand in it [no-article]",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

// The first screen holds the outcome, the reports, and the weightiest lines of
// what differs, what is agreed and what one has, each leading to its place.
func TestFirstScreen(t *testing.T) {
	got, _, _ := strings.Cut(pageOf(t, quarry()), `<nav class="parts"`)
	for _, want := range []string{
		"<h1", "Latest", "Two workers were hurt", `aria-label="1 agreed, 1 differing, 1 only here"`,
		`Differ <b>1</b>`, `Differ <span class="n">(1)</span>`, `Agreed <span class="n">(1)</span>`, `Only one <span class="n">(1)</span>`,
		`<a href="#s1-disputed-0">`, `<a href="#s1-agreed-0">`, `<a href="#s1-sole-0">`, "Olden Courier", "Report\u00a0b",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the first screen lacks %q", want)
		}
	}
}

// TestPageTellsWhoTellsInPart also holds that a dispute is asked as a question,
// not told as a sentence with one side in it.
func TestPageTellsWhoTellsInPart(t *testing.T) {
	got := pageOf(t, quarry())
	for _, want := range []string{
		"in part: Report b", "lacks: at the quarry", "<bdi>how many were hurt</bdi>: <bdi>Two (Olden Courier) | turned (Report b)</bdi>",
		`<span class="turn">then</span>`, `<span class="turn">→ now</span>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if strings.Contains(got, "Two were hurt.</bdi></a>") {
		t.Error("a dispute is told as a sentence")
	}
}

func TestPartsStandInOrder(t *testing.T) {
	got, last := pageOf(t, crowd(5)), -1
	for _, part := range []string{"differ", "brief", "matrix", "full", "sayings", "timeline", "figures", "sources", "background"} {
		at := strings.Index(got, `id="s1-p-`+part+`"`)
		if at <= last {
			t.Errorf("%s stands at %d, not behind the part before it, at %d", part, at, last)
		}
		last = at
	}
}

func TestSayingsOfSeveralStandFirst(t *testing.T) {
	doc := quarry()
	lone := news.Saying{Speaker: "Tomas Reed", Reports: 1, Origins: 1, Variants: []news.Variant{{Text: "no", Kind: "verbatim"}}}
	doc.Stories[0].Sayings = append([]news.Saying{lone}, doc.Stories[0].Sayings...)
	got := pageOf(t, doc)
	if strings.Index(got, "<h3><bdi>Ana Bright") > strings.Index(got, "<h3><bdi>Tomas Reed") {
		t.Error("what one report has of a saying stands before what two have")
	}
}

// A wording that only leaves words out stands with the fullest one; one that
// puts others in stands by itself.
func TestShortenedSayings(t *testing.T) {
	doc := quarry()
	s := &doc.Stories[0]
	ref := func(i int) news.Refs {
		return news.Refs{{Report: s.Reports[i].ID, Span: news.Span{Start: 0, End: 12}, Text: s.Reports[i].Text[:12]}}
	}
	s.Sayings[0].Variants = []news.Variant{
		{Text: "it fell on the shed", Kind: "verbatim", Cites: ref(0)},
		{Text: "it fell", Kind: "trimmed", Edits: []news.Edit{{Span: news.Span{Start: 7, End: 7}, Kind: "end", Base: "on the shed"}}, Cites: ref(1)},
		{Text: "it fell on [mine]", Kind: "trimmed", Edits: []news.Edit{{Span: news.Span{Start: 12, End: 16}, Kind: "bracket", Base: "the shed", Text: "mine"}}, Cites: ref(1)},
	}
	said := sayings(newBuilder(1, *s, Links{}, rooms[0])).Joined[0].Sayings[0].Variants
	if len(said) != 2 || said[0].Short != "Report\u00a0b" || said[1].Short != "" || said[1].Kind != Say("wording.trimmed") {
		t.Errorf("got %+v", said)
	}
}

// What several tell in passing stands apart from the background.
func TestDetailsAreNoBackground(t *testing.T) {
	s := crowd(5).Stories[0]
	s.Agreed[2].Slight = true
	b := newBuilder(1, s, Links{}, rooms[0])
	of := func(lines []lineView, text string) bool {
		return slices.ContainsFunc(lines, func(l lineView) bool { return l.Text == text })
	}
	var details []lineView
	for _, r := range detailGroup(b).Rows {
		details = append(details, r.lineView)
	}
	behind := background(b).Lines
	if !of(details, s.Agreed[2].Text) || of(behind, s.Agreed[2].Text) || of(details, s.Agreed[8].Text) || !of(behind, s.Agreed[8].Text) {
		t.Errorf("details are %+v, background %+v", details, behind)
	}
}

// Where there is room for some dates, those of the event are shown.
func TestDaysOfTheEventHaveRoom(t *testing.T) {
	s := crowd(5).Stories[0]
	first, last := span(s)
	shown := roomFor(s.Timeline, first, last, len(s.Timeline)-1)
	if slices.Index(shown, false) != 8 {
		t.Errorf("shown are %v: not the date of years before must go", shown)
	}
	if shown := roomFor(s.Timeline, first, last, 3); slices.Index(shown, false) != 3 {
		t.Errorf("of three shown are %v", shown)
	}
}

// No outlet is told to rest on itself, whatever article its name has.
func TestNoOutletRestsOnItself(t *testing.T) {
	doc := quarry()
	own := doc.Stories[0].Sources[0]
	own.Source = "The Olden Courier"
	doc.Stories[0].Sources = append(doc.Stories[0].Sources, own)
	if got := pageOf(t, doc); strings.Contains(got, "The Olden Courier") || !strings.Contains(got, "Olden Fire Service") {
		t.Error("an outlet rests on itself")
	}
}

// Copies of one paragraph are one wording, under the names of all.
func TestOneParagraphOnce(t *testing.T) {
	s := crowd(6).Stories[0]
	s.Reports[3].Text, s.Reports[3].Sentences = s.Reports[0].Text, s.Reports[0].Sentences
	b := newBuilder(1, s, Links{}, rooms[0])
	refs := news.Refs{sentenceOf(s.Reports[0], 4), sentenceOf(s.Reports[3], 4), sentenceOf(s.Reports[0], 4)}
	got, _ := b.cites("", refs, nil)
	if len(got) != 1 || len(got[0].Who) != 2 {
		t.Errorf("one paragraph stands %d times: %+v", len(got), got)
	}
}

// A story of 40 reports weighs less than 300 kB, one of 200 less than 400 kB,
// and what is left out is counted.
func TestPagesStayLight(t *testing.T) {
	for reports, most := range map[int]int{5: 300_000, 40: 300_000, 200: 400_000} {
		got := pageOf(t, crowd(reports))
		t.Logf("%d reports: %d bytes", reports, len(got))
		if len(got) > most {
			t.Errorf("the page of %d reports has %d bytes, more than %d", reports, len(got), most)
		}
		if counts := strings.Contains(got, "more lines are left out"); counts != (reports > 12) {
			t.Errorf("the page of %d reports counts what it leaves out: %v", reports, counts)
		}
		every(t, got)
	}
}

func TestForeignTextIsOnlyText(t *testing.T) {
	got := pageOf(t, quarry())
	if n := strings.Count(got, "<script"); n != 1 {
		t.Errorf("the page has %d scripts, want its own alone", n)
	}
	for _, bad := range []string{"<b>falls", "javascript:", "src=", "@import", "http-equiv=\"refresh\""} {
		if strings.Contains(strings.ToLower(got), bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
}

func TestEveryLinkInThePageHasItsPlace(t *testing.T) { every(t, pageOf(t, quarry())) }

// every holds that each link within a page leads to a place that is there.
func every(t *testing.T, got string) {
	t.Helper()
	for _, part := range strings.Split(got, `href="#`)[1:] {
		id, _, _ := strings.Cut(part, `"`)
		if !strings.Contains(got, `id="`+id+`"`) {
			t.Errorf("nothing has the id %q", id)
		}
	}
}

func TestIdsAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, part := range strings.Split(pageOf(t, crowd(40)), ` id="`)[1:] {
		id, _, _ := strings.Cut(part, `"`)
		if seen[id] {
			t.Errorf("two places have the id %q", id)
		}
		seen[id] = true
	}
}

func TestSameDocumentSamePage(t *testing.T) {
	first, second := pageOf(t, quarry()), pageOf(t, quarry())
	if first != second {
		t.Error("two pages of one document differ")
	}
}

// A page begins with what it is.
func TestPageBegins(t *testing.T) {
	var out strings.Builder
	if err := Page(&out, news.Document{Schema: news.Schema}); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(out.String(), "<!doctype html>\n<html") {
		t.Errorf("the page begins with %q", out.String()[:min(40, out.Len())])
	}
}
