package read

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/text"
	"synoptic/text/figure"
)

// toldReport is a report of a shooting, and tollFacts what a register holds
// of it.
type toldReport struct{ ID, Event, Date, Text string }

type tollFacts struct {
	Event   string
	Killed  int `json:"num_killed"`
	Injured int `json:"num_injured"`
}

// tollWords are the words near which a report states how many were killed or
// injured.
var tollWords = map[string]map[string]bool{
	"killed":  label.Set("killed killing kills dead died dies fatally slain deaths"),
	"injured": label.Set("injured injuring injures wounded wounding hurt hurting hospitalized"),
}

// Figures scores the tolls read in reports against the facts of their
// events. The facts are those of the event, not of the report: a report may
// be older than the last death, leave out the gunman, or give no number at
// all. So two figures are told apart.
//
// "told" is over the reports that state the number of the facts (one or
// more) within five words of a word of killing or injury, by a look at the
// bare words that shares nothing with the reading: of these, in how many the
// toll read is that number? The others of the report's numbers (other
// shootings, ages, rounds fired, the year's count) are the ways to fail.
//
// "any" is over all reports in which a toll was read at all; it falls with
// every report that itself tells otherwise than the facts, and has no mark.
func Figures(data string) ([]score.Row, error) {
	facts, err := label.Lines[tollFacts](filepath.Join(data, "stories", "gva.facts.jsonl"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	reports, err := label.Lines[toldReport](filepath.Join(data, "stories", "gva.eval.jsonl"))
	if err != nil {
		return nil, err
	}
	byEvent := map[string]tollFacts{}
	for _, f := range facts {
		byEvent[f.Event] = f
	}
	var killed, injured tollCount
	for _, t := range reports {
		f, ok := byEvent[t.Event]
		if !ok {
			continue
		}
		r := text.Read(news.Report{Text: t.Text, Published: news.Date{Date: news.Maybe(t.Date)}})
		killed.add("killed", f.Killed, t.Text, r.Marks.Figures)
		injured.add("injured", f.Injured, t.Text, r.Marks.Figures)
	}
	return append(killed.rows("killed"), injured.rows("injured")...), nil
}

type tollCount struct{ told, toldRight, read, readRight int }

func (c *tollCount) add(of string, want int, t string, figures []news.Figure) {
	f, ok := figure.Toll(figures, of)
	right := ok && f.Value == float64(want)
	if want > 0 && states(t, want, tollWords[of]) {
		c.told++
		c.toldRight += score.Count(right)
	}
	c.read += score.Count(ok)
	c.readRight += score.Count(right)
}

func (c *tollCount) rows(of string) []score.Row {
	return []score.Row{
		{Set: "gva", Metric: of + ", told", Value: score.Share(c.toldRight, c.told), Mark: .80, N: c.told},
		{Set: "gva", Metric: of + ", any", Value: score.Share(c.readRight, c.read), N: c.read},
	}
}

// states says whether a text has the number, in digits or as a word, within
// six words of one of the words, in one sentence.
func states(t string, n int, near map[string]bool) bool {
	const reach = 5
	want := strconv.Itoa(n)
	spelled := ""
	if n < len(smallNumbers) {
		spelled = smallNumbers[n]
	}
	for sentence := range strings.FieldsFuncSeq(t, func(c rune) bool { return strings.ContainsRune(".!?;\n", c) }) {
		at := -reach - 1 // of the number last seen
		toll := -reach - 1
		for i, w := range bareWords(sentence) {
			if w == want || w == spelled {
				at = i
			}
			if near[w] {
				toll = i
			}
			if at >= 0 && toll >= 0 && max(at-toll, toll-at) <= reach {
				return true
			}
		}
	}
	return false
}

// bareWords are the words of a sentence in lower case, compounds apart.
// Times of the clock and addresses of the web are no words.
func bareWords(sentence string) []string {
	var out []string
	for _, w := range strings.Fields(strings.ToLower(sentence)) {
		if strings.ContainsAny(w, ":/") {
			out = append(out, "")
			continue
		}
		out = append(out, strings.FieldsFunc(w, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })...)
	}
	return out
}

var smallNumbers = label.Numerals[:13]
