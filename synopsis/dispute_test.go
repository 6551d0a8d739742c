package synopsis

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
)

func TestMayEqual(t *testing.T) {
	for _, c := range []struct {
		a, b news.Figure
		want bool
	}{
		{news.Figure{Value: 27, Bound: "exactly"}, news.Figure{Value: 25, Bound: "exactly"}, false},
		{news.Figure{Value: 27, Bound: "exactly"}, news.Figure{Value: 20, Bound: "more than"}, true},
		{news.Figure{Value: 300000, Bound: "exactly"}, news.Figure{Value: 340000, Bound: "exactly"}, true},
		{news.Figure{Value: 450, Bound: "about"}, news.Figure{Value: 45, Bound: "about"}, false},
		{news.Figure{Value: 12, Bound: "exactly", Unit: "minute"}, news.Figure{Value: 12, Bound: "exactly"}, false},
	} {
		if got := mayEqual(c.a, c.b); got != c.want {
			t.Errorf("%+v and %+v may be equal: %v", c.a, c.b, got)
		}
	}
}

// A number never contradicts itself, and two contradict each other both ways.
func TestMayEqualIsFair(t *testing.T) {
	figure := rapid.Custom(func(t *rapid.T) news.Figure {
		return news.Figure{
			Value: float64(rapid.IntRange(1, 1_000_000).Draw(t, "value")),
			Bound: rapid.SampledFrom([]string{"exactly", "about", "at least", "at most", "more than", "less than"}).Draw(t, "bound"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := figure.Draw(t, "a"), figure.Draw(t, "b")
		if !mayEqual(a, a) {
			t.Fatalf("%+v contradicts itself", a)
		}
		if mayEqual(a, b) != mayEqual(b, a) {
			t.Fatalf("%+v and %+v contradict one way only", a, b)
		}
	})
}

func TestEverybody(t *testing.T) {
	for words, want := range map[string]bool{
		"27 people were injured": true, "killing four people": true, "at least 14 were injured": true,
		"ten tourists": false, "Two drivers died": false, "four firefighters killed": false,
	} {
		if got := everybody(words); got != want {
			t.Errorf("%q counts everybody: %v", words, got)
		}
	}
}

func TestSubset(t *testing.T) {
	for words, want := range map[string]bool{
		"three others": true, "two more people": true, "another five": true,
		"more than 20 people": false, "four people with more serious injuries": false,
	} {
		if got := subset(words); got != want {
			t.Errorf("%q counts some of several: %v", words, got)
		}
	}
}

func TestWeekday(t *testing.T) {
	for words, want := range map[string]string{
		"Friday": "friday", "Thursday night": "thursday", "Monday's": "monday", "June 4": "", "between Monday and Friday": "",
	} {
		if got := weekday(words); got != want {
			t.Errorf("the day of %q is %q", words, got)
		}
	}
}

func TestLooseNumbers(t *testing.T) {
	for words, want := range map[string]bool{"hundreds": true, "several": true, "About 450": false, "two": false} {
		if got := loosely(words); got != want {
			t.Errorf("%q tells no number: %v", words, got)
		}
	}
}

// Thousands of numbers of one thing are a list and no dispute, and cost little.
func TestListsOfNumbersAreNoDispute(t *testing.T) {
	var reports []news.Report
	for k := range 2 {
		r := report(fmt.Sprint("list", k), fmt.Sprint("Outlet ", k), "2031-05-06", "")
		for i := range 3000 {
			start := len(r.Text)
			r.Text += fmt.Sprintf("The mill of Orrin sold %d barrels to village %d.\n", 2*i+k+10, i)
			number := news.Span{Start: start + len("The mill of Orrin sold "), End: start + len("The mill of Orrin sold ") + len(fmt.Sprint(2*i+k+10))}
			r.Marks.Sentences = append(r.Marks.Sentences, news.Sentence{Span: news.Span{Start: start, End: len(r.Text) - 1}, Paragraph: i})
			r.Marks.Figures = append(r.Marks.Figures, news.Figure{
				Span: number, Value: float64(2*i + k + 10), Of: "barrel", Bound: "exactly",
				About: news.Span{Start: number.Start, End: number.End + len(" barrels")},
			})
		}
		reports = append(reports, r)
	}
	if s := Compare(news.Story{Reports: reports}); len(s.Disputed) > 1 {
		t.Errorf("%d disputes over a list", len(s.Disputed))
	}
}
