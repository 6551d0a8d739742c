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
		faults, err = v.(tables.View).Ills(ills)
		return err
	})
	return faults, err
}
