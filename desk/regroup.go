package desk

import (
	"context"
	"errors"
	"reflect"
	"slices"

	"synoptic/store"
	"synoptic/story"
)

// places is where each report is, as a stream moves them.
type places struct {
	order []string // reports, in order of arrival
	at    map[string]story.Membership
	in    map[string][]string // reports that are or were in a story
}

// put follows a move.
func (p *places) put(m story.Membership) {
	if _, known := p.at[m.Report]; !known {
		p.order = append(p.order, m.Report)
	}
	for _, from := range m.Merged {
		for _, id := range p.in[from] {
			if was := p.at[id]; was.Story == from {
				was.Story = m.Story
				p.at[id] = was
				p.in[m.Story] = append(p.in[m.Story], id)
			}
		}
		delete(p.in, from)
	}
	m.Merged = nil
	p.at[m.Report] = m
	p.in[m.Story] = append(p.in[m.Story], m.Report)
}

// empty says whether no report is in a story.
func (p *places) empty(story string) bool {
	return !slices.ContainsFunc(p.in[story], func(id string) bool { return p.at[id].Story == story })
}

// regroup takes all reports into a new stream, with what people said but for
// what was taken back, and writes where that is otherwise than it was. Nobody
// sees anything in between.
func (g *grouping) regroup(ctx context.Context, said words) (n taken, err error) {
	s, now, heard, after := story.New(), places{at: map[string]story.Membership{}, in: map[string][]string{}}, 0, int64(0)
	hear := func(before int64) {
		for ; heard < len(said.all) && (before == 0 || said.all[heard].After < before); heard++ {
			for _, m := range said.tell(s, heard) {
				now.put(m)
			}
		}
	}
	err = g.store.Read(ctx, func(v store.View) error {
		for r, err := range v.Reports(store.ReportQuery{Bare: true}) {
			if err != nil {
				return err
			}
			hear(r.Number)
			now.put(s.Add(r.Report))
			after = r.Number
		}
		return nil
	})
	if err != nil {
		return n, err
	}
	hear(0)
	n = taken{words: len(said.all) - g.said}
	g.stream = s
	err = g.crew.Write(ctx, func(b store.Batch) error {
		for _, id := range now.order {
			if err := g.replace(b, now, now.at[id]); err != nil {
				return err
			}
		}
		return g.keepStream(b, after, heard)
	})
	if err != nil {
		return taken{}, err
	}
	g.after, g.said, g.unkept = after, heard, 0
	return n, nil
}

// replace writes where a report is now, if that is not what is kept.
func (g *grouping) replace(b store.Batch, now places, m story.Membership) error {
	was, err := b.Membership(m.Report)
	if err != nil && !errors.Is(err, store.ErrNone) {
		return err
	}
	if was.Story == m.Story && was.Copy == m.Copy && was.List == m.List && reflect.DeepEqual(was.Joins, m.Joins) {
		return nil
	}
	moved := was.Story != "" && was.Story != m.Story
	if moved && now.empty(was.Story) {
		m.Merged = []string{was.Story}
	}
	if err := b.Join(store.Membership(m)); err != nil {
		return err
	}
	if moved && len(m.Merged) == 0 {
		if err := b.Ask(was.Story, g.o.Now()); err != nil {
			return err
		}
	}
	if was.Story == m.Story {
		return nil
	}
	return b.Ask(m.Story, g.o.Now())
}
