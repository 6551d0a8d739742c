package assistant

import (
	"context"
	"errors"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

type storyIn struct {
	Story  string `json:"story" jsonschema:"its id, or that of a report in it"`
	Cursor string `json:"cursor,omitempty" jsonschema:"next of the answer before"`
}

// Report is a report of a story.
type Report struct {
	ID        string   `json:"id"`
	Outlet    *Foreign `json:"outlet,omitempty"`
	Title     *Foreign `json:"title,omitempty"`
	Published string   `json:"published,omitempty"`
	Precision string   `json:"precision,omitempty" jsonschema:"about: the day is inferred"`
	URL       *Foreign `json:"url,omitempty"`
	Origin    string   `json:"origin" jsonschema:"reports of one origin are one voice"`
}

// Told is a story line by line.
type Told struct {
	Story
	Members []Report `json:"members,omitempty" jsonschema:"its reports, on the first page"`
	Lines   []Line   `json:"lines"`
	Next    string   `json:"next,omitempty" jsonschema:"cursor of the rest; none behind the last"`
}

// mostMembers is how many reports of a story are told of; the lines name all.
const mostMembers = 200

func (d *library) getStory(ctx context.Context, in storyIn) (out Told, err error) {
	s, y, err := d.told(ctx, in.Story)
	if err != nil {
		return out, err
	}
	out.Story = d.story(s)
	if in.Cursor == "" {
		for _, r := range y.Reports[:min(len(y.Reports), mostMembers)] {
			out.Members = append(out.Members, Report{r.ID, maybe(r.Outlet.Name), maybe(r.Title), string(r.Published.Date), r.Published.Precision, maybe(news.Maybe(web.SafeURL(string(r.URL)))), r.Origin})
		}
	}
	out.Lines, out.Next, err = paged(linesOf(y), in.Cursor)
	return out, err
}

// told is a story and its synopsis.
func (d *library) told(ctx context.Context, id string) (s store.Story, y news.Synopsis, err error) {
	err = d.store.Read(ctx, func(v store.View) error {
		s, err = v.Story(id)
		if errors.Is(err, store.ErrNone) {
			m, err := v.Membership(id)
			if err != nil {
				return err
			}
			s, err = v.Story(m.Story)
			if err != nil {
				return err
			}
		} else if err != nil {
			return err
		}
		y, err = v.Synopsis(s.ID, 0)
		if errors.Is(err, store.ErrNone) {
			return errors.New("this story has not been compared yet; ask again in some seconds")
		}
		return err
	})
	return s, y, err
}
