package serve

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"synoptic/news"
	"synoptic/store"
)

// library is what the pages, the feeds and the API look up in the store.
type library struct{ store store.Store }

// stories are those that are asked for, a part of the list at a time.
func (l library) stories(ctx context.Context, q store.StoryQuery) (out Stories, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		list, next, err := v.Stories(q)
		out = Stories{each(list, asStory), news.Maybe(next)}
		return err
	})
	return out, err
}

// story is a story, or the one it was joined to.
func (l library) story(ctx context.Context, id string) (Told, error) {
	return l.storyWith(ctx, id, func(string) bool { return true })
}

// storyWith is a story with its synopsis, if there is one and that of this
// SHA-256 is wanted.
func (l library) storyWith(ctx context.Context, id string, wanted func(sha256 string) bool) (out Told, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		kept, err := v.Story(id)
		if err != nil {
			return err
		}
		if kept.Reports == 0 {
			return problem{http.StatusNotFound, "This story holds no report any more: all of them are in other stories now."}
		}
		out = Told{Story: asStory(kept), sha256: kept.SHA256}
		if out.Members, err = members(v, kept); err != nil || out.sha256 == "" || !wanted(out.sha256) {
			return err
		}
		told, err := v.Synopsis(kept.ID, kept.Version)
		out.Synopsis = &told
		return err
	})
	return out, err
}

func members(v store.View, kept store.Story) ([]Member, error) {
	out := []Member{}
	for r, err := range v.Reports(store.ReportQuery{Story: kept.ID, Bare: true}) {
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(kept.Members, func(m store.Membership) bool { return m.Report == r.ID })
		if i >= 0 {
			out = append(out, asMember(r, kept.Members[i]))
		}
	}
	return out, nil
}

// report is a report, with its marks if they are asked for.
func (l library) report(ctx context.Context, id string, marked bool) (out Report, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		versions, err := v.Versions(id)
		if err != nil {
			return err
		}
		r := versions[slices.IndexFunc(versions, func(r store.Report) bool { return r.ID == id })]
		if marked || r.Supersedes != "" {
			if r, err = v.Report(id); err != nil {
				return err
			}
		}
		out = Report{Report: r.Report, Story: news.Maybe(r.Story), Page: r.Page, Version: r.Version}
		out.Marks.Tokens = nil
		if r.Told.Date != "" {
			out.Told = &r.Told
		}
		out.Versions = each(versions, func(r store.Report) Version { return Version{r.ID, r.Version} })
		if r.Supersedes != "" {
			old, err := v.Report(r.Supersedes)
			if err != nil {
				return err
			}
			changed := store.Changes(old.Report, r.Report)
			out.Changed = &changed
		}
		m, err := v.Membership(id)
		if err == nil {
			member := asMember(r, m)
			out.Member = &member
		}
		if errors.Is(err, store.ErrNone) {
			return nil
		}
		return err
	})
	return out, err
}

func (l library) search(ctx context.Context, q store.SearchQuery) (out Hits, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		hits, err := v.Search(q)
		out = Hits{q.Words, each(hits, asHit)}
		return err
	})
	return out, err
}

func (l library) feeds(ctx context.Context) (out Feeds, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
		list, err := v.Feeds()
		out = Feeds{each(list, asFeed)}
		return err
	})
	return out, err
}

// state is how far the desk is.
type state struct {
	store.Counts
	Unread, Work int
}

func (l library) state(ctx context.Context) (out state, err error) {
	err = l.store.Read(ctx, func(v store.View) (err error) {
		if out.Counts, err = v.Counts(); err != nil {
			return err
		}
		out.Unread, out.Work, err = v.Waiting()
		return err
	})
	return out, err
}

// waiting is how much there is to do.
func (l library) waiting(ctx context.Context) (unread, work int, err error) {
	err = l.store.Read(ctx, func(v store.View) (err error) {
		unread, work, err = v.Waiting()
		return err
	})
	return unread, work, err
}
