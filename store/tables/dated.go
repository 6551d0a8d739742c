package tables

import (
	"encoding/json"
	"fmt"

	"synoptic/news"
	"synoptic/store"
)

// inferred is the precision of a day that a story tells better than its report.
const inferred = "about"

// date keeps the days that a story infers of its reports, and reckons its own
// by them.
func (b Batch) date(s news.Synopsis) error {
	if _, err := b.Exec(b.ctx, "DELETE FROM dated WHERE story = $1", s.ID); err != nil {
		return err
	}
	for _, a := range s.Reports {
		if a.Published.Precision != inferred || a.Published.Date == "" {
			continue
		}
		if _, err := b.Exec(b.ctx, `INSERT INTO dated (report, number, story, day, told) SELECT r.id, r.number, $2, $3, $4 FROM reports r WHERE r.id = $1
			ON CONFLICT (report) DO UPDATE SET story = excluded.story, day = excluded.day, told = excluded.told`,
			a.ID, s.ID, string(a.Published.Date), string(written(a.Published))); err != nil {
			return err
		}
	}
	_, err := b.Exec(b.ctx, "WITH held AS ("+current+`) UPDATE stories SET last = coalesce((SELECT max(published) FROM held), ''),
		first = coalesce((SELECT min(published) FROM held WHERE published <> ''), '') WHERE id = $1`, s.ID)
	return err
}

// current are the newest versions of the reports of a story, by the days that it
// tells.
const current = `SELECT r.number, r.title, coalesce(d.day, r.published) AS published FROM memberships m
	JOIN reports r ON r.id = m.report LEFT JOIN dated d ON d.report = r.id WHERE m.story = $1
	AND NOT EXISTS (SELECT 1 FROM reports o WHERE o.page = r.page AND o.version = r.version + 1)`

// onlyInferred says of a day of a story whether no report of it is surely of
// that day.
func onlyInferred(day string) string {
	return `EXISTS (SELECT 1 FROM dated d WHERE d.story = s.id AND d.day = ` + day + `) AND NOT EXISTS (SELECT 1 FROM memberships m JOIN reports r ON r.id = m.report
		WHERE m.story = s.id AND r.published = ` + day + ` AND NOT EXISTS (SELECT 1 FROM dated d WHERE d.report = r.id))`
}

// toldColumn is what the story of a report tells of its day.
const toldColumn = "coalesce((SELECT d.told FROM dated d WHERE d.report = r.id), '')"

// told reads that.
func told(column string) (d news.Date, err error) {
	if column == "" {
		return d, nil
	}
	if err := json.Unmarshal([]byte(column), &d); err != nil {
		return d, fmt.Errorf("the day that a story tells: %w", err)
	}
	return d, nil
}

// between are the numbers of the reports of these days, as their stories tell
// them.
func between(q store.SearchQuery, w *where, until string) {
	// The plus keeps SQLite from asking the index anew for each report of these days.
	w.and(`+f.rowid IN (SELECT number FROM reports WHERE published >= ? AND published <= ? AND published <> '' AND number NOT IN (SELECT number FROM dated)
		UNION ALL SELECT number FROM dated WHERE day >= ? AND day <= ?)`, q.From, until, q.From, until)
}
