package synopsis

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// storyOf is a story of one report for each text.
func storyOf(texts ...string) news.Story {
	var s news.Story
	for i, words := range texts {
		r := text.Read(report(fmt.Sprint("r", i), fmt.Sprint("Outlet ", i), "2031-04-02", words))
		s.Reports = append(s.Reports, r)
	}
	return s
}

// ferry is three reports of one event, by nobody about nowhere.
var ferry = []string{
	"The ferry Aurelia ran aground on the Skarn reef off Tollen on Monday night, injuring seven passengers. " +
		"Captain Ilse Maroon was forced to leave the bridge after the collision. " +
		"A baker in Tollen sent forty loaves of bread to the crew.",
	"Seven passengers were injured when the ferry Aurelia ran aground on the Skarn reef off Tollen on Monday night. " +
		"Captain Ilse Maroon was asked to leave the bridge after the collision. " +
		"The Aurelia was built in Dorring in 1998 for the northern route.",
	"The ferry Aurelia hit the Skarn reef near Tollen late on Monday, and seven passengers were hurt. " +
		"Divers will look at the hull once the gale has passed.",
}

func TestAgreedAndSole(t *testing.T) {
	s := Compare(storyOf(ferry...))
	if len(s.Agreed) == 0 || s.Agreed[0].Reports != 3 {
		t.Fatalf("want a claim of all three reports first, got %+v", s.Agreed)
	}
	if !strings.Contains(s.Agreed[0].Text, "Aurelia") {
		t.Errorf("claim reads %q", s.Agreed[0].Text)
	}
	for _, want := range []string{"forty loaves", "Dorring", "Divers"} {
		if !holdsText(s.Sole, want) {
			t.Errorf("no sole statement tells of %q: %+v", want, s.Sole)
		}
	}
	if holdsText(s.Sole, "Skarn reef") {
		t.Errorf("what all reports say is shown as sole: %+v", s.Sole)
	}
}

// What every report tells only as somebody's word is agreed as such; what one
// tells as a fact is agreed as one.
func TestAgreedAsSaid(t *testing.T) {
	for _, c := range []struct {
		second string
		said   bool
	}{
		{"A fisherman told a paper that the harbour master closed the northern quay on Monday because of the gale.", true},
		{"The harbour master closed the northern quay on Monday because of the gale.", false},
		{"The police said that the harbour master closed the northern quay on Monday because of the gale.", false},
	} {
		s := Compare(storyOf("The mayor of Tollen said that the harbour master closed the northern quay on Monday because of the gale.", c.second))
		i := slices.IndexFunc(s.Agreed, func(a news.Claim) bool { return strings.Contains(a.Text, "harbour master closed") })
		if i < 0 {
			t.Errorf("nothing is agreed with %q", c.second)
		} else if s.Agreed[i].Said != c.said {
			t.Errorf("with %q the line %q is agreed as said: %v", c.second, s.Agreed[i].Text, s.Agreed[i].Said)
		}
	}
}

// What one and the same says is one source, also where the line itself tells who
// says it.
func TestWordOfOneIsOneSource(t *testing.T) {
	s := Compare(storyOf("Orla Venn spoke for the harbour office. Venn said she briefed the council this week about the leaking dyke.",
		"Ferries ran late all morning. Orla Venn said she briefed the council on the leaking dyke this week."))
	i := slices.IndexFunc(s.Agreed, func(a news.Claim) bool { return strings.Contains(a.Text, "said she briefed") })
	if i < 0 {
		t.Fatalf("nothing is agreed: %+v", s.Agreed)
	}
	if c := s.Agreed[i]; c.Reports != 2 || c.Origins != 1 || c.Sayer != "" {
		t.Errorf("%q: %d reports, %d sources, sayer %q", c.Text, c.Reports, c.Origins, c.Sayer)
	}
}

func holdsText(ss []news.Sole, words string) bool {
	for _, s := range ss {
		if strings.Contains(s.Text, words) {
			return true
		}
	}
	return false
}

