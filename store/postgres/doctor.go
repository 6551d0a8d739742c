package postgres

import (
	"context"

	"synoptic/store"
	"synoptic/store/tables"
)

// ills are what goes wrong with PostgreSQL alone.
var ills = []tables.Ill{
	{Name: "a server that does not wait for its disk", Rows: `SELECT 'server', name || ' is off: a power cut may take what was accepted' FROM pg_settings
		WHERE name IN ('fsync', 'full_page_writes') AND setting = 'off'`},
	{Name: "words not in the index", Rows: `SELECT 'report ' || r.id, 'its words are not in the index of the search' FROM reports r LEFT JOIN search s ON s.rowid = r.number WHERE s.rowid IS NULL`},
	{Name: "index of nothing", Rows: `SELECT 'search', 'it holds the words of report number ' || s.rowid || ', which is missing' FROM search s LEFT JOIN reports r ON r.number = s.rowid WHERE r.number IS NULL`},
	{Name: "a page with a version twice", Rows: `SELECT 'page ' || page, 'it has version ' || version || ' more than once' FROM reports GROUP BY page, version HAVING count(*) > 1`},
}

// Doctor looks at the server, at what hangs on what, and at every hash. Whether
// the files of the server are sound is for pg_amcheck.
func (s *Store) Doctor(ctx context.Context) (faults []store.Fault, err error) {
	err = s.Read(ctx, func(v store.View) error {
		if faults, err = v.(tables.View).Ills(ills); err != nil {
			return err
		}
		index, err := searched(ctx, v.(tables.View))
		faults = append(faults, index...)
		return err
	})
	return faults, err
}

// lookedAt is how many reports the index is looked at for at one time.
const lookedAt = 100

// searched looks whether the index of the search holds just the words of the
// reports.
func searched(ctx context.Context, v tables.View) (faults []store.Fault, err error) {
	last := int64(0)
	for {
		var numbers []int64
		var words []string
		err := v.Each(ctx, "SELECT number, title, text FROM reports WHERE number > $1 ORDER BY number LIMIT $2", []any{last, lookedAt}, func(row tables.Scan) error {
			var title, text string
			err := row(&last, &title, &text)
			numbers, words = append(numbers, last), append(words, vector(title, text))
			return err
		})
		if err != nil || len(numbers) == 0 {
			return faults, err
		}
		err = v.Each(ctx, `SELECT r.id FROM unnest($1::bigint[], $2::text[]) AS w (number, words) JOIN search s ON s.rowid = w.number JOIN reports r ON r.number = w.number
			WHERE s.words <> w.words::tsvector`, []any{numbers, words}, func(row tables.Scan) error {
			f := store.Fault{What: "the index of the search holds other words than it does"}
			err := row(&f.Where)
			f.Where = "report " + f.Where
			faults = append(faults, f)
			return err
		})
		if err != nil {
			return faults, err
		}
	}
}
