package feed

import (
	"encoding/xml"
	"io"
	"time"
)

// The elements of a feed, as RFC 4287 names them.
type atomFeed struct {
	XMLName   xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Title     string      `xml:"title"`
	ID        string      `xml:"id"`
	Updated   string      `xml:"updated"`
	Author    atomPerson  `xml:"author"`
	Generator string      `xml:"generator"`
	Icon      string      `xml:"icon,omitempty"`
	Links     []atomLink  `xml:"link"`
	Entries   []atomEntry `xml:"entry"`
}

type atomPerson struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title      string         `xml:"title"`
	ID         string         `xml:"id"`
	Published  string         `xml:"published,omitempty"`
	Updated    string         `xml:"updated"`
	Authors    []atomPerson   `xml:"author"`
	Links      []atomLink     `xml:"link"`
	Categories []atomCategory `xml:"category"`
	Summary    string         `xml:"summary,omitempty"`
	Content    *atomText      `xml:"content"`
}

type atomCategory struct {
	Term string `xml:"term,attr"`
}

type atomText struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// Atom writes a feed as Atom 1.0.
func Atom(to io.Writer, f Feed) error {
	out := atomFeed{
		Title: titled(f.Title), ID: f.ID, Updated: stamp(f.updated()), Author: atomPerson{name}, Generator: name, Icon: f.Icon,
		Links: []atomLink{{"self", "application/atom+xml", f.Self}, {"alternate", "text/html", f.Page}},
	}
	for _, e := range f.Entries {
		out.Entries = append(out.Entries, atomOf(e))
	}
	if _, err := io.WriteString(to, xml.Header); err != nil {
		return err
	}
	return xml.NewEncoder(to).Encode(out)
}

func atomOf(e Entry) atomEntry {
	out := atomEntry{
		Title: titled(e.Title), ID: e.ID, Updated: stamp(e.updated()), Summary: plain(e.Text.First()),
		Links: []atomLink{{"alternate", "text/html", e.Page}},
	}
	if !e.Published.IsZero() {
		out.Published = stamp(e.Published)
	}
	if e.Original != "" {
		out.Links = append(out.Links, atomLink{"via", "", e.Original})
	}
	if html := e.Text.HTML(); html != "" {
		out.Content = &atomText{"html", html}
	}
	for _, a := range e.Authors {
		if a = plain(a); a != "" {
			out.Authors = append(out.Authors, atomPerson{a})
		}
	}
	for _, t := range e.Tags {
		out.Categories = append(out.Categories, atomCategory{plain(t)})
	}
	return out
}

// stamp is a time as RFC 3339 has it.
func stamp(t time.Time) string { return t.UTC().Truncate(time.Second).Format(time.RFC3339) }
