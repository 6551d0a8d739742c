package statement

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// laid reads invented texts as the reports of a story. Rare words and common
// ones weigh alike in it.
func laid(texts ...string) *Story {
	var reports []*news.Report
	for i, words := range texts {
		r := text.Read(news.Report{ID: fmt.Sprint("r", i), Published: news.Date{Date: "2031-05-08", Precision: "day"}, Text: words})
		reports = append(reports, &r)
	}
	return Lay(reports, func(name string) string { return name }, func(string) float64 { return .5 })
}

// sentence is the first sentence of a report that holds the words.
func (s *Story) sentence(report int, words string) *Sentence {
	return s.At(report, strings.Index(s.Reports[report].Text, words))
}

// words are the items of a sentence as they stand.
func (s *Story) words(of *Sentence, items ...int) string {
	var out []string
	for _, n := range items {
		out = append(out, of.Items[n].In(s.Reports[of.Report].Text))
	}
	return strings.Join(out, ", ")
}

// unsaid are the words of the first text that the second does not say, both of
// one sentence.
func unsaid(line, other string) string {
	s := laid(line, other)
	al := s.Align(&s.Sentences[0][0], &s.Sentences[1][0])
	var lacks []int
	for n := range al.A.Items {
		if !al.Said(n) {
			lacks = append(lacks, n)
		}
	}
	return s.words(al.A, lacks...)
}

// telling is a line, what another report says, and the words of the line that
// are not said there. Missed gives the reason where the engine judges another
// way.
type telling struct{ name, line, other, lacks, missed string }

func (c telling) check(t *testing.T) {
	t.Helper()
	got := unsaid(c.line, c.other)
	switch {
	case got == c.lacks:
	case c.missed != "":
		t.Skipf("%s: %q", c.missed, got)
	default:
		t.Errorf("%s\n  of which %q\n  does not say %q, want %q", c.line, c.other, got, c.lacks)
	}
}

func TestWhatIsSaidInOtherWords(t *testing.T) {
	for _, c := range []telling{
		{name: "about so many, and the number it is", line: "About 200 sailors died off Tollen.", other: "In the gale 212 sailors died off Tollen."},
		{name: "the same words", line: "Divers found the bell of the ferry on Monday.", other: "Divers found the bell of the ferry on Monday."},
		{name: "another order", line: "Divers found the bell of the ferry on Monday.", other: "On Monday, the divers found the bell of the ferry."},
		{name: "the passive", line: "Divers found the bell of the ferry.", other: "The bell of the ferry was found by divers."},
		{name: "the active", line: "The tower of Skarn was struck by lightning.", other: "Lightning struck the tower of Skarn."},
		{name: "who says it comes first", line: "The dam is safe, the mayor said.", other: "The mayor said that the dam is safe."},
		{name: "a toll in another word", line: "Twelve people died when the ferry sank off Tollen.", other: "The ferry sank off Tollen, leaving 12 people dead."},
		{name: "with a title before the one who says it", line: "“The dam is safe,” Orla Venn said.", other: "Mayor Orla Venn left the hall, saying “the dam is safe.”"},
		{name: "more is told", line: "The ferry sank off Tollen.", other: "The ferry, which was built in Dorring, sank off Tollen in a gale."},
		{name: "another word of saying", line: "The mayor said that the dam is safe.", other: "The mayor insisted that the dam is safe."},
		{name: "a synonym", line: "Seven passengers were hurt.", other: "Seven passengers were injured."},
		{name: "a number in digits", line: "Seven lorries sank.", other: "7 lorries sank."},
		{name: "an exact number under a bound", line: "At least seven lorries sank.", other: "Eight lorries sank."},
		{name: "about a number", line: "About 450 lorries waited.", other: "On both banks 460 lorries waited."},
		{name: "a weekday by its date", line: "The ferry sank on Tuesday.", other: "The ferry sank on May 6."},
		{name: "a day in its month", line: "The mill closed in April.", other: "The mill closed on April 3."},
		{name: "a pronoun", line: "Orla Venn left the council.", other: "Orla Venn said she left the council."},
		{name: "a last name", line: "Orla Venn blamed the council of Tollen.", other: "Venn blamed the council of Tollen.", missed: "a report that gives only a last name is read apart here: the story settles names"},
		{name: "the people of a country", line: "American divers found the bell.", other: "U.S. divers found the bell."},
		{name: "a title before a name", line: "Mayor Orla Venn left the council.", other: "Orla Venn left the council."},
		{name: "an infinitive that hangs on one word", line: "Orla Venn rejected the offer to raise the ferry.", other: "Orla Venn rejected an offer by the council to raise the ferry."},
		{name: "who says a quotation, and that", line: "“The dam of Skarn was never safe,” Orla Venn added.", other: "Orla Venn said: “The dam of Skarn was never safe.”"},
		{name: "I, in the same words where nobody is named", line: "“I warned the council of Tollen about the dam,” Orla Venn said.", other: "A letter says I warned the council of Tollen about the dam.", lacks: "Orla Venn"},
		{name: "I who is she", line: "Orla Venn said: “I warned the council of Tollen.”", other: "Orla Venn said that she warned the council of Tollen.", missed: "the pronoun of an indirect quotation is settled by the story's names"},
		{name: "what changes by itself or is changed", line: "The mine of Tollen closed last year.", other: "The mine of Tollen was closed last year."},
		{name: "all is more than some", line: "Schools closed in Tollen.", other: "All schools closed in Tollen."},
		{name: "in the street and on it", line: "The mayor fell in the street.", other: "The mayor fell on the street."},
		{name: "a score told by the other side", line: "Tollen won the final 3-1.", other: "Tollen won the final by 1-3."},
		{name: "who does it farther off", line: "A judge in Tollen blocked the sale of the ferry.", other: "A judge in Tollen issued an order on Monday blocking the sale of the ferry."},
		{name: "a noun of the same deed", line: "The resignation of the minister surprised the town.", other: "The minister's resignation surprised the town."},
	} {
		t.Run(c.name, c.check)
	}
}

