package synopsis

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/text"
)

func TestStray(t *testing.T) {
	for _, c := range []struct {
		name, text, line string
		want             bool
	}{
		{"a clause", "It rained in Tollen. The mayor closed the old bridge on Friday.", "The mayor closed the old bridge on Friday.", false},
		{"it leads to what follows", "The mayor gave the reason for it:\n\n“It leaks.”", "The mayor gave the reason for it:", true},
		{"cut before its colon", "The mayor gave the reason for it: it leaks.", "The mayor gave the reason for it", true},
		{"it leads aside", "WATCH: The mayor speaks of the bridge.", "WATCH: The mayor speaks of the bridge.", true},
		{"it leads to another report", "More:In Tollen, the mayor speaks of the bridge", "More:In Tollen, the mayor speaks of the bridge", true},
		{"who helped", "It rained in Tollen. Continental Press contributed to this report.", "Continental Press contributed to this report.", true},
		{"a post", "Ten boats are here now @tollen @orrinrow — Ida Crane (@idacrane)", "Ten boats are here now @tollen @orrinrow — Ida Crane (@idacrane)", true},
		{"its preposition is lost", "After the boat race in Tollen, the rowers hoped for rain.", "the boat race in Tollen, the rowers hoped for rain.", true},
		{"an adverb before it", "Later, the rowers hoped for rain.", "the rowers hoped for rain.", false},
		{"an entry of a list", "Piet Holm chairs the guild of rowers in Orrin\n\nIda Crane heads the board of bridges in Tollen\n\nBen Lund writes for the Tollen Courier", "Ida Crane heads the board of bridges in Tollen", true},
		{"one line without a stop", "Piet Holm was glad.\n\nIda Crane heads the board of bridges in Tollen\n\nBen Lund was not.", "Ida Crane heads the board of bridges in Tollen", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := table.Sheet{Report: text.Read(news.Report{Text: c.text})}
			at := strings.Index(c.text, c.line)
			if got := stray(&s, news.Span{Start: at, End: at + len(c.line)}); got != c.want {
				t.Errorf("stray is %v", got)
			}
		})
	}
}

func TestWordsOfSeveralAreNotSole(t *testing.T) {
	at := func(start, end int) news.Refs {
		return news.Refs{{Report: "a", Span: news.Span{Start: start, End: end}}}
	}
	sayings := []news.Saying{
		{Reports: 2, Variants: []news.Variant{{Cites: at(100, 140)}}},
		{Reports: 1, Variants: []news.Variant{{Cites: at(300, 340)}}},
	}
	got := notSayings([]news.Sole{
		{Text: "most of it is theirs", Cites: at(99, 160)},
		{Text: "it has more to tell", Cites: at(0, 141)},
		{Text: "the words of one report", Cites: at(299, 350)},
	}, sayings)
	if len(got) != 2 || got[0].Text != "it has more to tell" || got[1].Text != "the words of one report" {
		t.Errorf("left are %+v", got)
	}
}
