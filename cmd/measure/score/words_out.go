package score

import (
	"strings"

	"synoptic/news"
)

// WordsOut is the metric of what is printed beside what is read.
const WordsOut = "words out per word in"

// WordsPrinted is about how many words the terminal prints of a story: those
// of its lists, with the letters of the reports, without headings.
func WordsPrinted(s news.Synopsis) int {
	n := len(strings.Fields(string(s.Title)))
	line := func(cites news.Refs, texts ...string) {
		for _, t := range texts {
			n += len(strings.Fields(t))
		}
		n += letters(cites)
	}
	for _, r := range s.Reports {
		line(nil, r.Letter, string(r.Outlet.Name), string(r.Published.Date))
	}
	for _, x := range s.Brief {
		line(x.Cites, x.Text)
	}
	for _, x := range s.Agreed {
		line(x.Cites, "= reports origins", x.Text)
	}
	for _, x := range s.Disputed {
		line(nil, "!", x.About)
		for _, side := range x.Sides {
			line(side.Cites, side.Value)
		}
	}
	for _, x := range s.Sayings {
		line(nil, string(x.Speaker))
		for _, v := range x.Variants {
			line(v.Cites, v.Text)
		}
	}
	for _, x := range s.Sole {
		line(x.Cites, "1", x.Text)
	}
	for _, x := range s.Figures {
		line(x.Cites, x.Text, x.About)
	}
	for _, x := range s.Timeline {
		line(x.Cites, x.From, x.Text, x.Differs)
	}
	for _, x := range s.Sources {
		line(x.Cites, x.Source, x.Relation)
	}
	return n
}

// letters counts the reports among the places.
func letters(cites news.Refs) int {
	reports := map[string]bool{}
	for _, c := range cites {
		reports[c.Report] = true
	}
	return len(reports)
}
