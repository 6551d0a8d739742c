package main

import (
	"errors"
	"fmt"
	"strings"

	"synoptic/cmd/synoptic/sheet"
	"synoptic/store"
	"synoptic/web"
)

// beginning is how many letters of an id must be given at least.
const beginning = 4

// storyNamed is the story a person means: by its id or that of a report in it,
// or by the beginning of either.
func storyNamed(v store.View, name string) (store.Story, error) {
	s, err := v.Story(name)
	if !errors.Is(err, store.ErrNone) {
		return s, err
	}
	if m, err := v.Membership(name); err == nil {
		return v.Story(m.Story)
	}
	id, err := only("story", "synoptic stories lists them", name, func(yield func(string, string) bool) error {
		for s, err := range store.EveryStory(v, store.StoryQuery{}) {
			if err != nil || !yield(s.ID, s.Title) {
				return err
			}
		}
		return nil
	})
	if err == nil {
		return v.Story(id)
	}
	if report, none := reportNamed(v, name); none == nil && !errors.As(err, new(ambiguous)) {
		m, err := v.Membership(report)
		if err != nil {
			return s, err
		}
		return v.Story(m.Story)
	}
	return s, err
}

// ambiguous is the error of a beginning that several ids have.
type ambiguous struct{ error }

// reportNamed is the report a person means: by its id, or the beginning of one.
func reportNamed(v store.View, name string) (string, error) {
	m, err := v.Membership(name)
	if !errors.Is(err, store.ErrNone) {
		return m.Report, err
	}
	return only("report", "synoptic show STORY --json and synoptic search WORDS tell their ids", name, func(yield func(string, string) bool) error {
		for r, err := range v.Reports(store.ReportQuery{Bare: true}) {
			if err != nil || !yield(r.ID, string(r.Title)) {
				return err
			}
		}
		return nil
	})
}

// only is the one id that begins with a name. The error tells which is nearest,
// and else where they are listed.
func only(what, listed, name string, each func(yield func(id, title string) bool) error) (string, error) {
	var found, nearest, title string
	several, least := 0, max(2, len(name)/3)+1
	err := each(func(id, of string) bool {
		if len(name) >= beginning && strings.HasPrefix(id, name) {
			found = id
			several++
		}
		if n := apartBy(name, id[:min(len(id), max(len(name), beginning))]); n < least {
			least, nearest, title = n, id, of
		}
		return true
	})
	switch {
	case err != nil:
		return "", err
	case several == 1:
		return found, nil
	case several > 1:
		return "", ambiguous{fmt.Errorf("%q is the beginning of %s; give more of it", name, web.Count(several, what))}
	case nearest != "":
		return "", fmt.Errorf("no %s %q is kept; the nearest is %s (%s); %s", what, name, nearest, sheet.Flat(title), listed)
	}
	return "", fmt.Errorf("no %s %q is kept; %s", what, name, listed)
}

// apartBy is in how many letters two words differ (Levenshtein).
func apartBy(a, b string) int {
	row := make([]int, len(b)+1)
	for i := range row {
		row[i] = i
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for k := range len(b) {
			other := before
			if a[i] != b[k] {
				other++
			}
			before = row[k+1]
			row[k+1] = min(other, before+1, row[k]+1)
		}
	}
	return row[len(b)]
}