func TestDisputed(t *testing.T) {
	for _, c := range []struct {
		name, kind string
		texts      []string
		sides      []string
		missed     string
	}{
		{
			"told and denied", "status",
			[]string{"Inspectors warned the council of Tollen about the dam.", "Inspectors did not warn the council of Tollen about the dam.", "The council of Tollen was warned about the dam by inspectors."},
			[]string{"warned the council", "did not warn the council"},
			"",
		},
		{
			"done and refused", "status",
			[]string{"The judge of Tollen granted bail to Piet Maar.", "The judge of Tollen refused to grant bail to Piet Maar."},
			[]string{"granted bail", "refused to grant bail"},
			"",
		},
		{
			"two tolls", "number",
			[]string{"The fire in the mill of Tollen killed seven people.", "The fire in the mill of Tollen killed nine people."},
			[]string{"seven people", "nine people"},
			"",
		},
		{
			"a third toll, in other words", "number",
			[]string{"A judge in Norvia on Friday fined a cook 900 crowns for lighting a rocket that wounded 17 people at a fair in Tollen last May, the guild said.", "The cook who fired a rocket at a Tollen fair and wounded 29 people last May was fined 900 crowns on Friday.", "Piet Maar, 33, was fined on Friday. He was found guilty in June of mischief, lighting a rocket at a fair and wounding 27 people, a clerk said."},
			[]string{"17 people", "29 people", "27 people"},
			"",
		},
		{
			"two days", "time",
			[]string{"The council of Tollen sold the ferry Aurelia on Monday.", "The council of Tollen sold the ferry Aurelia on Tuesday."},
			[]string{"Monday", "Tuesday"},
			"",
		},
		{
			"two towns", "place",
			[]string{"Police arrested the captain of the ferry Aurelia in Nairobi.", "Police arrested the captain of the ferry Aurelia in Mombasa."},
			[]string{"Nairobi", "Mombasa"},
			"",
		},
		{
			"a town and its country", "",
			[]string{"Police arrested the captain of the ferry Aurelia in Nairobi.", "Police arrested the captain of the ferry Aurelia in Kenya."},
			nil, "",
		},
		{
			"a place and a part of it", "",
			[]string{"Police arrested the captain of the ferry Aurelia in Tollen.", "Police arrested the captain of the ferry Aurelia in Eastern Tollen."},
			nil, "",
		},
		{
			"a verb told elsewhere of something else", "status",
			[]string{
				"Clerks of the Tollen bank have not counted the loss of the ferry Aurelia. A baker counted the loaves in his shop.",
				"Clerks of the Tollen bank have counted the loss of the ferry Aurelia. The mayor counted the loaves on her table.",
			},
			[]string{"have counted the loss", "have not counted the loss"},
			"",
		},
		{
			"counts in other words", "number",
			[]string{"The drummers of Tollen will announce a march with 40 halts in 9 valleys.", "The march of the drummers has at least 45 halts in over 9 valleys, a baker of Tollen said."},
			[]string{"40 halts", "at least 45 halts"},
			"",
		},
		{
			"about as exact as its digits", "number",
			[]string{"Water was cut to about 26,000 cellars in Tollen.", "In Tollen water was cut to 28,000 cellars after the frost."},
			[]string{"about 26,000 cellars", "28,000 cellars"},
			"",
		},
		{
			"a number and what it is rounded to", "",
			[]string{"Gas was shut off to about 200 customers in Tollen.", "In Tollen gas was shut off to 212 customers after the flood."},
			nil, "",
		},
		{
			"an age", "number",
			[]string{"Orla Venn, 34, keeps the mill of Tollen.", "Divers pulled the miller Orla Venn, 36, out of the flood."},
			[]string{"34", "36"},
			"",
		},
		{
			"an age beside a noun", "number",
			[]string{"Orla Venn, the 34-year-old miller of Tollen, was hurt.", "Divers pulled Orla Venn, 36, out of the flood."},
			[]string{"34-year-old", "36"},
			"",
		},
		{
			"two ages of one report", "",
			[]string{"Orla Venn, 34, keeps the mill of Tollen. Her son Orla Venn, 8, was hurt.", "Divers pulled Orla Venn, 8, out of the flood."},
			nil, "",
		},
		{
			"the ages of a group", "number",
			[]string{"The ferry carried pupils, aged 9 to 13, from a farm in Tollen.", "Pilots said the pupils were between the ages of 9 and 12 when the ferry sank off Tollen."},
			[]string{"9 to 13", "9 and 12"},
			"",
		},
		{
			"the ages of two groups of one report", "",
			[]string{"The ferry carried pupils, aged 9 to 13, from Tollen. The dead pupils were aged 9 to 11.", "The ferry carried pupils, aged 9 to 12, from Tollen."},
			nil, "",
		},
		{
			"so many to go", "",
			[]string{"With eight laps to go Venn took the lead in the race of Tollen.", "With ten laps to go Venn took the lead in the Tollen race."},
			nil, "",
		},
		{
			"a sum of two and a whole", "",
			[]string{"The fire in the mill of Tollen killed two millers and ten guests.", "The fire in the mill of Tollen killed 12 people."},
			nil, "",
		},
		{
			"asked and forced", "status", ferry,
			[]string{"forced to leave", "asked to leave"},
			"being asked and being forced are read as one mood, or as two that are not set against each other",
		},
		{
			"told alike", "",
			[]string{"Inspectors warned the council of Tollen about the dam.", "The council of Tollen was warned about the dam by inspectors."},
			nil, "",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, d := range Compare(storyOf(c.texts...)).Disputed {
				for _, side := range d.Sides {
					got = append(got, d.Kind+" "+side.Value)
				}
			}
			for _, side := range c.sides {
				switch {
				case slices.Contains(got, c.kind+" "+side):
				case c.missed != "":
					t.Skip(c.missed)
				default:
					t.Errorf("no side %q of a dispute of %s among %q", side, c.kind, got)
				}
			}
			if len(got) != len(c.sides) && c.missed == "" {
				t.Errorf("sides are %q, want %q", got, c.sides)
			}
		})
	}
}

