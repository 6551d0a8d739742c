package credit

import (
	"synoptic/news"
	"synoptic/text/outlet"
)

// An Example is a line with the source to find in it by a rule, "" for none.
type Example struct{ Rule, Line, Source string }

// Lines are the examples of all rows.
func Lines() (all []Example) {
	add := func(rule string, list []creditExample) {
		for _, e := range list {
			all = append(all, Example{rule, e.line, e.source})
		}
	}
	for _, row := range creditRows {
		add(row.name, row.examples)
	}
	for _, row := range besideRows {
		add(row.name, row.examples)
	}
	return all
}

// Words are those of each row of lines, before and after the name of a source.
func Words() (all [][2]string) {
	for _, row := range creditRows {
		all = append(all, [2]string{row.lead, row.tail})
	}
	return all
}

// ByRows are the credits of a report by rows alone.
func ByRows(r news.Report) []news.Credit {
	c := crediting{text: r.Text, marks: r.Marks, press: outlet.Find(r.Text, r.Marks.Names)}
	c.beside()
	c.lines()
	return c.found
}
