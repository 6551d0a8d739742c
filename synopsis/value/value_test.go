package value

import (
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
)

// A number says itself; of two exact or rough ones neither is a rival one way
// only.
func TestNumbersAreFair(t *testing.T) {
	figure := rapid.Custom(func(t *rapid.T) news.Figure {
		return news.Figure{
			Value: float64(rapid.IntRange(1, 1_000_000).Draw(t, "value")),
			Bound: rapid.SampledFrom([]string{"exactly", "about", "at least", "at most", "more than", "less than"}).Draw(t, "bound"),
		}
	})
	open := map[string]bool{"at least": true, "at most": true, "more than": true, "less than": true}
	rapid.Check(t, func(t *rapid.T) {
		a, b := figure.Draw(t, "a"), figure.Draw(t, "b")
		if Figures(&a, &a) != Equal {
			t.Fatalf("%+v does not say itself", a)
		}
		if open[a.Bound] || open[b.Bound] {
			return
		}
		if (Figures(&a, &b) == Rival) != (Figures(&b, &a) == Rival) {
			t.Fatalf("%+v and %+v are rivals one way only", a, b)
		}
	})
}

func TestFigures(t *testing.T) {
	exact := func(v float64) news.Figure { return news.Figure{Value: v, Bound: "exactly"} }
	least := func(v float64) news.Figure { return news.Figure{Value: v, Bound: "at least"} }
	about := func(v float64) news.Figure { return news.Figure{Value: v, Bound: "about"} }
	score := func(v, w float64) news.Figure { return news.Figure{Value: v, High: w, Unit: "score"} }
	for _, c := range []struct {
		name        string
		line, other news.Figure
		want        Grade
	}{
		{"the same", exact(7), exact(7), Equal},
		{"another", exact(7), exact(9), Rival},
		{"within a bound", least(7), exact(8), Equal},
		{"within a range", news.Figure{Value: 19, High: 24, Bound: "exactly"}, exact(20), Near},
		{"a bound says less", exact(8), least(7), Near},
		{"about", about(450), exact(460), Equal},
		{"of another unit", news.Figure{Value: 30, Unit: "metre"}, news.Figure{Value: 30, Unit: "mile"}, None},
		{"a score", score(3, 1), score(3, 1), Equal},
		{"a score of the other side", score(3, 1), score(1, 3), Equal},
		{"another score", score(3, 1), score(3, 2), Rival},
	} {
		if got := Figures(&c.line, &c.other); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestMoments(t *testing.T) {
	day := func(d string) news.Moment { return news.Moment{Type: "DATE", Value: d, From: d, To: d} }
	may := news.Moment{Type: "DATE", Value: "2031-05", From: "2031-05-01", To: "2031-05-31"}
	six := news.Moment{Type: "TIME", Value: "2031-05-06T06:10", From: "2031-05-06", To: "2031-05-06"}
	tuesday := news.Moment{Type: "DATE", Value: "XXXX-WXX-2"}
	a, b := day("2031-05-06"), day("2031-05-07")
	for _, c := range []struct {
		name        string
		line, other news.Moment
		want        Grade
	}{
		{"the same day", a, a, Equal},
		{"another day", a, b, Rival},
		{"a day in its month", may, a, Vouch},
		{"only the month", a, may, Near},
		{"a clock on its day", a, six, Vouch},
		{"only the day", six, a, Near},
		{"a weekday by its date", tuesday, a, Equal},
		{"another weekday", tuesday, b, Rival},
	} {
		if got := Moments(&c.line, &c.other); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestRounded(t *testing.T) {
	if !Rounded(9_000_000, 9_300_000) || Rounded(900, 930) || Rounded(9_000_000, 9_900_000) {
		t.Error("nine million is 9.3 million, and no more than that")
	}
}
