package read

import (
	"errors"
	"io/fs"
	"path/filepath"
	"time"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/text"
)

// timesSets are the labelled sets, those of news first, with the marks to
// reach for relaxed spans and for values.
var timesSets = []struct {
	name           string
	relaxed, value float64
}{
	{"timebank", .88, .75}, {"aquaint", .88, .75}, {"tweets", 0, 0}, {"wikiwars", 0, 0},
}

// timedText is a text with its labelled expressions of time. Offsets count
// runes.
type timedText struct {
	ID    string
	DCT   string
	Text  string
	Timex []struct {
		Start, End int
		Value      string
	}
}

// timesCount counts the expressions told and labelled: with equal ends,
// sharing a rune, and of those the ones of equal value.
type timesCount struct {
	told, labelled, strict, toldMet, labelledMet, value int
}

// Times scores moments as TempEval-3 does: F1 of exact spans, of spans
// that meet, and of the latter weighed by the share of equal TIMEX3 values.
func Times(data string) ([]score.Row, error) {
	var rows []score.Row
	for _, set := range timesSets {
		texts, err := label.Lines[timedText](filepath.Join(data, "times", set.name+".eval.jsonl"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		began := time.Now()
		var c timesCount
		for _, t := range texts {
			r := text.Read(news.Report{Text: t.Text, Published: news.Date{Date: news.Maybe(t.DCT)}})
			c.add(t, r.Marks.Moments)
		}
		spent := time.Since(began).Seconds()
		relaxed := score.TwoSided(c.toldMet, c.told, c.labelledMet, c.labelled)
		for _, m := range []score.Row{
			{Metric: "strict F1", Value: score.F1(c.strict, c.told, c.labelled)},
			{Metric: "relaxed F1", Value: relaxed, Mark: set.relaxed},
			{Metric: "value F1", Value: relaxed * score.Share(c.value, c.labelledMet), Mark: set.value},
		} {
			m.Set, m.N, m.Seconds = set.name, c.labelled, spent
			rows = append(rows, m)
		}
	}
	return rows, nil
}

func (c *timesCount) add(t timedText, moments []news.Moment) {
	at := label.RunePlaces(t.Text)
	met := make([]bool, len(moments))
	c.told += len(moments)
	c.labelled += len(t.Timex)
	for _, x := range t.Timex {
		want := news.Span{Start: at[x.Start], End: at[x.End]}
		hit, same, exact := false, false, false
		for i, m := range moments {
			if !m.Overlaps(want) {
				continue
			}
			hit, met[i] = true, true
			same = same || m.Value == x.Value
			exact = exact || m.Span == want
		}
		c.labelledMet += score.Count(hit)
		c.value += score.Count(same)
		c.strict += score.Count(exact)
	}
	for _, m := range met {
		c.toldMet += score.Count(m)
	}
}
