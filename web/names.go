package web

import (
	"fmt"
	"strings"

	"synoptic/news"
)

// named are the names by which a page calls the reports of a story: that of
// the outlet, once with a number where an outlet has several reports in the
// story, and the letter where no outlet is known.
func named(reports []news.Account) []string {
	count := map[string]int{}
	for _, r := range reports {
		count[string(r.Outlet.Name)]++
	}
	out, seen := make([]string, len(reports)), map[string]int{}
	for i, r := range reports {
		name := string(r.Outlet.Name)
		switch {
		case name == "":
			out[i] = Say("report.unnamed", r.Letter)
		case count[name] > 1:
			seen[name]++
			out[i] = fmt.Sprintf("%s (%d)", name, seen[name])
		default:
			out[i] = name
		}
	}
	return out
}

// head is a name as it stands over a narrow column.
func head(name string) string {
	const most = 18
	return short(strings.TrimPrefix(name, "The "), most)
}

// short is a name cut at a length; what has it whole stands beside it.
func short(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return strings.TrimRight(string(r[:most-1]), " ") + "…"
}
