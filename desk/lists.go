package desk

import (
	"errors"
	"slices"
	"time"

	"synoptic/fetch"
	"synoptic/store"
)

// TakeUp follows the feeds of a list that are not followed yet, in the folders
// in which they lie there, and tells how many those are. Who is followed stays
// as it is, but for a folder where it lay in none.
func TakeUp(b store.Batch, list []fetch.Listed, now time.Time) (fresh int, err error) {
	lie, err := store.Folders(b)
	if err != nil {
		return 0, err
	}
	folders := map[string]store.Places{}
	for _, f := range list {
		if len(f.Folders) > 0 && lie[f.URL] == nil {
			folders[f.URL] = f.Folders
		}
		_, err := b.Feed(f.URL)
		if err == nil {
			continue
		}
		if !errors.Is(err, store.ErrNone) {
			return fresh, err
		}
		if err := b.KeepFeed(store.Feed{URL: f.URL, Title: f.Title, Site: f.Page, Added: now, Next: now}); err != nil {
			return fresh, err
		}
		fresh++
	}
	return fresh, store.KeepFolders(b, folders)
}

// Listed are all feeds as a list for other readers, those of one folder
// together, by their first, those in none last.
func Listed(v store.View) (list []fetch.Listed, err error) {
	feeds, err := v.Feeds()
	if err != nil {
		return nil, err
	}
	folders, err := store.Folders(v)
	for _, f := range feeds {
		list = append(list, fetch.Listed{Title: f.Title, URL: f.URL, Page: f.Site, Folders: folders[f.URL]})
	}
	slices.SortStableFunc(list, func(a, b fetch.Listed) int {
		if none := len(a.Folders) == 0; none != (len(b.Folders) == 0) {
			return map[bool]int{true: 1, false: -1}[none]
		}
		return slices.CompareFunc(a.Folders, b.Folders, slices.Compare)
	})
	return list, err
}
