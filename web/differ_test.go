package web

import (
	"testing"

	"synoptic/news"
)

// TestAbout holds what is told of a question that asks too little: the
// sentence it is about, without the answer.
func TestAbout(t *testing.T) {
	for _, row := range []struct {
		name, question, kind, about string
		sides                       []string
		want                        string
	}{
		{"bare", "when", "time", "The kiln of Orrin was lit at dawn by three apprentices.", []string{"at dawn", "at noon"}, "The kiln of Orrin was lit ___ by three apprentices (Olden Courier)"},
		{"at the end", "where", "place", "Tilda Voss signed the lease on the quay.", []string{"on the quay"}, "Tilda Voss signed the lease ___ (Olden Courier)"},
		{"behind a quotation", "where", "place", "“We are glad of it,” Tilda Voss told the guild at the mill, before supper.", []string{"at the mill"}, "… Tilda Voss told the guild ___, before supper (Olden Courier)"},
		{"before a quotation", "when", "time", "Tilda Voss said on Monday that the kiln “is ours for good”.", []string{"on Monday"}, "Tilda Voss said ___ that the kiln … (Olden Courier)"},
		{"long", "how much money", "number", "The guild of potters, which has met in the same room above the bakery for as long as anybody can say, paid 900 crowns for the kiln and for the two sheds that stand beside it by the river.", []string{"900 crowns"}, "… same room above the bakery for as long as anybody can say, paid ___ for the kiln and for the two sheds that … (Olden Courier)"},
		{"part of a word", "how many", "number", "The guild counted 40 broken-pot claims in a week.", []string{"40 broken"}, "The guild counted ___-pot claims in a week (Olden Courier)"},
		{"at the beginning", "how many", "number", "Nine potters signed the lease.", []string{"Nine potters"}, "___ signed the lease (Olden Courier)"},
		{"only letters of a word", "how many", "number", "The guild of Orrin counted 112 pots.", []string{"12"}, ""},
		{"asks of it", "how it was told", "other", "Tilda Voss told the guild in a letter that the kiln is lit.", []string{"in a letter", "in a speech"}, "Tilda Voss told the guild ___ that the kiln is lit (Olden Courier)"},
		{"says enough", "how many were hurt by the kiln", "number", "Nine were hurt by the kiln of Orrin.", []string{"Nine"}, ""},
		{"a name", "how it is spelt", "name", "Tilda Voss signed the lease.", []string{"Tilda Voss"}, ""},
		{"a saying", "what was said", "other", "We are glad of the kiln that stands there.", []string{"glad"}, ""},
		{"another answer stands in it", "when", "time", "The kiln was lit at dawn, not at noon, the guild said.", []string{"at dawn", "at noon"}, ""},
		{"no answer stands in it", "when", "time", "The kiln was lit early, the guild said.", []string{"at dawn"}, ""},
		{"only small words are left", "what happened", "status", "“Nobody knows it,” after she asked for it, “of us,” said Tilda Voss.", []string{"asked for"}, ""},
		{"too little is left", "when", "time", "Lit at dawn.", []string{"at dawn"}, ""},
	} {
		s := quarry().Stories[0]
		d := news.Dispute{Question: row.question, Kind: row.kind, AboutRef: &news.Ref{Report: "r1", Text: row.about}}
		for _, v := range row.sides {
			d.Sides = append(d.Sides, news.Side{Value: v})
		}
		v := newBuilder(1, s, Links{}, rooms[0]).about(d)
		got := v.Before + "___" + v.Behind + " (" + v.Name + ")"
		if row.want == "" {
			row.want = "___ ()"
		}
		if got != row.want {
			t.Errorf("%s: got %q, want %q", row.name, got, row.want)
		}
	}
}

// TestAboutSaid holds that where reports are asked how something was said, what
// was said stands there.
func TestAboutSaid(t *testing.T) {
	s := quarry().Stories[0]
	d := news.Dispute{Question: "how it was said", Kind: "other", Sides: []news.Side{{Value: "wrote"}, {Value: "called"}}}
	for _, row := range []struct{ text, want string }{
		{"We are glad of the kiln,", "We are glad of the kiln"},
		{"We are glad of the kiln, of the two sheds that stand beside it, and of everybody who gave a crown for them in the cold spring.", "We are glad of the kiln, of the two sheds that stand beside it, and of everybody who gave a crown for them in …"},
	} {
		d.AboutRef = &news.Ref{Report: "r1", Text: row.text}
		if got := newBuilder(1, s, Links{}, rooms[0]).about(d); got != (aboutView{Said: row.want, Name: "Olden Courier"}) {
			t.Errorf("got %+v", got)
		}
	}
}
