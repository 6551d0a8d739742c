// Package named is what a person means by a name: by the id of a story or of a
// report, the beginning of one, or the address of a feed; and else which is nearest.
package named

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"synoptic/cmd/synoptic/sheet"
	"synoptic/fetch"
	"synoptic/store"
	"synoptic/web"
)

// beginning is how many letters of an id must be given at least.
const beginning = 4

// Story is the story a person means: by its id or that of a report in it,
// or by the beginning of either.
func Story(v store.View, name string) (store.Story, error) {
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
	if report, none := Report(v, name); none == nil && !errors.As(err, new(ambiguous)) {
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

// Report is the report a person means: by its id, or the beginning of one.
func Report(v store.View, name string) (string, error) {
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

// Reports are the reports a person means, each once.
func Reports(v store.View, names []string) (out []string, err error) {
	for _, name := range names {
		id, err := Report(v, name)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out, nil
}

// Feed is the feed a person means: by its address, as it is kept or as it may
// be written too.
func Feed(v store.View, url string) (store.Feed, error) {
	f, err := v.Feed(url)
	if !errors.Is(err, store.ErrNone) {
		return f, err
	}
	if plain, err := fetch.Plain(url); err == nil {
		if f, err := v.Feed(plain); !errors.Is(err, store.ErrNone) {
			return f, err
		}
	}
	feeds, err := v.Feeds()
	if err != nil {
		return f, err
	}
	var addresses []string
	for _, o := range feeds {
		addresses = append(addresses, o.URL)
	}
	if near := Nearest(url, addresses); near != "" {
		return f, fmt.Errorf("no feed %s is followed; the nearest is %s", url, near)
	}
	return f, fmt.Errorf("no feed %s is followed; synoptic feeds list tells which are", url)
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
		if n := apart(name, id[:min(len(id), max(len(name), beginning))]); n < least {
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
