package serve

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"time"

	"synoptic/desk"
	"synoptic/news"
	"synoptic/store"
	"synoptic/synopsis"
	"synoptic/web"
	"synoptic/web/feed"
)

// Here stands what the feeds of the site tell. A feed is asked for often and
// read seldom, so that what it tells is looked up only when it is.

// looked gives entries that are looked up in one view.
func (l library) looked(in func(store.View) ([]feed.Entry, error)) entries {
	return func(ctx context.Context) (list []feed.Entry, err error) {
		err = l.store.Read(ctx, func(v store.View) error {
			list, err = in(v)
			return err
		})
		return list, err
	}
}

// storyNews is stories, each with its gist.
func (l library) storyNews(list []Story) entries {
	return l.ofStories(list, "story:", feed.Story, func(n desk.Note) time.Time { return n.Changed })
}

// differenceNews is stories, each with its differences only.
func (l library) differenceNews(list []Story) entries {
	return l.ofStories(list, "differences:", feed.Differences, func(n desk.Note) time.Time { return n.Differed })
}

func (l library) ofStories(list []Story, kind string, tell func(news.Synopsis) feed.Text, changed func(desk.Note) time.Time) entries {
	return l.looked(func(v store.View) (out []feed.Entry, err error) {
		for _, x := range list {
			e, note, told, err := storyEntry(v, x)
			if err != nil {
				return nil, err
			}
			e.ID, e.Text, e.Updated = urn(kind+x.ID), tell(told), changed(note)
			out = append(out, e)
		}
		return newestFirst(out), nil
	})
}

// storyEntry is a story as an entry without its text.
func storyEntry(v store.View, x Story) (e feed.Entry, note desk.Note, told news.Synopsis, err error) {
	e = feed.Entry{Title: x.Title, Page: place("story", x.ID)}
	if note, err = desk.NoteOf(v, x.ID); err != nil {
		return e, note, told, err
	}
	if told, err = v.Synopsis(x.ID, 0); err != nil && !errors.Is(err, store.ErrNone) {
		return e, note, told, err
	}
	e.Published = note.First
	if e.Published.IsZero() {
		e.Published = dayOf(string(x.First))
	}
	if x.Differs > 0 {
		e.Tags = []string{web.Say("feed.differences")}
	}
	return e, note, told, nil
}

// mostMembers is how many reports of a story a feed tells of, the newest.
const mostMembers = 50

// memberNews is the reports of a story as they came in, each with what was new
// by it. What an entry says stays: it was told when the report came in.
func (l library) memberNews(told Told) entries {
	return l.looked(func(v store.View) (out []feed.Entry, err error) {
		note, err := desk.NoteOf(v, told.ID)
		if err != nil {
			return nil, err
		}
		versions := versionsOf(v, told.ID)
		for _, m := range slices.Backward(told.Members) {
			if len(out) == mostMembers {
				break
			}
			e := feed.Entry{
				ID: urn("report:" + m.Report), Title: outletTitle(m.Outlet, m.Title), Page: place("report", m.Report),
				Authors: []string{string(m.Outlet)},
			}
			if err := versions.tell(&e, m.Report, note); err != nil {
				return nil, err
			}
			published(&e, m.Published, m.Precision)
			out = append(out, e)
		}
		return newestFirst(out), nil
	})
}

// versions are the synopses of a story, each read once.
type versions struct {
	view  store.View
	story string
	known map[int]news.Synopsis
}

func versionsOf(v store.View, story string) versions {
	return versions{view: v, story: story, known: map[int]news.Synopsis{}}
}

// tell gives an entry its text: what was new by a report when it came. That
// stays as it was.
func (s versions) tell(e *feed.Entry, report string, note desk.Note) (err error) {
	a, is := note.Reports[report]
	if !is {
		return nil
	}
	e.Updated = a.At
	e.Text, err = s.text(report, a.Version)
	return err
}

func (s versions) at(version int) (told news.Synopsis, err error) {
	if told, is := s.known[version]; is || version == 0 {
		return told, nil
	}
	told, err = s.view.Synopsis(s.story, version)
	if err != nil && !errors.Is(err, store.ErrNone) {
		return told, err
	}
	s.known[version] = told
	return told, nil
}

