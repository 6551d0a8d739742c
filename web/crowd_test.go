package web

import (
	"fmt"
	"strings"

	"synoptic/news"
)

// facts are what the reports of the crowd tell, each in its own order. %d is
// filled in by who tells it.
var facts = []string{
	"The ferry Aldra ran aground off Tollen harbour early on Monday.", "Lifeboats took %d passengers off the ship, the coast guard of Norland said.",
	"“We heard a bang, and then there was silence,” said Ilse Corran, who had slept on the car deck.", "The engine had failed shortly after six, the company Venn Lines said.",
	"Mayor Tomas Reed thanked the volunteers who had come out in the dark.", "Two tugs from Skarn are to pull the ferry free at high water on Wednesday.",
	"Some %d,000 litres of oil leaked into the bay, according to the harbour master.", "The transport ministry opened an inquiry on Tuesday.",
	"The ferry was built in 1987 and was last repaired in 2019.", "Fishermen of the bay said that their nets had been spoiled.",
	"“This line should have been closed years ago,” union leader Maud Ekeland said.", "About 300 people a day cross between Skarn and Tollen, most of them to work.",
}

// papers are invented outlets, one written from right to left.
var papers = []string{"The Harbour Post", "Tollen Times", "Orrin Echo and Coast Advertiser", "Skarn Courier", "צופה החוף", "Aske Mercury", "Merrow Gazette", "Lindham Tribune"}

// crowd is a story of n reports of some 25 sentences each, with everything a
// synopsis can have.
func crowd(n int) news.Document {
	s := news.Synopsis{ID: "crowd", Title: "Ferry Aldra runs aground off Tollen, all passengers saved", From: "2031-05-04", To: "2031-05-07"}
	for i := range n {
		r := account(i)
		s.Reports = append(s.Reports, r)
		s.Origins = append(s.Origins, news.Origin{ID: r.Origin, Reports: []string{r.ID}, Rule: "own text"})
	}
	s.Origins[0].Reports = append(s.Origins[0].Reports, s.Reports[1].ID)
	s.Reports[1].Origin = s.Reports[0].Origin
	for k := range facts {
		whole, partly := some(s, k, 0), some(s, k, 1)
		c := news.Claim{Text: whole[0].Text, Reports: len(whole), Origins: len(whole), Cites: whole, Background: k == 8}
		for _, r := range partly {
			c.Partly = append(c.Partly, news.Partial{Ref: r, Lacks: "on Monday"})
		}
		s.Agreed = append(s.Agreed, c)
		l := news.Line{Text: whole[0].Text, Cites: whole, Partly: c.Partly}
		if k == 1 {
			l.Differs = []int{0}
		}
		s.Brief = append(s.Brief, l)
		s.Timeline = append(s.Timeline, news.Event{From: day(k), To: day(k), Precision: "day", Text: whole[0].Text, Background: k == 8, Cites: whole})
		s.Values = append(s.Values, news.Tally{Of: "passengers", Relation: "differ", By: []news.Amount{{Value: "43", Cites: some(s, k, 0)}, {Value: "41", Cites: some(s, k, 1)}}})
		s.Sayings = append(s.Sayings, news.Saying{Speaker: news.Maybe(fmt.Sprint("Ilse Corran ", k%4)), Reports: len(whole), Origins: 1, Variants: []news.Variant{
			{Text: "We heard a bang", Kind: "verbatim", Cites: whole},
			{Text: "We just heard a crash", Kind: "altered", Cites: partly, Edits: []news.Edit{{Span: news.Span{Start: 3, End: 7}, Kind: "insertion", Text: "just"}}},
		}})
		if k < 6 {
			relation := []string{"differ", "then_now", "values_given"}[k%3]
			s.Disputed = append(s.Disputed, news.Dispute{Question: "how many were taken off", Kind: "number", Relation: relation, Sides: []news.Side{
				{Value: "41", Reports: len(whole), Origins: 1, Cites: whole}, {Value: "43 passengers and a dog", Reports: len(partly), Origins: 1, Cites: partly},
			}})
		}
	}
	for i, r := range s.Reports {
		for k := len(facts); k < len(facts)+3; k++ {
			s.Sole = append(s.Sole, news.Sole{Text: sentenceOf(r, k).Text, Background: k%5 == 0, Cites: news.Refs{sentenceOf(r, k)}})
		}
		for k, source := range []string{"the coast guard of Norland", "The Harbour Post", fmt.Sprint("a clerk of the port ", i)} {
			s.Sources = append(s.Sources, news.SourceLink{Report: r.ID, Source: source, Relation: "cites", Cites: news.Refs{sentenceOf(r, k)}})
		}
	}
	s.Latest, s.First = &s.Brief[5], &news.First{Source: "Harbour Post", Date: "2031-05-04", Held: true, Cites: s.Brief[0].Cites}
	s.Aside = []news.Aside{{Report: "x", Outlet: "Dale Argus", Title: "Storm over Dale", Reason: "tells of something else"}}
	return news.Document{Schema: news.Schema, Stories: []news.Synopsis{s}, Rejected: []news.Rejected{{Input: "menu.txt", Reason: "no-article: only menus stand in it"}}}
}