// Whom a report calls by a title anywhere, it need not call by it again.
// What one report shows to be a name is one in all.
func TestNameOfAnotherReport(t *testing.T) {
	s := laid("Tollen Foods sued the city of Dorring over the tax.", "Tollen Foods has filed a lawsuit against the city of Dorring over the tax.", "The mayor of Dorring met Tollen Foods on Monday.")
	named := func(r int) bool {
		for _, it := range s.Sentences[r][0].Items {
			if it.Kind == Name && it.In(s.Reports[r].Text) == "Tollen Foods" {
				return true
			}
		}
		return false
	}
	if !named(0) || !named(1) || !named(2) {
		t.Errorf("named in the first %v, the second %v, the third %v", named(0), named(1), named(2))
	}
}

// The boat is the ferry where its report has told of one, and nothing else is.
func TestGeneralNounBehindArticle(t *testing.T) {
	const line = "The ferry sank off Tollen on Tuesday."
	s := laid(line, "A ferry left Skarn at noon. The boat sank off Tollen on Tuesday.", "A lorry left Skarn at noon. The boat sank off Tollen on Tuesday.", "A ferry left Skarn at noon. A boat sank off Tollen on Tuesday.")
	for report, want := range map[int]bool{1: true, 2: false, 3: false} {
		al := s.Align(&s.Sentences[0][0], s.sentence(report, "sank"))
		for n, it := range al.A.Items {
			if it.Lemma == "ferry" && al.Said(n) != want {
				t.Errorf("%q says that the ferry sank: %v", s.Reports[report].Text, !want)
			}
		}
	}
}

// Who is called by a noun in apposition does what the noun does.
func TestWhoDoesItInApposition(t *testing.T) {
	for _, c := range []struct{ text, verb, want string }{
		{"The guild’s oldest sailor, Piet Maar, closed the lock on Monday.", "close", "Piet Maar"},
		{"Harbour chief Piet Maar closed the lock on Monday.", "close", "Piet Maar"},
		{"The harbour chief of Tollen closed the lock on Monday.", "close", "chief"},
		{"The wife of Piet Maar closed the lock on Monday.", "close", "wife"},
	} {
		s := laid(c.text)
		st := &s.Sentences[0][0]
		for _, it := range st.Items {
			if it.Lemma != c.verb {
				continue
			}
			if got := s.words(st, it.Doer); got != c.want {
				t.Errorf("%q: %s is done by %q, want %q", c.text, c.verb, got, c.want)
			}
		}
	}
}

