package read

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
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

// Names scores names by kind: a span is right if both ends and the kind are.
func Names(data string) ([]score.Row, error) {
	var rows []score.Row
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
	names map[label.Span]bool
}

func scoreNames(set string, texts []namedText) []score.Row {
	right, told, labelled := map[string]int{}, map[string]int{}, map[string]int{}
	began := time.Now()
	for _, t := range texts {
		r := text.Read(news.Report{Text: t.text})
		for s := range t.names {
			labelled[s.Kind]++
		}
		seen := map[label.Span]bool{}
		for _, n := range r.Marks.Names {
			s := label.Trimmed(t.text, n.Start, n.End, n.Kind)
			if seen[s] {
				continue
			}
			seen[s] = true
			told[s.Kind]++
			if t.names[s] {
				right[s.Kind]++
			}
		}
	}
	spent := time.Since(began).Seconds()
	var rows []score.Row
	for _, kind := range namesKinds {
		rows = append(rows, score.Row{
			Set: set, Metric: kind + " span F1", Value: score.F1(right[kind], told[kind], labelled[kind]),
			Mark: namesMarks[kind], N: labelled[kind], Seconds: spent,
		})
	}
	return rows
}

// readNamed reads JSON lines with offsets in runes.
func readNamed(path string) ([]namedText, error) {
	lines, err := label.Lines[struct {
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
		at := label.RunePlaces(l.Text)
		t := namedText{l.Text, map[label.Span]bool{}}
		for _, e := range l.Entities {
			if kind := namesLabels[e.Type]; kind != "" {
				t.names[label.Trimmed(l.Text, at[e.Start], at[e.End], kind)] = true
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
	t := namedText{names: map[label.Span]bool{}}
	var spans []label.Span
	for line := range strings.SplitSeq(doc, "\n") {
		word, tag, ok := strings.Cut(line, "\t")
		if !ok {
			text.WriteByte('\n')
			continue
		}
		start := text.Len()
		text.WriteString(word + " ")
		kind := namesLabels[tag[min(2, len(tag)):]]
		switch {
		case kind == "":
		case tag[0] == 'B' || len(spans) == 0:
			spans = append(spans, label.Span{Start: start, End: start + len(word), Kind: kind})
		default:
			spans[len(spans)-1].End = start + len(word)
		}
	}
	t.text = text.String()
	for _, s := range spans {
		t.names[label.Trimmed(t.text, s.Start, s.End, s.Kind)] = true
	}
	return t
}
