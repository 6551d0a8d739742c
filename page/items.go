package page

import (
	"slices"

	"synoptic/news"
	"synoptic/page/feed"
)

// Items remembers what the items of feeds hold. Of a feed that changed most are
// as they were, and only what is new is parsed and read: reading with it gives
// what Read gives. It is safe for use by several goroutines.
type Items struct {
	entries *feed.Memory[feed.Entry]  // by the bytes of an item
	reports *feed.Memory[news.Report] // by what its entry says
}

// NewItems remembers up to so many bytes, of what items say and of what was read
// of that half each. What goes beyond drives out others.
func NewItems(most int) *Items {
	return &Items{feed.NewMemory(most/2, feed.Entry.Bytes), feed.NewMemory(most/2, bytesOf)}
}

// Read is the reports in raw. Who gets them writes to none of their lists.
func (s *Items) Read(raw news.Raw) []news.Report { return reader{raw: raw, items: s}.read() }

// known are the entries that need not be parsed; nil if none is remembered.
func (r reader) known() *feed.Memory[feed.Entry] {
	if r.items == nil {
		return nil
	}
	return r.items.entries
}

// of is what all reports of a document hang on.
func (r reader) of() feed.Sum {
	if r.items == nil {
		return feed.Sum{}
	}
	return feed.SumOf(r.raw.Input, r.raw.URL, r.raw.Fetched.String())
}

// once is the report of an entry of a document, which is read unless it was
// before; where in the feed it stands is told anew.
func (r reader) once(of feed.Sum, e feed.Entry, read func() news.Report) news.Report {
	if r.items == nil {
		return read()
	}
	at := feed.SumOf(of[:], e.Said[:], []byte(e.Outlet))
	out, known := r.items.reports.Find(at)
	if !known {
		out = clipped(read())
		r.items.reports.Keep(at, out)
	}
	out.Input = r.input(e.Row)
	return out
}

// clipped is a report to whose lists nobody can add.
func clipped(r news.Report) news.Report {
	r.Cuts, r.Captions, r.Headings, r.Blocks, r.Links = slices.Clip(r.Cuts), slices.Clip(r.Captions), slices.Clip(r.Headings), slices.Clip(r.Blocks), slices.Clip(r.Links)
	r.Published.Other = slices.Clip(r.Published.Other)
	return r
}

// bytesOf is about how much room a report takes.
func bytesOf(r news.Report) int {
	n := 1<<10 + len(r.Text) + 16*(len(r.Captions)+len(r.Headings)+len(r.Blocks))
	for _, c := range r.Cuts {
		n += 64 + len(c.Text)
	}
	for _, l := range r.Links {
		n += 64 + len(l.URL)
	}
	return n
}
