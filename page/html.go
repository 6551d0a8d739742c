package page

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"

	"synoptic/news"
	"synoptic/page/calendar"
	"synoptic/page/clean"
	"synoptic/page/dated"
	"synoptic/page/tree"
	"synoptic/page/weight"
)

// mostWork is how many nodes times bytes the extractor is given, whose work grows
// with both.
const mostWork = 2e10

// html is the report of a page.
func (r reader) html(body []byte) []news.Report {
	return []news.Report{r.pageReport(body, draft{})}
}

// pageReport is the report of a page; d holds what is known of it already.
func (r reader) pageReport(body []byte, d draft) news.Report {
	if d.url == "" {
		d.url = r.raw.URL
	}
	w, lean := weight.Of(body)
	d.hide("unclosed", w.Lost...)
	if w.Over {
		d.text = tree.Between(body)
		return r.report(d)
	}
	doc, err := html.Parse(bytes.NewReader(lean))
	if err != nil {
		d.text = tree.Between(body)
		return r.report(d)
	}
	tree.Open(doc)
	d.readHead(doc, body)
	if d.copied {
		d.hide("archive", tree.TakeBar(doc, d.url))
	}
	light := w.Tags*len(body) < mostWork && !weight.Heavy(doc)
	if light && !d.statesDay() && calendar.Of(d.published).Y == 0 {
		d.found = d.searchDate(doc, body, len(lean) < len(body))
	} else if d.statesUTC() {
		d.under, _ = dated.UnderTitle(doc)
	}
	d.readByline(doc)
	d.shell = tree.IsShell(doc)
	d.hide("unseen", tree.UnseenText(doc)...)
	tree.Prune(doc)
	all := tree.Of(doc)
	if d.links = all.Links; light {
		d.text = withLead(all.Lines, tree.Article(doc, d.url, all.Lines), d.described)
	}
	d.spoken()
	if strings.TrimSpace(d.text) == "" {
		if d.text = tree.Prose(all.Lines); d.text == "" {
			d.text, all.Text = all.Text, ""
		}
	} else {
		d.extracted = true
	}
	d.away, d.page, d.quoted = all.Away, all.Lines, tree.Quoted(all.Lines)
	d.around, d.linked, d.beside = all.Text, tree.LinkLines(all.Lines), tree.BesideLinks(all.Lines)
	return r.report(d)
}

// spoken takes the text that the page's data for machines gives, where that
// is far more than was found between the tags.
func (d *draft) spoken() {
	if len(d.data) > 500 && len(d.data) > 2*len(d.text) {
		d.text, _ = d.fragment(d.data)
	}
}

// hide keeps text that a page holds and no reader sees, under the rule that
// tells why.
func (f *frame) hide(rule string, texts ...string) {
	if all := clean.Text(strings.Join(texts, "\n")); strings.TrimSpace(all) != "" {
		f.hidden = append(f.hidden, news.Cut{Text: all, Rule: rule})
	}
}

// fragment is the text and links of a piece of HTML, or the text itself if
// it has no tags. What is not for readers in it is kept beside.
func (f *frame) fragment(s string) (string, []tree.Link) {
	if !strings.ContainsAny(s, "<&") {
		return s, nil
	}
	w, _ := weight.Of([]byte(s))
	f.hide("unclosed", w.Lost...)
	if w.Over {
		return tree.Between([]byte(s)), nil
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return tree.Between([]byte(s)), nil
	}
	f.hide("unseen", tree.UnseenText(doc)...)
	out := tree.Of(doc)
	return out.Text, out.Links
}

// plainOf is the text of a piece of HTML.
func plainOf(s string) string {
	text, _ := new(frame).fragment(s)
	return text
}
