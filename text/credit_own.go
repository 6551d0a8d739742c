package text

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// disowned drops the credits of a report to its own outlet, which is no
// outside source of it, and leaves one who spoke to it as one who is cited.
func (c *crediting) disowned(list []news.Credit) []news.Credit {
	out := list[:0]
	for _, k := range list {
		if c.own(k.Source) {
			continue
		}
		if c.own(k.Via) {
			k.Via = ""
		}
		out = append(out, k)
	}
	return slices.Clip(out)
}

// own says whether a name is that of the report's outlet.
func (c *crediting) own(name string) bool {
	outlet := string(c.report.Outlet.Name)
	if name == "" || outlet == "" {
		return false
	}
	if usual, ok := gazetteer.Media(outlet); ok && strings.EqualFold(usual, name) {
		return true
	}
	return strings.EqualFold(strings.TrimPrefix(outlet, "The "), strings.TrimPrefix(name, "The "))
}
