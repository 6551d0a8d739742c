package claim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
	"synoptic/text"
)

// story reads invented texts as the reports of a story, each an origin of its
// own. Rare words and common ones weigh alike in it.
func story(texts ...string) *Story {
	origins := make([]int, len(texts))
	for i := range origins {
		origins[i] = i
	}
	return laid(reports(texts...), origins)
}

func reports(texts ...string) []*news.Report {
	var out []*news.Report
	for i, words := range texts {
		r := text.Read(news.Report{ID: fmt.Sprint("r", i), Published: news.Date{Date: "2031-05-08", Precision: "day"}, Text: words})
		out = append(out, &r)
	}
	return out
}

func laid(reports []*news.Report, origins []int) *Story {
	s := statement.Lay(reports, func(name string) string { return name }, func(string) float64 { return .5 })
	return Lay(s, Voices(s, origins))
}

// line writes a claim for a person to read: its words, then the reports that
// say it, then in brackets those that say it in part.
func (s *Story) line(c Claim) string {
	var full, part []int
	for _, p := range c.Full {
		full = append(full, p.Report)
	}
	for _, p := range c.Partly {
		part = append(part, p.Report)
	}
	slices.Sort(full)
	slices.Sort(part)
	out := fmt.Sprint(c.Telling.Text(s.Reports[c.Telling.Report].Text), " ", slices.Compact(full))
	if len(part) > 0 {
		out += fmt.Sprint(" partly ", slices.Compact(part))
	}
	return out
}

