// Package page turns bytes into reports: it finds out what form the bytes
// have (plain text, HTML, JSON lines, a feed, a web archive), takes the
// article out of it, sets aside everything that is not article, and finds
// outlet, title, byline and publication date with the rule that told.
//
// Nothing is thrown away: what is set aside is a news.Cut with its rule, and
// text and cuts together are what was there. It fetches nothing, reads no
// clock and judges no content; what the words mean is for package text.
package page

import (
	"bytes"

	"synoptic/news"
	"synoptic/page/clean"
	"synoptic/page/form"
	"synoptic/page/markup"
)

// Read is the reports in raw. One input may hold many. An input, or a row of
// one, that holds no report comes back as a report with an empty Text and a
// Reason "code: what was found and what to do".
func Read(raw news.Raw) []news.Report {
	return reader{raw: raw}.read()
}

// AsIs is the reports in raw, whose text is clean already: nothing is cut, no
// title is looked for, and offsets are those of the input. It takes plain
// text and JSON lines.
func AsIs(raw news.Raw) []news.Report {
	return reader{raw: raw, asIs: true}.read()
}

// reader holds what is the same for all reports of one input.
type reader struct {
	raw      news.Raw
	asIs     bool
	foreign  bool   // the bytes lie in an archive: nobody here wrote them
	unpacked bool   // they were packed, and are not unpacked again
	items    *Items // read before; nil: each is read
	left     *int   // bytes that what is packed in the archive may still unpack to
}

func (r reader) read() []news.Report {
	body := clean.WithoutMark(r.raw.Body)
	if len(body) == 0 {
		return r.refuse("empty", "nothing stands in it; give a file with an article")
	}
	if f, known := form.FormatOf(body); known && !r.asIs {
		return r.refuse(f.Code, f.Why)
	}
	if !r.asIs && !bytes.HasPrefix(body, []byte(form.ArchiveMark)) {
		body = clean.Narrow(body)
	}
	is := form.Of(body, r.asIs)
	switch is {
	case form.Packed:
		return r.packed(body)
	case form.Archive:
		return r.archive(bytes.NewReader(body), swells(body))
	case form.Binary:
		return r.refuse("binary", "it is no text; give text, HTML, JSON lines, a feed or a web archive")
	case form.XML:
		if form.IsFeedList(body) {
			return r.refuse("feed-list", "it is a list of feeds (OPML); follow them with \"feeds import\", or give their articles")
		}
		return r.refuse("xml", "it is XML and neither page nor feed; give the page of an article")
	}
	if r.asIs && is == form.Plain {
		return []news.Report{r.report(draft{text: string(r.raw.Body)})}
	}
	return r.written(body, is)
}

// written is the reports of a document that is text of some form.
func (r reader) written(body []byte, is form.Form) []news.Report {
	body, ok := clean.Decode(body, r.raw.Media)
	if !ok {
		return r.refuse("charset", noCharset)
	}
	switch is {
	case form.Rows:
		return r.rows(body)
	case form.Feed:
		return r.feed(clean.WithoutEncoding(body))
	case form.HTML:
		return r.html(body)
	}
	return r.plain(string(body))
}

const noCharset = "its letters are in no encoding that can be told; save it as UTF-8"

// plain is the report of a plain text.
func (r reader) plain(text string) []news.Report {
	if clean.IsUTF7(text) {
		return r.refuse("charset", noCharset)
	}
	if code, why, none := form.ShapeOf(text); none {
		return r.refuse(code, why)
	}
	d := draft{text: text}
	if m, is := markup.Read(text); is {
		d.readMarkup(m)
	}
	return []news.Report{r.report(d)}
}

// refuse is the answer to an input without a report.
func (r reader) refuse(code, why string) []news.Report {
	return []news.Report{r.none("", code, why)}
}

// none is a report that is not there, for the whole input or one row of it.
func (r reader) none(row, code, why string) news.Report {
	return news.Report{
		Input:     r.input(row),
		URL:       news.Maybe(r.raw.URL),
		Published: news.Date{Rule: "none"},
		Outlet:    news.Outlet{Rule: "none"},
		Reason:    code + ": " + why,
		Cuts:      []news.Cut{},
	}
}

// input names a report to a person: "path", or "path#row".
func (r reader) input(row string) string {
	in := r.raw.Input
	if in == "" {
		in = r.raw.URL
	}
	if row == "" {
		return in
	}
	return in + "#" + row
}

// IsFeed says whether a document is a feed: RSS, Atom or JSON Feed.
func IsFeed(raw news.Raw) bool {
	return form.IsFeed(clean.Narrow(clean.WithoutMark(raw.Body)))
}
