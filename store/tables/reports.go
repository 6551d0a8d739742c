package tables

import (
	"fmt"
	"iter"
	"strings"

	"synoptic/news"
	"synoptic/store"
)

// Report is the report of this id, with its marks.
func (v View) Report(id string) (store.Report, error) {
	r, err := bare(v, id)
	if err != nil {
		return r, err
	}
	return r, marks(v, &r)
}

// Holds says of each report whether it is kept.
func (v View) Holds(reports []news.Report) ([]store.Holding, error) {
	texts := make(map[string]string, len(reports)) // of the reports that are kept, the SHA-256 of each
	err := eachOf(v, "SELECT id, sha256 FROM reports WHERE id IN (%s)", idsOf(reports), func(s Scan) error {
		var id, text string
		err := s(&id, &text)
		texts[id] = text
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reports: %w", err)
	}
	out := make([]store.Holding, len(reports))
	for i, r := range reports {
		switch text, kept := texts[r.ID]; {
		case kept && text == sumOf(r.Text):
			out[i] = store.Held
		case kept:
			out[i] = store.Taken
		}
	}
	return out, nil
}

// Knows says of each report whether one is kept under its id, whatever its text.
// No row is read for it: all ids stand in an index.
func (v View) Knows(reports []news.Report) ([]bool, error) {
	kept := make(map[string]bool, len(reports))
	err := eachOf(v, "SELECT id FROM reports WHERE id IN (%s)", idsOf(reports), func(s Scan) error {
		id, err := single[string](s)
		kept[id] = true
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reports: %w", err)
	}
	out := make([]bool, len(reports))
	for i, r := range reports {
		out[i] = kept[r.ID]
	}
	return out, nil
}

func idsOf(reports []news.Report) []any {
	ids := make([]any, len(reports))
	for i, r := range reports {
		ids[i] = r.ID
	}
	return ids
}

// bare is the report of this id, without its marks.
func bare(v View, id string) (store.Report, error) {
	out, err := list(v, scanReport, "SELECT "+reportColumns+" FROM reports r WHERE r.id = $1", id)
	return only(out, err, "report", id)
}

// marks puts back what reading found.
func marks(v View, r *store.Report) error {
	var packed []byte
	err := v.One(v.ctx, "SELECT packed FROM marks WHERE report = $1", []any{r.ID}, &packed)
	if err == nil {
		err = unpackJSON(packed, &r.Marks)
	}
	if err != nil {
		return fmt.Errorf("marks of %s: %w", r.ID, err)
	}
	return nil
}

// Reports are those that a query chooses.
func (v View) Reports(q store.ReportQuery) iter.Seq2[store.Report, error] {
	var w where
	w.and("r.number > ?", q.After)
	if q.Story != "" {
		w.and("r.id IN (SELECT report FROM memberships WHERE story = ?)", q.Story)
	}
	if q.Ungrouped {
		w.and("NOT EXISTS (SELECT 1 FROM memberships m WHERE m.report = r.id)")
	}
	return paged(20, func(most int) ([]store.Report, error) {
		text, args := w.query("SELECT "+reportColumns+" FROM reports r", "ORDER BY r.number LIMIT ?", most)
		out, err := list(v, scanReport, text, args...)
		for i := range out {
			if err == nil && !q.Bare {
				err = marks(v, &out[i])
			}
			w.args[0] = out[i].Number
		}
		return out, err
	})
}

// Versions are those of the page of a report.
func (v View) Versions(report string) ([]store.Report, error) {
	out, err := list(v, scanReport, "SELECT "+reportColumns+` FROM reports r
		WHERE r.page = (SELECT page FROM reports WHERE id = $1) ORDER BY r.version`, report)
	if _, err := only(out, err, "report", report); err != nil {
		return nil, err
	}
	return out, nil
}

// Newest is the newest version of a page.
func (v View) Newest(page string) (store.Report, error) {
	out, err := list(v, scanReport, "SELECT "+reportColumns+" FROM reports r WHERE r.page = $1 ORDER BY r.version DESC LIMIT 1", page)
	return only(out, err, "page", page)
}

// where gathers conditions, with a "?" for each value.
type where struct {
	conditions []string
	args       []any
}

func (w *where) and(condition string, args ...any) {
	w.conditions = append(w.conditions, condition)
	w.args = append(w.args, args...)
}

// query is the whole, with numbered places for the values.
func (w *where) query(head, tail string, more ...any) (text string, args []any) {
	if len(w.conditions) > 0 {
		head += " WHERE " + strings.Join(w.conditions, " AND ")
	}
	var b strings.Builder
	n := 0
	for piece := range strings.SplitSeq(head+" "+tail, "?") {
		if n > 0 {
			fmt.Fprintf(&b, "$%d", n)
		}
		b.WriteString(piece)
		n++
	}
	return b.String(), append(w.args[:len(w.args):len(w.args)], more...)
}
