package tables

import (
	"cmp"

	"synoptic/store"
)

// Outlets are all of which there is a report, with the days that stories tell of
// those.
func (v View) Outlets() ([]store.Outlet, error) {
	out, err := list(v, func(s Scan) (o store.Outlet, err error) {
		return o, s(&o.Name, &o.Reports, &o.Stories, &o.First, &o.Last)
	}, "SELECT outlet, reports, stories, first, last FROM outlet_counts ORDER BY outlet")
	if err != nil {
		return nil, err
	}
	inferred, err := inferredOf(v)
	if err != nil {
		return nil, err
	}
	for i := range out {
		if in, some := inferred[out[i].Name]; some {
			if err := tell(v, &out[i], in); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// days are a first and a last one, "" where none is known.
type days struct{ first, last string }

// inference is the days that stories infer of reports of an outlet, and those that
// these say themselves.
type inference struct{ told, said days }

// inferredOf is what stories infer, by outlets.
func inferredOf(v View) (map[string]inference, error) {
	out := map[string]inference{}
	return out, v.Each(v.ctx, `SELECT r.outlet, min(d.day), max(d.day), coalesce(min(nullif(r.published, '')), ''), max(r.published)
		FROM dated d JOIN reports r ON r.id = d.report GROUP BY r.outlet`, nil, func(s Scan) error {
		var outlet string
		var in inference
		err := s(&outlet, &in.told.first, &in.told.last, &in.said.first, &in.said.last)
		out[outlet] = in
		return err
	})
}

// tell sets the days of an outlet, which are those that its reports say, to those
// that stories tell. Only where a report whose day they infer says the first or the
// last are all of the outlet looked through for the next.
func tell(v View, o *store.Outlet, in inference) error {
	sure := days{o.First, o.Last}
	if in.said.first != "" && (in.said.first == o.First || in.said.last == o.Last) {
		err := v.One(v.ctx, `SELECT coalesce(min(published), ''), coalesce(max(published), '') FROM reports r
			WHERE outlet = $1 AND published <> '' AND NOT EXISTS (SELECT 1 FROM dated d WHERE d.report = r.id)`, []any{o.Name}, &sure.first, &sure.last)
		if err != nil {
			return err
		}
	}
	o.First, o.Last = in.told.first, max(sure.last, in.told.last)
	if sure.first != "" {
		o.First = min(sure.first, in.told.first)
	}
	o.FirstAbout, o.LastAbout = cmp.Or(sure.first, "none") != o.First, sure.last != o.Last
	return nil
}
