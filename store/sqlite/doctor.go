package sqlite

import (
	"context"
	"errors"
	"fmt"

	"synoptic/store"
)

// ills are questions whose every row is a fault: where, and what.
var ills = []struct{ name, rows string }{
	{"report in no raw's readings", `SELECT 'report ' || id, 'no raw was found to hold it' FROM reports r WHERE NOT EXISTS (SELECT 1 FROM readings g WHERE g.report = r.id)`},
	{"report without marks", `SELECT 'report ' || id, 'its marks are missing' FROM reports r WHERE NOT EXISTS (SELECT 1 FROM marks m WHERE m.report = r.id)`},
	{"version without the one before", `SELECT 'report ' || id, 'version ' || (version - 1) || ' of its page is missing' FROM reports r
		WHERE version > 1 AND NOT EXISTS (SELECT 1 FROM reports o WHERE o.page = r.page AND o.version = r.version - 1)`},
	{"reading without report or reason", `SELECT 'raw ' || raw, 'what was found at place ' || place || ' is neither kept nor refused' FROM readings WHERE report IS NULL AND reason = ''`},
	{"readings of an unread raw", `SELECT 'raw ' || id, 'it is told to be read, and nothing was found in it' FROM raws w WHERE read = 1 AND NOT EXISTS (SELECT 1 FROM readings g WHERE g.raw = w.id)`},
	{"count of a story", `SELECT 'story ' || s.id, 'it counts ' || s.reports || ' reports and has ' || count(r.id) FROM stories s
		LEFT JOIN memberships m ON m.story = s.id
		LEFT JOIN reports r ON r.id = m.report AND NOT EXISTS (SELECT 1 FROM reports o WHERE o.page = r.page AND o.version = r.version + 1)
		GROUP BY s.id HAVING s.reports <> count(r.id)`},
	{"newest synopsis", `SELECT 'story ' || id, 'its newest synopsis, ' || version || ', is missing' FROM stories s
		WHERE version > 0 AND NOT EXISTS (SELECT 1 FROM synopses y WHERE y.story = s.id AND y.version = s.version AND y.document IS NOT NULL)`},
	{"story that went nowhere", `SELECT 'story ' || id, 'the story it went into, ' || merged || ', is missing' FROM stories s WHERE merged <> '' AND NOT EXISTS (SELECT 1 FROM stories o WHERE o.id = s.merged)`},
	{"count of an outlet", `SELECT 'outlet ' || outlet, 'its reports and stories are not counted as they are' FROM
		(SELECT outlet, reports, stories, coalesce(first, '') AS first, last FROM outlets EXCEPT SELECT outlet, reports, stories, first, last FROM outlet_counts)`},
	{"outlet of nothing", `SELECT 'outlet ' || outlet, 'it is counted, and has no report' FROM outlet_counts c WHERE NOT EXISTS (SELECT 1 FROM reports r WHERE r.outlet = c.outlet)`},
	{"words not in the index", `SELECT 'report ' || r.id, 'its words are not in the index of the search' FROM reports r LEFT JOIN search_docsize d ON d.id = r.number WHERE d.id IS NULL`},
	{"index of nothing", `SELECT 'search', 'it holds the words of report number ' || d.id || ', which is missing' FROM search_docsize d LEFT JOIN reports r ON r.number = d.id WHERE r.number IS NULL`},
}

// Doctor looks at the file, at what hangs on what, and at every hash.
func (s *Store) Doctor(ctx context.Context) (faults []store.Fault, err error) {
	err = s.Read(ctx, func(v store.View) error {
		faults, err = v.(view).ills()
		return err
	})
	if err != nil {
		return faults, err
	}
	index, err := s.searched(ctx)
	return append(faults, index...), err
}

func (v view) ills() (faults []store.Fault, err error) {
	note := func(where, what string) { faults = append(faults, store.Fault{Where: where, What: what}) }
	found, err := list(v, single[string], "SELECT integrity_check FROM pragma_integrity_check")
	if err != nil {
		return faults, fmt.Errorf("look at the file: %w", err)
	}
	for _, f := range found {
		if f != "ok" {
			note("file", f)
		}
	}
	rows := append(ills[:len(ills):len(ills)], struct{ name, rows string }{
		"foreign keys", `SELECT 'table ' || "table", 'row ' || coalesce(rowid, '?') || ' names a row of ' || parent || ' that is missing' FROM pragma_foreign_key_check`,
	})
	for _, ill := range rows {
		err := v.each(v.ctx, ill.rows, nil, func(s scan) error {
			var f store.Fault
			err := s(&f.Where, &f.What)
			faults = append(faults, f)
			return err
		})
		if err != nil {
			return faults, fmt.Errorf("look for %s: %w", ill.name, err)
		}
	}
	return append(faults, v.hashes()...), nil
}

// hashed are tables with a hash in each row: the name of the row, what was
// hashed, and whether it is packed.
var hashed = []struct{ what, rows string }{
	{"raw", "SELECT id, body, 1, sha256 FROM raws"},
	{"report", "SELECT id, CAST(text AS BLOB), 0, sha256 FROM reports"},
	{"synopsis of story", "SELECT story || ', version ' || version, coalesce(CAST(document AS BLOB), packed), document IS NULL, sha256 FROM synopses"},
}

// hashes reckons every hash anew.
func (v view) hashes() (faults []store.Fault) {
	for _, h := range hashed {
		err := v.each(v.ctx, h.rows, nil, func(s scan) error {
			var id, hash string
			var body []byte
			var packed bool
			err := s(&id, &body, &packed, &hash)
			if err == nil && packed {
				body, err = unpack(body)
			}
			if err == nil && sum(body) != hash {
				err = errors.New("its bytes are not those that were kept")
			}
			if err != nil {
				faults = append(faults, store.Fault{Where: h.what + " " + id, What: err.Error()})
			}
			return nil
		})
		if err != nil {
			faults = append(faults, store.Fault{Where: h.what, What: err.Error()})
		}
	}
	return faults
}

// searched asks the index of the search whether it holds just the words of the
// reports. The question is a write by its form.
func (s *Store) searched(ctx context.Context) (faults []store.Fault, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, errClosed
	}
	_, err = s.writer.ExecContext(ctx, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
	if err != nil {
		faults = append(faults, store.Fault{Where: "search", What: "its index does not hold the words of the reports: " + err.Error()})
	}
	return faults, nil
}
