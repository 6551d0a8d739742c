package text

import "testing"

// In each text the quotation that begins with the words behind the bar has
// the speaker before it, and not another who stands near.
var notAnother = []speakerRow{
	{"to whom his letter goes", "The harbour office looked at it. In his letter to Harbour Master Ben Lund, the office's acting director said: “You may find them of use.”", "the office's acting director|You may"},
	{"chair of a body", "In a statement following the vote, Rep. Ida Crane, the Orrin Ways and Means Committee chair, said the vote “paves the way.”", "Ida Crane|paves"},
	{"the statement is hers", "In a statement following the vote, Rep. Ida Crane, the Orrin Ways and Means Committee chair, said the vote paves the way.\n\n“Today is a day of joy for the harbour and its boats,” said the statement.", "Ida Crane|Today is"},
	{"a group by its name", "A watchdog group, Citizens for Clean Harbours, said the plan “raises serious questions” about the fees.", "Citizens for Clean Harbours|raises"},
	{"an office cut from its name", "“There is no doubt in my mind,” said Lund's former attorney general, Alberto Crane. “He has a record.”", "Alberto Crane|There is"},
	{"according to one named behind an office", "According to the top Union official for harbour affairs, Ida Crane, the “refusal to open the gates … is wrong and harmful.”", "Ida Crane|refusal"},
	{"the group", "And in a statement, the Harbour March said ominously: “The plan is a blow to the town and its boats.”\n\n“Taking the boats is a crime,” the group continued. “We will row.”", "Harbour March|Taking"},
	{"a march and its statement", "In a blunder, though, the Harbour March statement began: “In response to the choice of XX as mayor” -- so that all laughed.", "Harbour March|In response"},
	{"it, of the firm", "Boatbook, a network of rowers, slammed an Orrin Times report on Thursday. The social network also fired back over the wreck.\n\n“The story says that we knew of it in spring. This is not true,” it said.", "The social network|The story"},
	{"an outlet that has the report", "The report calls the fee “a plain and open breach of the law of the sea.”\n\n“Boats are turned away day after day,” said the report, which was obtained by The Orrin Times on Thursday.\n\n“None of the towns has kept to the law,” the report said bluntly. “Nobody is safe.”", "the report|None"},
	{"named by the one who speaks", "Mayor Ida Crane spoke of the past. Mr. Lund said the new way was that of former mayor Piet Holm. The chief explained that like Mr. Holm, he wanted a “slow” way.\n\n“Mayor Holm's way, it served us well for years,” he said on the radio.", "Lund|Mayor Holm"},
	{"an expert behind his verb", "Holm seems likely to tone down his threats ahead of the regatta, said Nam Lund, a harbour expert at a school in Orrin.\n\n“What the town is most afraid of is being forgotten,” he said.", "Nam Lund|What the"},
	{"with one saying", "Orrin welcomed the choice as “very good,” with chief press secretary Ida Crane saying “it makes a place where talks will be possible.”", "Ida Crane|it makes"},
	{"for his part", "Lund has mocked Holm. Holm, for his part, has described Lund as a “tired old man of the sea.”", "Holm|tired"},
	{"a scolding from one who", "That earned him a scolding from Ida Crane, who said her new clerk was just “learning the subject matter” and was wrong.", "Ida Crane|learning"},
	{"a response", "Ida Crane was asked whether she would row. Her response was concise: “Yes, I do want to row.”", "Ida Crane|Yes"},
	{"a vote is no speaker", "The council voted 128-9 to declare the fee “null and void.”", "The council|null"},
	{"a head over its places", "A representative of a group that works in Tavola and neighbouring countries said the council “should help the boats and not sink them.”", "A representative of a group|should help"},
	{"an attribution inside the marks", "The mayor came home. “We saw that a serious and credible count is under way, Lund said.\n\n“We wait,” said Crane.", "Lund|We saw"},
	{"apposition of some length", "Ben Vicente, an Orrin lawyer and boat advocate who wrote the harbour law, said the challenge is “political grandstanding” without merit.", "Ben Vicente|political"},
	{"also calls", "The measure declares that any change of the fees “has no effect and is null.”\n\nIt also “calls upon all towns to keep their gates open to the boats” — another shot at Orrin.", "The measure|calls"},
	{"he said, another tweeted", "Piet Lund was back at the harbour soon after, but said nothing new as he passed reporters. “Nice to see all of you,” he said as he kept walking, Orrin TV's Ida Walsh tweeted.", "Piet Lund|Nice"},
	{"he announced, as another recalled", "Crane boarded the boat. The captain came out and said: “The bird is back.”\n\n“The bird is flying around,” he announced, as Crane recalled it.", "The captain|The bird is flying"},
	{"an act described by one", "Five were hurt at the harbour on Wednesday in an act described as “sick and depraved” by Mayor Ida Crane.", "Ida Crane|sick"},
	{"what his office will do", "Lund said his Harbour Board on Tuesday will announce a new fee on boats, and “it will be the highest of fees by the time it is done.”", "Lund|it will"},
	{"according to a statement", "According to a council statement about the trip, Crane is going “to offer her support to those who lost their boats.”", "a council statement about the trip|to offer"},
	{"said by one at the end", "Piet Holm told Ida Crane to pay two rowers because the mayor “was very concerned about how this would look” if they talked, his former lawyer said in an interview with Orrin TV.", "Piet Holm's former lawyer|was very"},
	{"jurisdiction over any challenge", "A law of the Lund years both bars rowers from suing, and strips the courts of all power to hear any challenge to “any aspect of the treatment of a rower who was held by the town.”", "|any aspect"},
	{"one who ruled, of whom another speaks", "Mr Holm on Tuesday called a clerk who ruled against his harbour plan a “Crane clerk”.", "Holm|Crane clerk"},
	{"a tape by what is on it", "Crane says the deal came right after the Harbour TV-“grab the wheel and row” tape emerged.", "|grab the"},
	{"was described", "The Orrin lab was launched in 2011 and described as a “potent political symbol” of the town.", "|potent"},
	{"an effort is no speaker", "The mayor, Ida Crane, made an impassioned effort to cut down on the work, saying her rivals want only “vicious obstruction and mindless row.”", "Ida Crane|vicious"},
	{"a country crossed", "Mayor Piet Holm crisscrossed the country to plead for a vote and to “put boats first, put the harbour first.”", "Piet Holm|put boats"},
	{"lashes out", "Ida Crane also lashed out at the papers and the “self-absorbed and godless culture of the quay.”", "Ida Crane|self-absorbed"},
	{"a seat speaks on", "The White House said that it was “deeply troubled” by the ruling.\n\n“The verdict, like the one last month, defies even the most basic standards,” it said in a statement.", "White House|The verdict"},
	{"a time is no part of it", "“The outrage over the verdict is in itself an outrage,” said one commentator in a local paper this month.", "one commentator in a local paper|The outrage"},
	{"what others describe", "What the rowers describe as burdens would be no more than “inconveniences for a week,” Ida Crane said.", "Ida Crane|inconveniences"},
	{"what one must do", "They must document their travel since birth and a list of all associates “living or dead for ten years” who rowed, according to the manual of the board.", "the manual of the board|living"},
	{"an example of it", "A prominent example: “The harbour was not party to this suit, and we will look at it,” said Ida Crane, spokeswoman for the board.", "Ida Crane|The harbour"},
	{"who earlier on a day said", "Piet Holm, who earlier Thursday said the picture “was meant to be funny but was not,” said there was “no excuse” for it.", "Piet Holm|was meant"},
	{"she also wrote", "Ida mourned her cousin.\n\nThe singer wrote a letter of farewell to Tavon Lund on Tuesday, saying that she “cannot believe it was last night.”\n\nLund died on Tuesday after a fall in Tarn, where Ida was born. She also wrote, “I never thought that would be the last time.”", "The singer|I never"},
}

func TestNotAnother(t *testing.T) { checkSpeakers(t, notAnother) }
