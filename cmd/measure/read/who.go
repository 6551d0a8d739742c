package read

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/english"
	"synoptic/news"
	"synoptic/text"
)

// The marks to reach for pronouns and definite titles alike.
const whoMark = .70

// Who scores whom he, she, they and definite titles mean, on the coreference
// of GUM: of those labelled as one who is also named (named before, for
// titles), how many are told rightly; and of those told, how many are right.
// A mention is right if some place where the same name stands is labelled as
// the same one.
func Who(data string) ([]score.Row, error) {
	var rows []score.Row
	var all whoCount
	for _, genre := range []string{"news", "interview", "bio", "court"} {
		texts, err := readWho(filepath.Join(data, "gum", genre+".jsonl"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		var c whoCount
		for _, t := range texts {
			c.add(t)
		}
		rows = append(rows, c.rows("gum "+genre)...)
		all = all.plus(c)
	}
	if len(rows) == 0 {
		return nil, nil
	}
	return append(rows, all.rows("gum")...), nil
}

// whoCount counts labelled, told and rightly told mentions: of he and she,
// they, and titles.
type whoCount [3]struct{ labelled, found, told, right int }

var whoKinds = [...]string{"he, she", "they", "titles"}

func (c whoCount) plus(o whoCount) whoCount {
	for k := range c {
		c[k].labelled += o[k].labelled
		c[k].found += o[k].found
		c[k].told += o[k].told
		c[k].right += o[k].right
	}
	return c
}

func (c whoCount) rows(set string) []score.Row {
	var rows []score.Row
	for k, kind := range whoKinds {
		rows = append(rows,
			score.Row{Set: set, Metric: kind + ": right of all", Value: score.Share(c[k].found, c[k].labelled), Mark: whoMark, N: c[k].labelled},
			score.Row{Set: set, Metric: kind + ": right of those told", Value: score.Share(c[k].right, c[k].told), N: c[k].told})
	}
	return rows
}

// A whoText is a text of GUM with its labelled phrases; offsets are runes
// until place makes them bytes.
type whoText struct {
	Text     string
	Entities []whoPhrase
	named    map[int]bool // clusters with a name of a person, body or place
}

type whoPhrase struct {
	Start, End, Cluster int
	Type, Head          string
	HeadPos             string `json:"head_pos"`
	Named               bool
}

func readWho(path string) ([]whoText, error) {
	texts, err := label.Lines[whoText](path)
	for i := range texts {
		texts[i].place()
	}
	return texts, err
}

func (t *whoText) place() {
	at := label.RunePlaces(t.Text)
	t.named = map[int]bool{}
	for i := range t.Entities {
		e := &t.Entities[i]
		e.Start, e.End = at[e.Start], at[e.End]
		if e.isName() {
			t.named[e.Cluster] = true
		}
	}
}

func (e *whoPhrase) isName() bool { return e.Named && e.HeadPos == "PROPN" }

func (c *whoCount) add(t whoText) {
	r := text.Read(news.Report{Text: t.Text})
	clusters := t.clusters(r.Marks.Names)
	told := map[int]news.Mention{}
	for _, m := range r.Marks.Mentions {
		told[m.Start] = m
		k := whoKind(m.In(t.Text))
		c[k].told++
		if slices.ContainsFunc(t.Entities, func(e whoPhrase) bool {
			return e.Start == m.Start && clusters[m.Name][e.Cluster]
		}) {
			c[k].right++
		}
	}
	for _, e := range t.Entities {
		k, ok := t.wanted(e)
		if !ok {
			continue
		}
		c[k].labelled++
		if m, ok := told[e.Start]; ok && clusters[m.Name][e.Cluster] {
			c[k].found++
		}
	}
}

// wanted says whether a labelled phrase is one that is scored.
func (t *whoText) wanted(e whoPhrase) (kind int, ok bool) {
	words := t.Text[e.Start:e.End]
	kind = whoKind(words)
	switch {
	case kind < 2:
		return kind, t.named[e.Cluster]
	case e.Named || e.HeadPos != "NOUN" || !strings.HasPrefix(strings.ToLower(words), "the "):
		return kind, false
	case e.Type != "person" && e.Type != "organization" && e.Type != "place":
		return kind, false
	}
	return kind, slices.ContainsFunc(t.Entities, func(n whoPhrase) bool {
		return n.Cluster == e.Cluster && n.isName() && n.Start < e.Start
	})
}

func whoKind(words string) int {
	switch word := strings.ToLower(words); {
	case heOrShe[word]:
		return 0
	case they[word]:
		return 1
	}
	return 2
}

var (
	heOrShe = english.Set(english.He, english.She, "himself herself")
	they    = english.Set(english.They, "themselves")
)

// clusters tells of each name we found the clusters of the phrases around it:
// at each place the shortest labelled name that holds it.
func (t *whoText) clusters(names []news.Name) map[string]map[int]bool {
	out := map[string]map[int]bool{}
	for _, n := range names {
		best := -1
		for i := range t.Entities {
			e := &t.Entities[i]
			if !e.isName() || e.End <= n.Start || n.End <= e.Start || !strings.Contains(n.In(t.Text), e.Head) {
				continue
			}
			if best < 0 || e.End-e.Start < t.Entities[best].End-t.Entities[best].Start {
				best = i
			}
		}
		if best < 0 {
			continue
		}
		if out[n.Name] == nil {
			out[n.Name] = map[int]bool{}
		}
		out[n.Name][t.Entities[best].Cluster] = true
	}
	return out
}
