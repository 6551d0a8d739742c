package reader

import (
	"context"
	"errors"
	"slices"
	"strings"

	"synoptic/store"
	"synoptic/web"
)

// answer sends back what follows from the stories of the entries that wait, and
// tells how many still do. What was sent is noted behind it: whoever is ended
// between says it again.
func (r *Reader) answer(ctx context.Context) (waiting int, err error) {
	m, err := r.recall(ctx)
	if err != nil || len(m.Pending) == 0 {
		return 0, err
	}
	var known []pending
	var say marks
	err = r.desk.Store().Read(ctx, func(v store.View) error {
		for _, p := range m.Pending {
			got, settled, err := r.place(v, p)
			if err != nil {
				return err
			}
			if settled {
				known = append(known, p)
				say.add(r.o, m, got)
			}
		}
		return nil
	})
	if err != nil || len(known) == 0 {
		return len(m.Pending), err
	}
	if err := r.send(ctx, say); err != nil {
		return len(m.Pending), err
	}
	err = r.change(ctx, func(_ store.Batch, m *memory) error {
		m.Pending = slices.DeleteFunc(m.Pending, func(p pending) bool { return slices.Contains(known, p) })
		for _, b := range say.first {
			m.Done = last(append(m.Done, b), mostDone)
		}
		waiting = len(m.Pending)
		return nil
	})
	return waiting, err
}

// placed is an entry in its story.
type placed struct {
	entry   int64
	story   string
	first   int64 // the entry of this reader that came first in the story
	outlets int
	again   bool // it has the wording of another entry of this reader
}

// place finds the story of an entry. It is settled when it has one, or never
// will have.
func (r *Reader) place(v store.View, p pending) (got placed, settled bool, err error) {
	readings, err := v.Readings(p.Raw)
	if err != nil || len(readings) == 0 {
		return got, false, err
	}
	i := slices.IndexFunc(readings, func(g store.Reading) bool { return g.Report != "" })
	if i < 0 {
		return got, true, nil // nothing was found in it
	}
	m, err := v.Membership(readings[i].Report)
	if errors.Is(err, store.ErrNone) {
		return got, false, nil
	}
	if err != nil {
		return got, false, err
	}
	s, err := v.Story(m.Story)
	if err != nil {
		return got, false, err
	}
	got = placed{entry: p.Entry, story: s.ID, outlets: s.Outlets}
	for rep, err := range v.Reports(store.ReportQuery{Story: s.ID, Bare: true}) {
		if err != nil {
			return got, false, err
		}
		entry, ours := entryAt(r.program, rep.Input)
		if !ours {
			continue
		}
		if got.first == 0 {
			got.first = entry
		}
		got.again = got.again || rep.ID == m.Copy && entry != p.Entry
	}
	return got, true, nil
}

// marks are what is to be said of entries.
type marks struct {
	read  []int64
	first []begun
}

func (s *marks) add(o Options, m memory, got placed) {
	if got.story == "" || got.first == 0 {
		return
	}
	if o.wants(Rest) && got.first != got.entry || o.wants(Copies) && got.again {
		s.read = append(s.read, got.entry)
	}
	known := m.begun(got.story) || slices.ContainsFunc(s.first, func(b begun) bool { return b.Story == got.story })
	if got.outlets > 1 && !known && (o.wants(Star) || o.wants(Link)) {
		s.first = append(s.first, begun{got.story, got.first})
	}
}

// send says it.
func (r *Reader) send(ctx context.Context, say marks) error {
	if len(say.read) > 0 {
		if err := r.program.markRead(ctx, say.read); err != nil {
			return err
		}
	}
	for _, b := range say.first {
		if r.o.wants(Star) {
			if err := r.program.star(ctx, b.Entry); err != nil {
				return err
			}
		}
		if err := r.link(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// link links an entry to its story, if that is wanted.
func (r *Reader) link(ctx context.Context, b begun) error {
	if !r.o.wants(Link) {
		return nil
	}
	return r.program.link(ctx, b.Entry, strings.TrimSuffix(r.o.Site, "/")+path(b.Story), web.Say("bridge.link"))
}

func path(story string) string { return "/story/" + story }

// relink puts links where they were and are no more: whenever a program asks a
// feed, it may take the texts of its entries anew.
func (r *Reader) relink(ctx context.Context, m memory, list []Entry) error {
	for _, b := range m.Done {
		i := slices.IndexFunc(list, func(e Entry) bool { return e.ID == b.Entry })
		if i < 0 || strings.Contains(list[i].Content, path(b.Story)) {
			continue
		}
		if err := r.link(ctx, b); err != nil {
			return err
		}
	}
	return nil
}
