package own

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"synoptic"
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// headers scores who wrote a plain text, when and for whom, and its headline.
func headers() ([]score.Row, error) {
	texts, err := lines[struct {
		Text, Title, Date, Outlet string
		Byline                    []string
	}]("headers")
	if err != nil {
		return nil, err
	}
	var title, byline, day, outlet told
	for i, x := range texts {
		var r news.Report
		if all := synoptic.Read(news.Raw{Input: fmt.Sprintf("%d.txt", i), Body: []byte(x.Text + "\n")}); len(all) == 1 {
			r = all[0]
		}
		head, _, _ := strings.Cut(x.Text, "\n\n")
		var names []string
		for _, n := range strings.Split(string(r.Byline), ", ") {
			if n = plain(n); n != "" {
				names = append(names, n)
			}
		}
		var want []string
		for _, n := range x.Byline {
			want = append(want, plain(n))
		}
		title.add(plain(string(r.Title)) == plain(x.Title), fmt.Sprintf("%q for %q", r.Title, x.Title))
		byline.add(slices.Equal(names, want), fmt.Sprintf("%q for %q: %s", names, want, head))
		day.add(string(r.Published.Date) == x.Date, fmt.Sprintf("%s for %s: %s", r.Published.Date, x.Date, head))
		outlet.add(plain(string(r.Outlet.Name)) == plain(x.Outlet), fmt.Sprintf("%q for %q: %s", r.Outlet.Name, x.Outlet, head))
	}
	return []score.Row{title.row("headers", "title"), byline.row("headers", "byline"), day.row("headers", "day"), outlet.row("headers", "outlet")}, nil
}

// times scores the days that expressions of time mean.
func times() ([]score.Row, error) {
	texts, err := lines[struct {
		Published, Text string
		Times           []struct{ Words, From, To string }
	}]("times")
	if err != nil {
		return nil, err
	}
	var days told
	for _, x := range texts {
		r := marked(x.Text, x.Published)
		for _, t := range x.Times {
			right := slices.ContainsFunc(r.Marks.Moments, func(m news.Moment) bool {
				return meets(m.In(r.Text), t.Words) && m.From == t.From && m.To == t.To
			})
			days.add(right, fmt.Sprintf("%s is %s..%s on %s: %s", t.Words, t.From, t.To, x.Published, x.Text))
		}
	}
	return []score.Row{days.row("times", "days right")}, nil
}

// meets says whether one of two stretches holds the other.
func meets(a, b string) bool {
	a, b = plain(a), plain(b)
	return a != "" && b != "" && (strings.Contains(a, b) || strings.Contains(b, a))
}

// speakers scores who says what stands between quotation marks.
func speakers() ([]score.Row, error) {
	texts, err := lines[struct {
		Text   string
		Quotes []struct{ Words, Speaker string }
		Not    []string
	}]("speakers")
	if err != nil {
		return nil, err
	}
	var who, none told
	for _, x := range texts {
		r := marked(x.Text, "2031-05-06")
		for _, q := range x.Quotes {
			at := slices.IndexFunc(r.Marks.Quotes, func(m news.Quote) bool { return m.Kind != "indirect" && meets(m.In(r.Text), q.Words) })
			who.add(at >= 0 && meets(string(r.Marks.Quotes[at].Speaker), q.Speaker), fmt.Sprintf("%q is said by %s: %s", q.Words, q.Speaker, x.Text))
		}
		for _, words := range x.Not {
			none.add(!slices.ContainsFunc(r.Marks.Quotes, func(m news.Quote) bool {
				return m.Kind != "indirect" && plain(m.In(r.Text)) == plain(words) && m.Speaker != ""
			}), fmt.Sprintf("%q is said by nobody: %s", words, x.Text))
		}
	}
	return []score.Row{who.row("speakers", "speaker right"), none.row("speakers", "no speaker of what nobody says")}, nil
}

// figures scores the values of numbers.
func figures() ([]score.Row, error) {
	texts, err := lines[struct {
		Text    string
		Figures []struct {
			Words string
			Value float64
		}
	}]("figures")
	if err != nil {
		return nil, err
	}
	var values told
	for _, x := range texts {
		r := marked(x.Text, "2031-05-06")
		for _, f := range x.Figures {
			values.add(slices.ContainsFunc(r.Marks.Figures, func(m news.Figure) bool {
				return meets(m.In(r.Text), f.Words) && math.Abs(m.Value-f.Value) <= 1e-6*max(1, math.Abs(f.Value))
			}), fmt.Sprintf("%s is %g: %s", f.Words, f.Value, x.Text))
		}
	}
	return []score.Row{values.row("figures", "value right")}, nil
}
