package rival

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/text"
)

// aligned holds two invented sentences, each of a report of its own, against each
// other.
func aligned(a, b string) *statement.Alignment {
	var reports []*news.Report
	for i, words := range []string{a, b} {
		r := text.Read(news.Report{ID: fmt.Sprint("r", i), Published: news.Date{Date: "2031-05-08", Precision: "day"}, Text: words})
		reports = append(reports, &r)
	}
	s := statement.Lay(reports, func(name string) string { return name }, func(string) float64 { return .5 })
	al := s.Align(&s.Sentences[0][0], &s.Sentences[1][0])
	return &al
}

// slots are the slots that two sentences fill otherwise, with what fills them.
func slots(a, b string) (slots []statement.Slot, filled []string) {
	al := aligned(a, b)
	for _, c := range Clashes(al) {
		slots = append(slots, c.Slot)
		filled = append(filled, al.A.Items[c.A].In(al.Story.Reports[0].Text)+" | "+al.B.Items[c.B].In(al.Story.Reports[1].Text))
	}
	return slots, filled
}

// invented are sentences of news that never was.
var invented = []string{
	"The ferry Aurelia ran aground on the reef of Skarn on Monday night, injuring seven passengers.",
	"Inspectors had not warned the council about the cables, Piet Maar said on Tuesday.",
	"At least 40 lorries waited on both banks of the Asp until May 5.",
	"“We told them so in writing,” Venn said, “and nobody answered.”",
	"The council threatened to close the harbour if the strike goes on.",
	"A judge in Dorring refused to grant bail to the captain.",
	"The price of salt rose by four percent in April, the highest since 2019.",
}

// A sentence differs from itself in nothing.
func TestNoSentenceClashesWithItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SampledFrom(invented).Draw(t, "sentence")
		if _, filled := slots(words, words); len(filled) > 0 {
			t.Errorf("%s\n  clashes with itself: %q", words, filled)
		}
	})
}

func BenchmarkClashes(b *testing.B) {
	al := aligned("The ferry Aurelia ran aground on the reef of Skarn on Monday night, injuring seven passengers.", "Nine passengers were injured when the ferry Aurelia hit the reef of Skarn late on Tuesday.")
	b.ReportAllocs()
	for b.Loop() {
		Clashes(al)
	}
}

