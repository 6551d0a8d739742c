package story

import (
	"time"

	"synoptic/news"
)

// dayOf is the day of publication in days since 1970-01-01, or unknown. A
// month or a year alone is unknown.
func dayOf(r *news.Report) int32 {
	t, err := time.Parse(time.DateOnly, string(r.Published.Date))
	if err != nil {
		return unknown
	}
	return int32(t.Unix() / 86400)
}
