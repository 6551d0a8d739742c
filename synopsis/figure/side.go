package figure

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/synopsis/voice"
)

// BesideDisputes gives each row of several values the relation that a dispute
// has two sides of which stand in it: whether figures differ is said once. What
// no dispute is about is only given.
func BesideDisputes(rows []news.Tally, disputes []news.Dispute) {
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
			if table.MeetsAt(s.Cites, v.Cites) {
				n++
				break
			}
		}
	}
	return n
}

// Widen gives a difference of numbers the values of other reports that stand in a
// row of figures with one of its sides: of 13, 15 and 17 all three.
func Widen(voices *voice.Voices, disputes []news.Dispute, rows []news.Tally) {
	for i := range disputes {
		d := &disputes[i]
		if d.Kind != "number" || d.Relation == "then_now" {
			continue
		}
		for k := range rows {
			if sidesIn(*d, &rows[k]) == 0 {
				continue
			}
			for _, v := range rows[k].By {
				if refs := beyond(v.Cites, d.Sides); len(refs) == len(v.Cites) && !toldLater(disputes, refs) {
					side(voices, d, refs)
				}
			}
		}
	}
}

// toldLater says whether a difference of then and now tells the value at one of the
// places: it is not told twice.
func toldLater(disputes []news.Dispute, refs news.Refs) bool {
	return slices.ContainsFunc(disputes, func(d news.Dispute) bool {
		return d.Kind == "number" && d.Relation == "then_now" && slices.ContainsFunc(d.Sides, func(s news.Side) bool {
			return slices.ContainsFunc(s.Cites, func(c news.Ref) bool {
				return slices.ContainsFunc(refs, func(r news.Ref) bool { return r.Report == c.Report && r.Overlaps(c.Span) })
			})
		})
	})
}

// side puts places of one value to the side that has its words, or on one of
// their own.
func side(voices *voice.Voices, d *news.Dispute, refs news.Refs) {
	at := slices.IndexFunc(d.Sides, func(s news.Side) bool { return s.Value == refs[0].Text })
	if at < 0 {
		at = len(d.Sides)
		d.Sides = append(d.Sides, news.Side{Value: refs[0].Text})
	}
	s := &d.Sides[at]
	s.Cites = voices.InPlace(slices.Concat(s.Cites, refs))
	s.Reports, s.Origins, s.Folded = voices.Count(slices.Clone(s.Cites))
}

// beyond is the places of reports that stand on no side.
func beyond(refs news.Refs, sides []news.Side) news.Refs {
	var out news.Refs
	for _, r := range refs {
		if !slices.ContainsFunc(sides, func(s news.Side) bool {
			return slices.ContainsFunc(s.Cites, func(o news.Ref) bool { return o.Report == r.Report })
		}) {
			out = append(out, r)
		}
	}
	return out
}
