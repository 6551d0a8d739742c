package synopsis

import "synoptic/news"

// besideDisputes gives each row of several values the relation that a dispute
// has two sides of which stand in it: whether figures differ is said once. What
// no dispute is about is only given.
func besideDisputes(rows []news.Tally, disputes []news.Dispute) {
	for i := range rows {
		row := &rows[i]
		if row.Relation != "" {
			row.Relation = "values_given"
		}
		for _, d := range disputes {
			if d.Kind == "number" && d.Relation == "differ" && len(row.By) > 1 && sidesIn(d, row) > 1 {
				row.Relation = "differ"
			}
		}
	}
}

// sidesIn is how many sides of a dispute are values of a row.
func sidesIn(d news.Dispute, row *news.Tally) int {
	n := 0
	for _, s := range d.Sides {
		for _, v := range row.By {
			if meetsAt(s.Cites, v.Cites) {
				n++
				break
			}
		}
	}
	return n
}
