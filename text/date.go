package text

import (
	"synoptic/news"
	"synoptic/text/moment"
	"synoptic/text/piece"
)

// Date is the marked report r with its publication date set to d and its
// moments resolved against it. Nothing else of the report changes.
func Date(r news.Report, d news.Date) news.Report {
	if lost := r.Published; lost.Date != "" && len(d.Other) == 0 {
		others := lost.Other
		lost.Other = nil
		d.Other = append([]news.Date{lost}, others...)
	}
	r.Published = d
	r.Marks.Moments = moment.Find(&r, piece.Cut(r.Text), r.Marks.Tokens)
	return r
}
