package page

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
	"synoptic/page/form"
	"synoptic/page/said"
)

// row is one JSON object of an input. Other makers' names for the same field
// are taken too; the first that is filled wins.
type row struct {
	Type      string          `json:"type"`
	Marks     json.RawMessage `json:"marks"`
	Schema    said.Loose      `json:"schema"`
	ID        said.Loose      `json:"id"`
	URL       said.Loose      `json:"url"`
	Link      said.Loose      `json:"link"`
	Outlet    said.Loose      `json:"outlet"`
	Source    said.Loose      `json:"source"`
	Title     said.Loose      `json:"title"`
	Headline  said.Loose      `json:"headline"`
	Byline    said.Loose      `json:"byline"`
	Author    said.Loose      `json:"author"`
	Authors   said.Loose      `json:"authors"`
	Published said.Loose      `json:"published"`
	Date      said.Loose      `json:"date"`
	PubDate   said.Loose      `json:"date_published"`
	Text      said.Loose      `json:"text"`
	Body      said.Loose      `json:"body"`
	Content   said.Loose      `json:"content"`
	HTML      said.Loose      `json:"html"`
}

// rows is the reports of JSON lines, of a JSON array or of one JSON object.
func (r reader) rows(body []byte) []news.Report {
	if body[0] == '[' || bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("[")) {
		d := json.NewDecoder(bytes.NewReader(body))
		all, broken := said.Values(d)
		if _, err := d.Token(); broken == nil && err != io.EOF {
			broken = errTrailing
		}
		if broken != nil && len(all) == 0 {
			return r.refuse("bad-json", "the list breaks off or nests too deep ("+broken.Error()+"); write it again")
		}
		out := r.each(slices.Values(all))
		if broken != nil {
			out = append(out, r.none("", "truncated", "the list breaks off behind row "+strconv.Itoa(len(all))+" ("+broken.Error()+"); write it again"))
		}
		return out
	}
	if form.IsJSONFeed(body) {
		return r.jsonFeed(body)
	}
	line, _, _ := bytes.Cut(body, []byte("\n"))
	if !json.Valid(bytes.TrimSpace(line)) && json.Valid(body) {
		return r.each(slices.Values([][]byte{body}))
	}
	return r.each(bytes.Lines(body))
}

// errTrailing is told of what follows a list that was closed.
var errTrailing = errors.New("more follows behind its end")

// each reads row by row; empty rows count in the numbering but say nothing.
func (r reader) each(rows iter.Seq[[]byte]) []news.Report {
	var out []news.Report
	n, bad, left := 0, 0, 0
	for b := range rows {
		n++
		if b = bytes.TrimSpace(b); len(b) == 0 {
			continue
		}
		if n > mostRows {
			left++
			continue
		}
		one := r.row(b, strconv.Itoa(n))
		if one.Text == "" {
			bad++
		}
		if one.Text != "" || bad <= mostBad {
			out = append(out, one)
		}
	}
	if bad > mostBad {
		out = append(out, r.none("", "bad-rows", strconv.Itoa(bad-mostBad)+" further rows hold no report; mend them or leave them out"))
	}
	if left > 0 {
		out = append(out, r.none("", "too-many", strconv.Itoa(left)+" rows behind the "+strconv.Itoa(mostRows)+" first were left; split the file"))
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
	if len(w.Marks) > 0 && (w.Type == "report" || w.Type == "member") && r.ours() {
		return r.readBefore(b, n)
	}
	if w.Type == "rejected" && r.ours() {
		return r.refusedBefore(b, n)
	}
	if w.Schema != "" {
		return r.none(n, "synopsis", "row "+n+" is a synopsis already; verify checks it, compare wants reports")
	}
	if w.ID != "" {
		n = string(w.ID)
	}
	d := draft{
		details: details{
			row: n, id: string(w.ID),
			url:       string(said.First(w.URL, w.Link)),
			outlet:    string(said.First(w.Outlet, w.Source)),
			title:     string(said.First(w.Title, w.Headline)),
			byline:    string(said.First(w.Byline, w.Authors, w.Author)),
			published: string(said.First(w.Published, w.Date, w.PubDate)),
		},
		text: string(said.First(w.Text, w.Body, w.Content)),
	}
	if d.text == "" && w.HTML != "" && !r.asIs {
		return r.pageReport([]byte(w.HTML), d)
	}
	if strings.TrimSpace(d.text) == "" {
		return r.none(n, "no-text", "row "+n+` has neither "text" nor "html"; add one`)
	}
	return r.report(d)
}
