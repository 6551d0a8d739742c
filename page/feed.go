package page

import (
	"fmt"
	"strconv"
	"strings"

	"synoptic/news"
	"synoptic/page/clean"
	"synoptic/page/feed"
)

// feed is the reports of an RSS or Atom feed. A feed that breaks off gives
// the items that are whole.
func (r reader) feed(body []byte) []news.Report {
	f, err := feed.XML(body, r.known())
	switch {
	case err == feed.ErrDeep:
		return r.refuse("too-deep", fmt.Sprintf("its tags nest more than %d deep; this is no feed", feed.MostDepth))
	case err != nil:
		return r.refuse("not-a-feed", "it begins as a feed but is none; fetch it again")
	}
	of := r.of()
	out := make([]news.Report, 0, len(f.Entries)+3) // with what is said of the feed itself
	for _, e := range f.Entries {
		if len(e.HTML) > mostHTML {
			out = append(out, r.none(e.Row, "too-big", "the item is longer than 4 MiB; give its page"))
			continue
		}
		out = append(out, r.once(of, e, func() news.Report {
			e.Title = clean.OneLine(plainOf(e.Title))
			return r.entry(e)
		}))
	}
	out = append(out, r.leftOfFeed(f)...)
	if f.Junk > 0 {
		out = append(out, r.none("", "junk", strconv.Itoa(f.Junk)+" bytes stand before or behind the feed and were left; tell its maker"))
	}
	if f.Broken != nil {
		out = append(out, r.none("", "truncated", "the feed breaks off in the middle of an item; fetch it again"))
	}
	if len(out) == 0 {
		return r.refuse("empty", "the feed holds no item")
	}
	return out
}

// jsonFeed is the reports of a JSON Feed.
func (r reader) jsonFeed(body []byte) []news.Report {
	f := feed.JSON(body)
	if f.Broken != nil && len(f.Entries) == 0 {
		return r.refuse("bad-json", "the feed is no JSON ("+f.Broken.Error()+"); fetch it again")
	}
	of := r.of()
	out := make([]news.Report, 0, len(f.Entries)+3) // with what is said of the feed itself
	for _, e := range f.Entries {
		switch e.Fault {
		case feed.Null:
			out = append(out, r.none(e.Row, "null-item", "item "+e.Row+" of the feed is null; nothing can be done"))
		case feed.NotObject:
			out = append(out, r.none(e.Row, "bad-json", "item "+e.Row+" is no JSON object; nothing can be done"))
		default:
			out = append(out, r.once(of, e, func() news.Report { return r.entry(e) }))
		}
	}
	out = append(out, r.leftOfFeed(f)...)
	if f.Broken != nil {
		out = append(out, r.none("", "truncated", "the feed breaks off behind item "+strconv.Itoa(len(f.Entries)+f.Left)+" ("+f.Broken.Error()+"); fetch it again"))
	}
	if len(out) == 0 {
		return r.refuse("empty", "the feed holds no item")
	}
	return out
}

// leftOfFeed names the items of a feed that were not taken, if there are any.
func (r reader) leftOfFeed(f feed.Feed) []news.Report {
	if f.Left == 0 {
		return nil
	}
	return []news.Report{r.none("", "too-many", strconv.Itoa(f.Left)+" further items were left; fetch the feed more often")}
}

// entry is the report of one entry of a feed.
func (r reader) entry(e feed.Entry) news.Report {
	d := draft{details: details{row: e.Row, id: e.ID, url: e.URL, outlet: e.Outlet, title: e.Title, byline: e.Byline}}
	if e.Published != "" {
		d.stated = append(d.stated, news.Date{Date: news.Maybe(e.Published), Rule: "feed"})
	}
	if d.text = e.Text; d.text == "" {
		d.text, d.links = d.fragment(e.HTML)
	}
	if strings.TrimSpace(d.text) == "" {
		return r.textless(d)
	}
	return r.report(d)
}

// textless is the answer to an item that only leads to its page, with what the
// feed says of that.
func (r reader) textless(d draft) news.Report {
	out := r.none(d.row, "no-text", "the item carries no text of its own; give the page at "+d.url)
	out.URL, out.Title, out.Byline = news.Maybe(d.url), news.Maybe(d.shownTitle()), news.Maybe(d.bylineName())
	out.Outlet, out.Published = d.outletName(), d.date(r.raw.Fetched)
	return out
}
