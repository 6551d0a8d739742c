package fetch

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
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

// folder is the folder of that name in e, a new one behind all else if there is
// none.
func (e *element) folder(name string) *element {
	at := slices.IndexFunc(e.Inner, func(in element) bool { return len(in.Attrs) == 1 && in.Attrs[0].Value == name })
	if at < 0 {
		at = len(e.Inner)
		e.Inner = append(e.Inner, newElement("outline", "text", name))
	}
	return &e.Inner[at]
}

// WriteOPML writes a list of feeds that any reader takes, each in all its folders.
func WriteOPML(w io.Writer, feeds []Listed) error {
	body := newElement("body")
	for _, f := range feeds {
		line := newElement("outline", "type", "rss", "text", f.Title, "xmlUrl", f.URL)
		if f.Page != "" {
			line.Attrs = append(line.Attrs, newElement("", "htmlUrl", f.Page).Attrs...)
		}
		in := f.Folders
		if len(in) == 0 {
			in = [][]string{nil}
		}
		for _, path := range in {
			at := &body
			for _, name := range path {
				at = at.folder(name)
			}
			at.Inner = append(at.Inner, line)
		}
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