// day is that of the k-th event: one lies years back, the others around the
// event.
func day(k int) string {
	if k == 8 {
		return "1987-06-01"
	}
	return fmt.Sprintf("2031-05-%02d", 4+k/3)
}

// account is the i-th report.
func account(i int) news.Account {
	r := news.Account{
		ID: fmt.Sprint("r", i), Letter: letter(i), Origin: fmt.Sprint("o", i), Title: "Ferry aground at Tollen, passengers saved by lifeboats",
		Outlet: news.Outlet{Name: news.Maybe(papers[i%len(papers)]), Rule: "field"}, URL: news.Maybe(fmt.Sprintf("https://paper%d.example/ferry-aldra", i)),
		Byline: "Mara Ellingsen", Published: news.Date{Date: news.Maybe(fmt.Sprintf("2031-05-%02d", 4+i%4)), Precision: "day", Rule: "meta"},
		Cuts: []news.Cut{{Text: "Read more", Rule: "teaser"}}, Language: "en",
	}
	if i%9 == 4 {
		r.Outlet.Name = ""
	}
	if i >= len(papers) && i%2 == 0 {
		r.Outlet.Name += news.Maybe(fmt.Sprint(" ", i/len(papers)))
	}
	var b strings.Builder
	for k := range 2 * len(facts) {
		words := fmt.Sprintf("Reporters of this paper counted %d boats at quay number %d, and a clerk of the port told them that its lamp had been dark for weeks.", i+3, k)
		if k < len(facts) {
			words = facts[k]
			if strings.Contains(words, "%d") {
				words = fmt.Sprintf(words, 41+i%3)
			}
		}
		r.Sentences = append(r.Sentences, news.Span{Start: b.Len(), End: b.Len() + len(words)})
		b.WriteString(words + []string{" ", "\n\n"}[k%2])
	}
	r.Text = b.String()
	return r
}

func letter(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return letter(i/26-1) + letter(i%26)
}

func sentenceOf(r news.Account, k int) news.Ref {
	span := r.Sentences[k]
	return news.Ref{Report: r.ID, Span: span, Text: span.In(r.Text)}
}

// some are the places of a fact in every third report, beginning at one.
func some(s news.Synopsis, fact, from int) (out news.Refs) {
	for i := from; i < len(s.Reports); i += 1 + (fact+1)%3 {
		out = append(out, sentenceOf(s.Reports[i], fact))
	}
	return out
}

// poisoned is a story with the bad text in every field.
func poisoned(n int, bad string) news.Synopsis {
	id := fmt.Sprint("r", n)
	ref := news.Refs{{Report: id, Span: news.Span{Start: 0, End: len(bad)}, Text: bad}}
	return news.Synopsis{
		ID: bad, Title: bad, From: news.Maybe(bad), To: news.Maybe(bad),
		Reports: []news.Account{{
			ID: id, Letter: "a", Input: bad, URL: news.Maybe(bad), Outlet: news.Outlet{Name: news.Maybe(bad), Rule: bad}, Title: news.Maybe(bad),
			Byline: news.Maybe(bad), Published: news.Date{Date: news.Maybe(bad), Rule: bad, Other: []news.Date{{Date: news.Maybe(bad), Rule: bad}}},
			Text: bad, Origin: "o", Cuts: []news.Cut{{Text: bad, Rule: bad}}, Sentences: []news.Span{{Start: 0, End: len(bad)}},
		}},
		Origins:  []news.Origin{{ID: "o", Reports: []string{id}, Rule: bad}},
		Agreed:   []news.Claim{{Text: bad, Reports: 1, Origins: 1, Cites: ref, Folded: []news.Origin{{Reports: []string{id, id}, Rule: bad}}}},
		Disputed: []news.Dispute{{About: bad, Kind: bad, Sides: []news.Side{{Value: bad, Cites: ref}, {Value: bad, Cites: ref}}}},
		Sole:     []news.Sole{{Text: bad, Cites: ref}, {Text: bad, Background: true, Cites: ref}},
		Sayings: []news.Saying{{Speaker: news.Maybe(bad), Variants: []news.Variant{
			{Text: bad, Kind: bad, Cites: ref},
			{Text: bad, Kind: bad, Edits: []news.Edit{{Span: news.Span{Start: 0, End: 3}, Kind: bad, Base: bad, Text: bad}}, Cites: ref},
		}}},
		Figures:  []news.Count{{Text: bad, About: bad, Unit: bad, Cites: ref}},
		Timeline: []news.Event{{From: bad, To: bad, Text: bad, Differs: bad, Cites: ref}},
		Sources:  []news.SourceLink{{Report: id, Source: bad, Relation: bad, Via: bad, Cites: ref}},
		First:    &news.First{Source: bad, Date: news.Maybe(bad), Cites: ref},
		Brief:    []news.Line{{Text: bad, Cites: ref}},
	}
}
