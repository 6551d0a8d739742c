package tables

import "synoptic/store"

// Refusals is what was refused of so many of the newest raws, the newest first.
// No body of a raw is read for it.
func (v View) Refusals(of int) ([]store.Refusal, error) {
	return list(v, func(s Scan) (r store.Refusal, err error) {
		return r, s(&r.Raw, &r.Place, &r.Input, &r.Reason, &r.Feed)
	}, `SELECT g.raw, g.place, g.input, g.reason, w.feed FROM raws w JOIN readings g ON g.raw = w.id
		WHERE w.number > (SELECT max(number) FROM raws) - $1 AND g.report IS NULL ORDER BY w.number DESC, g.place`, of)
}
