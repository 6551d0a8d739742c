package sqlite

import (
	"fmt"
	"iter"
	"strings"

	"synoptic/news"
	"synoptic/store"
)

// rawID is the same for the same bytes from the same place.
func rawID(r news.Raw) string {
	return sum([]byte(strings.Join([]string{r.Input, r.URL, r.Media, string(r.Body)}, "\x00")))[:32]
}

// KeepRaw keeps a document, unless it is known.
func (b batch) KeepRaw(r news.Raw, feed string) (id string, fresh bool, err error) {
	id = rawID(r)
	n, err := b.exec(b.ctx, `INSERT INTO raws (id, input, url, media, fetched, feed, size, sha256, body)
		SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 WHERE NOT EXISTS (SELECT 1 FROM raws WHERE id = $1)`,
		id, r.Input, r.URL, r.Media, stamp(r.Fetched), feed, len(r.Body), sum(r.Body), pack(r.Body))
	if err != nil {
		return "", false, fmt.Errorf("keep %s: %w", r.Input, err)
	}
	return id, n == 1, nil
}

// Done says that a raw has been read.
func (b batch) Done(raw string) error {
	n, err := b.exec(b.ctx, "UPDATE raws SET read = 1 WHERE id = $1", raw)
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

const rawColumns = "number, id, input, url, media, fetched, feed, read, body"

func scanRaw(s scan) (r store.Raw, err error) {
	var packed []byte
	if err := s(&r.Number, &r.ID, &r.Input, &r.URL, &r.Media, moment{&r.Fetched}, &r.Feed, &r.Read, &packed); err != nil {
		return r, err
	}
	r.Body, err = unpack(packed)
	return r, err
}

// Raw is the raw of this id.
func (v view) Raw(id string) (store.Raw, error) {
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
func (v view) Raws(after int64) iter.Seq2[store.Raw, error] {
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
func (v view) Unread(most int) ([]string, error) {
	return list(v, single[string], "SELECT id FROM raws WHERE read = 0 ORDER BY number LIMIT $1", most)
}

// Readings is what was found in a raw.
func (v view) Readings(raw string) ([]store.Reading, error) {
	return list(v, func(s scan) (r store.Reading, err error) {
		return r, s(&r.Raw, &r.Place, &r.Input, &r.Report, &r.Reason)
	}, "SELECT raw, place, input, coalesce(report, ''), reason FROM readings WHERE raw = $1 ORDER BY place", raw)
}

// Counts is how much there is.
func (v view) Counts() (c store.Counts, err error) {
	err = v.one(v.ctx, `SELECT (SELECT count(*) FROM raws), (SELECT count(*) FROM reports),
		(SELECT count(*) FROM readings WHERE report IS NULL), (SELECT count(*) FROM memberships),
		(SELECT count(*) FROM stories WHERE reports > 0), (SELECT count(*) FROM stories WHERE version > 0 AND reports > 0),
		(SELECT count(*) FROM corrections), (SELECT count(*) FROM feeds)`, nil,
		&c.Raws, &c.Reports, &c.Refused, &c.Members, &c.Stories, &c.Synopses, &c.Corrections, &c.Feeds)
	return c, err
}
