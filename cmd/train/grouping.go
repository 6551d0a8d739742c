package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"synoptic/story"
)

// learnGrouping makes the table of common words that grouping starts from, and
// the weights of the signs by which it compares two reports.
func learnGrouping(data folder) ([]file, error) {
	words, err := learnCommon(data)
	if err != nil {
		return nil, err
	}
	if err := start(data, "start_signs.txt", "start_links.txt"); err != nil {
		return nil, err
	}
	reports, event, err := groupingReports(data)
	if err != nil {
		return nil, err
	}
	lessons := append(pairLessons(reports, event), lookAlikes(reports, event)...)
	w := tried("pairs", lessons, story.SignSides())
	at := func(name string) *float64 { return &w[slices.Index(story.SignNames(), name)] }
	*at("undated") = *at("next_day") - doubt
	*at("other_matter"), *at("other_in_town") = -otherMatter, -otherMatter
	return []file{words, weightTable("weights.txt", story.SignNames(), w)}, nil
}

// start has the streams from which weights are learnt weigh by tables that lie
// beside this command, what an earlier pass found: another pass moves weights a
// little, and never settles. An empty name leaves what is embedded.
func start(data folder, signs, links string) error {
	var tables [2]string
	for i, name := range []string{signs, links} {
		if name == "" {
			continue
		}
		b, err := os.ReadFile(data.own(name))
		if err != nil {
			return err
		}
		tables[i] = string(b)
	}
	story.Start(tables[0], tables[1])
	return nil
}

// doubt is how much less a missing date says than dates a day apart. The
// labelled sets have no undated reports; those that a person or a feed hands
// in together are mostly of one time.
const doubt = .7

// otherMatter is how much it speaks against two reports that they begin with
// nothing in common but names of places. The labelled sets have next to no such
// pairs, a local paper has them every day: two fires in one town on one night.
const otherMatter = 2.5

// learnLinks makes the weights by which a report joins the story that fits it
// best. They rest on those of the signs: build anew between the two.
func learnLinks(data folder) ([]file, error) {
	if err := start(data, "", "start_links.txt"); err != nil {
		return nil, err
	}
	reports, event, err := groupingReports(data)
	if err != nil {
		return nil, err
	}
	lessons := linkLessons(reports, event)
	size := slices.Index(story.LinkNames(), "size")
	for i := range lessons {
		lessons[i].signs[size] = 0
	}
	w := tried("links", lessons, nil)
	w[size] = -awe
	w[slices.Index(story.LinkNames(), "bias")] += awe*math.Ln2 + lean
	return []file{weightTable("links.txt", story.LinkNames(), w)}, nil
}

// awe is how much more a story of several reports asks for. It is set and not
// learnt: few labelled stories have more than three reports, many real ones do,
// and what is learnt would keep them small.
const awe = .5

// lean is how far in doubt a report leans to joining, or, below 0, away from it: what did best by B-cubed
// and by pairs together.
const lean = -.24

// weightTable writes a line with name and weight for each.
func weightTable(name string, names []string, w []float64) file {
	var b strings.Builder
	for k, n := range names {
		fmt.Fprintf(&b, "%s %.2f\n", n, w[k])
	}
	return file{name, []byte(b.String())}
}

// learnCommon counts in how many of the texts under data each word stands.
// The texts are GUM, the English part of MEANTIME, WikiWars cut in pieces, and
// the mails, blogs and newsgroups of UD English EWT.
func learnCommon(data folder) (file, error) {
	texts, err := licensed(data)
	if err != nil {
		return file{}, err
	}
	counts := map[string]int{}
	for _, t := range texts {
		words := story.Words(t)
		slices.Sort(words)
		for _, w := range slices.Compact(words) {
			counts[w]++
		}
	}
	by := map[int][]string{}
	for w, n := range counts {
		if n >= rarest {
			by[n] = append(by[n], w)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d\n", len(texts))
	for n := len(texts); n >= rarest; n-- {
		if words := by[n]; len(words) > 0 {
			slices.Sort(words)
			fmt.Fprintf(&b, "%d %s\n", n, strings.Join(words, " "))
		}
	}
	return file{"common.txt", []byte(b.String())}, nil
}

const (
	rarest   = 3    // texts a word must stand in to be kept
	shortest = 300  // bytes of a text worth counting
	piece    = 4000 // bytes of a piece of a long text
)

// licensed reads the texts.
func licensed(data folder) ([]string, error) {
	files, err := data.in("gum").files("*.jsonl")
	if err != nil {
		return nil, err
	}
	files = append(files, data.in("meantime").file("docs.jsonl"), data.in("times").file("wikiwars.eval.jsonl"))
	var texts []string
	for _, f := range files {
		err := eachLine(f, func(line string) error {
			var x struct{ Lang, Text string }
			if err := json.Unmarshal([]byte(line), &x); err != nil {
				return err
			}
			if x.Lang == "" || x.Lang == "en" {
				texts = append(texts, pieces(x.Text)...)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	conllu, err := documents(data.in("syntax").file("ewt.train.conllu"))
	texts = append(texts, conllu...)
	return slices.DeleteFunc(texts, func(t string) bool { return len(t) < shortest }), err
}

func pieces(text string) (out []string) {
	for len(text) > 2*piece {
		out = append(out, text[:piece])
		text = text[piece:]
	}
	return append(out, text)
}

// documents reads the texts of a CoNLL-U file but for reviews and answers.
func documents(file string) (texts []string, err error) {
	keep := false
	err = eachLine(file, func(line string) error {
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			keep = !strings.HasPrefix(id, "reviews") && !strings.HasPrefix(id, "answers")
			texts = append(texts, "")
		}
		if t, ok := strings.CutPrefix(line, "# text = "); ok && keep {
			texts[len(texts)-1] += t + "\n"
		}
		return nil
	})
	return texts, err
}

func eachLine(file string, do func(string) error) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		if err := do(lines.Text()); err != nil {
			return fmt.Errorf("read %s: %w", file, err)
		}
	}
	return lines.Err()
}
