package store

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Table is what can be written as CSV.
type Table struct {
	Name    string
	Columns []string
	rows    func(v View) iter.Seq2[[]string, error]
}

// StoryColumns are those of a list of stories.
var StoryColumns = []string{"story", "title", "reports", "outlets", "first", "last", "about", "differs"}

// Tables are all there are.
var Tables = []Table{
	{"stories", StoryColumns, storyRows},
	{"reports", []string{"report", "story", "outlet", "title", "byline", "published", "precision", "url", "page", "version", "text"}, reportRows},
	{"members", []string{"report", "story", "with", "kind", "evidence", "weight"}, memberRows},
	{"differences", []string{"story", "question", "relation", "value", "reports", "origins", "cites"}, differenceRows},
	{"claims", []string{"story", "line", "reports", "origins", "background", "said", "cites", "partly"}, claimRows},
	{"alone", []string{"story", "report", "line", "background", "weight"}, aloneRows},
	{"sayings", []string{"story", "saying", "speaker", "wording", "kind", "report", "outlet"}, sayingRows},
	{"figures", []string{"story", "of", "relation", "value", "words", "cites"}, figureRows},
	{"timeline", []string{"story", "from", "to", "precision", "line", "background", "cites"}, timelineRows},
	{"sources", []string{"story", "report", "source", "relation", "via", "unnamed"}, sourceRows},
	{"origins", []string{"story", "origin", "report", "rule"}, originRows},
	{"refused", []string{"raw", "place", "input", "reason"}, refusedRows},
	{"corrections", []string{"number", "kind", "reports", "from", "note", "of"}, correctionRows},
	{"feeds", []string{"url", "title", "ok", "next", "failures", "error"}, feedRows},
	{"outlets", []string{"outlet", "reports", "stories", "first", "last", "about"}, outletRows},
}

// CSV writes one table, with its columns in the first row, and tells how many
// rows follow. Every cell goes through gate, which takes out what steers a
// screen, and none is a formula to a program of sheets.
func CSV(v View, name string, to io.Writer, gate func(string) string) (rows int, err error) {
	at := slices.IndexFunc(Tables, func(t Table) bool { return t.Name == name })
	if at < 0 {
		return 0, fmt.Errorf("there is no table %q", name)
	}
	return Tables[at].write(Tables[at].rows(v), to, gate)
}

// StoriesCSV writes these stories as CSV writes them all.
func StoriesCSV(stories iter.Seq2[Story, error], to io.Writer, gate func(string) string) (rows int, err error) {
	return Tables[0].write(each(stories, storyRow), to, gate)
}

func (t Table) write(from iter.Seq2[[]string, error], to io.Writer, gate func(string) string) (rows int, err error) {
	w := csv.NewWriter(to)
	if err := w.Write(t.Columns); err != nil {
		return 0, err
	}
	for row, err := range from {
		if err != nil {
			return rows, fmt.Errorf("write %s as CSV: %w", t.Name, err)
		}
		for i := range row {
			row[i] = noFormula(gate(row[i]))
		}
		if err := w.Write(row); err != nil {
			return rows, err
		}
		rows++
	}
	w.Flush()
	return rows, w.Error()
}

// noFormula puts an apostrophe before what a program of sheets would reckon
// (https://owasp.org/www-community/attacks/CSV_Injection).
func noFormula(cell string) string {
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(cell, " \u00a0"))
	if !strings.ContainsRune("=+-@\t\r\n|＝＋－＠", first) {
		return cell
	}
	return "'" + cell
}

// EveryStory pages through the stories that a query chooses.
func EveryStory(v View, q StoryQuery) iter.Seq2[Story, error] {
	return func(yield func(Story, error) bool) {
		q.Most = mostStories
		for {
			out, next, err := v.Stories(q)
			if err != nil {
				yield(Story{}, err)
				return
			}
			for _, s := range out {
				if !yield(s, nil) {
					return
				}
			}
			if q.Cursor = next; next == "" {
				return
			}
		}
	}
}

func storyRows(v View) iter.Seq2[[]string, error] {
	return each(EveryStory(v, StoryQuery{}), storyRow)
}

func storyRow(s Story) ([][]string, error) {
	return [][]string{{s.ID, s.Title, number(s.Reports), number(s.Outlets), s.First, s.Last, s.About(), number(s.Differs)}}, nil
}

func reportRows(v View) iter.Seq2[[]string, error] {
	return each(v.Reports(ReportQuery{Bare: true}), func(r Report) ([][]string, error) {
		return [][]string{{r.ID, r.Story, string(r.Outlet.Name), string(r.Title), string(r.Byline), string(r.Day().Date), r.Day().Precision, string(r.URL), r.Page, number(r.Version), r.Text}}, nil
	})
}

func memberRows(v View) iter.Seq2[[]string, error] {
	return each(v.Reports(ReportQuery{Bare: true}), func(r Report) ([][]string, error) {
		if r.Story == "" {
			return nil, nil
		}
		m, err := v.Membership(r.ID)
		return evidence(m), err
	})
}

// evidence is a row for each reason, or one if there is none.
func evidence(m Membership) (out [][]string) {
	for _, j := range m.Joins {
		for _, e := range j.Evidence {
			out = append(out, []string{m.Report, m.Story, j.With, e.Kind, e.Text, strconv.FormatFloat(e.Weight, 'f', 3, 64)})
		}
	}
	if out == nil {
		out = [][]string{{m.Report, m.Story, "", "", "", ""}}
	}
	return out
}

func feedRows(v View) iter.Seq2[[]string, error] {
	feeds, err := v.Feeds()
	return each(seq(feeds, err), func(f Feed) ([][]string, error) {
		return [][]string{{f.URL, f.Title, day(f.OK), day(f.Next), number(f.Failures), f.Error}}, nil
	})
}

func outletRows(v View) iter.Seq2[[]string, error] {
	outlets, err := v.Outlets()
	return each(seq(outlets, err), func(o Outlet) ([][]string, error) {
		return [][]string{{o.Name, number(o.Reports), number(o.Stories), o.First, o.Last, o.About()}}, nil
	})
}