// Accents, points and hyphens make no other name, other letters do.
func TestNamesSpeltAlike(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		class string
		want  bool
	}{
		{"Renata Lobón", "Renata Lobon", "person", true},
		{"Renata Lobon", "Renata Lobonne", "person", false},
		{"U.S. Velka-Line", "US Velka Line", "organisation", true},
		{"Velka Line", "Venka Line", "organisation", false},
	} {
		a, b := news.Report{Text: c.a}, news.Report{Text: c.b}
		al := Alignment{A: &Sentence{}, B: &Sentence{Report: 1}, Story: &Story{Reports: []*news.Report{&a, &b}}}
		x := Item{Span: news.Span{End: len(c.a)}, Kind: Name, Class: c.class, Surface: strings.ToLower(c.a)}
		y := Item{Span: news.Span{End: len(c.b)}, Kind: Name, Class: c.class, Surface: strings.ToLower(c.b)}
		f := fellows{Alignment: &al, a: &x, b: &y}
		if got := f.spelt(); got != c.want {
			t.Errorf("%q and %q spelt alike: %v", c.a, c.b, got)
		}
	}
}

func TestTitlesSettledElsewhere(t *testing.T) {
	s := laid("Harbour chief Piet Maar closed the lock.", "Piet Maar closed the lock. Harbour chief Piet Maar is 60.", "Piet Maar closed the lock.")
	line := s.sentence(0, "closed")
	for report, want := range map[int]bool{1: true, 2: false} {
		al := s.Align(line, s.sentence(report, "closed"))
		for n, it := range line.Items {
			if it.Lemma == "chief" && al.Said(n) != want {
				t.Errorf("%q says that Maar is chief: %v", s.Reports[report].Text, !want)
			}
		}
	}
}

