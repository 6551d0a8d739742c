package synopsis

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// gridOf is the rows of figures of reports with these texts: values with the
// letters of who gives them, rows with their relation before them.
func gridOf(texts ...string) (rows []string) {
	var s news.Story
	for i, words := range texts {
		s.Reports = append(s.Reports, text.Read(report(string(rune('1'+i)), "Outlet "+words[:9], "2031-05-06", words)))
	}
	out := Compare(s)
	of := map[string]string{}
	for _, r := range out.Reports {
		of[r.ID] = r.Letter
	}
	for _, row := range out.Values {
		var values []string
		for _, v := range row.By {
			who := ""
			for _, c := range v.Cites {
				who += of[c.Report]
			}
			values = append(values, fmt.Sprintf("%s [%s]", v.Text, who))
		}
		rows = append(rows, strings.TrimSpace(row.Relation+" "+strings.Join(values, " | ")))
	}
	return rows
}

// A row says what its number counts, and holds the other number of the same.
func TestFigures(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []string
		want  []string // the rows
	}{
		{
			name:  "a sum with who paid it",
			texts: []string{"The guild of Norrby paid Orla Venn $130,000 for the mill on Monday."},
			want:  []string{"The guild of Norrby paid Orla Venn $130,000 for the mill on Monday [a]"},
		},
		{
			name: "words that all tell who give the number",
			texts: []string{
				"The guild of Norrby ordered 240 sledges from the Tollen works for 68 million crowns on Monday.",
				"The guild had ordered 240 sledges, and the sum was 86 million crowns, the mayor of Norrby said.",
			},
			want: []string{
				"The guild had ordered 240 sledges [ab]",
				"ordered 240 sledges from the Tollen works for 68 million crowns on Monday [a]",
			},
		},
		{
			name:  "what is not so",
			texts: []string{"It is not as simple as 900 fishers losing their boats on one day, the mayor of Norrby said."},
		},
		{
			name: "two tolls of one fire",
			texts: []string{
				"At least 18 people died when a fire tore through the mill in Sund, the mayor said.",
				"A fire in the mill in Sund killed 31 people, said the mayor.",
			},
			want: []string{"differ At least 18 people died [a] | A fire in the mill in Sund killed 31 people [b]"},
		},
		{
			name: "a bound that holds the other",
			texts: []string{
				"More than 50 people were hurt when a fire tore through the mill in Sund.",
				"A fire tore through the mill in Sund and 51 people were hurt.",
			},
			want: []string{"More than 50 people were hurt [a] | 51 people were hurt [b]"},
		},
		{
			name: "nobody is none",
			texts: []string{
				"A fire swept through a mill in Sund. Nobody was hurt in the mill, the mayor said.",
				"Fire swept through the mill in Sund. Three people were hurt in the mill, one of them badly, the mayor said.",
			},
			want: []string{"differ Nobody was hurt in the mill [a] | Three people were hurt in the mill, one of them badly [b]"},
		},
		{
			name: "numbers of two things",
			texts: []string{
				"The mill in Sund has 40 looms, and the guild lent 30 carts to the mayor.",
				"The ferry carried 25 carts of salt to Norrby.",
			},
			want: []string{"The mill in Sund has 40 looms [a]", "the guild lent 30 carts to the mayor [a]", "The ferry carried 25 carts of salt to Norrby [b]"},
		},
		{
			name:  "what counts nothing new",
			texts: []string{"The mayors of the two towns met, and walked 30 miles (48 km) together."},
			want:  []string{"walked 30 miles [a]"},
		},
	} {
		if got := gridOf(c.texts...); !equalRows(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func equalRows(a, b []string) bool { return strings.Join(a, "\n") == strings.Join(b, "\n") }
