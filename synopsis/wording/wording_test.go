package wording

import (
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/text"
)

// laid reads invented words as a report.
func laid(words string) (*news.Report, *statement.Story) {
	r := text.Read(news.Report{ID: "r", Published: news.Date{Date: "2031-05-08", Precision: "day"}, Text: words})
	return &r, statement.Lay([]*news.Report{&r}, func(name string) string { return name }, func(string) float64 { return .5 })
}

// mostSets is how many ways to leave details out are tried.
const mostSets = 1 << 9

// drops are the ways to leave details out of a clause, with what stands in
// what is left out.
func drops(c *Clause) [][]bool {
	var out [][]bool
	for set := range min(mostSets, 1<<len(c.Details)) {
		drop := make([]bool, len(c.Details))
		for k, d := range c.Details {
			drop[k] = set&(1<<k) != 0 || d.Parent >= 0 && d.Parent < k && drop[d.Parent]
		}
		out = append(out, drop)
	}
	return out
}

// tellings are all ways to tell the sentences of a text.
func tellings(words string) []string {
	r, s := laid(words)
	var out []string
	for k := range s.Sentences[0] {
		for _, c := range Clauses(r, &s.Sentences[0][k]) {
			for _, drop := range drops(&c) {
				if t, ok := c.Tell(drop); ok && !slices.Contains(out, t.Text(r.Text)) {
					out = append(out, t.Text(r.Text))
				}
			}
		}
	}
	return out
}

func TestTellings(t *testing.T) {
	for _, c := range []struct {
		name, sentence, may string
	}{
		{"the sentence", "Divers found the bell of the ferry on Monday.", "Divers found the bell of the ferry on Monday."},
		{"without its day", "Divers found the bell of the ferry off Tollen on Monday.", "Divers found the bell of the ferry off Tollen"},
		{"without its place", "The council of Tollen sold the ferry in Dorring on Monday.", "The council of Tollen sold the ferry … on Monday."},
		{"without an aside", "The dam of Skarn, which was built in 1911, broke on Monday.", "The dam of Skarn … broke on Monday."},
		{"without who somebody is", "Piet Maar, the captain of the ferry, sold the mill on Monday.", "Piet Maar … sold the mill on Monday."},
		{"without a title", "The former captain Orla Venn sold the mill of Skarn.", "Orla Venn sold the mill of Skarn."},
		{"what an aside says", "The dam of Skarn, which was built in 1911, broke on Monday.", "The dam of Skarn … was built in 1911"},
		{"what an aside says, without what leads to its noun", "According to the Skarn Mill, which once weighed the bell, it was sold.", "… the Skarn Mill … weighed the bell"},
		{"a name given to an office", "Orla Venn was confirmed as mayor of Tollen on Monday.", "Orla Venn was confirmed as mayor of Tollen"},
		{"what is reported", "The council said on Monday that the dam of Skarn was safe.", "… the dam of Skarn was safe."},
		{"the first of two deeds", "Orla Venn sold the ferry and bought the mill.", "Orla Venn sold the ferry"},
		{"the second of two deeds", "Orla Venn sold the ferry and bought the mill of Skarn.", "Orla Venn … bought the mill of Skarn."},
		{"a quotation with who says it", "“The dam of Skarn is lost,” Orla Venn said on Monday.", "“The dam of Skarn is lost,” Orla Venn said"},
		{"without what is doubted of another", "Five divers were hurt after a boy allegedly felled the mast of the ferry in Tollen.", "Five divers were hurt"},
		{"what somebody does, saying something", "Orla Venn closed the mill, saying “the dam of Skarn is lost.”", "Orla Venn … saying “the dam of Skarn is lost.”"},
		{"a denial with its denying word", "Inspectors did not warn the council of Tollen on Monday.", "Inspectors did not warn the council of Tollen"},
		{"a threat with its threatening", "The council of Tollen threatened to close the harbour on Monday.", "The council of Tollen threatened to close the harbour"},
		{"without a wire's name", "(WIRE) Divers found the bell of the ferry.", "Divers found the bell of the ferry."},
		{"without a dateline", "TOLLEN (Wire) — Divers found the bell of the ferry.", "Divers found the bell of the ferry."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := tellings(c.sentence); !slices.Contains(got, c.may) {
				t.Errorf("%s\n  is not told as %q, but as\n  %s", c.sentence, c.may, strings.Join(got, "\n  "))
			}
		})
	}
}

