package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"synoptic/news"
	"synoptic/store"
	"synoptic/story"
)

// compareSome compares the stories whose time has come, or all that wait, and
// tells how many.
func (d *Desk) compareSome(ctx context.Context, all bool) (int, error) {
	var work []store.Work
	now := d.o.Now()
	err := d.store.Read(ctx, func(v store.View) (err error) {
		work, err = v.Work(ahead)
		return err
	})
	if err != nil {
		return 0, err
	}
	waits := map[string]store.Work{}
	var keys []string
	for _, w := range work {
		if all || !w.Due.After(now) {
			waits[w.Story] = w
			keys = append(keys, w.Story)
		}
	}
	if len(keys) == 0 {
		return 0, nil
	}
	jobs, err := d.crew.Take(ctx, Compare, keys, min(atATime, 8*d.o.Workers))
	if err != nil {
		return 0, err
	}
	jobs = slices.Concat(parts(jobs)...)
	errs := make([]error, len(jobs))
	each(ctx, d.o.Workers, len(jobs), func(i int) { errs[i] = d.compareOne(ctx, waits[jobs[i].Key], jobs[i]) })
	if ctx.Err() != nil {
		d.dropAll(Compare, jobs)
	}
	return len(jobs), errors.Join(append(errs, ctx.Err())...)
}

// compareOne compares one story and keeps what comes of it. A story that
// defeats the comparison is told of, and costs nothing else; what another desk
// compares by now is left to that one.
func (d *Desk) compareOne(ctx context.Context, w store.Work, j Job) error {
	defer d.turns.compare(ctx)()
	d.groups.compared(w.Story)
	change, err := d.compared(ctx, w, j)
	if errors.Is(err, ErrGone) {
		return nil
	}
	if err != nil {
		d.drop(Compare, w.Story)
		return err
	}
	if change.Version > 0 || change.Fault != "" {
		d.heard.tell(change)
	}
	return nil
}

func (d *Desk) compared(ctx context.Context, w store.Work, j Job) (Change, error) {
	change := Change{Story: w.Story}
	s, err := d.story(ctx, w.Story)
	if err != nil && !errors.Is(err, store.ErrNone) {
		return change, err
	}
	var out news.Synopsis
	switch {
	case len(s.Reports) == 0:
	case j.Tries > mostTries:
		change.Fault = fatal(j)
	default:
		d.hands.work(ctx, func() { out, err = d.lay(s) })
		if err != nil {
			d.o.Log.Error("compare", "story", w.Story, "error", err)
			change.Fault = err.Error()
		}
	}
	return change, d.store.Write(ctx, func(b store.Batch) (err error) {
		if err := d.crew.Done(b, Compare, w.Story); err != nil {
			return err
		}
		switch {
		case change.Fault != "":
			err = b.Fail(w.Story, change.Fault)
		case len(s.Reports) > 0:
			if change.Version, err = b.KeepSynopsis(out); err == nil {
				err = note(b, out, change.Version, d.o.Now().UTC())
			}
		}
		if err != nil && !errors.Is(err, store.ErrNone) {
			return err
		}
		return b.Finish(w)
	})
}

// story is a story as it is compared: the newest version of each of its pages.
func (b *bench) story(ctx context.Context, id string) (out news.Story, err error) {
	err = b.store.Read(ctx, func(v store.View) error {
		s, err := v.Story(id)
		if err != nil {
			return err
		}
		out.ID, out.Before = id, s.Before
		if s.ID != id {
			return nil // it was joined to another, which is compared by itself
		}
		for _, m := range s.Members {
			if len(m.Joins) == 0 {
				out.Joins = append(out.Joins, news.Join{Report: m.Report})
			}
			out.Joins = append(out.Joins, m.Joins...)
		}
		for r, err := range v.Reports(store.ReportQuery{Story: id}) {
			if err != nil {
				return err
			}
			if r.SupersededBy == "" {
				out.Reports = append(out.Reports, r.Report)
			}
		}
		return nil
	})
	slices.SortStableFunc(out.Reports, story.ByPublication)
	return out, err
}

// lay compares a story.
func (d *Desk) lay(s news.Story) (out news.Synopsis, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("internal: %v; please report it with the story's reports", fault)
		}
	}()
	out = d.compare(s)
	out.ID = s.ID
	return out, nil
}

// nextWork is how long until a story is due, at most most.
func (d *Desk) nextWork(ctx context.Context, most time.Duration) time.Duration {
	wait := most
	_ = d.store.Read(ctx, func(v store.View) error {
		work, err := v.Work(1)
		if err == nil && len(work) > 0 {
			wait = min(most, max(0, work[0].Due.Sub(d.o.Now())))
		}
		return err
	})
	return wait
}
