package synopsis

import (
	"slices"
	"strings"
	"testing"
)

// TestKindsOfDifferences holds two reports against each other that tell one thing
// otherwise, and two that do not.
func TestKindsOfDifferences(t *testing.T) {
	const head = "The ferry of Tollen sank off the harbour on Monday. "
	for _, c := range []struct {
		name, question string
		a, b           string
		values         []string // none if the two do not differ
	}{
		{
			"a word of a quotation", "what Orla Venn said",
			`"We will close the harbour before the winter if the council votes for it," Orla Venn said.`,
			`"We will close the bridge before the winter if the council votes for it," Orla Venn said.`,
			[]string{"close the harbour before the", "close the bridge before the"},
		},
		{
			"a word put into a quotation", "what Orla Venn said",
			`"We will close the harbour before the winter if the council votes for it," Orla Venn said.`,
			`"We will close the harbour before the winter if the whole wretched council votes for it," Orla Venn said.`,
			[]string{"council", "wretched"},
		},
		{
			"a quotation cut short", "what Orla Venn said",
			`"We will close the harbour before the winter if the council votes for it," Orla Venn said.`,
			`"We will close the harbour … if the council votes for it," Orla Venn said.`,
			nil,
		},
		{
			"one word written in two ways", "what Orla Venn said",
			`"Write to the council by e-mail before the end of the winter," Orla Venn said.`,
			`"Write to the council by email before the end of the winter," Orla Venn said.`,
			nil,
		},
		{
			"a share, and who is called Mr.", "what Orla Venn said",
			`"We told Mr. Maar that the toll would rise by 12 percent before the winter," Orla Venn said.`,
			`"We told Maar that the toll would rise by 12% before the winter," Orla Venn said.`,
			nil,
		},
		{
			"posted, and handed out", "how it was said",
			`"We will close the harbour before the winter if the council votes for it," Orla Venn tweeted.`,
			`"We will close the harbour before the winter if the council votes for it," Orla Venn said in a statement.`,
			[]string{"tweeted", "statement"},
		},
		{
			"posted, in two words", "how it was said",
			`"We will close the harbour before the winter if the council votes for it," Orla Venn tweeted.`,
			`"We will close the harbour before the winter if the council votes for it," Orla Venn wrote on Twitter.`,
			nil,
		},
		{
			"nobody, says somebody", "how many were injured",
			"Two people were injured when the ferry of Tollen sank.",
			`Orla Venn said that "no one was injured when the ferry of Tollen sank".`,
			[]string{"Two people", "no one"},
		},
		{
			"two parts of a day", "when",
			"Divers raised the bell of the ferry near the mill on Tuesday morning.",
			"Divers raised the bell of the ferry near the mill on Tuesday evening.",
			[]string{"Tuesday morning", "Tuesday evening"},
		},
		{
			"two parts of a day that are said for each other, by who speaks", "when",
			`A raid shook Tollen. "The actions on Tuesday evening were reckless and dangerous and cannot be borne," the guild of Tollen wrote.`,
			`A raid shook Tollen. "Tuesday night's actions were dangerous and reckless, and nobody was hurt," the guild of Tollen wrote.`,
			nil,
		},
		{
			"an hour of a part of the day", "when",
			"Divers raised the bell of the ferry near the mill at 9 a.m. on Tuesday.",
			"Divers raised the bell of the ferry near the mill on Tuesday morning.",
			nil,
		},
		{
			"tolls near each other, in other words", "how many were killed",
			"Norvia has seen worse: a gale took the roof of the old mill at Skarn ten years ago and killed 58 millers.",
			"Of the storms of Skarn the millers still speak of one that killed 63 people.",
			[]string{"58", "63"},
		},
		{
			"tolls of one doer, in other words", "how many were killed",
			"The council wants a lock on the armoury. The guard Tomas Reed fatally shot nine people there and wounded dozens of others.",
			"Families went to court over the row of 2019. They say the guild knew of the guns. Nobody answered them. In that row at Skarn, Tomas Reed killed 11 people before he fled.",
			[]string{"nine people", "11 people"},
		},
		{
			"one sale from its two ends", "what happened",
			"Orla Venn sold the old mill of Tollen to Piet Maar on Monday.",
			"Piet Maar bought the old mill of Tollen from Orla Venn on Monday.",
			nil,
		},
		{
			"how many are missing", "how many were missing",
			"Twelve people are still missing.",
			"Divers searched the sound until dusk. Nine people are missing, said the coast guard.",
			[]string{"Twelve people", "Nine people"},
		},
		{
			"those aboard, in other words", "how many were aboard",
			"It was carrying 112 passengers and crew when it sank.",
			"The old boat went down with 121 people on board.",
			[]string{"112 passengers", "121 people"},
		},
		{
			"a toll of bodies", "how many were killed",
			"The sea killed 21 people.",
			"The number of bodies pulled from the sea has risen to 17.",
			[]string{"21 people", "17"},
		},
		{
			"two terms of prison", "for how long in prison",
			"Orla Venn, its owner, was jailed for nine years. The prosecution had asked for 14 years.",
			"A former ferry owner was sentenced to 11 years in prison on Friday. Orla Venn must serve at least six years. Venn wept.",
			[]string{"nine years", "11 years"},
		},
		{
			"a term, and when it was given", "for how long in prison",
			"Orla Venn, its owner, was jailed for nine years.",
			"Orla Venn was sentenced three months after the wreck was raised.",
			nil,
		},
		{
			"how long a call was", "how long they talked by telephone",
			"Orla Venn and Piet Maar spoke by telephone for 35 minutes before it sank.",
			"It sank after a 53-minute phone quarrel of Orla Venn with Piet Maar.",
			[]string{"35 minutes", "53-minute"},
		},
		{
			"who said it, where one is a woman", "who said it",
			`Gideon Venn owns the wharf. "It was a wedding and no conquest of ours," Gideon Venn said.`,
			`Livia Maar owns the wharf. "It was a wedding and no conquest of ours," she said on Tuesday.`,
			[]string{"Gideon Venn", "Livia Maar"},
		},
		{
			"when a body was founded", "when it was founded",
			"The Guild of Tollen, which was founded in 1931, owned it.",
			"It belonged to the Guild of Tollen. The old miller Ida Crane founded the Guild of Tollen in 1913.",
			[]string{"1931", "1913"},
		},
		{
			"two months", "when",
			"Orla Venn sold the old mill of Tollen to Piet Maar in March 2031.",
			"Orla Venn sold the old mill of Tollen to Piet Maar in April 2031.",
			[]string{"March 2031", "April 2031"},
		},
		{
			"two measures near each other", "how many minutes",
			"The start of the search was delayed by 35 minutes because of fog over the harbour.",
			"Fog delayed the start of the search by about 30 minutes, says the harbour master.",
			[]string{"35 minutes", "30 minutes"},
		},
		{
			"sums of many digits near each other", "how much money",
			"The highest bid for the bell of the ferry was $3,060.",
			"Offers for the bell of the ferry went from $412.60 to $3,110 in an hour.",
			[]string{"$3,060", "$3,110"},
		},
		{
			"round sums near each other", "how much money",
			"The highest bid for the bell of the ferry was $3,000.",
			"Offers for the bell of the ferry went from $412.60 to $3,110 in an hour.",
			nil,
		},
		{
			"one noun of which few numbers are told", "how many: oak",
			"At dawn 41 oaks lay across the road to the mill.",
			"Piet Maar counts 43 oaks along the road that the gale took.",
			[]string{"41 oaks", "43 oaks"},
		},
		{
			"two kinds of one noun, of which one is counted surely", "how many: barge",
			"The row of at least 17 salt barges, with bells ringing, and three flat barges with iron cranes, hid the wreck from the quay.",
			"Carpenters came to the wreck near Skarn in a row that had at least 17 carts and eight flat barges with iron cranes.",
			[]string{"three flat barges", "eight flat barges"},
		},
		{
			"all of a kind behind including", "how many: barge",
			"The gale broke the harbour, including seven salt barges that nobody had tied up, and the council wept.",
			"The council will mend the harbour and five salt barges that the gale broke.",
			[]string{"seven salt barges", "five salt barges"},
		},
		{
			"some of the people behind including", "how many: people",
			"The gale hurt many, including seven people who slept on the salt barges.",
			"The gale hurt five people who slept on the salt barges.",
			nil,
		},
		{
			"both words of a name spelt otherwise", "how it is spelt",
			"Divers raised the bell, said Darisiy Holvenyuk of the harbour office.",
			"Nobody knows where the bell is, said the harbour master, Darisy Holveniuk.",
			[]string{"Darisiy Holvenyuk", "Darisy Holveniuk"},
		},
		{
			"another vowel at the beginning", "how it is spelt",
			"The Norvian Enquirer was told of the wreck by a fisherman.",
			"The owner of the Norvian Inquirer has the bell of the ferry.",
			[]string{"Norvian Enquirer", "Norvian Inquirer"},
		},
		{
			"an apostrophe more", "how it is spelt",
			"The Rowers Guild of Ansel was told of the wreck by a fisherman.",
			"The bell of the ferry hangs at the Rowers’ Guild of Ansel.",
			nil,
		},
		{
			"a first name in the letters of two ways", "how it is spelt",
			"The bell lies too deep, warned the pilot, Aleksei Tarvonen.",
			"Nobody asked Alexey Tarvonen, a pilot for thirty years, to look for the bell.",
			[]string{"Aleksei Tarvonen", "Alexey Tarvonen"},
		},
		{
			"alike first names of two people", "how it is spelt",
			"Two pilots saw the wreck. The elder, Captain Geoffry Marl, wept.",
			"Captain Geofry Oddstone rowed out to the wreck with a lamp.",
			nil,
		},
		{
			"a slip inside one report", "how it is spelt",
			"The diver Dana Harwicke found the bell. Harwicke cut it loose. Ropes are dear, Harwike said, and bells are heavy. On Monday Harwicke sold it.",
			"A smith has bought the bell of the ferry.",
			[]string{"Dana Harwicke", "Harwike"},
		},
		{
			"two people of one report who are told apart by first names", "how it is spelt",
			"The diver Dana Harwicke found the bell. Harwicke cut it loose, and the smith Jon Harwike weighed it. On Monday Harwicke sold it.",
			"A smith has bought the bell of the ferry.",
			nil,
		},
		{
			"a body in the letters of two ways", "how it is spelt",
			"The state-run yard Norveniya confirmed on Friday that the ferry was built there.",
			"The yard Norvenia has a bell of its own, and Skarn Norvenia Docks built the ferry.",
			[]string{"Norveniya", "Norvenia"},
		},
		{
			"some dozen, and three hundred", "how many: diver",
			"The harbour office has hired dozens of divers since the wreck.",
			"The harbour office says it has taken on nearly 300 divers since the wreck.",
			[]string{"dozens", "nearly 300 divers"},
		},
		{
			"some dozen, and one of them counted", "how many: diver",
			"The harbour office has hired dozens of divers since the wreck.",
			"The harbour office says it has taken on 31 divers since the wreck.",
			nil,
		},
		{
			"thousands, and ten times that", "how many: letter",
			"Thousands of letters lay in the hold of the wreck.",
			"The pilot said tens of thousands of letters lay in the hold of the wreck.",
			[]string{"Thousands of letters", "tens of thousands of letters"},
		},
		{
			"done, and yet to be done", "what happened",
			"The mast of the ferry is expected to be sawn off.",
			"The mast of the ferry has been sawn off.",
			[]string{"is expected to be sawn off", "has been sawn off"},
		},
		{
			"met, and will meet, told from either side", "what happened",
			"Orla Venn will meet Piet Maar in the old mill.",
			"Piet Maar met with Orla Venn in the old mill.",
			[]string{"will meet Piet Maar", "met with Orla Venn"},
		},
		{
			"would have been done", "what happened",
			"The mate cut the rope.",
			"The mate would have cut the rope, he said.",
			nil,
		},
		{
			"said, and will say", "what happened",
			"The mate said the rope was old.",
			"The mate will say the rope was old.",
			nil,
		},
		{
			"calls of two parts of a day", "when",
			"Orla Venn said a call from the ministry came on Monday morning.",
			"Orla Venn got a call from the ministry on Monday afternoon.",
			[]string{"Monday morning", "Monday afternoon"},
		},
		{
			"a teaching and who holds it", "how it is spelt",
			"The mate was raised in Harlen Tollerism.",
			"The mate, a Harlen Tollerist, prayed.",
			nil,
		},
		{
			"a nickname in other marks", "how it is spelt",
			"The mate, Michael \"Mole\" Tramine Corran, prayed.",
			"The mate, Michael “Mole” Tramine Corran, prayed.",
			nil,
		},
		{
			"a charge and its denial, in both reports", "what happened",
			"Piet Maar said that Orla Venn ordered the mate to leave the harbour. Orla Venn said that she never ordered the mate to leave the harbour.",
			"Orla Venn says she never ordered the mate to leave the harbour. Piet Maar insists that Orla Venn ordered the mate to leave the harbour.",
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) { differ(t, c.question, head+c.a, head+c.b, c.values) })
	}
}

// differ holds two reports against each other: the values that answer a question
// otherwise are those wanted, none if none are.
func differ(t *testing.T, question, a, b string, wanted []string) {
	t.Helper()
	var values []string
	for _, d := range Compare(storyOf(a, b)).Disputed {
		if d.Question != question {
			continue
		}
		for _, s := range d.Sides {
			values = append(values, s.Value)
		}
	}
	if (len(wanted) == 0) != (len(values) == 0) {
		t.Fatalf("%s\n%s\n  values %q, want %q", a, b, values, wanted)
	}
	for _, want := range wanted {
		if !slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, want) }) {
			t.Errorf("%s\n%s\n  values %q, want %q", a, b, values, wanted)
		}
	}
}