func (s *Story) lines(claims []Claim) []string {
	var out []string
	for _, c := range claims {
		out = append(out, s.line(c))
	}
	return out
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

// TestFind asks, of the claim that holds the words of a row, which reports say
// it; of a row without reports, that no claim holds them.
func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, words string
		texts       []string
		want        []int
		missed      string
	}{
		{"one sentence in two orders", "the bell of the ferry", []string{"Divers found the bell of the ferry.", "The bell of the ferry was found by divers."}, []int{0, 1}, ""},
		{"what one tells more is left out", "bell", []string{"Divers from Dorring found the bell of the ferry on Monday.", "The bell of the ferry was found by divers."}, []int{0, 1}, ""},
		{"what only one tells is not in it", "Dorring", []string{"Divers from Dorring found the bell of the ferry on Monday.", "The bell of the ferry was found by divers."}, nil, ""},
		{"nothing is shared", "", []string{"Divers found the bell of the ferry.", "The price of salt rose in April."}, nil, ""},
		{"one alone", "", []string{"Divers found the bell of the ferry. Divers found the bell of the ferry."}, nil, ""},
		{"the reef, by all", "reef", ferry, []int{0, 1, 2}, ""},
		{"the hurt, by all", "passengers", ferry, []int{0, 1, 2}, "a number under a participle (injuring seven passengers) is not seen to be said"},
		{"another number is no voice", "nine divers", []string{"Nine divers searched the harbour of Tollen.", "The harbour of Tollen was searched by nine divers.", "Seven divers searched the harbour of Tollen."}, []int{0, 1}, ""},
		{"a denial is no voice", "warned", []string{"Inspectors warned the council of Tollen.", "The council of Tollen was warned by inspectors.", "Inspectors did not warn the council of Tollen."}, []int{0, 1}, ""},
		{"what is only planned is no voice", "sold", []string{"Orla Venn sold the mill of Skarn.", "The mill of Skarn was sold by Orla Venn.", "Orla Venn plans to sell the mill of Skarn."}, []int{0, 1}, ""},
		{"doer and done exchanged", "sued", []string{"Orla Venn sued Piet Maar on Monday.", "Piet Maar sued Orla Venn on Monday."}, nil, ""},
		{"with and without", "pilot", []string{"The ferry left Tollen with a pilot on Monday.", "The ferry left Tollen without a pilot on Monday."}, nil, ""},
		{"two pleas", "guilty", []string{"Piet Maar pleaded guilty to the theft on Monday.", "Piet Maar pleaded not guilty to the theft on Monday."}, nil, ""},
		{"what each tells of what was around it", "orla venn resigned", []string{"Orla Venn resigned on Monday from her job at the mill.", "Orla Venn resigned on Monday from the guild."}, []int{0, 1}, ""},
		{"what a charge is of is its own", "charged", []string{"Orla Venn was charged on Monday with arson.", "Orla Venn was charged on Monday with theft."}, nil, ""},
		{"another sense of one verb", "orla venn", []string{"The council of Tollen fired Orla Venn on Monday.", "The council of Tollen dismissed Orla Venn on Monday."}, []int{0, 1}, ""},
		{"what both fill otherwise is not left out", "reached", []string{"The council of Tollen has reached an accord with Dorring.", "The council of Tollen has reached an accord with Skarn."}, nil, "a detail that the other fills otherwise is left out like one that it lacks"},
		{"who somebody is", "pilot ilse maroon", []string{"The court heard the harbour pilot Ilse Maroon.", "Divers praised the harbour pilot Ilse Maroon."}, []int{0, 1}, ""},
		{"a deed from its two ends", "sold", []string{"Orla Venn sold the mill to Piet Maar on Monday.", "Piet Maar bought the mill from Orla Venn on Monday."}, []int{0, 1}, ""},
		{"who won, and who lost to whom", "beat", []string{"Orla Venn beat Piet Maar in the election on Sunday.", "Piet Maar lost the election to Orla Venn on Sunday."}, []int{0, 1}, ""},
		{"two ends, exchanged", "beat", []string{"Orla Venn beat Piet Maar in the election on Sunday.", "Orla Venn lost the election to Piet Maar on Sunday."}, nil, ""},
		{"two causes", "caused", []string{"The fire in the mill of Tollen was caused by gas.", "The fire in the mill of Tollen was caused by lightning."}, nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := story(c.texts...)
			var got []int
			for _, one := range s.Find(20) {
				if strings.Contains(strings.ToLower(s.line(one)), c.words) {
					for _, p := range one.Full {
						got = append(got, p.Report)
					}
				}
			}
			slices.Sort(got)
			got = slices.Compact(got)
			switch {
			case slices.Equal(got, c.want):
			case c.missed != "":
				t.Skipf("%s: %v", c.missed, got)
			default:
				t.Errorf("%q is said by %v, want %v, among\n  %s", c.words, got, c.want, strings.Join(s.lines(s.Find(20)), "\n  "))
			}
		})
	}
}

// A line is slight, less than a statement, where all who say it go on otherwise
// where it stops, where it begins within its sentence, is a phrase or a quotation
// of nobody; and it is whole where one of them says no more.
func TestSlight(t *testing.T) {
	for _, c := range []struct {
		name, line string
		texts      []string
		want       bool
	}{
		{"all go on", "police in Tollen have arrested a man", []string{"The police in Tollen have arrested a man in connection with the theft of a bell.", "On Monday the police in Tollen have arrested a man after a fire burnt the mill."}, true},
		{"one stops there", "Divers found the bell of the ferry", []string{"Divers found the bell of the ferry under the old pier.", "Divers found the bell of the ferry."}, false},
		{"only the day is left out", "Divers found the bell of the ferry", []string{"Divers found the bell of the ferry on Monday.", "Divers found the bell of the ferry at noon on Monday."}, false},
		{"it begins within its sentence", "the bell of the ferry was found by divers", []string{"Once the bell of the ferry was found by divers, they left.", "Ever since the bell of the ferry was found by divers, they rest."}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := story(c.texts...)
			found := false
			for _, one := range s.Find(20) {
				if told := one.Telling.Text(s.Reports[one.Telling.Report].Text); strings.Contains(told, c.line) && !one.Telling.Phrase {
					if found = true; one.Slight() != c.want {
						t.Errorf("%q is slight: %v, want %v (stub %v, sure %.2f)", told, one.Slight(), c.want, one.Stub, one.Sure)
					}
				}
			}
			if !found {
				t.Errorf("no line has %q: %v", c.line, s.lines(s.Find(20)))
			}
		})
	}
}