// Two spellings are of one name where another word of the name, or what stands
// beside it, is the same; two names are not.
func TestSpelling(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		disputes   int
	}{
		{"one letter less", "The village of Harrowby lost its bridge in the flood.", "The flood took the bridge of the village of Harowby.", 1},
		{"of a surname", "Orla Vennick, who keeps the mill of Tollen, saw the flood.", "The flood was seen by Orla Vennik of the mill.", 1},
		{"of a first name", "The flood of Tollen was seen by Marit Vennick, who keeps the mill.", "The flood was seen by Marrit Vennick of the mill.", 1},
		{"two letters changed in a common word", "The Supreme Council of Tollen met. The mayor said the council was tired.", "The Supreme Cuoncil of Tollen met.", 1},
		{"vowels and doubled letters", "The flood took the mill of Muhammad Vennick in Tollen.", "Mohammed Vennick lost the mill of Tollen in the flood.", 1},
		{"two surnames of few consonants", "Orla Hassan keeps the mill of Tollen.", "Orla Hussein left the mill of Tollen.", 0},
		{"a body of which one word is another form", "The Tollen Flood Board saw the dam.", "The Tollen Floods Board saw the dam.", 1},
		{"accents", "The flood of Tollen was seen by Orla Rasselló.", "Orla Rassello saw the flood of Tollen.", 1},
		{"two words as one", "The dam of Tollen is the work of Stone Water Works.", "The dam of Tollen was built by Stonewater Works.", 1},
		{"a comma before Jr.", "The dam of Tollen is the work of Piet Maar Jr. and his sons.", "Piet Maar, Jr., built the dam of Tollen.", 0},
		{"a word for a body in two languages", "Orla Venn teaches at the Université of Tollen.", "Orla Venn teaches at the University of Tollen.", 0},
		{"capital letters", "The dam of Tollen is the work of STONE Works.", "Stone Works built the dam of Tollen.", 0},
		{"a place that is written in two ways", "The dam of Tollen is like those of San José.", "The dam of Tollen is like those of San Jose.", 0},
		{"a day", "The dam of Tollen broke on Wednesday.", "The dam of Tollen broke on Wednedsay.", 0},
		{"a person and a hall", "Orla Marlow Capiton voted for the dam at the mill of Tollen.", "The crowd left the Capitone for the dam at the mill of Tollen.", 0},
		{"two people of one surname", "Rand Venn voted for the dam of Tollen.", "Venn Rond, the miller, voted for the dam of Tollen.", 0},
		{"two countries", "Inspectors from Iran saw the dam of Tollen.", "Inspectors from Iraq saw the dam of Tollen.", 0},
		{"the English of two shores", "The Tollen Labour Organisation closed the mill.", "The Tollen Labor Organization closed the mill.", 0},
	} {
		n := 0
		for _, d := range Compare(storyOf(c.a, c.b)).Disputed {
			if d.Kind == "name" {
				n++
			}
		}
		if n != c.disputes {
			t.Errorf("%s: %d disputes about a name, want %d", c.name, n, c.disputes)
		}
	}
}

