package text

import (
	"strings"
	"testing"

	"synoptic/news"
)

// In each text the quotation that begins with the words behind the bar has
// the speaker before it: nobody is better than the wrong one.
var kindsOfSpeaker = []struct{ name, text, want string }{
	{"a head with the name behind it", "“The vote will be held in May,” said the leader of the rowers’ self-styled Orrin People’s Bench, Piet Orm.", "Piet Orm|The vote"},
	{"a head with a straight apostrophe", "\"The vote will be held in May,\" said the leader of the rowers' self-styled Orrin People's Bench, Piet Orm.", "Piet Orm|The vote"},
	{"in a statement, before the verb", "In another sign, the harbour chief, Piet Orm, and mayor, Ida Lund, in a statement offered a pardon to all rowers who did not have “mud on their oars.”", "Ida Lund|mud on"},
	{"what others call it, and whose it is", "The vote has become a vital step for many in Orrin, fired up over what the rowers, and Tarn, call the “muddy” council in Vell that took over in May.", "the rowers|muddy"},
	{"a former head of a body", "But Sean O’Lund, a former TARNA chief and harbour master, thinks that a new quay is not the way to go. “This is a boat in search of a lake,” he told me in a talk last summer. Basically, he thinks TARNA is doing well.", "Sean O’Lund|This is a"},
	{"a line drawn from what is quoted next", "“The quay needs a plan,” Piet Orm, a boat expert, wrote on Monday.\n\n“The lake is no longer calm”\n\nBut some say that it has grown. “The lake is no longer calm,” Ida Lund, the former harbour master, said in a talk last May. “There is a risk.”", "Ida Lund|The lake"},
	{"two who said so", "“He was cold, just a wreck,” Orm said.\n\nDr. Ivan Lund, the second to reach the quay, said by the time he arrived, Holm was in a sleep, “almost gone,” he said.", "Ivan Lund|almost gone"},
	{"an argument called well taken", "The court also called the council’s argument that the board erred in a case that runs against the mayor himself “well put.”", "The court|well put"},
	{"who is warned says nothing", "Ida Lund blasts Orm, warns other rowers: “We know who you are.”", "Ida Lund|We know"},
	{"a report is no outlet", "ORRIN (Reuters) - The rower who sank the boat fled from a ward in May, a harbour report revealed on Tuesday.\n\nThe report also disclosed that guards who were told of it were warned that he posed a “danger to himself and others” after the race.", "The report|danger to"},
	{"a shop's statement", "The Orrin Guard admitted on Monday that it erred. Guards said that Holm had bought two boats while Tarn Outdoors said he bought one.\n\n“We confirmed that the man bought two boats,” said a company statement.", "a company statement|We confirmed"},
	{"kin who speaks", "Margie Lund, the daughter of the founder, the Rev. Piet W. Lund, and a lawyer who argued the case, called the ruling a gift.\n\nIt could lead the group on, she said in a phone talk.\n\nAsked whether the ruling would change its ways, Lund said, “We shall row more.”", "Margie Lund|We shall"},
	{"signs say nothing", "Lund grew known by rowing at feasts and holding signs saying “Tarn Hates Us.” His son Ivan Lund wrote a note.", "|Tarn Hates"},
	{"a platform says nothing", "Last week one of his sons Ivan Lund, who left the club 40 years ago, wrote a message on Facebook saying he had heard that his father was ill and that he was “bitterly cold” about it.", "Ivan Lund|bitterly"},
	{"the younger of two", "Piet Lund, 84, died on Monday.\n\nHis son Ivan Lund left the club in May. The younger Mr Lund said in a Facebook note that his father had “stopped rowing”.", "Ivan Lund|stopped"},
	{"reports do not go on", "Some reports had claimed that Orm’s plan to send a boat may not be all it seems.\n\n“I love that boat so much.”", "|I love"},
	{"told in a while clause", "The narrator moans that a “hidden group is paying,” and says that, while Orm insists he was not there, the group’s “only chief was the best man at his feast.”", "The narrator|only chief"},
	{"insisting in a second verb", "Orm tells the crowd that Lund has “thrown a lot my way,” and tries to “set it right” by insisting, “I have voted with the mayor, and many will tell you so.”", "Orm|I have"},
	{"the leader of a party", "UK Row Party (Rowp) leader Nigel Lund tweeted: “Sad at the loss. I liked him and he knew it.”", "Nigel Lund|Sad at"},
	{"an apposition with a party", "The convenor of the RMT rowing group, Row Party MP John Lund, said: “In him we have lost a rower.”", "John Lund|In him"},
	{"who speaks after it", "“We read that it is the ‘towns’ that are cold,” they wrote in a note.\n\n\"That’s right, we need a LAKE BAN for cold towns, not some soft term that won’t help us row!” Holm had tweeted.", "Holm|That’s right"},
	{"a narrator", "As songs sound, the TV spot’s narrator declares, “The oars have no place in our schools.”", "the TV spot’s narrator|The oars"},
	{"according to the statement", "Guild staff saw him at noon.\n\nThe Orrin Foreign Office issues a statement that it was told of a loss. Its envoy went to Tarn to “hear his side of the story,” according to the statement.", "Orrin Foreign Office|hear his"},
	{"its campaign", "In the post Megan Lund told how she had grown cold to the club, which is seen as one of the worst for its “Tarn hates us” campaign.", "|Tarn hates"},
	{"a statement issued before it", "Holm was silent. Orm issued a statement to the Orrin Post after Friday’s talks, reiterating his client’s view. “Mr. Holm has always said that he did not row that day.”", "Orm|Mr. Holm has"},
	{"who said of another", "Orm moved Lund out of the way in the last lap.\n\n“He had it coming,” Lund said of Orm. “He should row.”", "Lund|He had"},
	{"told whom he told", "Orm met Lund and the mayor, Piet Holm, on Monday. Lund praised Holm. Asked about it, Orm said he told Holm “there is no way to do it.”", "Orm|there is"},
	{"a law that is quoted", "The council said the boats must go. The act says that “no boat may row by night,” and the council wants it read so.", "The act|no boat"},
	{"an order that reads", "The mayor gave his order on Monday. It reads: “No boat may row by night.”", "|No boat"},
	{"what the law says", "Ida Lund told how the town was freed. The order stated that all rowers “are and henceforward shall be free.”", "The order|are and"},
	{"one who speaks for him", "Orrin MP Ivan Lund said: “He rowed well.”\n\nA spokesman for Piet Holm said he sent his “warm wishes” to all.", "A spokesman for Piet Holm|warm"},
	{"he also said", "Piet Holm called for calm. His spokesman said the council needed more time.\n\nHis spokesman said the boat was late. He also said the note “came too late for us.”", "Piet Holm's spokesman|came too"},
	{"a verb that no list holds", "Orm said: “You can be cold.”\n\n“Go back to Tarn,” Lund barked and a guard led Orm out.", "Lund|Go back"},
	{"goes on", "Ida Orm said: “You can be cold at forty.”\n\n“You know, it happens, right?” Lund went on, as if he had not heard her.", "Lund|You know"},
	{"answers by name", "Orm sees it so, Lund adds.\n\n“I can point to two boats,” Lund answers.\n\n“There were some of us who rowed,” Lund points out.", "Lund|There were"},
	{"a name before a colon behind a dash", "The talks between towns have been long – Ida Lund: “Two weeks ago, the best lake was in the south.”", "Ida Lund|Two weeks"},
	{"with another who says", "The Orm camp has denied that it rained, with Lund taking to the lake to call Crane “quite lost” over it.", "Lund|quite lost"},
	{"with one yelling", "At a feast in Orrin on Saturday, some of his rowers kicked a man, with Orm reportedly yelling: “Get him out of here!”", "Orm|Get him"},
	{"a long description", "Morten Lund, founder of the Orrin Bench, guild member in the 1960s and long an elder from Vell, backed Ida Orm last week, saying she “has shown her love of boats.”", "Morten Lund|has shown"},
	{"what another wants", "Mayor Ida Lund told a guild in Orrin that she will guard the lake while her rival, Piet Orm, wants to “take Orrin back.”", "Ida Lund|take Orrin"},
	{"what a crowd can expect", "Putting the show together, Lund said, let him “meet the rower in himself.” Crowds can expect him to row with “a bit more wit than they know.”", "|a bit"},
	{"who answers goes on", "“Can you tell why you left the club on Monday?” Orm asked Lund.\n\n“I am cold to the club,” Lund said.\n\n“I am cold because for three races now the hall has been full of their own men, as you know, and I was met with no songs.”", "Lund|I am cold because"},
	{"a quotation that trails off", "Orm asked, “Do you have to row?”\n\n“Well, yes. I’m going to look at a lot of boats…” Lund said.", "Lund|Well, yes"},
	{"one who presses", "“Not now,” Lund said. “The lake is cold.”\n\n“Would it be open in May?” Orm pressed.", "Orm|Would it"},
	{"an accusation that opens", "Accusing elder rowers on the bench of “cold and joint blows,” Lund described the talks as “a planned hit.”", "Lund|cold and"},
	{"for one", "Piet Orm rowed well last week.\n\nFor Professor Ivan Lund “the main thing was less the lake than the boats” Orm showed last week.", "Ivan Lund|the main"},
	{"he adds, for whom it was", "Piet Orm rowed well last week.\n\nFor Professor Ivan Lund “the main thing was less the lake than the boats” Orm showed last week.\n\n“It’s usual for rowers to call themselves calm,” he adds in a note.", "Ivan Lund|It’s usual"},
	{"what two talked of", "Mr. Kerr and the Vell minister, Sergey V. Lund, discussed “how to find a way home,” Mr. Kerr told reporters while on the lake.", "Kerr|how to"},
	{"named in the next sentence", "None of them would bring change, envoys say.\n\n“Whether the vote will be the great thing is, I think, a dream.” Sarah Lund, an expert at the Orrin Bench told a briefing on the eve of the vote.", "Sarah Lund|Whether"},
	{"an initial", "The envoy, Vitaly I. Lund, speaking in Orrin, described the boats as “cold.”", "Vitaly I. Lund|cold"},
	{"a party and a state in one", "“We have to row,” council leader Mitch Lund, R-Ky. said on the quay, “because the lake is a threat to us.”", "Mitch Lund|because"},
	{"what others call it, in a clause", "Many said the vote was the only way to stop a fight, adding that without it they would lose a town fired up over what the rowers, and Tarn, call the “muddy” council in Vell.", "the rowers|muddy"},
	{"a clause behind said", "Lund, the lawyer of Orm who made the payment to the rower Ida Crane, said the money was meant to stop “false” talk and more.", "Lund|false"},
	{"a time before the source", "It is a year, which comes about two weeks after his camp said they were calling a “brief rest” on more songs.", "his camp|brief"},
	{"who is cited does not cite", "Citing “people close to the talks,” the Post reported that “Orm is pressing Vell to row.”", "|people close"},
	{"what the one said, in his own words", "“People like Orm should be free,” he told Senator Peris, said Harbour Chief George Lund.\n\nMr Lund is the Harbour Chief.\n\nShadow Harbour Chief Marek Orm says it is a risk to take.\n\n“What the Harbour Chief said today opens the lake to all,” he said.", "Marek Orm|What the"},
	{"a child without a surname", "Fred Lund, 84, died on Monday.\n\nHis cold son Nate, who broke with the club, spoke of it. The younger Mr Lund said in a note that his father had “stopped rowing”.", "Nate|stopped"},
	{"what a section forbids", "The Orrin Council has promised to amend the Lake Act by repealing section 18C, which makes it unlawful for one to “push, insult or splash” a rower.", "|push"},
	{"words to be struck", "A letter said that the council proposed to remove the words “push, insult, splash” from section 18C of the law.", "|push"},
	{"groups that warn", "Members from various small Orrin groups warned on Tuesday that the council would be “opening the lake to all winds” if it changed the act.", "Members from various small Orrin groups|opening"},
	{"a third verb of one", "During his race, Holm suggested Japan should buy its own boats to defend itself, hinted the U.S. might not come to the nation's help, and accused Japan of “killing us” on trade.", "Holm|killing"},
	{"what another said", "Ida Lund, who leads the Orrin bench, was not glad. “What the harbour chief said today is a shame, and he has to go,” the bench’s deputy head, Piet Orm, said.", "Piet Orm|What the"},
}

func TestKindsOfSpeaker(t *testing.T) {
	for _, c := range kindsOfSpeaker {
		t.Run(c.name, func(t *testing.T) {
			want, begin, _ := strings.Cut(c.want, "|")
			found := false
			for _, q := range Read(news.Report{Text: c.text}).Marks.Quotes {
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
