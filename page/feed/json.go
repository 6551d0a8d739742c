package feed

import (
	"bytes"
	"encoding/json"
	"strconv"

	"synoptic/page/said"
)

// JSON is the entries of a JSON Feed (jsonfeed.org, version 1.1). A feed that
// breaks off gives the entries before.
func JSON(body []byte) Feed {
	var out Feed
	title, items, broken := feedParts(json.NewDecoder(bytes.NewReader(body)))
	named := names{}
	for i, b := range items[:min(len(items), Most)] {
		out.Entries = append(out.Entries, jsonEntry(b, named, i+1, title))
	}
	out.Left, out.Broken = max(0, len(items)-Most), broken
	return out
}

// jsonEntry is the n-th item of the feed of an outlet.
func jsonEntry(b []byte, named names, n int, outlet string) Entry {
	if string(b) == "null" {
		return Entry{Row: strconv.Itoa(n), Fault: Null}
	}
	var it struct {
		ID        said.Loose `json:"id"`
		URL       said.Loose `json:"url"`
		Title     said.Loose `json:"title"`
		HTML      said.Loose `json:"content_html"`
		Text      said.Loose `json:"content_text"`
		Summary   said.Loose `json:"summary"`
		Published said.Loose `json:"date_published"`
		Authors   said.Loose `json:"authors"`
		Author    said.Loose `json:"author"`
	}
	if json.Unmarshal(b, &it) != nil || b[0] != '{' {
		return Entry{Row: strconv.Itoa(n), Fault: NotObject}
	}
	e := Entry{
		Row: named.row(string(it.ID), n), ID: string(it.ID), URL: string(it.URL), Outlet: outlet, Title: string(it.Title),
		Byline: string(said.First(it.Authors, it.Author)), Published: string(it.Published),
		Text: string(it.Text), HTML: string(said.First(it.HTML, it.Summary)),
	}
	return e.summed("json")
}

// feedParts is the title of a JSON Feed and its whole items, up to where it
// breaks off, if it does.
func feedParts(d *json.Decoder) (title string, items [][]byte, broken error) {
	if _, err := d.Token(); err != nil {
		return "", nil, err
	}
	for d.More() {
		key, err := d.Token()
		if err == nil {
			switch key {
			case "items":
				items, err = said.Values(d)
			case "title":
				var l said.Loose
				err = d.Decode(&l)
				title = string(l)
			default:
				var skipped json.RawMessage
				err = d.Decode(&skipped)
			}
		}
		if err != nil {
			return title, items, err
		}
	}
	_, err := d.Token()
	return title, items, err
}
