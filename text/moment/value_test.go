package moment

import (
	"testing"

	"synoptic/news"
	"synoptic/text/calendar"
)

// What is no date of a report is not known, in whole or in part.
func TestPublishedOn(t *testing.T) {
	for in, want := range map[string]calendar.Day{
		"2025-05-05": calendar.On(2025, 5, 5), "2025-05": calendar.On(2025, 5, 0), "2025": calendar.On(2025, 0, 0),
		"": {}, "-001-01-01": {}, "0000-00-00": {}, "99999": {}, "9999-01-01": {}, "32 Foo 2025": {},
		"2025-13-01": calendar.On(2025, 0, 0), "2025-02-30": calendar.On(2025, 2, 0), "1998-02-13T14:26:00": calendar.On(1998, 2, 13),
	} {
		if got := publishedOn(news.Date{Date: news.Maybe(in)}); got != want {
			t.Errorf("%q is %v, want %v", in, got, want)
		}
	}
}

func TestExtent(t *testing.T) {
	for value, want := range map[string]string{
		"2025": "2025-01-01 2025-12-31", "2024-02": "2024-02-01 2024-02-29", "2025-05-04": "2025-05-04 2025-05-04",
		"2025-W18": "2025-04-28 2025-05-04", "2025-W18-WE": "2025-05-03 2025-05-04", "1989-Q3": "1989-07-01 1989-09-30",
		"1989-H2": "1989-07-01 1989-12-31", "1994-WI": "1994-12-01 1995-02-28", "198": "1980-01-01 1989-12-31",
		"19": "1900-01-01 1999-12-31", "1998-01-19TNI": "1998-01-19 1998-01-19",
		"XXXX-WXX-7": "", "PRESENT_REF": "", "P2W": "", "BC0146": "", "XXXX-04-16": "",
	} {
		m := news.Moment{Value: value, Type: "DATE"}
		place(&m)
		got := m.From
		if m.To != "" {
			got += " " + m.To
		}
		if got != want {
			t.Errorf("%s covers %q, want %q", value, got, want)
		}
	}
}
