package tables

import (
	"errors"
	"slices"
	"strings"

	"synoptic/store"
)

var storyColumns = `s.id, s.title, s.before, s.reports, s.first, s.last, s.differs, s.version, s.merged,
	coalesce((SELECT f.why FROM faults f WHERE f.story = s.id), ''),
	(SELECT count(*) FROM outlet_stories o WHERE o.story = s.id),
	coalesce((SELECT y.sha256 FROM synopses y WHERE y.story = s.id AND y.version = s.version), ''), ` +
	onlyInferred("s.first") + ", " + onlyInferred("s.last")

func scanStory(s Scan) (x store.Story, err error) {
	return x, s(&x.ID, &x.Title, &x.Before, &x.Reports, &x.First, &x.Last, &x.Differs, &x.Version, &x.Into, &x.Fault, &x.Outlets, &x.SHA256, &x.FirstAbout, &x.LastAbout)
}

// Story is the story of this id, or the one it went into.
func (v View) Story(id string) (store.Story, error) {
	out, err := list(v, scanStory, "SELECT "+storyColumns+" FROM stories s WHERE s.id = coalesce((SELECT nullif(merged, '') FROM stories WHERE id = $1), $1)", id)
	x, err := only(out, err, "story", id)
	if err != nil {
		return x, err
	}
	x.Members, err = list(v, scanMembership, "SELECT "+memberColumns+" WHERE m.story = $1 ORDER BY r.number", x.ID)
	return x, err
}

// Stories are those that a query chooses, and the cursor behind the last of
// them if there are more. Who pages while stories grow may meet one twice or
// miss one that just moved to the front, and none that stayed.
func (v View) Stories(q store.StoryQuery) (out []store.Story, next string, err error) {
	w, err := v.chosen(q)
	if err != nil {
		return nil, "", err
	}
	most := q.Clamp()
	text, args := w.query("SELECT "+storyColumns+" FROM stories s", "ORDER BY s.last DESC, s.reports DESC, s.id LIMIT ?", most+1)
	out, err = list(v, scanStory, text, args...)
	if err != nil || len(out) <= most {
		return out, "", err
	}
	out = out[:most]
	last := out[most-1]
	return out, store.Cursor{Last: last.Last, Reports: last.Reports, ID: last.ID}.String(), nil
}

// chosen is the conditions of a query.
func (v View) chosen(q store.StoryQuery) (w where, err error) {
	w.and("s.reports > 0")
	if q.Cursor != "" {
		c, err := store.ParseCursor(q.Cursor)
		if err != nil {
			return w, err
		}
		w.and("s.last <= ? AND (s.last < ? OR s.reports < ? OR s.reports = ? AND s.id > ?)", c.Last, c.Last, c.Reports, c.Reports, c.ID)
	}
	if q.From != "" {
		w.and("s.last >= ?", q.From)
	}
	if q.To != "" {
		w.and("s.first <= ? AND s.first <> ''", q.To)
	}
	if q.Differs {
		w.and("s.differs > 0")
	}
	person, _ := fold(q.Person)
	return w, errors.Join(holds(v, &w, outletRow, q.Outlet), holds(v, &w, personRow, person), worded(v, &w, q.Words))
}

var (
	outletRow = Trait{
		"SELECT m.story FROM reports r JOIN memberships m ON m.report = r.id WHERE r.outlet = ?",
		"SELECT 1 FROM memberships m JOIN reports r ON r.id = m.report WHERE m.story = s.id AND r.outlet = ?",
	}
	personRow = Trait{
		"SELECT m.story FROM names n JOIN memberships m ON m.report = n.report WHERE n.kind = 'person' AND (n.folded = ? OR n.last = ?)",
		"SELECT 1 FROM memberships m JOIN names n ON n.report = m.report WHERE m.story = s.id AND n.kind = 'person' AND (n.folded = ? OR n.last = ?)",
	}
)

// common is from how many reports on a trait is common: then it is soon found
// by going through the stories, else by going through the reports.
const common = 1000

// worded asks for words in one of the reports. What holds no word is in none.
func worded(v View, w *where, typed string) error {
	if strings.TrimSpace(typed) == "" {
		return nil
	}
	asked := v.engine.Asks(typed)
	if asked == "" {
		w.and("s.id IS NULL")
	}
	if err := v.indexAll(v.ctx); err != nil {
		return err
	}
	return holds(v, w, v.engine.Story, asked)
}

// holds asks for a trait in one of the reports.
func holds(v View, w *where, t Trait, asked string) error {
	if asked == "" {
		return nil
	}
	args := slices.Repeat([]any{asked}, strings.Count(t.All, "?"))
	all := where{args: args}
	text, values := all.query("SELECT count(*) FROM ("+t.All, "LIMIT ?) few", common)
	var n int
	if err := v.One(v.ctx, text, values, &n); err != nil {
		return err
	}
	if n < common {
		w.and("s.id IN ("+t.All+")", args...)
	} else {
		w.and("EXISTS ("+t.One+")", args...)
	}
	return nil
}
