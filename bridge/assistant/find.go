package assistant

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
	"synoptic/store"
	"synoptic/synopsis/saying"
)

type quoteIn struct {
	Words string `json:"words" jsonschema:"the quotation; … stands for words left out, [brackets] for words of who asks"`
	Story string `json:"story,omitempty" jsonschema:"look only in the reports of this story"`
}

// Match is how a report has the words.
type Match struct {
	Report  string   `json:"report"`
	Outlet  *Foreign `json:"outlet,omitempty"`
	Story   string   `json:"story,omitempty"`
	Kind    string   `json:"kind" jsonschema:"verbatim, partial (of a longer quotation), altered"`
	Speaker *Foreign `json:"speaker,omitempty"`
	Words   *Foreign `json:"words,omitempty" jsonschema:"as they stand there"`
	Whole   *Foreign `json:"whole,omitempty" jsonschema:"the longer quotation of which they are part"`
	Denied  bool     `json:"denied,omitempty" jsonschema:"the report has it that they were not said"`
}

// Matches are the reports that have the words.
type Matches struct {
	Found   bool    `json:"found"`
	Looked  int     `json:"looked" jsonschema:"how many reports were looked through: those that share its longest words"`
	Matches []Match `json:"matches"`
}

// mostLooked is how many reports are looked through for a quotation.
const mostLooked = 40

// longestQuote is how long a quotation may be.
const longestQuote = 2000

func (d *library) findQuote(ctx context.Context, in quoteIn) (out Matches, err error) {
	out.Matches = []Match{}
	if len(in.Words) > longestQuote || strings.TrimSpace(in.Words) == "" {
		return out, errors.New("give the words of the quotation, at most 2000 letters")
	}
	var reports []news.Report
	stories := map[string]string{}
	err = d.store.Read(ctx, func(v store.View) error {
		ids, err := candidates(v, in)
		if err != nil {
			return err
		}
		for _, id := range ids {
			r, err := v.Report(id)
			if err != nil {
				return err
			}
			reports, stories[id] = append(reports, r.Report), r.Story
		}
		return nil
	})
	if err != nil {
		return out, err
	}
	out.Looked = len(reports)
	for _, m := range saying.Find(in.Words, reports) {
		if m.Kind == "none" {
			continue
		}
		i := slices.IndexFunc(reports, func(r news.Report) bool { return r.ID == m.Report })
		one := Match{Report: m.Report, Outlet: maybe(reports[i].Outlet.Name), Story: stories[m.Report], Kind: m.Kind, Speaker: maybe(m.Speaker), Denied: m.Denied}
		if m.Cite != nil {
			one.Words = maybe(news.Maybe(m.Cite.Text))
		}
		if m.Whole != nil {
			one.Whole = maybe(news.Maybe(m.Whole.Text))
		}
		out.Matches = append(out.Matches, one)
	}
	out.Found = len(out.Matches) > 0
	return out, nil
}

// candidates are the reports that may have a quotation: those with all its
// words, and those with the longest of them, which an altered wording has too.
func candidates(v store.View, in quoteIn) (ids []string, err error) {
	words := strings.FieldsFunc(in.Words, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	byLength := slices.Clone(words)
	slices.SortStableFunc(byLength, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, asked := range [][]string{words, byLength[:min(3, len(byLength))], byLength[:min(1, len(byLength))]} {
		hits, err := v.Search(store.SearchQuery{Words: strings.Join(asked, " "), Story: in.Story, Most: mostLooked})
		if err != nil {
			return nil, err
		}
		for _, h := range hits {
			if !slices.Contains(ids, h.Report.ID) && len(ids) < mostLooked {
				ids = append(ids, h.Report.ID)
			}
		}
	}
	return ids, nil
}
