package web

import (
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// TestBlocksTellDifferences holds that what reports answer otherwise stands
// before what they say in other words, and that before spellings.
func TestBlocksTellDifferences(t *testing.T) {
	s := crowd(5).Stories[0]
	words := s.Sayings[0]
	words.Variants[1].Edits = []news.Edit{{Span: news.Span{Start: 16, End: 21}, Kind: "substitution", Base: "bang", Text: "crash"}}
	spelt, asked := s.Disputed[0], s.Disputed[1]
	spelt.Kind, spelt.Question = "name", "how it is spelt"
	s.Disputed, s.Sayings = []news.Dispute{spelt, asked}, []news.Saying{words}
	var got []string
	for _, l := range differing(newBuilder(1, s, Links{}, rooms[0])).Lines {
		got = append(got, l.Text)
	}
	if want := []string{asked.Question, Say("block.words", "Ilse Corran 0"), spelt.Question}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWordsAreAskedOnce holds that where reports are asked what was said, the
// same words are no further line.
func TestWordsAreAskedOnce(t *testing.T) {
	s := crowd(5).Stories[0]
	words := s.Sayings[0]
	words.Variants[1].Edits = []news.Edit{{Span: news.Span{Start: 16, End: 21}, Kind: "substitution", Base: "bang", Text: "crash"}}
	s.Sayings, s.Disputed = []news.Saying{words}, s.Disputed[:1]
	s.Disputed[0].Kind, s.Disputed[0].Sides = "other", []news.Side{{Value: "a bang"}, {Value: "a crash"}}
	for _, want := range []int{2, 1} {
		if v := differing(newBuilder(1, s, Links{}, rooms[0])); len(v.Lines) != want {
			t.Errorf("%d lines, want %d", len(v.Lines), want)
		}
		s.Disputed[0].Sides[0].Cites = words.Variants[1].Cites
	}
}

// TestSpellingsAreOneLine holds that names that are spelt otherwise take one
// line of the block, however many they are.
func TestSpellingsAreOneLine(t *testing.T) {
	s := crowd(5).Stories[0]
	for i := range s.Disputed {
		s.Disputed[i].Kind, s.Disputed[i].Relation = "name", "differ"
	}
	v := blocks(newBuilder(1, s, Links{}, rooms[0]))[0]
	if len(v.Lines) != 1 || len(v.Lines[0].Spelt) != mostSpelt || v.Count != len(s.Disputed) || v.More != v.Count-mostSpelt-1 {
		t.Errorf("%d spellings are %d lines, with %d more names: %+v", len(s.Disputed), len(v.Lines), len(v.Lines[0].Spelt), v.Lines)
	}
}

// TestVoicesGoFirst holds that what several voices tell stands before what is
// one voice in several reports, and that a line that answers a question says
// what is answered otherwise.
func TestVoicesGoFirst(t *testing.T) {
	s := crowd(5).Stories[0]
	s.Agreed[0].Origins = 1
	s.Disputed[0].Sides[0] = news.Side{Value: "lifeboats took", Cites: s.Agreed[1].Cites}
	v := agreeing(newBuilder(1, s, Links{}, rooms[0]))
	if got := v.Lines[0]; got.Text != s.Agreed[1].Text || got.Otherwise != "how many were taken off, told otherwise: 43 passengers and a dog" {
		t.Errorf("first stands %q, with %q", got.Text, got.Otherwise)
	}
	if got := v.Lines[1].Otherwise; got != "" {
		t.Errorf("what answers nothing has %q beside it", got)
	}
}

// TestRoomIsUsed holds that where nothing differs and nothing is agreed more is
// shown of what each alone tells.
func TestRoomIsUsed(t *testing.T) {
	s := crowd(5).Stories[0]
	s.Agreed, s.Disputed, s.Sayings = nil, nil, nil
	all := blocks(newBuilder(1, s, Links{}, rooms[0]))
	if n := len(all[2].Lines); n != 2*mostBlock {
		t.Errorf("%d lines are shown of what one alone tells", n)
	}
	doc := news.Document{Stories: []news.Synopsis{s}}
	if got := pageOf(t, doc); strings.Count(got, `<section class="block differ none">`) != 1 || strings.Contains(got, `one none`) {
		t.Error("blocks without lines are not marked")
	}
}

// TestEachHasALineAlone holds that of what one has alone each origin is told
// before any is told twice.
func TestEachHasALineAlone(t *testing.T) {
	s := crowd(5).Stories[0]
	var by []string
	for _, l := range alone(newBuilder(1, s, Links{}, rooms[0]), mostBlock).Lines {
		by = append(by, l.By)
	}
	if len(slices.Compact(by)) != mostBlock {
		t.Errorf("alone have their say %q", by)
	}
}

// TestOutcomeStandsOnce holds that what stands over the story as its outcome is
// not what its report alone tells before all else.
func TestOutcomeStandsOnce(t *testing.T) {
	s := crowd(5).Stories[0]
	first := alone(newBuilder(1, s, Links{}, rooms[0]), mostBlock).Lines[0].Text
	s.Latest = &news.Line{Text: first, Cites: s.Sole[0].Cites}
	for _, l := range alone(newBuilder(1, s, Links{}, rooms[0]), mostBlock).Lines {
		if l.Text == first {
			t.Errorf("%q stands twice", first)
		}
	}
	s.Sole = s.Sole[:1]
	if v := alone(newBuilder(1, s, Links{}, rooms[0]), mostBlock); len(v.Lines) != 1 {
		t.Error("where there is nothing else, it does not stand")
	}
}

// TestOutcomeIsAskedFirst holds that the question which the outcome answers is
// the first, in the block, the table and the matrix, and that which may ask several
// things the last.
func TestOutcomeIsAskedFirst(t *testing.T) {
	s := quarry().Stories[0]
	first := s.Disputed[0]
	other := first
	other.Question = "how deep it is"
	unsure := other
	unsure.Question, unsure.Relation = "how wide it is", "values_given"
	s.Disputed = []news.Dispute{unsure, first, other}
	for _, row := range []struct {
		differs []int
		want    string
	}{{nil, Asked(first)}, {[]int{2}, "how deep it is"}, {[]int{0}, Asked(first)}, {[]int{7, -1}, Asked(first)}} {
		s.Latest = &news.Line{Text: s.Brief[0].Text, Cites: s.Brief[0].Cites, Differs: row.differs}
		b := newBuilder(1, s, Links{}, rooms[0])
		table := questions(b).Questions[0].Question
		if block, cells := differing(b).Lines[0].Text, differGroups(b)[0].Rows[0].Text; block != row.want || table != row.want || cells != row.want {
			t.Errorf("%v: first stand %q, %q, %q", row.differs, block, table, cells)
		}
	}
}

// TestCountsAreOfWhatStandsThere holds that the number over the questions is how
// many the block, the table and the matrix have, that words told otherwise are of
// them, and that those which may ask several things are counted apart.
func TestCountsAreOfWhatStandsThere(t *testing.T) {
	s := crowd(5).Stories[0]
	words := s.Sayings[0]
	words.Variants[1].Edits = []news.Edit{{Span: news.Span{Start: 16, End: 21}, Kind: "substitution", Base: "bang", Text: "crash"}}
	s.Sayings = []news.Saying{words}
	differ, later, given := s.Disputed[0], s.Disputed[1], s.Disputed[2]
	for _, row := range []struct {
		disputed           []news.Dispute
		sure, given, shown int // shown: of those given, in the block
	}{
		{nil, 1, 0, 0},
		{[]news.Dispute{differ}, 2, 0, 0},
		{[]news.Dispute{given, differ}, 2, 1, 1},
		{[]news.Dispute{given, given, differ, later}, 3, 2, 0},
	} {
		s.Disputed = row.disputed
		b := newBuilder(1, s, Links{}, rooms[0])
		table, block, cells := questions(b), differing(b), differGroups(b)
		if block.Count != row.sure || len(block.Lines) != row.sure || table.Count != row.sure || len(table.Questions) != row.sure || len(cells[0].Rows) != row.sure {
			t.Errorf("%d questions are counted %d and %d, %d and %d and %d are shown", row.sure, block.Count, table.Count, len(block.Lines), len(table.Questions), len(cells[0].Rows))
		}
		if block.Given != row.given || len(block.Perhaps) != row.shown || len(table.Given) != row.given || len(cells[1].Rows) != row.given {
			t.Errorf("%d perhaps are counted %d, %d and %d and %d are shown", row.given, block.Given, len(block.Perhaps), len(table.Given), len(cells[1].Rows))
		}
	}
}

// TestAsidesFold holds that many reports that were set aside do not stand before
// the outcome, and that one or two do.
func TestAsidesFold(t *testing.T) {
	doc := quarry()
	s := &doc.Stories[0]
	s.Aside = nil
	for n := 1; n < 5; n++ {
		s.Aside = append(s.Aside, news.Aside{Input: "bakery.txt", Reason: "tells of something else"})
		if got := strings.Contains(pageOf(t, doc), Say("story.aside.all", n)); got != (n > 2) {
			t.Errorf("%d set aside are folded: %v", n, got)
		}
	}
}

// TestLoneAccount holds that of one account nothing is said to be the same.
func TestLoneAccount(t *testing.T) {
	doc := quarry()
	s := &doc.Stories[0]
	s.Reports, s.Origins, s.Agreed, s.Disputed, s.Brief = s.Reports[:1], s.Origins[:1], nil, nil, nil
	got := pageOf(t, doc)
	if !strings.Contains(got, Say("block.lone")) || strings.Contains(got, Say("block.differ.none")) {
		t.Error("one account is set beside others")
	}
}

// TestCalled holds by what name a report goes whose outlet is not known.
func TestCalled(t *testing.T) {
	for _, row := range []struct {
		r    news.Account
		want string
	}{
		{news.Account{Letter: "a", Outlet: news.Outlet{Name: "Tollen Times"}, URL: "https://www.one.example/x"}, "Tollen Times"},
		{news.Account{Letter: "a", URL: "https://www.one.example/x", Input: "x.html"}, "one.example"},
		{news.Account{Letter: "a", Input: "saved/6-mainland-review.txt", Title: "Six dead"}, "mainland-review"},
		{news.Account{Letter: "a", Input: "day.jsonl#7", Title: "Six dead"}, "Six dead"},
		{news.Account{Letter: "a", Input: "saved/12_5a0be1c97f34.txt"}, "Report\u00a0a"},
		{news.Account{Letter: "a", Input: "saved/12_5a0be1c97f34.txt", Title: "Six dead"}, "Six dead"},
		{news.Account{Letter: "a", Input: "saved/20310504.txt"}, "20310504.txt"},
		{news.Account{Letter: "a", Input: "saved/facaded.txt"}, "facaded"},
		{news.Account{Letter: "a", Input: "saved/3 The Orrin Echo.html"}, "The Orrin Echo"},
		{news.Account{Letter: "a", Input: "saved/.hidden"}, ".hidden"},
		{news.Account{Letter: "a", Input: "-", Title: ""}, "Report\u00a0a"},
		{news.Account{Letter: "a"}, "Report\u00a0a"},
		{news.Account{Letter: "a", URL: "javascript:alert(1)"}, "Report\u00a0a"},
	} {
		if got := Called(row.r); got != row.want {
			t.Errorf("%+v is called %q, want %q", row.r, got, row.want)
		}
	}
}

// TestCountsTellTheirDays holds that of two stretches of days it is said which
// is which, and that one is told once.
func TestCountsTellTheirDays(t *testing.T) {
	s := news.Synopsis{From: "2031-05-03", To: "2031-05-05", Reports: []news.Account{
		{Published: news.Date{Date: "2031-05-07"}}, {Published: news.Date{Date: "2031-05-06"}}, {},
	}}
	if got := counts(s); !strings.HasSuffix(got, "published 6 to 7 May 2031 · events of 3 to 5 May 2031") {
		t.Errorf("got %q", got)
	}
	s.From, s.To = "2031-05-06", "2031-05-07"
	if got := counts(s); strings.Contains(got, "events") {
		t.Errorf("one stretch is told twice: %q", got)
	}
}

// The bars of the reports count what the blocks count: no values of which it is not
// sure that they are of one thing, no background.
func TestBarsCountWhatBlocksCount(t *testing.T) {
	s := crowd(5).Stories[0]
	for i := range s.Disputed {
		s.Disputed[i].Relation = "values_given"
	}
	for i := range s.Agreed {
		s.Agreed[i].Slight = true
	}
	for i := range s.Sole {
		s.Sole[i].Background = true
	}
	s.Sayings = nil
	b := newBuilder(1, s, Links{}, rooms[0])
	for _, v := range blocks(b) {
		if v.Count != 0 {
			t.Errorf("the block %s counts %d", v.Kind, v.Count)
		}
	}
	for c, bar := range bars(b) {
		if want := Say("strip.bar", 0, 0, 0); bar.Words != want {
			t.Errorf("the bar of origin %d says %q, want %q", c, bar.Words, want)
		}
	}
}
