package credit_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/text"
	"synoptic/text/credit"
	"synoptic/text/name"
	"synoptic/text/outlet"
	"synoptic/text/quote"
	"synoptic/text/speaker"
)

func TestCreditRows(t *testing.T) {
	for _, e := range credit.Lines() {
		checkCredit(t, e)
	}
}

// checkCredit reads one line and looks for the source by the rule.
func checkCredit(t *testing.T, e credit.Example) {
	t.Helper()
	var got string
	r := text.Read(news.Report{Text: e.Line})
	for _, found := range credit.ByRows(r) {
		if found.Rule == e.Rule {
			got = found.Source
		}
	}
	if got != e.Source {
		t.Errorf("%s: %q credits %q, want %q", e.Rule, e.Line, got, e.Source)
	}
}

// Each credit wanted is "relation: source", with the medium and the moment in
// brackets; * stands before an unnamed source.
var creditCases = []struct {
	name, text string
	want       []string
}{
	{"first", "The plan was first reported by Reuters last week.", []string{"reported first: Reuters [last week]"}},
	{"first, in a clause", "The Orrin Gazette, which first reported the offer on Thursday, said nothing of its price.", []string{"cites: Orrin Gazette [Thursday]", "reported first: Orrin Gazette [Thursday]"}},
	{"reports", "The Orrin Gazette reported on Friday that the bridge would close.", []string{"cites: Orrin Gazette [Friday]"}},
	{"told an outlet", "Dana Whitlow told Reuters that the bridge was safe.", []string{"told: Dana Whitlow (Reuters)"}},
	{"officials", "The bridge was safe, officials said.", []string{"cites: *officials"}},
	{"statement", "“The bridge is safe,” Tellwright Corp. said in a statement.", []string{"document: Tellwright Corp."}},
	{"post", "“We left,” Ida Crane wrote on Facebook.", []string{"document: Ida Crane"}},
	{"records", "The bridge had failed a test, court documents show.", []string{"document: *court documents"}},
	{"finds a thing", "Rangers searched two barns near Orrin and found a rusty boat.", nil},
	{"may find", "Dana Whitlow might find that the bridge is too narrow.", nil},
	{"finds that it is so", "Investigators found that the bridge was too narrow.", []string{"cites: *Investigators"}},
	{"a paper of a time", "Friday night's letter offered Whitlow a seat and said she had until Sunday.", nil},
	{"dateline", "VELLMAR (AP) — The bridge closed on Sunday.", []string{"cites: The Associated Press"}},
	{"denied", "Officials did not say whether the bridge was safe.", nil},
	{"to somebody", "Dana Whitlow told her son that the bridge was safe.", nil},
	{"nobody who knows", "A passer-by said the bridge shook.", nil},
	{"a site", "Dana Whitlow told Orrinpress.com that the bridge was safe.", []string{"told: Dana Whitlow (Orrinpress.com)"}},
	{"she", "Dana Whitlow left early. She said the bridge was safe.", []string{"cites: Dana Whitlow"}},
	{"went back to", "An aide to the mayor said the bridge was safe. The aide added that it was new.", []string{"cites: *An aide to the mayor", "cites: *An aide to the mayor"}},
	{"a deed", "Dana Whitlow pleaded guilty to fraud.", nil},
	{"a warning", "Officials urged people to stay away.", []string{"cites: *Officials"}},
	{"talks", "Consultations with the Orrin Health Authority have shown that the bridge was safe.", nil},
	{"written by", "The ruling was written by Ida Crane.", nil},
	{"a leader", "The Orrin Gazette accused the council of “sleeping on the bridge”.", []string{"cites: Orrin Gazette"}},
	{"a paper with the name of a man", "The Tollen Courier reported that the bridge was safe.", []string{"cites: Tollen Courier"}},
	{"a place", "The bridge is safe, Orrin Bay in Norway says.", nil},
	{"an outlet at the head", "Politico was first to report the closing.", []string{"reported first: Politico"}},
	{"a site in an interview", "He told Orrinpress.com in a call on Monday that the bridge was safe.", []string{"told: Orrinpress.com [Monday]"}},
	{"an account of somebody", "“We left,” Ida Crane's Twitter account said.", []string{"document: Ida Crane"}},
	{"a country", "The bridge is safe, Norway says.", []string{"cites: Norway"}},
	{"a seat", "In a statement, the White House said that the bridge was safe.", []string{"document: White House"}},
	{"the police", "The bridge is safe, the police said.", []string{"cites: *the police"}},
	{"the group", "The bridge is safe, the group said.", nil},
	{"one who works there", "The Fox News host said that the bridge was safe.", nil},
	{"a radio", "He told Radio Tarn on Friday that the bridge was safe.", []string{"told: Radio Tarn [Friday]"}},
	{"an account", "The bridge was never tested, according to a long account by Reuters.", []string{"cites: Reuters"}},
	{"from a statement", "In a statement, Ida Crane welcomed the sale.\n\n“It is over,” she said.\n\n“We sleep again,” she added.", []string{"document: Ida Crane", "cites: Ida Crane", "document: Ida Crane", "cites: Ida Crane"}},
	{"a statement of another", "Ida Crane scolded Omar Velt in a statement.\n\n“I shall stay,” Velt said.", []string{"cites: Omar Velt"}},
	{"a body's paper", "The Orrin Water Board on Thursday released draft rules for bridges.", []string{"document: Orrin Water Board"}},
	{"a paper by a body", "A report published by the Orrin Water Board names three bridges.", []string{"document: Orrin Water Board"}},
	{"a person's order", "Ida Crane issued new rules for the Orrin Water Board.", nil},
	{"by whom a statement is", "The two were held on Monday, according to a statement by the Orrin Harbour Board.", []string{"document: Orrin Harbour Board"}},
	{"yet to say", "Dana Whitlow plans to announce that the bridge is safe.", nil},
	{"a user is no platform", "One Facebook user who lives near Orrin posted that the bridge shook.", nil},
	{"one who spoke for it once", "Former Orrin Water Board spokesman Omar Velt said that the bridge was safe.", []string{"cites: Omar Velt"}},
	{"called a newspaper", "Dana Whitlow was named by the Orrin Reaper newspaper on Monday.", []string{"cites: Orrin Reaper [Monday]"}},
	{"a station by its letters", "Piet Orm told KTRN-TV that the bridge was safe.", []string{"told: Piet Orm (KTRN-TV)"}},
	{"an affiliate", "Piet Orm told Orrin affiliate WXYZ that the bridge was safe.", []string{"told: Piet Orm (WXYZ)"}},
	{"a station with a number", "Piet Orm told 40/29 News that the bridge was safe.", []string{"told: Piet Orm (40/29 News)"}},
	{"a medium without a name", "Piet Orm told a local radio station that the bridge was safe.", []string{"told: *a local radio station"}},
	{"an interview with one", "In an interview with a local television station, he wept.", []string{"told: *a local television station"}},
	{"a paper by its place", "Piet Orm told Orrin's Style Weekly newspaper that the bridge was safe.", []string{"told: Piet Orm (Style Weekly)"}},
	{"a reporter of an outlet", "The bridge was safe, according to Reuters reporter Ida Crane.", []string{"cites: Ida Crane", "cites: Reuters"}},
	{"told to one who works there", "Piet Orm told Reuters’s Ida Crane that the bridge was safe.", []string{"told: Piet Orm (Reuters)"}},
	{"two together", "Ida Crane and Omar Velt said that the bridge was safe.", []string{"cites: Ida Crane", "cites: Omar Velt"}},
	{"an apposition is not together", "Omar Velt, Orrin Water Board secretary, said that the bridge was safe.", []string{"cites: Omar Velt"}},
	{"a body and police", "The Orrin Water Board and police said that the bridge was safe.", []string{"cites: Orrin Water Board", "cites: *police"}},
	{"for a body, and further on", "Orrin Water Board spokesman Omar Velt said that the bridge was safe. Velt said that it was new.", []string{"cites: Orrin Water Board", "cites: Orrin Water Board"}},
	{"the police of a town", "Paris police spokesman Omar Velt said that the bridge was safe.", []string{"cites: Paris police"}},
	{"for one in an office", "A spokesman for Orrin Water Board chairman Omar Velt said that the bridge was safe.", []string{"cites: *A spokesman for Orrin Water Board chairman Omar Velt"}},
	{"a court that heard", "The court heard that the bridge was safe.", []string{"cites: *the court"}},
	{"who took to a platform", "Ida Crane and Omar Velt took to Twitter to mourn the bridge.", []string{"document: Ida Crane", "document: Omar Velt"}},
	{"officials tell a family", "Officials told the family that the bridge was safe.", []string{"cites: *Officials"}},
	{"told to me", "A senior council source told me that the bridge was safe.", []string{"cites: *A senior council source"}},
	{"the filings", "The bridge was safe, according to court filings.", []string{"document: *court filings"}},
	{"the report, nobody knows whose", "The report said that the bridge was safe.", nil},
	{"parties in a case", "In Crane v. Velt, the court held that it was safe.", nil},
	{"words too long to be a source", "Video of the rowers on the lake near the old quay at the mouth of the river showed that the bridge was safe.", nil},
	{"posted by a body", "A video posted online by the Orrin Water Board names three bridges.", []string{"document: Orrin Water Board"}},
	{"described in a post", "Ida Crane described the bridge on Twitter as “gone.”", []string{"document: Ida Crane"}},
	{"places said nothing", "Leaders in Vellmar, Paris and London said that the bridge was safe.", nil},
	{"a post with its signature", "The bridge fell.\n\nI heard it from the shore. — Ida Crane (@idacrane) May 4, 2031", []string{"cites: Ida Crane"}},
	{"no statement", "In a hall, Ida Crane welcomed the sale.\n\n“It is over,” she said.", []string{"cites: Ida Crane"}},
}

