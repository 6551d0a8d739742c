package store

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
)

// told is the rows that the newest synopsis of each story gives.
func told(v View, rows func(y news.Synopsis) [][]string) iter.Seq2[[]string, error] {
	return each(EveryStory(v, StoryQuery{}), func(s Story) ([][]string, error) {
		if s.Version == 0 {
			return nil, nil
		}
		y, err := v.Synopsis(s.ID, 0)
		y.ID = s.ID
		return rows(y), err
	})
}

// citing are the reports of some places, each once, in their order.
func citing(refs news.Refs) []string {
	var out []string
	for _, r := range refs {
		if !slices.Contains(out, r.Report) {
			out = append(out, r.Report)
		}
	}
	return out
}

// cited is the same as one field.
func cited(refs news.Refs) string { return strings.Join(citing(refs), " ") }

// differenceRows is a row for each answer to each question of a story.
func differenceRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		for _, d := range y.Disputed {
			for _, side := range d.Sides {
				out = append(out, []string{y.ID, d.Question, d.Relation, side.Value, number(side.Reports), number(side.Origins), cited(side.Cites)})
			}
		}
		return out
	})
}

func claimRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		for _, c := range y.Agreed {
			var partly news.Refs
			for _, p := range c.Partly {
				partly = append(partly, p.Ref)
			}
			out = append(out, []string{y.ID, c.Text, number(c.Reports), number(c.Origins), flag(c.Background), flag(c.Said), cited(c.Cites), cited(partly)})
		}
		return out
	})
}

func aloneRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		for _, s := range y.Sole {
			out = append(out, []string{y.ID, cited(s.Cites), s.Text, flag(s.Background), strconv.FormatFloat(s.Weight, 'f', 3, 64)})
		}
		return out
	})
}

// sayingRows is a row for each report that has each wording of what was said.
func sayingRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		outlets := map[string]string{}
		for _, r := range y.Reports {
			outlets[r.ID] = string(r.Outlet.Name)
		}
		for n, s := range y.Sayings {
			for _, w := range s.Variants {
				for _, id := range citing(w.Cites) {
					out = append(out, []string{y.ID, number(n + 1), string(s.Speaker), w.Text, w.Kind, id, outlets[id]})
				}
			}
		}
		return out
	})
}

func figureRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		for _, t := range y.Values {
			for _, a := range t.By {
				out = append(out, []string{y.ID, t.Of, t.Relation, a.Value, a.Text, cited(a.Cites)})
			}
		}
		return out
	})
}

func timelineRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		for _, e := range y.Timeline {
			out = append(out, []string{y.ID, e.From, e.To, e.Precision, e.Text, flag(e.Background), cited(e.Cites)})
		}
		return out
	})
}

func sourceRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		for _, s := range y.Sources {
			out = append(out, []string{y.ID, s.Report, s.Source, s.Relation, s.Via, flag(s.Unnamed)})
		}
		return out
	})
}

func originRows(v View) iter.Seq2[[]string, error] {
	return told(v, func(y news.Synopsis) (out [][]string) {
		for _, o := range y.Origins {
			for _, r := range o.Reports {
				out = append(out, []string{y.ID, o.ID, r, o.Rule})
			}
		}
		return out
	})
}

func refusedRows(v View) iter.Seq2[[]string, error] {
	return each(v.Raws(0), func(r Raw) (out [][]string, err error) {
		readings, err := v.Readings(r.ID)
		for _, g := range readings {
			if g.Report == "" {
				out = append(out, []string{r.ID, number(g.Place), g.Input, g.Reason})
			}
		}
		return out, err
	})
}

func correctionRows(v View) iter.Seq2[[]string, error] {
	all, err := v.Corrections()
	return each(seq(all, err), func(c Correction) ([][]string, error) {
		of := ""
		if c.Of != 0 {
			of = strconv.FormatInt(c.Of, 10)
		}
		return [][]string{{strconv.FormatInt(c.Number, 10), c.Kind, strings.Join(c.Reports, " "), c.From, c.Note, of}}, nil
	})
}

// flag is "1" for what is so, and empty for what is not.
func flag(is bool) string {
	if is {
		return "1"
	}
	return ""
}
