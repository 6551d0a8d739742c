package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/text"
)

// learnLikeness learns the weights by which two places of a story are judged
// to say the same. The lessons are pairs of places: those that share a fact in
// the annotated stories and those that do not, wordings of one dated event
// and of different ones, sentences that share events and sentences that share
// none, and pairs judged by eye, which are kept as places without words.
func learnLikeness(data string) ([]file, error) {
	var lessons []lesson
	for _, source := range []struct {
		weight float64 // of all its lessons together
		learn  func(string) ([]lesson, error)
	}{
		{1800, factLessons}, {300, eventLessons}, {60, sentenceLessons}, {600, judgedLessons},
	} {
		some, err := source.learn(data)
		if err != nil {
			return nil, err
		}
		for i := range some {
			some[i].weight *= source.weight / float64(len(some))
		}
		lessons = append(lessons, some...)
	}
	w := regress(lessons, nil)
	fmt.Fprintln(os.Stderr, "likeness:", len(lessons), "pairs,", outcome(w, lessons))
	return []file{weightTable("likeness.txt", synopsis.LikenessNames(), w)}, nil
}

// told is a report of a labelled set. The text may stand in paragraphs.
type told struct {
	ID         string
	Event      string
	Title      string
	Outlet     string
	Published  string
	Text       string
	Paragraphs [][]string
}

func (t told) report() news.Report {
	body := t.Text
	if body == "" {
		var paragraphs []string
		for _, p := range t.Paragraphs {
			paragraphs = append(paragraphs, strings.Join(p, " "))
		}
		body = strings.Join(paragraphs, "\n\n")
	}
	return text.Read(news.Report{
		ID: t.ID, Title: news.Maybe(t.Title), Outlet: news.Outlet{Name: news.Maybe(t.Outlet)},
		Text: body, Published: news.Date{Date: news.Maybe(t.Published), Precision: "day"},
	})
}

//go:embed likeness_judged.tsv
var judgedTable string

// judged is a pair judged by eye.
type judged struct {
	same bool
	set  string
	a, b news.Ref
}

// judgedPairs reads the table of pairs.
func judgedPairs() ([]judged, error) {
	var out []judged
	for n, line := range strings.Split(strings.TrimSpace(judgedTable), "\n") {
		if n == 0 {
			continue
		}
		var j judged
		var same int
		_, err := fmt.Sscanf(line, "%d\t%s\t%s\t%d\t%d\t%s\t%d\t%d", &same, &j.set, &j.a.Report, &j.a.Start, &j.a.End, &j.b.Report, &j.b.Start, &j.b.End)
		if err != nil {
			return nil, fmt.Errorf("likeness_judged.tsv: line %d: %w", n+1, err)
		}
		j.same = same == 1
		out = append(out, j)
	}
	return out, nil
}

// judgedLessons are the pairs judged by eye, each in its story.
func judgedLessons(data string) ([]lesson, error) {
	pairs, err := judgedPairs()
	if err != nil {
		return nil, err
	}
	stories := map[string]synopsis.Likeness{}
	eventOf := map[string]string{}
	for _, set := range []string{"allsides", "basil", "giveme"} {
		rows, err := readLines[told](filepath.Join(data, "stories", set+".eval.jsonl"))
		if err != nil {
			return nil, err
		}
		by := map[string][]told{}
		for _, r := range rows {
			by[r.Event] = append(by[r.Event], r)
			eventOf[r.ID] = r.Event
		}
		for _, p := range pairs {
			event := eventOf[p.a.Report]
			if _, ok := stories[event]; ok || p.set != set {
				continue
			}
			stories[event] = likenessOf(by[event])
		}
	}
	var out []lesson
	for _, p := range pairs {
		if l, ok := stories[eventOf[p.a.Report]]; ok {
			out = append(out, lesson{signs: l.Signs(p.a, p.b), same: p.same, weight: 1})
		}
	}
	return out, nil
}

// likenessOf lays reports side by side.
func likenessOf(reports []told) synopsis.Likeness {
	var s news.Story
	for _, r := range reports {
		s.Reports = append(s.Reports, r.report())
	}
	return synopsis.NewLikeness(s)
}

// readLines reads a file of JSON lines.
func readLines[T any](path string) ([]T, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []T
	for i, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		var row T
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", path, i+1, err)
		}
		out = append(out, row)
	}
	return out, nil
}