// TestNeverTold lists what a sentence does not say, or leaves its reader
// waiting: no telling may be it, nor end or begin so where the row says so.
func TestNeverTold(t *testing.T) {
	begins := func(words string) func(string) bool {
		return func(told string) bool { return strings.HasPrefix(strings.TrimPrefix(told, Cut+" "), words) }
	}
	ends := func(words string) func(string) bool {
		return func(told string) bool { return strings.HasSuffix(strings.TrimRight(told, "."), words) }
	}
	lacks := func(words string) func(string) bool {
		return func(told string) bool { return !strings.Contains(told, words) }
	}
	both := func(a, b func(string) bool) func(string) bool {
		return func(told string) bool { return a(told) && b(told) }
	}
	has := func(words string) func(string) bool {
		return func(told string) bool { return strings.Contains(told, words) }
	}
	for _, c := range []struct {
		name, sentence string
		never          func(told string) bool
		missed         string
	}{
		{"a verb without what it is done to", "In Tollen, the owners had massively outspent right-to-fish captains, pouring gold into the fight.", ends("outspent"), ""},
		{"a verb without its partner", "The mayor Orla Venn of Tollen spoke with the divers on Monday.", ends("spoke"), ""},
		{"a thing that was handed to somebody", "The letters of Orla Venn were handed to the council of Tollen on Monday.", ends("handed"), ""},
		{"what a thing rests on", "The price of herring in Tollen is based on a catch of ten boats.", ends("based"), ""},
		{"what somebody is seen doing", "In the film, the Tollen ferry captain is seen feeding the gulls, while the clerk counts the nets.", ends("seen"), ""},
		{"what somebody is described as", "The guild of Tollen described Mayor Orla Venn as a hungry heron on Monday.", lacks("heron"), ""},
		{"what somebody is accused of doing", "Orla Venn, a harbour pilot, has accused Piet Maar of deliberately sinking boats to frighten divers on Monday.", both(has("accused Piet Maar"), lacks("sinking")), ""},
		{"what two verbs are done to", "Dockers in Tollen have felled and burnt the mast of the ferry on the quay.", both(has("felled"), lacks("mast")), ""},
		{"a verb that nothing is done to", "Dockers of the Tollen guild postponed, after a long night on the quay, on Monday in Dorring the old mill.", both(has("postponed"), lacks("mill")), ""},
		{"a place that works", "The other victims were James Maar, 24, of Dorring, who was working for Skarn Mills, Alex Venn, 62, of Dorring, who worked for Tollen Mills Ltd.", begins("Dorring"), ""},
		{"a score cut in two", "The Tollen divers were 1-2 in the finals of the regatta under Orla Venn.", ends("were 1"), ""},
		{"a quotation with a bare name", "“I was stunned when the dam of Skarn broke this week,” Venn, who is 46, said in a letter about the harbour.", both(has("”"), lacks("said")), ""},
		{"a mark that closes what nothing opens", "The climb of the river was just as quick,' the pilot Orla Venn said on Monday.", has(",'"), ""},
		{"no more than this", "Channel Nine of Tollen reported this.", ends("reported this"), ""},
		{"a verb without its particle", "The pilots of Tollen were adamant on Monday that the regatta would go ahead.", ends("go"), ""},
		{"how many without what befell them", "Both fires are the latest of a long storm in which at least 400 boats have been burnt and more than 30 sunk since May.", ends("30"), ""},
		{"one of two who are waiting", "In the guild vote in the Tollen mayor's race, meanwhile, Venn-backed Master of Ships Piet Maar and incumbent Gov. Jeff Holm were hoping for votes from the harbour.", begins("Gov. Jeff Holm were"), ""},
		{"a stray once", "The mayor visited the harbour twice to speak for Maar, once in January and again on Saturday night in a long rally.", ends("once"), ""},
		{"a sentence that does something", "At least five boats were burnt and several others were lost on Monday night, after a man carrying a long torch opened fire on the old mill of Tollen, pilots said.", ends("opened fire"), ""},
		{"what is still to come", "When Orla Venn takes office in Tollen, the council will sell the ferry.", begins("Orla Venn takes office"), ""},
		{"what hangs on a later unless", "The ferry may sail in May unless the council of Tollen forbids it.", both(has("may sail"), lacks("unless")), ""},
		{"a first deed without its verb", "The captain said a pilot apologized to the crew and that they sailed to Tollen later.", has("pilot … and that"), ""},
		{"an order to nobody", "Create a new harbour board of ten men in Tollen.", begins("Create"), ""},
		{"a verb that needs its preposition", "The mayor Piet Maar also referred questions of the harbour to the board on Monday, and referred to the dam.", ends("also referred"), ""},
		{"since when it is the first", "The pilot made the first night crossing to Tollen since 1976.", lacks("since 1976"), ""},
		{"what is not clear to be so", "It is also not clear that the captain would win the case in Tollen.", begins("the captain would"), ""},
		{"what there is a chance of", "The chance that the council of Tollen sells the old mill this year is small.", begins("the council"), ""},
		{"what stands under if", "The town will drown if the council opens the dam.", begins("the council opens"), ""},
		{"what hangs on an if", "The town will drown if the council opens the dam.", both(has("town will drown"), lacks("if")), ""},
		{"what hangs on unless", "The strike goes on unless the council of Tollen pays the crew.", both(has("strike goes on"), lacks("unless")), ""},
		{"what stands under whether", "Police asked whether the captain of the ferry had slept.", begins("the captain"), ""},
		{"a denial without its denying word", "Inspectors did not warn the council of Tollen about the cables.", lacks("not"), ""},
		{"never left out", "Piet Maar never met the mayor of Tollen on the ferry.", lacks("never"), ""},
		{"what is denied", "The council denied that it had sold the ferry to Dorring.", lacks("denied"), ""},
		{"what nobody did", "Nobody on the ferry saw the reef of Skarn.", lacks("Nobody"), ""},
		{"without cut off", "The ferry left Tollen without a pilot on Monday.", lacks("without"), ""},
		{"what is only alleged", "Piet Maar allegedly stole the bell of the ferry on Monday.", lacks("allegedly"), ""},
		{"what somebody is accused of", "Piet Maar was accused of stealing the bell of the ferry.", lacks("accused"), ""},
		{"whether, and no more", "The council of Tollen has investigated whether anyone associated with the guild assisted the divers.", both(has("whether"), lacks("associated")), ""},
		{"sentenced to nothing", "A judge of Tollen on Monday sentenced Orla Venn to two years at sea.", both(has("sentenced"), lacks("two years")), ""},
		{"what the next sentence takes back", "One pamphlet told that Orla Venn had sold the ferry of Tollen. She had not.", has("sold the ferry"), ""},
		{"what the next sentence calls false", "One pamphlet told that Orla Venn had sold the ferry of Tollen. That was false.", has("sold the ferry"), ""},
		{"what is threatened", "The council threatened to close the harbour of Tollen.", lacks("threatened"), ""},
		{"a quotation cut in two", "“The dam of Skarn is lost in the end,” Orla Venn said on Monday.", func(told string) bool { return strings.Count(told, "“") != strings.Count(told, "”") }, ""},
		{"a quotation without who says it", "“The dam of Skarn is lost in the end,” Orla Venn said on Monday.", lacks("Venn"), ""},
		{"I and we out of a quotation", "“We told the council of Tollen in writing,” Orla Venn said.", both(has("We told"), lacks("“")), ""},
		{"a noun without what tells which", "The council punished the captain who slept on the bridge.", both(has("punished"), lacks("who slept")), ""},
		{"that opened and not filled", "The council said that on Monday the ferry had left Tollen.", ends("that"), ""},
		{"said without what", "The council of Tollen said on Monday that the ferry had sailed.", both(begins("The council"), lacks("sailed")), ""},
		{"what but turns", "The council promised to pay the crew of the ferry but paid nobody.", both(has("promised to pay"), lacks("but")), ""},
		{"a preposition at the end", "The captain of the ferry was looked for by divers in the harbour of Tollen.", func(told string) bool {
			return ends(" for")(told) || ends(" by")(told) || ends(" of")(told) || ends(" in")(told)
		}, ""},
		{"only left out", "Only the captain of the ferry survived the gale on Monday.", lacks("Only"), ""},
		{"one of two that or joins", "The council will sell the ferry or close the harbour of Tollen.", both(has("sell"), lacks("or close")), ""},
		{"who speaks for himself", "A pilot of the ferry like myself always sells the nets in Tollen.", has("myself"), ""},
		{"one half of two", "The lease was not just a loan to the guild of Tollen, it was also a sale of the harbour.", both(has("not just a loan"), lacks("also a sale")), ""},
		{"a question", "Did the council of Tollen sell the ferry to Dorring?", has("sell"), "a question without its last words is no question"},
		{"a second deed without its first", "Orla Venn, who has led the town since 2019, sold the ferry on Monday.", func(told string) bool { return has("has led")(told) && has("sold")(told) && lacks("who")(told) }, "what the tree hangs on a relative clause is told as its own"},
		{"a verb that says nothing alone", "The journey of Orla Venn came to light in Tollen on Monday.", ends("came"), ""},
		{"spoke without to whom", "On Monday, Orla Venn of Tollen spoke to the divers.", ends("spoke"), ""},
		{"what a thing cut off is for", "A fair in the harbour of Tollen will take place, despite a plea by Orla Venn to skip the dance.", has("… to skip"), ""},
		{"by whom, of what is caused", "The fire in the mill of Tollen was caused by gas.", ends("caused"), "the doer of a passive may be left out of every verb"},
		{"some of what is counted", "The flood in Tollen drowned dozens of cows, goats and sheep on Monday.", both(has("dozens of cows"), lacks("sheep")), ""},
		{"called without for what", "The council of Tollen has called for a meeting of the guild on Monday.", ends("called"), ""},
		{"a name without its first words", "Clear Rivers Norway sued the council over the ferry on Monday.", begins("Norway sued"), ""},
		{"what somebody is kept from", "The letter from Orla Venn kept the clerk of Tollen from closing the pier until May.", both(has("kept the clerk"), lacks("closing")), ""},
		{"how without what", "The captain Orla Venn explained how the crew of the ferry had found the bell.", ends("how"), ""},
		{"who it is without Jr.", "The ferry was sold by his son, Ole Maar Jr., in May.", ends("Ole Maar"), ""},
		{"what must come first", "Piet Maar said he would be able to sell the ferry once the divers of Tollen finished their work.", begins("the divers"), ""},
		{"what is to come first, at the front", "When the divers of Tollen have finished their work, Piet Maar will sell the ferry.", begins("the divers"), ""},
		{"a noun without of what it is that", "The harbour of Tollen is home to 40 ferries and a choir.", ends("home"), ""},
		{"a town without its land's mill", "A goat broke loose inside a mill in a Bergen, Norway, harbour, Monday night, biting two divers.", has("in a Bergen …"), ""},
		{"a headline and its sentence", "Diver hurt at the mill A diver was hurt at the old mill of Tollen on Monday.", has("hurt … A"), ""},
		{"who is meant, and no more", "A Tollen woman whose son was shot in May", has("whose"), ""},
		{"a thing that is said", "The guards said a silver boat with two divers near the pier of Tollen.", has("said a silver"), ""},
		{"one of two between which something is", "Maar did not mention in that interview any connection between his father and the pilot.", both(has("between his father"), lacks("pilot")), ""},
		{"where somebody lived, as that he lived", "The guild will build a mill in Tollen, where Orla Venn had long lived.", begins("Orla Venn"), ""},
		{"while without what", "Pilots say young Piet Olm Maar was robbed and hurt while inside a ferry with his cousins.", ends("while"), ""},
		{"a full stop before a closing mark made a cut", `Orla Venn said on Monday: "The dam of Skarn is lost."`, has(`lost … "`), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, told := range tellings(c.sentence) {
				switch {
				case !c.never(told):
				case c.missed != "":
					t.Skipf("%s: %q", c.missed, told)
				default:
					t.Errorf("%s\n  is told as %q", c.sentence, told)
				}
			}
		})
	}
}