// TestWordsStand checks that every text is what stands at its place, and that
// a claim's wording is its first cite, or pieces of it in their order with
// every gap marked.
func TestWordsStand(t *testing.T) {
	s := Compare(storyOf(ferry...))
	text := map[string]string{}
	for _, r := range s.Reports {
		text[r.ID] = r.Text
	}
	check := func(what, words string, refs news.Refs) {
		for _, c := range refs {
			if text[c.Report][c.Start:c.End] != c.Text {
				t.Errorf("%s: cite %+v does not stand", what, c)
			}
		}
		rest, first := refs[0].Text, true
		for piece := range strings.SplitSeq(strings.TrimPrefix(words, "… "), " … ") {
			before, after, found := strings.Cut(rest, piece)
			if !found || first && before != "" {
				t.Errorf("%s: %q is not made of the first cite %q", what, words, refs[0].Text)
			}
			rest, first = after, false
		}
		if rest != "" {
			t.Errorf("%s: %q leaves %q out at its end", what, words, rest)
		}
	}
	for _, c := range s.Agreed {
		check("agreed", c.Text, c.Cites)
	}
	for _, c := range s.Sole {
		check("sole", c.Text, c.Cites)
	}
	for _, l := range s.Brief {
		check("brief", l.Text, l.Cites)
	}
	if len(s.Brief) == 0 || len(s.Brief) > 8 {
		t.Errorf("a brief of %d lines", len(s.Brief))
	}
}

func BenchmarkCompare(b *testing.B) {
	for _, n := range []int{5, 20, 100, 500} {
		s := storyOf(manyReports(n)...)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Compare(s)
			}
		})
	}
}

// manyReports invents reports of one event: each tells twenty things of two
// hundred in words that vary.
func manyReports(n int) []string {
	nouns := strings.Fields("ferry captain reef harbour gale diver hull crew mayor bridge passenger engine baker island pilot lantern cargo anchor rescue council")
	verbs := strings.Fields("reached left closed warned searched raised repaired visited blamed praised")
	var out []string
	for i := range n {
		var b strings.Builder
		for k := range 20 {
			x := (i*7 + k*13) % 200
			fmt.Fprintf(&b, "The %s of ward %d %s the %s near pier %d on day %d. ", nouns[x%20], x, verbs[(x+i%2)%10], nouns[(x/10+3)%20], x%17, x%5)
		}
		out = append(out, strings.TrimSpace(b.String()))
	}
	return out
}

// TestCopiesChangeNothing checks that forty copies of a report leave every
// claim with the origins it had.
func TestCopiesChangeNothing(t *testing.T) {
	s := storyOf(ferry...)
	before := Compare(s)
	for i := range 40 {
		r := s.Reports[0]
		r.ID = fmt.Sprintf("q%02d", i)
		r.Outlet.Name = news.Maybe(fmt.Sprint("Copyist ", i))
		s.Reports = append(s.Reports, r)
	}
	after := Compare(s)
	if len(after.Agreed) < len(before.Agreed) {
		t.Fatalf("%d claims before, %d with copies", len(before.Agreed), len(after.Agreed))
	}
	for i, c := range before.Agreed {
		if got := after.Agreed[i]; got.Origins != c.Origins || got.Text != c.Text {
			t.Errorf("claim %q of %d origins became %q of %d", c.Text, c.Origins, got.Text, got.Origins)
		}
	}
}
