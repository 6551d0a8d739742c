package read

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"unicode"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/page"
)

// wholePage is a page of which all is labelled: body, title, and byline and
// date where it has them.
type wholePage struct {
	Case, HTML, Body, Title, Byline, Published string
}

// wholeTally counts what of such pages is told right.
type wholeTally struct {
	body                 pageTally
	titles, bylines      shareOf
	dates, bylinesSilent shareOf
	misses               []string
}

// shareOf counts the right of all.
type shareOf struct{ right, all int }

func (s *shareOf) add(right bool) {
	s.all++
	s.right += score.Count(right)
}

// scoreWhole scores pages of which all is labelled. The bodies are another
// reader's, captions kept.
func scoreWhole(data string) ([]score.Row, error) {
	pages, err := label.Lines[wholePage](filepath.Join(data, "pages", "readability.eval.jsonl"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var t wholeTally
	for _, p := range pages {
		html, err := unpacked(filepath.Join(data, "pages", p.HTML))
		if err != nil {
			return nil, err
		}
		t.add(page.Read(news.Raw{Body: html, Input: p.Case})[0], p)
	}
	const set = "pages/readability"
	return []score.Row{
		{Set: set, Metric: "shingle F1", Value: t.body.value(), Mark: .93, N: len(pages), Misses: t.misses},
		{Set: set, Metric: "title equal", Value: score.Share(t.titles.right, t.titles.all), Mark: .95, N: t.titles.all},
		{Set: set, Metric: "byline equal", Value: score.Share(t.bylines.right, t.bylines.all), Mark: .80, N: t.bylines.all},
		{Set: set, Metric: "no byline told of none", Value: score.Share(t.bylinesSilent.right, t.bylinesSilent.all), N: t.bylinesSilent.all},
		{Set: set, Metric: "day equal", Value: score.Share(t.dates.right, t.dates.all), Mark: .97, N: t.dates.all},
	}, nil
}

func (t *wholeTally) add(told news.Report, want wholePage) {
	var one pageTally
	scoreBody(told, labelledPage{Body: want.Body}, &one)
	scoreBody(told, labelledPage{Body: want.Body}, &t.body)
	if f := one.value(); f < .8 {
		t.miss("%s: body %.2f, precision %.2f, recall %.2f", want.Case, f, one.precision, one.recall)
	}
	t.told(&t.titles, want.Case, "title", string(told.Title), want.Title)
	switch want.Byline {
	case "":
		t.told(&t.bylinesSilent, want.Case, "byline", string(told.Byline), "")
	default:
		t.told(&t.bylines, want.Case, "byline", string(told.Byline), want.Byline)
	}
	if want.Published != "" {
		t.told(&t.dates, want.Case, "date", string(told.Published.Date), want.Published[:min(len(want.Published), len("2031-05-04"))])
	}
}

func (t *wholeTally) told(s *shareOf, of, what, got, want string) {
	right := plainWords(got) == plainWords(want)
	s.add(right)
	if !right {
		t.miss("%s: %s %q, labelled %q", of, what, got, want)
	}
}

func (t *wholeTally) miss(format string, args ...any) {
	t.misses = append(t.misses, fmt.Sprintf(format, args...))
}

// plainWords is the words of a title or byline in small letters, without
// "by".
func plainWords(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	if len(words) > 1 && words[0] == "by" {
		words = words[1:]
	}
	return strings.Join(words, " ")
}
