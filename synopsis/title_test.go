package synopsis

import (
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// A title that tells what happened goes before one that asks, explains, argues
// over two sentences or is mostly what somebody says.
func TestPlainTitle(t *testing.T) {
	for _, c := range []struct {
		title string
		plain bool
	}{
		{"Baker finds lamp in oven", true},
		{"Dr. Orla Venn Sells Lamp", true},
		{"St. Aldra Co. Buys Lamp in Calif. Town", true},
		{"T.N.W. Baker Sells Lamp", true},
		{"Baker sells 'old' lamp", true},
		{"Venn: lamp sold to baker", true},
		{"Baker's 'old lamp' is 'no treasure'", true},
		{"Whole town buys lamp", true},
		{"Bakers' lamp sold in Paris on Monday", true},
		{"Did a baker sell the lamp?", false},
		{"Why the baker sold the lamp", false},
		{"The baker's lamp: what we know", false},
		{"The baker's lamp, explained", false},
		{"Here's the lamp the baker sold", false},
		{"The lamp is no treasure. It is a shame.", false},
		{"Baker: 'I never sold that lamp'", false},
		{"Baker calls lamp sale “the best day of all”", false},
		{"BAKER SELLS LAMP", false},
		{"Baker sells lamp | The Ledger", false},
		{"Five takeaways from the sale of the lamp", false},
		{"3 key moments in the sale of the lamp", false},
		{"Five bakers sell a lamp", true},
	} {
		if got := plainTitle(c.title) == 1; got != c.plain {
			t.Errorf("%q is plain: %v", c.title, got)
		}
	}
}

// Of titles of one event, all told alike, the plain one is that of the story.
func TestTitleOfStory(t *testing.T) {
	var s news.Story
	for _, title := range []string{"Why did a baker of Tollen sell the old lamp?", "The baker of Tollen, the old lamp: what we know", "Baker of Tollen sells old lamp"} {
		r := text.Read(news.Report{ID: title, Title: news.Maybe(title), Text: "A baker of Tollen sold the old lamp to a dealer on Monday. The dealer paid 40 crowns for the lamp."})
		s.Reports = append(s.Reports, r)
	}
	if got := Compare(s).Title; got != "Baker of Tollen sells old lamp" {
		t.Errorf("the story is called %q", got)
	}
}

// A title that counts what its report does not is left from an older text.
func TestOutdatedTitle(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        bool
	}{
		{"Barge fire kills 11 bakers", "At least 15 bakers died in the barge fire.", true},
		{"Barge fire kills 15 bakers", "At least 15 bakers died in the barge fire.", false},
		{"Barge fire kills 3 bakers", "Three bakers died in the barge fire.", false},
		{"Lamp sold for 1,200 crowns", "The lamp brought 1,200 crowns.", false},
		{"Baker sells lamp", "A baker sold the lamp for 40 crowns.", false},
	} {
		if got := untoldNumber(c.title, c.text); got != c.want {
			t.Errorf("%q over %q: %v", c.title, c.text, got)
		}
	}
}
