package tables

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"synoptic/news"
	"synoptic/store"
)

// KeepReport keeps what reading found at a place of a raw.
func (b Batch) KeepReport(raw string, place int, page string, r news.Report) (store.Report, error) {
	out, err := b.keepReport(store.Report{Report: r, Raw: raw, Place: place, Page: page})
	if err != nil {
		return out, fmt.Errorf("keep report %s: %w", r.Input, err)
	}
	return out, nil
}

func (b Batch) keepReport(r store.Report) (store.Report, error) {
	if r.Text == "" {
		return r, b.reading(r)
	}
	kept, text, err := b.kept(r)
	switch {
	case err == nil && text != sumOf(r.Text):
		return r, fmt.Errorf("%s: %w", r.ID, store.ErrTaken)
	case err == nil:
		return kept, b.reading(r)
	case !errors.Is(err, store.ErrNone):
		return r, err
	}
	if err := b.place(&r); err != nil {
		return r, err
	}
	if err := b.insert(&r); err != nil {
		return r, err
	}
	r.Fresh = true
	return r, errors.Join(b.reading(r), b.names(&r), b.supersede(r))
}

// kept is a report as it is kept under its id, as far as that is looked up: most
// items of a feed that changed are kept already. Text is the SHA-256 of its text.
func (b Batch) kept(r store.Report) (out store.Report, text string, err error) {
	out = r
	err = b.One(b.ctx, "SELECT number, raw, place, page, version, title, sha256 FROM reports WHERE id = $1", []any{r.ID},
		&out.Number, &out.Raw, &out.Place, &out.Page, &out.Version, &out.Title, &text)
	return out, text, err
}

// reading notes what was found where.
func (b Batch) reading(r store.Report) error {
	found := store.Reading{Raw: r.Raw, Place: r.Place, Input: r.Input, Report: r.ID, Reason: r.Reason}
	if r.Text == "" {
		found.Report = ""
	}
	return b.KeepReadings([]store.Reading{found})
}

// KeepReadings notes what was found where. The first note stays. Each is a
// statement of its own: one of several rows has SQLite write down first, at every
// document anew, how to take it back.
func (b Batch) KeepReadings(found []store.Reading) error {
	for _, r := range found {
		var report any
		if r.Report != "" {
			report = r.Report
		}
		_, err := b.Exec(b.ctx, "INSERT INTO readings (raw, place, input, report, reason) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
			r.Raw, r.Place, r.Input, report, r.Reason)
		if err != nil {
			return fmt.Errorf("reading %s: %w", r.Input, err)
		}
	}
	return nil
}

// place settles which page a report is of, and which version. Two reports of
// one document are no versions of each other, whatever their addresses say.
func (b Batch) place(r *store.Report) error {
	if r.Page == "" {
		r.Page = store.Page(string(r.URL))
	}
	if r.Page == "" {
		r.Page = r.ID
	}
	var raw string
	err := b.One(b.ctx, "SELECT version, raw, id FROM reports WHERE page = $1 ORDER BY version DESC LIMIT 1", []any{r.Page}, &r.Version, &raw, &r.Supersedes)
	if err != nil && !errors.Is(err, store.ErrNone) {
		return err
	}
	if raw == r.Raw {
		r.Page, r.Version, r.Supersedes = r.Page+" "+r.ID, 0, ""
	}
	r.Version++
	return nil
}

// insert writes the report, its marks and its words.
func (b Batch) insert(r *store.Report) error {
	err := b.One(b.ctx, `INSERT INTO reports (number, id, raw, place, page, version, input, url, outlet, title, byline, published, language, text, sha256, more)
		VALUES (`+next("reports")+`, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING number`,
		[]any{
			r.ID, r.Raw, r.Place, r.Page, r.Version, r.Input, string(r.URL), string(r.Outlet.Name), string(r.Title), string(r.Byline),
			string(r.Published.Date), r.Language, r.Text, sumOf(r.Text), string(written(rest(r.Report))),
		}, &r.Number)
	if err != nil {
		return err
	}
	if _, err := b.Exec(b.ctx, "INSERT INTO marks (report, packed) VALUES ($1, $2)", r.ID, packMarks(r.Marks)); err != nil {
		return err
	}
	return b.index(b.ctx, words{r.Number, string(r.Title), r.Text})
}

// rest is what of a report stands in no column of its own.
func rest(r news.Report) news.Report {
	r.ID, r.Input, r.URL, r.Title, r.Byline, r.Language, r.Text = "", "", "", "", "", "", ""
	r.Outlet.Name, r.Published.Date, r.Marks = "", "", news.Marks{}
	return r
}

// names notes who and what a report names.
func (b Batch) names(r *store.Report) error {
	type name struct{ name, kind string }
	times := map[name]int{}
	var order []name
	for _, n := range r.Marks.Names {
		k := name{n.Name, n.Kind}
		if times[k]++; times[k] == 1 && n.Name != "" {
			order = append(order, k)
		}
	}
	for _, n := range order {
		folded, last := fold(n.name)
		if _, err := b.Exec(b.ctx, "INSERT INTO names (name, kind, folded, last, report, times) VALUES ($1, $2, $3, $4, $5, $6)",
			n.name, n.kind, folded, last, r.ID, times[n]); err != nil {
			return err
		}
	}
	return nil
}

// fold is a name in small letters, and the last word of that.
func fold(name string) (folded, last string) {
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 {
		return "", ""
	}
	return strings.Join(words, " "), words[len(words)-1]
}

// supersede counts the story of the version before anew: it is one less now.
func (b Batch) supersede(r store.Report) error {
	if r.Supersedes == "" {
		return nil
	}
	m, err := b.Membership(r.Supersedes)
	if errors.Is(err, store.ErrNone) {
		return nil
	}
	if err != nil {
		return err
	}
	return b.recount(m.Story)
}

const reportColumns = `r.number, r.id, r.raw, r.place, r.page, r.version, r.input, r.url, r.outlet, r.title, r.byline, r.published, r.language, r.text, r.more,
	coalesce((SELECT o.id FROM reports o WHERE o.page = r.page AND o.version = r.version - 1), ''),
	coalesce((SELECT o.id FROM reports o WHERE o.page = r.page AND o.version = r.version + 1), ''),
	coalesce((SELECT m.story FROM memberships m WHERE m.report = r.id), ''), ` + toldColumn

func scanReport(s Scan) (r store.Report, err error) {
	var more string
	var id, input, language, text, day string
	var url, outlet, title, byline, published news.Maybe
	if err := s(&r.Number, &id, &r.Raw, &r.Place, &r.Page, &r.Version, &input, &url, &outlet, &title, &byline, &published, &language, &text, &more,
		&r.Supersedes, &r.SupersededBy, &r.Story, &day); err != nil {
		return r, err
	}
	if err := json.Unmarshal([]byte(more), &r.Report); err != nil {
		return r, fmt.Errorf("report %s: %w", id, err)
	}
	r.ID, r.Input, r.URL, r.Title, r.Byline, r.Language, r.Text = id, input, url, title, byline, language, text
	r.Outlet.Name, r.Published.Date = outlet, published
	r.Told, err = told(day)
	return r, err
}