func TestWhatIsNotSaid(t *testing.T) {
	for _, c := range []telling{
		{name: "a sum of others", line: "An avalanche killed two women and a boy.", other: "The innkeeper said three women were among those killed.", lacks: "avalanche, two women and a boy"},
		{name: "the day of another verb", line: "The council sold the ferry on Tuesday.", other: "The guard told us on Tuesday that the council sold the ferry.", lacks: "Tuesday"},
		{name: "somebody's son", line: "Orla Venn was arrested in Tollen.", other: "Orla Venn's son was arrested in Tollen.", lacks: "Orla Venn"},
		{name: "the aide of somebody", line: "Orla Venn was arrested in Tollen.", other: "A former aide to Orla Venn was arrested in Tollen.", lacks: "Orla Venn"},
		{name: "who did something to somebody", line: "Orla Venn was arrested in Tollen.", other: "A man who attacked Orla Venn was arrested in Tollen.", lacks: "Orla Venn", missed: "the words after the relative clause are read as hers"},
		{name: "a word that only names the kind of another", line: "The law surprised the mayor of Tollen.", other: "Law enforcement surprised the mayor of Tollen.", lacks: "law"},
		{name: "about so many, and a number that is not so rounded", line: "About 2,400 sailors died off Tollen.", other: "Off Tollen 2,264 sailors died.", lacks: "About 2,400, died"},
		{name: "another number", line: "Seven lorries sank.", other: "Nine lorries sank.", lacks: "Seven"},
		{name: "fewer than the bound", line: "At least seven lorries sank.", other: "Six lorries sank.", lacks: "At least seven"},
		{name: "another country's people", line: "American divers found the bell.", other: "Canadian divers found the bell.", lacks: "American"},
		{name: "another offer", line: "Orla Venn rejected the offer to raise the ferry.", other: "Orla Venn rejected the offer and threatened to raise the ferry.", lacks: "raise"},
		{name: "another's words", line: "“The dam of Skarn was never safe,” Orla Venn said.", other: "“The dam of Skarn was never safe,” Piet Maar said.", lacks: "Orla Venn"},
		{name: "no exact number", line: "Seven lorries sank.", other: "At least seven lorries sank.", lacks: "Seven"},
		{name: "another unit", line: "The wall is 30 metres long.", other: "The wall is 30 miles long.", lacks: "30 metres"},
		{name: "another day", line: "The ferry sank on Tuesday.", other: "The ferry sank on Wednesday.", lacks: "Tuesday"},
		{name: "another clock", line: "The ferry sank at 6:10 a.m. on Tuesday.", other: "The ferry sank at 6:40 a.m. on Tuesday.", lacks: "6:10 a.m."},
		{name: "another part of the day", line: "The ferry sank on Tuesday night.", other: "The ferry sank on Tuesday morning.", lacks: "Tuesday night"},
		{name: "only the month", line: "The mill closed on April 3.", other: "The mill closed in April.", lacks: "April 3"},
		{name: "another year", line: "The mill closed in 2019.", other: "The mill closed in 2020.", lacks: "2019"},
		{name: "another person", line: "Orla Venn left the council.", other: "Piet Maar left the council.", lacks: "Orla Venn"},
		{name: "another place", line: "The ferry sank off Tollen.", other: "The ferry sank off Dorring.", lacks: "Tollen"},
		{name: "denied", line: "The council warned the ferry.", other: "The council did not warn the ferry.", lacks: "warned"},
		{name: "not denied", line: "The council did not warn the ferry.", other: "The council warned the ferry.", lacks: "warn"},
		{name: "never", line: "Piet Maar met the mayor.", other: "Piet Maar never met the mayor.", lacks: "met"},
		{name: "a denial that is no verb", line: "The ferry left Tollen with a pilot.", other: "The ferry left Tollen without a pilot.", lacks: "pilot"},
		{name: "a plea", line: "Piet Maar pleaded guilty to the theft.", other: "Piet Maar pleaded not guilty to the theft.", lacks: "pleaded, guilty"},
		{name: "refused", line: "The judge granted bail.", other: "The judge refused to grant bail.", lacks: "granted"},
		{name: "alleged", line: "Piet Maar stole the bell.", other: "Piet Maar allegedly stole the bell.", lacks: "stole"},
		{name: "accused", line: "Piet Maar stole the bell.", other: "Piet Maar was accused of stealing the bell.", lacks: "stole"},
		{name: "charged", line: "Piet Maar stole the bell.", other: "Piet Maar was charged with stealing the bell.", lacks: "stole"},
		{name: "threatened", line: "The council closed the harbour.", other: "The council threatened to close the harbour.", lacks: "closed"},
		{name: "offered", line: "The council sold the harbour.", other: "The council offered to sell the harbour.", lacks: "sold"},
		{name: "may", line: "The dam broke.", other: "The dam may break.", lacks: "broke"},
		{name: "will", line: "The council closed the harbour.", other: "The council will close the harbour.", lacks: "closed"},
		{name: "if", line: "The council closed the harbour.", other: "The ferry must wait if the council closed the harbour.", lacks: "closed"},
		{name: "doer and done exchanged", line: "Orla Venn sued Piet Maar.", other: "Piet Maar sued Orla Venn.", lacks: "sued"},
		{name: "to whom it is done", line: "Orla Venn has spoken to Piet Maar.", other: "Speaking at the harbour, Piet Maar praised Orla Venn.", lacks: "spoken"},
		{name: "exchanged in the passive", line: "Orla Venn sued Piet Maar.", other: "Orla Venn was sued by Piet Maar.", lacks: "sued"},
		{name: "an opposite", line: "The price of salt fell in May.", other: "The price of salt rose in May.", lacks: "fell"},
		{name: "a wider word for a narrower", line: "A dog bit the mayor.", other: "An animal bit the mayor.", lacks: "dog"},
		{name: "other words in quotation marks", line: "Orla Venn said the dam was “a scandal.”", other: "Orla Venn said the dam was “an outrage.”", lacks: "scandal"},
		{name: "a number that counts another thing", line: "Seven divers found the bell of two lorries.", other: "Two divers found the bell of seven lorries.", lacks: "Seven, two"},
		{name: "a verb and a noun of one form", line: "The tram stopped near the mill.", other: "The tram stop near the mill burned.", lacks: "stopped", missed: "a noun vouches for a verb of its form"},
		{name: "a noun under a threat", line: "Piet Maar damaged the bell.", other: "Piet Maar threatened to damage the bell.", lacks: "damaged", missed: "what is read as a noun has no mood, and vouches for the verb"},
		{name: "who does, and whom it is done to", line: "The soldiers attacked on Monday.", other: "The soldiers were attacked on Monday.", lacks: "attacked"},
		{name: "another way round", line: "The ferry sailed from Tollen to Dorring.", other: "The ferry sailed from Dorring to Tollen.", lacks: "Tollen, Dorring"},
		{name: "days of two deeds exchanged", line: "The trial opens on Friday and ends on Tuesday.", other: "The trial opens on Tuesday and ends on Friday.", lacks: "Friday, Tuesday"},
		{name: "before and after", line: "The mayor resigned before the vote.", other: "The mayor resigned after the vote.", lacks: "vote"},
		{name: "under and on", line: "Divers found the bell under the bridge.", other: "Divers found the bell on the bridge.", lacks: "bridge"},
		{name: "the second largest", line: "The ferry is the largest in the fleet.", other: "The ferry is the second largest in the fleet.", lacks: "largest"},
		{name: "one of the largest", line: "The ferry is the largest in the fleet.", other: "The ferry is one of the largest in the fleet.", lacks: "largest"},
		{name: "or", line: "The robbers used knives and guns.", other: "The robbers used knives or guns.", lacks: "knives, guns"},
		{name: "most of those who have no noun", line: "Most of the dead were in Tollen.", other: "At least nine dead were in Tollen.", lacks: "dead"},
		{name: "all and some", line: "All schools closed in Tollen.", other: "Some schools closed in Tollen.", lacks: "schools"},
		{name: "almost", line: "The mayor lost her seat.", other: "The mayor almost lost her seat.", lacks: "lost"},
		{name: "a deputy", line: "The mayor signed the letter.", other: "The mayor's deputy signed the letter.", lacks: "mayor"},
		{name: "who did what to whom in an aside", line: "The woman who shot the guard was arrested.", other: "The guard who shot the woman was arrested.", lacks: "woman, shot"},
		{name: "another particle", line: "The union called for a strike.", other: "The union called off a strike.", lacks: "called"},
		{name: "a mother and a father", line: "The fire killed a mother and her son.", other: "The fire killed a father and his son.", lacks: "a mother"},
		{name: "another score", line: "The Tollen Rowers won the final 3-1.", other: "The Tollen Rowers won the final 3-2.", lacks: "3-1"},
		{name: "an opposite in many shared words", line: "The central bank raised its rate on Thursday.", other: "The central bank cut its rate on Thursday.", lacks: "raised"},
		{name: "the noun state is no saying", line: "The mayor said that the visit ended.", other: "The mayor met the head of state when the visit ended.", lacks: "said"},
	} {
		t.Run(c.name, c.check)
	}
}

