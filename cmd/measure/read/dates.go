package read

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/text"
)

// dateRequest is a case of Recognizers-Text: words of a calendar request with
// the expressions of time in them.
type dateRequest struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []dateAsked
}

// dateAsked is one expression. Values are all it may mean.
type dateAsked struct {
	Text       string
	Start      int
	TypeName   string
	Resolution struct{ Values []dateValue }
}

type dateValue struct{ Timex, Type, Value, Start, End, Mod string }

// Dates holds moments against lists of date expressions: how many are
// found, how many of those that name days are given a day or span of days
// that the list allows, and how many another.
func Dates(data string) ([]score.Row, error) {
	file := filepath.Join(data, "suites", "recognizers_DateTimeModel.en.json")
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	var requests []dateRequest
	if err := json.Unmarshal([]byte(strings.TrimPrefix(string(raw), "\ufeff")), &requests); err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	var c datesCount
	for _, q := range requests {
		c.add(q)
	}
	named := score.Share(c.right, c.days)
	return []score.Row{
		{Set: "recognizers", Metric: "found", Value: score.Share(c.found, c.asked), Mark: .95, N: c.asked, Misses: c.lost},
		{Set: "recognizers", Metric: "days right", Value: named, N: c.days},
		{Set: "recognizers", Metric: "days wrong (lower is better)", Value: score.Share(c.wrong, c.days), Mark: .03, N: c.days, Misses: c.mistaken},
	}, nil
}

// datesCount counts expressions: asked and found, and of those that name days
// the ones read right and wrong.
type datesCount struct {
	asked, found, days, right, wrong int
	lost, mistaken                   []string
}

func (c *datesCount) add(q dateRequest) {
	published := q.Context.ReferenceDateTime
	if len(published) > len("2006-01-02") {
		published = published[:len("2006-01-02")]
	}
	r := text.Read(news.Report{Text: q.Input, Published: news.Date{Date: news.Maybe(published)}})
	at := label.RunePlaces(q.Input)
	for _, x := range q.Results {
		end := x.Start + len([]rune(x.Text))
		if x.TypeName == "datetimeV2.timezone" || end >= len(at) {
			continue
		}
		c.asked++
		var met []news.Moment
		for _, m := range r.Marks.Moments {
			if m.Overlaps(news.Span{Start: at[x.Start], End: at[end]}) {
				met = append(met, m)
			}
		}
		if len(met) == 0 {
			c.lost = append(c.lost, q.Input+" | "+x.Text)
			continue
		}
		c.found++
		c.judge(q, x, met)
	}
}

// judge counts an expression that names days: right where a moment in it
// covers days that the list allows, wrong where none shares a day with them: a
// month for a week of it is neither.
func (c *datesCount) judge(q dateRequest, x dateAsked, met []news.Moment) {
	allowed := daysAllowed(x)
	if len(allowed) == 0 {
		return
	}
	c.days++
	given, near := "", false
	for _, m := range met {
		if m.From == "" {
			continue
		}
		given += " " + m.From + ".." + m.To
		for _, a := range allowed {
			near = near || m.From <= max(a.Start, a.End) && a.Start <= m.To
			if m.From == a.Start && (a.Type == "datetime" || a.End == "" || a.End <= m.To && m.To <= lastOf(a.End)) {
				c.right++
				return
			}
		}
	}
	if given != "" && !near {
		c.wrong++
		c.mistaken = append(c.mistaken, fmt.Sprintf("%s | %s | read%s, not %s..%s", q.Input, x.Text, given, allowed[0].Start, allowed[0].End))
	}
}

// daysAllowed are the spans of days an expression may mean, the last included.
func daysAllowed(x dateAsked) []dateValue {
	var out []dateValue
	for _, v := range x.Resolution.Values {
		from, to := v.Start, v.End
		if from == "" {
			from, to = v.Value, v.Value
		}
		if v.Mod == "before" || v.Mod == "after" || v.Mod == "since" || v.Mod == "until" || !isISODay(from) && !isISODay(to) {
			continue
		}
		clock := len(from) > len("2006-01-02")
		if isISODay(from) {
			from = from[:len("2006-01-02")]
		}
		if isISODay(to) {
			to = to[:len("2006-01-02")]
			if v.Type == "daterange" && !clock {
				to = dayBefore(to)
			}
		}
		if clock {
			v.Type = "datetime"
		}
		out = append(out, dateValue{Type: v.Type, Start: from, End: to})
	}
	return out
}

func isISODay(s string) bool {
	return len(s) >= len("2006-01-02") && s[4] == '-' && s[7] == '-'
}

// dayBefore is the last day of a span whose end stands outside it.
func dayBefore(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.AddDate(0, 0, -1).Format(time.DateOnly)
}

// lastOf is the last day of what a span may end with where its end is the last
// day before it: that day's morrow, or the month or year that begins then.
func lastOf(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	switch t = t.AddDate(0, 0, 1); {
	case t.YearDay() == 1:
		t = t.AddDate(1, 0, -1)
	case t.Day() == 1:
		t = t.AddDate(0, 1, -1)
	}
	return t.Format(time.DateOnly)
}
