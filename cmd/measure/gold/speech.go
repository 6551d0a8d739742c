package gold

import (
	"slices"
	"strconv"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// quotations scores the quotations found, their speakers, and how many of
// those printed are none.
func (w *workbench) quotations(c card) {
	found, right, n := 0, 0, 0
	spans := map[string][]label.Place{}
	for _, q := range w.g.Quotes {
		r := w.files[q.File]
		if r == nil {
			continue
		}
		all := w.folds[r.ID].All(r.ID, q.Text)
		spans[r.ID] = append(spans[r.ID], all...)
		if len(label.WordsIn(q.Text)) < 3 {
			continue
		}
		n++
		if hit, same := heard(r.Quotes, all, q.Speaker); hit {
			found++
			if same {
				right++
			}
		}
	}
	c.share("quotes found", found, n)
	c.share("quotes with the right speaker", right, n)
	good, printed := 0, 0
	for i := range w.reports {
		r := &w.reports[i]
		gold, known := spans[r.ID]
		if !known {
			continue
		}
		for _, q := range r.Quotes {
			if len(label.WordsIn(q.Text)) < 3 {
				continue
			}
			printed++
			if slices.ContainsFunc(gold, func(p label.Place) bool {
				return label.Overlap(p, label.Place{Report: r.ID, Start: q.Start, End: q.End}) > 0
			}) {
				good++
			}
		}
	}
	c.share("quote precision", good, printed)
}

// heard says whether a quotation covers most of one of the places, and
// whether one that does has the speaker.
func heard(quotes []news.Speech, places []label.Place, speaker string) (hit, same bool) {
	for _, p := range places {
		for _, q := range quotes {
			if float64(label.Overlap(p, label.Place{Report: p.Report, Start: q.Start, End: q.End})) >= 0.6*float64(p.End-p.Start) {
				hit = true
				same = same || samePerson(speaker, string(q.Speaker))
			}
		}
	}
	return hit, same
}

// sayings scores the groups of quotations by B-cubed (Bagga and Baldwin
// 1998). A gold quotation is in the first saying that cites half of it.
func (w *workbench) sayings(c card) {
	gold, told := map[string]string{}, map[string]string{}
	for i, q := range w.g.Quotes {
		r := w.files[q.File]
		if r == nil || len(label.WordsIn(q.Text)) < 3 {
			continue
		}
		ours := slices.IndexFunc(w.s.Sayings, func(s news.Saying) bool {
			return slices.ContainsFunc(w.folds[r.ID].All(r.ID, q.Text), func(p label.Place) bool { return label.Touches(cited(s), p, 0.5) })
		})
		id := strconv.Itoa(i)
		gold[id], told[id] = q.Group, strconv.Itoa(ours)
		if ours < 0 {
			told[id] = "none of ours holds " + id
		}
	}
	if len(gold) > 0 {
		c["sayings B3 F1"] = portion{score.BCubed(gold, told).F1(), len(gold)}
	}
}

// cited are the places of all wordings of a saying.
func cited(s news.Saying) []label.Place {
	var out []label.Place
	for _, v := range s.Variants {
		out = append(out, label.PlacesOf(v.Cites)...)
	}
	return out
}
