package web

// room is how much of each thing a page has room for. What is left out is
// counted where it would stand.
type room struct {
	reports  int // it is tried up to so many
	wordings int // of a line, opened in place; the rest are links
	around   int // sentences on either side of a wording
	beside   int // the same of sayings, dates, figures and sources
	sides    int // answers to a question
	lines    int // of what is agreed, differs, or stands in one alone
	others   int // lines of every other part
	texts    int // bytes of reports in full; the rest are named
}

// rooms are tried in turn, the widest first, until the story is light enough:
// what a person can hold in mind is shown whole, and of the largest story the
// page stays a page. What stands around a wording goes before any line does: it
// is one step away, in the report.
var rooms = []room{
	{reports: 20, wordings: 12, around: 1, beside: 1, sides: 12, lines: 400, others: 400, texts: 400_000},
	{reports: 20, wordings: 12, around: 1, sides: 12, lines: 400, others: 400, texts: 400_000},
	{reports: 20, wordings: 4, around: 1, sides: 12, lines: 400, others: 400, texts: 400_000},
	{reports: 20, wordings: 4, sides: 12, lines: 400, others: 400, texts: 160_000},
	{reports: 30, wordings: 3, sides: 8, lines: 60, others: 40, texts: 80_000},
	{reports: 60, wordings: 3, sides: 6, lines: 30, others: 20, texts: 40_000},
	{reports: 120, wordings: 2, sides: 6, lines: 24, others: 14, texts: 26_000},
	{reports: most, wordings: 1, sides: 5, lines: 18, others: 9, texts: 18_000},
}

const (
	mostWeight  = 265_000 // bytes of a story, if any room is small enough for that
	most        = 500     // reports of one story that are shown; all are counted
	mostTellers = 6       // named behind a line
	mostColumns = 20      // of the matrix; the rest are counted in one more
	mostRows    = 12      // columns up to which what one has alone is rows of it, and it fits beside a page of text
)
