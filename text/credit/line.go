package credit

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/outlet"
)

// A creditRow is a fixed way to credit outside any sentence of saying: lead
// is what stands before the source, tail what stands after it; either may be
// empty.
type creditRow struct {
	name, lead, tail string
	relation         string
	meaning          string
	examples         []creditExample
}

// A creditExample is a line and the source to find in it, "" for none.
type creditExample struct{ line, source string }

// creditRows, the sure first.
var creditRows = []creditRow{
	{"information from", "information from: ", "", "cites", "the wire names the paper it took a story from", []creditExample{
		{"Information from: Orrin Gazette", "Orrin Gazette"},
		{"Information from the council is scarce.", ""},
	}},
	{"contributed", "", " contributed to this ", "cites", "an agency or outlet had a part in the report", []creditExample{
		{"The Associated Press contributed to this report.", "The Associated Press"},
		{"Rain contributed to this flood.", ""},
	}},
	{"with files from", "with files from ", "", "cites", "parts are another outlet’s", []creditExample{
		{"With files from Reuters", "Reuters"},
	}},
	{"copyright", "copyright ", "", "cites", "the text is another’s", []creditExample{
		{"Copyright 2031 The Associated Press. All rights reserved.", "The Associated Press"},
	}},
	{"source line", "source: ", "", "cites", "a line that is only a source", []creditExample{
		{"Source: Reuters", "Reuters"},
		{"Source: the river rises in the hills.", ""},
	}},
}

// lines finds credits that stand as a line or a label of their own, and the
// agency of a dateline: "VELLMAR (AP) — ".
func (c *crediting) lines() {
	body := 0
	for _, s := range c.marks.Sentences {
		if s.Kind == "caption" {
			continue
		}
		line := s.In(c.text)
		if len(line) < 160 {
			for i := range creditRows {
				if credit, ok := creditRows[i].credit(line, s.Start); ok {
					c.found = append(c.found, credit)
				}
			}
		}
		if body < 6 {
			body++
			if credit, ok := datelineCredit(line, s.Start); ok {
				c.found = append(c.found, credit)
			}
		}
	}
}

// credit is that of the row in one line, which begins at an offset.
func (row *creditRow) credit(line string, at int) (news.Credit, bool) {
	low := smallASCII(line)
	var from, to int
	switch {
	case row.lead != "":
		i := strings.Index(low, row.lead)
		if i < 0 || i > 4 {
			return news.Credit{}, false
		}
		from, to = i+len(row.lead), len(line)
		for from < to && (letter.IsDigit(line[from]) || line[from] == ' ') {
			from++
		}
		if i := strings.IndexAny(line[from:], ".,;|"); i > 0 {
			to = from + i
		}
	default:
		i := strings.Index(low, row.tail)
		if i < 0 {
			return news.Credit{}, false
		}
		to = i
	}
	name := strings.TrimSpace(line[from:to])
	usual, ok := gazetteer.Media(name)
	if !ok {
		if name == "" || !letter.IsUpper(name[0]) || !outlet.NamedAsOne(name) || strings.Count(name, " ") > 4 {
			return news.Credit{}, false
		}
		usual = name
	}
	return news.Credit{
		Span: news.Span{Start: at, End: at + to}, Source: usual, Relation: row.relation, Rule: row.name,
	}, true
}

// datelineCredit is that of the agency in brackets before a dash near the start
// of a line, which begins at an offset.
func datelineCredit(line string, at int) (news.Credit, bool) {
	open := strings.IndexByte(line, '(')
	if open < 0 || open > 80 {
		return news.Credit{}, false
	}
	end := strings.IndexByte(line[open:], ')')
	if end < 0 || end > 30 {
		return news.Credit{}, false
	}
	end += open
	rest := strings.TrimLeft(line[end+1:], " \u00a0")
	if !strings.HasPrefix(rest, "-") && !strings.HasPrefix(rest, "–") && !strings.HasPrefix(rest, "—") {
		return news.Credit{}, false
	}
	usual, ok := gazetteer.Media(line[open+1 : end])
	if !ok {
		return news.Credit{}, false
	}
	return news.Credit{
		Span: news.Span{Start: at + open, End: at + end + 1}, Source: usual, Relation: "cites", Rule: "dateline",
	}, true
}

// smallASCII is text with small letters for capitals of ASCII, each at its
// place: the small letters of other scripts may be longer.
func smallASCII(text string) string {
	out := []byte(text)
	for i, c := range out {
		if letter.IsUpper(c) {
			out[i] = c | 0x20
		}
	}
	return string(out)
}
