package postgres

import (
	"context"
	"errors"

	"synoptic/store"
)

// ErrFollows is for who writes as the one that leads, and does not.
var ErrFollows = errors.New("another program leads the work on this store")

// Lead takes the lock of the one program that groups on this store, and tells in
// which term it has it, 0 if another does. It is held by the session that writes:
// once that is lost, with the machine, the network or the server, another may
// have it, and nothing that was begun under it is kept.
func (s *Store) Lead(ctx context.Context) (term int64, err error) {
	ctx, stop := context.WithTimeout(ctx, connectTimeout)
	defer stop()
	err = s.Alone(func() error {
		alive := s.writer != nil && s.writer.PingContext(ctx) == nil
		if s.leads && alive {
			term = s.term
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if !alive {
			if err := s.renew(); err != nil {
				return err
			}
		}
		if err := s.writer.One(ctx, lock("pg_try_advisory_lock", "lead"), nil, &s.leads); err != nil {
			return err
		}
		if s.leads {
			s.term++
			term = s.term
		}
		return nil
	})
	return term, s.at.named(err)
}

// Unlock lets another lead.
func (s *Store) Unlock() error {
	return s.Alone(func() error {
		if !s.leads {
			return nil
		}
		s.leads = false
		return s.writer.Run(lock("pg_advisory_unlock", "lead"))
	})
}

// WriteLeading is Write for the one that leads; where it leads no more, nothing
// is written, and the error is ErrFollows.
func (s *Store) WriteLeading(ctx context.Context, do func(store.Batch) error) error {
	return s.Write(ctx, func(b store.Batch) error {
		if !s.leads { // no other writes now, so that it cannot change
			return ErrFollows
		}
		return do(b)
	})
}
