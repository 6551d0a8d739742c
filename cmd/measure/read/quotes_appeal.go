package read

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/text"
)

var appealTag = regexp.MustCompile(`<(/?)([A-Z][^>]*)>`)

// scoreFactappeal scores single sentences: whether one reports what somebody
// says, directly, indirectly or not at all (macro-F1 of the three), and
// whether the source we name is the labelled one.
func scoreFactappeal(dir string) ([]score.Row, error) {
	f, err := os.Open(filepath.Join(dir, "factappeal.eval.csv"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, err
	}
	kinds := []string{"direct", "indirect", "none"}
	right, told, labelled := map[string]int{}, map[string]int{}, map[string]int{}
	var sources quotesCount
	for _, line := range lines[1:] {
		sentence, want, wantSources := appeal(line[1])
		r := text.Read(news.Report{Text: sentence})
		got, gotSources := appealTold(r.Marks.Quotes)
		told[got]++
		labelled[want]++
		right[got] += score.Count(got == want)
		sources.add(gotSources, wantSources)
	}
	macro := 0.0
	for _, k := range kinds {
		macro += score.F1(right[k], told[k], labelled[k]) / float64(len(kinds))
	}
	return []score.Row{
		{Set: "factappeal", Metric: "direct, indirect or none, macro-F1", Value: macro, Mark: .55, N: len(lines) - 1},
		{Set: "factappeal", Metric: "source overlap F1", Value: score.TwoSided(sources.toldMet, sources.told, sources.labelledMet, sources.labelled), N: sources.labelled},
	}, nil
}

// appeal reads a sentence with tags: its words, its kind and its sources.
func appeal(tagged string) (sentence, kind string, sources map[label.Span]bool) {
	var plain strings.Builder
	kind, sources = "none", map[label.Span]bool{}
	from, open := 0, -1
	for _, m := range appealTag.FindAllStringSubmatchIndex(tagged, -1) {
		plain.WriteString(tagged[from:m[0]])
		from = m[1]
		closing, tag := m[2] < m[3], tagged[m[4]:m[5]]
		switch {
		case strings.HasPrefix(tag, "Source:") && !closing:
			open = plain.Len()
		case strings.HasPrefix(tag, "Source:") && open >= 0:
			sources[label.Span{Start: open, End: plain.Len()}] = true
			open = -1
		case strings.HasPrefix(tag, "Fact_Appeal:Direct"):
			kind = "direct"
		case strings.HasPrefix(tag, "Fact_Appeal:") && kind == "none":
			kind = "indirect"
		}
	}
	plain.WriteString(tagged[from:])
	return plain.String(), kind, sources
}

// appealTold is the kind and the sources by our quotations. What is thought
// or favoured is no appeal to a source.
func appealTold(quotes []news.Quote) (kind string, sources map[label.Span]bool) {
	kind, sources = "none", map[label.Span]bool{}
	for _, q := range quotes {
		if q.Source == nil || q.Scare || q.Rule == "stance" || q.Rule == "mind" {
			continue
		}
		sources[label.Span{Start: q.Source.Start, End: q.Source.End}] = true
		switch {
		case q.Kind != "indirect":
			kind = "direct"
		case kind == "none":
			kind = "indirect"
		}
	}
	return kind, sources
}
