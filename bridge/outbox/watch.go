package outbox

import (
	"slices"
	"strings"

	"synoptic/desk"
	"synoptic/news"
	"synoptic/store"
)

// tells says of which kinds a rule tells. One that does not want everything
// tells that it found a story, once, and whenever its reports come to differ
// otherwise if that is what it watches for.
func (w Watch) tells(batch store.Batch, e desk.Entry, y news.Synopsis) ([]desk.Happening, error) {
	is, err := w.finds(batch, y)
	if err != nil || !is {
		return nil, err
	}
	if w.Every {
		return e.Kinds, nil
	}
	name := store.Lasting + "found " + hash(w.Rule) + " " + y.ID
	before, err := store.Recall[bool](batch, name)
	switch {
	case err != nil:
		return nil, err
	case before && w.Differs && slices.Contains(e.Kinds, desk.Differ):
		return []desk.Happening{desk.Differ}, nil
	case before:
		return nil, nil
	}
	return e.Kinds[len(e.Kinds)-1:], store.Remember(batch, name, true)
}

// finds says whether a story is what a rule watches for.
func (w Watch) finds(v store.View, y news.Synopsis) (bool, error) {
	switch {
	case w.Outlet != "" && !slices.ContainsFunc(y.Reports, func(r news.Account) bool { return strings.EqualFold(string(r.Outlet.Name), w.Outlet) }):
		return false, nil
	case w.First != "" && (y.First == nil || !strings.EqualFold(y.First.Source, w.First)):
		return false, nil
	case w.Differs && !slices.ContainsFunc(y.Disputed, desk.Differing):
		return false, nil
	}
	for _, words := range []string{w.Words, w.Person} {
		if words == "" {
			continue
		}
		if words == w.Person {
			words = `"` + words + `"`
		}
		hits, err := v.Search(store.SearchQuery{Words: words, Story: y.ID, Most: 1})
		if err != nil || len(hits) == 0 {
			return false, err
		}
	}
	return true, nil
}
