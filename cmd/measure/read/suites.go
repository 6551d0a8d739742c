package read

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/text"
)

// suiteCase is a sentence of a public suite with the amounts that stand in
// it. Offsets count runes, the last one included.
type suiteCase struct {
	Input   string
	Results []struct {
		Text       string
		Start, End int
		Resolution struct{ Value, Unit string }
	}
}

// suiteSets are the suites of amounts with units.
var suiteSets = []struct{ name, file string }{
	{"currency", "recognizers_CurrencyModel.en.json"},
	{"dimension", "recognizers_DimensionModel.en.json"},
	{"age", "recognizers_AgeModel.en.json"},
}

// Suites counts the amounts that are read at their place with their
// value and unit. A bare unit without a number ("dollar") counts against us:
// it is no figure here.
func Suites(data string) ([]score.Row, error) {
	var rows []score.Row
	for _, set := range suiteSets {
		body, err := os.ReadFile(filepath.Join(data, "suites", set.file))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		var cases []suiteCase
		if err := json.Unmarshal(body, &cases); err != nil {
			return nil, fmt.Errorf("read %s: %w", set.file, err)
		}
		out := score.Row{Set: "suites", Metric: set.name + " right", Mark: .9}
		right := 0
		for _, c := range cases {
			figures := text.Read(news.Report{Text: c.Input}).Marks.Figures
			for i := range c.Results {
				out.N++
				if c.told(i, figures) {
					right++
				} else {
					out.Misses = append(out.Misses, fmt.Sprintf("%q in %q, told %s", c.Results[i].Text, c.Input, amounts(figures, c.Input)))
				}
			}
		}
		out.Value = score.Share(right, out.N)
		rows = append(rows, out)
	}
	return rows, nil
}

// told says whether a figure at the place of result i has its value and unit.
func (c suiteCase) told(i int, figures []news.Figure) bool {
	want := c.Results[i]
	value, err := strconv.ParseFloat(want.Resolution.Value, 64)
	if err != nil {
		return false
	}
	at := label.RunePlaces(c.Input)
	span := news.Span{Start: at[want.Start], End: at[min(want.End+1, len(at)-1)]}
	for _, f := range figures {
		if f.Overlaps(span) && sameUnit(f.Unit, want.Resolution.Unit) && (near(f.Value, value) || f.High > 0 && near(f.High, value)) {
			return true
		}
	}
	return false
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-4*math.Max(math.Abs(b), 1) }

// suiteUnits are the names the suites have for our units, where they are not
// the same word.
var suiteUnits = map[string]string{
	"dollar": "USD", "united states dollar": "USD", "euro": "EUR", "pound": "GBP pound", "british pound": "GBP", "japanese yen": "JPY",
	"chinese yuan": "CNY", "franc": "CHF", "rupee": "INR", "canadian dollar": "CAD", "australian dollar": "AUD", "mexican peso": "MXN",
	"turkish lira": "TRY", "costa rican colón": "CRC", "lao kip": "LAK", "meter": "metre", "kilometer": "kilometre", "millimeter": "millimetre",
	"decimeter": "decimetre", "square meter": "square metre", "metric ton": "ton", "age": "year", "meter per millisecond": "metre per millisecond",
	"centimeter per millisecond": "centimetre per millisecond", "kilometer per millisecond": "kilometre per millisecond",
}

func sameUnit(ours, theirs string) bool {
	theirs = strings.ToLower(theirs)
	known, ok := suiteUnits[theirs]
	if !ok {
		known = theirs
	}
	return ours == known || ok && strings.Contains(" "+known+" ", " "+ours+" ") && ours != ""
}

func amounts(figures []news.Figure, in string) string {
	var out []string
	for _, f := range figures {
		out = append(out, fmt.Sprintf("%q %g %s", f.In(in), f.Value, f.Unit))
	}
	return "[" + strings.Join(out, ", ") + "]"
}