// Of a line that stops where all go on it must be surer that each tells it, and less
// sure of one that counts.
func TestSurely(t *testing.T) {
	for _, c := range []struct {
		name         string
		sure         float64
		stub, counts bool
		words        int
		want         bool
	}{
		{"whole", .72, false, false, 4, true},
		{"whole, unsure", .68, false, false, 12, false},
		{"whole, and counts", .57, false, true, 4, true},
		{"stops short", .88, true, false, 12, false},
		{"stops short, and surely told", .92, true, false, 7, true},
		{"stops short at once", .92, true, false, 4, false},
		{"stops short, and counts", .82, true, true, 4, true},
		{"stops short, counts, unsure", .78, true, true, 12, false},
		{"stops short, and is a toll", .52, true, true, 4, true},
	} {
		one := Claim{Toll: strings.HasSuffix(c.name, "toll"), Stub: c.stub, Counts: c.counts, Sure: c.sure, Telling: wording.Telling{Words: c.words}}
		if got := one.surely(); got != c.want {
			t.Errorf("%s is surely told: %v, want %v", c.name, got, c.want)
		}
	}
	for line, want := range map[string]bool{"Four divers were hurt at the pier of Tollen.": true, "Four divers raised the bell of the ferry.": false} {
		s := story(line, line+" The harbour was shut.")
		if got := s.Find(3); len(got) == 0 || got[0].Toll != want {
			t.Errorf("%q tells a toll: %v, want %v", line, got, want)
		}
	}
	for line, want := range map[string]bool{"Four divers raised the bell of the ferry.": true, "Divers raised the bell of the ferry.": false} {
		s := story(line, line+" The harbour was shut.")
		if got := s.Find(3); len(got) == 0 || got[0].Counts != want {
			t.Errorf("%q counts something: %v, want %v", line, got, want)
		}
	}
}

// Whoever names somebody without the role does not tell who that is, whatever
// else the report says; who has the role behind the name does, and not who has another
// role, or a part of the name.
func TestBeside(t *testing.T) {
	texts := []struct {
		text             string
		beside, presents bool
	}{
		{"Divers praised Ilse Maroon of Dorring.", false, false},
		{"Divers praised the harbour pilot Ilse Maroon.", true, true},
		{"Ilse Maroon, the harbour pilot, was praised by divers who had searched the quay and the moles for a week.", true, true},
		{"The town's harbour pilot, Ilse Maroon, says that no ferry was lost in the week of the gale.", true, true},
		{"Divers praised the former harbour pilot Ilse Maroon.", true, false},
		{"Divers praised the harbour pilot Maroon.", false, false},
	}
	all := []string{"The court heard the harbour pilot Ilse Maroon."}
	for _, x := range texts {
		all = append(all, x.text)
	}
	s := story(all...)
	var c *wording.Clause
	var tell wording.Telling
	for i := range s.Phrases[place{0, 0}] {
		one := &s.Phrases[place{0, 0}][i]
		if p, ok := one.Part(make([]bool, len(one.Details))); ok && p.Introduces == "Ilse Maroon" {
			c, tell = one, p
		}
	}
	if c == nil {
		t.Fatal("no introduction")
	}
	for i, want := range texts {
		f := fits(s.align(place{0, 0}, place{i + 1, 0}), c)
		beside := f.beside(&tell)
		if presents := beside && f.presents(&tell); beside != want.beside || presents != want.presents {
			t.Errorf("%s says it beside one another: %v, tells who she is: %v", want.text, beside, presents)
		}
	}
}

