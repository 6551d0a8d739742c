package tables

import (
	"errors"
	"fmt"

	"synoptic/store"
)

// Ill is a question whose every row is a fault: where, and what.
type Ill struct{ Name, Rows string }

// ills are those of every engine.
var ills = []Ill{
	{"report in no raw's readings", `SELECT 'report ' || id, 'no raw was found to hold it' FROM (SELECT id FROM reports EXCEPT SELECT report FROM readings) r`},
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
		(SELECT outlet, reports, stories, coalesce(first, '') AS first, last FROM outlets EXCEPT SELECT outlet, reports, stories, first, last FROM outlet_counts) o`},
	{"outlet of nothing", `SELECT 'outlet ' || outlet, 'it is counted, and has no report' FROM outlet_counts c WHERE NOT EXISTS (SELECT 1 FROM reports r WHERE r.outlet = c.outlet)`},
}

// Ills looks at what hangs on what, at what an engine asks beside, and at every
// hash.
func (v View) Ills(own []Ill) (faults []store.Fault, err error) {
	for _, ill := range append(ills[:len(ills):len(ills)], own...) {
		err := v.Each(v.ctx, ill.Rows, nil, func(s Scan) error {
			var f store.Fault
			err := s(&f.Where, &f.What)
			faults = append(faults, f)
			return err
		})
		if err != nil {
			return faults, fmt.Errorf("look for %s: %w", ill.Name, err)
		}
	}
	return append(faults, hashes(v)...), nil
}

// hashed are tables with a hash in each row: the name of the row, and what was
// hashed, as it is or packed.
var hashed = []struct{ what, rows string }{
	{"raw", "SELECT id, NULL, body, sha256 FROM raws"},
	{"report", "SELECT id, text, NULL, sha256 FROM reports"},
	{"synopsis of story", "SELECT story || ', version ' || version, document, packed, sha256 FROM synopses"},
}

// hashes reckons every hash anew.
func hashes(v View) (faults []store.Fault) {
	for _, h := range hashed {
		err := v.Each(v.ctx, h.rows, nil, func(s Scan) error {
			var id, hash string
			var body, packed []byte
			err := s(&id, &body, &packed, &hash)
			if err == nil && packed != nil {
				body, err = unpack(packed)
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
