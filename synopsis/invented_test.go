package synopsis

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"synoptic/news"
)

// Sentences of invented reports. «» stand for quotation marks, with the
// speaker before them; days are days of May 2031.
var invented = []string{
	"Orla Venn said: «The bridge was never safe, and we told them so in writing.»",
	"Orla Venn said: «The bridge was never safe.»",
	"Orla Venn told the Tollen Courier: «We told them so in writing. Nobody answered our letters.»",
	"Piet Maar said: «My inspectors found no fault in the northern cable.»",
	"Piet Maar said: «No fault in the northern cable … was found by anybody.»",
	"The bridge over the Asp fell into the river on May 3.",
	"Seven people were taken to hospital on May 4.",
	"The harbour of Tollen stayed closed until May 5.",
	"About 450 lorries waited on both banks of the river.",
	"The Tollen Courier first reported on May 2 that the cables were worn.",
	"Divers searched the river for the second night.",
	"The council of Tollen met behind closed doors and left without a word.",
	"Insurance will pay for the lorries but not for the bridge.",
	"Nobody in the town had slept when the morning ferry came in.",
}

var (
	inventedDay    = regexp.MustCompile(`May (\d)`)
	inventedFigure = regexp.MustCompile(`450 lorries`)
	inventedCredit = regexp.MustCompile(`Tollen Courier`)
)

// inventedReport is a report of the sentences with the marks reading would
// leave in it.
func inventedReport(id, outlet string, sentences []string) news.Report {
	r := report(id, outlet, "2031-05-06", "")
	for k, s := range sentences {
		if k > 0 {
			r.Text += "\n"
		}
		start := len(r.Text)
		speaker := strings.Join(strings.Fields(s)[:2], " ")
		before, rest, quoted := strings.Cut(s, "«")
		r.Text += before
		for quoted {
			words, after, _ := strings.Cut(rest, "»")
			r.Text += "“"
			q := news.Quote{Span: news.Span{Start: len(r.Text), End: len(r.Text) + len(words)}, Kind: "direct", Speaker: news.Maybe(speaker), Rule: "test"}
			before, rest, quoted = strings.Cut(after, "«")
			r.Text += words + "”" + before
			r.Marks.Quotes = append(r.Marks.Quotes, q)
		}
		r.Marks.Sentences = append(r.Marks.Sentences, news.Sentence{Span: news.Span{Start: start, End: len(r.Text)}, Paragraph: k})
	}
	for _, m := range inventedDay.FindAllStringSubmatchIndex(r.Text, -1) {
		day := fmt.Sprintf("2031-05-0%s", r.Text[m[2]:m[3]])
		r.Marks.Moments = append(r.Marks.Moments, news.Moment{Span: news.Span{Start: m[0], End: m[1]}, Value: day, Type: "DATE", From: day, To: day, Rule: "test"})
	}
	for _, m := range inventedFigure.FindAllStringIndex(r.Text, -1) {
		r.Marks.Figures = append(r.Marks.Figures, news.Figure{Span: news.Span{Start: m[0], End: m[0] + 3}, Value: 450, Of: "lorries", Bound: "about", Rule: "test"})
	}
	for _, m := range inventedCredit.FindAllStringIndex(r.Text, -1) {
		if outlet == r.Text[m[0]:m[1]] {
			continue // an outlet is no source of its own report
		}
		r.Marks.Credits = append(r.Marks.Credits, news.Credit{Span: news.Span{Start: m[0], End: m[1]}, Source: "Tollen Courier", Relation: "reported first", Rule: "test"})
	}
	return r
}

// drawStory draws a story of up to six reports.
func drawStory(t *rapid.T) news.Story {
	s := news.Story{ID: "s1"}
	outlets := []string{"Harbour Post", "Tollen Courier", "Daily Beacon", "Asp Valley News", "Radio North", "The Lantern"}
	for i := range rapid.IntRange(1, 6).Draw(t, "reports") {
		picked := rapid.SliceOfN(rapid.IntRange(0, len(invented)-1), 1, 9).Draw(t, "sentences")
		var sentences []string
		for _, k := range picked {
			if !slices.Contains(sentences, invented[k]) {
				sentences = append(sentences, invented[k])
			}
		}
		s.Reports = append(s.Reports, inventedReport(fmt.Sprintf("r%d", i), outlets[i], sentences))
	}
	return s
}
