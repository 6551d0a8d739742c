package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/text"
)

// namesMarks are the marks to reach, by kind.
var namesMarks = map[string]float64{"person": .82, "organisation": .62, "place": .78}

var namesKinds = []string{"person", "organisation", "place"}

// namesLabels are the kinds that the labels of the sets stand for.
var namesLabels = map[string]string{
	"Person": "person", "PER": "person", "Organization": "organisation", "ORG": "organisation",
	"Location": "place", "LOC": "place", "Facility": "place", "GPE": "place",
}

// scoreAllNames scores names by kind: a span is right if both ends and the kind are.
func scoreAllNames(data string) ([]row, error) {
	var rows []row
	for _, set := range []struct {
		file string
		read func(string) ([]namedText, error)
	}{
		{"worldwide.eval.jsonl", readNamed},
		{"uner_ewt.test.conll", readColumns},
	} {
		texts, err := set.read(filepath.Join(data, "names", set.file))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		rows = append(rows, scoreNames(strings.TrimSuffix(strings.TrimSuffix(set.file, ".jsonl"), ".conll"), texts)...)
	}
	return rows, nil
}

// A namedText is a text with its names; offsets are bytes.
type namedText struct {
	text  string
	names map[span]bool
}

func scoreNames(set string, texts []namedText) []row {
	right, told, labelled := map[string]int{}, map[string]int{}, map[string]int{}
	began := time.Now()
	for _, t := range texts {
		r := text.Read(news.Report{Text: t.text})
		for s := range t.names {
			labelled[s.kind]++
		}
		seen := map[span]bool{}
		for _, n := range r.Marks.Names {
			s := trimmed(t.text, n.Start, n.End, n.Kind)
			if seen[s] {
				continue
			}
			seen[s] = true
			told[s.kind]++
			if t.names[s] {
				right[s.kind]++
			}
		}
	}
	spent := time.Since(began).Seconds()
	var rows []row
	for _, kind := range namesKinds {
		rows = append(rows, row{
			Set: set, Metric: kind + " span F1", Value: fScore(right[kind], told[kind], labelled[kind]),
			Mark: namesMarks[kind], N: labelled[kind], Seconds: spent,
		})
	}
	return rows
}

// readNamed reads JSON lines with offsets in runes.
func readNamed(path string) ([]namedText, error) {
	lines, err := linesOf[struct {
		Text     string
		Entities []struct {
			Start, End int
			Type       string
		}
	}](path)
	if err != nil {
		return nil, err
	}
	var out []namedText
	for _, l := range lines {
		if len(l.Entities) == 0 {
			continue
		}
		at := runePlaces(l.Text)
		t := namedText{l.Text, map[span]bool{}}
		for _, e := range l.Entities {
			if kind := namesLabels[e.Type]; kind != "" {
				t.names[trimmed(l.Text, at[e.Start], at[e.End], kind)] = true
			}
		}
		out = append(out, t)
	}
	return out, nil
}

// readColumns reads words with labels, one a line, an empty line between
// sentences, and puts the words together with spaces.
func readColumns(path string) ([]namedText, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []namedText
	for doc := range strings.SplitSeq(string(b), "-DOCSTART-") {
		_, doc, _ = strings.Cut(doc, "\n")
		if t := columnsText(doc); t.text != "" {
			out = append(out, t)
		}
	}
	return out, nil
}

func columnsText(doc string) namedText {
	var text strings.Builder
	t := namedText{names: map[span]bool{}}
	var spans []span
	for line := range strings.SplitSeq(doc, "\n") {
		word, label, ok := strings.Cut(line, "\t")
		if !ok {
			text.WriteByte('\n')
			continue
		}
		start := text.Len()
		text.WriteString(word + " ")
		kind := namesLabels[label[min(2, len(label)):]]
		switch {
		case kind == "":
		case label[0] == 'B' || len(spans) == 0:
			spans = append(spans, span{start, start + len(word), kind})
		default:
			spans[len(spans)-1].end = start + len(word)
		}
	}
	t.text = text.String()
	for _, s := range spans {
		t.names[trimmed(t.text, s.start, s.end, s.kind)] = true
	}
	return t
}
