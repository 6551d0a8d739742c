package voice

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/text"
)

// voicesCases are reports that all tell the words; want is how many origins
// they are for them.
var voicesCases = []struct {
	name, words string
	texts       []string
	want        int
}{
	{
		"a credit carries on in its paragraph", "two of the nine cables had been worn",
		[]string{
			"The bridge closed at dawn. The Tollen Courier reported on Friday that nobody had looked at it. By then two of the nine cables had been worn.",
			"The Tollen Courier reported that two of the nine cables had been worn.",
			"For years two of the nine cables had been worn, Piet Maar wrote in his own book.",
		},
		2,
	},
	{
		"a person answers for one sentence", "two of the nine cables had been worn",
		[]string{
			"Orla Venn said that nobody had looked. By then two of the nine cables had been worn.",
			"Orla Venn said that the town slept. That night two of the nine cables had been worn.",
		},
		2,
	},
	{
		"an account is retold", "Maar had slipped on the wet boards",
		[]string{
			"Piet Maar nearly drowned, according to a long account by Reuters. The boards were new.\n\nMaar had slipped on the wet boards.",
			"Piet Maar was saved by a baker, Reuters reported.\n\nMaar had slipped on the wet boards.",
			"Piet Maar was saved by a dog.\n\nMaar had slipped on the wet boards.",
		},
		2,
	},
	{
		"two media, no account retold", "Maar had slipped on the wet boards",
		[]string{
			"Piet Maar nearly drowned, Reuters reported. The Tollen Courier reported that the boards were new.\n\nMaar had slipped on the wet boards.",
			"Piet Maar was saved by a baker, Reuters reported.\n\nMaar had slipped on the wet boards.",
		},
		2,
	},
	{
		"one paper of a body", "each bridge has to be closed for a week in spring",
		[]string{
			"The Orrin Water Board on Thursday released draft rules for bridges. Owners groaned, the Orrin Water Board said. The Orrin Water Board said ten had asked.\n\nUnder them, each bridge has to be closed for a week in spring.",
			"The Orrin Water Board said that it had listened. There were ten letters, the Orrin Water Board said.\n\nUnder them, each bridge has to be closed for a week in spring.",
			"Piet Maar said that it was folly.\n\nUnder them, each bridge has to be closed for a week in spring.",
		},
		2,
	},
	{
		"one written statement", "We shall never again leave this bridge to the wind and to the council of Tollen",
		[]string{
			"In a statement, Orla Venn thanked the crew.\n\n“We shall never again leave this bridge to the wind and to the council of Tollen,” she said.",
			"Orla Venn was relieved. “We shall never again leave this bridge to the wind and to the council of Tollen,” Venn said.",
		},
		1,
	},
	{
		"the words of one speaker, whoever heard them", "We shall never again leave this bridge to the wind and to the council of Tollen",
		[]string{
			"On the square, Orla Venn thanked the crew.\n\n“We shall never again leave this bridge to the wind and to the council of Tollen,” she said.",
			"Orla Venn was relieved. “We shall never again leave this bridge to the wind and to the council of Tollen,” Venn said.",
		},
		1,
	},
	{
		"words that one report gives to nobody", "the lines between us remain open",
		[]string{
			"Orla Venn met the owners. “The lines between us remain open,” Venn said, “and the lines between us remain open.”",
			"The owners went home. All that was said was “the lines between us remain open” for now.",
			"Nobody was at the harbour, for the lines between us remain open.",
		},
		2,
	},
	{
		"like words of two", "the lines between us remain open",
		[]string{
			"Orla Venn met the owners. “We believe the lines between us remain open,” Venn said.",
			"The owners went home. “I hope the lines between us remain open,” said Piet Maar.",
		},
		2,
	},
	{
		"a lead tells what is credited below", "two of the nine cables had been worn",
		[]string{
			"It is known that two of the nine cables had been worn.\n\nA baker saw it.\n\nReuters reported that two of the nine cables had been worn.",
			"The Tollen Courier was late.\n\nOn Friday, Reuters reported that two of the nine cables had been worn.",
		},
		1,
	},
}

func TestVoicesOfWhatIsRetold(t *testing.T) {
	for _, c := range voicesCases {
		t.Run(c.name, func(t *testing.T) {
			var s news.Story
			for i, body := range c.texts {
				id := string(rune('a' + i))
				s.Reports = append(s.Reports, text.Read(news.Report{ID: id, Outlet: news.Outlet{Name: news.Maybe("Outlet " + id)}, Text: body}))
			}
			tb := Of(table.Lay(s.Reports))
			var refs news.Refs
			for i := range tb.Reports {
				for at := 0; ; {
					n := strings.Index(tb.Reports[i].Text[at:], c.words)
					if n < 0 {
						break
					}
					at += n + len(c.words)
					refs = append(refs, tb.Ref(i, news.Span{Start: at - len(c.words), End: at}))
				}
			}
			if _, origins, folded := tb.Count(refs); origins != c.want {
				t.Errorf("%d origins, want %d: %+v", origins, c.want, folded)
			}
		})
	}
}
