package page

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"synoptic/news"
	"synoptic/page/calendar"
	"synoptic/page/clean"
	"synoptic/page/language"
	"synoptic/page/line"
	"synoptic/page/reason"
	"synoptic/page/title"
	"synoptic/page/tree"
	"synoptic/page/wrap"
)

// draft is a report while it is made: what the input says of it, its text, later
// line by line, and the page that the text stood on.
type draft struct {
	details
	text      string // clean, whole, nothing cut
	extracted bool   // it is what an extractor took for the article
	line.Column
	frame
	links []tree.Link
	found calendar.Day // found on the page, which states none
	under calendar.Day // shown under the headline of the page
}

// details are what an input says of a report beside its text.
type details struct {
	row, id   string // number or id of its row; id only if it has one of its own
	url       string
	copied    bool   // the page is a copy that a service keeps of the one at the address
	outlet    string // as the row, the feed or the page names it
	title     string
	byline    string
	published string      // as the row states it
	stated    []news.Date // dates that a feed or a page states of itself
	described string      // the page's description of itself
	window    string      // the title over the window of the page
	logo      string      // the words for the page's logo
	untitled  bool        // the page states its title only there
	printed   bool        // the title over the window says that the page is to be printed
	windowed  string      // the outlet as that names it
	offer     string      // the offer that the page's data or its head say it is
	data      string      // the article in the page's data for machines
}

// frame is the page that a text was taken from.
type frame struct {
	around string               // its whole text
	page   []tree.Line          // its lines
	away   []tree.Link          // all its links that lead to other pages
	linked map[string]tree.Line // lines that are links almost wholly
	beside map[string]bool      // lines beside links to other articles
	quoted map[string]bool      // lines set apart as quoted
	hidden []news.Cut           // what it holds that no reader sees
	shell  bool                 // it waits for its script to fill it
	heads  []string             // lines of a text without a page that are headings
}

// report judges the draft's lines and makes a report of what is left.
func (r reader) report(d draft) news.Report {
	if d.url == "" {
		d.url = r.raw.URL
	}
	if r.asIs {
		return r.asItIs(d)
	}
	if len(d.text) > mostHTML {
		return r.none(d.row, "too-big", "the text is longer than 4 MiB; give one article at a time")
	}
	var tail string
	d.text, tail = firstLines(clean.Text(d.text))
	var hyphens []int
	if !d.extracted && len(d.page) == 0 {
		d.text, hyphens = wrap.Text(d.text)
	}
	d.readWindow()
	site := title.Site{Outlet: cmp.Or(d.outlet, d.windowed), URL: d.url, Page: d.page}
	if d.title = site.Without(d.title); d.title == "" {
		d.title = site.Head()
	}
	d.Column = line.Judge(d.text, d.about(site.Head()))
	d.title = d.Headline
	if x := d.shownDay(); x.Y > 0 {
		d.stated = append(d.stated, news.Date{Date: news.Maybe(x.ISO()), Rule: "line"})
	}
	if !d.HasArticle() {
		d.Restore()
	}
	code, why := reason.Of(reason.Judged{
		Column: &d.Column, Title: d.title, Offer: d.offer,
		Around: d.around, Page: d.page, Away: d.away, Linked: d.linked, Beside: d.beside, Hidden: d.hidden, Shell: d.shell,
	})
	if code != "" {
		d.DropAll(code)
	}
	d.CutHyphens(hyphens)
	p := d.Split(d.quoted)
	text, rest := shorten(&p, tail)
	told := ""
	if text != "" {
		told = language.Of(text)
	}
	out := news.Report{
		Input: r.input(d.row), URL: news.Maybe(d.url), Text: text, Cuts: p.Cuts,
		Captions: p.Captions, Headings: p.Headings, Blocks: p.Blocks,
		Title:     news.Maybe(d.shownTitle()),
		Byline:    news.Maybe(d.bylineName()),
		Agency:    news.Maybe(d.agency()),
		Kind:      kindOf(d.title, text),
		Outlet:    d.outletName(),
		Published: d.date(r.raw.Fetched), Language: told,
		Links: d.linksIn(text),
	}
	if d.around != "" {
		out.Cuts = merged(out.Cuts, leftOut(d.around, text, rest, p.Cuts))
	}
	for _, c := range d.hidden {
		out.Cuts = append(out.Cuts, news.Cut{Text: c.Text, Rule: c.Rule, At: len(text)})
	}
	for _, named := range []string{d.title, d.byline, d.outlet} {
		if _, more := clean.Clip(clean.OneLine(named)); more != "" {
			out.Cuts = append(out.Cuts, news.Cut{Text: more, Rule: "long-title", At: len(text)})
		}
	}
	out.ID = identity(d, out.Outlet, text+rest)
	if text == "" {
		out.Reason = code + ": " + why
	}
	return out
}

// about is what is known of the text beside its words; head is the one headline
// of its page.
func (d *draft) about(head string) line.About {
	return line.About{
		Extracted: d.extracted,
		Title:     d.title, Head: head, Heads: d.heads, Byline: d.byline, Outlet: cmp.Or(d.outlet, d.windowed),
		Page: d.page, Linked: d.linked, Beside: d.beside,
	}
}

// asItIs makes a report of a text that is clean already.
func (r reader) asItIs(d draft) news.Report {
	if refused, long := r.tooLong(d.row, d.text); long {
		return refused
	}
	if !utf8.ValidString(d.text) {
		return r.none(d.row, "not-utf-8", "a text that is clean already is UTF-8; read it without --as-is")
	}
	out := news.Report{
		Input: r.input(d.row), URL: news.Maybe(d.url), Text: d.text, Cuts: []news.Cut{},
		Title: news.Maybe(d.shownTitle()), Byline: news.Maybe(d.bylineName()),
		Outlet: d.outletName(), Published: d.date(r.raw.Fetched), Language: language.Of(d.text),
	}
	out.ID = identity(d, out.Outlet, d.text)
	return out
}

// identity is the same for the same report everywhere: the first twelve hex
// digits of SHA-256 over what the row says of itself and the clean text.
func identity(d draft, outlet news.Outlet, text string) string {
	sum := sha256.Sum256([]byte(strings.Join([]string{d.id, d.url, string(outlet.Name), d.title, d.published, text}, "\x00")))
	return hex.EncodeToString(sum[:])[:12]
}

// shownTitle is the title, with a mark where it was cut.
func (d *details) shownTitle() string {
	title, rest := clean.Clip(clean.OneLine(d.title))
	if rest != "" {
		title += "…"
	}
	return title
}

// linksIn is the links whose words stand in text, each at its first place
// after the one before it.
func (d *draft) linksIn(text string) []news.Link {
	var out []news.Link
	at, f := 0, finder{}
	for _, l := range d.links {
		i := f.index(text[at:], l.Text)
		if i < 0 || l.Text == "" {
			continue
		}
		s := news.Span{Start: at + i, End: at + i + len(l.Text)}
		out = append(out, news.Link{Span: s, URL: l.URL})
		at = s.End
	}
	return out
}
