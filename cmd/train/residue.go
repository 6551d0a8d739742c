package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strings"

	"synoptic/page/residue"
)

// learnResidue learns how likely a line is residue by its words: a logistic
// regression over the signs of residue, learnt by AdaGrad (Duchi, Hazan and
// Singer 2011). The lessons are the lines of lists/residue.tsv, which are all
// invented, and sentences of data/stories/background.jsonl.gz as lines of
// articles. A sign is weighed only if it stands on several sheets of the list, so
// that no word of a site and no name is learnt.
func learnResidue(data folder) ([]file, error) {
	ours, err := residueLessons(data.own("residue.tsv"))
	if err != nil {
		return nil, err
	}
	plain, err := plainLines(data.in("stories").file("background.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	number := weighed(ours)
	var lessons []lineLesson
	for _, l := range append(ours, plain...) {
		for _, s := range residue.Signs(l.line) {
			if n, ok := number[s]; ok {
				l.signs = append(l.signs, n)
			}
		}
		lessons = append(lessons, l)
	}
	w := adagrad(lessons, len(number))
	var out bytes.Buffer
	for _, s := range slices.Sorted(maps.Keys(number)) {
		if h := int(math.Round(100 * w[number[s]])); h != 0 {
			fmt.Fprintf(&out, "%s\t%d\n", s, h)
		}
	}
	return []file{{"likely.txt", out.Bytes()}}, nil
}

// lineLesson is a line, the sheet of the list that it stands on, whether it is
// residue, how much it counts, and the numbers of its signs.
type lineLesson struct {
	line, sheet string
	residue     bool
	counts      float64
	signs       []int
}

// residueLessons are the rows of a list: sheet, kind, line.
func residueLessons(path string) ([]lineLesson, error) {
	var out []lineLesson
	err := rows(path, 3, func(f []string) {
		out = append(out, lineLesson{line: f[2], sheet: f[0], residue: f[1] != "kept", counts: 1})
	})
	return out, err
}

// The sentences of articles: from how many words on a line is one, every how
// manieth is taken, and how much each counts beside an invented line.
const (
	plainWords  = 8
	plainEvery  = 8
	plainCounts = .5
)

// plainLines are sentences of articles, from a gzipped file of JSON lines.
func plainLines(path string) ([]lineLesson, error) {
	texts, err := textsIn(path)
	if err != nil {
		return nil, err
	}
	var out []lineLesson
	seen := 0
	for _, text := range texts {
		for line := range strings.Lines(text) {
			line = strings.TrimSpace(line)
			if len(strings.Fields(line)) < plainWords || !strings.ContainsAny(line[len(line)-1:], ".!?\"") && !strings.HasSuffix(line, "”") {
				continue
			}
			if seen++; seen%plainEvery == 0 {
				out = append(out, lineLesson{line: line, counts: plainCounts})
			}
		}
	}
	return out, nil
}

// textsIn are the texts in a gzipped file of JSON lines.
func textsIn(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []string
	for d := json.NewDecoder(z); d.More(); {
		var x struct{ Text string }
		if err := d.Decode(&x); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out = append(out, x.Text)
	}
	return out, nil
}

// leastLines and leastSheets are on how many lines and sheets a sign stands that
// is weighed.
const leastLines, leastSheets = 3, 2

// weighed numbers the signs that are weighed.
func weighed(ours []lineLesson) map[string]int {
	lines, sheets := map[string]int{}, map[string]map[string]bool{}
	for _, l := range ours {
		for _, s := range residue.Signs(l.line) {
			if sheets[s] == nil {
				sheets[s] = map[string]bool{}
			}
			lines[s]++
			sheets[s][l.sheet] = true
		}
	}
	out := map[string]int{}
	for _, s := range slices.Sorted(maps.Keys(lines)) {
		if lines[s] >= leastLines && len(sheets[s]) >= leastSheets {
			out[s] = len(out)
		}
	}
	return out
}

// How often the lessons are gone through, how far a step goes, and how much a
// weight is held back.
const (
	lineEpochs = 30
	lineStep   = .3
	lineHold   = 2e-4
)

// adagrad learns the weights of so many signs. The order of the lessons is the same
// each time. Products are rounded before they are added: some machines would do
// both at once, and come to other weights.
func adagrad(lessons []lineLesson, signs int) []float64 {
	w, steep := make([]float64, signs), make([]float64, signs)
	for i := range steep {
		steep[i] = .01
	}
	order := uint64(1)
	for range lineEpochs {
		for i := len(lessons) - 1; i > 0; i-- { // Fisher and Yates, by a generator of Knuth's
			order = order*6364136223846793005 + 1442695040888963407
			k := int(order>>33) % (i + 1)
			lessons[i], lessons[k] = lessons[k], lessons[i]
		}
		for _, l := range lessons {
			z, target := 0.0, 0.0
			for _, n := range l.signs {
				z += w[n]
			}
			if l.residue {
				target = 1
			}
			d := float64(l.counts * (target - 1/(1+math.Exp(-z))))
			for _, n := range l.signs {
				g := d - float64(lineHold*w[n])
				steep[n] += float64(g * g)
				w[n] += float64(lineStep*g) / math.Sqrt(steep[n])
			}
		}
	}
	return w
}