// A line leans where it speaks of somebody or something told before it.
// A mark that opens words is closed, or the words are not told.
func TestBalanced(t *testing.T) {
	for words, want := range map[string]bool{
		"Venn said 'the dam is safe'": true, "Venn said: 'the dam is safe.": false, "the millers' dam": true, "it wasn't Venn's dam": true,
		"“the dam is safe,” Venn said": true, "“the dam is safe, Venn said": false, "“the dam is safe,\" Venn said": true,
	} {
		if got := Balanced(words); got != want {
			t.Errorf("%s is balanced: %v, want %v", words, got, want)
		}
	}
}

func TestLeans(t *testing.T) {
	for _, c := range []struct {
		sentence string
		leans    bool
	}{
		{"The pilot sold the ferry on Monday.", false},
		{"Such a sale had been planned for years.", true},
		{"This harbour was dredged in May.", true},
		{"Another pilot sold the ferry on Monday.", true},
		{"The pilot sold this ferry on Monday.", false},
		{"He sold the ferry to the council of Tollen.", true},
		{"Piet Maar said he sold the ferry.", false},
		{"Captain Orla Venn had turned it down on Monday.", true},
		{"The pilot, however, sold the ferry to the council.", true},
		{"As a result, the pilot sold the ferry to the council.", true},
		{"Here is the list of those whom the council of Tollen met.", true},
		{"The pilot then sold the ferry to the council.", false},
		{"A judge in Tollen stopped a plan on Monday that would have closed the harbour.", false},
		{"The council praised those who had saved the ferry.", false},
		{"A pilot of Tollen left his boat in the harbour.", false},
		{"As she left the harbour, Orla Venn sold the ferry.", false},
		{"The harbour was dredged in his time.", true},
		{"A woman of Tollen sold her ferry on Monday.", false},
		{"“Piet Maar sold the ferry on Monday,” she said.", true},
		{"“He sold the ferry on Monday,” Orla Venn said.", true},
		{"“It was sold to the council on Monday,” Orla Venn said.", true},
		{"“They were sold to the council on Monday,” Orla Venn said.", true},
		{"“It is the view of the guild that the ferry was sold,” Orla Venn said.", false},
		{"The divers found a bell in this city on Monday.", true},
		{"The divers of Norway found a bell in this country on Monday.", false},
		{"The statement said on Monday that the ferry was sold.", true},
		{"The statement of the council said on Monday that the ferry was sold.", false},
		{"It takes the ferry to Tollen and brings it back.", true},
		{"The two sold the ferry on Monday.", true},
		{"The two pilots sold the ferry on Monday.", false},
		{"A month after that sale the pilot Piet Maar gave the bell to the council.", true},
		{"A month after the sale that sale was stopped by the council.", false},
		{"Piet Maar sank on Monday their ferry.", true},
		{"The divers sold on Monday their ferry.", false},
		{"That would have closed the harbour of Tollen.", true},
		{"Piet Maar slapped her in the hall of the mill.", true},
		{"Piet Maar praised the bakers and fined them on Monday.", false},
		{"Piet Maar denied on Monday the charge against him.", false},
	} {
		r, s := laid(c.sentence)
		for _, cl := range Clauses(r, &s.Sentences[0][0]) {
			told, ok := cl.Tell(make([]bool, len(cl.Details)))
			if ok && told.Whole && told.Leans > 0 != c.leans {
				t.Errorf("%q leans: %v", c.sentence, !c.leans)
			}
		}
		if told, ok := Whole(r, &s.Sentences[0][0]); ok && told.Leans > 0 != c.leans {
			t.Errorf("as it stands %q leans: %v", c.sentence, !c.leans)
		}
	}
}

