package serve

import (
	"encoding/xml"
	"io"
	"net/http"
	"strings"
	"time"

	"synoptic/store"
	"synoptic/web"
)

// forms are those in which the same is given beside each page: behind its
// address stands a point and the name of the form.
var forms = []string{"json", "csv", "atom"}

// form is the form that an address asks for, "" for the page: as it is written,
// for a name may end like one.
func form(r *http.Request) string {
	for _, f := range forms {
		if strings.HasSuffix(r.URL.EscapedPath(), "."+f) {
			return f
		}
	}
	if strings.HasPrefix(r.URL.Path, "/api/") {
		return "json"
	}
	return ""
}

// named is what an address names last, without the form.
func named(r *http.Request, what string) string {
	return strings.TrimSuffix(r.PathValue(what), "."+form(r))
}

// As is the address of what is shown in another form.
func (s shown) As(form string) string {
	if s.At == "" || form == "csv" && s.Sheet == nil || form == "atom" && s.News == nil {
		return ""
	}
	path, query, _ := strings.Cut(s.At, "?")
	if query != "" {
		query = "?" + query
	}
	return path + "." + form + query
}

// sheet is rows under their columns.
type sheet struct {
	Columns []string
	Rows    [][]string
}

func writeSheet(w http.ResponseWriter, s sheet) {
	w.Header().Set("Content-Type", "text/csv; charset=utf-8; header=present")
	_, _ = store.Sheet(s.Columns, s.Rows, w, web.Harmless) // who asked has gone away
}

// entry is a piece of news of a feed: a story, or a report.
type entry struct {
	ID, Title, Path, Summary string
	Day                      string // ISO date, may be unknown
}

// The elements of a feed (Atom, RFC 4287).
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Title   string      `xml:"title"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title   string   `xml:"title"`
	ID      string   `xml:"id"`
	Updated string   `xml:"updated"`
	Link    atomLink `xml:"link"`
	Summary string   `xml:"summary,omitempty"`
}

// undated is the time of what has none: the feed must say one, and a reader
// puts it last.
const undated = "1970-01-01T00:00:00Z"

// writeAtom writes what is shown as a feed. Its addresses are those by which
// the site was asked.
func writeAtom(w http.ResponseWriter, r *http.Request, s shown) error {
	home := "http://" + r.Host
	if r.TLS != nil {
		home = "https://" + r.Host
	}
	f := atomFeed{
		Title: plainText(s.Title) + " · Synoptic", ID: "urn:synoptic:" + s.At, Updated: undated, Author: "Synoptic",
		Links: []atomLink{{"self", home + s.As("atom")}, {"alternate", home + s.At}},
	}
	for _, e := range s.News() {
		at := undated
		if _, err := time.Parse(time.DateOnly, e.Day); err == nil {
			at = e.Day + "T00:00:00Z"
		}
		f.Updated = max(f.Updated, at)
		f.Entries = append(f.Entries, atomEntry{plainText(e.Title), "urn:synoptic:" + e.ID, at, atomLink{"alternate", home + e.Path}, plainText(e.Summary)})
	}
	w.Header().Set("Content-Type", "application/atom+xml; charset=utf-8")
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return nil // who asked has gone away
	}
	return xml.NewEncoder(w).Encode(f)
}

// plainText is text on one line that steers nothing.
func plainText(s string) string { return strings.Join(strings.Fields(web.Harmless(s)), " ") }
