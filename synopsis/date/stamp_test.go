package date

import (
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// Of reports none of which has a date, what they show tells their day, and the days
// that they tell do not.
func TestShown(t *testing.T) {
	const plain = "The council of Tollen met on Tuesday."
	for _, c := range []struct{ name, one, other, want string }{
		{"a post", "He wrote: “No more ferries!” — Piet Maar (@pietmaar) March 4, 2031\n\nNobody answered him.", plain, "2031-03-04"},
		{"the later of two posts", "“Shut.” — Piet Maar (@pietmaar) March 4, 2031", "“Open.” — Oda Renn (@odarenn) March 6, 2031", "2031-03-06"},
		{"the printed edition", "It appears in print on March 5, 2031, on page A6.", plain, "2031-03-05"},
		{"two photographs", "Divers stand on the salt pier in Tollen, March 4, 2031.\n\nThe ferry lay on her side.", "The salt pier in Tollen, March 5, 2031. Photo: Ivo Brandt", "2031-03-05"},
		{"one photograph", "Divers stand on the salt pier in Tollen, March 4, 2031.\n\nThe ferry lay on her side.", plain, ""},
		{"an old photograph in both", "FILE - Divers stand on the pier, Tuesday, March 4, 2031.", "The pier in a file photo of Tuesday, March 4, 2031.", ""},
		{"a day long gone", "The pier was built after the flood of March 4, 2019, and burned on June 5, 2022.", plain, ""},
		{"days of one week, long gone", "The flood came on March 4, 2019, and fell on March 6, 2019.", plain, ""},
		{"a weekday in none of the last years", "The pier burned on Tuesday, May 3, before the flood of 2029.", plain, ""},
	} {
		var reports []news.Report
		for i, x := range []string{c.one, c.other} {
			reports = append(reports, text.Read(report([]string{"a", "b"}[i], "Tollen Courier", "", x)))
		}
		got := Better(news.Story{Reports: reports})
		for _, id := range []string{"a", "b"} {
			if string(got[id].Date) != c.want || c.want != "" && got[id].Precision != "about" {
				t.Errorf("%s: report %s is of %+v, want about %q", c.name, id, got[id], c.want)
			}
		}
	}
}
