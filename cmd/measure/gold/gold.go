package gold

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"synoptic"
	"synoptic/news"
)

// gold is a story annotated by hand.
type gold struct {
	name     string
	Articles []goldArticle `json:"articles"`
	Quotes   []struct {
		snippet
		Speaker string `json:"speaker"`
		Group   string `json:"group"`
	} `json:"quotes"`
	Agreements []goldAgreement `json:"agreements"`
	Disputes   []goldDispute   `json:"disputes"`
	Only       []snippet       `json:"only"`
	Timeline   []struct {
		Date     string    `json:"date"`
		Evidence []snippet `json:"evidence"`
	} `json:"timeline"`
	Sourcing []struct {
		File     string `json:"file"`
		Cites    string `json:"cites"`
		Relation string `json:"relation"`
	} `json:"sourcing"`
	First *struct {
		Outlet string `json:"outlet"`
	} `json:"first_report"`
}

// goldArticle is a report with what is known of it: the day it was published,
// or the first and the last it may have been.
type goldArticle struct {
	File      string    `json:"file"`
	Published string    `json:"published"`
	Window    [2]string `json:"published_window"`
	Residue   []string  `json:"residue"`
	Captions  []string  `json:"captions"`
}

// dated says whether the article may have been published on the day.
func (a goldArticle) dated(day string) bool {
	if a.Window[0] == "" {
		return day == a.Published
	}
	return a.Window[0] <= day && day <= a.Window[1]
}

// snippet is words that stand in a report.
type snippet struct {
	File string `json:"file"`
	Text string `json:"text"`
}

type goldAgreement struct {
	Point    string    `json:"point"`
	Evidence []snippet `json:"evidence"`
}

type goldDispute struct {
	About      string `json:"about"`
	Importance string `json:"importance"`
	Sides      []struct {
		Files    []string `json:"files"`
		Evidence []string `json:"evidence"`
	} `json:"sides"`
}

// folder finds a folder of the labelled sets under the data folder or beside
// it.
func folder(data, name string) string {
	for _, dir := range []string{filepath.Join(data, name), filepath.Join(data, "..", name)} {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			return dir
		}
	}
	return ""
}

// golds reads the stories annotated by hand.
func golds(data string) ([]gold, error) {
	files, err := filepath.Glob(filepath.Join(folder(data, "gold"), "*.json"))
	if err != nil || folder(data, "gold") == "" {
		return nil, err
	}
	slices.Sort(files)
	var out []gold
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		g := gold{name: strings.TrimSuffix(filepath.Base(file), ".json")}
		if err := json.Unmarshal(body, &g); err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
		out = append(out, g)
	}
	return out, nil
}

// compare runs the whole program on the reports of a gold story: those of
// NAME.jsonl beside it, or the files it names in the folder seeds.
func (g gold) compare(data string) (news.Document, error) {
	inputs := []string{filepath.Join(folder(data, "gold"), g.name+".jsonl")}
	if _, err := os.Stat(inputs[0]); err != nil {
		inputs = nil
		for _, a := range g.Articles {
			inputs = append(inputs, filepath.Join(folder(data, "seeds"), a.File))
		}
	}
	var reports []news.Report
	for _, in := range inputs {
		body, err := os.ReadFile(in)
		if err != nil {
			return news.Document{}, err
		}
		reports = append(reports, synoptic.Read(news.Raw{Body: body, Input: in})...)
	}
	reports = slices.DeleteFunc(reports, func(r news.Report) bool { return r.Text == "" })
	stories := synoptic.Group(reports)
	slices.SortStableFunc(stories, func(a, b news.Story) int { return len(b.Reports) - len(a.Reports) })
	doc := news.Document{Schema: news.Schema}
	for _, s := range stories {
		doc.Stories = append(doc.Stories, synoptic.Compare(s))
	}
	return doc, nil
}