// Of three that tell one thing in the same words, each with one other, all are
// told of together; not one that denies what the others tell.
func TestMerge(t *testing.T) {
	s := story(
		"Venn sold the broken lamp of the northern pier.",
		"Maar sold the broken lamp of the northern pier.",
		"Holt sold the broken lamp of the northern pier.",
		"Berg never sold the broken lamp of the northern pier.",
	)
	of := func(r int) (out candidate) {
		for i := range s.Phrases[place{r, 0}] {
			c := &s.Phrases[place{r, 0}][i]
			if tell, ok := c.Part(make([]bool, len(c.Details))); ok {
				out.Telling = tell
			}
		}
		out.Full, out.Voices, out.Worth = []Place{{Report: r}}, 2, 1
		return out
	}
	all := []candidate{of(0), of(1), of(2), of(3)}
	all[0].Full = append(all[0].Full, Place{Report: 1})
	all[1].Full = append(all[1].Full, Place{Report: 0})
	all[2].Full = append(all[2].Full, Place{Report: 1})
	all[1].Worth = 2
	got := s.merge(all)
	if len(got) != 2 {
		t.Fatalf("%d candidates, want what three tell and what one denies", len(got))
	}
	var who []int
	for _, p := range got[0].Full {
		who = append(who, p.Report)
	}
	if got[0].Voices != 3 || got[0].Worth <= 2 || !slices.Equal(who, []int{1, 0, 2}) || who[0] != got[0].Telling.Report {
		t.Errorf("told by %v: %+v", who, got[0].Claim)
	}
}

func TestSoles(t *testing.T) {
	s := story(ferry...)
	var got []string
	for _, x := range s.Soles() {
		if x.Weight <= 0 || x.Weight >= 1 {
			t.Errorf("weight %v", x.Weight)
		}
		got = append(got, fmt.Sprint(x.Telling.Report, " ", x.Telling.Text(s.Reports[x.Telling.Report].Text)))
	}
	want := []string{
		"0 A baker in Tollen sent forty loaves of bread to the crew.",
		"1 The Aurelia was built in Dorring in 1998 for the northern route.",
		"2 Divers will look at the hull once the gale has passed.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n  %s", strings.Join(got, "\n  "))
	}
}

// What a report alone tells, and tells again in nearly the same words, is told
// once.
func TestSolesOnce(t *testing.T) {
	s := story(ferry[0], ferry[1]+" The Aurelia was built in Dorring in 1998 for the long northern route of the ferries.")
	n := 0
	for _, x := range s.Soles() {
		if x.Telling.Report == 1 && strings.Contains(x.Telling.Text(s.Reports[1].Text), "1998") {
			n++
		}
	}
	if n != 1 {
		t.Errorf("told %d times", n)
	}
}

// The brief begins with what happened, tells nothing twice, and each line of
// it can be read by one who knows nothing of the story.
func TestBrief(t *testing.T) {
	s := story(ferry...)
	brief := s.Brief()
	if len(brief) == 0 || len(brief) > briefMost || !strings.Contains(s.line(brief[0]), "ran aground") {
		t.Fatalf("got\n  %s", strings.Join(s.lines(brief), "\n  "))
	}
	told := map[string]bool{}
	for _, c := range brief {
		line := c.Telling.Text(s.Reports[c.Telling.Report].Text)
		if told[line] || !c.Telling.Opens || c.Telling.Leans > 0 || c.Telling.Voice != "" {
			t.Errorf("%q is told twice or cannot be read alone: %+v", line, c.Telling)
		}
		told[line] = true
		if c.Full[0].Report != c.Telling.Report {
			t.Errorf("%q is not of the report it cites first", line)
		}
	}
}

func TestSecondsOfACount(t *testing.T) {
	s := story(
		"Divers raised 14 lorries from the harbour of Tollen on Monday.",
		"Divers raised 19 lorries from the harbour of Tollen on Monday.",
		"It took an hour to lift 14 lorries out of the harbour of Tollen.",
		"The ferry of Skarn carried 14 lorries to the fair.",
	)
	for _, d := range s.Differences() {
		if d.Slot != statement.Count || d.A.Report != 0 {
			continue
		}
		var got []int
		for _, o := range s.Seconds(d, d.A, d.Clash.A) {
			got = append(got, o.Sentence.Report)
		}
		if !slices.Equal(got, []int{2}) {
			t.Errorf("14 lorries are seconded by the reports %v, want [2]", got)
		}
		return
	}
	t.Error("14 and 19 lorries are no difference")
}

