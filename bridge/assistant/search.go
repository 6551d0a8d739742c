package assistant

import (
	"context"
	"fmt"
	"strings"
	"time"

	"synoptic/store"
)

type searchIn struct {
	Words   string `json:"words,omitempty" jsonschema:"words in one of its reports; several together in quotation marks"`
	Person  string `json:"person,omitempty" jsonschema:"named in one of its reports, by the whole name or the last"`
	Outlet  string `json:"outlet,omitempty" jsonschema:"one of its reports is of this outlet"`
	From    string `json:"from,omitempty" jsonschema:"it has a report of this day or later, such as 2031-05-04"`
	To      string `json:"to,omitempty" jsonschema:"it has a report of this day or earlier"`
	Differs bool   `json:"differs,omitempty" jsonschema:"only stories whose reports differ"`
	Cursor  string `json:"cursor,omitempty" jsonschema:"next of the answer before"`
	Limit   int    `json:"limit,omitempty" jsonschema:"how many at most, up to 100; 20 if left out"`
}

// Story is a story in a list.
type Story struct {
	ID      string  `json:"id"`
	Title   Foreign `json:"title"`
	Reports int     `json:"reports"`
	Outlets int     `json:"outlets"`
	First   string  `json:"first" jsonschema:"day of the first report"`
	Last    string  `json:"last" jsonschema:"day of the newest report"`
	About   string  `json:"about,omitempty" jsonschema:"which of these days are inferred: first, last or first last"`
	Differs int     `json:"differs" jsonschema:"questions that its reports answer differently"`
	URL     string  `json:"url,omitempty" jsonschema:"its page"`
}

// Stories are those that were found.
type Stories struct {
	Stories []Story `json:"stories"`
	Next    string  `json:"next,omitempty" jsonschema:"cursor of the rest; none behind the last"`
}

const mostListed = 100

func (d *library) searchStories(ctx context.Context, in searchIn) (out Stories, err error) {
	for _, day := range []string{in.From, in.To} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return out, fmt.Errorf("%q is no day; write it like 2031-05-04", day)
		}
	}
	q := store.StoryQuery{Words: in.Words, Person: in.Person, Outlet: in.Outlet, From: in.From, To: in.To, Differs: in.Differs, Cursor: in.Cursor, Most: 20}
	if in.Limit > 0 {
		q.Most = min(in.Limit, mostListed)
	}
	out.Stories = []Story{}
	err = d.store.Read(ctx, func(v store.View) error {
		list, next, err := v.Stories(q)
		for _, s := range list {
			out.Stories = append(out.Stories, d.story(s))
		}
		out.Next = next
		return err
	})
	return out, err
}

func (d *library) story(s store.Story) Story {
	out := Story{s.ID, foreign(s.Title), s.Reports, s.Outlets, s.First, s.Last, s.About(), s.Differs, ""}
	if d.site != "" {
		out.URL = strings.TrimSuffix(d.site, "/") + "/story/" + s.ID
	}
	return out
}