// eventLessons are the wordings that three people gave to the dated events of
// a crisis: of one date the same, of two dates not.
func eventLessons(data string) ([]lesson, error) {
	type update struct {
		Event   string
		Updates []string
	}
	rows, err := readLines[update](filepath.Join(data, "pairs", "timeline_updates.eval.jsonl"))
	if err != nil {
		return nil, err
	}
	by := map[string][]update{}
	var events []string
	for _, r := range rows {
		if by[r.Event] == nil {
			events = append(events, r.Event)
		}
		by[r.Event] = append(by[r.Event], r)
	}
	var out []lesson
	for _, event := range events {
		texts := make([]string, 3)
		type wording struct {
			ref news.Ref
			day int
		}
		var all []wording
		for who := range texts {
			for day, u := range by[event] {
				if who >= len(u.Updates) || len(u.Updates[who]) <= 20 {
					continue
				}
				from := len(texts[who])
				texts[who] += u.Updates[who] + "\n"
				all = append(all, wording{news.Ref{Report: fmt.Sprint(who), Span: news.Span{Start: from, End: from + len(u.Updates[who])}}, day})
			}
		}
		var reports []told
		for who, t := range texts {
			reports = append(reports, told{ID: fmt.Sprint(who), Text: t})
		}
		l := likenessOf(reports)
		for i, a := range all {
			for _, b := range all[:i] {
				if a.ref.Report != b.ref.Report {
					out = keep(out, anywhere(l.Signs(a.ref, b.ref)), a.day == b.day, 1)
				}
			}
		}
	}
	return out, nil
}

// anywhere takes away the sign of standing in the first sentences: the texts
// are no whole reports.
func anywhere(signs []float64) []float64 {
	signs[slices.Index(synopsis.LikenessNames(), "lead")] = 0
	return signs
}

// keep adds a pair that shares something; others teach nothing.
func keep(lessons []lesson, signs []float64, same bool, weight float64) []lesson {
	const most = 3 // sign: share of the smaller
	if signs[0] == 0 || signs[most] < 0.2 {
		return lessons
	}
	return append(lessons, lesson{signs: signs, same: same, weight: weight})
}

// sentenceLessons are pairs of sentences of the reports of one event that share
// two events or more, or none.
func sentenceLessons(data string) ([]lesson, error) {
	type pair struct {
		Event  string
		A, B   [2]any
		TA, TB string
		Shared int `json:"shared_events"`
	}
	rows, err := readLines[pair](filepath.Join(data, "pairs", "ecbplus.eval.jsonl"))
	if err != nil {
		return nil, err
	}
	by := map[string][]pair{}
	for _, r := range rows {
		if r.Shared != 1 {
			by[r.Event] = append(by[r.Event], r)
		}
	}
	events := make([]string, 0, len(by))
	for e := range by {
		events = append(events, e)
	}
	slices.Sort(events)
	var out []lesson
	for n, event := range events {
		if n%3 != 0 {
			continue // a third is enough for a few weights
		}
		b := newBench()
		for _, p := range by[event] {
			b.place(p.A, p.TA)
			b.place(p.B, p.TB)
		}
		l := likenessOf(b.reports())
		for _, p := range by[event] {
			signs := anywhere(l.Signs(b.refs[fmt.Sprint(p.A)], b.refs[fmt.Sprint(p.B)]))
			out = append(out, lesson{signs: signs, same: p.Shared > 1, weight: 1})
		}
	}
	return out, nil
}

// bench puts sentences back into the documents they come from.
type bench struct {
	texts map[string]string
	refs  map[string]news.Ref
}

func newBench() *bench { return &bench{texts: map[string]string{}, refs: map[string]news.Ref{}} }

// place adds a sentence, at a document and its number there, once.
func (b *bench) place(at [2]any, words string) {
	doc, key := fmt.Sprint(at[0]), fmt.Sprint(at)
	if _, ok := b.refs[key]; ok {
		return
	}
	from := len(b.texts[doc])
	b.texts[doc] += words + "\n"
	b.refs[key] = news.Ref{Report: doc, Span: news.Span{Start: from, End: from + len(words)}}
}

// reports are the documents in order of name.
func (b *bench) reports() []told {
	docs := make([]string, 0, len(b.texts))
	for d := range b.texts {
		docs = append(docs, d)
	}
	slices.Sort(docs)
	var out []told
	for _, d := range docs {
		out = append(out, told{ID: d, Text: b.texts[d]})
	}
	return out
}