// TestClashes holds a sentence against one that fills a slot otherwise, and
// against one that only words it otherwise: the second is no clash.
func TestClashes(t *testing.T) {
	for _, c := range []struct {
		name                 string
		slot                 statement.Slot
		line, other, control string
		missed               string
	}{
		{"a toll", statement.Count, "The fire in the mill of Tollen killed seven people.", "The fire in the mill of Tollen killed nine people.", "Seven people were killed in the fire in the mill of Tollen.", ""},
		{"what is left of a run", statement.Count, "Orla Venn stopped for salt at Tollen with nine laps to go.", "Orla Venn stopped for salt at Tollen with eight laps to go.", "With nine laps to go, Orla Venn stopped for salt at Tollen.", ""},
		{"a sum", statement.Count, "The council of Tollen paid $2 million for the ferry.", "The council of Tollen paid $3 million for the ferry.", "The council of Tollen paid $2m for the ferry.", ""},
		{"nobody", statement.Count, "Nobody was hurt when the mill of Tollen burned on Monday.", "Three people were hurt when the mill of Tollen burned on Monday.", "No one was hurt when the mill of Tollen burned on Monday.", ""},
		{"a number in the same words, of other sentences", statement.Count, "Orla Venn wrote to the council less than nine hours before the bridge of Tollen closed.", "The letter of the miller came less than three hours before the bridge of Tollen closed.", "Less than nine hours before the bridge of Tollen closed, Orla Venn wrote to the council.", ""},
		{"a measure before a noun of two words", statement.Count, "After a three-day harbour strike, pilots of Tollen went back on Monday.", "Venn spoke on Monday of the seven-day harbour strike.", "Venn spoke on Monday of the three-day harbour strike.", ""},
		{"from so much", statement.Count, "The budget cuts the harbour toll from 38 percent to 24 percent.", "It cuts the harbour toll to 24 percent from 59 percent, and raises the price of salt.", "It cuts the harbour toll to 24 percent from 38 percent, and raises the price of salt.", ""},
		{"so many weeks ago", statement.Time, "Piet Maar was last seen in the harbour of Tollen two weeks ago.", "Piet Maar was last seen in the harbour of Tollen seven weeks ago, divers said.", "Piet Maar was last seen in the harbour of Tollen 2 weeks ago, divers said.", ""},
		{"the opening of two reports, in other words", statement.Time, "Mayor Orla Venn on Saturday signed a full pardon for two millers of Tollen who had burned the sluice.", "Mayor Orla Venn on Tuesday pardoned two jailed millers of Tollen over the burned sluice.", "Mayor Orla Venn on Saturday pardoned two jailed millers of Tollen over the burned sluice.", ""},
		{"the day of what happened, told as its part", statement.Time, "Monday's vote ends a quarrel over the mill.", "The vote on Thursday was a rare one for the harbour.", "The vote on Monday was a rare one for the harbour.", ""},
		{"announced", statement.Time, "The pilot Orla Venn announced her retirement from the ferries on Tuesday after 15 years.", "Orla Venn announced her retirement on Saturday in a letter from the harbour.", "On Tuesday Orla Venn announced her retirement in a letter from the harbour.", ""},
		{"two bounds", statement.Count, "At least 40 people were hurt when the mill of Tollen burned.", "At least 90 people were hurt when the mill of Tollen burned.", "More than 39 people were hurt when the mill of Tollen burned.", ""},
		{"a day", statement.Time, "The council of Tollen sold the ferry on Monday.", "The council of Tollen sold the ferry on Tuesday.", "On Monday, the council of Tollen sold the ferry.", ""},
		{"a date", statement.Time, "The council of Tollen sold the ferry on May 3.", "The council of Tollen sold the ferry on May 4.", "The council of Tollen sold the ferry last Saturday.", ""},
		{"a clock", statement.Time, "The ferry left the harbour of Tollen at 6:10 a.m. on Tuesday.", "The ferry left the harbour of Tollen at 6:40 a.m. on Tuesday.", "The ferry left the harbour of Tollen at 6.10am on Tuesday.", ""},
		{"an evening", statement.Time, "The council of Tollen sold the ferry on Monday evening.", "The council of Tollen sold the ferry on Thursday evening.", "On Monday evening, the council of Tollen sold the ferry.", ""},
		{"a day told of the doer", statement.Time, "Orla Venn on Monday sold the ferry to the council of Tollen.", "Orla Venn sold the ferry to the council of Tollen on Wednesday.", "On Monday Orla Venn sold the ferry to the council of Tollen.", ""},
		{"a day of an aside", statement.Time, "Piet Maar died on Tuesday at the age of 92.", "The mill will be closed for Piet Maar, who died on Thursday at the age of 92.", "Piet Maar, who died on Tuesday, was 92.", ""},
		{"a week", statement.Time, "Orla Venn met the council of Tollen last week.", "Orla Venn met the council of Tollen last month.", "Last week, Orla Venn met the council of Tollen.", "only single days are set against each other"},
		{"a place", statement.Place, "Police arrested the captain of the ferry in Tollen.", "Police arrested the captain of the ferry in Dorring.", "The captain of the ferry was arrested by police in Tollen.", ""},
		{"a place that is no name", statement.Place, "The tram left the rails in a tunnel on Monday.", "The tram left the rails on a bridge on Monday.", "On Monday, the tram left the rails in a tunnel.", "a place is compared only where it is a name"},
		{"a place in the same words", statement.Place, "Snow was still falling in Tollen, Norvia, and the villages around it on Monday.", "Snow was still falling in Dorring, Norvia, and the villages around it on Monday.", "On Monday snow was still falling in Tollen, Norvia, and the villages around it.", ""},
		{"a place in a list in the same words", statement.Place, "A team of 90 divers, 40 from Tollen and 50 from abroad, searched the cave.", "Divers, 90 in all, 40 from Dorring and 50 from abroad, have searched in the cave.", "Divers, 90 in all, 40 from Tollen and 50 from abroad, have searched in the cave.", ""},
		{"where those live who did it", statement.Place, "Voters in Tollen have by far rejected a harbour law that the council had passed.", "The pilots won on Tuesday when voters in Dorring rejected a harbour law.", "The pilots won on Tuesday when voters in Tollen rejected a harbour law.", ""},
		{"a place at the end of a long name", statement.Place, "Divers of the Society for the Care and Repair of Bridges in Tollen wrote to the mayor about salt.", "The oak fell on a boat of the Society for the Care and Repair of Bridges in Dorring.", "The oak fell on a boat of the Society for the Care and Repair of Bridges in Tollen.", ""},
		{"where a thing with a name is", statement.Place, "Norvian pilots will still row in the Winter Regatta in Tollen, the mayor said late on Monday.", "But pilots of Norvia will still row in the 2014 Winter Regatta in Dorring, which begins on March 7.", "But pilots of Norvia will still row in the 2014 Winter Regatta in Tollen, which begins on March 7.", ""},
		{"who did it", statement.Person, "Orla Venn bought the ferry for the town.", "Piet Maar bought the ferry for the town.", "The ferry was bought by Orla Venn for the town.", ""},
		{"whom it was done to", statement.Person, "The council of Tollen chose Orla Venn on Monday.", "The council of Tollen chose Piet Maar on Monday.", "Orla Venn was chosen by the council of Tollen on Monday.", ""},
		{"not", statement.Polarity, "Inspectors warned the council of Tollen about the dam.", "Inspectors did not warn the council of Tollen about the dam.", "The council of Tollen was warned about the dam by inspectors.", ""},
		{"never", statement.Polarity, "Piet Maar met the mayor of Tollen.", "Piet Maar never met the mayor of Tollen.", "The mayor of Tollen met Piet Maar.", ""},
		{"refused", statement.Polarity, "The judge granted bail to Piet Maar.", "The judge refused to grant bail to Piet Maar.", "The judge granted Piet Maar bail.", ""},
		{"a denial that is no verb", statement.Polarity, "The ferry left Tollen with a pilot on Monday.", "The ferry left Tollen without a pilot on Monday.", "On Monday, the ferry left Tollen with a pilot.", ""},
		{"not, of one that another verb ties", statement.Polarity, "An old man was struck and killed near the mill of Tollen on Monday.", "An old man was not killed near the mill of Tollen on Monday.", "Near the mill of Tollen an old man was killed on Monday.", ""},
		{"not, in an aside", statement.Polarity, "The plan for the dam, approved by the council of Tollen, is dear.", "The council of Tollen did not approve the plan for the dam.", "The council of Tollen approved the plan for the dam.", ""},
		{"not, told by the way of what is denied", statement.Polarity, "Two towns sued to keep Tollen from using the Harbour Act, which was not passed by the council in May and taxes salt.", "The council of Tollen passed the Harbour Act, taxing salt, in May.", "The Harbour Act, taxing salt, was not passed by the council of Tollen in May.", ""},
		{"not, told of the same by the same", statement.Polarity, "The council of Tollen passed the plan for the dam with few words.", "The council of Tollen has not passed the plan for the dam, which would have drowned the mill.", "The plan for the dam was passed by the council of Tollen.", ""},
		{"threatened", statement.Status, "The council of Tollen closed the harbour to the ferry.", "The council of Tollen threatened to close the harbour to the ferry.", "The harbour of Tollen was closed to the ferry by the council.", ""},
		{"tried", statement.Status, "Divers raised the bell of the ferry.", "Divers tried to raise the bell of the ferry.", "The bell of the ferry was raised by divers.", ""},
		{"an opposite", statement.Deed, "The council of Tollen approved the plan for the dam.", "The council of Tollen rejected the plan for the dam.", "The plan for the dam was approved by the council of Tollen.", ""},
		{"from the same end, what has two", statement.Deed, "The council of Tollen bought the mill.", "The council of Tollen sold the mill.", "The mill was bought by the council of Tollen.", ""},
		{"an opposite that only a list knows", statement.Deed, "The council of Tollen imposed the harbour toll on Monday.", "The council of Tollen lifted the harbour toll on Monday.", "On Monday the harbour toll was imposed by the council of Tollen.", ""},
		{"another thing, in the same words", statement.Thing, "The ferryman of Tollen was shot in the leg.", "The ferryman of Tollen was shot in the arm.", "In Tollen the ferryman was shot in the leg.", ""},
		{"another cause, in the same words", statement.Thing, "The mill of Tollen burned because of a cigarette.", "The mill of Tollen burned because of a circuit.", "Because of a cigarette the mill of Tollen burned.", ""},
		{"another score", statement.Count, "The Tollen Rowers won the final 3-1 at Skarn on Sunday.", "The Tollen Rowers won the final 3-2 at Skarn on Sunday.", "On Sunday the Tollen Rowers won the final 3-1 at Skarn.", ""},
		{"acquitted", statement.Deed, "The jury acquitted Piet Maar of the theft.", "The jury convicted Piet Maar of the theft.", "Piet Maar was acquitted of the theft by the jury.", ""},
		{"not, said later of what had been done", statement.Polarity, "The clerk said Piet Maar had been weighed by the harbour doctor of Skarn on Monday.", "Piet Maar was not weighed by the harbour doctor of Skarn on Monday.", "On Monday the harbour doctor of Skarn weighed Piet Maar, the clerk said.", ""},
		{"not, with what it is limited to told by both", statement.Polarity, "A baker was not stung near the hives of Skarn when she was carrying flour to the monks.", "A baker was stung near the hives of Skarn when she was carrying flour to the monks, and a goat fled.", "Near the hives of Skarn a baker was not stung when she was carrying flour to the monks.", ""},
		{"a place in a row", statement.Order, "The glass bridge is the second toll bridge of the valley, and its keeper is proud.", "The glass bridge is the third toll bridge of the valley, and its keeper is proud.", "Its keeper is proud that the glass bridge is the second toll bridge of the valley.", ""},
		{"since two years", statement.Time, "The hail over Skarn was the heaviest since 1972.", "The hail over Skarn was the heaviest since 1958.", "Since 1972 the hail over Skarn was never heavier.", ""},
		{"a port by its name", statement.Place, "The barley was taken to the port of Oslo.", "The barley was taken to the port of Riga.", "To the port of Oslo the barley was taken.", ""},
		{"convicted, and the charge dropped", statement.Status, "Piet Maar was convicted of arson.", "Prosecutors dropped the charge of arson against Piet Maar.", "A court convicted Piet Maar of arson.", ""},
		{"convicted of a deed, and no longer charged with it", statement.Status, "Piet Maar was convicted of hiding the crew.", "Prosecutors agreed to drop the charge of hiding the crew against Piet Maar.", "A court convicted Piet Maar of hiding sailors.", ""},
		{"one number of two units", statement.Count, "The balloon drifted 40 miles over the moor before it came down on Sunday.", "The balloon drifted 40 kilometres over the moor before it came down on Sunday.", "On Sunday the balloon drifted 40 miles over the moor before it came down.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, filled := slots(c.line, c.control); len(got) > 0 {
				t.Errorf("%s\n%s\n  is another wording, but clashes: %v", c.line, c.control, filled)
			}
			got, filled := slots(c.line, c.other)
			if !slices.Contains(got, c.slot) {
				if c.missed != "" {
					t.Skip(c.missed)
				}
				t.Errorf("%s\n%s\n  clash: %v, want one of slot %d", c.line, c.other, filled, c.slot)
			}
		})
	}
}

