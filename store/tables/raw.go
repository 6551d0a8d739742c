package tables

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"

	"synoptic/news"
	"synoptic/store"
)

// rawID is the same for the same bytes from the same place.
func rawID(r news.Raw) string {
	h := sha256.New()
	for _, said := range []string{r.Input, r.URL, r.Media} {
		h.Write([]byte(said + "\x00"))
	}
	h.Write(r.Body)
	return hex.EncodeToString(h.Sum(nil))[:32]
}

// KeepRaw keeps a document, unless it is known.
func (b Batch) KeepRaw(r news.Raw, feed string) (id string, fresh bool, err error) {
	id = rawID(r)
	n, err := b.Exec(b.ctx, `INSERT INTO raws (number, id, input, url, media, fetched, feed, size, sha256, body)
		VALUES (`+next("raws")+`, $1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
		id, r.Input, r.URL, r.Media, stamp(r.Fetched), feed, len(r.Body), sum(r.Body), pack(r.Body))
	if err != nil {
		return "", false, fmt.Errorf("keep %s: %w", r.Input, err)
	}
	return id, n == 1, nil
}

// next is the number of the next row of a table: one more than the last, so that
// the same things kept in the same order have the same numbers in every store.
func next(table string) string { return "coalesce((SELECT max(number) FROM " + table + "), 0) + 1" }

// Done says that a raw has been read.
func (b Batch) Done(raw string) error {
	n, err := b.Exec(b.ctx, "UPDATE raws SET read = 1 WHERE id = $1", raw)
	return held(n, err, "raw", raw)
}

// held is the error of a change to what should be there.
func held(n int64, err error, what, id string) error {
	if err == nil && n == 0 {
		err = store.ErrNone
	}
	if err != nil {
		return fmt.Errorf("%s %s: %w", what, id, err)
	}
	return nil
}

const (
	headColumns = "number, id, input, url, media, fetched, feed, read"
	rawColumns  = headColumns + ", body"
)

func scanHead(s Scan, more ...any) (r store.Raw, err error) {
	return r, s(append([]any{&r.Number, &r.ID, &r.Input, &r.URL, &r.Media, moment{&r.Fetched}, &r.Feed, &r.Read}, more...)...)
}

func scanRaw(s Scan) (r store.Raw, err error) {
	var packed []byte
	if r, err = scanHead(s, &packed); err != nil {
		return r, err
	}
	r.Body, err = unpack(packed)
	return r, err
}

// Heads are these raws without their bodies.
func (v View) Heads(raws []string) ([]store.Raw, error) {
	ids := make([]any, len(raws))
	for i, id := range raws {
		ids[i] = id
	}
	found := map[string]store.Raw{}
	err := eachOf(v, "SELECT "+headColumns+" FROM raws WHERE id IN (%s)", ids, func(s Scan) error {
		r, err := scanHead(s)
		found[r.ID] = r
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("raws: %w", err)
	}
	out := make([]store.Raw, len(raws))
	for i, id := range raws {
		var kept bool
		if out[i], kept = found[id]; !kept {
			return nil, fmt.Errorf("raw %s: %w", id, store.ErrNone)
		}
	}
	return out, nil
}

// Raw is the raw of this id.
func (v View) Raw(id string) (store.Raw, error) {
	out, err := list(v, scanRaw, "SELECT "+rawColumns+" FROM raws WHERE id = $1", id)
	return only(out, err, "raw", id)
}

// only is the one that was asked for.
func only[T any](out []T, err error, what, id string) (T, error) {
	var none T
	if err == nil && len(out) == 0 {
		err = store.ErrNone
	}
	if err != nil {
		return none, fmt.Errorf("%s %s: %w", what, id, err)
	}
	return out[0], nil
}

// Raws are those behind a number.
func (v View) Raws(after int64) iter.Seq2[store.Raw, error] {
	return paged(8, func(most int) ([]store.Raw, error) {
		out, err := list(v, scanRaw, "SELECT "+rawColumns+" FROM raws WHERE number > $1 ORDER BY number LIMIT $2", after, most)
		if len(out) > 0 {
			after = out[len(out)-1].Number
		}
		return out, err
	})
}

// paged hands on what next gives until there is no more. Between two pages the
// connection is free for other questions. Pages are short, since one document
// may have 16 MiB.
func paged[T any](most int, next func(most int) ([]T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for {
			out, err := next(most)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, one := range out {
				if !yield(one, nil) {
					return
				}
			}
			if len(out) < most {
				return
			}
		}
	}
}

// Unread is raws that wait to be read.
func (v View) Unread(most int) ([]string, error) {
	return list(v, single[string], "SELECT id FROM raws WHERE read = 0 ORDER BY number LIMIT $1", most)
}

// Readings is what was found in a raw.
func (v View) Readings(raw string) ([]store.Reading, error) {
	return list(v, func(s Scan) (r store.Reading, err error) {
		return r, s(&r.Raw, &r.Place, &r.Input, &r.Report, &r.Reason)
	}, "SELECT raw, place, input, coalesce(report, ''), reason FROM readings WHERE raw = $1 ORDER BY place", raw)
}

// Counts is how much there is.
func (v View) Counts() (c store.Counts, err error) {
	err = v.One(v.ctx, `SELECT (SELECT count(*) FROM raws), (SELECT count(*) FROM reports),
		(SELECT count(*) FROM readings WHERE report IS NULL), (SELECT count(*) FROM memberships),
		(SELECT count(*) FROM stories WHERE reports > 0), (SELECT count(*) FROM stories WHERE version > 0 AND reports > 0),
		(SELECT count(*) FROM corrections), (SELECT count(*) FROM feeds)`, nil,
		&c.Raws, &c.Reports, &c.Refused, &c.Members, &c.Stories, &c.Synopses, &c.Corrections, &c.Feeds)
	return c, err
}