func TestCredits(t *testing.T) {
	for _, c := range creditCases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, credit := range text.Read(news.Report{Text: c.text}).Marks.Credits {
				s := credit.Relation + ": "
				if credit.Unnamed {
					s += "*"
				}
				s += strings.TrimPrefix(credit.Source, "The Orrin")
				if credit.Via != "" {
					s += " (" + credit.Via + ")"
				}
				if credit.When != nil {
					s += fmt.Sprintf(" [%s]", credit.When.In(c.text))
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCreditsOfPictures(t *testing.T) {
	page := "The bridge fell on Sunday.\nThe bridge at dawn. Orrin Council/Handout via Reuters\nIt will be built again."
	from := strings.Index(page, "The bridge at dawn")
	to := strings.Index(page, "\nIt will")
	r := text.Read(news.Report{Text: page, Captions: []news.Span{{Start: from, End: to}}})
	var got []string
	for _, c := range r.Marks.Credits {
		got = append(got, c.Relation+": "+c.Source)
	}
	if diff := cmp.Diff("photo: Reuters", strings.Join(got, ", ")[max(0, len(strings.Join(got, ", "))-14):]); diff != "" {
		t.Error(got)
	}
}

// What an outlet is credited with by a line that opens an excerpt is the block
// after it.
func TestExcerpts(t *testing.T) {
	for _, row := range []struct{ name, text, claim string }{
		{"one paragraph", "Here is an excerpt from the Orrin Gazette report:\n\nThe bridge was never tested.\n\nIda Crane has left.", "The bridge was never tested."},
		{"up to the closing mark", "The Orrin Gazette reports:\n\n“The bridge was never tested.\n\n“Nobody asked.”\n\nIda Crane has left.", "“The bridge was never tested.\n\n“Nobody asked.”"},
		{"a list of readers", "Readers of the Orrin Gazette:\n\nThe bridge was never tested.", ""},
		{"nothing follows", "The Orrin Gazette reports:", ""},
	} {
		got := ""
		for _, c := range text.Read(news.Report{Text: row.text}).Marks.Credits {
			if c.Rule == "excerpt" {
				got = c.Claim.In(row.text)
			}
		}
		if got != row.claim {
			t.Errorf("%s: %q, want %q", row.name, got, row.claim)
		}
	}
}

// Letters whose small forms are longer than they leave every place as it was.
func TestCreditsAmongLettersThatGrow(t *testing.T) {
	for _, words := range credit.Words() {
		for _, line := range []string{strings.Repeat("Ⱥ", 30) + words[1] + "report.", "ȺȺ" + words[0] + "Ⱥ"} {
			text.Read(news.Report{ID: "a", Text: line})
		}
	}
}

func BenchmarkCredits(b *testing.B) {
	r := text.Read(news.Report{Text: strings.Repeat("Officials said the lock had cost “a fortune,” adding that nobody would have to pay. According to the Orrin Gazette, the plan was first reported by Reuters last week.\n\n", 40)})
	press := outlet.Find(r.Text, r.Marks.Names)
	marks := r.Marks
	marks.Quotes = quote.Find(r.Text, marks).Quotes
	told := speaker.Find(r, marks, name.Find(r.Text, marks), press)
	marks.Quotes = told.Quotes
	words := len(strings.Fields(r.Text))
	b.ReportAllocs()
	for b.Loop() {
		credit.Find(r, marks, press, told.Acts)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