// A sentence is told behind its dateline, and behind a word for what kind of
// report it is; a name with brackets or a colon that is its own stays.
func TestOutset(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"PARIS (Wire) — A baker found an old lamp in his oven on Monday.", "A baker found an old lamp in his oven on Monday."},
		{"Paris (TNW) Bakers found an old lamp in their oven on Monday.", "Bakers found an old lamp in their oven on Monday."},
		{"Paris – Bakers found an old lamp in their oven on Monday.", "Bakers found an old lamp in their oven on Monday."},
		{"Paris – the city of bakers – found an old lamp on Monday.", "Paris – the city of bakers – found an old lamp on Monday."},
		{"PARIS: Bakers found an old lamp in their oven on Monday.", "Bakers found an old lamp in their oven on Monday."},
		{"UPDATE: Bakers found an old lamp in their oven on Monday.", "Bakers found an old lamp in their oven on Monday."},
		{"Exclusive — Bakers found an old lamp in their oven on Monday.", "Bakers found an old lamp in their oven on Monday."},
		{"Orla Venn (GRN) sold the old lamp to a baker on Monday.", "Orla Venn (GRN) sold the old lamp to a baker on Monday."},
		{"The Bakers' Union (TBU) Monday sold the old lamp to a baker.", "The Bakers' Union (TBU) Monday sold the old lamp to a baker."},
		{"Venn: Bakers found an old lamp in their oven on Monday.", "Venn: Bakers found an old lamp in their oven on Monday."},
		{"Update the clocks on Monday, the bakers told their guests.", "Update the clocks on Monday, the bakers told their guests."},
	} {
		r, s := laid(c.sentence)
		if got, _ := Whole(r, &s.Sentences[0][0]); len(got.Pieces) == 0 || got.Text(r.Text) != c.want {
			t.Errorf("%q is told as %q", c.sentence, got.Text(r.Text))
		}
	}
}
