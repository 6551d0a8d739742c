package voice

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// Own says whether a source is the outlet of the report that credits it: to
// itself it is no outside source.
func (t *Voices) Own(source string, by int) bool {
	if source == "" {
		return false
	}
	its, named := table.House(t.Reports[by].Report), table.House(news.Report{Outlet: news.Outlet{Name: news.Maybe(t.Name(source))}})
	if its == named || its == "" {
		return its == named
	}
	_, place := gazetteer.Place(source)
	return !place && strings.HasPrefix(its, named+" ") // CNN, of CNN Web News
}

// Held is the id of the report of this story that the source published, if
// we hold one other than the report that credits it.
func (t *Voices) Held(source string, by int) string {
	for _, i := range t.houses[table.House(news.Report{Outlet: news.Outlet{Name: news.Maybe(t.Name(source))}})] {
		if i != by {
			return t.Reports[i].ID
		}
	}
	return ""
}
