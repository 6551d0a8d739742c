package serve

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"

	"synoptic/reference"
	"synoptic/store"
	"synoptic/web"
	"synoptic/web/feed"
)

// forms are those in which the same is given beside each page: behind its
// address stands a point and the name of the form. One that ends in another
// stands before it.
var forms = []string{"feed.json", "csl.json", "json", "csv", "atom", "bib", "ris"}

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
	if s.At == "" || form == "csv" && s.Sheet == nil || writers[form].write != nil && s.News == nil || cited[form].write != nil && s.Refs == nil {
		return ""
	}
	path, query, _ := strings.Cut(s.At, "?")
	if query != "" {
		query = "?" + query
	}
	return path + "." + form + query
}

// forms are the addresses of what is shown in the other forms that it has.
func (s shown) forms() (out []string) {
	for _, form := range forms {
		if at := s.As(form); at != "" {
			out = append(out, at)
		}
	}
	return out
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

// entries are the news of what is shown, the newest first.
type entries func(context.Context) ([]feed.Entry, error)

// writers write a feed in its form, with the type it is sent as.
var writers = map[string]struct {
	media string
	write func(io.Writer, feed.Feed) error
}{
	"atom":      {"application/atom+xml; charset=utf-8", feed.Atom},
	"feed.json": {"application/feed+json; charset=utf-8", feed.JSON},
}

// writeFeed writes what is shown as a feed. Its addresses are those by which
// the site was asked.
func writeFeed(w http.ResponseWriter, r *http.Request, s shown) error {
	list, err := s.News(r.Context())
	if err != nil {
		return err
	}
	home, form := homeOf(r), writers[form(r)]
	for i := range list {
		list[i].Page = home + list[i].Page
	}
	w.Header().Set("Content-Type", form.media)
	return form.write(w, feed.Feed{ID: feedURN(s.At), Title: s.Title + " · Synoptic", Page: home + s.At, Self: home + r.URL.RequestURI(), Icon: home + "/icon.svg", Entries: list})
}

// cited write the references of reports in their form.
var cited = map[string]struct {
	media string
	write func(io.Writer, []reference.Reference) error
}{
	"bib":      {"application/x-bibtex; charset=utf-8", reference.BibTeX},
	"ris":      {"application/x-research-info-systems; charset=utf-8", reference.RIS},
	"csl.json": {"application/vnd.citationstyles.csl+json; charset=utf-8", reference.CSL},
}

// writeRefs writes the references of what is shown.
func writeRefs(w http.ResponseWriter, as string, s shown) {
	w.Header().Set("Content-Type", cited[as].media)
	_ = cited[as].write(w, s.Refs()) // who asked has gone away
}

// homeOf is the address by which the site was asked.
func homeOf(r *http.Request) string {
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// urn is the name of a thing that stays, wherever the site stands.
func urn(what string) string { return "urn:synoptic:" + what }

// barred are the letters of an address that a URN may not hold as they are
// (RFC 2141, 2.2).
var barred = regexp.MustCompile(`[^A-Za-z0-9()+,\-.:=@;$_!*'%]`)

// feedURN is the name of the feed of a page: "/outlet/Aske%20Post" is
// "urn:synoptic:feed:outlet:Aske%20Post". A name holds no "/" and no "?".
func feedURN(at string) string {
	path, query, asked := strings.Cut(strings.ReplaceAll(strings.TrimPrefix(at, "/"), "/", ":"), "?")
	if asked {
		path += ":" + query
	}
	return urn("feed:" + barred.ReplaceAllStringFunc(path, func(s string) string { return fmt.Sprintf("%%%02X", s[0]) }))
}
