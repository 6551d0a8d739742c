package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"synoptic/news"
)

// annotated is a story with the facts that its reports share and those that
// one report alone has.
type annotated struct {
	Agreements []struct {
		Evidence []snippet
	}
	Only []snippet
}

// snippet is words of a report.
type snippet struct{ File, Text string }

// fact is a place that tells fact n; facts below 0 stand in one report only.
type fact struct {
	ref news.Ref
	n   int
}

// untold is the weight of a pair of which one place tells no fact: the
// annotation may have passed it over.
const untold = 0.3

// factLessons are pairs of parts of the annotated stories: the same where they
// share a fact. Every story weighs the same.
func factLessons(data string) ([]lesson, error) {
	paths, err := filepath.Glob(filepath.Join(data, "..", "gold", "*.jsonl"))
	if err != nil {
		return nil, err
	}
	var out []lesson
	for _, path := range paths {
		reports, err := readLines[told](path)
		if err != nil {
			return nil, err
		}
		b, err := os.ReadFile(strings.TrimSuffix(path, "l"))
		if err != nil {
			return nil, err
		}
		var story annotated
		if err := json.Unmarshal(b, &story); err != nil {
			return nil, err
		}
		some := pairsOfFacts(reports, story)
		for i := range some {
			some[i].weight *= 1000 / float64(len(some))
		}
		out = append(out, some...)
	}
	return out, nil
}

// pairsOfFacts are the lessons of one story.
func pairsOfFacts(reports []told, story annotated) []lesson {
	facts := factsOf(reports, story)
	l := likenessOf(reports)
	var parts news.Refs
	for _, r := range reports {
		parts = append(parts, l.Parts(r.ID)...)
	}
	tells := make([]map[int]bool, len(parts))
	for i, p := range parts {
		tells[i] = map[int]bool{}
		for _, f := range facts {
			common := min(p.End, f.ref.End) - max(p.Start, f.ref.Start)
			if f.ref.Report == p.Report && common > 0 && 2*common >= min(p.Len(), f.ref.Len()) {
				tells[i][f.n] = true
			}
		}
	}
	var out []lesson
	for i, a := range parts {
		for j, b := range parts[:i] {
			if a.Report == b.Report || len(tells[i])+len(tells[j]) == 0 {
				continue
			}
			weight := 1.0
			if len(tells[i]) == 0 || len(tells[j]) == 0 {
				weight = untold
			}
			out = keep(out, l.Signs(a, b), meet(tells[i], tells[j]), weight)
		}
	}
	return out
}

// meet says whether two places share a fact.
func meet(a, b map[int]bool) bool {
	for n := range a {
		if n >= 0 && b[n] {
			return true
		}
	}
	return false
}

// factsOf finds the places of the facts.
func factsOf(reports []told, story annotated) []fact {
	body := map[string]string{}
	for _, r := range reports {
		body[r.ID] = r.Text
	}
	var out []fact
	add := func(s snippet, n int) {
		words := strings.Fields(s.Text)
		for i := range words {
			words[i] = regexp.QuoteMeta(words[i])
		}
		if m := regexp.MustCompile(strings.Join(words, `\s+`)).FindStringIndex(body[s.File]); m != nil {
			out = append(out, fact{news.Ref{Report: s.File, Span: news.Span{Start: m[0], End: m[1]}}, n})
		}
	}
	for n, a := range story.Agreements {
		for _, e := range a.Evidence {
			add(e, n)
		}
	}
	for n, o := range story.Only {
		add(o, -1-n)
	}
	return out
}
