package claim

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Opinion says whether a report is somebody's opinion rather than news: its
// address or its title says so, or its writer speaks of himself and of what
// should be, and lets others speak less than that.
func Opinion(r *news.Report) bool {
	for part := range strings.FieldsFuncSeq(strings.ToLower(string(r.URL)), func(c rune) bool { return c == '/' || c == '?' }) {
		if opinionRoom[part] {
			return true
		}
	}
	first, _, _ := strings.Cut(strings.TrimSpace(strings.ToLower(string(r.Title))), " ")
	if opinionRoom[strings.TrimRight(first, ":|")] && strings.ContainsAny(first, ":|") {
		return true
	}
	own, speaks, all := spokenIn(r)
	return all >= leastSpoken && own >= ownVoice*float64(all) && own >= overSaid*float64(speaks)
}

const (
	leastSpoken = 150  // words from which it can be told whose voice a text is
	ownVoice    = .006 // share of them that speak of the writer, and of what should be
	overSaid    = 1.5  // how many of those there are for each word of saying
)

// spokenIn counts, outside what others are told to say, the words by which a
// writer speaks of himself or of what should be, the words of saying, and all
// words.
func spokenIn(r *news.Report) (own float64, speaks, all int) {
	quotes := r.Marks.Quotes
	for i := range r.Marks.Tokens {
		t := &r.Marks.Tokens[i]
		for len(quotes) > 0 && quotes[0].End <= t.Start {
			quotes = quotes[1:]
		}
		if t.Tag == "PUNCT" || anothers(r, quotes, t.Span) {
			continue
		}
		all++
		switch word := strings.ToLower(t.In(r.Text)); {
		case ourselves[word] && word != "you", obliged[word]:
			own++
		case t.Tag == "VERB" && statement.Speaks(strings.ToLower(t.Lemma)):
			speaks++
		}
	}
	return own, speaks, all
}

// anothers says whether a word stands in one of the quotations, in order of
// place, and not in what the writer is told to think or say.
func anothers(r *news.Report, quotes []news.Quote, sp news.Span) bool {
	for i := range quotes {
		switch {
		case quotes[i].Start > sp.Start:
			return false
		case quotes[i].Source != nil && ourselves[strings.ToLower(quotes[i].Source.In(r.Text))]:
		case quotes[i].Holds(sp):
			return true
		}
	}
	return false
}

var (
	// opinionRoom are the rooms of a paper in which opinions stand, as an address
	// or the head of a title names them.
	opinionRoom = english.Set(`opinion opinions commentisfree columnist columnists column columns editorial editorials
op-ed op-eds oped opeds commentary commentaries perspective perspectives viewpoint viewpoints letters`)
	ourselves = english.Set(english.IWeYou)
	obliged   = english.Set(`should must ought`)
)

// opinionShare is what a line of an opinion is worth in a brief, beside one of
// the news.
const opinionShare = .5

// News is what a report counts where news goes before opinion: less for
// an opinion, unless all reports of the story are opinions.
func (s *Story) News(r int) float64 {
	if s.Opinion[r] && s.anyNews {
		return opinionShare
	}
	return 1
}
