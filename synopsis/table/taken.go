package table

import (
	"fmt"

	"synoptic/news"
)

// Limits of what is compared of one story. What lies beyond is set aside by
// name: a flood from one place, or of copies, must not hide what it floods.
const (
	mostOfHouse = 40      // reports of one publisher
	mostReports = 1000    // of all
	mostBytes   = 2 << 20 // of all their texts
)

// Taken is the reports of a story that are compared, in order of publication,
// and those that are more than a story takes.
func Taken(s news.Story) ([]news.Report, []news.Aside) {
	ordered := InOrder(s.Reports)
	out, left := make([]news.Report, 0, len(ordered)), []news.Aside(nil)
	of, bytes := map[string]int{}, 0
	for _, r := range ordered {
		h := House(r)
		reason := ""
		switch {
		case h != "" && of[h] >= mostOfHouse:
			reason = fmt.Sprintf("the first %d reports of its outlet are compared", mostOfHouse)
		case len(out) >= mostReports:
			reason = fmt.Sprintf("the first %d reports of a story are compared", mostReports)
		case len(out) > 1 && bytes+len(r.Text) > mostBytes:
			reason = fmt.Sprintf("the first %d MiB of a story are compared", mostBytes>>20)
		}
		if reason != "" {
			left = append(left, news.Aside{Report: r.ID, Input: r.Input, Outlet: r.Outlet.Name, Title: r.Title, Rule: "too many", Reason: reason})
			continue
		}
		of[h]++
		bytes += len(r.Text)
		out = append(out, r)
	}
	return out, left
}
