package reference

import (
	"encoding/json"
	"io"
	"strconv"
)

// The members of an item, as CSL-JSON names them
// (github.com/citation-style-language/schema, csl-data.json).
type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title,omitempty"`
	Author    []cslName `json:"author,omitempty"`
	Container string    `json:"container-title,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Accessed  *cslDate  `json:"accessed,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Language  string    `json:"language,omitempty"`
}

type cslName struct {
	Family  string `json:"family,omitempty"`
	Given   string `json:"given,omitempty"`
	Literal string `json:"literal,omitempty"`
}

type cslDate struct {
	Parts [][]int `json:"date-parts"`
}

// CSL writes references as CSL-JSON.
func CSL(to io.Writer, all []Reference) error {
	out := []cslItem{}
	for _, r := range all {
		it := cslItem{ID: r.ID, Type: "article-newspaper", Title: r.Title, Container: r.Outlet, URL: r.URL, Language: r.Language, Issued: cslDay(r.Date), Accessed: cslDay(r.Accessed)}
		for _, a := range r.Authors {
			last, given := family(a)
			if given == "" {
				it.Author = append(it.Author, cslName{Literal: a})
				continue
			}
			it.Author = append(it.Author, cslName{Family: last, Given: given})
		}
		if r.Body != "" {
			it.Author = append(it.Author, cslName{Literal: r.Body})
		}
		out = append(out, it)
	}
	e := json.NewEncoder(to)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func cslDay(iso string) *cslDate {
	var parts []int
	for _, p := range date(iso) {
		n, err := strconv.Atoi(p)
		if err != nil {
			return nil
		}
		parts = append(parts, n)
	}
	if parts == nil {
		return nil
	}
	return &cslDate{[][]int{parts}}
}
