package tables

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"synoptic/store"
)

// Join puts a report into its story, which is made if it is new.
func (b Batch) Join(m store.Membership) error {
	if err := b.join(m); err != nil {
		return fmt.Errorf("join %s to story %s: %w", m.Report, m.Story, err)
	}
	return nil
}

func (b Batch) join(m store.Membership) error {
	was, err := b.Membership(m.Report)
	if err != nil && !errors.Is(err, store.ErrNone) {
		return err
	}
	var number, version int
	if err := b.One(b.ctx, "SELECT number, version FROM reports WHERE id = $1", []any{m.Report}, &number, &version); err != nil {
		return err
	}
	if _, err := b.Exec(b.ctx, `INSERT INTO stories (id, title, before) VALUES ($1, '', $2)
		ON CONFLICT (id) DO UPDATE SET merged = '', before = CASE WHEN excluded.before <> '' THEN excluded.before ELSE stories.before END`, m.Story, m.Before); err != nil {
		return err
	}
	if _, err := b.Exec(b.ctx, `INSERT INTO memberships (report, number, story, copy, list, why) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (report) DO UPDATE SET story = excluded.story, copy = excluded.copy, list = excluded.list, why = excluded.why`,
		m.Report, number, m.Story, m.Copy, bit(m.List), string(written(m.Joins))); err != nil {
		return err
	}
	switch {
	case was.Story == "" && version == 1:
		err = b.grow(m)
	case was.Story == m.Story:
	case was.Story != "":
		if _, err := b.Exec(b.ctx, "DELETE FROM dated WHERE report = $1", m.Report); err != nil {
			return err
		}
		err = errors.Join(b.recount(was.Story), b.recount(m.Story))
	default:
		err = b.recount(m.Story)
	}
	if err != nil {
		return err
	}
	return b.merge(m)
}

// grow counts one more report in a story. It looks at no other, so that a
// story of thousands costs no more with each.
func (b Batch) grow(m store.Membership) error {
	_, err := b.Exec(b.ctx, `UPDATE stories SET reports = stories.reports + 1,
		title = CASE WHEN stories.title = '' THEN r.title ELSE stories.title END,
		first = CASE WHEN r.published <> '' AND (stories.first = '' OR r.published < stories.first) THEN r.published ELSE stories.first END,
		last = CASE WHEN r.published > stories.last THEN r.published ELSE stories.last END
		FROM reports r WHERE r.id = $1 AND stories.id = $2`, m.Report, m.Story)
	return err
}

// recount counts a story anew, by the newest versions of its reports.
func (b Batch) recount(story string) error {
	_, err := b.Exec(b.ctx, "WITH held AS ("+current+`) UPDATE stories SET reports = (SELECT count(*) FROM held), last = coalesce((SELECT max(published) FROM held), ''),
			first = coalesce((SELECT min(published) FROM held WHERE published <> ''), ''),
			title = CASE WHEN version > 0 THEN title ELSE coalesce((SELECT title FROM held ORDER BY number LIMIT 1), '') END
		WHERE id = $1`, story)
	return err
}

// merge moves the reports of stories that turned out to be this one.
func (b Batch) merge(m store.Membership) error {
	for _, from := range m.Merged {
		if from == m.Story {
			continue
		}
		if _, err := b.Exec(b.ctx, "UPDATE memberships SET story = $1 WHERE story = $2", m.Story, from); err != nil {
			return err
		}
		if _, err := b.Exec(b.ctx, "UPDATE stories SET merged = $1 WHERE id = $2 OR merged = $2", m.Story, from); err != nil {
			return err
		}
		if _, err := b.Exec(b.ctx, "UPDATE dated SET story = $1 WHERE story = $2", m.Story, from); err != nil {
			return err
		}
		for _, table := range []string{"work", "faults"} {
			if _, err := b.Exec(b.ctx, "DELETE FROM "+table+" WHERE story = $1", from); err != nil {
				return err
			}
		}
		if err := errors.Join(b.recount(from), b.recount(m.Story)); err != nil {
			return err
		}
	}
	return nil
}

// Membership is where a report is.
func (v View) Membership(report string) (store.Membership, error) {
	out, err := list(v, scanMembership, "SELECT "+memberColumns+" WHERE m.report = $1", report)
	return only(out, err, "membership of", report)
}

const memberColumns = "m.report, m.story, s.before, m.copy, m.list, m.why FROM memberships m JOIN stories s ON s.id = m.story JOIN reports r ON r.id = m.report"

func scanMembership(s Scan) (m store.Membership, err error) {
	var why []byte
	if err := s(&m.Report, &m.Story, &m.Before, &m.Copy, &m.List, &why); err != nil {
		return m, err
	}
	return m, json.Unmarshal(why, &m.Joins)
}

// undo is the kind of a correction that takes back another, whose number stands
// where those of other kinds have a report.
const undo = "undo"

// Correct keeps what a person said.
func (b Batch) Correct(c store.Said) error {
	if c.Kind == undo {
		c.Reports, c.From = []string{}, strconv.FormatInt(c.Of, 10)
	}
	_, err := b.Exec(b.ctx, `INSERT INTO corrections (number, behind, kind, reports, origin, note) VALUES (`+next("corrections")+`,
		coalesce((SELECT max(number) FROM reports), 0), $1, $2, $3, $4)`, c.Kind, string(written(c.Reports)), c.From, c.Note)
	if err != nil {
		return fmt.Errorf("keep correction: %w", err)
	}
	return nil
}

// Corrections are all that was said, in order.
func (v View) Corrections() ([]store.Correction, error) {
	return list(v, func(s Scan) (c store.Correction, err error) {
		var reports []byte
		if err := s(&c.Number, &c.After, &c.Kind, &reports, &c.From, &c.Note); err != nil {
			return c, err
		}
		if c.Kind == undo {
			c.Of, err = strconv.ParseInt(c.From, 10, 64)
			c.From = ""
		}
		return c, errors.Join(err, json.Unmarshal(reports, &c.Reports))
	}, "SELECT number, behind, kind, reports, origin, note FROM corrections ORDER BY number")
}
