package crew

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"

	"synoptic/desk"
	"synoptic/news"
	"synoptic/store"
	"synoptic/store/tables"
)

// Hand gives what was read of documents to the one that leads. What is kept
// already is not asked for any more.
func (c *Crew) Hand(ctx context.Context, found []desk.Found) error {
	var raws []string
	var packed [][]byte
	for _, f := range found {
		p, err := pack(f.Reports)
		if err != nil {
			return fmt.Errorf("hand over %s: %w", f.Raw, err)
		}
		raws, packed = append(raws, f.Raw), append(packed, p)
	}
	err := c.store.Session(ctx, func(s *tables.Conn) error {
		if _, err := s.Exec(ctx, `INSERT INTO found (raw, packed) SELECT f.raw, f.packed FROM unnest($1::text[], $2::bytea[]) AS f (raw, packed)
			JOIN raws w ON w.id = f.raw AND w.read = 0 ON CONFLICT (raw) DO NOTHING`, raws, packed); err != nil {
			return err
		}
		_, err := s.Exec(ctx, "DELETE FROM jobs WHERE kind = $1 AND key = ANY ($2) AND holder = $3", string(desk.Read), raws, c.name)
		return err
	})
	if err != nil {
		return fmt.Errorf("hand over %d documents: %w", len(raws), err)
	}
	c.forget(desk.Read, raws...)
	return nil
}

// Handed is what was read of these documents.
func (c *Crew) Handed(ctx context.Context, raws []string) (map[string][]news.Report, error) {
	out := map[string][]news.Report{}
	err := c.store.Session(ctx, func(s *tables.Conn) error {
		return s.Each(ctx, "SELECT raw, packed FROM found WHERE raw = ANY ($1)", []any{raws}, func(row tables.Scan) error {
			var raw string
			var packed []byte
			if err := row(&raw, &packed); err != nil {
				return err
			}
			reports, err := unpack(packed)
			out[raw] = reports
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("take over what was read: %w", err)
	}
	return out, nil
}

// Kept drops what is kept by now, whoever handed it and however late.
func (c *Crew) Kept(b store.Batch, _ []string) error {
	_, err := b.(tables.Batch).Exec(context.Background(), "DELETE FROM found f USING raws w WHERE w.id = f.raw AND w.read = 1")
	return err
}

// pack is reports with their marks as JSON, gzip.
func pack(reports []news.Report) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	if err != nil {
		return nil, err
	}
	if err := json.NewEncoder(w).Encode(reports); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func unpack(packed []byte) (reports []news.Report, err error) {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return reports, json.NewDecoder(r).Decode(&reports)
}
