package tables

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"synoptic/store"
)

// moved are the tables that hold what cannot be reckoned from others, in an
// order in which they can be filled. What outlets have is counted as it comes.
var moved = []struct{ table, columns, order string }{
	{"raws", "number, id, input, url, media, fetched, feed, size, sha256, body, read", "number"},
	{"reports", "number, id, raw, place, page, version, input, url, outlet, title, byline, published, language, text, sha256, more", "number"},
	{"readings", "raw, place, input, report, reason", "raw, place"},
	{"marks", "report, packed", "report"},
	{"names", "name, kind, folded, last, report, times", "report, kind, name"},
	{"stories", "id, title, before, reports, first, last, differs, version, merged", "id"},
	{"memberships", "report, number, story, copy, list, why", "number"},
	{"corrections", "number, behind, kind, reports, origin, note", "number"},
	{"synopses", "story, version, document, packed, sha256", "story, version"},
	{"synopsis_reports", "story, version, report, letter", "story, version, report"},
	{"dated", "report, number, story, day, told", "report"},
	{"feeds", feedColumns, "url"},
	{"faults", "story, why", "story"},
	{"work", "story, asks, due", "story"},
	{"states", "name, packed", "name"},
}

// errFilled is for a store that holds something already.
var errFilled = errors.New("it holds something already; name one that is empty")

// Move copies all that a view sees into a store that holds nothing. Whatever
// engines they are of, both then export the same.
func Move(from store.View, to store.Batch) error {
	v, isView := from.(View)
	b, isBatch := to.(Batch)
	if !isView || !isBatch {
		return errors.New("only stores of tables can be moved")
	}
	there, err := b.Counts()
	if err != nil {
		return err
	}
	if there != (store.Counts{}) {
		return errFilled
	}
	for _, m := range moved {
		columns := strings.Split(m.columns, ", ")
		rows := rowsOf(v, len(columns), "SELECT "+m.columns+" FROM "+m.table+" ORDER BY "+m.order)
		if err := fill(b, m.table, columns, rows); err != nil {
			return fmt.Errorf("move %s: %w", m.table, err)
		}
	}
	return v.Each(v.ctx, "SELECT number, title, text FROM reports ORDER BY number", nil, func(s Scan) error {
		var number int64
		var title, text string
		if err := s(&number, &title, &text); err != nil {
			return err
		}
		return b.index(b.ctx, words{number, title, text})
	})
}

// errEnough ends a reading of rows.
var errEnough = errors.New("no more is asked for")

// rowsOf are those of a question, as the engine gives them.
func rowsOf(v View, columns int, text string) iter.Seq2[[]any, error] {
	return func(yield func([]any, error) bool) {
		err := v.Each(v.ctx, text, nil, func(s Scan) error {
			row, to := make([]any, columns), make([]any, columns)
			for i := range row {
				to[i] = &row[i]
			}
			if err := s(to...); err != nil {
				return err
			}
			if !yield(row, nil) {
				return errEnough
			}
			return nil
		})
		if err != nil && !errors.Is(err, errEnough) {
			yield(nil, err)
		}
	}
}

// fill puts rows into a table, at once where the engine can.
func fill(b Batch, table string, columns []string, rows iter.Seq2[[]any, error]) error {
	if b.engine.Bulk != nil {
		return b.engine.Bulk(b.ctx, b.Conn, table, columns, rows)
	}
	places := make([]string, len(columns))
	for i := range places {
		places[i] = fmt.Sprintf("$%d", i+1)
	}
	text := "INSERT INTO " + table + " (" + strings.Join(columns, ", ") + ") VALUES (" + strings.Join(places, ", ") + ")"
	for row, err := range rows {
		if err != nil {
			return err
		}
		if _, err := b.Exec(b.ctx, text, row...); err != nil {
			return err
		}
	}
	return nil
}
