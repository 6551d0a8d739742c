package speaker_test

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// In each text the quotation that begins with the words behind the bar has
// the speaker before it.
var whoSaidIt = []speakerRow{
	{"a name behind it and no verb", "The town was glad.\n\n“I hope that all the rowers see what has happened here,” town mayor Piet Holm, a former rower who was asked to lead the talks.", "Piet Holm|I hope"},
	{"whose promise it is", "The elders feared for Holm’s promise to “mend the quay” in Orrin.", "Holm|mend"},
	{"inside a post, who is named before it", "Ida Crane, mother of the boy, speaks. “I thank the town for the years he had.” “The last two feasts he missed.” She weeps. — Bill Orm (@BillOrm) December 7, 2031", "Ida Crane|The last"},
	{"an official without a name is nobody who has one", "Piet Holm, the harbour chief and a close official of the mayor, spoke.\n\nA senior harbour official told the Post that it was “a sad day.”\n\n“They all see that it will sink the town and its boats,” the official said.", "A senior harbour official|They all"},
	{"a part of a thing says nothing", "Two films were shown. At the end, the second said “we row until the harbour is ours again.”", "|we row"},
	{"one of a people is no name", "The 46-year-old Norwegian also leads the board, and says the boat will sail. “We sail in May, come what may.”", "|We sail"},
	{"words in brackets", "Crane says the boat (his own, according to old posts) is bound for Tarn “on a long and bent course.”", "Crane|on a long"},
	{"what a thing is called", "Crane, who wants to reach the “Red Lake” in the coming years, will sail in May, according to Orrin TV.", "|Red Lake"},
	{"a dateline is no part of the source", "ORRIN — A union leader has called the plan “a bad joke.”", "A union leader|a bad joke"},
	{"an age is no source", "On Friday, the aide, Ida Crane, 31, who lives in Orrin, wrote that the girls should “sit up.”", "Ida Crane|sit up"},
	{"the name behind the spokesman", "A spokesman for Mr. Holm, Anders Lund, said the mayor was “at peace.”", "Anders Lund|at peace"},
	{"titles before an apposition", "Lead author of the study, Professor Ida Crane, said: “The lake is warm.”", "Ida Crane|The lake"},
	{"described after a dash", "Enter Ida Crane — a former aide who called the plan “a bad joke.”", "Ida Crane|a bad joke"},
	{"she is not he", "Ida Crane got life. Mr Justice Holm told her: “It was cold.”\n\nHe added that she told a doctor: “I wanted to see how it felt.”", "Ida Crane|I wanted"},
	{"an account is nobody's she", "Mayor Ida Crane spoke of the power firm.\n\nWe have ten boats. Shall we keep them? — Tarn Power (@TarnPower) October 25, 2017\n\n“If @TarnPower feels that asking is wrong, what do they fear?” she tweeted.\n\nThe firm answered Crane.", "Ida Crane|If @TarnPower"},
	{"one who would not be named is nobody who is", "Piet Holm, a spokesman, met the council in Orrin.\n\nThe talks failed, an official of the harbour board said.\n\n“It was a long night,” the official said.\n\nThe official requested anonymity to speak of the talks.", "an official of the harbour board|It was"},
	{"a rank behind a title", "Ida Crane got life. Mr Justice Holm said: “It was cold.”", "Holm|It was"},
	{"who is led to say", "Piet Lund came to think that Ida Crane liked him, which led him to write to a friend saying “life is good”.", "Piet Lund|life is"},
	{"as one put it", "The goal was to win. As Crane put it, “We came to win and we won.”", "Crane|We came"},
	{"an interview does not speak", "Anders Lund told the Orrin Post in an interview published Sunday that the plan was “a bad joke.”", "Anders Lund|a bad joke"},
	{"named inside", "Anders Lund blamed Mayor Piet Holm and said the town was tired.\n\n“Mayor Holm, give us the keys and go,” he said.", "Anders Lund|Mayor Holm"},
	{"closing words", "To hide the spending, the Holms booked the trips as “field days,” the letter said.", "the letter|field days"},
	{"a title of the other gender", "Ida Orm, 16, wore a hat. “Do you want to hold it?” Mr. Orm asked.", "Orm|Do you"},
	{"quoted by a paper", "“We keep the lanes open,” the newspaper quoted Ida Crane as saying.", "Ida Crane|We keep"},
	{"an opening adverb", "Afterward, Sen. Ida Crane posted the film and simply said, “We came to win.”", "Ida Crane|We came"},
	{"shot back", "The mayor was calm. Crane shot back: “You know that well, sir.”", "Crane|You know"},
	{"turns", "“Have you ever led a trial?” Mr. Orm asked.\n\n“I have not,” Ms. Crane said.\n\n“A small one?”\n\n“No.”", "Orm|A small"},
	{"answers", "“Have you ever led a trial?” Mr. Orm asked.\n\n“I have not,” Ms. Crane said.\n\n“A small one?”\n\n“Never.”", "Crane|Never"},
	{"a time is no source", "Lund was fired Friday night after several probes and reports showed that he had “lied to the town.”", "several probes and reports|lied to"},
	{"an object is no source", "A linguist who helped catch thief Piet Orm -- who sold 3 boats -- told reporters that it was “a clear case.”", "A linguist|a clear"},
	{"named only in the quotation", "Mayor Piet Holm left on Monday.\n\n“Piet Holm is out, a good day,” President Orm wrote. “He knew it all.”\n\nOn Sunday he wrote: “We looked and we found nothing.”", "Orm|We looked"},
	{"described before a clause", "Anders Lund, a retired linguist who helped catch thief Piet Orm -- who sold 3 boats -- told reporters that it was “a clear case.”", "Anders Lund|a clear"},
	{"for the time being", "Piet Lund said that he would close the post for the time being, calling the charges “deeply serious.”", "Piet Lund|deeply"},
	{"an office of another", "A post mocked Eva and Ida Orm. President Orm said the town was “tired of it.”", "Orm|tired"},
	{"a day before the verb", "Piet Orm on Tuesday assailed Judge Ida Lund of the high court for speaking out, calling her remarks “highly odd.”", "Piet Orm|highly"},
	{"a paper issues no statement", "The fees were first reported by a local newspaper. The Holms bought “gift cards,” the statement said.", "the statement|gift cards"},
	{"a party is no part of a name", "“The plan is a gift,” Democrat Raul Orm said.", "Raul Orm|The plan"},
	{"thanks are not of the one thanked", "Mr. Holm chose Piet Lund.\n\nGeneral Lund thanked Mr. Holm but gave no plan. “I am grateful for that,” he told the mayor.", "Piet Lund|I am"},
	{"told to the mayor", "Mayor Piet Holm chose well. Anders Lund will keep his rank.\n\n“It is a gift to serve,” he said at a meeting with the mayor.", "Anders Lund|It is"},
	{"the subject of the sentence before", "“We sail,” Mayor Piet Holm said. He left.\n\nSen. Raul Orm (L-Vell) panned Holm’s attempt to spread the cost of the old quay in Orrin as “odd and wrong.”\n\n“It leaks,” he warned.", "Raul Orm|It leaks"},
	{"who pans an attempt", "Sen. Raul Orm (L-Vell) panned Holm’s attempt to spread the cost of the old quay in Orrin as “odd and wrong.”", "Raul Orm|odd and"},
	{"just introduced", "“We sail,” Mayor Piet Holm said.\n\nThe plan drew anger from elders like council chairman Raul Orm.\n\n“It leaks all day,” he said.", "Raul Orm|It leaks"},
	{"a quotation tells of the one named", "Ida Crane said that she was cold.\n\nPiet Orm told her to turn around. “He shut the door and took my coat.”", "Ida Crane|He shut"},
	{"a name in marks speaks", "“It took a long time to see it,” “Lou” said in the long piece that has now been read by thousands.", "Lou|It took"},
	{"a noun in -ing", "As Crane notes, the play ends when Lund storms out of the house proclaiming, \"You are all the same, you are all the same.\"", "Lund|You are"},
	{"words of another", "Maybe Lund and his rowers were heeding the words of Ida Crane: “There comes a time when rowing is work.”", "Ida Crane|There comes"},
	{"earlier on a day", "Orm said it was a gift, not what Mayor Piet Holm in a note earlier Monday called “a sad and dull joke.”", "Piet Holm|a sad"},
	{"a party and a seat", "Sen. Raul Orm, L-Vell., who has been away for months, issued a statement calling the plan “a shame.”", "Raul Orm|a shame"},
	{"who, behind a bracket", "The anger came from council chairman Raul Orm (L-Vell), who blasted Holm’s plan with Mayor Piet Lund as “one of the worst plans.”", "Raul Orm|one of"},
	{"an age for a name", "The anger came from chairman Raul Orm (L-Vell), who blasted the talks with Mayor Piet Lund as “one of the worst.”\n\nThe 81-year-old elder said it was “sad and odd.”", "Raul Orm|sad and"},
	{"an object is no speaker", "Sen. Ida Crane, L-Vell, considered a likely mayor, slammed Holm’s words as “a shame.”", "Ida Crane|a shame"},
	{"a programme says nothing", "“It leaks,” Mr. Lund said on “Orrin at Nine” on CVB.", "|Orrin at"},
	{"a programme of a channel", "She spoke of the quay in a talk on CNN’s “Orrin at Nine.”", "|Orrin at"},
	{"the subject goes on in the paragraph", "Mayor Piet Holm chose General Mallory.\n\nMr. Holm made no mention of E. T. Crane. General Mallory thanked Mr. Holm but gave no plan. “I am grateful for that,” he told the mayor.", "Mallory|I am"},
	{"a paper is it", "The Vell Weekly reported that he “was met with songs.”\n\nWhen a paper, Orrin Magazine, ran a profile of Mr. Lund, it said he had “joined the guard.”", "Orrin Magazine|joined"},
	{"a clause in a description", "Piet Orm, a rower whom Raul Holm once called no rower because he had been ill, called the mayor's plan \"one of the worst plans we know.\"", "Piet Orm|one of"},
	{"a clause behind the name", "Raul Holm, as the talks began earlier Monday, said the two would have “a lot of good things to talk about.”", "Raul Holm|a lot"},
	{"a new clause behind and", "In 2016, many groups urged her to run for mayor and her old newspaper, the Orrin Post, even ran an editorial arguing that \"Orrin needs a new voice at the quay.\"", "her old newspaper|Orrin needs"},
	{"what is quoted does not speak", "“The quay was wrong the day it was built, and ‘has no place in the town,’” the chief wrote, quoting Judge Raul Orm’s famous note in that case.", "chief|The quay"},
	{"a programme with a guest", "Orm spoke on Orrin TV's “Your Town with Lou Crane.”", "|Your Town"},
	{"a sentence that opens with a name", "Piet Holm said he was at ease. Others challenging the ban argued that words Piet Holm spoke showed hate.\n\nRaul Orm and the majority disagreed, arguing the town’s aim for the ban was sound.\n\n“Because there is good cause, we bow to it,” he said.", "Raul Orm|Because"},
	{"a clause inside another", "Orm had earlier panned claims that Vell had lied, arguing those hints are part of a “new cold spell.”", "Orm|new cold"},
	{"a clause of time inside", "Mayor Holm told it again in May, when Raul Crane was ill, saying: “His boat was there and I saw it.”", "Holm|His boat"},
	{"a month put nothing out", "It was also raised in the last survey put out by the Orrin Harbour Board in March, which said Vell “keeps breaking pacts.”", "Orrin Harbour Board|keeps"},
	{"whose view it is", "The group was glad, adding weight to the doctor’s own view that Holm has been “very sharp” in all talks.", "the doctor|very sharp"},
	{"a gerund behind a preposition", "Orrin Ferries president Piet Lund said the Orrin-based firm was “guilty as charged” for backing “the old idea of a boat.”", "Piet Lund|the old"},
	{"remarks are no it", "Her remarks echoed what the state party had said earlier, when it called the claims “one more joke of a plan.”", "|one more"},
	{"a ruled clause with an object", "Tarn Outdoors, which owns two shops that each sold Mr. Holm a boat, said “both sales were allowed by the board.”", "Tarn Outdoors|both sales"},
	{"a new statement", "In a note, Holm’s office added: “We opened a probe of it.”\n\nThe new statement continues: “We shall work with friends.”", "Holm’s office|We shall"},
	{"an announcement of an office", "The row began with an announcement from Holm’s office claiming there had been a “failed raid” at the hall.", "Holm’s office|failed"},
	{"his office", "Piet Holm, the mayor, is looking into the club for “possible boat crimes” tied to a fire. “It is true,” his office said in a note on Sunday.", "Piet Holm's office|It is"},
	{"hours are no source", "Hours after Mayor Tudor said that Vell had been “breaking pacts for years,” he left.", "Tudor|breaking"},
	{"what a crowd chants", "Ida Lund declared the vote open, setting off a chant of “Stolen seat, stolen seat!”", "|Stolen"},
	{"a title between commas", "The tour, “Rowing for Our Lives,” will be led by Piet Lund, who says he is ready.", "|Rowing"},
	{"so called", "A note shows that, rather than taking part in any alleged “hack,” the club had told the police.", "|hack"},
	{"a programme told in any words", "Piet Holm said in a talk with CNN’s “The Orrin Angle” that he was glad.", "|The Orrin"},
	{"two descriptions", "Ida Crane, president of the Orrin Policy Board, an author of the bill, issued a note calling attacks on it “odd at their worst.”", "Ida Crane|odd at"},
	{"called of whom it is", "Holm took to the air to condemn what he called Lund’s “sentence,” though his friend has not been tried.", "|sentence"},
	{"what negotiators are called", "Those talks have been hailed, but elders were looking at a deal for young “Dreamers” with cash for the quay.", "|Dreamers"},
	{"a line over others", "In her order, Ida Orm gave a nod to the row: “This case is not about boats or those who row.”\n\n‘Danger to the town’\n\nWhen Holm was held he left.", "|Danger"},
	{"a second verb after a lawyer's first", "A lawyer for Mr. Holm, William Lund of the Orrin Bar, confirmed in a note that elders intended to sue his client and said that Mr. Holm “is without guilt.”", "William Lund|is without"},
	{"by letter", "“The quay is being lost,” Piet Orm, once an envoy, said by letter on Friday.", "Piet Orm|The quay"},
	{"a description not closed", "Ida Orm, deputy leader and speaker for trade said the trip was “far too long.”", "Ida Orm|far too"},
	{"kin named later", "President Orm said the wall was “a must.” He was joined by first lady Ida Orm.", "Orm|a must"},
}

