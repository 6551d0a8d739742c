package crew

import (
	"context"
	"fmt"
	"slices"
	"time"

	"synoptic/desk"
	"synoptic/store"
	"synoptic/store/tables"
)

// take gives a desk the first jobs that nobody has, of those that are named. Two
// who take at once may pick the same; the second then gets none of them.
const take = `INSERT INTO jobs (kind, key, holder, tries, until)
	SELECT $3, k.key, $1, 1, ` + until + ` FROM unnest($4::text[]) WITH ORDINALITY AS k (key, place)
	WHERE NOT EXISTS (SELECT 1 FROM jobs j WHERE j.kind = $3 AND j.key = k.key AND j.until > clock_timestamp())
		AND NOT ($3 = 'read' AND EXISTS (SELECT 1 FROM found f WHERE f.raw = k.key))
	ORDER BY k.place LIMIT $5
	ON CONFLICT (kind, key) DO UPDATE SET holder = excluded.holder, tries = jobs.tries + 1, until = excluded.until
		WHERE jobs.until <= clock_timestamp()
	RETURNING key, tries`

// attempts is how often jobs are asked for where others took those first.
const attempts = 3

// Take gives this desk at most so many jobs that no other has.
func (c *Crew) Take(ctx context.Context, k desk.Kind, keys []string, most int) (out []desk.Job, err error) {
	place := map[string]int{}
	for i, key := range keys {
		place[key] = i
	}
	for range attempts {
		err = c.store.Session(ctx, func(s *tables.Conn) error {
			return s.Each(ctx, take, []any{c.name, lease.Seconds(), string(k), keys, most}, func(row tables.Scan) error {
				var j desk.Job
				err := row(&j.Key, &j.Tries)
				out = append(out, j)
				return err
			})
		})
		if err != nil {
			return nil, fmt.Errorf("take jobs to %s: %w", k, err)
		}
		if len(out) > 0 {
			break
		}
	}
	slices.SortFunc(out, func(a, b desk.Job) int { return place[a.Key] - place[b.Key] })
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, j := range out {
		c.has[job{k, j.Key}] = true
	}
	return out, nil
}

// Done gives a job back with what came of it.
func (c *Crew) Done(b store.Batch, k desk.Kind, key string) error {
	s := b.(tables.Batch)
	n, err := s.Exec(context.Background(), "DELETE FROM jobs WHERE kind = $1 AND key = $2 AND holder = $3", string(k), key, c.name)
	c.forget(k, key)
	if err == nil && n == 0 {
		return desk.ErrGone
	}
	return err
}

// Drop gives a job back of which nothing came. A host is left alone for a while.
func (c *Crew) Drop(ctx context.Context, k desk.Kind, key string) error {
	c.forget(k, key)
	return c.store.Session(ctx, func(s *tables.Conn) (err error) {
		if k == desk.Fetch {
			_, err = s.Exec(ctx, "UPDATE jobs SET tries = 0, until = "+until+" WHERE holder = $1 AND kind = $3 AND key = $4", c.name, pause.Seconds(), string(k), key)
			return err
		}
		_, err = s.Exec(ctx, "DELETE FROM jobs WHERE kind = $1 AND key = $2 AND holder = $3", string(k), key, c.name)
		return err
	})
}

// glance is how long is waited for others before one looks again.
const glance = 100 * time.Millisecond

// Wait waits a little where others read or compare.
func (c *Crew) Wait(ctx context.Context) (others bool, err error) {
	err = c.store.Session(ctx, func(s *tables.Conn) error {
		return s.One(ctx, "SELECT EXISTS (SELECT 1 FROM jobs WHERE kind <> 'fetch' AND until > clock_timestamp()) OR EXISTS (SELECT 1 FROM found)", nil, &others)
	})
	if err != nil || !others {
		return false, err
	}
	select {
	case <-ctx.Done():
		return false, ctx.Err()
	case <-time.After(glance):
		return true, nil
	}
}
