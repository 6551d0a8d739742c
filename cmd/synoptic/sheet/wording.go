package sheet

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/web"
)

// letters are the letters of the reports by their ids.
type letters map[string]string

func lettering(v news.Synopsis) letters {
	l := letters{}
	for _, r := range v.Reports {
		l[r.ID] = r.Letter
	}
	return l
}

// of is the letters of those who say a thing, each once.
func (l letters) of(refs news.Refs) string {
	var reports []string
	for _, r := range refs {
		reports = append(reports, r.Report)
	}
	return l.ids(reports)
}

// ids is the letters of reports, each once, in order.
func (l letters) ids(reports []string) string {
	var out []string
	for _, id := range reports {
		if letter := l[id]; letter != "" && !slices.Contains(out, letter) {
			out = append(out, letter)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return strings.Compare(a, b)
	})
	return strings.Join(out, " ")
}

// Flat is text on one line, without the signs that steer a terminal or the
// direction of writing.
func Flat(text string) string {
	return strings.Join(strings.Fields(web.Harmless(strings.ReplaceAll(text, "\r", " "))), " ")
}

// Title is the title of a story on one line, or that it has none.
func Title(v news.Synopsis) string {
	if v.Title == "" {
		return "Without a title"
	}
	return Flat(v.Title)
}

// underTitle is the line of counts under the title.
func underTitle(v news.Synopsis) string {
	parts := []string{web.Count(len(v.Reports), "report"), web.Count(len(v.Origins), "origin")}
	if v.From != "" {
		parts = append(parts, web.Say("story.events", Between(string(v.From), string(v.To))))
	}
	if f := v.First; f != nil {
		first := "first reported by " + Flat(f.Source)
		if f.Date != "" {
			first += ", " + web.Day(string(f.Date))
		}
		if !f.Held {
			first += " (not held)"
		}
		parts = append(parts, first)
	}
	return strings.Join(parts, " · ")
}

// OutletName is whose a report is, or that nobody is named.
func OutletName(r news.Account) string {
	if r.Outlet.Name == "" {
		return "outlet not named"
	}
	return Flat(string(r.Outlet.Name))
}

// Between is a span of days: 16 April - 5 May 2025.
func Between(from, to string) string {
	a, errA := time.Parse("2006-01-02", from)
	b, errB := time.Parse("2006-01-02", to)
	switch {
	case errA != nil || errB != nil:
		return strings.Trim(web.Day(from)+" - "+web.Day(to), " -")
	case a.Equal(b):
		return b.Format("2 January 2006")
	case a.Year() != b.Year():
		return a.Format("2 January 2006") + " - " + b.Format("2 January 2006")
	case a.Month() != b.Month():
		return a.Format("2 January") + " - " + b.Format("2 January 2006")
	}
	return a.Format("2") + " - " + b.Format("2 January 2006")
}

// when is the date of an event as precise as it is known.
func when(e news.Event) string {
	switch {
	case e.Precision == "year" && len(e.From) >= 4:
		return e.From[:4]
	case e.Precision == "month" && len(e.From) >= 7:
		return e.From[:7]
	case e.Precision == "range":
		return shortRange(e.From, e.To)
	}
	return e.From
}

// shortRange is a span of days in few letters: 1930s, 1914-1918, 2017-10/12,
// 2018-12-10/16, 2018-12-29/01-04.
func shortRange(from, to string) string {
	a, errA := time.Parse(time.DateOnly, from)
	b, errB := time.Parse(time.DateOnly, to)
	switch {
	case errA != nil || errB != nil:
		return strings.Trim(from+" "+to, " ")
	case a.YearDay() == 1 && a.Year()%10 == 0 && b.Equal(a.AddDate(10, 0, -1)):
		return from[:4] + "s"
	case a.YearDay() == 1 && b.AddDate(0, 0, 1).YearDay() == 1:
		return from[:4] + "-" + to[:4]
	case a.Year() != b.Year():
		return from + "/" + to
	case a.Day() == 1 && b.AddDate(0, 0, 1).Day() == 1:
		return from[:7] + "/" + to[5:7]
	case a.Month() == b.Month():
		return from + "/" + to[8:]
	}
	return from + "/" + to[5:]
}

func speaker(name news.Maybe) string {
	if name == "" {
		return "? (speaker not told)"
	}
	return Flat(string(name))
}

// quoted is a wording in quotation marks, unless it was reported without.
func quoted(v news.Variant) string {
	if v.Kind == "indirect" {
		return Flat(v.Text)
	}
	return "“" + strings.Trim(Flat(v.Text), "“”\"") + "”"
}

// tallyWords is a row of the grid of figures: its values with what they count,
// and who gives them.
func tallyWords(row news.Tally, l letters) (words, who string) {
	if len(row.By) == 1 {
		return Flat(row.By[0].Text), l.of(row.By[0].Cites)
	}
	var all []string
	for _, v := range row.By {
		all = append(all, Flat(v.Text)+" ("+l.of(v.Cites)+")")
	}
	return strings.Join(all, "  |  "), ""
}

// sourcesOf is whom a report has something from, each once, with all that it is
// to the report: "The Gazette (reported first, cites)".
func sourcesOf(links []news.SourceLink, report string) []string {
	var order []string
	as := map[string][]string{}
	for _, x := range links {
		if x.Report != report {
			continue
		}
		words := Flat(x.Source)
		if x.Via != "" {
			words += " through " + Flat(x.Via)
		}
		if as[words] == nil {
			order = append(order, words)
		}
		relation := x.Relation
		if x.Unnamed {
			relation += ", unnamed"
		}
		as[words] = append(as[words], relation)
	}
	for i, words := range order {
		order[i] = fmt.Sprintf("%s (%s)", words, strings.Join(as[words], ", "))
	}
	return order
}

func originOf(v news.Synopsis, id string) news.Origin {
	i := slices.IndexFunc(v.Origins, func(o news.Origin) bool { return o.ID == id })
	if i < 0 {
		return news.Origin{}
	}
	return v.Origins[i]
}
