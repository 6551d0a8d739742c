package page

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"synoptic/news"
)

// row is one JSON object of an input. Other makers' names for the same field
// are taken too; the first that is filled wins.
type row struct {
	Type      string          `json:"type"`
	Marks     json.RawMessage `json:"marks"`
	Schema    loose           `json:"schema"`
	ID        loose           `json:"id"`
	URL       loose           `json:"url"`
	Link      loose           `json:"link"`
	Outlet    loose           `json:"outlet"`
	Source    loose           `json:"source"`
	Title     loose           `json:"title"`
	Headline  loose           `json:"headline"`
	Byline    loose           `json:"byline"`
	Author    loose           `json:"author"`
	Authors   loose           `json:"authors"`
	Published loose           `json:"published"`
	Date      loose           `json:"date"`
	PubDate   loose           `json:"date_published"`
	Text      loose           `json:"text"`
	Body      loose           `json:"body"`
	Content   loose           `json:"content"`
	HTML      loose           `json:"html"`
}

// loose is a string, also where it is written as a number, a list of strings
// or an object with a name. null is the empty string.
type loose string

// UnmarshalJSON never fails: what is no text is no text.
func (l *loose) UnmarshalJSON(b []byte) error {
	*l = ""
	switch b[0] {
	case '"':
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
		*l = loose(s)
	case '[':
		var list []loose
		if err := json.Unmarshal(b, &list); err != nil {
			return err
		}
		var parts []string
		for _, p := range list {
			if p != "" {
				parts = append(parts, string(p))
			}
		}
		*l = loose(strings.Join(parts, ", "))
	case '{':
		var named struct {
			Name loose `json:"name"`
			Date loose `json:"date"`
		}
		if err := json.Unmarshal(b, &named); err != nil {
			return err
		}
		*l = first(named.Name, named.Date)
	case 'n', 't', 'f':
	default:
		*l = loose(b)
	}
	return nil
}

// first is the first of all that is not empty.
func first(all ...loose) loose {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}

// rows is the reports of JSON lines, of a JSON array or of one JSON object.
func (r reader) rows(body []byte) []news.Report {
	if body[0] == '[' || bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("[")) {
		var all []json.RawMessage
		if err := json.Unmarshal(body, &all); err != nil {
			return r.refuse("bad-json", "the list breaks off or nests too deep ("+err.Error()+"); write it again")
		}
		return r.each(all)
	}
	if looksJSONFeed(body) {
		return r.jsonFeed(body)
	}
	lines := bytes.Split(body, []byte("\n"))
	if !json.Valid(bytes.TrimSpace(lines[0])) && json.Valid(body) {
		return r.each([]json.RawMessage{body})
	}
	all := make([]json.RawMessage, len(lines))
	for i, l := range lines {
		all[i] = l
	}
	return r.each(all)
}

// looksJSONFeed says whether the object is a JSON Feed.
func looksJSONFeed(body []byte) bool {
	head := body[:min(len(body), sniffed)]
	return bytes.Contains(head, []byte("jsonfeed.org/version")) || bytes.Contains(head, []byte(`"items"`)) && !bytes.Contains(head, []byte("\n{"))
}

// each reads row by row; empty rows count in the numbering but say nothing.
func (r reader) each(rows []json.RawMessage) []news.Report {
	var out []news.Report
	for i, b := range rows {
		if b = bytes.TrimSpace(b); len(b) > 0 {
			out = append(out, r.row(b, strconv.Itoa(i+1)))
		}
	}
	if len(out) == 0 {
		return r.refuse("empty", "the list holds no row; give rows with a text")
	}
	return out
}

// row is the report of one row, numbered n from 1.
func (r reader) row(b []byte, n string) news.Report {
	var w row
	if err := json.Unmarshal(b, &w); err != nil || b[0] != '{' {
		return r.none(n, "bad-json", "row "+n+" is no JSON object; mend it or leave it out")
	}
	if w.Type == "report" && len(w.Marks) > 0 {
		return r.readBefore(b, n)
	}
	if w.Schema != "" {
		return r.none(n, "synopsis", "row "+n+" is a synopsis already; verify checks it, compare wants reports")
	}
	if w.ID != "" {
		n = string(w.ID)
	}
	d := draft{
		row: n, id: string(w.ID),
		url:       string(first(w.URL, w.Link)),
		outlet:    string(first(w.Outlet, w.Source)),
		title:     string(first(w.Title, w.Headline)),
		byline:    string(first(w.Byline, w.Authors, w.Author)),
		published: string(first(w.Published, w.Date, w.PubDate)),
		text:      string(first(w.Text, w.Body, w.Content)),
	}
	if d.text == "" && w.HTML != "" && !r.asIs {
		return r.pageReport([]byte(w.HTML), d)
	}
	if strings.TrimSpace(d.text) == "" {
		return r.none(n, "no-text", "row "+n+` has neither "text" nor "html"; add one`)
	}
	return r.report(d)
}

// readBefore gives back what an earlier run of reading printed.
func (r reader) readBefore(b []byte, n string) news.Report {
	var was news.Report
	if err := json.Unmarshal(b, &was); err != nil {
		return r.none(n, "bad-report", "row "+n+" says it is a report but is none ("+err.Error()+"); read the original again")
	}
	return was
}