func TestWhoSaidIt(t *testing.T) { checkSpeakers(t, whoSaidIt) }

// speakerRow is a text, and of one of its quotations the speaker and the words it
// begins with: "Ida Orm|far too".
type speakerRow struct{ name, text, want string }

func checkSpeakers(t *testing.T, rows []speakerRow) {
	for _, c := range rows {
		t.Run(c.name, func(t *testing.T) {
			want, begin, _ := strings.Cut(c.want, "|")
			found := false
			for _, q := range text.Read(news.Report{Text: c.text}).Marks.Quotes {
				if !strings.HasPrefix(q.In(c.text), begin) {
					continue
				}
				found = true
				if string(q.Speaker) != want {
					t.Errorf("%q says %q (%s); want %q", q.Speaker, q.In(c.text), q.Rule, want)
				}
			}
			if !found {
				t.Fatalf("no quotation %q", begin)
			}
		})
	}
}

// Verbs that are often of saying and are none here.
func TestNobodySays(t *testing.T) {
	for _, said := range []string{
		"Lund added a late goal in the second half.",
		"Crane was charged this week by a court in Orrin.",
		"The firm is set to reveal its new boat in May.",
	} {
		for _, q := range text.Read(news.Report{Text: said}).Marks.Quotes {
			t.Errorf("%q: %q says %q (%s)", said, q.Speaker, q.In(said), q.Rule)
		}
	}
}

// What only names a thing is said by nobody.
func TestNobodySaysAName(t *testing.T) {
	said := "Holm paid for the boats of a club called “Oars for Orrin” last year."
	for _, q := range text.Read(news.Report{Text: said}).Marks.Quotes {
		if !q.Scare {
			t.Errorf("%q says %q (%s)", q.Speaker, q.In(said), q.Rule)
		}
	}
}
