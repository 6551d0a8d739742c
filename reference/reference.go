// Package reference turns a report into the reference by which a paper or a
// library cites it: CSL-JSON (citation-style-language.org), BibTeX and RIS. A
// reference says what the report says of itself, and nothing that is not known.
package reference

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
)

// Reference is a report as it is cited.
type Reference struct {
	ID       string
	Title    string
	Authors  []string // as they sign
	Body     string   // an agency, or the outlet, where no person signs
	Outlet   string
	Date     string // ISO: a day, a month or a year; "" if unknown
	URL      string
	Accessed string // ISO day, "" if unknown
	Language string
}

// Of is a report as it is cited. A date that was inferred is none.
func Of(r news.Report) Reference {
	out := Reference{
		ID: r.ID, Title: plain(string(r.Title)), Authors: Authors(string(r.Byline)), Outlet: plain(string(r.Outlet.Name)), URL: string(r.URL), Language: r.Language,
	}
	house := func(name string) bool {
		is := out.Outlet != "" && len(name) >= len(out.Outlet) && strings.EqualFold(name[:len(out.Outlet)], out.Outlet)
		return is && (len(name) == len(out.Outlet) || name[len(out.Outlet)] == ' ')
	}
	if i := slices.IndexFunc(out.Authors, house); i >= 0 { // "The Ledger", "Ledger staff"
		out.Body = out.Authors[i]
		out.Authors = slices.DeleteFunc(out.Authors, house)
	}
	switch {
	case len(out.Authors) > 0:
		out.Body = ""
	case r.Agency != "":
		out.Body = plain(string(r.Agency))
	}
	if r.Published.Precision != "about" {
		out.Date = string(r.Published.Date)
	}
	return out
}

// Account is a report of a synopsis as it is cited.
func Account(a news.Account) Reference {
	return Of(news.Report{ID: a.ID, Title: a.Title, Byline: a.Byline, Outlet: a.Outlet, URL: a.URL, Published: a.Published, Language: a.Language})
}

// between parts the names of a byline.
var between = regexp.MustCompile(`\s*(?:,|;|&|\band\b|\bwith\b)\s*`)

// Authors are the names in a byline: "By Ada Crane and Hugo Sand".
func Authors(byline string) (out []string) {
	byline = strings.TrimPrefix(strings.TrimPrefix(plain(byline), "By "), "by ")
	for _, name := range between.Split(byline, -1) {
		if strings.IndexFunc(name, unicode.IsLetter) >= 0 {
			out = append(out, name)
		}
	}
	return out
}

// family parts a name of a person into its last word and those before it. A
// name of one word is that of a body.
func family(name string) (last, given string) {
	words := strings.Fields(name)
	if len(words) < 2 {
		return name, ""
	}
	return words[len(words)-1], strings.Join(words[:len(words)-1], " ")
}

// date is the parts of an ISO date: year, month, day, as many as are known.
func date(iso string) []string {
	if iso == "" {
		return nil
	}
	return strings.Split(iso, "-")
}

// plain is text on one line.
func plain(s string) string { return strings.Join(strings.Fields(s), " ") }
