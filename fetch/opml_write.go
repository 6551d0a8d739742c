package fetch

import (
	"encoding/xml"
	"fmt"
	"io"
)

// element is an element of a list as it is written.
type element struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Text    string     `xml:",chardata"`
	Inner   []element
}

// newElement is an element with attributes by name and value, in turn.
func newElement(name string, attrs ...string) element {
	e := element{XMLName: xml.Name{Local: name}}
	for i := 0; i < len(attrs); i += 2 {
		e.Attrs = append(e.Attrs, xml.Attr{Name: xml.Name{Local: attrs[i]}, Value: attrs[i+1]})
	}
	return e
}

// folder is the last element in e if it is the folder of that name, else a new
// one behind it.
func (e *element) folder(name string) *element {
	if n := len(e.Inner); n == 0 || len(e.Inner[n-1].Attrs) > 1 || e.Inner[n-1].Attrs[0].Value != name {
		e.Inner = append(e.Inner, newElement("outline", "text", name))
	}
	return &e.Inner[len(e.Inner)-1]
}

// WriteOPML writes a list of feeds that any reader takes.
func WriteOPML(w io.Writer, feeds []Listed) error {
	body := newElement("body")
	for _, f := range feeds {
		at := &body
		for _, name := range f.Folders {
			at = at.folder(name)
		}
		line := newElement("outline", "type", "rss", "text", f.Title, "xmlUrl", f.URL)
		if f.Page != "" {
			line.Attrs = append(line.Attrs, newElement("", "htmlUrl", f.Page).Attrs...)
		}
		at.Inner = append(at.Inner, line)
	}
	head := newElement("head")
	title := newElement("title")
	title.Text = "Feeds"
	head.Inner = []element{title}
	list := newElement("opml", "version", "2.0")
	list.Inner = []element{head, body}
	out, err := xml.MarshalIndent(list, "", "  ")
	if err != nil {
		return fmt.Errorf("write list of %d feeds: %w", len(feeds), err)
	}
	_, err = fmt.Fprintf(w, "%s%s\n", xml.Header, out)
	return err
}
