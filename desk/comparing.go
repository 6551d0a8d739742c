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
		work, err = v.Work(atATime)
		return err
	})
	if err != nil {
		return 0, err
	}
	if !all {
		work = slices.DeleteFunc(work, func(w store.Work) bool { return w.Due.After(now) })
	}
	errs := make([]error, len(work))
	each(ctx, d.o.Workers, len(work), func(i int) { errs[i] = d.compareOne(ctx, work[i]) })
	return len(work), errors.Join(append(errs, ctx.Err())...)
}

// compareOne compares one story and keeps what comes of it. A story that
// defeats the comparison is told of, and costs nothing else.
func (d *Desk) compareOne(ctx context.Context, w store.Work) error {
	d.mu.Lock()
	delete(d.longest, w.Story)
	d.mu.Unlock()
	s, err := d.story(ctx, w.Story)
	if err != nil && !errors.Is(err, store.ErrNone) {
		return err
	}
	change := Change{Story: w.Story}
	var out news.Synopsis
	if len(s.Reports) > 0 {
		if out, err = d.lay(s); err != nil {
			d.o.Log.Error("compare", "story", w.Story, "error", err)
			change.Fault = err.Error()
		}
	}
	err = d.store.Write(ctx, func(b store.Batch) (err error) {
		switch {
		case change.Fault != "":
			err = b.Fail(w.Story, change.Fault)
		case len(s.Reports) > 0:
			if change.Version, err = b.KeepSynopsis(out); err == nil {
				err = d.note(b, out, change.Version)
			}
		}
		if err != nil && !errors.Is(err, store.ErrNone) {
			return err
		}
		return b.Finish(w)
	})
	if err == nil && (change.Version > 0 || change.Fault != "") {
		d.heard.tell(change)
	}
	return err
}

// story is a story as it is compared: the newest version of each of its pages.
func (d *Desk) story(ctx context.Context, id string) (out news.Story, err error) {
	err = d.store.Read(ctx, func(v store.View) error {
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
