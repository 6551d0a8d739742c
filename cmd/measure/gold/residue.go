package gold

import (
	"os"
	"path/filepath"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/page"
)

// Residue scores reading of the gold stories before anything is compared:
// residue kept, body lost, and the dates that a report tells of itself.
func Residue(data string) ([]score.Row, error) {
	stories, err := golds(data)
	if err != nil || len(stories) == 0 {
		return nil, err
	}
	var kept, residue, lost, body, right, dated int
	for _, g := range stories {
		read, err := g.read(data)
		if err != nil {
			return nil, err
		}
		for _, a := range g.Articles {
			r := read[a.File]
			for _, text := range a.Residue {
				for piece := range strings.SplitSeq(text, "\n") {
					residue += score.Count(len(label.WordsIn(piece)) > 0)
					kept += score.Count(len(label.WordsIn(piece)) > 1 && stands(piece, r.Text))
				}
			}
			if a.Published != "" {
				dated++
				right += score.Count(a.dated(string(r.Published.Date)))
			}
		}
		for _, s := range g.evidence() {
			body++
			lost += score.Count(!stands(s.Text, read[s.File].Text))
		}
	}
	return []score.Row{
		{Set: "gold", Metric: "residue kept", Value: score.Share(kept, residue), Mark: .05, N: residue},
		{Set: "gold", Metric: "body lost", Value: score.Share(lost, body), N: body},
		{Set: "gold", Metric: "dates a report tells alone", Value: score.Share(right, dated), N: dated},
	}, nil
}

// stands says whether the words stand in the text, white space folded.
func stands(words, text string) bool {
	return strings.Contains(strings.Join(strings.Fields(text), " "), strings.Join(strings.Fields(words), " "))
}

// read is the reports of a gold story by the file or id the gold calls them.
func (g gold) read(data string) (map[string]news.Report, error) {
	out := map[string]news.Report{}
	rows := filepath.Join(folder(data, "gold"), g.name+".jsonl")
	if body, err := os.ReadFile(rows); err == nil {
		for _, r := range page.Read(news.Raw{Body: body, Input: "x"}) {
			out[strings.TrimPrefix(r.Input, "x#")] = r
		}
		return out, nil
	}
	for _, a := range g.Articles {
		body, err := os.ReadFile(filepath.Join(folder(data, "seeds"), a.File))
		if err != nil {
			return nil, err
		}
		out[a.File] = page.Read(news.Raw{Body: body, Input: a.File})[0]
	}
	return out, nil
}

// evidence is the words of the articles that the gold points at.
func (g gold) evidence() []snippet {
	var out []snippet
	for _, q := range g.Quotes {
		out = append(out, q.snippet)
	}
	for _, a := range g.Agreements {
		out = append(out, a.Evidence...)
	}
	out = append(out, g.Only...)
	captions := map[string]string{}
	for _, a := range g.Articles {
		captions[a.File] = strings.Join(a.Captions, "\n")
	}
	body := out[:0]
	for _, s := range out {
		if !strings.Contains(captions[s.File], s.Text) {
			body = append(body, s)
		}
	}
	return body
}
