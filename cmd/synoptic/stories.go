package main

import (
	"bufio"
	"fmt"
	"iter"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/store"
	"synoptic/web"
)

// storiesCommand is synoptic stories.
type storiesCommand struct {
	JSON  bool `xor:"form" help:"One JSON document."`
	JSONL bool `xor:"form" name:"jsonl" help:"One JSON object a line."`
	CSV   bool `xor:"form" name:"csv" help:"A table with its columns in the first row."`

	Outlet  string `help:"With a report of this outlet."`
	From    string `placeholder:"DAY" help:"With a report of this day or later: 2031-05-04."`
	To      string `placeholder:"DAY" help:"With a report of this day or earlier."`
	Person  string `help:"With a report that names this person, by the whole name or the last."`
	Words   string `help:"With a report that has these words; \"several together\" in quotation marks."`
	Differs bool   `help:"Whose reports differ."`

	Most  int    `default:"50" placeholder:"N" help:"How many at most; 50 if not given."`
	After string `given:"" placeholder:"CURSOR" help:"Those behind where another list ended."`
	All   bool   `help:"All there are."`
	house.Flag
}

// storyLine is a story in a list.
type storyLine struct {
	Type    string `json:"type"`
	ID      string `json:"id"`
	Title   string `json:"title"`
	Reports int    `json:"reports"`
	Outlets int    `json:"outlets"`
	First   string `json:"first"` // days of publication
	Last    string `json:"last"`
	About   string `json:"about,omitempty"` // which of these days are inferred: first, last, first last
	Differs int    `json:"differs"`         // questions that reports answer differently
}

// storyList is a list of stories as one document. Next is the cursor of the
// rest, empty if there is none.
type storyList struct {
	Stories []storyLine `json:"stories"`
	Next    string      `json:"next"`
}

// Run lists the stories that were asked for.
func (c storiesCommand) Run(d *console.Desk) error {
	q, err := c.query()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(d.Out)
	return c.Look(func(v store.View) error {
		n, next, err := c.list(d, out, v, q)
		if err != nil {
			return err
		}
		rest := ""
		if next != "" {
			rest = "; there are more: --all, or --after " + next
		}
		d.Close("%s%s", web.Count(n, "story"), rest)
		return out.Flush()
	})
}

func (c storiesCommand) query() (store.StoryQuery, error) {
	for _, day := range []string{c.From, c.To} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return store.StoryQuery{}, fmt.Errorf("%q is no day; write 2031-05-04", day)
		}
	}
	if c.Most < 1 {
		return store.StoryQuery{}, fmt.Errorf("--most %d: give 1 or more, or --all", c.Most)
	}
	return store.StoryQuery{Outlet: c.Outlet, From: c.From, To: c.To, Person: c.Person, Words: c.Words, Differs: c.Differs, Cursor: c.After}, nil
}

// list writes the stories in the form that was asked for, and tells how many,
// and where the rest begins.
func (c storiesCommand) list(d *console.Desk, out *bufio.Writer, v store.View, q store.StoryQuery) (n int, next string, err error) {
	stories := c.page(v, q, &next)
	switch {
	case c.CSV:
		n, err = store.StoriesCSV(stories, out, web.Harmless)
		return n, next, err
	case c.JSON:
		doc := storyList{Stories: []storyLine{}}
		for s, err := range stories {
			if err != nil {
				return 0, "", err
			}
			doc.Stories = append(doc.Stories, lineOf(s))
		}
		doc.Next = next
		return len(doc.Stories), next, sheet.Encode(out, doc)
	}
	page := sheet.New(out, d.Paper, d.Plain)
	for s, err := range stories {
		if err != nil {
			return n, next, err
		}
		n++
		if !c.JSONL {
			setStory(page, s)
		} else if err := sheet.Encode(out, lineOf(s)); err != nil {
			return n, next, err
		}
	}
	return n, next, nil
}

// page is as many stories as were asked for. Next is where the rest begins.
func (c storiesCommand) page(v store.View, q store.StoryQuery, next *string) iter.Seq2[store.Story, error] {
	if c.All {
		return store.EveryStory(v, q)
	}
	return func(yield func(store.Story, error) bool) {
		for left := c.Most; left > 0; left = left - q.Most {
			q.Most = min(left, 500)
			out, more, err := v.Stories(q)
			if err != nil {
				yield(store.Story{}, err)
				return
			}
			q.Cursor, *next = more, more
			for _, s := range out {
				if !yield(s, nil) {
					return
				}
			}
			if more == "" {
				return
			}
		}
	}
}

func lineOf(s store.Story) storyLine {
	return storyLine{"story", s.ID, s.Title, s.Reports, s.Outlets, s.First, s.Last, s.About(), s.Differs}
}

// setStory sets one story of a list.
func setStory(s *sheet.Sheet, x store.Story) {
	sign := " "
	if x.Differs > 0 {
		sign = s.Paint(sheet.Red, "!")
	}
	title := web.Harmless(sheet.Flat(x.Title))
	if title == "" {
		title = "Without a title"
	}
	days := sheet.Between(x.First, x.Last)
	if x.About() != "" {
		days = web.Days(x.First, x.Last, x.FirstAbout, x.LastAbout)
	}
	if days == "" {
		days = "day not known"
	}
	s.Line(sign+" "+s.Paint(sheet.Faint, x.ID), 17, fmt.Sprintf("%s  %s, %s, %s", s.Paint(sheet.Bold, title), web.Count(x.Reports, "report"), web.Count(x.Outlets, "outlet"), days), "")
}