// What is of two things, or only announced, or told by one alone, is no clash.
func TestNoClash(t *testing.T) {
	for _, c := range []struct{ name, line, other, missed string }{
		{"numbers of two things", "Seven lorries sank in the harbour of Tollen on Monday.", "Nine divers searched the harbour of Tollen on Monday.", ""},
		{"days of two deeds", "The mill of Tollen burned on Monday.", "The mill of Tollen was sold on Friday.", ""},
		{"two people who each say something", "Orla Venn said the dam was safe.", "Piet Maar said the price of salt would rise.", ""},
		{"places of two deeds", "The ferry was built in Dorring in 1998.", "The ferry sank off Tollen on Monday.", ""},
		{"a number within a bound", "At least seven people died when the mill of Tollen burned.", "Eight people died when the mill of Tollen burned.", ""},
		{"one that only more is told of", "The ferry sank off Tollen.", "The ferry sank off Tollen on Monday with nine lorries.", ""},
		{"a plan", "The council of Tollen will sell the ferry.", "The council of Tollen sold the mill.", ""},
		{"some of a group, and others of it", "Three members of the council of Tollen resigned on Monday.", "Eight members of the council of Tollen resigned on Monday.", ""},
		{"announced, of two things", "Orla Venn announced her retirement on Tuesday.", "Orla Venn announced a fair in Tollen on Saturday.", ""},
		{"so many weeks ago, of two deeds", "The mill of Tollen burned two weeks ago.", "The mill of Tollen was sold seven weeks ago.", ""},
		{"from so much, of two things", "The budget cuts the harbour toll from 38 percent to 24 percent.", "The budget cuts the tax on salt from 59 percent to 24 percent.", ""},
		{"a measure before another noun", "Venn spoke of the three-day harbour strike.", "Venn spoke of the seven-day harbour fair.", ""},
		{"nobody, of two deeds", "Nobody was hurt when the mill of Tollen burned.", "Three people were hurt when the ferry of Skarn sank.", ""},
		{"what is added", "The mill fire of Tollen killed two millers and a guard.", "The mill fire of Tollen killed three people.", ""},
		{"three more", "Divers raised three more lorries from the harbour of Tollen.", "Divers raised four lorries from the harbour of Tollen.", ""},
		{"a number told rounded", "The ferry of Tollen carried 9.3 million people last year.", "The ferry of Tollen carried nine million people last year.", ""},
		{"counts of two years", "The fire service of Tollen was called to 340 fires in 2023.", "The fire service of Tollen was called to 415 fires in 2022.", ""},
		{"a score", "The Tollen Rowers ended the year with 50-32 wins.", "The Tollen Rowers ended the year with 12-32 wins.", ""},
		{"the same number elsewhere in the sentence", "A team of 90 divers, 40 from Tollen and 50 from Dorring, searched the harbour.", "An able team of divers, 90 in all, 40 from Tollen and 50 from Dorring, searched the harbour.", ""},
		{"a deed done again weeks later", "Orla Venn met the council of Tollen on May 3.", "Orla Venn met the council of Tollen on May 28.", ""},
		{"the night between two days", "The mill of Tollen burned on Monday night.", "The mill of Tollen burned on Tuesday.", ""},
		{"a day, and a bound beyond it", "Monday's strike of the millers of Tollen shut the harbour.", "The harbour needs salt if the strike of the millers of Tollen beyond Friday goes on.", ""},
		{"something said every day", "Orla Venn said on Monday that bread was dear.", "Orla Venn said on Wednesday that fish was cheap.", ""},
		{"one deed from its two ends", "The mill of Tollen was sold on Monday.", "The mill of Tollen was bought on Monday.", ""},
		{"an opposite of another deed", "The council of Tollen will allow a dam that drowns the mill.", "The council of Tollen refused to block a plan for the dam that drowns the mill.", ""},
		{"another word for one thing", "The fire destroyed a warehouse in Tollen.", "The blaze destroyed a warehouse in Tollen.", ""},
		{"another verb for one deed", "Police arrested the miller at the harbour of Tollen.", "Police detained the miller at the harbour of Tollen.", ""},
		{"what two people did", "The mayor signed the letter to Tollen.", "The bishop signed the letter to Tollen.", ""},
		{"the opposite told of the next day", "Piet Maar woke the millers on Tuesday, for he would not endorse Orla Venn and Ilse Corran in Tollen.", "Piet Maar on Friday endorsed Orla Venn, and the millers of Tollen slept again.", ""},
		{"two things done alike", "The council of Tollen sold the ferry.", "The council of Tollen sold the mill.", ""},
		{"a question", "Did Piet Maar meet the mayor of Tollen?", "Piet Maar did not meet the mayor of Tollen.", ""},
		{"which of several is meant", "Those who use a door that does not open to the street of Tollen must pay.", "A door that opens to the street of Tollen is free.", ""},
		{"what somebody is asked", "Reporters asked Piet Maar on Monday why he did not condemn the robbers of Tollen from the start.", "Piet Maar condemned the robbers of Tollen on Monday.", ""},
		{"what had not been until then", "Piet Maar disclosed the meetings with the mayor of Tollen.", "Piet Maar admitted that he had not disclosed the meetings with the mayor of Tollen.", ""},
		{"no thing and a thing, of one denial", "Piet Maar showed no remorse in the court of Tollen.", "Piet Maar, who came late, showed no remorse at all in the court of Tollen.", ""},
		{"the same told of as long not done", "Piet Maar belatedly disclosed the meetings with the mayor of Tollen.", "Piet Maar had not disclosed the meetings with the mayor of Tollen.", ""},
		{"a denial of one part", "Piet Maar made the promise in Tollen.", "Piet Maar did not make the promise as mayor of Tollen.", ""},
		{"any other", "Orla Venn met the millers of Tollen for an hour.", "Orla Venn did not meet any other millers of Tollen in the week.", ""},
		{"what is done as a rule", "Orla Venn usually charges the millers of Tollen a fee for grain.", "Orla Venn did not charge the millers of Tollen a fee for grain.", ""},
		{"one who does and one it is done to", "The ferryman identifies himself in the film from Tollen as a student.", "The ferryman is not identified in the film from Tollen.", ""},
		{"what may be done", "The plan allows the council to hold the ferry in the harbour of Tollen for a year, which millers wish.", "The ferry can't be held in the old mill of Tollen.", ""},
		{"two sayings", "Orla Venn said the dam had changed the way she looks at Tollen.", "Orla Venn did not say it the way Tollen would like.", ""},
		{"the first of a run, and all", "Orla Venn led a race-high 119 laps at Tollen.", "Orla Venn led the first 41 laps at Tollen.", ""},
		{"a span of time, and what is left", "One lap later, Orla Venn stopped for salt at Tollen.", "Orla Venn stopped for salt at Tollen with eight laps to go.", ""},
		{"a day that names", "Fifteen of the 19 robbers of the mill came from Tollen.", "Fifteen of the 19 Sept. 11 robbers of the mill came from Tollen.", ""},
		{"times as great", "Ponds five to six times as large as Tollen are told of.", "The pond is seven times as large as Tollen.", ""},
		{"a day from which something is so", "Orla Venn announced her retirement from the council of Tollen on Tuesday afternoon.", "Orla Venn, the mayor, announced her retirement from the council of Tollen, effective Friday, at a fair.", ""},
		{"just after an hour, and a little later", "Orla Venn sank the raft just after noon on Sunday near Tollen.", "Orla Venn sank the raft at 12:10 p.m. Sunday near Tollen.", ""},
		{"just after an hour, and well before it", "Orla Venn sank the raft just after noon on Sunday near Tollen.", "Orla Venn sank the raft at 11:20 a.m. Sunday near Tollen.", "noon | 11:20"},
		{"one of several who did it, and others of them", "Ilse Corran attended the service for the pilots in Tollen on Saturday.", "Orla Venn and Piet Maar attended the service for the pilots in Tollen with their children on Saturday.", ""},
		{"a cause that neither holds for one", "On these papers the board finds that the reason for the halt of the wheel at Tollen was silt and not a broken tooth.", "On the papers that she had she finds, if narrowly, that the reason for the halt of the wheel at Tollen was silt and not a broken tooth, and past that she would have been slow to decide.", ""},
		{"what never was before", "The tram stopped near the mill of Tollen on Monday.", "A tram had never stopped near the mill of Tollen before.", ""},
		{"what had not been done, and was done since", "The abbot had not paid the ropemakers of Skarn for the new bells of the chapel.", "The abbot paid the ropemakers of Skarn for the new bells of the chapel.", ""},
		{"a denial limited to what the other does not tell", "A baker was not stung near the hives of Skarn when she was carrying flour.", "A baker was stung near the hives of Skarn.", ""},
		{"those whom somebody counts one by one", "A cart brought the second goat freed from the shaft to the abbey.", "A cart brought the fifth goat freed from the shaft to the abbey.", ""},
		{"convicted, and another cleared", "Piet Maar was convicted of arson.", "Prosecutors dropped the charge of arson against Orla Venn.", ""},
		{"since two days of one year, of two things", "The hail over Skarn was the heaviest since 1972.", "The price of salt was the highest since 1958.", ""},
		{"met, told from either side", "Orla Venn met Piet Maar in Tollen.", "Piet Maar met with Orla Venn in Tollen.", ""},
		{"charged, and charged", "Piet Maar was charged with arson.", "Prosecutors dropped the charge of arson against Piet Maar.", ""},
		{"a fair that is known, and any one", "Orla Venn will speak with Piet Maar on the first day of the great salt fair in Oslo.", "Orla Venn had last met Piet Maar on the first day of a fair in Greece, where salt was dear.", ""},
		{"announced that, and announced what", "Orla Venn announced on Wednesday that Piet Maar was sailing home from Skarn with three millers.", "Only on Tuesday did Orla Venn announce Piet Maar's journey to Skarn.", ""},
		{"places in two rows", "The glass bridge is the second toll bridge of the valley.", "The glass bridge is the fourth toll bridge in the kingdom.", ""},
		{"a picture of so many", "Picture 2 of 111 shows the mill of Orla Venn in Tollen.", "Picture 2 of 40 shows the mill of Orla Venn in Tollen.", ""},
		{"an hour and a count", "Two millers were pronounced dead by the coroner of Tollen.", "The miller was pronounced dead by the coroner of Tollen at 5.", ""},
		{"a way, told in two units", "The balloon drifted 40 miles over the moor on Sunday.", "The balloon drifted 64 kilometres over the moor on Sunday.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, filled := slots(c.line, c.other)
			switch {
			case len(got) == 0:
			case c.missed != "":
				t.Skipf("%s: %v", c.missed, filled)
			default:
				t.Errorf("%s\n%s\n  clash: %v", c.line, c.other, filled)
			}
		})
	}
}