// text is what was new by a report in the synopsis in which it came.
func (s versions) text(report string, version int) (feed.Text, error) {
	now, err := s.at(version)
	if err != nil {
		return nil, err
	}
	old, err := s.at(version - 1)
	if err != nil {
		return nil, err
	}
	change := synopsis.Changed(old, now)
	is := feed.New{First: change.Claims, Opened: change.Opened}
	for _, g := range change.Grown {
		is.Also = append(is.Also, g.Claim)
	}
	return feed.Report(now, report, is), nil
}

// carriedNews is the reports of an outlet, each with what was new by it.
func (l library) carriedNews(got Carrier) entries {
	return l.looked(func(v store.View) (out []feed.Entry, err error) {
		for _, c := range got.Carried {
			note, err := desk.NoteOf(v, c.ID)
			if err != nil {
				return nil, err
			}
			versions := versionsOf(v, c.ID)
			for _, l := range c.Carries {
				e := feed.Entry{ID: urn("report:" + l.Report), Title: string(l.Title), Page: place("report", l.Report), Authors: []string{got.Outlet}}
				if err := versions.tell(&e, l.Report, note); err != nil {
					return nil, err
				}
				published(&e, l.Published, l.Precision)
				out = append(out, e)
			}
		}
		return newestFirst(out), nil
	})
}

// hitNews is the reports that were found, each with the place of the words.
func (l library) hitNews(list []Hit) entries {
	return l.looked(func(v store.View) (out []feed.Entry, err error) {
		for _, h := range list {
			e := feed.Entry{
				ID: urn("found:" + h.Report), Title: outletTitle(h.Outlet, h.Title), Page: place("report", h.Report),
				Authors: []string{string(h.Outlet)}, Text: feed.Text{{Lines: []string{h.Text}}},
			}
			published(&e, h.Published, h.Precision)
			if e.Updated, err = arrived(v, string(h.Story), h.Report); err != nil {
				return nil, err
			}
			out = append(out, e)
		}
		return newestFirst(out), nil
	})
}

// spokenNews is what somebody said, an entry each, in the fullest wording.
func (l library) spokenNews(got Person) entries {
	return l.looked(func(v store.View) (out []feed.Entry, err error) {
		for _, st := range got.Stories {
			for _, x := range st.Said {
				words := "“" + x.Text + "”"
				sum := sha256.Sum256([]byte(got.Name + "\x00" + x.Text))
				e := feed.Entry{ID: urn("said:" + x.Report + ":" + hex.EncodeToString(sum[:6])), Title: words, Page: place("story", st.ID), Authors: []string{got.Name}}
				e.Text = feed.Text{{Lines: []string{words}}}
				if e.Updated, err = arrived(v, st.ID, x.Report); err != nil {
					return nil, err
				}
				out = append(out, e)
			}
		}
		return newestFirst(out), nil
	})
}

// arrived is when a report was first told of in its story.
func arrived(v store.View, story, report string) (time.Time, error) {
	if story == "" {
		return time.Time{}, nil
	}
	note, err := desk.NoteOf(v, story)
	return note.Reports[report].At, err
}

// newestFirst puts what changed last first; what changed at once stays as it
// was.
func newestFirst(list []feed.Entry) []feed.Entry {
	slices.SortStableFunc(list, func(a, b feed.Entry) int { return b.Updated.Compare(a.Updated) })
	return list
}

// published gives an entry its day. One that is inferred stands in its text,
// for a feed has no other place that says so.
func published(e *feed.Entry, day news.Maybe, precision string) {
	d := news.Date{Date: day, Precision: precision}
	if precision != "about" {
		e.Published = dayOf(string(day))
		return
	}
	e.Text = append(e.Text, feed.Block{Lines: []string{web.Say("feed.about", web.Published(d))}})
}

// outletTitle is a report in a feed of several outlets.
func outletTitle(outlet, title news.Maybe) string {
	if outlet == "" {
		return string(title)
	}
	return string(outlet) + ": " + string(title)
}

// dayOf is the beginning of an ISO day, nothing where there is none.
func dayOf(day string) time.Time {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return time.Time{}
	}
	return t
}
