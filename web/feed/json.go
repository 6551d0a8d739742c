package feed

import (
	"encoding/json"
	"io"
)

// The members of a feed, as JSON Feed 1.1 names them.
type jsonFeed struct {
	Version string       `json:"version"`
	Title   string       `json:"title"`
	Page    string       `json:"home_page_url"`
	Self    string       `json:"feed_url"`
	Icon    string       `json:"favicon,omitempty"`
	Authors []jsonAuthor `json:"authors"`
	Items   []jsonItem   `json:"items"`
}

type jsonAuthor struct {
	Name string `json:"name"`
}

type jsonItem struct {
	ID        string       `json:"id"`
	URL       string       `json:"url"`
	External  string       `json:"external_url,omitempty"`
	Title     string       `json:"title"`
	HTML      string       `json:"content_html,omitempty"`
	Text      string       `json:"content_text"`
	Published string       `json:"date_published,omitempty"`
	Modified  string       `json:"date_modified"`
	Authors   []jsonAuthor `json:"authors,omitempty"`
	Tags      []string     `json:"tags,omitempty"`
}

// JSON writes a feed as JSON Feed 1.1.
func JSON(to io.Writer, f Feed) error {
	out := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: titled(f.Title), Page: f.Page, Self: f.Self, Icon: f.Icon,
		Authors: []jsonAuthor{{name}}, Items: []jsonItem{},
	}
	for _, e := range f.Entries {
		out.Items = append(out.Items, jsonOf(e))
	}
	return json.NewEncoder(to).Encode(out)
}

func jsonOf(e Entry) jsonItem {
	out := jsonItem{
		ID: e.ID, URL: e.Page, External: e.Original, Title: titled(e.Title), HTML: e.Text.HTML(), Text: e.Text.Plain(), Modified: stamp(e.updated()),
	}
	if !e.Published.IsZero() {
		out.Published = stamp(e.Published)
	}
	for _, a := range e.Authors {
		if a = plain(a); a != "" {
			out.Authors = append(out.Authors, jsonAuthor{a})
		}
	}
	for _, t := range e.Tags {
		out.Tags = append(out.Tags, plain(t))
	}
	return out
}