func TestDifferences(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []string
		want  []string
	}{
		{"two numbers", []string{"Seven divers searched the harbour of Tollen.", "Nine divers searched the harbour of Tollen."}, []string{"Seven 0 | Nine 1"}},
		{"a report that holds both tells of two things", []string{"Seven divers searched the harbour of Tollen.", "Nine divers searched the harbour of Tollen. Seven divers searched the harbour of Skarn."}, nil},
		{"one sentence told twice but for a number, which the other holds too", []string{"Seven divers from the old school of Skarn searched the harbour of Tollen for the bell of the ferry on Monday.", "Nine divers from the old school of Skarn searched the harbour of Tollen for the bell of the ferry on Monday. Seven divers searched the mill."}, []string{"Seven 0 | Nine 1"}},
		{"a report that sets two sums beside each other", []string{"The council of Tollen asked that Venn repay £40,000 of salt money.", "The council of Tollen asked that Venn repay £5,000 of salt money. The mill had asked for £40,000."}, nil},
		{"what is added makes all", []string{"In the gale nine people were injured at the mill of Tollen on Monday.", "In the gale seven divers and two guards were injured at the mill of Tollen on Monday. The gale injured seven at the mill of Tollen."}, nil},
		{"a kind of all people", []string{"In the gale nine people were injured at the mill of Tollen.", "In the gale seven divers were injured at the mill of Tollen."}, nil},
		{"two sums", []string{"The council of Tollen asked that Venn repay £40,000 of salt money.", "The council of Tollen asked that Venn repay £5,000 of salt money."}, []string{"£40,000 0 | £5,000 1"}},
		{"numbers before one noun of several words", []string{"The suit that the abbot filed against the valley of Skarn attacks two river tolls.", "Bakers cheered the suit that the abbot filed against the valley of Skarn to end seven river tolls."}, []string{"two 0 | seven 1"}},
		{"numbers before two nouns", []string{"The suit that the abbot filed against the valley of Skarn attacks two river tolls.", "Bakers cheered the suit that the abbot filed against the valley of Skarn to end seven bread taxes."}, nil},
		{"told and denied", []string{"Inspectors warned the council of Tollen.", "Inspectors did not warn the council of Tollen."}, []string{"warned 0 | warn 1"}},
		{"told alike", []string{"Inspectors warned the council of Tollen.", "The council of Tollen was warned by inspectors."}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := story(c.texts...)
			var got []string
			for _, d := range s.Differences() {
				a, b := d.A.Items[d.Clash.A], d.B.Items[d.Clash.B]
				got = append(got, fmt.Sprint(a.In(s.Reports[d.A.Report].Text), " ", d.A.Report, " | ", b.In(s.Reports[d.B.Report].Text), " ", d.B.Report))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A report that only repeats another of its origin has that one's voice.
func TestVoices(t *testing.T) {
	all := reports(ferry[0], ferry[1], ferry[0], "Divers will look at the hull once the gale has passed.", ferry[2])
	for _, c := range []struct {
		name          string
		origins, want []int
	}{
		{"each for itself", []int{0, 1, 2, 3, 4}, []int{0, 1, 2, 3, 4}},
		{"a copy", []int{0, 1, 0, 3, 4}, []int{0, 1, 0, 3, 4}},
		{"part of another", []int{0, 1, 2, 4, 4}, []int{0, 1, 2, 4, 4}},
		{"one origin, and more to say", []int{0, 0, 2, 3, 4}, []int{0, 1, 2, 3, 4}},
	} {
		s := statement.Lay(all, func(name string) string { return name }, func(string) float64 { return .5 })
		if got := Voices(s, c.origins); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
