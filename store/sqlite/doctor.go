package sqlite

import (
	"context"

	"synoptic/store"
	"synoptic/store/tables"
)

// ills are what goes wrong with SQLite alone.
var ills = []tables.Ill{
	{Name: "the file", Rows: "SELECT 'file', integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"},
	{Name: "words not in the index", Rows: `SELECT 'report ' || r.id, 'its words are not in the index of the search' FROM reports r LEFT JOIN search_docsize d ON d.id = r.number WHERE d.id IS NULL`},
	{Name: "index of nothing", Rows: `SELECT 'search', 'it holds the words of report number ' || d.id || ', which is missing' FROM search_docsize d LEFT JOIN reports r ON r.number = d.id WHERE r.number IS NULL`},
	{Name: "foreign keys", Rows: `SELECT 'table ' || "table", 'row ' || coalesce(rowid, '?') || ' names a row of ' || parent || ' that is missing' FROM pragma_foreign_key_check`},
}

// Doctor looks at the file, at what hangs on what, and at every hash.
func (s *Store) Doctor(ctx context.Context) (faults []store.Fault, err error) {
	err = s.Read(ctx, func(v store.View) error {
		faults, err = v.(tables.View).Ills(ills)
		return err
	})
	if err != nil {
		return faults, err
	}
	index, err := s.searched(ctx)
	return append(faults, index...), err
}

// searched asks the index of the search whether it holds just the words of the
// reports. The question is a write by its form.
func (s *Store) searched(ctx context.Context) (faults []store.Fault, err error) {
	return faults, s.Alone(func() error {
		_, err := s.writer.ExecContext(ctx, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
		if err != nil {
			faults = append(faults, store.Fault{Where: "search", What: "its index does not hold the words of the reports: " + err.Error()})
		}
		return nil
	})
}
