// Package text turns a report into the same report with its marks: sentences,
// tokens and trees, names and whom "he" means, quotations and their speakers,
// moments, figures, credits and clauses. It reads one report alone, knows no
// clock and no network, and finds the same in the same text everywhere.
package text

import (
	"synoptic/news"
	"synoptic/text/clause"
	"synoptic/text/credit"
	"synoptic/text/figure"
	"synoptic/text/mention"
	"synoptic/text/moment"
	"synoptic/text/name"
	"synoptic/text/outlet"
	"synoptic/text/piece"
	"synoptic/text/quote"
	"synoptic/text/sentence"
	"synoptic/text/speaker"
)

// Read marks the text of a report. A report without text comes back as it is,
// and one in a language that is not read with what can be had in any.
func Read(r news.Report) news.Report {
	d := &doc{text: r.Text, report: r}
	if r.Foreign() {
		d.foreign()
		r.Marks = d.marks
		return r
	}
	d.marks.Sentences = sentence.Split(d.report)
	d.marks.Tokens = sentence.Parse(d.text, d.marks.Sentences)
	words := piece.Cut(d.text)
	d.marks.Moments = moment.Find(&d.report, words, d.marks.Tokens)
	d.names()
	d.quoteSpans()
	d.marks.Figures = figure.Find(d.text, words, d.marks)
	d.marks.Mentions = mention.Find(d.text, d.marks, d.found)
	d.speech()
	d.marks.Clauses = clause.Find(d.text, d.marks)
	r.Marks = d.marks
	return r
}

// names finds whom and what the text names.
func (d *doc) names() {
	d.found = name.Find(d.text, d.marks)
	d.marks.Names = d.found.Names
}

// quoteSpans finds what stands between quotation marks.
func (d *doc) quoteSpans() {
	quoted := quote.Find(d.text, d.marks)
	d.marks.Quotes, d.marks.Sentences = quoted.Quotes, quoted.Sentences
}

// speech finds who says what, and from whom the report has it.
func (d *doc) speech() {
	press := outlet.Find(d.text, d.marks.Names)
	told := speaker.Find(d.report, d.marks, d.found, press)
	d.marks.Quotes = told.Quotes
	d.marks.Credits = credit.Find(d.report, d.marks, press, told.Acts)
}

// doc is a text while it is read. Each step adds one list to marks and may
// look at those before it: the order of the calls in Read is the order in
// which steps depend on each other.
type doc struct {
	text   string
	report news.Report // as it came: publication date, outlet, captions, headings
	marks  news.Marks
	found  name.Found // those whom the report names
}
