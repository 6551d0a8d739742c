// Package read scores what is read in one document, on labelled sets of each
// step: what it needs is the folder of the sets, what it gives are rows, none
// where its sets are not there.
package read

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/page"
)

// labelledPage is a page with what is known of it: its whole body, or pieces
// that must and must not be in it, or its date.
type labelledPage struct {
	URL     string   `json:"url"`
	HTML    string   `json:"html"`
	Body    string   `json:"body"`
	With    []string `json:"with"`
	Without []string `json:"without"`
	Date    string   `json:"date"`
}

// pageSets are the labelled sets, each with the way it is scored.
var pageSets = []struct {
	name   string
	metric string
	mark   float64
	score  func(told news.Report, want labelledPage, t *pageTally)
}{
	{"scrapinghub", "shingle F1", .955, scoreBody},
	{"trafilatura", "chunk F1", .915, scoreChunks},
	{"htmldate", "day equal", .90, scoreDay},
}

// pageTally adds up what pages score. Precision and recall are summed a page
// each for bodies, and counted in pieces for chunks and days.
type pageTally struct {
	precision, recall    float64
	right, wrong, missed int
	pages                int
	perPage              bool
}

// Pages scores reading of HTML: text, dates and pages a second.
func Pages(data string) ([]score.Row, error) {
	var rows []score.Row
	var pages int
	var spent float64
	for _, set := range pageSets {
		labelled, err := label.Lines[labelledPage](filepath.Join(data, "pages", set.name+".eval.jsonl"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		var t pageTally
		var own float64
		for _, p := range labelled {
			body, err := unpacked(filepath.Join(data, "pages", p.HTML))
			if err != nil {
				return nil, err
			}
			began := score.ProcessorTime()
			told := page.Read(news.Raw{Body: body, URL: p.URL, Input: p.URL})[0]
			own += score.ProcessorTime() - began
			set.score(told, p, &t)
		}
		if set.name == "scrapinghub" { // the set on which peers were timed
			spent, pages = own, len(labelled)
		}
		rows = append(rows, score.Row{Set: "pages/" + set.name, Metric: set.metric, Value: t.value(), Mark: set.mark, N: len(labelled), Seconds: own})
	}
	if spent > 0 {
		rows = append(rows, score.Row{Set: "pages/scrapinghub", Metric: "pages a CPU second", Value: float64(pages) / spent, Mark: 118, N: pages, Seconds: spent})
	}
	whole, err := scoreWhole(data)
	if err != nil {
		return nil, err
	}
	return append(rows, whole...), nil
}

func unpacked(file string) ([]byte, error) {
	body, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

// value is F1 of precision and recall, or the share that is right.
func (t *pageTally) value() float64 {
	switch {
	case t.perPage:
		p, r := t.precision/float64(t.pages), t.recall/float64(t.pages)
		return score.Harmonic(p, r)
	case t.missed > 0:
		return score.F1(t.right, t.right+t.wrong, t.right+t.missed)
	}
	return score.Share(t.right, t.right+t.wrong)
}

// scoreBody compares runs of four words, each as often as it stands.
func scoreBody(told news.Report, want labelledPage, t *pageTally) {
	got, gold := shingled(told.Text), shingled(want.Body)
	both, n, m := 0, 0, 0
	for s, k := range got {
		both += min(k, gold[s])
		n += k
	}
	for _, k := range gold {
		m += k
	}
	t.perPage = true
	t.pages++
	t.precision += shareOr(both, n, m == 0)
	t.recall += shareOr(both, m, n == 0)
}

// shareOr is part of whole; of nothing it is all if nothing was meant.
func shareOr(part, whole int, nothing bool) float64 {
	if whole > 0 {
		return float64(part) / float64(whole)
	}
	if nothing {
		return 1
	}
	return 0
}

func shingled(s string) map[string]int {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
	out := map[string]int{}
	for i := 0; i+4 <= len(words); i++ {
		out[strings.Join(words[i:i+4], " ")]++
	}
	if n := len(words); n > 0 && n < 4 {
		out[strings.Join(words, " ")]++
	}
	return out
}

// scoreChunks looks for the pieces that must be there and those that must not.
func scoreChunks(told news.Report, want labelledPage, t *pageTally) {
	text := strings.Join(strings.Fields(told.Text), " ")
	has := func(s string) bool { return strings.Contains(text, strings.Join(strings.Fields(s), " ")) }
	for _, s := range want.With {
		if has(s) {
			t.right++
		} else {
			t.missed++
		}
	}
	for _, s := range want.Without {
		if has(s) {
			t.wrong++
		}
	}
}

func scoreDay(told news.Report, want labelledPage, t *pageTally) {
	if string(told.Published.Date) == want.Date {
		t.right++
	} else {
		t.wrong++
	}
}