// What is no sentence is not compared, and costs next to nothing.
func TestEndlessSentence(t *testing.T) {
	s := laid(strings.Repeat("word ", 50*LongestSentence), "The pilot sold the ferry.")
	if n := len(s.Sentences[0][0].Items); n != 0 {
		t.Errorf("an endless sentence has %d items", n)
	}
	al := s.Align(&s.Sentences[1][0], &s.Sentences[0][0])
	for i := range al.A.Items {
		if al.Said(i) {
			t.Errorf("it says %q", al.A.Items[i].Lemma)
		}
	}
}

// What is still to come for the one report vouches for nothing that the other
// tells as done.
func TestWhatIsStillToCome(t *testing.T) {
	for _, c := range []struct{ line, other, lacks string }{
		{"The trial of Orla Venn began in Tollen on June 12, 2031.", "The mayor spoke of the trial of Orla Venn beginning in Tollen on June 12, 2031.", "began"},
		{"The trial of Orla Venn began in Tollen on April 12, 2031.", "The mayor spoke of the trial of Orla Venn beginning in Tollen on April 12, 2031.", ""},
		{"The trial of Orla Venn began in Tollen on June 12, 2031.", "The trial of Orla Venn began in Tollen on June 12, 2031.", ""},
	} {
		if got := unsaid(c.line, c.other); got != c.lacks {
			t.Errorf("%s\n  of which %q\n  does not say %q, want %q", c.line, c.other, got, c.lacks)
		}
	}
}
